"""What a run has found out and a later one can use: one folder for each user."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

_DIGEST = hashlib.sha256().digest_size
_TRIMMED = 0.75
"""Of the limit, what is left when the oldest entries had to go."""


def folder() -> Path:
    """The cache folder: `XDG_CACHE_HOME` or the platform's own place, plus `leaktight`. Not created here."""
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "leaktight"
    return Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache") / "leaktight"


class Entries:
    """Bytes by key, each in a file of its own. Runs at the same time do not disturb each other: a file appears whole
    or not at all. What is damaged, or cannot be read or written, counts as missing: a cache never fails a run.
    `limit` bytes are kept at most; what was not used for longest goes first."""

    def __init__(self, place: Path, limit: int = 200_000_000) -> None:
        self._place = place
        self._limit = limit

    def get(self, key: str) -> bytes | None:
        """What was put under the key."""
        file = self._place / key
        try:
            raw = file.read_bytes()
        except OSError:
            return None
        data = raw[_DIGEST:]
        if hashlib.sha256(data).digest() != raw[:_DIGEST]:
            with suppress(OSError):
                file.unlink()
            return None
        with suppress(OSError):
            os.utime(file)
        return data

    def put(self, key: str, data: bytes) -> None:
        """Keeps the bytes under the key, a file name."""
        try:
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", dir=self._place)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(data).digest() + data)
                Path(name).replace(self._place / key)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
            self._trim()
        except OSError:
            return

    def _trim(self) -> None:
        with os.scandir(self._place) as listed:
            entries = sorted(
                (stat.st_mtime, stat.st_size, entry.path)
                for entry in listed
                if entry.is_file(follow_symlinks=False) and (stat := entry.stat(follow_symlinks=False))
            )
        total = sum(size for _, size, _ in entries)
        if total <= self._limit:
            return
        for _, size, path in entries:
            if total <= self._limit * _TRIMMED:
                return
            with suppress(OSError):
                Path(path).unlink()
            total -= size


@cache
def program_digest() -> bytes:
    """Stands for this very state of leaktight: its files by size and time, so that no entry outlives a change."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for place, folders, names in os.walk(here):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            with suppress(OSError):
                stat = Path(place, name).stat()
                digest.update(
                    f"{place}/{name} {stat.st_size} {stat.st_mtime_ns}\n".encode("utf-8", "surrogateescape")
                )
    return digest.digest()
