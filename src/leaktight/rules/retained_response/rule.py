"""retained-response: a whole SDK output, or its metadata, kept in a container that outlives the request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Span, Step
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At, Flow
from leaktight.facts.growth.growth import Growth
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.keys import Keys, Range
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, New
from leaktight.ir.types import Named, strip_pointer
from leaktight.ir.values import Operand
from leaktight.knowledge.schema import Output
from leaktight.rules.base import Rule
from leaktight.rules.retained_response.fix import keep_payload

_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Carried:
    """What a stored value drags along: an output (or the metadata of one), and where it goes into the value."""

    output: Output
    type_name: str
    metadata_only: bool
    span: Span


class RetainedResponse(Rule):
    """Insertions into containers; a field that the next request overwrites pins one response and is left alone."""

    id = "retained-response"
    title = "Whole SDK output kept where only its payload is needed"
    severity = Severity.HIGH
    cwe = (772,)
    checks = Check.UNSAFE_CONSUMPTION

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        reach, growth = facts.get(Reach), facts.get(Growth)
        reported: set[Span] = set()
        for insert in facts.get(Inserts).all:
            if insert.value is None or reach.setting(insert.function) is Setting.PROCESS:
                continue
            if insert.key is not None and self._fixed(facts, insert):
                continue
            for carried in _carried(facts, insert.function, insert.value, insert.instruction.span, 0):
                if carried.span not in reported:
                    reported.add(carried.span)
                    yield self._report(facts, insert, carried, bounded=growth.bounded(insert.place))

    @staticmethod
    def _fixed(facts: Facts, insert: Insert) -> bool:
        assert insert.key is not None
        key = facts.get(Keys).of(insert.function, insert.key, At(insert.function, insert.instruction))
        return key.range is Range.FINITE

    def _report(self, facts: Facts, insert: Insert, carried: Carried, *, bounded: bool) -> Finding:
        name, keeps = carried.type_name, carried.output.keeps
        payload = " or ".join(f"its {field}" for field in carried.output.payload) or "the values that are needed"
        what = f"the {carried.output.metadata} of a {name}" if carried.metadata_only else f"a whole {name}"
        also = "" if bounded else " The container has no bound either."
        advice = "Keep the value that is needed from it." if carried.metadata_only else f"Keep {payload} instead."
        return self.finding(
            facts,
            insert.function,
            carried.span,
            f"{insert.place} keeps {what}: that pins {keeps or 'more than the data'} for as long as the entry lives. "
            f"{advice}{also}",
            severity=Severity.MEDIUM if bounded else Severity.HIGH,
            confidence=Confidence.HIGH,
            growth=f"each entry pins {keeps or 'the response'} beside the data",
            steps=(Step(insert.instruction.span, f"{what} is put into {insert.place}"),),
            fixes=() if carried.metadata_only else keep_payload(facts, insert, carried.output, name),
            anchor=f"{insert.place}:{name}",
        )


def _carried(facts: Facts, function: Function, value: Operand, span: Span, depth: int) -> Iterator[Carried]:
    """Outputs that are the value or sit in it. An output that the project makes itself carries no response."""
    output = _output(facts, value)
    sources = facts.get(Flow).sources(function, value)
    if output is not None:
        named_type = strip_pointer(value.type)
        made_here = [s for s in sources if s.at is not None and isinstance(s.at.instruction, New)]
        if isinstance(named_type, Named) and len(made_here) < len(sources):
            yield Carried(output, named_type.name, False, span)
        return
    for source in sources if depth < _MAX_DEPTH else ():
        instruction = source.at.instruction if source.at is not None else None
        if source.at is None:
            continue
        if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
            owner = _output(facts, instruction.base)
            base = strip_pointer(instruction.base.type)
            if owner is not None and instruction.access.name == owner.metadata and isinstance(base, Named):
                yield Carried(owner, base.name, True, span)
        elif isinstance(instruction, New):
            for _, element in instruction.elements:
                yield from _carried(facts, source.at.function, element, instruction.span, depth + 1)
        elif isinstance(instruction, Call):
            for callee, operand in facts.get(Calls).returned(source.at.function, instruction, source.result):
                for found in _carried(facts, callee, operand, span, depth + 1):
                    yield Carried(found.output, found.type_name, found.metadata_only, span)


def _output(facts: Facts, value: Operand) -> Output | None:
    """What is known of the value's type, if it is an output whose metadata pins the response."""
    type_ = strip_pointer(value.type)
    if not isinstance(type_, Named):
        return None
    output = facts.knowledge.output(type_.package, type_.name)
    return output if output is not None and output.metadata else None
