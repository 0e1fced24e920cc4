"""Copies of this process that answer requests: forked, watched, and ended with it."""

from __future__ import annotations

import os
import pickle
import selectors
import signal
import socket
import struct
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, NoReturn, Self

_LENGTH = struct.Struct("!Q")
_LOOK = 0.5
"""Seconds between two looks at the clock while workers are busy."""
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Failed:
    """Stands for the answer of a request that has none, and says why."""

    reason: str


@dataclass(eq=False, slots=True)
class _Worker:
    pid: int
    link: socket.socket
    request: int | None = None
    place: int = 0
    since: float = 0.0
    heard: bytearray = field(default_factory=bytearray)
    gone: bool = False


def can_fork() -> bool:
    """Whether this platform copies a process."""
    return hasattr(os, "fork")


class Workers:
    """`answer` runs in the copies, on what this process holds when the copy is made; requests and answers go
    pickled. A copy that ends, or takes more than `limit` seconds over one request, fails it and is replaced.
    No copy outlives the `with` block or this process, whichever way that ends."""

    def __init__(self, answer: Callable[[Any], Any], count: int, limit: float) -> None:
        self._answer = answer
        self._count = count
        self._limit = limit
        self._workers: list[_Worker] = []
        self._told: list[bytes] = []
        self._life: tuple[int, int] = (-1, -1)

    def __enter__(self) -> Self:
        self._life = os.pipe()
        try:
            for _ in range(self._count):
                self._start(0)
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()

    def tell(self, message: Any, *, later: bool = True) -> None:
        """Every worker calls `answer(message)` before its next request; what that gives is dropped. With `later` the
        message is kept, for one that is made in the place of another."""
        frame = _frame((False, message))
        if later:
            self._told.append(frame)
        for worker in self._workers:
            _send(worker.link, frame)

    def ask(self, requests: Sequence[Any], *, neighbours: bool = True) -> Iterator[tuple[int, Any]]:
        """Index and answer of each request, as they come; `Failed` for one that has none. With `neighbours` each
        worker begins at a place of its own and goes on to the next request that nobody has taken: neighbours mostly
        meet one worker. Otherwise requests are handed out in their order."""
        waiting = set(range(len(requests)))
        for number, worker in enumerate(self._workers):
            worker.place = number * len(requests) // len(self._workers) if neighbours else 0
            self._hand(worker, requests, waiting)
        while busy := [worker for worker in self._workers if worker.request is not None]:
            ready = _ready(busy)
            for worker in busy:
                answer = self._hear(worker) if worker in ready else self._late(worker)
                if answer is None or worker.request is None:
                    continue
                index, worker.request = worker.request, None
                if worker.gone:
                    self._drop(worker)
                    worker = self._start(worker.place)
                self._hand(worker, requests, waiting)
                yield index, answer[0]

    def _hand(self, worker: _Worker, requests: Sequence[Any], waiting: set[int]) -> None:
        """Gives the worker the next request from its place on, if there is one left."""
        if not waiting:
            return
        index = min((i for i in waiting if i >= worker.place), default=min(waiting))
        waiting.remove(index)
        worker.request, worker.place, worker.since = index, index + 1, time.monotonic()
        _send(worker.link, _frame((True, requests[index])))

    def _hear(self, worker: _Worker) -> tuple[Any] | None:
        """The answer, once the whole of it has come."""
        try:
            piece = worker.link.recv(_PIECE)
        except OSError:
            piece = b""
        if not piece:
            worker.gone = True
            return (Failed("its process ended"),)
        worker.heard += piece
        if len(worker.heard) < _LENGTH.size:
            return None
        end = _LENGTH.size + _LENGTH.unpack_from(worker.heard)[0]
        if len(worker.heard) < end:
            return None
        answer = pickle.loads(memoryview(worker.heard)[_LENGTH.size : end])
        worker.heard = bytearray()
        return (answer,)

    def _late(self, worker: _Worker) -> tuple[Any] | None:
        if time.monotonic() - worker.since < self._limit:
            return None
        worker.gone = True
        return (Failed(f"it took more than {self._limit:,.0f} seconds"),)

    def _start(self, place: int) -> _Worker:
        ours, theirs = socket.socketpair()
        with warnings.catch_warnings():
            # Other threads, such as the one that draws progress, stop in the copy; it touches nothing of theirs.
            warnings.simplefilter("ignore", DeprecationWarning)
            pid = os.fork()
        if pid == 0:
            self._live(ours, theirs)
        theirs.close()
        worker = _Worker(pid, ours, place=place)
        self._workers.append(worker)
        for frame in self._told:
            _send(ours, frame)
        return worker

    def _drop(self, worker: _Worker) -> None:
        worker.link.close()
        with suppress(ProcessLookupError):
            os.kill(worker.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(worker.pid, 0)
        self._workers.remove(worker)

    def _end(self) -> None:
        for worker in list(self._workers):
            self._drop(worker)
        for end in self._life:
            os.close(end)

    def _live(self, ours: socket.socket, link: socket.socket) -> NoReturn:
        """The life of a copy: it never returns to what the process was doing."""
        status = 1
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal asks all; the parent decides
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            ours.close()
            for other in self._workers:
                other.link.close()
            os.close(self._life[1])
            threading.Thread(target=_end_with, args=(self._life[0],), daemon=True).start()
            while (message := _receive(link)) is not None:
                wanted, request = message
                try:
                    answer = self._answer(request)
                except Exception as error:
                    answer = Failed(f"{type(error).__name__}: {error}")
                if wanted:
                    link.sendall(_frame(answer))
            status = 0
        finally:
            os._exit(status)


def _end_with(life: int) -> None:
    """Ends this process when the other end of the pipe closes: whoever holds it is gone."""
    os.read(life, 1)
    os._exit(1)


def _ready(workers: Sequence[_Worker]) -> list[_Worker]:
    with selectors.DefaultSelector() as selector:
        for worker in workers:
            selector.register(worker.link, selectors.EVENT_READ, worker)
        return [key.data for key, _ in selector.select(_LOOK)]


def _send(link: socket.socket, frame: bytes) -> None:
    with suppress(OSError):  # one that is gone is noticed, and replaced, when its answer is read
        link.sendall(frame)


def _frame(message: Any) -> bytes:
    body = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(body)) + body


def _receive(link: socket.socket) -> Any:
    """The next message; None when there will be none."""
    head = _exactly(link, _LENGTH.size)
    body = _exactly(link, _LENGTH.unpack(head)[0]) if head is not None else None
    return pickle.loads(body) if body is not None else None


def _exactly(link: socket.socket, size: int) -> bytes | None:
    found = bytearray()
    while len(found) < size:
        piece = link.recv(min(size - len(found), _PIECE))
        if not piece:
            return None
        found += piece
    return bytes(found)
