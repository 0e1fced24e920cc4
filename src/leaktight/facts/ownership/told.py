"""Goroutines that cancel a context only when somebody else tells them to, which the end of the function does not."""

from __future__ import annotations

from enum import Enum

from leaktight.facts.concurrency.firstwait import first_wait
from leaktight.facts.flow import nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Receive,
    Return,
    SelectBranch,
    Send,
    SetGlobal,
    Store,
)
from leaktight.ir.values import Operand, Var, VarKind


class Told(Enum):
    """By what such a goroutine is told."""

    FIELD = "field"
    """A channel of an object that was there before: it is closed at that object's end."""
    PARAMETER = "parameter"
    """A channel that the caller gives: when it is closed can't be seen."""


def told_from_outside(function: Function, literal: Function, contexts: frozenset[Var]) -> Told | None:
    """By what the literal, which cancels the context that `contexts` hold, is told to; None where it may do so by
    itself, where the function itself waits for the same channel, or where the context outlives the function."""
    waited = first_wait(literal)
    if not waited or not contexts or _outlives(function, literal, contexts):
        return None
    found: set[Told] = set()
    for channel in waited:
        made = _definition(literal, channel)
        if isinstance(made, Call) and isinstance(made.callee, MethodCallee) and made.callee.receiver in contexts:
            continue  # the end of the context itself, which this goroutine was to bring about
        told = _foreign(literal, channel)
        if told is None or _used_elsewhere(function, literal, channel):
            return None
        found.add(told)
    return Told.PARAMETER if Told.PARAMETER in found else Told.FIELD if found else None


def _definition(function: Function, operand: Operand) -> Instruction | None:
    owner: Function | None = function
    while owner is not None and isinstance(operand, Var):
        made = owner.definitions(operand)
        if made:
            return made[0] if len(made) == 1 else None
        owner = owner.parent
    return None


def _foreign(literal: Function, channel: Operand) -> Told | None:
    if isinstance(channel, Var) and channel.kind is VarKind.PARAM:
        return Told.PARAMETER if channel not in literal.params else None
    made = _definition(literal, channel)
    if not isinstance(made, Load) or not isinstance(made.access, FieldOf):
        return None
    base = made.base
    while isinstance(base, Var) and base.kind not in (VarKind.PARAM, VarKind.RECEIVER):
        before = _definition(literal, base)
        if isinstance(before, New):
            return None  # made here: so is its end
        if isinstance(before, Load):
            base = before.base
        elif isinstance(before, Assign):
            base = before.src
        else:
            break
    return Told.FIELD


def _place(function: Function, channel: Operand) -> object:
    """A name for a channel: the variable, or the field and what it is a field of."""
    made = _definition(function, channel)
    if isinstance(made, Load) and isinstance(made.access, FieldOf):
        return (_place(function, made.base), made.access.name)
    return channel


def _used_elsewhere(function: Function, literal: Function, channel: Operand) -> bool:
    wanted = _place(literal, channel)
    for inner in nested(function.outermost()):
        if inner is literal:
            continue
        for block in inner.blocks:
            for instruction in block.instructions:
                used = list(instruction.args) if isinstance(instruction, Call) else []
                if isinstance(instruction, Receive):
                    used.append(instruction.channel)
                if isinstance(instruction, SelectBranch):
                    used += [c.operation.channel for c in instruction.cases if isinstance(c.operation, Receive)]
                if any(_place(inner, each) == wanted for each in used):
                    return True
    return False


def _outlives(function: Function, literal: Function, contexts: frozenset[Var]) -> bool:
    """Whether the context may be in use when the function has returned."""
    for inner in nested(function.outermost()):
        if inner is not literal and inner.parent is not None and contexts.intersection(inner.captures):
            return True
        for instruction in inner.instructions():
            kept: list[Operand | None] = []
            match instruction:
                case Store(src=src) | SetGlobal(src=src):
                    kept = [src]
                case New(elements=elements):
                    kept = [value for _, value in elements]
                case Return(values=values):
                    kept = list(values)
                case Send(value=value):
                    kept = [value]
                case Call(kind=CallKind.SPAWNED, args=args):
                    kept = list(args)
            if any(operand in contexts for operand in kept if isinstance(operand, Var)):
                return True
    return False
