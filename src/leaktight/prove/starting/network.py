"""A network of the service's own (Linux): nothing but loopback, where every address leads.

A small process, the *holder*, makes a network namespace (network_namespaces(7)), switches its loopback on, and adds
one route that makes all addresses local. A program that joins it can reach what listens there and nothing else:
whatever it asks for elsewhere ends at a listener of ours or is refused, and its fixed ports are free. Sockets belong
to the namespace in which they were made; so the holder opens listeners and connections, and hands them to us.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Self

from leaktight.core.errors import ServiceError
from leaktight.prove import supervise

_SECONDS = 10.0

# As root a network namespace can be made directly; others need a user namespace around it, in which they keep their
# user (user_namespaces(7)). The route is `ip route add local default dev lo`, said by rtnetlink(7).
_HOLDER = """
import ctypes, fcntl, json, os, socket, struct

libc = ctypes.CDLL(None, use_errno=True)
NEWUSER, NEWNET = 0x10000000, 0x40000000
channel = socket.socket(fileno=0)

def answer(said, descriptors=()):
    socket.send_fds(channel, [json.dumps(said).encode() + b"\\n"], descriptors)

def unshare(flags):
    if libc.unshare(flags) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))

def enter():
    try:
        unshare(NEWNET)
        return ["net"]
    except OSError:
        user, group = os.getuid(), os.getgid()
        unshare(NEWUSER | NEWNET)
        for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
        return ["user", "net"]

def loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        name = struct.pack("16sh22x", b"lo", 0)
        flags = struct.unpack("16sh22x", fcntl.ioctl(control, 0x8913, name))[1]
        fcntl.ioctl(control, 0x8914, struct.pack("16sh22x", b"lo", flags | 1))

def all_local(family):
    body = struct.pack("BBBBBBBBI", family, 0, 0, 0, 255, 4, 254, 2, 0) + struct.pack("HHI", 8, 4, 1)
    message = struct.pack("IHHII", 16 + len(body), 24, 0x405, 1, 0) + body
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as netlink:
        netlink.send(message)
        error = struct.unpack_from("i", netlink.recv(4096), 16)[0]
        if error:
            raise OSError(-error, os.strerror(-error))

def opened(kind, host, port):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM)
    try:
        if kind == "dial":
            made.settimeout(2)
            made.connect((host, port))
            return made
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        if kind == "tcp":
            made.listen(512)
        return made
    except OSError:
        made.close()
        raise

try:
    spaces = enter()
    loopback_up()
    all_local(socket.AF_INET)
    try:
        all_local(socket.AF_INET6)
    except OSError:
        pass  # a machine without IPv6
    answer({}, [os.open(f"/proc/self/ns/{space}", os.O_RDONLY) for space in spaces])
except OSError as error:
    answer({"error": str(error)})
    raise SystemExit(0)
for line in channel.makefile("r"):
    kind, host, port = json.loads(line)
    try:
        with opened(kind, host, port) as made:
            answer({}, [made.fileno()])
    except OSError as error:
        answer({"error": error.strerror or str(error)})
"""


class Network:
    """The namespace, as long as it is open. Raises ServiceError where the machine does not allow one."""

    def __init__(self) -> None:
        self._resources = contextlib.ExitStack()
        if sys.platform != "linux":
            raise ServiceError("networks of their own are there on Linux only")
        ours, theirs = socket.socketpair()
        self._channel = self._resources.enter_context(ours)
        ours.settimeout(_SECONDS)
        try:
            with theirs:
                holder = supervise.spawn(
                    [sys.executable, "-I", "-S", "-c", _HOLDER],
                    env={},
                    stdin=theirs.fileno(),
                    stderr=subprocess.DEVNULL,
                )
            self._resources.callback(supervise.terminate, holder, 0)
            self.namespaces = self._answer()
            """Descriptors for `supervise.spawn`."""
            for each in self.namespaces:
                self._resources.callback(os.close, each)
        except BaseException:
            self.close()
            raise

    def listen(self, host: str, port: int = 0, *, kind: str = "tcp") -> socket.socket:
        """A socket that listens at an address inside; `kind` is tcp or udp. Raises ServiceError where it is taken."""
        return self._opened(kind, host, port)

    def dial(self, host: str, port: int) -> socket.socket:
        """A connection to what listens inside. Raises ServiceError where nothing does."""
        return self._opened("dial", host, port)

    def close(self) -> None:
        """Let it go: it ends with the last program in it. Safe to call twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _opened(self, kind: str, host: str, port: int) -> socket.socket:
        self._channel.sendall(json.dumps([kind, host, port]).encode() + b"\n")
        (descriptor,) = self._answer()
        return socket.socket(fileno=descriptor)

    def _answer(self) -> Sequence[int]:
        try:
            text, descriptors, _, _ = socket.recv_fds(self._channel, 4096, 4)
        except OSError as error:
            raise ServiceError(f"the network of the service does not answer: {error}") from None
        said: dict[str, Any] = json.loads(text) if text else {"error": "its process ended"}
        if "error" in said:
            raise ServiceError(f"no network of the service's own: {said['error']}")
        return descriptors


class Surroundings(NamedTuple):
    """What a service is started in: variables that it needs for that, and its network, None for the machine's."""

    environment: Mapping[str, str] = {}
    network: Network | None = None
