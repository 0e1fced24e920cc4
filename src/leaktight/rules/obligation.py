"""Rules about what has to be released: knowledge names the resource, ownership finds the path that keeps it."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.facts.base import Facts
from leaktight.facts.ownership.account import account
from leaktight.facts.ownership.deferring import defer_release
from leaktight.facts.ownership.leaks import Ownership
from leaktight.rules.base import Rule


class ObligationRule(Rule):
    """A rule whose `id` knowledge files give to their resources: one finding for each acquisition that some path
    leaves behind."""

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
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
