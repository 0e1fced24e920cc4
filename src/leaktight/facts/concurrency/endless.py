"""Goroutines that have no way to end, and loops that sleep without ever looking at their context."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.fieldsignals import FieldSignals
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.concurrency.stopping import Evidence, Stopping
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow
from leaktight.ir.function import Block, Function
from leaktight.ir.instructions import (
    Branch,
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    LoopBranch,
    MakeClosure,
    Next,
    Receive,
    Return,
    SelectBranch,
    Stop,
    reads,
)
from leaktight.ir.types import Named, is_named, named
from leaktight.ir.values import Const, Operand, Var

_MAX_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Endless:
    """A goroutine with no way to end, or (`sleeps`) a loop that ignores the context it has. `looping` goes round at
    `loop`; `waits_on` names a channel field that it waits on and that nothing closes. `owner`: the type of the
    project whose method or constructor starts it; `evidence`: what says that it was meant to end."""

    where: Function
    spawn: Call
    body: Function
    looping: Function
    loop: Span
    waits_on: str = ""
    sleeps: bool = False
    owner: Named | None = None
    evidence: Evidence | None = None


class Endlessness:
    """Answers for the whole project."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._signals = facts.get(FieldSignals)
        self._stopping = facts.get(Stopping)
        self._endless: dict[str, bool] = {}
        self._once_given: dict[Function, list[Operand]] = {}

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
                        owner = self._owner(where.outermost())
                        evidence = self._stopping.evidence(owner, [body, loop[0]])
                        waits_on = self._waits_on(body)
                        yield Endless(where, spawn, body, *loop, waits_on, owner=owner, evidence=evidence)
                else:
                    sleeping = self._sleeps(body)
                    if sleeping is not None:
                        yield Endless(where, spawn, body, body, sleeping, sleeps=True)

    # -- no way to end -------------------------------------------------------------------------------------------

    def endless(self, function: Function, depth: int = 0) -> bool:
        """Whether no path leads out of the function: it goes round for ever (and does not panic or exit)."""
        if function.id not in self._endless:
            self._endless[function.id] = False
            self._endless[function.id] = self._no_way_out(function, depth)
        return self._endless[function.id]

    def _no_way_out(self, function: Function, depth: int) -> bool:
        """Asks of a call whether it ever returns only where it stands on the shortest way out that is left."""
        cut: set[Instruction] = set()
        while True:
            way = self._way_out(function, cut)
            if way is None:
                return True
            stuck = next((i for index in way for i in self._holding(function, index, depth)), None)
            if stuck is None:
                return False
            cut.add(stuck)

    def _holding(self, function: Function, index: int, depth: int) -> Iterator[Instruction]:
        """Calls in the block that never return."""
        for instruction in function.blocks[index].instructions:
            if isinstance(instruction, Call) and instruction.kind is CallKind.NOW and depth < _MAX_DEPTH:
                runs = [r for r in self._runs.of(function, instruction) if r.how == "now"]
                if runs and all(self.endless(run.function, depth + 1) for run in runs):
                    yield instruction

    def _way_out(self, function: Function, cut: set[Instruction]) -> list[int] | None:
        """The blocks of the shortest way to a Return or a panic that passes none of the instructions."""
        parents: dict[int, int | None] = {0: None}
        queue = deque([0])
        while queue:
            index = queue.popleft()
            block = function.blocks[index]
            if any(i in cut or self._waits_for_nobody(function, i) for i in block.instructions):
                continue
            if isinstance(block.terminator, Return | Stop):
                way: list[int] = []
                step: int | None = index
                while step is not None:
                    way.append(step)
                    step = parents[step]
                return way[::-1]
            for number, target in enumerate(block.successors):
                if target not in parents and self._passable(function, block, number):
                    parents[target] = index
                    queue.append(target)
        return None

    def _waits_for_nobody(self, function: Function, instruction: Instruction) -> bool:
        return isinstance(instruction, Receive) and self._dead(function, instruction.channel)

    def _passable(self, function: Function, block: Block, number: int) -> bool:
        terminator = block.terminator
        if isinstance(terminator, Branch) and isinstance(terminator.condition, Const):
            value = terminator.condition.value
            return not isinstance(value, bool) or value == (number == 0)
        if isinstance(terminator, SelectBranch):
            operation = terminator.cases[number].operation
            return not (isinstance(operation, Receive) and self._dead(function, operation.channel))
        if isinstance(terminator, LoopBranch) and number == 1 and len(block.instructions) > 1:
            step = block.instructions[-2]
            if isinstance(step, Next):
                return not (self._ticks(function, step.iterable) or self._dead(function, step.iterable))
        return True

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

    def _loop(self, function: Function, depth: int = 0) -> tuple[Function, Span] | None:
        """Where the function goes round; None where it only waits once (that is another rule's business)."""
        for loop in self._loops.of(function):
            return function, function.blocks[loop.header].terminator.span
        for instruction in function.instructions():
            if isinstance(instruction, Call) and instruction.kind is CallKind.NOW and depth < _MAX_DEPTH:
                for run in self._runs.of(function, instruction):
                    found = self._loop(run.function, depth + 1) if self.endless(run.function) else None
                    if found is not None:
                        return found
        return None

    def _owner(self, function: Function) -> Named | None:
        """The type of the project that the method belongs to, or that the function makes."""
        made = [function.receiver.type] if function.receiver is not None else function.result_types()
        for type_ in made:
            owner = named(type_)
            if owner is not None and self._facts.program.owns(owner.package):
                return owner
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
            if any(self._runs_once(at, current.id) for at in self._flow.chains(current).functions):
                return True
            current = current.parent
        if current is None:
            return False
        name = current.id.rpartition(".")[2]
        return self._once_used and any(
            self._runs_once(candidate, current.id) for candidate in mentioning(self._facts.program, name)
        )

    @property
    def _once_used(self) -> bool:
        return bool(self._facts.program.mentions("Do"))

    def _runs_once(self, function: Function, id_: str) -> bool:
        """Whether a call in the function makes something run once."""
        return any(id_ in self._calls.functions_of(function, given) for given in self._given_to_once(function))

    def _given_to_once(self, function: Function) -> list[Operand]:
        """What calls in the function run once."""
        known = self._once_given.get(function)
        if known is None:
            known = self._once_given[function] = []
            for call in function.calls:
                symbol = self._calls.symbol(call)
                if symbol is not None:
                    entries = self._facts.knowledge.invocations(symbol.package, symbol.symbol)
                    known += [call.args[e.function] for e in entries if e.once and 0 <= e.function < len(call.args)]
        return known
