"""Variables that surely hold nil, true or false at a place: every way there sets them to that, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from leaktight.facts.flow import nested
from leaktight.facts.ownership.state import Key
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, Assign, Instruction, New, writes
from leaktight.ir.types import BOOL, ERROR
from leaktight.ir.values import Const, Operand, Var, VarKind


def constants_at(function: Function, block: int, position: int, keys: Iterable[Key]) -> Iterator[tuple[Key, bool]]:
    """Facts `("nil", variable)` and `("is", variable)` among `keys` that hold just before the instruction at
    `position` of the block."""
    for key in keys:
        if len(key) == 2 and key[0] in ("nil", "is") and isinstance(key[1], Var):
            value = _value_at(function, block, position, key[0], key[1])
            if value is not None:
                yield key, value


def _value_at(function: Function, block: int, position: int, kind: str, var: Var) -> bool | None:
    if var.kind not in (VarKind.LOCAL, VarKind.RESULT) or _set_elsewhere(function, var):
        return None
    settings = set(function.definitions(var))
    values: set[bool | None] = set()
    seen: set[int] = set()
    stack = [(block, position)]
    while stack:
        here, end = stack.pop()
        before = function.blocks[here].instructions[:end] if settings else ()
        setting = next((i for i in reversed(before) if i in settings), None)
        if setting is not None:
            values.add(_value_of(function, setting, kind))
        elif here == 0 and var.kind is VarKind.RESULT:
            values.add(_zero(kind, var))
        elif here == 0:
            return None
        else:
            for previous in function.predecessors(here):
                if previous not in seen:
                    seen.add(previous)
                    stack.append((previous, len(function.blocks[previous].instructions)))
        if None in values or len(values) > 1:
            return None
    return values.pop() if values else None


def _set_elsewhere(function: Function, var: Var) -> bool:
    """Whether a function literal may set the variable, or somebody has its address."""
    if not var.captured:
        return var.addressed
    return var.addressed or any(
        var in writes(instruction) or (isinstance(instruction, Address) and instruction.base is var)
        for inner in nested(function.outermost())
        if inner is not function
        for instruction in inner.instructions()
    )


def _value_of(function: Function, setting: Instruction, kind: str) -> bool | None:
    source: Operand | None = setting.src if isinstance(setting, Assign) else None
    if isinstance(source, Var) and source.kind is VarKind.TEMP:
        made = function.definitions(source)
        if len(made) == 1 and isinstance(made[0], New) and made[0].kind == "zero":
            return _zero(kind, source)
    if isinstance(source, Const):
        if kind == "nil":
            return True if source.is_nil else None
        return source.value if isinstance(source.value, bool) else None
    return None


def _zero(kind: str, var: Var) -> bool | None:
    """What the zero value says: an error that was not set is nil, a flag is false."""
    if kind == "nil":
        return True if var.type == ERROR else None
    return False if var.type == BOOL else None
