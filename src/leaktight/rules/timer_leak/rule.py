"""timer-leak: a ticker or timer that is never stopped, where the language version does not collect it."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.facts.base import Facts
from leaktight.facts.ownership.timers import Timers, Unstoppable
from leaktight.rules.obligation import ObligationRule


class TimerLeak(ObligationRule):
    """By the module's go version: from 1.23 on, unreferenced tickers and timers are collected."""

    id = "timer-leak"
    title = "Ticker or timer that nothing stops"
    severity = Severity.HIGH
    cwe = (772,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each ticker or timer."""
        yield from super().check(facts)
        for timer in facts.get(Timers).unstoppable():
            yield self._unstoppable(facts, timer)

    def _unstoppable(self, facts: Facts, timer: Unstoppable) -> Finding:
        name = f"time.{timer.resource.acquire}"
        severity = timer.resource.severity
        if timer.guessed or timer.once:
            severity = min(severity, Severity.LOW, key=lambda s: s.rank)
        where = "each turn of the loop" if timer.resource.kind == "timer" else "each call of the function"
        return self.finding(
            facts,
            timer.function,
            timer.call.span,
            f"{name} makes a {timer.resource.kind} that nothing can stop, on {where}. "
            f"It keeps {timer.resource.keeps}.",
            severity=severity,
            confidence=Confidence.MEDIUM,
            growth=f"one {timer.resource.kind} for {where}",
            anchor=name,
        )
