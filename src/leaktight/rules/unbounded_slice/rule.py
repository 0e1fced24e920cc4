"""unbounded-slice: a long-lived slice that requests append to and nothing shortens."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.growth.front import Cut, Front
from leaktight.facts.growth.growth import Growth
from leaktight.facts.wording import holding, type_words
from leaktight.rules.base import Rule
from leaktight.rules.unbounded_cache.fix import bound
from leaktight.rules.unbounded_cache.rule import levels


class UnboundedSlice(Rule):
    """Slices in package variables, in fields of objects that handlers hold, and in variables of handler factories."""

    id = "unbounded-slice"
    title = "Long-lived slice that requests append to and nothing shortens"
    severity = Severity.HIGH
    cwe = (1325,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for growing in facts.get(Growth).all:
            if not growing.is_slice:
                continue
            insert = growing.insert
            severity, confidence = levels(growing)
            what = holding(facts, insert.value.type if insert.value is not None else None)
            miss = f" ({growing.near_miss})" if growing.near_miss else ""
            yield self.finding(
                facts,
                insert.function,
                insert.instruction.span,
                f"{insert.place} is appended to and never removed from or shortened{miss}: it lives as long as the "
                "process, and so does every element.",
                severity=severity,
                confidence=confidence,
                growth=f"one element per call, holding {what}, never removed",
                steps=(Step(insert.instruction.span, f"{what} is appended to {insert.place}"),),
                fixes=bound(facts, growing),
                anchor=str(insert.place),
            )
        for cut in facts.get(Front).cuts():
            yield self._front(facts, cut)

    def _front(self, facts: Facts, cut: Cut) -> Finding:
        return self.finding(
            facts,
            cut.function,
            cut.instruction.span,
            f"What is cut off the front of {cut.place} stays in its array, and alive, until an append makes another.",
            severity=Severity.LOW,
            confidence=Confidence.MEDIUM,
            growth=f"no growth; up to a whole array of {type_words(cut.element)} longer than needed",
            anchor=f"{cut.place}[1:]",
        )
