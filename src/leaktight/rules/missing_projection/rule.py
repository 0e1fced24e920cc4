"""missing-projection: whole items read where a few of their attributes are used."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.clients.projections import Projections, WholeItem
from leaktight.rules.base import Rule
from leaktight.rules.missing_projection.fix import project


class MissingProjection(Rule):
    """For information: nothing is kept, only more is allocated than is used."""

    id = "missing-projection"
    title = "Whole items read where a few attributes are used"
    severity = Severity.INFO
    cwe = (1325,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for item in facts.get(Projections).missing():
            yield self._report(facts, item)

    def _report(self, facts: Facts, item: WholeItem) -> Finding:
        names = ", ".join(f"`{name}`" for name in item.attributes)
        return self.finding(
            facts,
            item.function,
            item.call.span,
            f"{item.info.operation} reads whole items, of which only {names} {_is(item)} used: the rest is decoded "
            "into memory for nothing.",
            severity=Severity.INFO,
            confidence=Confidence.HIGH,
            growth="the unused attributes per item, until the request ends",
            steps=(Step(item.call.span, f"{item.info.operation} returns every attribute"),),
            fixes=project(facts, item),
            anchor=item.info.operation,
        )


def _is(item: WholeItem) -> str:
    return "is" if len(item.attributes) == 1 else "are"
