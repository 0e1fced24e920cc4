"""The report for people at a terminal."""

from __future__ import annotations

import io

from rich.console import Console

from leaktight.core.result import Report
from leaktight.report.terminal import page

WIDEST = 120
"""Columns; longer lines are hard to read."""


def render(report: Report, *, color: bool, width: int) -> str:
    """Text of at most `width` columns, lines of a patch aside, with ANSI colours if `color`."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=max(40, min(width, WIDEST)),
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )
    for item in page.page(report, console.width):
        # Lines of the patch are longer at times: cut or folded they would no longer be the patch.
        console.print(item, crop=False)
    return "\n".join(each.rstrip() for each in stream.getvalue().splitlines()) + "\n"
