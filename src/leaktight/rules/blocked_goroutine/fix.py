"""Gives a channel room for what is sent on it, or closes it when its sender is done."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.blocked import Blocked
from leaktight.facts.concurrency.loops import Loops
from leaktight.ir.function import Function
from leaktight.ir.instructions import Next
from leaktight.ir.types import Mapping, Sequence
from leaktight.ir.values import Global, Operand, Var, VarKind

_SIZE = re.compile(rb",\s*\d+\s*\)$")


def repair(facts: Facts, blocked: Blocked) -> tuple[Fix, ...]:
    """The fix, where one is sound."""
    given = blocked.reason == "given" and blocked.sends
    if (blocked.reason in ("left", "joined") or given) and blocked.ops[0].kind == "send":
        return _enlarge(facts, blocked)
    if blocked.reason == "unclosed":
        return _close(facts, blocked)
    return ()


def _enlarge(facts: Facts, blocked: Blocked) -> tuple[Fix, ...]:
    size = str(blocked.sends) if blocked.sends else _length(facts, blocked)
    if not size:
        return ()
    made = blocked.channel.made.span
    text = facts.program.source(made.file)[made.start : made.end]
    if not text.endswith(b")") or not text.startswith(b"make("):
        return ()
    found = _SIZE.search(text)
    start = made.start + found.start() if found else made.end - 1
    edit = Edit(made.file, start, made.end, f", {size})")
    name = blocked.channel.name or "the channel"
    title = f"Give {name} room for {'every value that is sent' if not blocked.sends else _values(blocked.sends)}"
    return (Fix(title, Applicability.SAFE, (edit,)),)


def _values(count: int) -> str:
    return "the value that is sent" if count == 1 else f"the {count} values that are sent"


def _length(facts: Facts, blocked: Blocked) -> str:
    """`len(xs)` where one goroutine starts for each element of xs and sends once."""
    root, spawn = blocked.channel.function, blocked.spawn
    if spawn is None or len({op.function.id for op in blocked.ops}) != 1:
        return ""
    if len(blocked.ops) != 1 or facts.get(Loops).around(blocked.ops[0].function, blocked.ops[0].block):
        return ""
    block, _ = position(root, spawn)
    loops = facts.get(Loops).around(root, block)
    if len(loops) != 1 or facts.get(Loops).around(root, position(root, blocked.channel.made)[0]):
        return ""
    step = root.blocks[loops[0].header].instructions[0]
    if not isinstance(step, Next) or not _stable(root, step.iterable, blocked):
        return ""
    made_of = facts.program.underlying(step.iterable.type)
    return f"len({_name(step.iterable)})" if isinstance(made_of, Sequence | Mapping) else ""


def _stable(root: Function, iterable: Operand, blocked: Blocked) -> bool:
    """Whether the operand has a name that means the same where the channel is made."""
    if isinstance(iterable, Global):
        return iterable.package == root.package
    if not isinstance(iterable, Var) or iterable.kind is VarKind.TEMP or not iterable.name:
        return False
    made = blocked.channel.made.span
    before = iterable.span is not None and iterable.span.file == made.file and iterable.span.start < made.start
    return before and all(d.span.start < made.start for d in root.definitions(iterable))


def _name(operand: Operand) -> str:
    return operand.name if isinstance(operand, Var | Global) else ""


def _close(facts: Facts, blocked: Blocked) -> tuple[Fix, ...]:
    """`defer close(ch)` where the function that made the channel is the only one that sends."""
    channel = blocked.channel
    root = channel.function
    sends = channel.of("send")
    if any(op.function is not root for op in sends) or blocked.ops[0].function is root or channel.returned:
        return ()
    if not channel.name or facts.get(Loops).around(root, position(root, channel.made)[0]):
        return ()
    source = facts.program.source(channel.made.span.file)
    end = source.find(b"\n", channel.made.span.end)
    start = source.rfind(b"\n", 0, channel.made.span.start) + 1
    line = source[start:end]
    if end < 0 or source[channel.made.span.end : end].strip() or not line.strip().startswith(channel.name.encode()):
        return ()
    indent = line[: len(line) - len(line.lstrip())].decode()
    edit = Edit(channel.made.span.file, end, end, f"\n{indent}defer close({channel.name})")
    return (Fix(f"Close {channel.name} when {root.name} returns", Applicability.SAFE, (edit,)),)
