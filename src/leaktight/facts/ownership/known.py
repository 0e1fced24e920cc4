"""What a state knows of variables: nil or not, true or false, and what they are compared with."""

from __future__ import annotations

from msgspec.structs import replace

from leaktight.facts.ownership.state import Key, State
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Call,
    LoopBranch,
    MethodCallee,
    New,
    Next,
    Receive,
    reads,
    writes,
)
from leaktight.ir.program import Program
from leaktight.ir.types import ERROR, Record, strip_pointer
from leaktight.ir.values import Const, Global, Operand, Var, VarKind


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
    if ("ends", src) in state.facts:
        after = after.know(("ends", dst), True)
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


def made_here(program: Program, function: Function, base: Var) -> bool:
    """Whether the variable holds a struct that this function has made itself and that nothing else holds yet."""
    if base.captured or base.kind not in (VarKind.LOCAL, VarKind.TEMP):
        return False
    if not isinstance(program.underlying(strip_pointer(base.type)), Record):
        return False
    made = function.definitions(base)
    while len(made) == 1 and isinstance(made[0], Assign) and isinstance(made[0].src, Var):
        made = function.definitions(made[0].src)
    return len(made) == 1 and isinstance(made[0], New)


def made_with(after: State, state: State, made: New, program: Program) -> State:
    """What is known of the errors in a struct that is made to hold the resource: nil where none is given."""
    record = program.underlying(strip_pointer(made.type))
    if not isinstance(record, Record):
        return after
    given = {name: value for name, value in made.elements if isinstance(name, str)}
    for field in record.fields:
        if field.type != ERROR:
            continue
        value = given.get(field.name)
        nil = state.facts.get(("nil", value))
        if value is None or isinstance(value, Const):
            nil = value is None or value.is_nil
        if nil is not None:
            after = after.know(("nil", ("field", made.dst, field.name)), nil)
    return after


def stored(after: State, state: State, base: Operand, name: str, src: Operand) -> State:
    """The state after a field was set: what was known of it holds no longer."""
    field = ("field", base, name)
    known = [key for key in after.facts if key[1] == field]
    if known:
        after = replace(after, facts={key: value for key, value in after.facts.items() if key not in known})
        nil = src.is_nil if isinstance(src, Const) else state.facts.get(("nil", src))
        if nil is not None:
            after = after.know(("nil", field), nil)
    return after


def of_fields(after: State, state: State, dst: Var, src: Operand) -> State:
    """Copies what is known of the fields of the source to the variable that it is assigned to."""
    for (kind, *about), value in state.facts.items():
        if kind == "nil" and isinstance(about[0], tuple) and about[0][:2] == ("field", src):
            after = after.know(("nil", ("field", dst, about[0][2])), value)
    return after


def of_result(about: object, results: tuple[Var, ...]) -> object | None:
    """What a fact about a result, or a field of it, is about at the call; None for a result that the call drops."""
    if isinstance(about, tuple):
        base = of_result(about[1], results)
        return ("field", base, about[2]) if base is not None else None
    return results[about] if isinstance(about, int) and about < len(results) else None


def result_facts(index: int, value: Operand, state: State) -> list[tuple[Key, bool]]:
    """What is known of a returned value, as facts about the result."""
    if isinstance(value, Const):
        if value.is_nil:
            return [(("nil", index), True)]
        return [(("is", index), value.value)] if isinstance(value.value, bool) else []
    if isinstance(value, Global) and (value.type == ERROR or value.name[:3] in ("err", "Err")):
        return [(("nil", index), False)]  # var ErrClosed = errors.New("closed")
    found: list[tuple[Key, bool]] = []
    for kind in ("nil", "is"):
        known = state.facts.get((kind, value))
        if known is not None:
            found.append(((kind, index), known))
    for key, known in state.facts.items():
        if key[0] == "nil" and isinstance(key[1], tuple) and key[1][:2] == ("field", value):
            found.append((("nil", ("field", index, key[1][2])), known))
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


def ends_context(function: Function, channel: Operand, contexts: frozenset[Var]) -> bool:
    """Whether the channel is the Done channel of the context that the obligation is about."""
    if not contexts or not isinstance(channel, Var):
        return False
    return any(
        isinstance(made, Call)
        and isinstance(made.callee, MethodCallee)
        and made.callee.method == "Done"
        and made.callee.receiver in contexts
        for made in function.definitions(channel)
    )


def closed_by_itself(function: Function, loop: LoopBranch, state: State) -> bool:
    """Whether the loop ranges over a channel of the resource whose end says that nothing is left to release."""
    block = function.block_of(loop)
    steps = [i for i in block.instructions if isinstance(i, Next)] if block is not None else []
    return bool(steps) and _exhausting(steps[0].iterable, state)


def received(function: Function, after: State, state: State, step: Receive) -> State:
    """The state after a receive: whether it got something says whether such a channel is closed; a context whose end
    was seen has an error."""
    made = function.definitions(step.channel) if isinstance(step.channel, Var) else []
    for call in made:
        if isinstance(call, Call) and isinstance(call.callee, MethodCallee) and call.callee.method == "Done":
            after = after.know(("done", call.callee.receiver), True)
    return after.know(("ends", step.found), True) if step.found and _exhausting(step.channel, state) else after


def found_closed(key: Key, state: State) -> bool:
    """Whether the condition asks if a receive from such a channel got something."""
    return key[0] == "is" and _exhausting(key[1], state)


def _exhausting(channel: object, state: State) -> bool:
    return state.facts.get(("ends", channel)) is True
