"""Contexts whose parent never ends. It keeps no list of children, so that a forgotten cancel keeps nothing by itself,
only what waits for the child's end. Source: context/context.go propagateCancel (a parent without Done is left alone).
"""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, Source, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, FieldOf, Load, MakeClosure, ValueCallee
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

    def keeps_nothing(self, function: Function, call: Call) -> bool:
        """Whether the context that `call` derives has a parent that never ends, and nothing runs beside the function
        that may wait for the child."""
        symbol = self._calls.symbol(call)
        known = self._facts.knowledge.context(symbol.package, symbol.symbol) if symbol is not None else None
        if known is None or known.cancel == NONE or not 0 <= known.derives < len(call.args):
            return False
        if not self._endless(function, call.args[known.derives], 0, set()):
            return False
        contexts = [r for index, r in enumerate(call.results) if index != known.cancel]
        return not any(self._runs_beside(function, context) for context in contexts)

    def _endless(self, function: Function, operand: Operand, depth: int, seen: set[int]) -> bool:
        if depth > _MAX_DEPTH:
            return False
        sources = self._flow.sources(function, operand)
        return bool(sources) and all(self._source(source, depth, seen) for source in sources)

    def _source(self, source: Source, depth: int, seen: set[int]) -> bool:
        if source.at is None:
            param = source.operand
            if not isinstance(param, Var) or param.kind is not VarKind.PARAM or id(param) in seen:
                return False
            seen.add(id(param))
            passed = self._calls.arguments(source.function, param)
            return bool(passed) and all(self._endless(s.caller, a, depth + 1, seen) for s, a in passed)
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
                    function, instruction.args[parent], depth + 1, seen
                )
            case Load(base=base, access=FieldOf(name=field)):
                owner = named(base.type)
                writes = self._facts.get(Fields).writes(owner, field) if owner is not None else []
                return bool(writes) and all(self._endless(w.function, w.value, depth + 1, seen) for w in writes)
        return False

    def _runs_beside(self, function: Function, context: Var) -> bool:
        """Whether a goroutine that the function starts gets the context."""
        held = self._flow.aliases(function, context)
        spawned: set[str] = set()
        for inner in nested(function.outermost()):
            for instruction in inner.instructions():
                if not isinstance(instruction, Call) or instruction.kind is not CallKind.SPAWNED:
                    continue
                if any(argument in held for argument in instruction.args):
                    return True
                if isinstance(instruction.callee, ValueCallee):
                    spawned.update(self._calls.callees(inner, instruction))
        return any(
            isinstance(instruction, MakeClosure)
            and instruction.function in spawned
            and any(captured in held for captured in instruction.captures)
            for inner in nested(function.outermost())
            for instruction in inner.instructions()
        )
