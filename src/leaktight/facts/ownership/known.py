"""What a state knows of variables: nil or not, true or false, and what they are compared with."""

from __future__ import annotations

from leaktight.facts.ownership.state import Key, State
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, reads, writes
from leaktight.ir.values import Const, Operand, Var, VarKind


def none_and_something(key: Key, state: State) -> bool:
    """Whether a comparison is between a variable that is nil here and a package variable: `err == io.EOF`."""
    return any(
        state.facts.get(("nil", this)) is True and isinstance(other, tuple) and other[0] == "global"
        for this, other in ((key[1], key[2]), (key[2], key[1]))
    )


def held_in(state: State) -> set[Operand]:
    """Variables that hold the resource or a function that captures it."""
    return {*state.aliases, *state.values}


def facts_of(after: State, state: State, dst: Var, src: Operand, keeps: object) -> State:
    """Copies what is known of the source to the variable that it is assigned to."""
    for kind in ("nil", "is"):
        if not callable(keeps) or not (dst.kind is VarKind.TEMP or keeps((kind, dst))):
            continue
        value: bool | None = None
        if isinstance(src, Const):
            if kind == "nil":
                value = src.is_nil or None
            elif isinstance(src.value, bool):
                value = src.value
        else:
            value = state.facts.get((kind, src))
        if value is not None:
            after = after.know((kind, dst), value)
    return after


def result_facts(index: int, value: Operand, state: State) -> list[tuple[Key, bool]]:
    """What is known of a returned value, as facts about the result."""
    if isinstance(value, Const):
        if value.is_nil:
            return [(("nil", index), True)]
        return [(("is", index), value.value)] if isinstance(value.value, bool) else []
    found: list[tuple[Key, bool]] = []
    for kind in ("nil", "is"):
        known = state.facts.get((kind, value))
        if known is not None:
            found.append(((kind, index), known))
    return found


def read_later(function: Function, origin: Call, var: Var) -> bool:
    """Whether the variable is read after the call before it is set again."""
    seen: set[int] = set()
    stack: list[tuple[int, int]] = [
        (block.index, block.instructions.index(origin) + 1)
        for block in function.blocks
        if any(i is origin for i in block.instructions)
    ]
    while stack:
        block, start = stack.pop()
        stopped = False
        for instruction in function.blocks[block].instructions[start:]:
            if var in reads(instruction):
                return True
            if var in writes(instruction):
                stopped = True
                break
        if not stopped:
            for target in function.blocks[block].successors:
                if target not in seen:
                    seen.add(target)
                    stack.append((target, 0))
    return False
