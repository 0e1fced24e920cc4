"""What a deferred literal does only when the function panics: behind `if r := recover(); r != nil`."""

from __future__ import annotations

from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Branch, BuiltinCallee, Call, Instruction, Operation
from leaktight.ir.values import Const, Operand, Var


def without_panic(flow: Flow, function: Function) -> set[Instruction]:
    """The instructions of a literal that run where recover gives nil."""
    found: set[Instruction] = set()
    seen, stack = {0}, [0]
    while stack:
        block = function.blocks[stack.pop()]
        found.update(block.instructions)
        last = block.terminator
        following = list(block.successors)
        if isinstance(last, Branch):
            nil = _recovered_nil(flow, function, last.condition)
            if nil is not None:
                following = [last.then if nil else last.otherwise]
        for target in following:
            if target not in seen:
                seen.add(target)
                stack.append(target)
    return found


def _recovered_nil(flow: Flow, function: Function, condition: Operand) -> bool | None:
    """What a comparison of recover's result with nil says where it is nil; None for another condition."""
    for made in function.definitions(condition) if isinstance(condition, Var) else ():
        if isinstance(made, Operation) and made.operator in ("==", "!=") and len(made.args) == 2:
            for this, other in (made.args, made.args[::-1]):
                if isinstance(other, Const) and other.is_nil and _recovered(flow, function, this):
                    return made.operator == "=="
    return None


def _recovered(flow: Flow, function: Function, operand: Operand) -> bool:
    sources = [s.at.instruction if s.at is not None else None for s in flow.sources(function, operand)]
    return bool(sources) and all(
        isinstance(i, Call) and isinstance(i.callee, BuiltinCallee) and i.callee.name == "recover" for i in sources
    )
