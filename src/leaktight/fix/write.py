"""Writing a patch into the tree: every file whole, or the tree as it was."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from leaktight.core.errors import IncompleteError


def write_all(root: Path, originals: Mapping[Path, bytes], files: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Replaces each file by its new content, atomically and with its mode; returns the paths.

    All files are checked before the first is written: each must still be the regular file that `originals` says it
    was, inside `root`. When a write fails, the files already written are put back. IncompleteError either way.
    """
    for path in files:
        _check(root, path, originals[path])
    written: list[Path] = []
    try:
        for path, content in files.items():
            _replace(path, content)
            written.append(path)
    except OSError as error:
        for path in written:
            with contextlib.suppress(OSError):
                _replace(path, originals[path])
        where = Path(error.filename).name if error.filename else "a file"
        raise IncompleteError(
            f"The fixes were not written: {where}: {error.strerror}.", hint="Nothing in the tree was changed."
        ) from error
    return tuple(written)


def _check(root: Path, path: Path, original: bytes) -> None:
    try:
        # a link that took the file's place, or that of a folder above it, leads elsewhere
        same = path.resolve(strict=True) == path and path.is_relative_to(root) and path.read_bytes() == original
    except OSError:
        same = False
    if not same:
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        raise IncompleteError(
            f"The fixes were not written: {name} changed since it was scanned.",
            hint="Run the command again to plan the fixes for the file as it is now.",
        )


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
            os.fchmod(handle, stat.S_IMODE(path.stat().st_mode))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
