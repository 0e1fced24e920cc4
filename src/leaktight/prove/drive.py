"""Our side of the load process."""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from urllib.parse import urlsplit

import msgspec

from leaktight.core.errors import ServiceError, UsageError
from leaktight.prove.load.protocol import Segment, SegmentReport
from leaktight.prove.options import ProveOptions
from leaktight.prove.starting.listening import is_here
from leaktight.prove.starting.network import Network
from leaktight.prove.supervise import Tail, spawn, terminate

GRACE = 30.0
"""Seconds beyond a segment's own limits after which the load process counts as stuck (it imports Locust first)."""


class LoadEndedError(ServiceError):
    """The load process is gone: no further route can be measured."""


class Workers(msgspec.Struct, frozen=True):
    """Workers that the load is spread over, and the address at which their master waits for them. On loopback they
    are started here, else by hand on their machines: `python -m leaktight.prove.load --worker ADDRESS`."""

    count: int
    address: str

    @property
    def local(self) -> bool:
        """Whether they are started here."""
        return is_here(self.address.rpartition(":")[0])

    @classmethod
    def of(cls, options: ProveOptions) -> Self | None:
        """The workers that options ask for, without an address on a free port of this machine. Raises UsageError for
        what is no address, and for more workers than requests in flight."""
        count, address = options.workers, options.workers_at
        if not count:
            return None
        if count > options.concurrency:
            raise UsageError(
                f"{count} workers cannot share {options.concurrency} requests in flight",
                hint="raise --concurrency, or ask for fewer workers",
            )
        if address is None:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                return cls(count, f"127.0.0.1:{free.getsockname()[1]}")
        host, _, port = address.rpartition(":")
        if not host or not port.isdigit():
            raise UsageError(f"{address!r} is no address for workers", hint="for example 192.0.2.7:5557")
        return cls(count, address)


class LoadProcess:
    """`python -m leaktight.prove.load` as a context manager. It imports for about a second, in parallel to whatever
    the caller does meanwhile (a build), in the `network` in which the service will be."""

    def __init__(self, network: Network | None = None, workers: Workers | None = None) -> None:
        self._namespaces = network.namespaces if network else ()
        self._spread = workers
        self._begin()

    def _begin(self) -> None:
        # Its own small environment: no proxies, no Locust configuration of the caller.
        kept = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(entry for entry in sys.path if entry)
        environment["NO_PROXY"] = "*"
        program = [sys.executable, "-m", "leaktight.prove.load"]
        spread = self._spread
        self._process = spawn(
            [*program, "--master", str(spread.count), spread.address] if spread else program,
            env=environment,
            cwd=Path(sys.prefix),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            namespaces=self._namespaces,
        )
        self._workers = [
            spawn(
                [*program, "--worker", spread.address],
                env=environment,
                cwd=Path(sys.prefix),
                namespaces=self._namespaces,
            )
            for _ in range(spread.count if spread and spread.local else 0)
            if spread
        ]
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
        if self._spread and not self._spread.local:
            # Loopback is another place for each of them; the service has to listen on all addresses.
            host, port = self._spread.address.rpartition(":")[0], urlsplit(segment.base_url).port
            segment = msgspec.structs.replace(segment, base_url=f"http://{host}:{port}")
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
        """End the process, and its workers on this machine."""
        terminate(self._process, grace=0.2)
        for worker in self._workers:
            terminate(worker, grace=0.0)

    @property
    def pid(self) -> int:
        """Process id of the load itself, or of the master of its workers."""
        return self._process.pid

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
