"""phantom-close: closing or draining what has no body."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.rules.base import Rule
from leaktight.rules.phantom_close.find import Phantoms
from leaktight.rules.phantom_close.fix import drop, whole_attempt


class PhantomClose(Rule):
    """Outputs of SDKs that hold data only: the SDK has read and closed the HTTP response before it returned them."""

    id = "phantom-close"
    title = "Closing or draining a response that has no body"
    severity = Severity.LOW
    cwe = (1164,)
    checks = Check.UNSAFE_CONSUMPTION

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each statement that could go."""
        seen: set[tuple[str, int]] = set()
        phantoms = Phantoms(facts)
        for phantom in phantoms.find():
            attempt = whole_attempt(facts, phantoms, phantom)
            place = attempt or phantom.instruction.span
            if (place.file, place.line) in seen:
                continue
            seen.add((place.file, place.line))
            yield self.finding(
                facts,
                phantom.function,
                phantom.instruction.span,
                f"{phantom.text}. The SDK read and closed the response before it returned; this frees nothing, and "
                "no memory is kept without it.",
                severity=Severity.LOW,
                confidence=Confidence.HIGH,
                fixes=drop(facts, phantom, attempt),
                anchor=f"{phantom.output}: {_first_line(facts, place)}",
            )


def _first_line(facts: Facts, place: Span) -> str:
    """The statement's own first line: it tells attempts in one function apart."""
    lines = facts.program.source(place.file)[place.start : place.end].splitlines()
    return lines[0].decode("utf-8", "replace").strip() if lines else ""
