"""Which frames of a profile belong to the service's own source, and which file of the tree each is."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Protocol

from leaktight.prove import probe
from leaktight.prove.attribution.profile import Frame
from leaktight.prove.starting.target import Target


class Home(Protocol):
    """The service's own source."""

    def own(self, frame: Frame) -> Frame | None:
        """The frame with its file relative to the root; None for a library's and the probe's own."""
        ...


class BuiltHere:
    """A service that was built from this tree: its frames name the files by their absolute paths."""

    def __init__(self, target: Target) -> None:
        self._root = target.root
        self._prefix = f"{target.root}/"

    def own(self, frame: Frame) -> Frame | None:
        """By the path of the file."""
        if not frame.file.startswith(self._prefix) or frame.function.startswith(f"main.{probe.PREFIX}"):
            return None
        file = Path(frame.file).relative_to(self._root).as_posix()
        return None if _foreign(f"/{file}") else Frame(frame.function, file, frame.line)


class BuiltElsewhere:
    """A service that was built from this source on some machine: only the ends of the paths agree. Of a function's
    name the package tells whether it is the module's own; main packages are all called `main`."""

    def __init__(self, target: Target) -> None:
        self._root = target.root
        self._module = target.module
        self._known: dict[str, str | None] = {}

    def own(self, frame: Frame) -> Frame | None:
        """By the package, and the longest end of the file's path that is in the tree."""
        function = frame.function
        inside = function.startswith((f"{self._module}/", f"{self._module}.", "main."))
        if not inside or _foreign(frame.file):
            return None
        if frame.file not in self._known:
            parts = PurePosixPath(frame.file.replace("\\", "/")).parts
            ends = ("/".join(parts[first:]) for first in range(len(parts)))
            self._known[frame.file] = next((end for end in ends if end[:1] != "/" and self._is_here(end)), None)
        file = self._known[frame.file]
        return Frame(function, file, frame.line) if file else None

    def _is_here(self, end: str) -> bool:
        return (self._root / end).is_file()


def _foreign(file: str) -> bool:
    return "/vendor/" in file or "/pkg/mod/" in file
