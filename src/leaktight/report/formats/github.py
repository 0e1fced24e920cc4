"""Workflow commands of GitHub Actions: an annotation per finding and per leaking route.

Values are escaped as the runner's own toolkit does: `%`, CR and LF in messages, `:` and `,` too in properties.
"""

from __future__ import annotations

from leaktight.core.finding import Finding
from leaktight.core.levels import Severity
from leaktight.core.proof import RouteProof, Verdict
from leaktight.core.result import Report
from leaktight.report.overview import Overview, by_verdict
from leaktight.report.rules import rule_page
from leaktight.report.text import line
from leaktight.report.words import interval, kept

_COMMANDS = {
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "notice",
    Severity.INFO: "notice",
}


def render(report: Report, *, color: bool, width: int) -> str:
    """One command a line; `color` and `width` change nothing."""
    del color, width
    overview = Overview(report)
    lines = [_finding(each, overview) for each in overview.findings] if report.command != "prove" else []
    for proof in by_verdict(overview.proof) if overview.proof else ():
        # A leak that a finding explains is told there.
        told = overview.explains(proof) is not None and bool(lines)
        if proof.verdict is Verdict.INCONCLUSIVE or (proof.verdict is Verdict.LEAK and not told):
            lines.append(_route(proof))
    if report.scan:
        lines += [
            _command(
                "warning", f"{'Not analysed' if each.whole else 'Analysed in part'}: {each.reason}", file=each.file
            )
            for each in report.scan.skipped
        ]
    return "".join(f"{each}\n" for each in lines)


def _finding(finding: Finding, overview: Overview) -> str:
    measured = [f"Measured: {each.label} keeps {kept(each)} of every request." for each in overview.measured(finding)]
    grows = [f"Grows: {finding.growth}."] if finding.growth else []
    span, page = finding.span, rule_page(finding.rule)
    # Columns only mean something to the runner on one line.
    columns: dict[str, int] = {"col": span.column, "endColumn": span.end_column} if span.line == span.end_line else {}
    return _command(
        _COMMANDS[finding.severity],
        " ".join([finding.message, *grows, *measured]),
        file=span.file,
        line=span.line,
        endLine=span.end_line,
        **columns,
        title=f"{finding.rule}: {page.title}" if page.markdown else finding.rule,
    )


def _route(proof: RouteProof) -> str:
    place: dict[str, str | int] = {"file": proof.site.file, "line": proof.site.line} if proof.site else {}
    if proof.verdict is Verdict.LEAK:
        message = f"Every request leaves {kept(proof)} behind: {interval(proof.bytes_per_request)} B. {proof.reason}"
        return _command("error", message, **place, title=f"{proof.label} leaks")
    return _command("warning", proof.reason, title=f"{proof.label} could not be decided")


def _command(name: str, message: str, **properties: str | int) -> str:
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name}{' ' + listed if listed else ''}::{_message(message)}"


def _message(text: str) -> str:
    return line(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
