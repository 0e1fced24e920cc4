"""unbounded-pages: every page of a query is kept in memory before the first byte of the answer goes out."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach, Setting
from leaktight.rules.base import Rule
from leaktight.rules.unbounded_pages.collect import Collection, Pages
from leaktight.rules.unbounded_pages.whole import WholeResults


class UnboundedPages(Rule):
    """Medium at most: what piles up goes with the request, so it is the peak that has no bound, not the growth."""

    id = "unbounded-pages"
    title = "All pages of a query kept in memory at once"
    severity = Severity.MEDIUM
    cwe = (1325, 770)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        reach = facts.get(Reach)
        for found in (*facts.get(Pages).find(), *facts.get(WholeResults).find()):
            setting = reach.setting(found.function)
            if setting is not Setting.PROCESS:
                yield self._report(facts, found, setting is Setting.REQUEST)

    def _report(self, facts: Facts, found: Collection, by_request: bool) -> Finding:
        operation = found.info.name
        subject, into = found.container, f"the page is added to {found.container}"
        if found.keep is found.call:
            subject, into = "The result", "and reads one after the other until there is none"
        return self.finding(
            facts,
            found.function,
            found.keep.span,
            f"{subject} takes in every page that {operation} returns before anything is handed on, and "
            "nothing stops at a number of items: the size of the data sets the memory of one request.",
            severity=Severity.MEDIUM if by_request else Severity.LOW,
            confidence=Confidence.HIGH if by_request else Confidence.LOW,
            growth=f"one element of {found.container} per item of the whole result, until the request ends",
            steps=(
                Step(found.call.span, f"{operation} fetches {'all pages' if found.info.whole else 'one page'}"),
                Step(found.keep.span, into),
            ),
            anchor=found.container,
        )
