"""What stands between a measured service and its datastore: a small program in Go that passes calls on, counts them,
and answers late or with an error where a measurement wants to know what the service does then.

It is built once by the service's own toolchain (`program/`), obeys one line of JSON at a time, and costs a call about
30 microseconds; so the service keeps one address for its datastore through all that is measured.
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
from leaktight.prove.go_program import GoProgram
from leaktight.prove.toolchain import Toolchain

__all__ = ["WELL", "Calls", "Condition", "Gateway"]

PROGRAM = GoProgram("gateway", resources.files(__package__).joinpath("program"))


Calls = Mapping[str, Mapping[str, int]]
"""Store calls by operation, then by outcome: the status (`200`), the code of an error that was made up, or `given up`
where the service left before there was an answer."""


class _Answer(msgspec.Struct):
    calls: dict[str, dict[str, int]]
    error: str = ""


class Gateway:
    """The running program. A context manager that ends it. `datastore_url` is what the service gets."""

    def __init__(self, toolchain: Toolchain, workdir: Path) -> None:
        self._resources = contextlib.ExitStack()
        self._process = supervise.spawn(
            [PROGRAM.obtain(toolchain)],
            env={"HOME": str(workdir)},
            cwd=workdir,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._resources.callback(supervise.terminate, self._process, 0.2)
        assert self._process.stderr is not None
        self._errors = supervise.Tail(self._process.stderr)
        self._condition = WELL
        self.calls: dict[str, dict[str, int]] = {}
        """Store calls since `forget`."""
        try:
            self.datastore_url = str(msgspec.json.decode(self._line())["datastore"])
        except BaseException:
            self.stop()
            raise

    def upstream(self, url: str) -> None:
        """Pass calls on to this datastore from now on."""
        self._tell({"upstream": url})

    def become(self, condition: Condition) -> None:
        """Treat calls like this from now on."""
        if condition != self._condition:
            self._tell({"faults": condition.faults, "delay_ms": condition.delay_ms})
            self._condition = condition

    def count(self) -> Calls:
        """Store calls since the last `count`."""
        self._tell({})
        calls, self.calls = self.calls, {}
        return calls

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
        for operation, outcomes in answer.calls.items():
            known = self.calls.setdefault(operation, {})
            for outcome, count in outcomes.items():
                known[outcome] = known.get(outcome, 0) + count

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
