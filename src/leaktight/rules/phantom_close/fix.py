"""The fix of phantom-close: the statements that only close or drain go."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.flow import At, Flow
from leaktight.facts.makings import Makings
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    Branch,
    Call,
    Convert,
    Jump,
    Load,
    LoopBranch,
    MakeClosure,
    MethodCallee,
    Next,
    Operation,
    Return,
    StaticCallee,
    SwitchBranch,
    TypeAssert,
    ValueCallee,
    reads,
    writes,
)
from leaktight.ir.values import Var, VarKind
from leaktight.rules.phantom_close.find import Phantom, Phantoms

_HARMLESS = (Load, Address, TypeAssert, Convert, Operation, Branch, Jump, LoopBranch, SwitchBranch, Next, MakeClosure)
_LOGS = re.compile(r"(?:Print|Log|Error|Warn|Info|Debug|Trace)\w*")
_ABOUT_CLOSING = re.compile(rb"\s*//.*(?:clos|drain|bod(?:y|ies)|buffer|releas)", re.IGNORECASE)
_DECLARES = re.compile(rb"(\w+), (\w+) := ")


def whole_attempt(facts: Facts, phantoms: Phantoms, phantom: Phantom) -> Span | None:
    """The outermost statement around that does nothing but close, drain, and log what came of it; None where not
    even the innermost one is like that."""
    flow = facts.get(Flow)
    span = phantom.instruction.span
    found: Span | None = None
    functions = flow.chains(phantom.function).functions
    for statement in facts.program.statements(span.file, span.start, span.end):
        inside = [
            At(function, i) for function in functions for i in function.instructions() if _within(i.span, statement)
        ]
        if not all(_may_go(facts, phantoms, phantom, at, statement) for at in inside):
            break
        declared = {v for at in inside for v in writes(at.instruction) if v.kind is not VarKind.TEMP}
        if any(
            not _within(use.instruction.span, statement) for v in declared for use in flow.uses(phantom.function, v)
        ):
            break
        found = statement
    return found


def _may_go(facts: Facts, phantoms: Phantoms, phantom: Phantom, at: At, statement: Span) -> bool:
    instruction = at.instruction
    match instruction:
        case Assign(dst=dst, declares=declares):
            return declares or dst.name == "_" or dst.kind is VarKind.TEMP
        case Return():
            return _within(at.function.span, statement)
        case Call(callee=ValueCallee(value=value)):
            sources = facts.get(Flow).sources(at.function, value)
            return all(s.at is not None and isinstance(s.at.instruction, MakeClosure) for s in sources)
        case Call(callee=callee):
            if instruction is phantom.instruction or any(phantoms.look(at.function, instruction)):
                return True
            if phantoms.closing(at):
                return _on_nothing(facts, phantoms, phantom, at)
            if isinstance(callee, MethodCallee):
                return _LOGS.fullmatch(callee.method) is not None
            return isinstance(callee, StaticCallee) and (
                callee.symbol == "GetRawResponse" or callee.package in ("log", "log/slog")
            )
    return isinstance(instruction, _HARMLESS)


def _on_nothing(facts: Facts, phantoms: Phantoms, phantom: Phantom, at: At) -> bool:
    """Whether what is closed or drained comes from the attempt, and is not something else that has to be closed."""
    call = at.instruction
    assert isinstance(call, Call)
    operand = call.callee.receiver if isinstance(call.callee, MethodCallee) else None
    operands = (operand,) if operand is not None else tuple(o for o in call.args if isinstance(o, Var))
    steps = facts.get(Makings).of(at.function, *operands).steps
    return any(s.instruction is phantom.instruction or any(phantoms.look(s.function, s.instruction)) for s in steps)


def drop(facts: Facts, phantom: Phantom, attempt: Span | None) -> tuple[Fix, ...]:
    """The edits that take the statement's lines out, with a comment above that speaks of closing, and that rename
    variables which nothing uses any more to `_`."""
    if attempt is None:
        return ()
    source = facts.program.source(attempt.file)
    lines = _lines(source, attempt)
    renamed = _unused(facts, phantom.function, attempt, source)
    if lines is None or renamed is None:
        return ()
    return (
        Fix(
            title="Drop what closes nothing",
            applicability=Applicability.SAFE,
            edits=(Edit(attempt.file, *lines, ""), *renamed),
        ),
    )


def _lines(source: bytes, span: Span) -> tuple[int, int] | None:
    """Whole lines of a statement that stands alone on them, with comments above that speak of closing; and a blank
    line behind, where otherwise two would meet."""
    start = source.rfind(b"\n", 0, span.start) + 1
    newline = source.find(b"\n", span.end)
    end = len(source) if newline < 0 else newline + 1
    behind = source[span.end : end].strip()
    if source[start : span.start].strip() or (behind and not behind.startswith(b"//")):
        return None
    above = source.rfind(b"\n", 0, start - 1) + 1
    while start > 0 and _ABOUT_CLOSING.match(source, above, start):
        start, above = above, source.rfind(b"\n", 0, above - 1) + 1
    before = source[above:start].strip()
    following = source.find(b"\n", end)
    if (not before or before.endswith(b"{")) and following >= 0 and not source[end:following].strip():
        end = following + 1
    return start, end


def _unused(facts: Facts, function: Function, attempt: Span, source: bytes) -> list[Edit] | None:
    """Renames `out` in `out, err := …` to `_` where only the dropped lines use it; None where it cannot be done."""
    flow = facts.get(Flow)
    edits: list[Edit] = []
    if not function.outermost().complete:
        return edits  # a use may hide in what could not be parsed
    read: dict[Var, None] = {}
    for inner in flow.chains(function).functions:
        for instruction in inner.instructions():
            if _within(instruction.span, attempt):
                read.update((o, None) for o in reads(instruction) if isinstance(o, Var) and o.kind is VarKind.LOCAL)
    for var in read:
        if var.span is None or _within(var.span, attempt):
            continue
        uses = flow.uses(function, var)
        # that a literal captures the variable is no use of its own: what the literal does with it is
        if any(
            not _within(at.instruction.span, attempt) for at in uses if not isinstance(at.instruction, MakeClosure)
        ):
            continue
        edit = _blank(facts, function, var, source)
        if edit is None:
            return None
        edits.append(edit)
    return edits


def _blank(facts: Facts, function: Function, var: Var, source: bytes) -> Edit | None:
    assert var.span is not None
    statements = facts.program.statements(var.span.file, var.span.start, var.span.end)
    match = _DECLARES.match(source, statements[0].start) if statements else None
    if match is None or match[1].decode() != var.name:
        return None
    other = match[2].decode()
    declares = any(
        isinstance(i, Assign) and i.declares and i.dst.name == other and _within(i.span, statements[0])
        for inner in facts.get(Flow).chains(function).functions
        for i in inner.instructions()
    )
    return Edit(var.span.file, match.start(), match.end(), f"_, {other} {':=' if declares else '='} ")


def _within(inner: Span, outer: Span) -> bool:
    return inner.file == outer.file and outer.start <= inner.start and inner.end <= outer.end
