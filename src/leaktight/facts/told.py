"""What a function tells its caller about something that it does on some of its ways: adds an entry, or starts what
sends (`if !s.begin(id) { return }`)."""

from __future__ import annotations

from leaktight.facts.flow import Flow
from leaktight.facts.growth.awaited import behind, comes_to
from leaktight.facts.ownership.conditions import condition_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Branch, Call, Instruction, Return
from leaktight.ir.values import Const, Operand


def not_done(flow: Flow, caller: Function, call: Call, callee: Function, does: Instruction) -> set[tuple[int, int]]:
    """The edges (block, number of its successor) of the caller, right behind its call, that are only taken where the
    callee did not come past an instruction: a result is one constant on all ways that do, and the branch asks for
    it."""
    always = _constants(callee, does)
    found: set[tuple[int, int]] = set()
    for block in caller.blocks:
        last = block.terminator
        if not always or not isinstance(last, Branch) or call not in block.instructions:
            continue
        test = condition_of(caller, last.condition)
        asked: Operand | None = test.var if test.key[0] == "nil" else None
        if test.key[0] == "is" and test.call is call:
            asked = last.condition if last.condition in call.results else test.key[1]
        for index, result in enumerate(call.results):
            said = always.get(index)
            if said is None or asked not in flow.aliases(caller, result):
                continue
            holds = said.is_nil if test.key[0] == "nil" else said.value is True
            found.add((block.index, 1 if test.value == holds else 0))
    return found


def _constants(callee: Function, does: Instruction) -> dict[int, Const]:
    """By the number of a result: the constant that it is on every way past the instruction; empty where all ways
    are."""
    where = behind(callee, does)
    returns = [b.terminator for b in callee.blocks if isinstance(b.terminator, Return)]
    after = [r for r in returns if where is not None and comes_to(callee, where, r)]
    if not after or len(after) == len(returns):
        return {}
    found: dict[int, Const] = {}
    for index, value in enumerate(after[0].values):
        said = {each.values[index] if index < len(each.values) else None for each in after}
        if isinstance(value, Const) and said == {value} and (value.is_nil or isinstance(value.value, bool)):
            found[index] = value
    return found
