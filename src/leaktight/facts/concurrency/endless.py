"""Goroutines that have no way to end, and loops that sleep without ever looking at their context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.fieldsignals import FieldSignals
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.concurrency.paths import Effect, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    LoopBranch,
    MakeClosure,
    Next,
    Receive,
    SelectBranch,
    Stop,
    reads,
)
from leaktight.ir.types import is_named
from leaktight.ir.values import Operand, Var

_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Endless:
    """A goroutine with no way to end, or (`sleeps`) a loop that ignores the context it has. `loop` is where it goes
    round; `waits_on` names a channel field that it waits on and that nothing closes."""

    where: Function
    spawn: Call
    body: Function
    loop: Span
    waits_on: str = ""
    sleeps: bool = False


class Endlessness:
    """Answers for the whole project."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._signals = facts.get(FieldSignals)
        self._endless: dict[str, bool] = {}

    def all(self) -> Iterator[Endless]:
        """Every goroutine of the project that can't end."""
        program = self._facts.program
        for id_ in dict.fromkeys((*program.mentions("go"), *program.mentions("Go"))):
            function = program.function(id_)
            if function is None or not function.complete:
                continue
            for where, spawn, body in self._runs.spawns(function):
                if self._once(where):
                    continue
                if self.endless(body):
                    loop = self._loop(body)
                    if loop is not None:
                        yield Endless(where, spawn, body, loop, self._waits_on(body))
                else:
                    sleeping = self._sleeps(body)
                    if sleeping is not None:
                        yield Endless(where, spawn, body, sleeping, sleeps=True)

    # -- no way to end -------------------------------------------------------------------------------------------

    def endless(self, function: Function, depth: int = 0) -> bool:
        """Whether no path leads out of the function: it goes round for ever (and does not panic or exit)."""
        if function.id not in self._endless:
            self._endless[function.id] = False
            stops = False

            def at(instruction: Instruction) -> Effect:
                nonlocal stops
                stops = stops or isinstance(instruction, Stop)
                if isinstance(instruction, Call) and instruction.kind is CallKind.NOW and depth < _MAX_DEPTH:
                    runs = [r for r in self._runs.of(function, instruction) if r.how == "now"]
                    if runs and all(self.endless(run.function, depth + 1) for run in runs):
                        return Signal.END
                if isinstance(instruction, Receive) and self._dead(function, instruction.channel):
                    return Signal.END
                return 0

            def along(source: int, number: int, _target: int) -> Effect:
                block = function.blocks[source]
                if isinstance(block.terminator, SelectBranch):
                    operation = block.terminator.cases[number].operation
                    if isinstance(operation, Receive) and self._dead(function, operation.channel):
                        return Signal.END
                if isinstance(block.terminator, LoopBranch) and number == 1 and len(block.instructions) > 1:
                    step = block.instructions[-2]
                    if isinstance(step, Next) and (
                        self._ticks(function, step.iterable) or self._dead(function, step.iterable)
                    ):
                        return Signal.END
                return 0

            found = explore(function, (0, 0), at, along)
            self._endless[function.id] = found is not None and not found.arrivals and not stops
        return self._endless[function.id]

    def _ticks(self, function: Function, channel: Operand) -> bool:
        """Whether it is the channel of a ticker, which is never closed (time/tick.go Ticker.Stop)."""
        for source in self._flow.sources(function, channel):
            instruction = source.at.instruction if source.at is not None else None
            if isinstance(instruction, Load) and instruction.access == FieldOf("C"):
                return is_named(instruction.base.type, "time", "Ticker")
            if isinstance(instruction, Call):
                symbol = self._calls.symbol(instruction)
                return symbol is not None and (symbol.package, symbol.symbol) == ("time", "Tick")
        return False

    def _dead(self, function: Function, channel: Operand) -> bool:
        return bool(self._signals.dead(function, channel))

    def _waits_on(self, function: Function) -> str:
        for instruction in function.instructions():
            channels: list[Operand] = []
            if isinstance(instruction, Receive):
                channels = [instruction.channel]
            elif isinstance(instruction, SelectBranch):
                channels = [c.operation.channel for c in instruction.cases if isinstance(c.operation, Receive)]
            for channel in channels:
                name = self._signals.dead(function, channel)
                if name:
                    return name
        return ""

    def _loop(self, function: Function, depth: int = 0) -> Span | None:
        """Where the function goes round; None where it only waits once (that is another rule's business)."""
        for loop in self._loops.of(function):
            return function.blocks[loop.header].terminator.span
        for instruction in function.instructions():
            if isinstance(instruction, Call) and instruction.kind is CallKind.NOW and depth < _MAX_DEPTH:
                for run in self._runs.of(function, instruction):
                    found = self._loop(run.function, depth + 1) if self.endless(run.function) else None
                    if found is not None:
                        return found
        return None

    # -- sleeping without a look at the context ------------------------------------------------------------------

    def _sleeps(self, body: Function) -> Span | None:
        contexts = [
            v
            for v in (*body.params, *body.captures)
            if is_named(v.type, "context", "Context") and v.name not in ("", "_")
        ]
        if not contexts:
            return None
        for loop in self._loops.of(body):
            if loop.after is None and self._sleeps_in(body, loop) and not self._looks(body, loop, contexts):
                return body.blocks[loop.header].terminator.span
        return None

    def _sleeps_in(self, body: Function, loop: Loop) -> bool:
        return any(
            isinstance(i, Call)
            and (symbol := self._calls.symbol(i)) is not None
            and (symbol.package, symbol.symbol) == ("time", "Sleep")
            for index in loop.blocks
            for i in body.blocks[index].instructions
        )

    def _looks(self, body: Function, loop: Loop, contexts: list[Var]) -> bool:
        """Whether anything in the loop reads a context, or waits for something else that may end it."""
        aliases = {alias for context in contexts for alias in self._flow.aliases(body, context)}
        for index in loop.blocks:
            for instruction in body.blocks[index].instructions:
                if isinstance(instruction, SelectBranch | Receive):
                    return True
                if isinstance(instruction, MakeClosure) and aliases.intersection(instruction.captures):
                    return True
                for operand in reads(instruction):
                    if isinstance(operand, Var) and (
                        operand in aliases or is_named(operand.type, "context", "Context")
                    ):
                        return True
        return False

    # -- guarded by sync.Once --------------------------------------------------------------------------------------

    def _once(self, function: Function) -> bool:
        """Whether the function is a literal that runs at most once for its owner (sync.Once)."""
        current: Function | None = function
        while current is not None and current.parent is not None:
            for at in self._flow.chains(current).functions:
                for instruction in at.instructions():
                    if isinstance(instruction, Call) and self._runs_once(at, instruction, current.id):
                        return True
            current = current.parent
        if current is None:
            return False
        name = current.id.rpartition(".")[2]
        for candidate in mentioning(self._facts.program, name) if self._once_used else ():
            for instruction in candidate.instructions():
                if isinstance(instruction, Call) and self._runs_once(candidate, instruction, current.id):
                    return True
        return False

    @property
    def _once_used(self) -> bool:
        return bool(self._facts.program.mentions("Do"))

    def _runs_once(self, function: Function, call: Call, id_: str) -> bool:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return False
        for entry in self._facts.knowledge.invocations(symbol.package, symbol.symbol):
            given = call.args[entry.function] if 0 <= entry.function < len(call.args) else None
            if entry.once and given is not None and id_ in self._calls.functions_of(function, given):
                return True
        return False
