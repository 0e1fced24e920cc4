"""Releases that are deferred inside a loop: they all wait for the end of the function."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import argument_for
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.configured import Configured
from leaktight.facts.flow import Flow, nested
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.startup import Startup
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    LoopBranch,
    MakeClosure,
    MethodCallee,
    New,
    Next,
    Operation,
    SetGlobal,
    ValueCallee,
    writes,
)
from leaktight.ir.types import ERROR, Interface, Sequence, Signature, is_named, strip_pointer
from leaktight.ir.values import Const, Global, Operand, Var

_FEW = 16
_LOOP = re.compile(rb"^([ \t]*)(?:\w+:\s*)?for\b")
_DEFER = re.compile(rb"^([ \t]*)defer\b")


@dataclass(frozen=True, eq=False, slots=True)
class LoopDefer:
    """A deferred release in a loop. `what` is the call as people read it; `endless`: the loop has no end of its own,
    so that the release may never run; `once`: the function runs once in a process; `configured`: the loop runs once
    for each element of a list that only start-up fills; `by_hand`: each turn makes the release itself as well."""

    function: Function
    call: Call
    what: str
    endless: bool
    once: bool
    configured: bool
    by_hand: bool = False


class LoopDefers:
    """Only functions whose text has a defer deeper than a for are lowered."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._loops = facts.get(Loops)
        self._flow = facts.get(Flow)

    def all(self) -> Iterator[LoopDefer]:
        """Every such defer, by function."""
        looping = set(self._program.mentions("for"))
        for id_ in self._program.mentions("defer"):
            declaration = self._program.declaration(id_)
            if id_ not in looping or declaration is None:
                continue
            span = declaration.span
            if not _defers_in_loop(self._program.source(span.file)[span.start : span.end]):
                continue
            function = self._program.function(id_)
            for inner in nested(function) if function is not None else ():
                yield from self._in(inner)

    def _in(self, function: Function) -> Iterator[LoopDefer]:
        for block in function.blocks:
            for call in block.instructions:
                if not isinstance(call, Call) or call.kind is not CallKind.DEFERRED:
                    continue
                loops = self._loops.around(function, block.index)
                what = self._released(function, call) if loops else ""
                if not what or all(self._few(function, loop) for loop in loops) or self._needed(function, call):
                    continue
                endless = any(loop.after is None for loop in loops)
                once = not endless and self._facts.get(Startup).runs_once_per_process(function)
                configured = all(self._few(function, loop) or self._set_up(function, loop) for loop in loops)
                by_hand = any(self._released_each_turn(function, call, loop) for loop in loops)
                yield LoopDefer(function, call, what, endless, once, configured, by_hand)

    @staticmethod
    def _released_each_turn(function: Function, deferred: Call, loop: Loop) -> bool:
        """Whether the loop makes the same release by hand as well: then only the deferred calls add up."""

        def target(call: Call) -> tuple[Operand | None, str]:
            if isinstance(call.callee, MethodCallee):
                return call.callee.receiver, call.callee.method
            return (call.callee.value, "()") if isinstance(call.callee, ValueCallee) else (None, "")

        wanted = target(deferred)
        return wanted[0] is not None and any(
            isinstance(i, Call) and i.kind is CallKind.NOW and target(i) == wanted
            for index in loop.blocks
            for i in function.blocks[index].instructions
        )

    def _released(self, function: Function, call: Call) -> str:
        """The release that the deferred call is, or that the deferred literal makes; empty for anything else."""
        callee = call.callee
        if isinstance(callee, MethodCallee):
            if is_named(callee.receiver.type, "time", "Timer"):
                return ""  # costs a few bytes until the function ends, nothing more
            return f"{callee.method}()" if release.is_closer(callee.method) else ""
        if not isinstance(callee, ValueCallee):
            return ""
        if is_named(callee.value.type, "context", "CancelFunc"):
            return f"{callee.value}()"
        literal = self._literal(function, callee.value)
        for inner in literal.instructions() if literal is not None else ():
            if isinstance(inner, Call) and (found := self._released(literal or function, inner)):
                return found
        return ""

    def _receiver(self, function: Function, call: Call) -> Operand | None:
        """What the deferred call, or the literal that it runs, releases: as the function around it names it."""
        callee = call.callee
        if isinstance(callee, MethodCallee):
            return callee.receiver
        literal = self._literal(function, callee.value) if isinstance(callee, ValueCallee) else None
        for inner in literal.instructions() if literal is not None else ():
            if literal is not None and isinstance(inner, Call) and self._released(literal, inner):
                released = self._receiver(literal, inner)
                if isinstance(released, Var) and released in literal.params:
                    return argument_for(literal, released, call)
                return released
        return None

    @staticmethod
    def _literal(function: Function, value: Operand) -> Function | None:
        made = function.definitions(value) if isinstance(value, Var) else []
        if len(made) == 1 and isinstance(made[0], MakeClosure):
            wanted = made[0].function
            return next((f for f in function.literals if f.id == wanted), None)
        return None

    def _needed(self, function: Function, call: Call) -> bool:
        """Whether what is released was there before the loop, as an element of what it ranges over, or is kept for
        after the loop: in a list, by itself or by a function that works on it, or by a function that is handed on,
        as to a pool of goroutines. Then it has to stay as long."""
        receiver = self._receiver(function, call)
        if not isinstance(receiver, Var):
            return False
        sources = self._flow.sources(function, receiver)
        if any(s.at is not None and self._ranged(s.at.function, s.at.instruction) for s in sources):
            return True
        held = {receiver, *(r for s in sources if s.at for r in writes(s.at.instruction)[s.result : s.result + 1])}
        held |= {alias for var in tuple(held) for alias in self._flow.aliases(function, var)}
        kept = {
            i.dst
            for i in function.instructions()
            if isinstance(i, New) and any(value in held for _, value in i.elements)
        }
        kept |= self._working_on(function, held)
        given = {i.dst for i in function.each(MakeClosure) if not held.isdisjoint(i.captures)}
        return any(given.intersection(o for o in c.args if isinstance(o, Var)) for c in function.calls) or any(
            isinstance(i, Call)
            and isinstance(i.callee, BuiltinCallee)
            and i.callee.name == "append"
            and any(argument in held or argument in kept for argument in i.args[1:])
            for i in function.instructions()
        )

    def _working_on(self, function: Function, held: set[Var]) -> set[Var]:
        """Functions and interfaces that calls make of what is held."""
        made = [c for c in function.calls if any(argument in held for argument in c.args)]
        return {
            result
            for c in made
            for result in c.results
            if result.type != ERROR and isinstance(self._program.underlying(result.type), Signature | Interface)
        }

    @staticmethod
    def _iterable(function: Function, loop: Loop) -> Operand | None:
        """What a loop ranges over."""
        head = function.blocks[loop.header]
        if not isinstance(head.terminator, LoopBranch):
            return None
        return next((i.iterable for i in head.instructions if isinstance(i, Next)), None)

    def _set_up(self, function: Function, loop: Loop) -> bool:
        iterable = self._iterable(function, loop)
        return iterable is not None and self._facts.get(Configured).ranged(function, iterable)

    def _ranged(self, function: Function, made: Instruction) -> bool:
        """Whether it is an element of what the loop ranges over, or a field of one."""
        while isinstance(made, Load) and isinstance(made.access, FieldOf):
            sources = [s.at for s in self._flow.sources(function, made.base) if s.at is not None]
            if len(sources) != 1:
                return False
            function, made = sources[0].function, sources[0].instruction
        return isinstance(made, Next)

    def _few(self, function: Function, loop: Loop) -> bool:
        """Whether the loop runs a small number of times that the source shows."""
        iterable = self._iterable(function, loop)
        if iterable is not None:
            return self._short(function, iterable)
        last = function.blocks[loop.header].terminator
        if isinstance(last, Branch) and isinstance(last.condition, Var):
            for made in function.definitions(last.condition):
                if isinstance(made, Operation) and made.operator in ("<", "<=", "!="):
                    bound = made.args[1]
                    if isinstance(bound, Const) and isinstance(bound.value, int) and bound.value <= _FEW:
                        return True
        return False

    def _listed(self, variable: Global) -> Operand | None:
        """The one value that a package variable is set to where it is declared."""
        initializer = self._program.initializer(variable.package)
        found = [
            i.src
            for i in (initializer.instructions() if initializer is not None else ())
            if isinstance(i, SetGlobal) and i.dst == variable
        ]
        return found[0] if len(found) == 1 else None

    def _short(self, function: Function, iterable: Operand) -> bool:
        made_of = self._program.underlying(strip_pointer(iterable.type))
        if isinstance(made_of, Sequence) and made_of.length is not None:
            return made_of.length <= _FEW
        if isinstance(iterable, Const):
            return not isinstance(iterable.value, int) or iterable.value <= _FEW
        if isinstance(iterable, Global):
            listed, initializer = self._listed(iterable), self._program.initializer(iterable.package)
            return listed is not None and initializer is not None and self._short(initializer, listed)
        while isinstance(iterable, Var):
            made = function.definitions(iterable)
            if len(made) != 1:
                return False
            if isinstance(made[0], New):
                return made[0].kind == "literal" and len(made[0].elements) <= _FEW
            if not isinstance(made[0], Assign):
                return False
            iterable = made[0].src
        return False


def _defers_in_loop(text: bytes) -> bool:
    """Whether a line with a defer is indented deeper than an open for above it: never misses formatted code."""
    loops: list[int] = []
    for line in text.splitlines():
        stripped = line.lstrip()
        if not stripped:
            continue
        depth = len(line) - len(stripped)
        while loops and depth <= loops[-1] and not stripped.startswith((b"//", b"/*", b"*")):
            loops.pop()
        if _LOOP.match(line):
            loops.append(depth)
        elif loops and _DEFER.match(line):
            return True
    return False
