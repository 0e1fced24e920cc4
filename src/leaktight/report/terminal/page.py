"""The parts of the human report in their order."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.rule import Rule
from rich.text import Text

from leaktight.core.result import Report
from leaktight.report.mask import mask
from leaktight.report.overview import Overview
from leaktight.report.source import sources_of
from leaktight.report.terminal import proofs, summary
from leaktight.report.terminal.findings import findings
from leaktight.report.terminal.style import BLANK, QUIET, stack
from leaktight.report.text import plain


def page(report: Report, width: int) -> Iterator[RenderableType]:
    """Heading, findings, patch, measurement, comparison, and the verdict at the end, where a terminal stops;
    `width` in columns."""
    overview = Overview(report)
    sources = sources_of(report)
    yield summary.heading(report)
    yield BLANK
    if report.command != "prove":
        yield from findings(overview, sources)
        yield from summary.skipped(report)
    if report.patch:
        yield _title("Patch")
        yield _patch(report.patch)
        yield BLANK
    if report.proof:
        yield _title("Measured")
        yield from proofs.proof(report.proof, overview, width)
        yield BLANK
    if report.comparison:
        yield _title("Before and after the fixes")
        yield from proofs.comparison(report.comparison, width)
        yield BLANK
    if report.command != "self-test":  # planted leaks say nothing about a risk
        yield from summary.verdict(overview)


def _title(text: str) -> Rule:
    return Rule(Text(text, style="bold"), align="left", style=QUIET, characters="─")


def _patch(patch: str) -> RenderableType:
    """Coloured lines, each on one line however long. In a group: a text printed by itself would be wrapped."""
    styles = {"+++": "bold", "---": "bold", "+": "green", "-": "red", "@": "cyan"}
    lines = []
    for each in plain(mask(patch)).splitlines():
        style = next((style for mark, style in styles.items() if each.startswith(mark)), "")
        lines.append(Text(each.replace("\t", "    "), style=style, no_wrap=True, overflow="ignore"))
    return stack(*lines)
