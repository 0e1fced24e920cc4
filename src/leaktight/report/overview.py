"""What every format shows of a report: findings in order, counts, score, and which finding explains which route."""

from __future__ import annotations

from leaktight.core.finding import Finding
from leaktight.core.levels import Severity
from leaktight.core.proof import Interval, Proof, RouteProof, Verdict, difference
from leaktight.core.result import Comparison, Report
from leaktight.core.score import Score, score

SEVERITIES = tuple(reversed(Severity))
"""From most to least."""
_VERDICTS = (Verdict.LEAK, Verdict.INCONCLUSIVE, Verdict.NO_LEAK)


class Overview:
    """Derived views of one report, in the order in which they are shown."""

    def __init__(self, report: Report) -> None:
        everything = report.scan.findings if report.scan else ()
        self.report = report
        self.findings: tuple[Finding, ...] = tuple(
            sorted((each for each in everything if each.suppression is None), key=lambda each: -each.severity.rank)
        )
        self.suppressed: tuple[Finding, ...] = tuple(each for each in everything if each.suppression is not None)
        self.proof: Proof | None = report.proof or (report.comparison.before if report.comparison else None)
        self.score: Score = score(self.findings, self.proof)
        self._by_fingerprint = {each.fingerprint: each for each in everything}

    def counts(self) -> dict[Severity, int]:
        """Findings by severity, most severe first, zeros included."""
        return {each: sum(finding.severity is each for finding in self.findings) for each in SEVERITIES}

    def explains(self, proof: RouteProof) -> Finding | None:
        """The static finding joined to a measured route."""
        return self._by_fingerprint.get(proof.finding) if proof.finding else None

    def measured(self, finding: Finding) -> tuple[RouteProof, ...]:
        """The measured routes that a finding explains."""
        routes = self.proof.routes if self.proof else ()
        return tuple(each for each in routes if each.finding == finding.fingerprint)


def by_verdict(proof: Proof) -> tuple[RouteProof, ...]:
    """Routes of a measurement: leaks first, the largest at the top, then undecided ones, then flat ones."""
    return tuple(
        sorted(
            proof.routes,
            key=lambda each: (
                _VERDICTS.index(each.verdict),
                -each.bytes_per_request.estimate if each.verdict is Verdict.LEAK else 0.0,
            ),
        )
    )


def pairs(before: Proof, after: Proof) -> tuple[tuple[RouteProof | None, RouteProof | None], ...]:
    """Routes of two measurements side by side, in the order of the first; None where only one of them has it."""
    later = {each.label: each for each in after.routes}
    earlier = {each.label for each in before.routes}
    both: list[tuple[RouteProof | None, RouteProof | None]] = [
        (each, later.get(each.label)) for each in by_verdict(before)
    ]
    both.extend((None, each) for each in after.routes if each.label not in earlier)
    return tuple(both)


def fixed(both: Comparison) -> tuple[int, int]:
    """How many leaking routes the fixes made flat, and of how many that were measured again."""
    outcomes = [outcome(first, second) for first, second in pairs(both.before, both.after) if first and second]
    amount = outcomes.count("fixed")
    return amount, amount + outcomes.count("still leaks")


def outcome(before: RouteProof | None, after: RouteProof | None) -> str:
    """What the fixes did to a route, in a word or two."""
    if before is None or after is None:
        return "not measured before" if before is None else "not repeated"
    was, now = before.verdict, after.verdict
    if now is Verdict.INCONCLUSIVE or was is Verdict.INCONCLUSIVE:
        return "undecided"
    if was is Verdict.LEAK:
        return "still leaks" if now is Verdict.LEAK else "fixed"
    return "leaks now" if now is Verdict.LEAK else "still flat"


def saved(before: RouteProof | None, after: RouteProof | None) -> Interval | None:
    """Bytes that a request leaves behind no longer, with the interval; None where one side was not measured."""
    if not (before and before.requests and after and after.requests):
        return None
    return difference(before.bytes_per_request, after.bytes_per_request)
