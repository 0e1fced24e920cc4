"""The few styles and shapes that all parts share. Colours are the terminal's own sixteen, so its theme decides."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from leaktight.core.levels import Severity
from leaktight.core.proof import Verdict
from leaktight.report.text import line

SEVERITY = {
    Severity.HIGH: "bold red",
    Severity.MEDIUM: "bold yellow",
    Severity.LOW: "bold cyan",
    Severity.INFO: "bold",
}
VERDICT = {Verdict.LEAK: "red", Verdict.NO_LEAK: "green", Verdict.INCONCLUSIVE: "yellow"}
MARK = {Verdict.LEAK: "●", Verdict.NO_LEAK: "○", Verdict.INCONCLUSIVE: "◌"}
GRADE = {"A": "bold green", "B": "bold green", "C": "bold yellow", "D": "bold red", "F": "bold red"}
QUIET = "dim"
INDENT = 2


def outside(text: str, style: str = "") -> Text:
    """Text from outside, on one line that wraps at words."""
    return Text(line(text), style=style, overflow="fold")


def indented(item: RenderableType, columns: int = INDENT) -> Padding:
    """`item` moved to the right."""
    return Padding(item, (0, 0, 0, columns))


def stack(*items: RenderableType) -> Group:
    """Items below each other."""
    return Group(*items)


BLANK = Text("")
