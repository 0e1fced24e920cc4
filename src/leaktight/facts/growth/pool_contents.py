"""Slices that go back into a pool cut to nothing, with what they held still in their arrays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in
from leaktight.facts.references import refers
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Load,
    MethodCallee,
    Slice,
    Store,
)
from leaktight.ir.types import Sequence, Type, named
from leaktight.ir.values import Const, Operand, Var


@dataclass(frozen=True, eq=False, slots=True)
class Uncleared:
    """`call` puts an object back whose slice `name` was cut to length 0 and not cleared; `element` is what its array
    holds on to."""

    function: Function
    call: Call
    name: str
    element: Type


class PoolContents:
    """Looks at calls of `Put` on `sync.Pool`, and on types around it, which are called a pool as well."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def uncleared(self) -> Iterator[Uncleared]:
        """One for each Put, in code that is no test's."""
        support = self._facts.get(Support)
        for outer in mentioning(self._program, "Put"):
            if support.function(outer.id):
                continue
            for function, call in calls_in(outer):
                callee = call.callee
                pool = named(callee.receiver.type) if isinstance(callee, MethodCallee) else None
                is_pool = pool is not None and (pool.name == "Pool" or pool.name.endswith("Pool"))
                if is_pool and isinstance(callee, MethodCallee) and callee.method == "Put" and len(call.args) == 1:
                    found = self._judge(function, call, call.args[0])
                    if found is not None:
                        yield found

    def _judge(self, function: Function, call: Call, given: Operand) -> Uncleared | None:
        for source in self._cuts(function, given):
            element = self._element(source.src.type)
            if element is not None and isinstance(source.src, Var) and not self._cleared(function, source.src):
                return Uncleared(function, call, source.src.name, element)
        for store in function.instructions():
            if not isinstance(store, Store) or not isinstance(store.access, FieldOf):
                continue
            if not self._same(function, store.base, given):
                continue
            for source in self._cuts(function, store.src):
                element = self._element(source.src.type)
                field = store.access.name
                if element is not None and not self._field_cleared(function, store.base, field):
                    return Uncleared(function, call, f"{getattr(store.base, 'name', '')}.{field}", element)
        return None

    def _cuts(self, function: Function, operand: Operand) -> Iterator[Slice]:
        """`x[:0]`, straight or through conversions."""
        seen: set[Operand] = set()
        stack = [operand]
        while stack:
            current = stack.pop()
            if current in seen or not isinstance(current, Var):
                continue
            seen.add(current)
            for definition in function.definitions(current):
                if isinstance(definition, Slice):
                    if definition.low is None and isinstance(definition.high, Const) and definition.high.value == 0:
                        yield definition
                elif isinstance(definition, Address) and definition.access is None:
                    stack.append(definition.base)
                elif isinstance(src := getattr(definition, "src", None), Var):
                    stack.append(src)

    def _element(self, type_: Type) -> Type | None:
        """The elements of a slice, where they refer to something."""
        made_of = self._program.underlying(type_)
        plain = made_of if isinstance(made_of, Sequence) and made_of.length is None else None
        return plain.elem if plain is not None and refers(self._program, plain.elem, texts=True) else None

    def _same(self, function: Function, one: Operand, other: Operand) -> bool:
        if not isinstance(one, Var) or not isinstance(other, Var):
            return False
        return not self._flow.aliases(function, one).isdisjoint(self._flow.aliases(function, other))

    def _cleared(self, function: Function, slice_: Var) -> bool:
        """Whether the function writes to elements of the slice, clears it, or hands it to somebody who may."""
        held = self._flow.aliases(function, slice_)
        for origin in self._flow.sources(function, slice_):
            if isinstance(origin.operand, Var):
                held |= self._flow.aliases(function, origin.operand)
        return self._touched(function, held)

    def _field_cleared(self, function: Function, base: Operand, field: str) -> bool:
        held: set[Var] = set()
        for load in function.instructions():
            if isinstance(load, Load) and load.access == FieldOf(field) and self._same(function, load.base, base):
                held |= self._flow.aliases(function, load.dst)
        return self._touched(function, held)

    def _touched(self, function: Function, held: set[Var]) -> bool:
        """Whether elements of a slice that one of the variables is are set, cleared, or left to a callee."""
        elements: set[Var] = set()
        for instruction in function.instructions():
            match instruction:
                case Store(base=base) if base in held or base in elements:
                    return True
                case Address(base=base, access=IndexOf(), dst=dst) | Load(base=base, access=IndexOf(), dst=dst) if (
                    base in held
                ):
                    elements |= self._flow.aliases(function, dst)
                case Call(callee=BuiltinCallee(name="clear" | "copy"), args=(touched, *_)) if touched in held:
                    return True
                case Call(callee=BuiltinCallee()):
                    pass
                case Call(callee=callee, args=args):
                    put = isinstance(callee, MethodCallee) and callee.method == "Put"
                    if not put and (not held.isdisjoint(args) or not elements.isdisjoint(args)):
                        return True
                    if isinstance(callee, MethodCallee) and (callee.receiver in held or callee.receiver in elements):
                        return True
        return False
