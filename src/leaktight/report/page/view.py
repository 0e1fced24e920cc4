"""What the template shows, in the order in which it shows it."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from leaktight.core.edit import Applicability
from leaktight.core.finding import Finding
from leaktight.core.proof import RouteProof, Verdict
from leaktight.core.result import Report
from leaktight.report.mask import mask
from leaktight.report.overview import Overview, by_verdict, fixed, outcome, pairs, saved
from leaktight.report.page.chart import Chart, chart_of, scale_of
from leaktight.report.source import Frame, Sources, sources_of
from leaktight.report.words import VERDICTS, count, duration, interval, kept


class Side(msgspec.Struct, frozen=True):
    """One measurement of a route."""

    proof: RouteProof
    verdict: str
    chart: Chart | None
    kept: str


class RouteView(msgspec.Struct, frozen=True):
    """A route with what was measured before the fixes and, where that was done, after them."""

    method: str
    path: str
    sides: tuple[tuple[str, Side | None], ...]
    outcome: str
    saved: str
    frame: Frame | None
    finding: Finding | None


class FindingView(msgspec.Struct, frozen=True):
    """A finding with its frame and what measurement says of it."""

    finding: Finding
    place: str
    frame: Frame | None
    measured: tuple[str, ...]
    fix: str
    safe: bool


class PatchLine(msgspec.Struct, frozen=True):
    """`kind` is head, hunk, add, cut or same."""

    kind: str
    text: str


class View(msgspec.Struct, frozen=True):
    """The page."""

    title: str
    facts: tuple[str, ...]
    overview: Overview
    tally: tuple[tuple[str, str], ...]
    findings: tuple[FindingView, ...]
    routes: tuple[RouteView, ...]
    patch: tuple[PatchLine, ...]


def view_of(report: Report) -> View:
    """Everything the template needs."""
    overview = Overview(report)
    sources = sources_of(report)
    shown = overview.findings if report.command != "prove" else ()
    return View(
        title=_title(report),
        facts=_facts(report),
        overview=overview,
        tally=_tally(overview),
        findings=tuple(_finding(each, overview, sources) for each in shown),
        routes=_routes(report, overview, sources),
        patch=tuple(PatchLine(_kind(each), each) for each in mask(report.patch).splitlines()),
    )


def _title(report: Report) -> str:
    if report.scan:
        return PurePath(report.scan.root).name or "service"
    proof = report.proof or (report.comparison.before if report.comparison else None)
    return proof.target if proof else "service"


def _facts(report: Report) -> tuple[str, ...]:
    facts: list[str] = []
    if report.scan:
        scan = report.scan
        facts = [
            count(scan.files, "file"),
            count(scan.lines, "line"),
            count(len(scan.routes), "route"),
            f"scanned in {duration(scan.seconds)}",
        ]
    proof = report.proof or (report.comparison.before if report.comparison else None)
    if proof:
        facts.append(f"{sum(each.requests for each in proof.routes):,} requests measured against {proof.datastore}")
    return tuple(facts)


def _tally(overview: Overview) -> tuple[tuple[str, str], ...]:
    """Class and words of each count."""
    tally: list[tuple[str, str]] = []
    routes = overview.proof.routes if overview.proof else ()
    for verdict, one, many in (
        (Verdict.LEAK, "route leaks", "routes leak"),
        (Verdict.INCONCLUSIVE, "route undecided", "routes undecided"),
        (Verdict.NO_LEAK, "route flat", "routes flat"),
    ):
        amount = sum(each.verdict is verdict for each in routes)
        if amount:
            tally.append((verdict.value, count(amount, one, many)))
    if overview.report.comparison:
        amount, of = fixed(overview.report.comparison)
        if of:
            tally.append(("no-leak" if amount == of else "leak", f"{amount} of {count(of, 'leak')} fixed"))
    for severity, amount in overview.counts().items():
        if amount:
            tally.append((severity.value, f"{amount} {severity.value}"))
    if overview.suppressed:
        tally.append(("quiet", f"{len(overview.suppressed)} suppressed"))
    return tuple(tally)


def _finding(finding: Finding, overview: Overview, sources: Sources) -> FindingView:
    fix = finding.fixes[0] if finding.fixes else None
    return FindingView(
        finding=finding,
        place=f"{finding.span.file}:{finding.span.line}",
        frame=sources.frame(finding.span),
        measured=tuple(
            f"{each.label} keeps {kept(each)} of every request" for each in overview.measured(finding) if kept(each)
        ),
        fix=fix.title if fix else "",
        safe=fix is not None and fix.applicability is Applicability.SAFE,
    )


def _routes(report: Report, overview: Overview, sources: Sources) -> tuple[RouteView, ...]:
    if report.comparison:
        both = pairs(report.comparison.before, report.comparison.after)
        return tuple(_route(("before", first), ("after", second), overview, sources) for first, second in both)
    proof = overview.proof
    return tuple(_route(("", each), None, overview, sources) for each in by_verdict(proof)) if proof else ()


def _route(
    first: tuple[str, RouteProof | None],
    second: tuple[str, RouteProof | None] | None,
    overview: Overview,
    sources: Sources,
) -> RouteView:
    proofs = [first, *([second] if second else [])]
    scale = scale_of([each for _, each in proofs])
    either = next(each for _, each in proofs if each)
    site = either.site
    return RouteView(
        method=either.method,
        path=either.path,
        sides=tuple(
            (name, Side(each, VERDICTS[each.verdict], chart_of(each, scale), kept(each)) if each else None)
            for name, each in proofs
        ),
        outcome=outcome(first[1], second[1]) if second else "",
        saved=f"{interval(less)} B/request less" if second and (less := saved(first[1], second[1])) else "",
        # A site that the scan knows is shown with the finding.
        frame=sources.at(site.file, site.line) if site and overview.explains(either) is None else None,
        finding=overview.explains(either),
    )


def _kind(line: str) -> str:
    if line.startswith(("--- ", "+++ ", "diff ")):
        return "head"
    return {"@": "hunk", "+": "add", "-": "cut"}.get(line[:1], "same")
