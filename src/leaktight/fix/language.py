"""Which language a file is in, found by place: every `languages/<name>/rewrite.py` names its files."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Protocol, cast

import leaktight.languages
from leaktight.core.edit import Import


class Rewriter(Protocol):
    """A module `languages/<name>/rewrite.py`. Source is a whole file as bytes with LF line ends."""

    SUFFIXES: tuple[str, ...]
    FORMATTER: str
    FORMATTER_BESIDE: str

    def fix_imports(self, source: bytes, needs: Sequence[Import]) -> bytes:
        """Adds missing imports; ValueError with the reason where one cannot be added."""

    def drop_unused_imports(self, before: bytes, after: bytes) -> bytes:
        """Drops the imports that only `before` uses."""

    def syntax_errors(self, source: bytes) -> int:
        """Places that do not follow the grammar."""

    def generated(self, source: bytes) -> bool:
        """Whether a generator writes the file."""

    def declared(self, source: bytes) -> tuple[str, ...]:
        """Names that must be unique in the file's scope, as often as the file declares them."""

    def scope(self, file: Path, source: bytes) -> str:
        """Names that scope."""

    def lacking(self, root: Path, file: Path, requires: Sequence[str]) -> tuple[str, ...]:
        """Those required modules that the project does not list."""


def rewriter_for(file: Path) -> Rewriter | None:
    """The rewriter for a file, by its suffix; None where no language claims it."""
    return next((each for each in _rewriters() if file.suffix in each.SUFFIXES), None)


@cache
def _rewriters() -> tuple[Rewriter, ...]:
    packages = [found.name for found in pkgutil.iter_modules(leaktight.languages.__path__) if found.ispkg]
    names = [f"{leaktight.languages.__name__}.{package}.rewrite" for package in packages]
    present = [name for name in names if importlib.util.find_spec(name) is not None]
    return tuple(cast("Rewriter", importlib.import_module(name)) for name in present)
