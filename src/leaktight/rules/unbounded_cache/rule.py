"""unbounded-cache: a long-lived map, list or cache that requests add to and nothing bounds."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.growth.growth import Growing, Growth
from leaktight.facts.growth.idle import Idle
from leaktight.facts.keys import Range
from leaktight.facts.wording import holding, per_what
from leaktight.ir.function import Function
from leaktight.ir.program import GlobalVariable
from leaktight.rules.base import Rule
from leaktight.rules.unbounded_cache.fix import bound


class UnboundedCache(Rule):
    """Containers with keys, and lists; slices have a rule of their own."""

    id = "unbounded-cache"
    title = "Long-lived container that requests add to and nothing bounds"
    severity = Severity.HIGH
    cwe = (1325, 770)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for growing in facts.get(Growth).all:
            if not growing.is_slice:
                yield self._report(facts, growing)
        for variable in facts.get(Idle).caches():
            function = facts.program.initializer(variable.package)
            if function is not None:
                yield self._idle(facts, function, variable)

    def _idle(self, facts: Facts, function: Function, variable: GlobalVariable) -> Finding:
        return self.finding(
            facts,
            function,
            variable.span,
            f"{variable.name} is a cache without a bound that nothing here fills: what comes to fill it has to limit "
            "its entries, or take them out again.",
            severity=Severity.INFO,
            confidence=Confidence.LOW,
            growth="one entry per distinct key, once something adds entries",
            anchor=variable.name,
        )

    def _report(self, facts: Facts, growing: Growing) -> Finding:
        insert, key = growing.insert, growing.key
        severity, confidence = levels(growing)
        value_type = insert.value.type if insert.value is not None else None
        what = holding(facts, value_type)
        growth = f"one entry per {per_what(key)}, holding {what}, never removed"
        miss = f" ({growing.near_miss})" if growing.near_miss else ""
        message = (
            f"{growing.place} gets an entry for every {per_what(key)}; entries are never removed{miss} and nothing "
            "limits their number."
        )
        return self.finding(
            facts,
            insert.function,
            insert.instruction.span,
            message,
            severity=severity,
            confidence=confidence,
            growth=growth,
            steps=(Step(insert.instruction.span, f"an entry holding {what} is added to {growing.place}"),),
            fixes=bound(facts, growing),
            anchor=str(growing.place),
        )


def levels(growing: Growing) -> tuple[Severity, Confidence]:
    """Severity and confidence of a growing place: high needs a request that reaches it and an unbounded key; medium
    needs at least signs that it goes on growing."""
    if not growing.by_request:
        return (Severity.MEDIUM, Confidence.MEDIUM) if growing.runs_on else (Severity.LOW, Confidence.LOW)
    if growing.key.range in (Range.REQUEST, Range.FRESH):
        return Severity.HIGH, Confidence.HIGH
    return Severity.MEDIUM, Confidence.MEDIUM
