"""Locks that stay locked on some path, and locks taken twice by one goroutine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.access import Access, Path, variables
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.mutexes import LockOp, Mutexes, may_be
from leaktight.facts.concurrency.paths import Arrival, At, Effect, Signal, certain, ends, explore, remembered
from leaktight.facts.concurrency.releases import Releases, escapes
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BindMethod,
    Call,
    CallKind,
    Instruction,
    MakeClosure,
    MethodCallee,
    Return,
    ValueCallee,
    writes,
)
from leaktight.ir.values import Global, Var

_UNLOCKING = {"Unlock": "Lock", "RUnlock": "RLock"}
_FOR_THE_CALLER = re.compile(r"(?i)lock|acquire|begin|enter|freeze|pause|suspend|hold|reserve|init|start")
"""Names of functions that leave a lock to those who call them."""


@dataclass(frozen=True, slots=True)
class Held:
    """A lock that is taken by `call`. `reason`: it is `kept` at the Return `end`; the call `end` takes it `again`;
    the `deferred` call `end` takes it where it should release it."""

    function: Function
    call: Call
    path: Path
    end: Instruction
    reason: str
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
        return f"[{_index(part[1])}]" if part[0] == "index" else str(part[-1])
    return str(part)


def _index(key: object) -> str:
    if isinstance(key, tuple):
        operator, *operands = key
        return f" {operator} ".join(map(_index, operands)) if len(operands) > 1 else operator + _index(operands[0])
    return key.name if isinstance(key, Var | Global) else repr(key)


class Locks:
    """A function that only locks does so for its callers, where anything in the program releases what it has not
    taken itself."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._runs = facts.get(Runs)
        self._flow = facts.get(Flow)
        self._access = facts.get(Access)
        self._mutexes = facts.get(Mutexes)
        self._releases = facts.get(Releases)
        self._taken: dict[str, frozenset[object]] = {}

    def held(self) -> Iterator[Held]:
        """Every lock that may stay locked, or that its own goroutine waits for."""
        program = self._facts.program
        for locking, unlocking in (("Lock", "Unlock"), ("RLock", "RUnlock")):
            both = set(program.mentions(unlocking))
            for id_ in program.mentions(locking):
                function = program.function(id_)
                for inner in nested(function) if function is not None and function.complete else ():
                    for instruction in inner.calls:
                        op = self._mutexes.of(inner, instruction)
                        if op is None or not op.takes or op.mode != locking:
                            continue
                        if instruction.kind is not CallKind.NOW:
                            continue
                        found = self._kept(inner, instruction, op) if id_ in both else None
                        found = found or self._forgotten(inner, instruction, op)
                        found = found or self._deferred(inner, instruction, op)
                        if found is not None:
                            yield found

    def _kept(self, function: Function, call: Call, op: LockOp) -> Held | None:
        released = [c for c, other in self._unlocks(function) if (other.path, other.mode) == (op.path, op.mode)]
        if not released or self._entered_held(function, op):
            return None
        start = position(function, call)
        again = remembered(self._effect(function, op, deferred=False))
        twice = explore(function, start, again, balance=1) if self._met_again(function, start, again) else None
        second = [a for a in twice.arrivals if not isinstance(a.instruction, Return)] if twice is not None else []
        if second:
            end = min(second, key=lambda a: len(a.trail))
            return Held(function, call, op.path, end.instruction, "again", end.trail)
        if any(r.kind is CallKind.DEFERRED and r.span.start < call.span.start for r in released):
            return None
        at = remembered(self._effect(function, op))
        if not ends(function, start, at):
            return None
        found = explore(function, start, at, balance=1)
        arrivals = found.arrivals if found is not None else [Arrival(r, 1, ()) for r in certain(function, start, at)]
        late = [a for a in arrivals if self._counts(a, released)]
        if not late:
            return None
        end = min(late, key=lambda a: (not isinstance(a.instruction, Return), len(a.trail)))
        reason = "kept" if isinstance(end.instruction, Return) else "again"
        return Held(function, call, op.path, end.instruction, reason, end.trail)

    def _forgotten(self, function: Function, call: Call, op: LockOp) -> Held | None:
        """A lock that the function never releases, and that nobody else can have in mind to release for it: every
        other release in the program follows a lock of its own function."""
        if op.key is None or isinstance(op.key, Var) or _FOR_THE_CALLER.search(function.outermost().name):
            return None
        if any(other.mode == op.mode and may_be(other.key, op.key) for _, other in self._unlocks(function)):
            return None
        if any(isinstance(i, BindMethod) and i.method in _UNLOCKING for i in function.instructions()):
            return None
        if function.literals or function.parent is not None or self._releases.anywhere(op):
            return None
        start, at = position(function, call), remembered(self._effect(function, op))
        late = [i for i in certain(function, start, at) if isinstance(i, Return)] if ends(function, start, at) else []
        return Held(function, call, op.path, late[0], "kept", ()) if late else None

    def _deferred(self, function: Function, call: Call, op: LockOp) -> Held | None:
        """A deferred lock where its release was meant: nothing releases the lock in between, or ever."""
        for instruction in function.calls:
            other = self._mutexes.of(function, instruction)
            if other is None or instruction.kind is not CallKind.DEFERRED:
                continue
            if not other.takes or (other.path, other.mode) != (op.path, op.mode):
                continue
            if any(unlock.pairs(op) for _, unlock in self._unlocks(function)):
                continue
            met = instruction

            def at(i: Instruction, met: Call = met) -> Effect:
                return Signal.POINT if i is met else self._effect_of_call(function, i, op)

            found = explore(function, position(function, call), at, balance=1)
            if found is not None and any(a.instruction is met for a in found.arrivals):
                return Held(function, call, op.path, met, "deferred", ())
        return None

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
        to leave the lock to the caller."""
        if not isinstance(arrival.instruction, Return):
            return True
        return any(r.span.start > arrival.instruction.span.start for r in releases)

    def _unlocks(self, function: Function) -> Iterator[tuple[Call, LockOp]]:
        for call in function.calls:
            op = self._mutexes.of(function, call)
            if op is not None and not op.takes:
                yield call, op

    def _effect(self, function: Function, op: LockOp, *, deferred: bool = True) -> At:
        """One that is released no more; with `deferred`, an unlock that is deferred counts from the defer on."""
        roots = set(variables(op.path))

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, BindMethod) and _UNLOCKING.get(instruction.method) == op.mode:
                return Signal.DRAIN
            if isinstance(instruction, MakeClosure) and self._handed_out(function, instruction, op):
                return Signal.DRAIN
            if roots.intersection(writes(instruction)):
                return Signal.END  # another object from here on
            if not isinstance(instruction, Call):
                return 0
            if instruction.kind is CallKind.DEFERRED and not deferred:
                return 0
            other = self._mutexes.of(function, instruction)
            if other is not None and not other.takes:
                return Signal.DRAIN if other.pairs(op) else 0
            if other is not None and instruction.kind is CallKind.NOW and other.path == op.path:
                return Signal.POINT if "Lock" in (op.mode, other.mode) else 0
            return self._effect_of_call(function, instruction, op)

        return at

    def _effect_of_call(self, function: Function, instruction: Instruction, op: LockOp) -> Effect:
        if not isinstance(instruction, Call):
            return 0
        for run in self._runs.of(function, instruction):
            if run.how == "now" and self._must_lock(function, instruction, run.function, op):
                return Signal.POINT
            if self._released_by(run.function, op):
                return Signal.DRAIN
        return 0

    def _released_by(self, function: Function, op: LockOp) -> bool:
        return any(mode == op.mode and may_be(key, op.key) for key, mode in self._releases.by(function))

    def _handed_out(self, function: Function, made: MakeClosure, op: LockOp) -> bool:
        """Whether a literal that releases the lock is made for somebody else to call."""
        literal = self._facts.program.function(made.function)
        return literal is not None and self._released_by(literal, op) and escapes(function, made)

    def _locks_in(self, function: Function) -> frozenset[object]:
        """Locks, by the last part of their paths, that the function itself takes."""
        if function.id not in self._taken:
            ops = [self._mutexes.of(function, call) for call in function.calls]
            self._taken[function.id] = frozenset(op.path[-1] for op in ops if op is not None and op.takes)
        return self._taken[function.id]

    def _entered_held(self, function: Function, wanted: LockOp) -> bool:
        """Whether the function may release the lock before it takes it: its callers hold it, and get it back."""
        hit = False

        def at(instruction: Instruction) -> Effect:
            nonlocal hit
            if not isinstance(instruction, Call) or instruction.kind is not CallKind.NOW:
                return 0
            op = self._mutexes.of(function, instruction)
            if op is None or (op.path, op.mode) != (wanted.path, wanted.mode):
                return 0
            hit = hit or not op.takes
            return Signal.END

        ends(function, (0, 0), at)
        return hit

    def _certain_callee(self, function: Function, call: Call) -> bool:
        """Whether the call runs this function of this object: behind an interface or in a field there may stand
        another one, as in a value that wraps one of its own kind."""
        if isinstance(call.callee, MethodCallee):
            return not call.callee.dynamic
        if isinstance(call.callee, ValueCallee):
            sources = self._flow.sources(function, call.callee.value)
            return all(s.at is not None and isinstance(s.at.instruction, MakeClosure) for s in sources)
        return True

    def _must_lock(self, function: Function, call: Call, callee: Function, held: LockOp) -> bool:
        """Whether the callee takes the same lock whatever it does."""
        if call.kind is not CallKind.NOW or held.path[-1] not in self._locks_in(callee):
            return False
        if not self._certain_callee(function, call):
            return False
        hits = False

        def at(instruction: Instruction) -> Effect:
            nonlocal hits
            if not isinstance(instruction, Call) or instruction.kind is not CallKind.NOW:
                return 0
            op = self._mutexes.of(callee, instruction)
            if op is None:
                return 0
            if not op.takes:
                return Signal.END
            outer = self._access.in_caller(function, call, callee, op.path)
            if outer == held.path and "Lock" in (held.mode, op.mode):
                hits = True
                return Signal.DRAIN
            return 0

        return not ends(callee, (0, 0), at) and hits
