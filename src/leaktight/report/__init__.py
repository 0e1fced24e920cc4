"""Reports: one file a format under formats/, found by place.

A format is a module with `render(report, *, color, width) -> str`, where `width` is in columns and `color` says
whether terminal colours may be used. To add a format, add the file: its name is the value of `--format`.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import Protocol, cast

from leaktight.core.errors import UsageError
from leaktight.core.result import Report


class Renderer(Protocol):
    """Turns a report into text that ends with a newline, or is empty."""

    def __call__(self, report: Report, *, color: bool, width: int) -> str: ...


def format_names() -> tuple[str, ...]:
    """Names of all formats, sorted."""
    from leaktight.report import formats as folder

    return tuple(sorted(module.name for module in pkgutil.iter_modules(folder.__path__)))


def renderer(name: str) -> Renderer:
    """The renderer of a format; UsageError if there is none of that name."""
    if name not in format_names():
        raise UsageError(f"There is no report format {name!r}.", hint=f"Formats: {', '.join(format_names())}.")
    return cast("Renderer", importlib.import_module(f"leaktight.report.formats.{name}").render)
