"""Contexts that are bound to their own child: each turn adds a link that the next one keeps alive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.access import Access
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.flow import Flow, nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, FieldOf, Next, SetGlobal, Store
from leaktight.ir.types import Channel, Pointer
from leaktight.ir.values import Global, Operand, Var, type_of


@dataclass(frozen=True, slots=True)
class Chain:
    """One place that grows a chain. `kind`: `loop`, `kept` (a field or package variable that outlives the request) or
    `shared` (a variable of the function around a handler). `endless`: the loop has no end of its own."""

    function: Function
    span: Span
    name: str
    made_by: str
    kind: str
    endless: bool = False


_DERIVING = ("WithValue", "WithCancel", "WithTimeout", "WithDeadline", "WithCancelCause", "Start")


class ContextChains:
    """Answers for the whole project."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._loops = facts.get(Loops)
        self._access = facts.get(Access)

    def all(self) -> Iterator[Chain]:
        """Every chain that grows."""
        program = self._facts.program
        ids = dict.fromkeys(id_ for name in _DERIVING for id_ in program.mentions(name))
        for id_ in ids:
            function = program.function(id_)
            for inner in nested(function) if function is not None and function.complete else ():
                for block in inner.blocks:
                    for instruction in block.instructions:
                        found = None
                        if isinstance(instruction, Assign) and not instruction.declares:
                            found = self._variable(inner, block.index, instruction)
                        elif isinstance(instruction, Store) and isinstance(instruction.access, FieldOf):
                            found = self._field(inner, instruction)
                        elif isinstance(instruction, SetGlobal):
                            found = self._global(inner, instruction)
                        if found is not None:
                            yield found

    def _derived(self, function: Function, value: Operand) -> tuple[Operand, str] | None:
        """The parent, and the name of the call, of a context that was derived just here."""
        for source in self._flow.sources(function, value) if isinstance(value, Var) else ():
            call = source.at.instruction if source.at is not None else None
            if not isinstance(call, Call):
                continue
            symbol = self._calls.symbol(call)
            known = self._facts.knowledge.context(symbol.package, symbol.symbol) if symbol is not None else None
            if known is None or symbol is None or known.request or source.result != known.result:
                continue
            if 0 <= known.derives < len(call.args):
                return call.args[known.derives], f"{symbol.package.rpartition('/')[2]}.{symbol.symbol}"
        return None

    def _variable(self, function: Function, block: int, assign: Assign) -> Chain | None:
        calls = function.definitions(assign.src) if isinstance(assign.src, Var) else []
        if not calls or not isinstance(calls[0], Call):
            return None
        derived = self._derived(function, assign.src)
        if derived is None or derived[0] is not assign.dst:
            return None
        own = function.definitions(assign.dst)
        home = next((f for f in self._flow.chains(function).functions if self._declares(f, assign.dst)), None)
        if home is not None and home is not function:
            setting = self._facts.get(Reach).setting
            if setting(function) is Setting.REQUEST and setting(home) is not Setting.REQUEST:
                return Chain(function, assign.span, assign.dst.name, derived[1], "shared")
            return None
        for loop in self._loops.around(function, block):
            declared = [d for d in own if isinstance(d, Assign) and d.declares]
            inside = any(d in function.blocks[b].instructions for d in declared for b in loop.blocks)
            resets = [
                d
                for d in own
                if d is not assign
                and isinstance(d, Assign)
                and any(d in function.blocks[b].instructions for b in loop.blocks)
                and self._derived(function, d.src) is None
            ]
            if not inside and not resets:
                endless = loop.after is None or self._ranges_over_channel(function, loop)
                return Chain(function, assign.span, assign.dst.name, derived[1], "loop", endless)
        return None

    def _ranges_over_channel(self, function: Function, loop: Loop) -> bool:
        step = function.blocks[loop.header].instructions[0]
        over = self._facts.program.underlying(type_of(step.iterable)) if isinstance(step, Next) else None
        return isinstance(over, Channel)

    @staticmethod
    def _declares(function: Function, var: Var) -> bool:
        return var in function.params or any(isinstance(d, Assign) and d.declares for d in function.definitions(var))

    def _field(self, function: Function, store: Store) -> Chain | None:
        derived = self._derived(function, store.src)
        if derived is None or not isinstance(store.access, FieldOf):
            return None
        base = self._access.of(function, store.base)
        parent = self._access.of(function, derived[0])
        if base is None or parent != (*base, store.access.name):
            return None
        if isinstance(store.base, Var) and not isinstance(self._facts.program.underlying(store.base.type), Pointer):
            return None  # a copy of the struct: it ends with the function
        repeated = self._facts.get(Reach).setting(function) is Setting.REQUEST
        if not repeated or self._facts.get(Lifetime).of(function, store.base) is not Life.LONG:
            return None
        root = base[0].name if isinstance(base[0], Var) else str(base[0])
        name = ".".join([root, *(str(p) for p in base[1:]), store.access.name])
        return Chain(function, store.span, name, derived[1], "kept")

    def _global(self, function: Function, store: SetGlobal) -> Chain | None:
        derived = self._derived(function, store.src)
        if derived is None or derived[0] != store.dst or not isinstance(store.dst, Global):
            return None
        if self._facts.get(Reach).setting(function) is not Setting.REQUEST:
            return None
        return Chain(function, store.span, store.dst.name, derived[1], "kept")
