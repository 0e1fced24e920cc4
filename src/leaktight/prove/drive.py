"""Our side of the load process."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove.load.protocol import Segment, SegmentReport
from leaktight.prove.network import Network
from leaktight.prove.supervise import Tail, spawn, terminate

GRACE = 30.0
"""Seconds beyond a segment's own limits after which the load process counts as stuck (it imports Locust first)."""


class LoadEndedError(ServiceError):
    """The load process is gone: no further route can be measured."""


class LoadProcess:
    """`python -m leaktight.prove.load` as a context manager. It imports for about a second, in parallel to whatever
    the caller does meanwhile (a build), in the `network` in which the service will be."""

    def __init__(self, network: Network | None = None) -> None:
        self._network = network
        self._begin()

    def _begin(self) -> None:
        # Its own small environment: no proxies, no Locust configuration of the caller.
        kept = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(entry for entry in sys.path if entry)
        environment["NO_PROXY"] = "*"
        self._process = spawn(
            [sys.executable, "-m", "leaktight.prove.load"],
            env=environment,
            cwd=Path(sys.prefix),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            namespaces=self._network.namespaces if self._network else (),
        )
        assert self._process.stderr is not None
        self._errors = Tail(self._process.stderr)
        self._lines: queue.Queue[bytes] = queue.Queue()
        threading.Thread(
            target=_read, args=(self._process.stdout, self._lines), name="leaktight-load", daemon=True
        ).start()

    def run(self, segment: Segment) -> SegmentReport:
        """Run a segment to its end. Raises LoadEndedError when the load process ended, ServiceError when it is stuck:
        then it has been replaced by another one."""
        stream = self._process.stdin
        assert stream is not None
        try:
            stream.write(msgspec.json.encode(segment) + b"\n")
            stream.flush()
        except (OSError, ValueError):
            raise self._ended() from None
        try:
            line = self._lines.get(timeout=segment.time_limit + segment.request_timeout + GRACE)
        except queue.Empty:
            detail = self._errors.text()
            self.stop()
            self._begin()
            raise ServiceError("requests did not come to an end in time", detail=detail) from None
        if not line:
            raise self._ended()
        return msgspec.json.decode(line, type=SegmentReport)

    def stop(self) -> None:
        """End the process."""
        terminate(self._process, grace=0.2)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _ended(self) -> LoadEndedError:
        self._errors.finish()
        return LoadEndedError(
            "the load generator ended unexpectedly",
            hint="install leaktight with its `prove` extra: pip install 'leaktight[prove]'",
            detail=self._errors.text(),
        )


def _read(stream: IO[bytes], lines: queue.Queue[bytes]) -> None:
    try:
        for line in stream:
            lines.put(line)
    except (OSError, ValueError):
        pass
    lines.put(b"")
