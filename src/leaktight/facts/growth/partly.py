"""Removals that only some ways out of a function pass: an early return leaves the entry in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.paths import Signal, explore
from leaktight.facts.flow import Flow
from leaktight.facts.growth.awaited import Awaited, behind, comes_to
from leaktight.facts.growth.inserts import Insert
from leaktight.facts.growth.removals import Removal
from leaktight.facts.growth.samekey import KeyNames, Name
from leaktight.facts.places import Places, base_of
from leaktight.facts.told import not_done
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    BuiltinCallee,
    Call,
    IndexOf,
    Instruction,
    Load,
    MakeClosure,
    MethodCallee,
    Next,
    Receive,
    Return,
    SelectBranch,
    TypeAssert,
    reads,
    writes,
)
from leaktight.ir.values import Operand, Var


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an entry is added, as seen from the function that takes it out again: the insertion itself, or the call
    of a function of the project that adds it."""

    function: Function
    instruction: Instruction
    name: Name


class Partly:
    """Answers about one insertion and the removals of its container."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._names = facts.get(KeyNames)

    def left_by(self, insert: Insert, removals: list[Removal]) -> Span | None:
        """The return that leaves an entry in its container, where the function that adds it is the only one that
        takes it out again, under the same key: None where every way out passes a removal, or others remove too."""
        if insert.key is None or (insert.container is not None and self._keeps_existing(insert)):
            return None
        if (waiting := self._facts.get(Awaited).given_up(insert, removals)) is not None:
            return waiting
        for entry in self._entries(insert):
            found = [self._points(entry, removal) for removal in removals]
            points = [point for each in found if each is not None for point in each]
            if points and all(each is not None for each in found):
                return self._left(entry, insert, points)
        return None

    def _left(self, entry: Entry, insert: Insert, points: list[Instruction]) -> Span | None:
        function = entry.function
        where = behind(function, entry.instruction)
        if where is None:
            return None
        again = self._sets_key(function, entry.name)
        if not any(comes_to(function, where, point, again) for point in points):
            return None  # what removes it runs at another time: in a later call, or for the next of a loop's keys
        outside = self._not_added(entry, insert)
        passed = {id(point) for point in (*points, *self._decided_by_entry(entry, insert, points))}

        def at(instruction: Instruction) -> int | Signal:
            if id(instruction) in passed:
                return Signal.END
            return Signal.POINT if instruction is again else 0

        def along(source: int, number: int, _target: int) -> int | Signal:
            if (source, number) in outside:
                return Signal.END
            last = function.blocks[source].terminator
            case = last.cases[number].operation if isinstance(last, SelectBranch) else None
            return Signal.END if isinstance(case, Receive) and self._ends_all(function, case.channel) else 0

        explored = explore(function, where, at, along)
        worst = explored.worst if explored is not None else None
        return worst.instruction.span if worst is not None else None

    def _not_added(self, entry: Entry, insert: Insert) -> set[tuple[int, int]]:
        call = entry.instruction
        if not isinstance(call, Call) or call is insert.instruction:
            return set()
        return not_done(self._flow, entry.function, call, insert.function, insert.instruction)

    def _ends_all(self, function: Function, channel: Operand) -> bool:
        """Whether a goroutine waits for the end of a context that is not its own: often that of the whole service."""
        made = function.definitions(channel) if isinstance(channel, Var) else []
        done = any(
            isinstance(c, Call) and isinstance(c.callee, MethodCallee) and c.callee.method == "Done" for c in made
        )
        return done and function.parent is not None

    @staticmethod
    def _keeps_existing(insert: Insert) -> bool:
        call = insert.instruction
        return isinstance(call, Call) and not call.discarded

    def _entries(self, insert: Insert) -> Iterator[Entry]:
        """The insertion, and where one call only runs its function, that call."""
        assert insert.key is not None
        name = self._names.of(insert.function, insert.key)
        yield Entry(insert.function, insert.instruction, name)
        outermost = insert.function.outermost()
        sites = self._calls.callers(outermost.id)
        if len(sites) == 1 and insert.function is outermost:
            site = sites[0]
            yield Entry(site.caller, site.call, self._names.substituted(name, outermost, site.caller, site.call))

    def _points(self, entry: Entry, removal: Removal) -> list[Instruction] | None:
        """The instructions of the entry's function that remove it by this removal; None where others may run it, or
        where it takes out something else."""
        key = removal.key
        if key is None:
            return None
        name = self._names.of(removal.function, key)
        outermost = removal.function.outermost()
        if outermost is entry.function.outermost():
            if name != entry.name:
                return None
            point = self._seen_from(entry.function, removal.function, removal.instruction)
            return None if point is None else [point]
        found: list[Instruction] = []
        sites = self._calls.callers(outermost.id)
        if not sites or removal.function is not outermost:
            return None
        declared = self._program.declaration(outermost.id)
        if declared is None or (declared.exported and declared.receiver):
            return None  # a library may call it, through an interface
        for site in sites:
            if site.caller.outermost() is not entry.function.outermost():
                return None
            if self._names.substituted(name, outermost, site.caller, site.call) != entry.name:
                return None
            point = self._seen_from(entry.function, site.caller, site.call)
            if point is None:
                return None
            found.append(point)
        return found

    def _seen_from(self, function: Function, inner: Function, instruction: Instruction) -> Instruction | None:
        """The instruction itself, or the one that makes the literal around it; None where the literal does not do it
        on every way, or where `function` does not stand around it."""
        while inner is not function:
            if inner.parent is None:
                return None
            if (explored := explore(inner, (0, 0), _ends_at(instruction))) is None or explored.arrivals:
                return None
            made = next(
                (i for i in inner.parent.instructions() if isinstance(i, MakeClosure) and i.function == inner.id),
                None,
            )
            if made is None:
                return None
            inner, instruction = inner.parent, made
        return instruction

    def _decided_by_entry(self, entry: Entry, insert: Insert, points: list[Instruction]) -> list[Instruction]:
        """Branches in front of the removals that look at the entry itself (`if n--; n == 0`, `if m[id] == mine`):
        where they decide against the removal the entry is still in use, or somebody else's."""
        function = entry.function
        tainted = self._of_entry(function, insert)
        found: list[Instruction] = []
        for block in function.blocks:
            last = block.terminator
            if not isinstance(last, Branch) or last.condition not in tainted or last.then == last.otherwise:
                continue
            for other in function.blocks:
                if any(point in other.instructions for point in points) and any(
                    function.needs_edge(block.index, way, other.index) for way in (last.then, last.otherwise)
                ):
                    found.append(last)
        return found

    def _of_entry(self, function: Function, insert: Insert) -> set[Operand]:
        """Variables that hold the entry, parts of it, or what is worked out from them."""
        tainted: set[Operand] = set()
        if insert.function is function and isinstance(insert.value, Var):
            tainted |= self._flow.aliases(function, insert.value)
        base = base_of(insert.place)
        for _ in range(3):  # blocks may stand in any order; chains are short
            for instruction in function.instructions():
                read = reads(instruction)
                container = self._read(instruction)
                if container is not None and any(base_of(p) == base for p in self._places.of(function, container)):
                    tainted.update(writes(instruction))
                elif isinstance(instruction, Call) and not isinstance(instruction.callee, BuiltinCallee):
                    continue
                elif not tainted.isdisjoint(read) and not isinstance(instruction, TypeAssert | Return):
                    tainted.update(writes(instruction))
        return tainted

    def _read(self, instruction: Instruction) -> Operand | None:
        """The container that the instruction reads an entry or the length of."""
        match instruction:
            case Load(base=base, access=IndexOf()):
                return base
            case Call(callee=BuiltinCallee(name="len"), args=(measured,)):
                return measured
            case Call(callee=MethodCallee(receiver=receiver)):
                symbol = self._calls.symbol(instruction)
                container = (
                    self._facts.knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
                    if symbol is not None
                    else None
                )
                if container is not None and symbol is not None:
                    return receiver if symbol.symbol in (*container.read, *container.length) else None
        return None

    @staticmethod
    def _sets_key(function: Function, name: Name) -> Instruction | None:
        """The head of a loop that sets the key anew for each turn."""
        for instruction in function.instructions():
            if isinstance(instruction, Next) and any(var in name.vars for var in writes(instruction)):
                return instruction
        return None


def _ends_at(point: Instruction) -> Callable[[Instruction], int | Signal]:
    return lambda instruction: Signal.END if instruction is point else 0
