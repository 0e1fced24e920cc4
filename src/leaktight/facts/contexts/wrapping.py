"""Fields of what lives long that are set to a wrapper of their own value: each time adds a layer that keeps the last.

`client.Transport = tracing.Transport(client.Transport)` in a function that each request runs, say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.concurrency.access import Access
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.flags import Flags
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    BuiltinCallee,
    Call,
    FieldOf,
    Instruction,
    MakeClosure,
    MethodCallee,
    New,
    StaticCallee,
    Store,
    reads,
)
from leaktight.ir.types import Basic, Mapping, Pointer, Sequence, Type, is_named
from leaktight.ir.values import Operand, Var, VarKind, type_of

_MAX_DEPTH = 2


@dataclass(frozen=True, eq=False)
class Wrapped:
    """`place = made_by(…place…)`, by each request. `sure`:
    what wraps is seen to keep what it wraps."""

    function: Function
    store: Store
    place: str
    made_by: str
    sure: bool


class Wrapping:
    """Fields of objects that outlive a request; values of interfaces, functions and objects."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._access = facts.get(Access)
        self._reach = facts.get(Reach)

    def all(self) -> Iterator[Wrapped]:
        """Every such store in code that runs while the service does."""
        support = self._facts.get(Support)
        for declared in self._program.declarations():
            outer = self._program.function(declared.id)
            for function in nested(outer) if outer is not None else ():
                for store in function.each(Store):
                    found = self._judge(function, store)
                    if found is not None and not support.function(declared.id):
                        yield found

    def _judge(self, function: Function, store: Store) -> Wrapped | None:
        if not isinstance(store.access, FieldOf) or not isinstance(store.src, Var):
            return None
        made = function.definitions(store.src)
        call = made[0] if len(made) == 1 else None
        if not isinstance(call, Call) or isinstance(call.callee, BuiltinCallee) or store.src not in call.results:
            return None
        if self._reach.setting(function) is not Setting.REQUEST or not self._may_wrap(store.src.type):
            return None
        if is_named(store.src.type, "context", "Context") or self._copy(store.base):
            return None
        inner = self._itself(function, store, call)
        if inner is None or self._facts.get(Lifetime).of(function, store.base) is not Life.LONG:
            return None
        if self._looked_at(function, store) or self._facts.get(Flags).once(function, store):
            return None
        sure = self._keeps(function, call, call.results.index(store.src), inner, 0)
        known = bool(self._calls.callees(function, call)) or not isinstance(call.callee, StaticCallee)
        if known and not sure:
            return None  # it is seen to return something else
        base = self._access.of(function, store.base)
        root = getattr(base[0], "name", str(base[0])) if base else ""
        name = ".".join([str(root), *(str(part) for part in (base or ())[1:]), store.access.name])
        return Wrapped(function, store, name, _called(call), sure)

    def _copy(self, base: Operand) -> bool:
        """Whether a struct is a variable of the function's own, which ends with it."""
        own = isinstance(base, Var) and base.kind is VarKind.LOCAL and not base.captured
        return own and not isinstance(self._program.underlying(type_of(base)), Pointer)

    def _may_wrap(self, type_: Type) -> bool:
        """Whether a value of the type can keep another: texts, numbers, lists and tables are built anew."""
        return not isinstance(self._program.underlying(type_), Basic | Sequence | Mapping)

    def _itself(self, function: Function, store: Store, call: Call) -> Operand | None:
        """The argument that is what the field holds."""
        assert isinstance(store.access, FieldOf)
        base = self._access.of(function, store.base)
        place = (*base, store.access.name) if base is not None else None
        for argument in call.args:
            if place is not None and self._access.of(function, argument) == place:
                return argument
        return None

    def _looked_at(self, function: Function, store: Store) -> bool:
        """Whether a condition decides if the value is wrapped: once, perhaps."""
        block = function.block_of(store)
        return block is None or any(
            isinstance(last := deciding.terminator, Branch)
            and last.then != last.otherwise
            and any(function.needs_edge(deciding.index, way, block.index) for way in (last.then, last.otherwise))
            and self._of_the_object(function, last.condition, store)
            for deciding in function.blocks
        )

    def _of_the_object(self, function: Function, condition: Operand, store: Store) -> bool:
        """Whether a condition reads the object whose field is set."""
        base = self._access.of(function, store.base)
        for source in self._flow.sources(function, condition):
            made = source.at.instruction if source.at is not None else None
            for operand in reads(made) if made is not None else ():
                path = self._access.of(function, operand)
                if path is not None and base is not None and path[: len(base)] == base:
                    return True
        return False

    def _keeps(self, function: Function, call: Call, result: int, inner: Operand, depth: int) -> bool:
        """Whether a function of the project returns an object or a literal that has the argument inside."""
        for id_ in self._calls.callees(function, call):
            callee = self._program.function(id_)
            for param in callee.params if callee is not None else ():
                if callee is None or argument_for(callee, param, call) is not inner:
                    continue
                held = self._flow.aliases(callee, param)
                for returned in callee.returns:
                    if result >= len(returned.values):
                        continue
                    for source in self._flow.sources(callee, returned.values[result]):
                        made = source.at.instruction if source.at is not None else None
                        if self._inside(made, held):
                            return True
                        if isinstance(made, Call) and depth < _MAX_DEPTH and source.at is not None:
                            given = next((a for a in made.args if a in held), None)
                            if given is not None and self._keeps(
                                source.at.function, made, source.result, given, depth + 1
                            ):
                                return True
        return False

    @staticmethod
    def _inside(made: Instruction | None, held: set[Var]) -> bool:
        match made:
            case New(elements=elements):
                return any(value in held for _, value in elements)
            case MakeClosure(captures=captures):
                return not held.isdisjoint(captures)
        return False


def _called(call: Call) -> str:
    callee = call.callee
    if isinstance(callee, StaticCallee):
        return f"{callee.package.rpartition('/')[2]}.{callee.symbol}"
    return callee.method if isinstance(callee, MethodCallee) else "it"
