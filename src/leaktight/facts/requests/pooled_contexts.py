"""A framework's pooled request context that is used after its handler: the framework uses it again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.channels import Channels
from leaktight.facts.concurrency.joins import Joins
from leaktight.facts.concurrency.paths import Effect, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow, nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    Instruction,
    New,
    Receive,
    Return,
    SelectBranch,
    Send,
    SetGlobal,
    Store,
    reads,
)
from leaktight.ir.types import named
from leaktight.ir.values import Var


@dataclass(frozen=True, slots=True)
class Escape:
    """One way out. `how`: `goroutine` (used by one that nobody waits for), `stored` (in something that outlives the
    request), `sent` (on a channel). `use` is where the goroutine uses it."""

    function: Function
    span: Span
    name: str
    type: str
    how: str
    use: Span | None = None


class PooledContexts:
    """Answers for handlers and what they call."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._runs = facts.get(Runs)
        self._joins = facts.get(Joins)
        self._channels = facts.get(Channels)

    def escapes(self) -> Iterator[Escape]:
        """Every pooled context that leaves its handler."""
        for id_ in self._facts.get(Reach).requested:
            function = self._facts.program.function(id_)
            for param in function.params if function is not None else ():
                type_ = self._pooled(param)
                if type_ and function is not None and param.name not in ("", "_"):
                    yield from self._of(function, param, type_)

    def _pooled(self, param: Var) -> str:
        type_ = named(param.type)
        framework = self._facts.knowledge.framework(type_.package) if type_ is not None else None
        if type_ is None or framework is None or not framework.pooled_context:
            return ""
        if type_.name not in {t.removeprefix("*") for t in framework.context_types}:
            return ""
        return f"{framework.name}'s {type_.name}"

    def _of(self, function: Function, param: Var, type_: str) -> Iterator[Escape]:
        aliases = self._flow.aliases(function, param)
        inside = {f.id for f in nested(function)}
        for where, spawn, body in self._runs.spawns(function):
            if where.id not in inside or self._awaited(where, spawn, body):
                continue
            use = self._used(body, aliases)
            handed = next((a for a in spawn.args if a in aliases), None)
            if use is not None:
                yield Escape(where, spawn.span, param.name, type_, "goroutine", use)
            elif handed is not None and body.params and self._takes(spawn, body, aliases):
                yield Escape(where, spawn.span, param.name, type_, "goroutine", None)
        for inner in nested(function):
            for instruction in inner.instructions():
                yield from self._kept(inner, instruction, aliases, param, type_)

    def _used(self, body: Function, aliases: set[Var]) -> Span | None:
        for inner in nested(body):
            for instruction in inner.instructions():
                if any(isinstance(o, Var) and o in aliases for o in reads(instruction)):
                    return instruction.span
        return None

    def _takes(self, spawn: Call, body: Function, aliases: set[Var]) -> bool:
        """Whether the goroutine's own parameter gets the context and the goroutine reads it."""
        for param, argument in zip(body.params, spawn.args, strict=False):
            if argument in aliases and self._flow.uses(body, param):
                return True
        return False

    def _kept(
        self, function: Function, instruction: Instruction, aliases: set[Var], param: Var, type_: str
    ) -> Iterator[Escape]:
        lifetime = self._facts.get(Lifetime)
        match instruction:
            case SetGlobal(src=src) if src in aliases:
                yield Escape(function, instruction.span, param.name, type_, "stored")
            case Store(base=base, src=src) if src in aliases and lifetime.of(function, base) is Life.LONG:
                yield Escape(function, instruction.span, param.name, type_, "stored")
            case Send(value=value, channel=channel) if self._carries(function, value, aliases):
                if lifetime.of(function, channel) is Life.LONG:
                    yield Escape(function, instruction.span, param.name, type_, "sent")
            case SelectBranch(cases=cases):
                for case in cases:
                    if isinstance(case.operation, Send):
                        yield from self._kept(function, case.operation, aliases, param, type_)

    def _carries(self, function: Function, value: object, aliases: set[Var]) -> bool:
        """Whether a value is the context or a fresh struct that holds it."""
        if value in aliases:
            return True
        if not isinstance(value, Var):
            return False
        return any(
            isinstance(s.at.instruction, New) and any(v in aliases for _, v in s.at.instruction.elements)
            for s in self._flow.sources(function, value)
            if s.at is not None
        )

    def _awaited(self, where: Function, spawn: Call, body: Function) -> bool:
        """Whether the function that starts the goroutine returns only after it has ended or given a signal."""
        bodies = frozenset([body.id])
        signals = {
            alias
            for channel in self._channels.made_in(where)
            for op in channel.of("send", "close")
            if op.function.id in {f.id for f in nested(body)}
            for alias in channel.aliases
        }

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, Call) and self._joins.waits_for(where, instruction, bodies):
                return Signal.DRAIN
            if isinstance(instruction, Receive) and instruction.channel in signals:
                return Signal.DRAIN
            return 0

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = where.blocks[source].terminator
            if isinstance(terminator, SelectBranch):
                operation = terminator.cases[number].operation
                if isinstance(operation, Receive) and operation.channel in signals:
                    return Signal.DRAIN
            return 0

        found = explore(where, position(where, spawn), at, along)
        return found is None or not any(isinstance(a.instruction, Return) for a in found.arrivals)
