"""Waiting for goroutines to end: wait groups, error groups."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.access import Access, Path
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import calls_in
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, MethodCallee

WAIT_GROUP = "sync"


class Joins:
    """Which calls wait for which goroutines."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._runs = facts.get(Runs)
        self._places = facts.get(Access)
        self._ending: dict[tuple[str, frozenset[str]], set[Path]] = {}

    def is_wait(self, call: Call) -> bool:
        """Whether the call waits for goroutines: `WaitGroup.Wait`, `errgroup.Group.Wait`."""
        symbol = self._calls.symbol(call)
        if symbol is None or call.kind is CallKind.SPAWNED or not symbol.symbol.endswith(".Wait"):
            return False
        if symbol.package == WAIT_GROUP:
            return symbol.symbol == "WaitGroup.Wait"
        go = symbol.symbol.removesuffix("Wait") + "Go"
        return any(entry.waits for entry in self._facts.knowledge.invocations(symbol.package, go))

    def waits_for(self, function: Function, call: Call, bodies: frozenset[str]) -> bool:
        """Whether the call, made in the function, returns only after goroutines with these bodies have ended."""
        if not self.is_wait(call) or not isinstance(call.callee, MethodCallee):
            return False
        place = self._places.of(function, call.callee.receiver)
        return place is not None and place in self._groups(function, bodies)

    def _groups(self, function: Function, bodies: frozenset[str]) -> set[Path]:
        key = (function.id, bodies)
        if key not in self._ending:
            found: set[Path] = set()
            for where, call, body in self._runs.spawns(function):
                if body.id not in bodies:
                    continue
                if isinstance(call.callee, MethodCallee) and call.callee.method in ("Go", "TryGo"):
                    place = self._places.of(where, call.callee.receiver)
                    if place is not None:
                        found.add(place)
                for caller, done in calls_in(body):
                    symbol = self._calls.symbol(done)
                    if symbol is None or (symbol.package, symbol.symbol) != (WAIT_GROUP, "WaitGroup.Done"):
                        continue
                    if isinstance(done.callee, MethodCallee):
                        place = self._places.of(caller, done.callee.receiver)
                        outer = self._places.in_caller(where, call, body, place) if place is not None else None
                        if outer is not None:
                            found.add(outer)
            self._ending[key] = found
        return self._ending[key]
