"""Buffered channels used as semaphores: a slot that is taken and, on some path, not given back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.access import Access, Path
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.channels import Channels
from leaktight.facts.concurrency.locks import spelled
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import Effect, Signal, ends, explore, remembered
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    FieldOf,
    Instruction,
    Load,
    MakeClosure,
    New,
    Receive,
    Return,
    SelectBranch,
    Send,
)
from leaktight.ir.types import Channel, Record, named
from leaktight.ir.values import Const, Operand

_RECEIVING: frozenset[type[Instruction]] = frozenset({Receive, SelectBranch})


@dataclass(frozen=True, slots=True)
class KeptSlot:
    """A slot that `taken` takes and that is still taken at `end`: a Return, or the next taking."""

    function: Function
    taken: Instruction
    name: str
    end: Instruction
    trail: tuple[tuple[Instruction, int], ...]


class Slots:
    """Functions that both take and give back slots of the same channel of empty structs."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._access = facts.get(Access)
        self._channels = facts.get(Channels)
        self._flow = facts.get(Flow)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._giving: dict[str, frozenset[object]] = {}

    def kept(self) -> Iterator[KeptSlot]:
        """Every slot that may be kept."""
        program = self._facts.program
        for id_ in program.mentions("struct"):
            function = program.function(id_)
            for inner in nested(function) if function is not None and function.complete else ():
                for taken, start in _sends(inner):
                    path = self._semaphore(inner, taken)
                    found = self._judge(inner, taken, start, path) if path is not None else None
                    if found is not None:
                        yield found

    def _semaphore(self, function: Function, send: Send) -> Path | None:
        """The way to the channel, where it has room and carries nothing."""
        type_ = self._facts.program.underlying(send.channel.type)
        if not isinstance(type_, Channel) or self._facts.program.underlying(type_.elem) != Record(()):
            return None
        return self._access.of(function, send.channel) if self._has_room(function, send.channel) else None

    def _has_room(self, function: Function, channel: Operand) -> bool:
        """Whether every place that makes the channel gives it room."""
        made: list[Instruction | None] = []
        for source in self._flow.sources(function, channel):
            instruction = source.at.instruction if source.at is not None else None
            if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
                owner = named(instruction.base.type)
                for write in self._facts.get(Fields).writes(owner, instruction.access.name) if owner else ():
                    values = self._flow.sources(write.function, write.value)
                    made += [s.at.instruction if s.at is not None else None for s in values]
            else:
                made.append(instruction)
        return bool(made) and all(
            isinstance(i, New) and i.size is not None and not (isinstance(i.size, Const) and i.size.value == 0)
            for i in made
        )

    def _judge(self, function: Function, taken: Send, start: tuple[int, int], path: Path) -> KeptSlot | None:
        given: list[Instruction] = []

        def effect(instruction: Instruction) -> Effect:
            if instruction is taken:
                return Signal.POINT
            if self._gives(function, instruction, path):
                given.append(instruction)
                return Signal.DRAIN
            return 0

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = function.blocks[source].terminator
            if isinstance(terminator, SelectBranch):
                operation = terminator.cases[number].operation
                if isinstance(operation, Receive) and self._access.of(function, operation.channel) == path:
                    given.append(operation)
                    return Signal.DRAIN
            return 0

        at = remembered(effect)
        ends(function, start, at)
        found = explore(function, start, at, along) if given else None
        last = max((g.span.start for g in given), default=0)
        mine = len(path) == 1  # a channel of this call alone: what it keeps when it returns is gone with it
        arrivals = found.arrivals if found is not None else ()
        turns = self._one_turn(function, start[0], given)
        late = [
            a
            for a in arrivals
            if (turns if not isinstance(a.instruction, Return) else a.instruction.span.start < last and not mine)
        ]
        if not late:
            return None
        end = min(late, key=lambda a: (not isinstance(a.instruction, Return), len(a.trail)))
        return KeptSlot(function, taken, spelled(path), end.instruction, end.trail)

    def _one_turn(self, function: Function, taken: int, given: list[Instruction]) -> bool:
        """Whether the slot is taken and given back in one loop: what a loop before only takes is a store of slots."""
        loops = self._loops.around(function, taken)
        return any(position(function, g)[0] in loop.blocks for loop in loops for g in given)

    def _gives(self, function: Function, instruction: Instruction, path: Path) -> bool:
        """Whether the instruction gives a slot back, or leaves that to a literal or another function."""
        if isinstance(instruction, Receive):
            return self._access.of(function, instruction.channel) == path
        if isinstance(instruction, MakeClosure):
            literal = self._facts.program.function(instruction.function)
            return literal is not None and path[-1] in self._giving_in(literal)
        return isinstance(instruction, Call) and any(
            path[-1] in self._giving_in(run.function) for run in self._runs.of(function, instruction)
        )

    def _giving_in(self, function: Function) -> frozenset[object]:
        """Channels, by the last part of their paths, that the function or a literal in it receives from."""
        if function.id not in self._giving:
            found: set[object] = set()
            for inner in nested(function):
                for instruction in inner.each_of(_RECEIVING):
                    operands = [instruction.channel] if isinstance(instruction, Receive) else []
                    if isinstance(instruction, SelectBranch):
                        received = [c.operation for c in instruction.cases if isinstance(c.operation, Receive)]
                        operands = [operation.channel for operation in received]
                    paths = [self._access.of(inner, operand) for operand in operands]
                    found.update(p[-1] for p in paths if p is not None)
            self._giving[function.id] = frozenset(found)
        return self._giving[function.id]


def _sends(function: Function) -> Iterator[tuple[Send, tuple[int, int]]]:
    """Sends, alone or as cases of a select, and where control goes on."""
    for block in function.blocks:
        for instruction in block.instructions:
            if isinstance(instruction, Send):
                yield instruction, position(function, instruction)
            elif isinstance(instruction, SelectBranch):
                for case in instruction.cases:
                    if isinstance(case.operation, Send):
                        yield case.operation, (case.target, 0)
