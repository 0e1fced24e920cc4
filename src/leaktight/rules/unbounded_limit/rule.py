"""unbounded-limit: a page size, count or length that comes from the request without a bound."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.counts import Count, Counts
from leaktight.rules.base import Rule

_TEXT = {
    "make": "sets how much memory is taken at once",
    "repeat": "sets how much memory is taken at once",
    "query": "sets how many results are read",
    "page": "sets the size of a page; the service itself bounds it as well",
    "collect": "sets how many elements are collected before anything is handed on",
}


class UnboundedLimit(Rule):
    """Medium at most: what is taken goes with the request."""

    id = "unbounded-limit"
    title = "Page size or count from the request without a bound"
    severity = Severity.MEDIUM
    cwe = (1284, 789)
    checks = Check.INPUT_VALIDATION

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for count in facts.get(Counts).unchecked():
            yield self._report(facts, count)

    def _report(self, facts: Facts, count: Count) -> Finding:
        reached = facts.get(Reach).setting(count.function) is Setting.REQUEST
        severity = Severity.MEDIUM if reached and count.what != "page" else Severity.LOW
        return self.finding(
            facts,
            count.function,
            count.use.span,
            f"{count.taken.words[:1].upper()}{count.taken.words[1:]} {_TEXT[count.what]} ({count.name}), and nothing "
            "compares it with an upper bound.",
            severity=severity,
            confidence=Confidence.HIGH if reached else Confidence.MEDIUM,
            growth=f"as much as {count.taken.words} says, until the request ends",
            steps=(
                Step(count.taken.span, f"{count.taken.words} is taken"),
                Step(count.use.span, f"it {_TEXT[count.what]}"),
            ),
            anchor=f"{count.name} {count.taken.name}",
        )
