"""Findings in the terminal: a heading per severity, and for each finding its frame, way, growth, routes and fix."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from leaktight.core.edit import Applicability
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.report.overview import SEVERITIES, Overview
from leaktight.report.source import Frame, Sources
from leaktight.report.terminal.style import BLANK, QUIET, SEVERITY, indented, outside, stack
from leaktight.report.text import line
from leaktight.report.words import count, kept

MOST_ROUTES = 4
_CONFIDENCE = {
    Confidence.CONFIRMED: "confirmed by measurement",
    Confidence.HIGH: "high confidence",
    Confidence.MEDIUM: "medium confidence",
    Confidence.LOW: "low confidence",
}


def findings(overview: Overview, sources: Sources) -> Iterator[RenderableType]:
    """All findings that count, grouped by severity."""
    for severity in SEVERITIES:
        group = [each for each in overview.findings if each.severity is severity]
        if not group:
            continue
        title = Text.assemble((severity.value.capitalize(), SEVERITY[severity]), (f"  {len(group)}", QUIET))
        yield Rule(title, align="left", style=QUIET, characters="─")
        yield BLANK
        for finding in group:
            yield _finding(finding, severity, overview, sources)
            yield BLANK


def _finding(finding: Finding, severity: Severity, overview: Overview, sources: Sources) -> RenderableType:
    sure = "green" if finding.confidence is Confidence.CONFIRMED else QUIET
    head = Text.assemble(
        (line(finding.rule), SEVERITY[severity]),
        "  ",
        (line(str(finding.span)), "underline"),
        "  ",
        (_CONFIDENCE[finding.confidence], sure),
        overflow="fold",
    )
    parts: list[RenderableType] = [head, outside(finding.message)]
    frame = sources.frame(finding.span)
    if frame:
        parts += [BLANK, code(frame, SEVERITY[severity]), BLANK]
    parts.append(_facts(finding, overview))
    return indented(stack(*parts), 1)


def code(frame: Frame, style: str) -> RenderableType:
    """A code frame with line numbers; the place itself is in `style` and underlined by carets."""
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", style=QUIET, no_wrap=True)
    table.add_column(style=QUIET, no_wrap=True)
    table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    for each in frame.lines:
        here = each.number == frame.line
        text = Text(each.text, style="" if here else QUIET)
        if each.end > each.start:
            text.stylize(style, each.start, each.end)
        table.add_row(Text(f"{'> ' if here else ''}{each.number}", style=style if here else QUIET), "│", text)
        if each.end > each.start:
            carets = " " * each.start + "^" * (min(each.end, len(each.text)) - each.start)
            table.add_row("", "│", Text(carets, style=style))
    return indented(table)


def _facts(finding: Finding, overview: Overview) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(style=QUIET, no_wrap=True)
    table.add_column(overflow="fold")
    for proof in overview.measured(finding):
        if kept(proof):
            table.add_row("measured", Text(f"{line(proof.label)} keeps {kept(proof)} of every request", style="red"))
    if finding.growth:
        table.add_row("grows", outside(finding.growth))
    if finding.routes:
        labels = [line(each.label) for each in finding.routes]
        more = f", and {count(len(labels) - MOST_ROUTES, 'more', 'more')}" if len(labels) > MOST_ROUTES else ""
        table.add_row("reached by", Text(", ".join(labels[:MOST_ROUTES]) + more))
    for index, step in enumerate(finding.path):
        place = Text.assemble(outside(step.message), "  ", (line(f"{step.span.file}:{step.span.line}"), QUIET))
        table.add_row("path" if index == 0 else "", Text("→ ", style=QUIET) + place)
    if finding.fixes:
        fix = finding.fixes[0]
        asks = "" if fix.applicability is Applicability.SAFE else "  look at it first"
        table.add_row("fix", Text.assemble(outside(fix.title, "green"), (asks, QUIET)))
    weakness = [f"CWE-{each}" for each in finding.cwe]
    table.add_row("kind", Text(" · ".join([*weakness, finding.owasp, finding.check.value]), style=QUIET))
    return table
