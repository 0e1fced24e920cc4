"""lost-cancel: a context's cancel function that is dropped, or not called on every path."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Severity
from leaktight.facts.base import Facts
from leaktight.facts.ownership.account import account
from leaktight.facts.ownership.deferring import defer_release
from leaktight.facts.ownership.leaks import Ownership
from leaktight.rules.base import Rule


class LostCancel(Rule):
    """Cancel functions of derived contexts."""

    id = "lost-cancel"
    title = "Cancel function not called on every path"
    severity = Severity.HIGH
    cwe = (772,)
    checks = Check.RATE_LIMITING
    owasp = "API4:2023"

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each acquisition that some path leaves behind."""
        for leak in facts.get(Ownership).leaks:
            if leak.acquisition.resource.rule != self.id:
                continue
            told = account(facts, leak)
            yield self.finding(
                facts,
                leak.acquisition.function,
                told.span,
                told.message,
                severity=told.severity,
                confidence=told.confidence,
                growth=told.growth,
                steps=told.steps,
                fixes=defer_release(facts, leak),
                anchor=told.anchor,
            )
