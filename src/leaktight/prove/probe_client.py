"""Talking to the probe inside a measured service.

We listen on a unix socket and the probe connects to it, once: so the service has one descriptor more, always the
same one, and notices at once when we are gone. A command is one byte; a checkpoint answers with one piece, a profile
with many and an empty one. A piece is its length (4 bytes, big endian) and its bytes. See `probe/probe.go.tmpl`.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError

_READING = struct.Struct(">4Q")
_LENGTH = struct.Struct(">I")
_ANSWER_SECONDS = 60.0
"""A checkpoint takes a second of draining at most and some collections: 20 ms on a small heap, seconds on many GB."""


class Reading(msgspec.Struct, frozen=True):
    """One checkpoint: live heap and goroutine stacks in bytes after forced collections, goroutines (the probe's
    own one is among them), open file descriptors (the probe's own one is among them)."""

    heap_bytes: int
    stack_bytes: int
    goroutines: int
    descriptors: int


class ProbeClient:
    """Our end of the connection. Create it before the service starts; `close` it after."""

    def __init__(self, path: Path) -> None:
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._listener.bind(str(path))
        except OSError as error:
            self._listener.close()
            raise ServiceError(
                f"cannot open the unix socket {path}: {error}", hint="set TMPDIR to a folder with a short path"
            ) from None
        self._listener.listen(1)
        self._connection: socket.socket | None = None
        self.path = path

    def ready(self, timeout: float = 20.0, alive: Callable[[], bool] = lambda: True) -> None:
        """Wait for the probe to connect: it does so when the main package's variables are initialised.

        Raises ServiceError after `timeout` seconds, or as soon as `alive` says no.
        """
        end = time.monotonic() + timeout
        self._listener.settimeout(0.05)
        while self._connection is None:
            try:
                self._connection, _ = self._listener.accept()
            except TimeoutError:
                if not alive():
                    raise ServiceError("the service ended before it began") from None
                if time.monotonic() > end:
                    raise ServiceError(
                        f"the service did not reach its main package within {timeout:g} seconds",
                        hint="a package-level variable or an init function of its packages waits for something",
                    ) from None
        self._connection.settimeout(_ANSWER_SECONDS)

    def checkpoint(self) -> Reading:
        """Wait for in-flight work to end (a second at most), collect garbage until the live heap stands still, and
        read it. Nothing is closed: idle connections stay. Raises ServiceError when the process is gone."""
        self._send(b"c")
        return Reading(*_READING.unpack(self._piece()))

    def heap_profile(self) -> bytes:
        """The heap profile after two collections: pprof protobuf, gzip. Every allocation since start is sampled at
        the rate that `service.start` was told. Raises ServiceError when the process is gone."""
        return self._profile(b"h")

    def goroutine_profile(self) -> bytes:
        """The goroutine profile: pprof protobuf, gzip; stacks with counts, without creation sites."""
        return self._profile(b"g")

    def leak_profile(self) -> bytes:
        """The profile of goroutines that can never go on, as nothing that runs knows what they wait for: pprof
        protobuf, gzip. Empty where the version of Go has none."""
        return self._profile(b"l")

    def goroutine_dump(self) -> str:
        """Every goroutine as the runtime prints it, with its state, how long it waits and its `created by` frame.

        The runtime cuts it at 64 MB: some ten thousand goroutines."""
        return self._profile(b"t").decode(errors="replace")

    def close(self) -> None:
        """Close the socket: the service ends, if it still runs."""
        for each in (self._connection, self._listener):
            if each is not None:
                each.close()
        with contextlib.suppress(OSError):
            self.path.unlink()

    def _profile(self, command: bytes) -> bytes:
        self._send(command)
        pieces = []
        while piece := self._piece():
            pieces.append(piece)
        return b"".join(pieces)

    def _send(self, command: bytes) -> None:
        if self._connection is None:
            raise ServiceError("the service has not been started")
        with _gone():
            self._connection.sendall(command)

    def _piece(self) -> bytes:
        return self._read(_LENGTH.unpack(self._read(_LENGTH.size))[0])

    def _read(self, size: int) -> bytes:
        assert self._connection is not None
        buffer = bytearray()
        with _gone():
            while len(buffer) < size:
                piece = self._connection.recv(size - len(buffer))
                if not piece:
                    raise ConnectionError
                buffer += piece
        return bytes(buffer)


@contextlib.contextmanager
def _gone() -> Iterator[None]:
    try:
        yield
    except TimeoutError:
        raise ServiceError(
            f"the service did not answer its probe within {_ANSWER_SECONDS:g} seconds",
            hint="it may be short of memory or of processor time",
        ) from None
    except OSError:
        raise ServiceError("the service ended while it was measured") from None
