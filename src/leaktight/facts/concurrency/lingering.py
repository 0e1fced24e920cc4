"""Goroutines that each turn of a loop starts and that wait for the end of something longer: all stay until then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import argument_for
from leaktight.facts.concurrency.access import Access
from leaktight.facts.concurrency.firstwait import first_wait
from leaktight.facts.concurrency.locks import spelled
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, FieldOf, Load, MethodCallee
from leaktight.ir.types import Channel, Record
from leaktight.ir.values import Global, Operand, Var, VarKind


@dataclass(frozen=True, slots=True)
class Lingering:
    """A goroutine that `spawn` starts in a loop without an end of its own. `waits_for`: what it waits for, as people
    write it."""

    where: Function
    spawn: Call
    body: Function
    waits_for: str


class Lingerers:
    """Answers for the whole project."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._flow = facts.get(Flow)
        self._access = facts.get(Access)

    def all(self) -> Iterator[Lingering]:
        """Every such goroutine."""
        program = self._facts.program
        looping = set(program.mentions("for"))
        for id_ in program.mentions("go"):
            function = program.function(id_) if id_ in looping else None
            for where, spawn, body in self._runs.spawns(function) if function is not None else ():
                if spawn.kind is not CallKind.SPAWNED or not where.complete:
                    continue
                block = where.block_of(spawn)
                loops = [] if block is None else self._loops.around(where, block.index)
                inner = min(loops, key=lambda loop: len(loop.blocks), default=None)
                if inner is None or inner.after is not None or not self._goes_round(where, spawn, inner):
                    continue
                channels = first_wait(body)
                names = [self._outlasting(where, spawn, body, channel, inner) for channel in channels]
                if names and all(names):
                    yield Lingering(where, spawn, body, " or ".join(f"`{name}`" for name in names))

    @staticmethod
    def _goes_round(function: Function, spawn: Call, loop: Loop) -> bool:
        """Whether a turn that has started the goroutine can be followed by another one."""
        block = function.block_of(spawn)
        stack = [block.index] if block is not None else []
        seen: set[int] = set()
        while stack:
            for target in function.blocks[stack.pop()].successors:
                if target == loop.header:
                    return True
                if target in loop.blocks and target not in seen:
                    seen.add(target)
                    stack.append(target)
        return False

    def _outlasting(self, where: Function, spawn: Call, body: Function, channel: Operand, loop: Loop) -> str:
        """The channel's name where it is only there to be closed and belongs to no turn of the loop; else empty."""
        made = self._defined(body, channel)
        if isinstance(made, Call) and isinstance(made.callee, MethodCallee) and made.callee.method == "Done":
            name = self._outside(where, spawn, body, made.callee.receiver, loop)
            return f"{name}.Done()" if name else ""
        if not self._closed_only(channel):
            return ""
        if isinstance(made, Load) and isinstance(made.access, FieldOf):
            name = self._outside(where, spawn, body, made.base, loop)
            return f"{name}.{made.access.name}" if name else ""
        return self._outside(where, spawn, body, channel, loop)

    def _defined(self, function: Function, operand: Operand) -> object:
        made = self._flow.definitions(function, operand) if isinstance(operand, Var) else []
        return made[0].instruction if len(made) == 1 else None

    def _closed_only(self, channel: Operand) -> bool:
        made_of = self._facts.program.underlying(channel.type)
        if not isinstance(made_of, Channel):
            return False
        elem = self._facts.program.underlying(made_of.elem)
        return isinstance(elem, Record) and not elem.fields

    def _outside(self, where: Function, spawn: Call, body: Function, operand: Operand, loop: Loop) -> str:
        """How the starting function reaches the operand, where no turn of the loop sets anything on the way."""
        if isinstance(operand, Global):
            return operand.name
        path = self._access.of(body, operand)
        if path is None:
            return ""
        root = path[0]
        if isinstance(root, Var) and (root in body.params or root is body.receiver):
            given = argument_for(body, root, spawn)
            outer = self._access.of(where, given) if given is not None else None
            if outer is None:
                return ""
            path, root = (*outer, *path[1:]), outer[0]
        if isinstance(root, tuple):
            return spelled(path)
        if not isinstance(root, Var) or root.kind is VarKind.TEMP:
            return ""
        owner: Function | None = where
        while owner is not None:
            for definition in owner.definitions(root):
                block = owner.block_of(definition)
                if owner is not where or block is None or block.index in loop.blocks:
                    return "" if owner is where else spelled(path)
            if owner.definitions(root):
                return spelled(path)
            owner = owner.parent
        return spelled(path) if root.kind in (VarKind.PARAM, VarKind.RECEIVER) else ""
