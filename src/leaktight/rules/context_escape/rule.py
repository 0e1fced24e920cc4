"""context-escape: a framework's pooled request context used after its handler has returned."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.requests.pooled_contexts import Escape, PooledContexts
from leaktight.rules.base import Rule


class ContextEscape(Rule):
    """The framework hands the same object to the next request: what is read from it then is somebody else's."""

    id = "context-escape"
    title = "Pooled request context used after its handler has returned"
    severity = Severity.HIGH
    cwe = (488,)
    checks = Check.DATA_EXPOSURE

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        seen: set[tuple[str, int]] = set()
        for escape in facts.get(PooledContexts).escapes():
            key = (escape.span.file, escape.span.start)
            if key not in seen:
                seen.add(key)
                yield self._report(facts, escape)

    def _report(self, facts: Facts, escape: Escape) -> Finding:
        name = f"`{escape.name}`"
        how = {
            "goroutine": "a goroutine uses it and nothing waits for that",
            "stored": "it is stored in something that outlives the request",
            "sent": "it is sent to somebody who may read it later",
        }[escape.how]
        text = (
            f"{name} is {escape.type}, which the framework gives to another request once the handler has returned, "
            f"but {how}: it keeps this request's data alive and reads the next one's."
        )
        steps = [Step(escape.use, f"{name} is used here")] if escape.use is not None else []
        return self.finding(
            facts,
            escape.function,
            escape.span,
            text,
            severity=Severity.MEDIUM if escape.how == "goroutine" else Severity.HIGH,
            confidence=Confidence.HIGH,
            growth="one request with its data for as long as the goroutine runs or the place keeps it",
            steps=steps,
            anchor=f"{escape.name} {escape.how}",
        )
