"""The first and the last lines of the human report: what was looked at, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from leaktight.core.proof import Verdict
from leaktight.core.result import Report
from leaktight.core.score import FORMULA
from leaktight.report.overview import Overview, fixed
from leaktight.report.terminal.style import BLANK, GRADE, QUIET, SEVERITY, VERDICT, outside
from leaktight.report.text import line
from leaktight.report.words import count, duration

MOST_SKIPPED = 8


def heading(report: Report) -> Text:
    """What was looked at, on one line."""
    text = Text.assemble(("leaktight", "bold"), (f" {report.command}" if report.command else "", "bold"))
    facts: list[str] = []
    if report.scan:
        scan = report.scan
        facts = [
            line(PurePath(scan.root).name or scan.root),
            count(scan.files, "file"),
            count(scan.lines, "line"),
            count(len(scan.routes), "route"),
            duration(scan.seconds),
        ]
    elif report.proof:
        facts = [line(report.proof.target), count(len(report.proof.routes), "route")]
    return text.append("   " + " · ".join(facts), style=QUIET) if facts else text


def skipped(report: Report) -> Iterator[RenderableType]:
    """What was not analysed, or in part: never a silent clean."""
    if report.scan is None or not report.scan.skipped:
        return
    table = Table.grid(padding=(0, 2))
    table.add_column(style="yellow", no_wrap=True)
    table.add_column(overflow="fold")
    for each in report.scan.skipped[:MOST_SKIPPED]:
        word = "not analysed" if each.whole else "in part"
        table.add_row(word, Text.assemble(line(each.file), (f"  {line(each.reason)}", QUIET), overflow="fold"))
    if len(report.scan.skipped) > MOST_SKIPPED:
        table.add_row("", Text(f"and {len(report.scan.skipped) - MOST_SKIPPED:,} more", style=QUIET))
    yield table
    yield BLANK


def verdict(overview: Overview) -> Iterator[RenderableType]:
    """Counts, score and grade, and how the score comes about."""
    parts: list[Text] = []
    if overview.proof:
        for each, singular, plural in (
            (Verdict.LEAK, "route leaks", "routes leak"),
            (Verdict.INCONCLUSIVE, "undecided", "undecided"),
            (Verdict.NO_LEAK, "flat", "flat"),
        ):
            amount = sum(route.verdict is each for route in overview.proof.routes)
            if amount:
                parts.append(Text(count(amount, singular, plural), style=VERDICT[each]))
    if overview.report.comparison:
        amount, of = fixed(overview.report.comparison)
        if of:
            style = VERDICT[Verdict.NO_LEAK if amount == of else Verdict.LEAK]
            parts.append(Text(f"{amount} of {count(of, 'leak')} fixed", style=style))
    if overview.report.scan and overview.report.command != "prove":
        for severity, amount in overview.counts().items():
            if amount:
                parts.append(Text(f"{amount} {severity.value}", style=SEVERITY[severity]))
        if not overview.findings:
            parts.append(Text("no findings", style="green"))
        if overview.suppressed:
            parts.append(Text(f"{len(overview.suppressed)} suppressed", style=QUIET))
    grade = overview.score.grade
    head = Text.assemble((f" {grade} ", f"{GRADE[grade]} reverse"), f"  risk {overview.score.value} of 100   ")
    yield head + Text(", ").join(parts)
    if overview.score.value:
        yield outside(FORMULA, QUIET)
