"""Which ports a process listens on, and who holds a port."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil

_LISTENING = "0A"


class Listener(msgspec.Struct, frozen=True, order=True):
    """A listening TCP socket. `host` is where it can be reached from this machine (`127.0.0.1`, `[::1]`)."""

    port: int
    host: str

    @property
    def url(self) -> str:
        """The HTTP base URL of this socket, without a slash at its end."""
        return f"http://{self.host}:{self.port}"


def listeners(pid: int) -> tuple[Listener, ...]:
    """The listening sockets of a process and of what it started, in order of ports; empty when it is gone."""
    found: dict[int, Listener] = {}
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        for each in (process, *process.children(recursive=True)):
            with contextlib.suppress(psutil.Error, OSError):
                for port, address in _linux(each.pid) if sys.platform == "linux" else _elsewhere(each):
                    found.setdefault(port, Listener(port, _reachable(address)))
    return tuple(sorted(found.values()))


def _elsewhere(process: psutil.Process) -> Iterator[tuple[int, str]]:
    for connection in process.net_connections(kind="tcp"):
        if connection.status == psutil.CONN_LISTEN and connection.laddr:
            yield connection.laddr.port, connection.laddr.ip


def _linux(pid: int) -> Iterator[tuple[int, str]]:
    """As the process itself sees its network, which may be another one than ours: psutil reads ours (proc(5))."""
    folder = Path(f"/proc/{pid}")
    own = set()
    for descriptor in (folder / "fd").iterdir():
        with contextlib.suppress(OSError):  # closed since
            own.add(str(descriptor.readlink()))
    for family, name in ((socket.AF_INET, "tcp"), (socket.AF_INET6, "tcp6")):
        with contextlib.suppress(FileNotFoundError):  # a machine without IPv6
            for line in (folder / "net" / name).read_text().splitlines()[1:]:
                words = line.split()
                if words[3] == _LISTENING and f"socket:[{words[9]}]" in own:
                    address, _, port = words[1].partition(":")
                    # Words of four bytes, each in the machine's own order.
                    number = b"".join(
                        int(address[i : i + 8], 16).to_bytes(4, sys.byteorder) for i in range(0, len(address), 8)
                    )
                    yield int(port, 16), socket.inet_ntop(family, number)


def holder(port: int) -> str:
    """Who listens on a port: `nginx (pid 42)`, `another process` where the system does not tell."""
    with contextlib.suppress(psutil.Error):
        for connection in psutil.net_connections(kind="tcp"):
            address = connection.laddr
            if connection.status == psutil.CONN_LISTEN and address and address.port == port and connection.pid:
                return f"{psutil.Process(connection.pid).name()} (pid {connection.pid})"
    return "another process"


def free_ports() -> Iterator[int]:
    """Loopback ports that are free now, each another one. Somebody else may still take one before it is used."""
    seen: set[int] = set()
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port not in seen:
            seen.add(port)
            yield port


def _reachable(address: str) -> str:
    if address in ("0.0.0.0", "::", ""):
        # A wildcard socket of IPv6 takes IPv4 as well wherever the system does not forbid it.
        return "127.0.0.1"
    address = address.removeprefix("::ffff:")
    return f"[{address}]" if ":" in address else address


def is_here(host: str) -> bool:
    """Whether a host's name or address is certainly this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
