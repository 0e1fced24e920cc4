"""unreleased-registration: a handler, callback, metric or subscription added per request and never removed."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.growth.registrations import Kept, Registrations
from leaktight.rules.base import Rule


class UnreleasedRegistration(Rule):
    """What start-up code registers once is left alone."""

    id = "unreleased-registration"
    title = "Registration made per request and never taken back"
    severity = Severity.HIGH
    cwe = (772,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for kept in facts.get(Registrations).kept():
            yield self._report(facts, kept)

    def _report(self, facts: Facts, kept: Kept) -> Finding:
        if kept.end is None:
            why = "and nothing can take it back"
        else:
            why = f"and the way to line {kept.end.span.line} does not take it back ({kept.undo})"
        steps = [Step(kept.call.span, "it is registered")]
        if kept.end is not None:
            steps.append(Step(kept.end.span, "the function returns and the registration stays"))
        return self.finding(
            facts,
            kept.function,
            kept.call.span,
            f"Every request registers by {kept.name}, {why}: it keeps {kept.keeps}.",
            severity=kept.severity,
            confidence=Confidence.HIGH,
            growth=f"one registration per request: {kept.keeps}",
            steps=steps,
            anchor=kept.name,
        )
