"""What stands between a measured service and all that it talks to: a small program in Go.

It passes calls of the datastore on, counts them, and answers late or with an error where a measurement wants to know
what the service does then; so the service keeps one address for its datastore through all that is measured. For
everybody else it stands in, over TLS with a certificate authority of its own: nothing leaves the machine.

It is built once by the service's own toolchain (`program/`), and obeys one line of JSON at a time. A call takes it
70 microseconds of processor time (answers of 1.2 KB, 8 connections, Go 1.26).
"""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Self

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove import supervise
from leaktight.prove.gateway.condition import WELL, Condition
from leaktight.prove.gateway.listeners import Listeners, Places
from leaktight.prove.starting.go_program import GoProgram
from leaktight.prove.starting.network import Network, Surroundings
from leaktight.prove.starting.toolchain import Toolchain

__all__ = ["WELL", "Calls", "Condition", "Gateway", "Places"]

_SMALL = {"GOMAXPROCS": "1", "GOGC": "800"}
"""It waits more than it works: one thread that rarely collects takes a third less of the two that the rest needs."""

PROGRAM = GoProgram("gateway", resources.files(__package__).joinpath("program"))

Calls = Mapping[str, Mapping[str, int]]
"""Store calls by operation, then by outcome: the status (`200`), the code of an error that was made up, or `given up`
where the service left before there was an answer."""


class _Answer(msgspec.Struct):
    calls: dict[str, dict[str, int]]
    world: dict[str, dict[str, int]]
    error: str = ""


class Gateway:
    """The running program. A context manager that ends it. `datastore_url` is what the service gets; without a
    `network` of its own the service has to be asked, by the variables of `surroundings`, to send all else here."""

    def __init__(
        self, toolchain: Toolchain, workdir: Path, network: Network | None = None, places: Places | None = None
    ) -> None:
        self._resources = contextlib.ExitStack()
        authority = workdir / "authority.pem"
        with contextlib.ExitStack() as opened:
            arguments, inherited = ["-proxy", "127.0.0.1:0"], []
            if network is not None:
                listeners = Listeners(network, opened, places or Places())
                arguments, inherited = listeners.arguments, listeners.descriptors
            self._process = supervise.spawn(
                [PROGRAM.obtain(toolchain), "-authority", authority, *arguments],
                env={"HOME": str(workdir), **_SMALL},
                cwd=workdir,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                inherited=inherited,
            )
        self._resources.callback(supervise.terminate, self._process, 0.2)
        assert self._process.stderr is not None
        self._errors = supervise.Tail(self._process.stderr)
        self._condition = WELL
        self._calls: dict[str, dict[str, int]] = {}
        self._world: dict[str, dict[str, int]] = {}
        self._everybody: dict[str, dict[str, int]] = {}
        try:
            started = msgspec.json.decode(self._line(), type=dict[str, str])
        except BaseException:
            self.stop()
            raise
        self.datastore_url = started["datastore"]
        variables = {"SSL_CERT_FILE": str(authority), "SSL_CERT_DIR": str(workdir / "none")}
        if network is None:
            variables |= dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), started["proxy"])
        self.surroundings = Surroundings(variables, network)
        """What the service has to be started in."""

    def upstream(self, url: str) -> None:
        """Pass calls on to this datastore from now on."""
        self._tell({"upstream": url})

    def answer_with(self, text: str) -> None:
        """What stand-ins for third parties answer when they do well, as JSON; an empty object before."""
        self._tell({"answer": text})

    def become(self, condition: Condition) -> None:
        """Treat calls like this from now on."""
        if condition != self._condition:
            self._tell({"faults": condition.faults, "delay_ms": condition.delay_ms, "world": condition.world})
            self._condition = condition

    def count(self) -> Calls:
        """Store calls since the last `count`."""
        self._tell({})
        calls, self._calls = self._calls, {}
        return calls

    def world(self) -> Calls:
        """Who else was asked since the last `world`: by `host:port` what was asked how often (an HTTP method, or the
        name of a server that nobody stands in for), and by host alone that its address was asked for."""
        self._tell({})
        world, self._world = self._world, {}
        _add(self._everybody, world)
        return world

    def everybody(self) -> Calls:
        """As `world`, since the beginning."""
        self.world()
        return self._everybody

    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End it. Safe to call twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _tell(self, command: Mapping[str, object]) -> None:
        stream = self._process.stdin
        assert stream is not None
        try:
            stream.write(msgspec.json.encode(command) + b"\n")
            stream.flush()
        except (OSError, ValueError):
            raise self._ended() from None
        answer = msgspec.json.decode(self._line(), type=_Answer)
        if answer.error:
            raise ServiceError(f"the gateway to the datastore refuses {command}: {answer.error}")
        _add(self._calls, answer.calls)
        _add(self._world, answer.world)

    def _line(self) -> bytes:
        stream = self._process.stdout
        assert stream is not None
        line = stream.readline()
        if not line:
            raise self._ended()
        return line

    def _ended(self) -> ServiceError:
        self._errors.finish()
        return ServiceError("the gateway to the datastore ended unexpectedly", detail=self._errors.text())


def _add(known: dict[str, dict[str, int]], new: Calls) -> None:
    for name, outcomes in new.items():
        entry = known.setdefault(name, {})
        for outcome, count in outcomes.items():
            entry[outcome] = entry.get(outcome, 0) + count
