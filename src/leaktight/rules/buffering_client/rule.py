"""buffering-client: an HTTP client, middleware or response writer that keeps whole bodies of all that passes."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.clients.buffering import Buffering, Buffers
from leaktight.facts.reach import Reach
from leaktight.rules.base import Rule

_TEXT = {
    "transport": (
        "reads the whole body of every answer into memory before its caller sees the first byte: callers that "
        "stream, or that stop early, pay for all of it.",
        "the whole answer per call",
    ),
    "middleware": (
        "keeps the whole request and the whole response of every request in memory until the handler has returned.",
        "both bodies per request",
    ),
    "writer": (
        "writes every response into a buffer besides sending it, whatever its length.",
        "the whole response per request",
    ),
}


class BufferingClient(Rule):
    """Medium at most: the buffers go with the request."""

    id = "buffering-client"
    title = "Client or middleware that keeps whole bodies in memory"
    severity = Severity.MEDIUM
    cwe = (770,)
    checks = Check.UNSAFE_CONSUMPTION

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for buffers in facts.get(Buffering).all:
            yield self._report(facts, buffers)

    def _report(self, facts: Facts, buffers: Buffers) -> Finding:
        what, growth = _TEXT[buffers.kind]
        grave = buffers.kind != "writer" and not buffers.condition
        if not facts.get(Reach).has_routes:
            grave = False  # a tool or library: no requests of a service wait side by side
        condition = " (Under a condition.)" if buffers.condition else ""
        return self.finding(
            facts,
            buffers.function,
            buffers.call.span,
            f"{buffers.name} {what}{condition}",
            severity=Severity.MEDIUM if grave else Severity.LOW,
            confidence=Confidence.MEDIUM if buffers.condition else Confidence.HIGH,
            growth=f"{growth}, until the request ends",
            steps=(Step(buffers.call.span, "the body is taken in to its end"),),
            anchor=buffers.name,
        )
