"""How the functions behind a call run: before it returns, at the end of the caller, or in another goroutine."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, MakeClosure, MethodCallee, StaticCallee, ValueCallee
from leaktight.ir.types import Signature
from leaktight.ir.values import Var, VarKind


@dataclass(frozen=True, slots=True)
class Run:
    """A function of the project that a call runs. `how` is `now`, `deferred`, `concurrently`, or `unknown` for a
    function that was handed to code that is not at hand. `given`: literals that were handed along with the call, by
    id: what the callee's function parameters may be this time (None: nothing was)."""

    function: Function
    how: str
    given: frozenset[str] | None = None


_MAX_DEPTH = 3
"""How many functions a literal is followed through on its way into a goroutine."""


class Runs:
    """Answers per call."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._cache: dict[Call, tuple[Run, ...]] = {}
        self._naming: dict[frozenset[str], frozenset[str]] = {}
        self._spawned: dict[str, list[tuple[Function, Call, Function]]] = {}

    def of(self, function: Function, call: Call, given: frozenset[str] | None = None) -> tuple[Run, ...]:
        """What the call runs. With `given`, a call of a function value runs one of those literals if it may."""
        found = self._cache.get(call)
        if found is None:
            found = self._resolve(function, call)
            self._cache[call] = found
        if given is None:
            return found
        if isinstance(call.callee, ValueCallee) and len(found) > 1:
            chosen = tuple(run for run in found if run.function.id in given)
            return chosen or found
        if any(isinstance(a, Var) and a.kind is VarKind.PARAM and isinstance(a.type, Signature) for a in call.args):
            return tuple(Run(run.function, run.how, given) if run.given is None else run for run in found)
        return found

    def naming(self, functions: frozenset[str]) -> frozenset[str]:
        """Ids of the declared functions whose text names one of these, and so may call it."""
        known = self._naming.get(functions)
        if known is None:
            names = {id_.rpartition(".")[2] for id_ in functions}
            known = frozenset(id_ for name in names for id_ in self._facts.program.mentions(name))
            self._naming[functions] = known
        return known

    def one_of(self, function: Function, call: Call) -> bool:
        """Whether the call runs one of what `of` gives (the function called), and not each (those handed along)."""
        return bool(self._calls.callees(function, call))

    def _resolve(self, function: Function, call: Call) -> tuple[Run, ...]:
        program = self._facts.program
        how = {CallKind.NOW: "now", CallKind.DEFERRED: "deferred", CallKind.SPAWNED: "concurrently"}[call.kind]
        handed = self._handed(function, call)
        given = frozenset(id_ for ids in handed.values() for id_ in ids) if handed else None
        ids = self._calls.callees(function, call)
        found = [Run(f, how, given) for id_ in ids if (f := program.function(id_)) is not None]
        if found or not handed:
            return tuple(found)
        symbol = self._calls.symbol(call)
        known = self._facts.knowledge.invocations(symbol.package, symbol.symbol) if symbol is not None else ()
        ways = {entry.function: entry.when for entry in known}
        if not known and _called(call) == "Go":  # what every library calls its way to start a goroutine
            ways = dict.fromkeys(handed, "concurrently")
        for index, literals in handed.items():
            when = ways.get(index, "unknown")
            when = {"now": how, "concurrently": "concurrently"}.get(when, "unknown")
            found += [Run(f, when) for id_ in literals if (f := program.function(id_)) is not None]
        return tuple(found)

    def _handed(self, function: Function, call: Call) -> dict[int, list[str]]:
        """Function literals among the arguments, by their place."""
        found: dict[int, list[str]] = {}
        for index, argument in enumerate(call.args):
            if not isinstance(argument, Var) or argument.kind is VarKind.PARAM:
                continue
            for source in self._flow.sources(function, argument):
                if source.at is not None and isinstance(source.at.instruction, MakeClosure):
                    found.setdefault(index, []).append(source.at.instruction.function)
        return found

    def spawns(self, function: Function) -> list[tuple[Function, Call, Function]]:
        """Goroutines that the declared function or its literals start: where, by which call, and what runs. A literal
        that is handed to a function which runs it in a goroutine counts as started by that call."""
        outermost = function.outermost()
        found = self._spawned.get(outermost.id)
        if found is None:
            found = self._spawned[outermost.id] = []
            for inner in self._flow.chains(outermost).functions:
                for call in inner.calls:
                    for run in self.of(inner, call):
                        if run.how == "concurrently":
                            found.append((inner, call, run.function))
                        elif run.given:
                            found += [(inner, call, body) for body in self._started(run, run.given)]
        return found

    def _started(self, run: Run, given: frozenset[str], depth: int = 0) -> list[Function]:
        """Those of the given literals that the function runs in a goroutine, or hands to one that does."""
        found: dict[str, Function] = {}
        for call in run.function.calls if depth < _MAX_DEPTH else ():
            for inner in self.of(run.function, call, given):
                if inner.how == "concurrently":
                    found |= {f.id: f for f in self._among(inner, given, depth)}
                elif inner.given:
                    found |= {f.id: f for f in self._started(inner, given, depth + 1)}
        return list(found.values())

    def _among(self, run: Run, given: frozenset[str], depth: int) -> list[Function]:
        """Those of the given literals that a goroutine runs."""
        if run.function.id in given:
            return [run.function]
        found: list[Function] = []
        for inner in nested(run.function) if depth < _MAX_DEPTH else ():
            for call in inner.calls:
                for following in self.of(inner, call, given):
                    if following.function.id in given:
                        found.append(following.function)
                    elif following.given:
                        found += self._among(following, given, depth + 1)
        return found


def _called(call: Call) -> str:
    callee = call.callee
    if isinstance(callee, MethodCallee):
        return callee.method
    return callee.symbol if isinstance(callee, StaticCallee) else ""
