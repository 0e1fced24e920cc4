"""retained-buffer: a small part of a large buffer in long-lived state, which keeps all of it."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.growth.buffer_parts import BufferParts, Part
from leaktight.facts.growth.growth import Growth
from leaktight.facts.lifetime import Life
from leaktight.facts.reach import Reach, Setting
from leaktight.rules.base import Rule
from leaktight.rules.retained_buffer.fix import copy_part


class RetainedBuffer(Rule):
    """Never high: that the container grows is for unbounded-cache and unbounded-slice to say."""

    id = "retained-buffer"
    title = "Small part of a large buffer kept in long-lived state"
    severity = Severity.MEDIUM
    cwe = (1325,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for part in facts.get(BufferParts).kept():
            yield self._report(facts, part)

    def _report(self, facts: Facts, part: Part) -> Finding:
        insert = part.insert
        reached = facts.get(Reach).setting(insert.function) is Setting.REQUEST
        grave = reached and insert.life is Life.LONG and not facts.get(Growth).bounded(insert.place)
        what = {"value": "An entry", "key": "A key", "inside": "A field of an entry"}[part.role]
        return self.finding(
            facts,
            insert.function,
            insert.instruction.span,
            f"{what} of {insert.place} is a part of a larger buffer: as long as the part is there, all of the buffer "
            "stays in memory.",
            severity=Severity.MEDIUM if grave else Severity.LOW,
            confidence=Confidence.MEDIUM if reached else Confidence.LOW,
            growth=f"a whole buffer per entry of {insert.place}",
            steps=(
                Step(part.buffer.span, "the buffer is made"),
                Step(part.cut.span, "a part of it is taken, which shares its memory"),
                Step(insert.instruction.span, f"the part goes to {insert.place}"),
            ),
            fixes=copy_part(facts, part),
            anchor=str(insert.place),
        )
