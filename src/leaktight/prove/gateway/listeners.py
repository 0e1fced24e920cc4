"""Where the gateway listens in the service's own network: at everybody's place."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from collections.abc import Iterable
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove.starting.network import Network

SERVERS = {
    2181: "ZooKeeper",
    3306: "MySQL",
    4222: "NATS",
    5432: "PostgreSQL",
    5672: "RabbitMQ",
    6379: "Redis",
    9092: "Kafka",
    11211: "Memcached",
    27017: "MongoDB",
}
"""Usual ports of servers that nobody stands in for: who asks for one is told that nobody is there."""

_RESOLVERS = Path("/etc/resolv.conf")


class Places(msgspec.Struct, frozen=True):
    """What the source says about ports: `asked` are those of HTTP servers in its addresses (a local datastore on
    8000), `own` those that it listens on itself, which are left to it."""

    asked: frozenset[int] = frozenset()
    own: frozenset[int] = frozenset()


class Listeners:
    """Sockets that were opened in `network`, and close with `opened` once the gateway has inherited them.
    `arguments` are for its command line, `descriptors` for it to inherit."""

    def __init__(self, network: Network, opened: contextlib.ExitStack, places: Places) -> None:
        self._network = network
        self._opened = opened
        self.descriptors: list[int] = []
        self.arguments = ["-datastore", str(self._listen("127.0.0.1", 0))]
        self._add("-http", self._anywhere({80, *places.asked} - places.own).values())
        self._add("-https", self._anywhere({443} - places.own - places.asked).values())
        self._add("-dns", filter(None, (self._listen(host, 53, kind="udp") for host in resolvers())))
        closed = self._anywhere(SERVERS.keys() - places.own - places.asked)
        self._add("-closed", (f"{number}={SERVERS[port]}" for port, number in closed.items()))

    def _add(self, flag: str, listeners: Iterable[int | str]) -> None:
        if there := ",".join(map(str, listeners)):
            self.arguments += [flag, there]

    def _anywhere(self, ports: Iterable[int]) -> dict[int, int]:
        """Descriptors by port; both kinds of addresses lead to a socket of IPv6 where there is IPv6."""
        found = {port: self._listen("::", port) or self._listen("0.0.0.0", port) for port in sorted(ports)}
        return {port: number for port, number in found.items() if number}

    def _listen(self, host: str, port: int, *, kind: str = "tcp") -> int:
        """The descriptor, 0 where it can't be had."""
        try:
            made: socket.socket = self._opened.enter_context(self._network.listen(host, port, kind=kind))
        except ServiceError:
            return 0
        self.descriptors.append(made.fileno())
        return made.fileno()


def resolvers(file: Path = _RESOLVERS) -> tuple[str, ...]:
    """Addresses at which programs of this machine look for names (resolv.conf(5)); loopback where it does not say,
    as Go's resolver has it."""
    found = []
    with contextlib.suppress(OSError):
        for line in file.read_text(errors="replace").splitlines():
            words = line.split()
            if len(words) > 1 and words[0] == "nameserver":
                with contextlib.suppress(ValueError):
                    found.append(str(ipaddress.ip_address(words[1].partition("%")[0])))
    return tuple(dict.fromkeys(found)) or ("127.0.0.1", "::1")
