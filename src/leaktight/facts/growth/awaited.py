"""Entries that stand for a wait: a channel under an id, which whoever answers takes out again.

Where nobody answers, the one who waits has to take it out: the way out after a time-out leaves it in.
"""

from __future__ import annotations

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.paths import Signal, explore
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Insert
from leaktight.facts.growth.removals import Removal
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Instruction, MakeClosure, New, Next, Receive, Return, SelectBranch
from leaktight.ir.types import Channel
from leaktight.ir.values import Var


class Awaited:
    """Answers about one insertion and the removals of its container."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def given_up(self, insert: Insert, removals: list[Removal]) -> Span | None:
        """The return after a wait that ended without what was waited for, where the entry is the channel that the
        function, or its caller, waits on: only who sends on it takes it out. None where something sweeps."""
        function, value = insert.function, insert.value
        if not isinstance(value, Var) or not isinstance(self._program.underlying(value.type), Channel):
            return None
        if not removals or any(removal.key is None or self._sweeps(removal) for removal in removals):
            return None
        own = self._flow.aliases(function, value)
        for source in self._flow.sources(function, value):
            if source.at is not None and isinstance(source.at.instruction, New) and source.at.function is function:
                own |= self._flow.aliases(function, source.at.instruction.dst)
        found = self._left(function, insert.instruction, own, removals)
        if found is not None or not any(
            isinstance(i, Return) and own & set(i.values) for i in function.instructions()
        ):
            return found
        for site in self._calls.callers(function.id):
            results = [r for r in site.call.results if isinstance(self._program.underlying(r.type), Channel)]
            carried = {alias for result in results for alias in self._flow.aliases(site.caller, result)}
            found = self._left(site.caller, site.call, carried, removals)
            if found is not None:
                return found
        return None

    def _left(self, function: Function, added: Instruction, own: set[Var], removals: list[Removal]) -> Span | None:
        where = behind(function, added)
        waits = [block.terminator for block in function.blocks if _receives(block.terminator, own)]
        if where is None or not any(comes_to(function, where, wait) for wait in waits):
            return None
        takers = {id(removal.instruction) for removal in removals}
        holding = {removal.function.id for removal in removals}

        def at(instruction: Instruction) -> int | Signal:
            removes = isinstance(instruction, MakeClosure) and instruction.function in holding
            helped = isinstance(instruction, Call) and holding & set(self._calls.callees(function, instruction))
            got = isinstance(instruction, Receive) and instruction.channel in own
            return Signal.END if id(instruction) in takers or removes or helped or got else 0

        def along(source: int, number: int, _target: int) -> int | Signal:
            last = function.blocks[source].terminator
            case = last.cases[number].operation if isinstance(last, SelectBranch) else None
            return Signal.END if isinstance(case, Receive) and case.channel in own else 0

        explored = explore(function, where, at, along)
        worst = explored.worst if explored is not None else None
        return worst.instruction.span if worst is not None else None

    def _sweeps(self, removal: Removal) -> bool:
        """Whether the key comes from a walk over a container."""
        sources = self._flow.sources(removal.function, removal.key) if removal.key is not None else []
        return any(source.at is not None and isinstance(source.at.instruction, Next) for source in sources)


def behind(function: Function, wanted: Instruction) -> tuple[int, int] | None:
    """Block and index just behind an instruction."""
    return next(
        (
            (block.index, index + 1)
            for block in function.blocks
            for index, instruction in enumerate(block.instructions)
            if instruction is wanted
        ),
        None,
    )


def comes_to(function: Function, where: tuple[int, int], point: Instruction, stop: Instruction | None = None) -> bool:
    """Whether control can come from a place (block, index) to an instruction, without passing `stop`."""
    seen: set[int] = set()
    stack = [where]
    while stack:
        index, begin = stack.pop()
        block = function.blocks[index]
        rest = block.instructions[begin:]
        if stop is not None and stop in rest:
            rest = rest[: rest.index(stop)]
            if point in rest:
                return True
            continue
        if point in rest:
            return True
        for following in block.successors:
            if following not in seen:
                seen.add(following)
                stack.append((following, 0))
    return False


def _receives(select: Instruction, channels: set[Var]) -> bool:
    """Whether a select waits for one of the channels, and for something else besides."""
    if not isinstance(select, SelectBranch):
        return False
    cases = [case.operation for case in select.cases]
    return len(cases) > 1 and any(isinstance(c, Receive) and c.channel in channels for c in cases)
