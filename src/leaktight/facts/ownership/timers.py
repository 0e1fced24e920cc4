"""Timers and tickers that nothing can stop: `time.Tick`, `time.After` in a loop, before Go 1.23."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import calls_in
from leaktight.facts.ownership.acquire import in_force, language_version
from leaktight.facts.ownership.startup import Startup
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, LoopBranch, Next, Receive, Return, SelectBranch
from leaktight.knowledge.schema import Resource


@dataclass(frozen=True, eq=False, slots=True)
class Unstoppable:
    """A call that makes a timer which can't be stopped, where it adds up. `guessed`: no module names the version."""

    function: Function
    call: Call
    resource: Resource
    guessed: bool
    once: bool


class Timers:
    """Looks at functions that mention such a call."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)

    def unstoppable(self) -> Iterator[Unstoppable]:
        """Tickers in code that ends before the process does, and timers that a loop makes anew in a select."""
        for resource, name in self._entries():
            for id_ in self._program.mentions(name):
                function = self._program.function(id_)
                for inner, call in calls_in(function) if function is not None else ():
                    symbol = self._calls.symbol(call)
                    if symbol is None or (symbol.package, symbol.symbol) != ("time", resource.acquire):
                        continue
                    if not in_force(self._program, inner.package, resource) or not self._adds_up(
                        inner, call, resource
                    ):
                        continue
                    guessed = language_version(self._program, inner.package) == (0, 0)
                    once = self._facts.get(Startup).runs_once(inner, call)
                    yield Unstoppable(inner, call, resource, guessed, once)

    def _entries(self) -> list[tuple[Resource, str]]:
        if "time" not in self._program.imported():
            return []
        entries = self._facts.knowledge.package("time").all(Resource)
        return [(r, r.acquire) for r in entries if r.rule == "timer-leak" and not r.release]

    def _adds_up(self, function: Function, call: Call, resource: Resource) -> bool:
        block = next((b.index for b in function.blocks if any(i is call for i in b.instructions)), None)
        if block is None:
            return False
        if resource.kind == "ticker":
            return _returns(function, block, call)
        return bool(self._facts.get(Loops).around(function, block)) and _has_rival(function, call)


def _returns(function: Function, block: int, call: Call) -> bool:
    """Whether the function can return after the call in the block. A range over its channel never ends by itself:
    nobody closes it."""
    seen, stack = {block}, [block]
    while stack:
        here = function.blocks[stack.pop()]
        if isinstance(here.terminator, Return):
            return True
        endless = any(isinstance(i, Next) and i.iterable in call.results for i in here.instructions)
        last = here.terminator
        for target in (last.body,) if endless and isinstance(last, LoopBranch) else here.successors:
            if target not in seen:
                seen.add(target)
                stack.append(target)
    return False


def _has_rival(function: Function, call: Call) -> bool:
    """Whether the timer's channel is one of several cases of a select: another may come first, again and again."""
    for block in function.blocks:
        last = block.terminator
        if isinstance(last, SelectBranch) and len(last.cases) > 1:
            for case in last.cases:
                if isinstance(case.operation, Receive) and case.operation.channel in call.results:
                    return True
    return False
