"""What a datastore adapter offers, and how a started one is held."""

from __future__ import annotations

import contextlib
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, Self

from leaktight.core.errors import ServiceError
from leaktight.prove import supervise
from leaktight.prove.starting import listening
from leaktight.prove.starting.toolchain import Toolchain

START_SECONDS = 20.0

Notify = Callable[[str], None]


def silent(_: str) -> None:
    """Tells nobody."""


class Datastore(Protocol):
    """One kind of datastore."""

    name: str
    describe: str
    """What it is, in a few words."""
    operations: frozenset[str] | None
    """Operations that it knows, None for all that a service calls."""
    speed: int
    """GetItem calls of a 1 KB item each second, measured with 8 connections on 2 cores that the caller shared.
    0 where it is not ours to measure."""
    fidelity: int
    """How much it behaves like DynamoDB, for choosing: 3 checks requests and pages at 1 MB, 2 pages at 1 MB, 1 does
    neither."""

    def available(self, toolchain: Toolchain | None) -> str | None:
        """None when it is here or can be obtained, else what is missing. Does nothing that takes time."""

    def obtain(self, toolchain: Toolchain | None, on_notice: Notify = silent) -> None:
        """Install or build it once; at once when that was done before. Raises ServiceError."""

    def start(self, workdir: Path, toolchain: Toolchain | None) -> RunningDatastore:
        """Start it empty on a loopback port. Raises ServiceError."""


class RunningDatastore:
    """A datastore that answers at `url`. A context manager that stops it."""

    def __init__(self, name: str, url: str, resources: contextlib.ExitStack, alive: Callable[[], bool]) -> None:
        self.name = name
        self.url = url
        self._resources = resources
        self._alive = alive

    def alive(self) -> bool:
        """Whether it still runs; one that is not ours counts as running."""
        return self._alive()

    def stop(self) -> None:
        """End it. Safe to call twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def start_process(name: str, argv: Sequence[str | Path], workdir: Path, env: dict[str, str]) -> RunningDatastore:
    """Start a datastore that listens on one loopback port of its own choice, and wait until it does."""
    stack = contextlib.ExitStack()
    try:
        process = supervise.spawn(
            argv, env=env, cwd=workdir, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        stack.callback(supervise.terminate, process, 0.5)
        assert process.stdout is not None
        tail = supervise.Tail(process.stdout)
        end = time.monotonic() + START_SECONDS
        while not (found := listening.listeners(process.pid)):
            if process.poll() is not None:
                tail.finish()
                raise ServiceError(f"the datastore {name} ended at its start", detail=tail.text())
            if time.monotonic() > end:
                raise ServiceError(
                    f"the datastore {name} did not listen within {START_SECONDS:g} s", detail=tail.text()
                )
            time.sleep(0.01)
        return RunningDatastore(name, found[0].url, stack, lambda: process.poll() is None)
    except BaseException:
        stack.close()
        raise
