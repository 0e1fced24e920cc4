"""Locks that stay locked on some path, and locks taken twice by one goroutine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.access import Access, Path
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.paths import Arrival, At, Effect, Signal, ends, explore, remembered
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, Call, CallKind, Instruction, MethodCallee, Return, writes
from leaktight.ir.values import Var

_LOCK = {"Mutex.Lock": "Lock", "RWMutex.Lock": "Lock", "RWMutex.RLock": "RLock", "Locker.Lock": "Lock"}
_UNLOCK = {"Mutex.Unlock": "Lock", "RWMutex.Unlock": "Lock", "RWMutex.RUnlock": "RLock", "Locker.Unlock": "Lock"}
_MAX_DEPTH = 3
_UNLOCKING = {"Unlock": "Lock", "RUnlock": "RLock"}


@dataclass(frozen=True, slots=True)
class Held:
    """A lock that is taken by `call`. `end` is the Return at which it is still held, or the call that takes it a
    second time (`again`)."""

    function: Function
    call: Call
    path: Path
    end: Instruction
    again: bool
    trail: tuple[tuple[Instruction, int], ...]

    @property
    def name(self) -> str:
        """The lock as people write it: `s.mu`."""
        return spelled(self.path)


def spelled(path: Path) -> str:
    """A path of access as people write it."""
    return ".".join(_part(part) for part in path).replace(".[", "[")


def _part(part: object) -> str:
    if isinstance(part, Var):
        return part.name
    if isinstance(part, tuple):
        return f"[{part[1]!r}]" if part[0] == "index" else str(part[-1])
    return str(part)


class Locks:
    """Only functions that both lock and unlock are looked at: the others lock for their callers."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._runs = facts.get(Runs)
        self._access = facts.get(Access)
        self._taken: dict[str, frozenset[object]] = {}
        self._unlocks: dict[str, frozenset[tuple[object, str]]] = {}

    def held(self) -> Iterator[Held]:
        """Every lock that may stay locked, or that its own goroutine waits for."""
        program = self._facts.program
        for locking, unlocking in (("Lock", "Unlock"), ("RLock", "RUnlock")):
            both = set(program.mentions(unlocking))
            for id_ in program.mentions(locking):
                function = program.function(id_) if id_ in both else None
                for inner in nested(function) if function is not None and function.complete else ():
                    for instruction in inner.instructions():
                        if isinstance(instruction, Call):
                            found = self._judge(inner, instruction, locking)
                            if found is not None:
                                yield found

    def _locking(self, function: Function, call: Instruction, table: dict[str, str]) -> tuple[Path, str] | None:
        if not isinstance(call, Call) or not isinstance(call.callee, MethodCallee):
            return None
        symbol = self._calls.symbol(call)
        mode = table.get(symbol.symbol) if symbol is not None and symbol.package == "sync" else None
        path = self._access.of(function, call.callee.receiver) if mode is not None else None
        return (path, mode) if path is not None and mode is not None else None

    def _judge(self, function: Function, call: Call, wanted: str) -> Held | None:
        taken = self._locking(function, call, _LOCK) if call.kind is CallKind.NOW else None
        if taken is None or taken[1] != wanted:
            return None
        path, mode = taken
        releases = list(self._releases(function, path, mode))
        if not releases or self._entered_held(function, path, mode):
            return None
        start = position(function, call)
        again = remembered(self._effect(function, path, mode, deferred=False))
        twice = explore(function, start, again, balance=1) if self._met_again(function, start, again) else None
        second = [a for a in twice.arrivals if not isinstance(a.instruction, Return)] if twice is not None else []
        if second:
            end = min(second, key=lambda a: len(a.trail))
            return Held(function, call, path, end.instruction, True, end.trail)
        if any(r.kind is CallKind.DEFERRED and r.span.start < call.span.start for r in releases):
            return None
        at = remembered(self._effect(function, path, mode))
        found = explore(function, start, at, balance=1) if ends(function, start, at) else None
        if found is None:
            return None
        late = [a for a in found.arrivals if self._counts(a, releases)]
        if not late:
            return None
        end = min(late, key=lambda a: (not isinstance(a.instruction, Return), len(a.trail)))
        return Held(function, call, path, end.instruction, not isinstance(end.instruction, Return), end.trail)

    @staticmethod
    def _met_again(function: Function, start: tuple[int, int], at: At) -> bool:
        """Whether the lock is taken a second time on any way at all."""
        met = False

        def watched(instruction: Instruction) -> Effect:
            nonlocal met
            effect = at(instruction)
            met = met or effect is Signal.POINT
            return effect

        ends(function, start, watched)
        return met

    @staticmethod
    def _counts(arrival: Arrival, releases: list[Call]) -> bool:
        """A Return that stands before an unlock of the same lock has forgotten it; one behind the last unlock means
        to         leave the lock to the caller."""
        if not isinstance(arrival.instruction, Return):
            return True
        return any(r.span.start > arrival.instruction.span.start for r in releases)

    def _releases(self, function: Function, path: Path, mode: str) -> Iterator[Call]:
        for instruction in function.instructions():
            released = self._locking(function, instruction, _UNLOCK)
            if released == (path, mode) and isinstance(instruction, Call):
                yield instruction

    def _effect(self, function: Function, path: Path, mode: str, *, deferred: bool = True) -> At:
        """One that is released no more; with `deferred`, an unlock that is deferred counts from the defer on."""
        roots = {part for part in path if isinstance(part, Var)}
        roots |= {k for part in path if isinstance(part, tuple) for k in part if isinstance(k, Var)}

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, BindMethod) and _UNLOCKING.get(instruction.method) == mode:
                return Signal.DRAIN
            if roots.intersection(writes(instruction)):
                return Signal.END  # another object from here on
            if not isinstance(instruction, Call):
                return 0
            if instruction.kind is CallKind.DEFERRED and not deferred:
                return 0
            released = self._locking(function, instruction, _UNLOCK)
            if released is not None:
                return Signal.DRAIN if released[1] == mode and _same(released[0], path) else 0
            taken = self._locking(function, instruction, _LOCK) if instruction.kind is CallKind.NOW else None
            if taken is not None and taken[0] == path and (mode == "Lock" or taken[1] == "Lock"):
                return Signal.POINT
            return self._called(function, instruction, path, mode)

        return at

    def _called(self, function: Function, call: Call, path: Path, mode: str) -> Effect:
        for run in self._runs.of(function, call):
            if run.how == "now" and self._must_lock(function, call, run.function, path, mode):
                return Signal.POINT
            if (path[-1], mode) in self._may_unlock(run.function):
                return Signal.DRAIN
        return 0

    def _may_unlock(self, function: Function, depth: int = 0) -> frozenset[tuple[object, str]]:
        """Locks, by the last part of their paths, that the function or what it calls may release."""
        if function.id not in self._unlocks:
            self._unlocks[function.id] = frozenset()
            found: set[tuple[object, str]] = set()
            for inner, call in calls_in(function):
                released = self._locking(inner, call, _UNLOCK)
                if released is not None:
                    found.add((released[0][-1], released[1]))
                elif depth < _MAX_DEPTH:
                    for run in self._runs.of(inner, call):
                        found |= self._may_unlock(run.function, depth + 1)
            self._unlocks[function.id] = frozenset(found)
        return self._unlocks[function.id]

    def _locks_in(self, function: Function) -> frozenset[object]:
        """Locks, by the last part of their paths, that the function itself takes."""
        if function.id not in self._taken:
            found: set[object] = set()
            for instruction in function.instructions():
                taken = self._locking(function, instruction, _LOCK)
                if taken is not None:
                    found.add(taken[0][-1])
            self._taken[function.id] = frozenset(found)
        return self._taken[function.id]

    def _entered_held(self, function: Function, path: Path, mode: str) -> bool:
        """Whether the function may release the lock before it takes it: its callers hold it, and get it back."""
        hit = False

        def at(instruction: Instruction) -> Effect:
            nonlocal hit
            if not isinstance(instruction, Call) or instruction.kind is not CallKind.NOW:
                return 0
            if self._locking(function, instruction, _LOCK) == (path, mode):
                return Signal.END
            if self._locking(function, instruction, _UNLOCK) == (path, mode):
                hit = True
                return Signal.END
            return 0

        ends(function, (0, 0), at)
        return hit

    def _must_lock(self, function: Function, call: Call, callee: Function, path: Path, mode: str) -> bool:
        """Whether the callee takes the same lock whatever it does."""
        if call.kind is not CallKind.NOW or path[-1] not in self._locks_in(callee):
            return False
        hits = False

        def at(instruction: Instruction) -> Effect:
            nonlocal hits
            if not isinstance(instruction, Call) or instruction.kind is not CallKind.NOW:
                return 0
            if self._locking(callee, instruction, _UNLOCK) is not None:
                return Signal.END
            taken = self._locking(callee, instruction, _LOCK)
            if taken is None:
                return 0
            outer = self._access.in_caller(function, call, callee, taken[0])
            if outer == path and (mode == "Lock" or taken[1] == "Lock"):
                hits = True
                return Signal.DRAIN
            return 0

        return not ends(callee, (0, 0), at) and hits


def _same(first: Path, second: Path) -> bool:
    """Whether two ways may lead to the same lock: the same one, or the same field of another variable."""
    return first == second or (len(first) > 1 and len(second) > 1 and first[-1] == second[-1])
