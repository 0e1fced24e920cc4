"""defer-in-loop: a release that is deferred inside a loop and so waits for the end of the function."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.facts.base import Facts
from leaktight.facts.ownership.loopdefers import LoopDefer, LoopDefers
from leaktight.rules.base import Rule


class DeferInLoop(Rule):
    """Deferred calls run when the function returns, not when the turn of the loop ends."""

    id = "defer-in-loop"
    title = "Release deferred inside a loop"
    severity = Severity.HIGH
    cwe = (772,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each defer."""
        for found in facts.get(LoopDefers).all():
            yield self.finding(
                facts,
                found.function,
                found.call.span,
                _message(found),
                severity=_severity(found),
                confidence=Confidence.HIGH if found.endless else Confidence.MEDIUM,
                growth="one open resource and one deferred call per turn of the loop",
                anchor=found.what,
            )


def _severity(found: LoopDefer) -> Severity:
    if found.once or found.by_hand or (found.configured and not found.endless):
        return Severity.LOW
    return Severity.HIGH if found.endless else Severity.MEDIUM


def _message(found: LoopDefer) -> str:
    if found.by_hand:
        return (
            f"The deferred {found.what} only runs when the function returns. The loop makes the same call by hand, "
            "so that nothing stays open; every turn of the loop keeps one more deferred call, and what it refers to."
        )
    if found.endless:
        return (
            f"The deferred {found.what} only runs when the function returns, and the loop around it has no end of "
            "its own: every turn keeps one more resource open, and one more deferred call in memory."
        )
    return (
        f"The deferred {found.what} only runs when the function returns: every turn of the loop keeps one more "
        "resource open until then."
    )
