"""pool-misuse: a buffer of any size is put back into its pool."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.facts.base import Facts
from leaktight.facts.ownership.pools import Pools
from leaktight.facts.reach import Reach, Setting
from leaktight.rules.base import Rule


class PoolMisuse(Rule):
    """Low unless a request decides how large the buffer grows: the collector empties pools that are not used."""

    id = "pool-misuse"
    title = "Buffer put back into its pool whatever its size"
    severity = Severity.MEDIUM
    cwe = (770,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule. One finding for each Put."""
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
