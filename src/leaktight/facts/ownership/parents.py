"""Contexts whose parent never ends. It keeps no list of children, so that a forgotten cancel keeps nothing by itself,
only what waits for the child's end. Source: context/context.go propagateCancel (a parent without Done is left alone).
"""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, Source, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, FieldOf, Instruction, Load, ValueCallee
from leaktight.ir.types import named
from leaktight.ir.values import Operand, Var, VarKind
from leaktight.knowledge.schema import NONE

_MAX_DEPTH = 6


class Parents:
    """Traces the parent of a derived context back, as long as nothing on the way can end."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def keeps_nothing(
        self,
        function: Function,
        call: Call,
        ends: tuple[Instruction, ...] = (),
        through: frozenset[Call] = frozenset(),
    ) -> bool:
        """Whether the context that `call` derives has a parent that never ends, and nothing that the function starts
        before one of the `ends` (anywhere, where there are none) may wait for the child. `through` are the calls by
        which the function was reached: of a parameter only what they pass counts."""
        symbol = self._calls.symbol(call)
        known = self._facts.knowledge.context(symbol.package, symbol.symbol) if symbol is not None else None
        if known is None or known.cancel == NONE or not 0 <= known.derives < len(call.args):
            return False
        if not self._endless(function, call.args[known.derives], 0, set(), through):
            return False
        contexts = [r for index, r in enumerate(call.results) if index != known.cancel]
        return not any(self._runs_beside(function, context, ends) for context in contexts)

    def _endless(
        self, function: Function, operand: Operand, depth: int, seen: set[int], through: frozenset[Call]
    ) -> bool:
        if depth > _MAX_DEPTH:
            return False
        sources = self._flow.sources(function, operand)
        return bool(sources) and all(self._source(source, depth, seen, through) for source in sources)

    def _source(self, source: Source, depth: int, seen: set[int], through: frozenset[Call]) -> bool:
        if source.at is None:
            param = source.operand
            if not isinstance(param, Var) or param.kind is not VarKind.PARAM or id(param) in seen:
                return False
            seen.add(id(param))
            passed = self._calls.arguments(source.function, param)
            passed = [(s, a) for s, a in passed if s.call in through] or passed
            return bool(passed) and all(self._endless(s.caller, a, depth + 1, seen, through) for s, a in passed)
        function, instruction = source.at.function, source.at.instruction
        if id(instruction) in seen:
            return False
        seen.add(id(instruction))
        match instruction:
            case Call():
                symbol = self._calls.symbol(instruction)
                known = self._facts.knowledge.context(symbol.package, symbol.symbol) if symbol is not None else None
                if known is None or known.cancel != NONE or known.deadline or known.request:
                    return False
                if known.root or known.detaches:
                    return True
                parent = known.derives
                return 0 <= parent < len(instruction.args) and self._endless(
                    function, instruction.args[parent], depth + 1, seen, through
                )
            case Load(base=base, access=FieldOf(name=field)):
                owner = named(base.type)
                writes = self._facts.get(Fields).writes(owner, field) if owner is not None else []
                return bool(writes) and all(
                    self._endless(w.function, w.value, depth + 1, seen, through) for w in writes
                )
        return False

    def _runs_beside(self, function: Function, context: Var, ends: tuple[Instruction, ...]) -> bool:
        """Whether a goroutine that the function starts before one of the ends gets the context."""
        held = self._flow.aliases(function, context)
        return any(
            self._gets(inner, instruction, held)
            and (inner is not function or _comes_before(inner, instruction, ends))
            for inner in nested(function.outermost())
            for instruction in inner.instructions()
            if isinstance(instruction, Call) and instruction.kind is CallKind.SPAWNED
        )

    def _gets(self, function: Function, call: Call, held: set[Var]) -> bool:
        if any(argument in held for argument in call.args):
            return True
        if not isinstance(call.callee, ValueCallee):
            return False
        ids = self._calls.callees(function, call)
        literals = (f for f in nested(function.outermost()) if f.id in ids)
        return any(captured in held for literal in literals for captured in literal.captures)


def _comes_before(function: Function, first: Instruction, ends: tuple[Instruction, ...]) -> bool:
    """Whether some way leads from an instruction to one of the ends; yes where nothing is said about the ends."""
    place = next(b for b in function.blocks if any(i is first for i in b.instructions))
    seen: set[int] = set()
    stack = [place.index]
    while stack:
        for target in function.blocks[stack.pop()].successors:
            if target not in seen:
                seen.add(target)
                stack.append(target)
    reached = [*place.instructions, *(i for index in seen for i in function.blocks[index].instructions)]
    return not ends or any(i is end for i in reached for end in ends)
