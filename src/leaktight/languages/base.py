"""What a front end must offer, and how front ends are found."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from leaktight.ir.program import Program
from leaktight.knowledge.load import Knowledge


class FrontEnd(Protocol):
    """A language's folder has a module `frontend` that offers these."""

    LANGUAGE: str
    SUFFIXES: tuple[str, ...]

    def load(
        self, root: Path, knowledge: Knowledge, *, only: Sequence[Path], exclude: Sequence[str], tests: bool
    ) -> Program:
        """Reads the project below `root`, or the files `only`."""


def front_ends() -> Iterator[FrontEnd]:
    """Every language, by place."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.ispkg:
            yield cast("FrontEnd", import_module(f"leaktight.languages.{module.name}.frontend"))
