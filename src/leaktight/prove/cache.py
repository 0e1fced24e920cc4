"""What is built or installed once and used again: a folder for each user, safe when two runs start at once."""

from __future__ import annotations

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from leaktight.cache import folder as folder
from leaktight.core.errors import ServiceError


def once(name: str, make: Callable[[Path], None]) -> Path:
    """The folder `name` in the cache. When there is none, `make` fills an empty folder that then gets the name.

    Two runs at once make it once: the second waits for the first. What is half made is never seen: `make` raising,
    or our being killed, leaves the name free. `name` has to hold whatever the content depends on (a version).
    Raises ServiceError when the cache cannot be written.
    """
    final = folder() / name
    if final.is_dir():
        return final
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        with _lock(final.parent / f".{final.name}.lock"):
            if not final.is_dir():
                _clear(final)
                made = Path(tempfile.mkdtemp(prefix=f".{final.name}.", dir=final.parent))
                try:
                    make(made)
                    made.rename(final)
                finally:
                    shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        raise ServiceError(
            f"cannot write to the cache folder {final.parent}: {error.strerror}",
            hint="set XDG_CACHE_HOME to a folder that can be written",
        ) from None
    return final


def _clear(final: Path) -> None:
    """Remove what a killed run left half made. Called under the lock: nobody else is making it."""
    for left in final.parent.glob(f".{final.name}.*"):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
