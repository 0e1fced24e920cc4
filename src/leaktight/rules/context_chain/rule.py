"""context-chain: a context rebound to its own child, or a long-lived value to a wrapper of itself."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.facts.base import Facts
from leaktight.facts.contexts.context_chains import Chain, ContextChains
from leaktight.facts.contexts.wrapping import Wrapped, Wrapping
from leaktight.rules.base import Rule


class ContextChain(Rule):
    """Each link keeps its parent, with its value, timer and children."""

    id = "context-chain"
    title = "Context bound to its own child, or a value to its own wrapper, again and again"
    severity = Severity.HIGH
    cwe = (1325,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for chain in facts.get(ContextChains).all():
            yield self._report(facts, chain)
        for wrapped in facts.get(Wrapping).all():
            yield self._wrapped(facts, wrapped)

    def _wrapped(self, facts: Facts, wrapped: Wrapped) -> Finding:
        name, by = f"`{wrapped.place}`", wrapped.made_by
        return self.finding(
            facts,
            wrapped.function,
            wrapped.store.span,
            f"{name}, which outlives the request, is put into a wrapper ({by}) that takes its place: every request "
            "adds a layer, and the outermost keeps all before it.",
            severity=Severity.HIGH if wrapped.sure else Severity.LOW,
            confidence=Confidence.HIGH if wrapped.sure else Confidence.LOW,
            growth="one wrapper per request, and a longer way through all of them for each use",
            anchor=wrapped.place,
        )

    def _report(self, facts: Facts, chain: Chain) -> Finding:
        name = f"`{chain.name}`"
        if chain.kind == "loop":
            text = (
                f"{name} is bound to its own child ({chain.made_by}) in a loop: every turn adds a link to the chain, "
                "and the last one keeps all before it."
            )
            growth = "one context per turn of the loop"
        else:
            held = "outlives the request" if chain.kind == "kept" else "is shared by all requests"
            text = (
                f"{name}, which {held}, is bound to its own child ({chain.made_by}): every request adds a link to "
                "the chain, and the last one keeps all before it."
            )
            growth = "one context per request, with its value"
        return self.finding(
            facts,
            chain.function,
            chain.span,
            text,
            severity=_severity(chain),
            confidence=Confidence.HIGH,
            growth=growth,
            anchor=chain.name,
        )


def _severity(chain: Chain) -> Severity:
    if chain.kind != "loop":
        return Severity.HIGH
    return Severity.MEDIUM if chain.endless else Severity.LOW
