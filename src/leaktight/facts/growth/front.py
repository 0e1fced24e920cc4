"""Queues that are cut off at the front: what was taken out stays in the array until an append makes a new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Inserts
from leaktight.facts.growth.removals import Removal, Removals
from leaktight.facts.places import FieldPlace, Place, Places
from leaktight.facts.references import refers
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import BuiltinCallee, Call, IndexOf, Instruction, Slice, Store
from leaktight.ir.types import Record, Sequence, Type


@dataclass(frozen=True, eq=False)
class Cut:
    """`place = place[n:]`, where elements refer to more."""

    function: Function
    instruction: Instruction
    place: Place
    element: Type


class Front:
    """Slices that outlive their function and are appended to."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)

    def cuts(self) -> Iterator[Cut]:
        """One for each slice, where nothing clears the elements that go."""
        removals, support = self._facts.get(Removals), self._facts.get(Support)
        filled = dict.fromkeys(i.place for i in self._facts.get(Inserts).all if i.kind == "slice")
        swapped = (other for place in filled if isinstance(place, FieldPlace) for other in self._swapped(place))
        for place in dict.fromkeys((*filled, *swapped)):
            for removal in removals.of(place):
                found = self._cut(removal) if not support.function(removal.function.id) else None
                if found is not None:
                    yield found
                    break

    def _swapped(self, filled: FieldPlace) -> Iterator[Place]:
        """Other fields of the same object that get the whole slice: what is read while this one is filled."""
        made_of = self._program.underlying(filled.owner)
        for field in made_of.fields if isinstance(made_of, Record) else ():
            if field.name == filled.field or not isinstance(field.type, Sequence):
                continue
            for write in self._facts.get(Fields).writes(filled.owner, field.name):
                if filled in self._places.of(write.function, write.value):
                    yield FieldPlace(filled.owner, field.name)
                    break

    def _cut(self, removal: Removal) -> Cut | None:
        source = getattr(removal.instruction, "src", None)
        if removal.by_call or source is None or self._clears(removal):
            return None
        for definition in removal.function.definitions(source):
            if not isinstance(definition, Slice) or definition.low is None or definition.high is not None:
                continue
            made_of = self._program.underlying(definition.src.type)
            itself = removal.place in self._places.of(removal.function, definition.src)
            if (
                isinstance(made_of, Sequence)
                and made_of.length is None
                and itself
                and refers(self._program, made_of.elem)
            ):
                return Cut(removal.function, removal.instruction, removal.place, made_of.elem)
        return None

    def _clears(self, removal: Removal) -> bool:
        """Whether the function overwrites or clears elements of the slice."""
        for instruction in removal.function.instructions():
            match instruction:
                case Store(base=base, access=IndexOf()):
                    touched = base
                case Call(callee=BuiltinCallee(name="clear" | "copy"), args=(touched, *_)):
                    pass
                case _:
                    continue
            if removal.place in self._places.of(removal.function, touched):
                return True
        return False
