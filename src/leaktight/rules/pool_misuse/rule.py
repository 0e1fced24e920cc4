"""pool-misuse: what goes back into a pool is larger than it needs to be, or still holds what it was used for."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.facts.base import Facts
from leaktight.facts.growth.pool_contents import PoolContents, Uncleared
from leaktight.facts.ownership.pools import Pools
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.wording import type_words
from leaktight.rules.base import Rule


class PoolMisuse(Rule):
    """Low unless a request decides how large the buffer grows: the collector empties pools that are not used."""

    id = "pool-misuse"
    title = "Buffer put back into its pool whatever its size, or slice with its elements"
    severity = Severity.MEDIUM
    cwe = (770,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each Put and each of the two mistakes."""
        for each in facts.get(PoolContents).uncleared():
            yield self._uncleared(facts, each)
        for returned in facts.get(Pools).unbounded():
            by_request = returned.reads_all and facts.get(Reach).setting(returned.function) is Setting.REQUEST
            yield self.finding(
                facts,
                returned.function,
                returned.call.span,
                f"`{returned.name}` goes back into its pool however large it has grown: one large use makes every "
                "later user of the pool keep that much memory.",
                severity=Severity.MEDIUM if by_request else Severity.LOW,
                confidence=Confidence.MEDIUM,
                growth="the largest buffer ever used, times the pooled buffers in use",
                anchor=returned.name,
            )

    def _uncleared(self, facts: Facts, found: Uncleared) -> Finding:
        kept = type_words(found.element)
        return self.finding(
            facts,
            found.function,
            found.call.span,
            f"`{found.name}` goes back into its pool cut to length 0, with every {kept} still in its array: what "
            "those refer to stays alive until later users overwrite them or the pool is emptied.",
            severity=Severity.LOW,
            confidence=Confidence.MEDIUM,
            growth=f"no growth; what the {kept} values of the largest use refer to, times the pooled slices in use",
            anchor=f"{found.name}[:0]",
        )
