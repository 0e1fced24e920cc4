"""The variable and fields through which a value is reached: `s.mu` here and `s.mu` there compare equal."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    Behind,
    Call,
    Convert,
    FieldOf,
    IndexOf,
    Load,
    New,
    Operation,
)
from leaktight.ir.values import Const, Global, Operand, Var, VarKind

Path = tuple[Hashable, ...]
"""The variable or package variable where the way begins, then the names of fields."""
_MAX_DEPTH = 8


class Access:
    """Answers per operand."""

    def __init__(self, facts: Facts) -> None:
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)

    def of(self, function: Function, operand: Operand, depth: int = 0) -> Path | None:
        """The place that the operand is, or points to; None where several are possible or it has none."""
        if depth > _MAX_DEPTH:
            return None
        if isinstance(operand, Global):
            return ((operand.package, operand.name),)
        if not isinstance(operand, Var):
            return None
        if operand.kind is VarKind.TEMP:
            definitions = self._flow.definitions(function, operand)
            if len(definitions) != 1:
                return None
            return self._defined(definitions[0].function, definitions[0].instruction, operand, depth)
        definitions = self._flow.definitions(function, operand)
        if operand.kind is VarKind.LOCAL and len(definitions) == 1:
            at = definitions[0]
            if isinstance(at.instruction, Assign) and at.instruction.declares:
                source = at.instruction.src
                if isinstance(source, Var) and str(source.type).startswith("*"):
                    inner = self.of(at.function, source, depth + 1)
                    fresh = inner is None or (isinstance(inner[0], Var) and inner[0].kind is VarKind.TEMP)
                    return (operand,) if fresh else inner
        return (operand,)

    def _defined(self, function: Function, instruction: object, operand: Var, depth: int) -> Path | None:
        match instruction:
            case Load(base=base, access=FieldOf(name=name)) | Address(base=base, access=FieldOf(name=name)):
                inner = self.of(function, base, depth + 1)
                return (*inner, name) if inner is not None else None
            case Load(base=base, access=Behind()) | Address(base=base, access=None):
                return self.of(function, base, depth + 1)
            case Load(base=base, access=IndexOf(index=index)) | Address(base=base, access=IndexOf(index=index)):
                inner = self.of(function, base, depth + 1)
                key = self._key(function, index, depth)
                return (*inner, ("index", key)) if inner is not None and key is not None else None
            case New() | Call():
                return (operand,)
        return None

    def _key(self, function: Function, index: Operand, depth: int) -> Hashable:
        """A name for an index that is equal where it is worked out in the same way: `id % 512` here and there."""
        if not isinstance(index, Var) or index.kind is not VarKind.TEMP:
            return index if isinstance(index, Var | Const | Global) else None
        made = [d.instruction for d in self._flow.definitions(function, index)]
        match made:
            case [Operation(operator=operator, args=args)] if depth < _MAX_DEPTH:
                parts = tuple(self._key(function, arg, depth + 1) for arg in args)
                return (operator, *parts) if None not in parts else index
            case [Convert(src=src)] if depth < _MAX_DEPTH:
                return self._key(function, src, depth + 1)
        return index

    def in_caller(self, caller: Function, call: Call, callee: Function, place: Path) -> Path | None:
        """A place of the callee as the caller sees it: what begins at a parameter begins at its argument."""
        root = place[0]
        if not isinstance(root, Var) or root.kind not in (VarKind.PARAM, VarKind.RECEIVER):
            return place
        if root not in callee.params and root is not callee.receiver:
            return place  # captured: the same variable
        argument = argument_for(callee, root, call)
        outer = self.of(caller, argument) if argument is not None else None
        return (*outer, *place[1:]) if outer is not None else None


def variables(place: Hashable) -> Iterator[Var]:
    """The variables that a way, or an index in it, is made of."""
    if isinstance(place, Var):
        yield place
    elif isinstance(place, tuple):
        for part in place:
            yield from variables(part)
