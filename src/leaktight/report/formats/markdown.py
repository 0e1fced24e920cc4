"""Markdown for a pull request's comment or a job summary: tables, and details that fold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaktight.core.edit import Applicability
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof
from leaktight.core.result import Comparison, Report
from leaktight.core.score import FORMULA
from leaktight.report.mask import mask
from leaktight.report.overview import Overview, by_verdict, outcome, pairs
from leaktight.report.source import Frame, Sources, sources_of
from leaktight.report.text import line, plain
from leaktight.report.words import VERDICTS, count, estimate, handles, interval, kept, number

_SPECIAL = re.compile(r"([\\*_\[\]<>|~#&!@])")
_CODE = re.compile(r"(`[^`]+`)")


def render(report: Report, *, color: bool, width: int) -> str:
    """GitHub-flavoured Markdown; `color` and `width` change nothing."""
    del color, width
    overview = Overview(report)
    sources = sources_of(report)
    parts = [f"## leaktight: grade {overview.score.grade}, risk {overview.score.value} of 100"]
    if report.scan and report.command != "prove":
        parts += [_counts(overview), *(_finding(each, overview, sources) for each in overview.findings)]
        parts += _skipped(report)
    if report.proof:
        parts += ["### Measured", *_proof(report.proof, overview)]
    if report.comparison:
        parts += ["### Before and after the fixes", _comparison(report.comparison)]
    if report.patch:
        parts += ["### Patch", _fenced(plain(mask(report.patch)).rstrip("\n"), "diff")]
    parts.append(f"<sub>{_text(FORMULA)}</sub>")
    return "\n\n".join(each for each in parts if each) + "\n"


def _counts(overview: Overview) -> str:
    listed = [f"{amount} {severity.value}" for severity, amount in overview.counts().items() if amount]
    if overview.suppressed:
        listed.append(f"{len(overview.suppressed)} suppressed")
    return f"{count(len(overview.findings), 'finding')}{': ' + ', '.join(listed) if listed else ''}."


def _finding(finding: Finding, overview: Overview, sources: Sources) -> str:
    parts = [f"### {finding.severity.value.capitalize()}: {_text(finding.rule)} at {_literal(str(finding.span))}"]
    parts.append(_text(finding.message))
    frame = sources.frame(finding.span)
    if frame:
        parts.append(_code(frame))
    facts = [
        f"- measured: **{_text(each.label)} keeps {kept(each)} of every request**"
        for each in overview.measured(finding)
    ]
    facts.append(f"- confidence: {finding.confidence.value}")
    if finding.growth:
        facts.append(f"- grows: {_text(finding.growth)}")
    if finding.routes:
        facts.append("- reached by: " + ", ".join(_literal(each.label) for each in finding.routes))
    for fix in finding.fixes[:1]:
        asks = "" if fix.applicability is Applicability.SAFE else " (look at it first)"
        facts.append(f"- fix: {_text(fix.title)}{asks}")
    facts.append(
        "- kind: " + " · ".join([*(f"CWE-{each}" for each in finding.cwe), finding.owasp, finding.check.value])
    )
    parts.append("\n".join(facts))
    if finding.path:
        steps = "\n".join(
            f"{index}. {_text(each.message)} ({_literal(f'{each.span.file}:{each.span.line}')})"
            for index, each in enumerate(finding.path, 1)
        )
        parts.append(f"<details><summary>Way from the handler</summary>\n\n{steps}\n\n</details>")
    return "\n\n".join(parts)


def _skipped(report: Report) -> list[str]:
    if report.scan is None or not report.scan.skipped:
        return []
    rows = [
        f"- {_literal(each.file)}{'' if each.whole else ' in part'}: {_text(each.reason)}"
        for each in report.scan.skipped
    ]
    return ["### Not analysed", "\n".join(rows)]


def _proof(proof: Proof, overview: Overview) -> Iterator[str]:
    rows = [
        _row("Route", "Verdict", "Bytes per request", "Goroutines", "Where", "Finding"),
        "|---|---|---|---|---|---|",
    ]
    remarks = []
    for each in by_verdict(proof):
        finding = overview.explains(each)
        where = _literal(f"{each.site.file}:{each.site.line}") if each.site else ""
        verdict = f"**{VERDICTS[each.verdict]}**" if kept(each) else VERDICTS[each.verdict]
        goroutines = estimate(each.goroutines_per_request)
        bytes_ = interval(each.bytes_per_request)
        rows.append(
            _row(_literal(each.label), verdict, bytes_, goroutines, where, _text(finding.rule) if finding else "")
        )
        remarks += [f"- {_literal(each.label)}: {_text(text)}" for text in (each.reason, *each.warnings) if text]
    yield "\n".join(rows)
    yield "\n".join(remarks)
    requests = sum(each.requests for each in proof.routes)
    yield (
        f"{requests:,} requests against {_text(proof.datastore)}; growth counts from"
        f" {number(proof.minimum_effect_bytes)} B/request; brackets hold the 95 % interval."
    )


def _comparison(both: Comparison) -> str:
    rows = [_row("Route", "Before, B/request", "After, B/request", ""), "|---|---|---|---|"]
    for before, after in pairs(both.before, both.after):
        either = before or after
        if either:
            rows.append(_row(_literal(either.label), _side(before), _side(after), outcome(before, after)))
    return "\n".join(rows)


def _side(route: RouteProof | None) -> str:
    return ", ".join([interval(route.bytes_per_request), *handles(route)]) if route else "-"


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _code(frame: Frame) -> str:
    text = "\n".join(
        f"{'>' if each.number == frame.line else ' '} {each.number:>4} {each.text}" for each in frame.lines
    )
    return _fenced(text, "go")


def _fenced(text: str, language: str) -> str:
    """A fence longer than any run of backticks in the text, which therefore can't end it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def _text(text: str) -> str:
    """Text in which only pairs of backticks keep their meaning: no link, mention, HTML or heading gets through."""
    pieces = _CODE.split(line(text))
    return "".join(_literal(each[1:-1]) if _CODE.fullmatch(each) else _escape(each) for each in pieces)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("`", "\\`")


def _literal(text: str) -> str:
    """Code on one line. `|` would end a table's cell even there."""
    cleaned = line(text).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", cleaned)), default=0)
    ticks, space = "`" * (longest + 1), " " if longest else ""
    return f"{ticks}{space}{cleaned}{space}{ticks}"
