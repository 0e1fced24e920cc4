"""Clients that a call makes, uses and drops, in code that no known route reaches."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.clients.clients import Clients, Construction
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import At, Flow
from leaktight.facts.growth.names import sets_up
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    Call,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Operation,
    Return,
    SetGlobal,
    Store,
    writes,
)
from leaktight.ir.types import is_named
from leaktight.ir.values import Const, Global, Var, VarKind

_MAX_DEPTH = 4
_MAX_USES = 300


@dataclass(slots=True)
class _Trail:
    """What was seen of a client on its way; `kept` is true as soon as anything may keep it."""

    used: bool = False
    kept: bool = False
    uses: int = 0


class DroppedClients:
    """Every use of the client is followed: through objects made here that hold it, results of library calls, and back
    to callers. Whatever is not understood may keep it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def each_call(self, made: Construction) -> bool:
        """Whether every call of the function makes the client anew, and nobody has it afterwards."""
        if self._facts.get(Reach).setting(made.function) is not Setting.OPEN or self._has_end(made):
            return False
        trail = _Trail()
        seen: set[Var] = set()
        for var in made.vars:
            self._follow(made.function, var, trail, seen, 0)
        return trail.used and not trail.kept

    def again(self, made: Construction) -> bool:
        """Whether there are signs that the function runs again and again: a loop runs it, or it is an operation of an
        object, that takes a context or a request."""
        if self._in_loop(made.function, made.instruction):
            return True
        function = made.function.outermost()
        takes = any(
            is_named(p.type, "context", "Context") or is_named(p.type, "net/http", "Request") for p in function.params
        )
        if function.receiver is not None and takes:
            return True
        return any(self._in_loop(site.caller, site.call) for site in self._calls.callers(function.id))

    def _in_loop(self, function: Function, instruction: Instruction) -> bool:
        block = function.block_of(instruction)
        return block is not None and bool(tuple(self._facts.get(Loops).around(function, block.index)))

    def _has_end(self, made: Construction) -> bool:
        """Whether the client has to be closed, which other rules look at, is closed, or keeps no connections."""
        if isinstance(made.instruction, Call):
            symbol = self._calls.symbol(made.instruction)
            if symbol is None or self._facts.knowledge.resources(symbol.package, symbol.symbol):
                return True
        clients = self._facts.get(Clients)
        if clients.released(made) or clients.leaves_nothing(made):
            return True
        stores = (i for f in self._flow.chains(made.function).functions for i in f.instructions())
        return any(
            isinstance(store, Store)
            and isinstance(store.src, Const)
            and store.src.value is True
            and store.access in (FieldOf("Close"), FieldOf("DisableKeepAlives"))
            for store in stores
        )

    # -- the way of a client ---------------------------------------------------------------------------------------

    def _follow(self, function: Function, var: Var, trail: _Trail, seen: set[Var], depth: int) -> None:
        for alias in self._flow.aliases(function, var):
            if alias in seen or trail.kept:
                continue
            seen.add(alias)
            if alias.kind is VarKind.RESULT and self._flow.definitions(function, alias):
                self._to_callers(function, self._result_index(function, alias), trail, depth)
            for at in self._flow.uses(function, alias):
                trail.uses += 1
                if trail.uses > _MAX_USES:
                    trail.kept = True
                    return
                self._use(at, alias, trail, seen, depth)

    def _use(self, at: At, alias: Var, trail: _Trail, seen: set[Var], depth: int) -> None:
        instruction = at.instruction
        match instruction:
            case Call(callee=MethodCallee(receiver=receiver)) if receiver is alias and alias not in instruction.args:
                trail.used = True
                for result in instruction.results:
                    if result.type == alias.type:  # a setter that returns what it was called on
                        self._follow(at.function, result, trail, seen, depth)
            case Call():
                self._given(at, instruction, trail, seen, depth)
            case New(dst=dst):
                self._follow(at.function, dst, trail, seen, depth)
            case Store(base=Var() as base, access=FieldOf(), src=src) if src is alias:
                sources = self._flow.sources(at.function, base)
                if all(s.at is not None and isinstance(s.at.instruction, New) for s in sources):
                    self._follow(at.function, base, trail, seen, depth)
                    for source in sources:
                        for made in writes(source.at.instruction)[:1] if source.at is not None else ():
                            self._follow(at.function, made, trail, seen, depth)
                elif self._replaces(at.function, instruction):
                    trail.used = True  # in place of the one that the call before has put there
                else:
                    trail.kept = True
            case Return(values=values) if alias in values:
                self._to_callers(at.function, values.index(alias), trail, depth)
            case Store(base=base) if base is alias:
                pass
            case Load() | Address() | Operation():
                pass
            case _:
                passed = writes(instruction)
                trail.kept = trail.kept or not passed or passed[0] not in self._flow.aliases(at.function, alias)

    def _replaces(self, function: Function, store: Instruction) -> bool:
        """Whether a getter puts the client into an object that a package variable holds and that it returns, whatever
        is there already (`client = http.DefaultClient; client.Transport = &http.Transport{}; return client`)."""
        if not isinstance(store, Store) or sets_up(function.outermost().name) or function.parent is not None:
            return False
        sources = self._flow.sources(function, store.base)
        if not sources or any(not isinstance(source.operand, Global) for source in sources):
            return False
        held = {v for s in sources if isinstance(s.operand, Global) for v in self._holding(function, s.operand)}
        if any(isinstance(i, SetGlobal) and i.src in held for i in function.instructions()):
            return False  # kept, for the next call to find
        returned = any(not held.isdisjoint(r.values) for r in function.instructions() if isinstance(r, Return))
        looked = any(
            isinstance(i, Load) and i.access == store.access and i.base in held for i in function.instructions()
        )
        return returned and not looked

    def _holding(self, function: Function, variable: Global) -> set[Var]:
        """Variables of the function that hold what the package variable does."""
        return {
            alias
            for i in function.instructions()
            if isinstance(i, Assign) and i.src == variable
            for alias in self._flow.aliases(function, i.dst)
        }

    def _given(self, at: At, call: Call, trail: _Trail, seen: set[Var], depth: int) -> None:
        """A function gets the client: one of the project may keep it, a library's hands it on in its result."""
        if self._calls.callees(at.function, call) or not call.results:
            trail.kept = True
            return
        for result in call.results:
            if not is_named(result.type, "", "error"):
                self._follow(at.function, result, trail, seen, depth)

    def _to_callers(self, function: Function, index: int, trail: _Trail, depth: int) -> None:
        """All callers in the project drop it too."""
        sites = self._calls.callers(function.id) if depth < _MAX_DEPTH else []
        if not sites or index < 0:
            trail.kept = True
        for site in sites:
            if index >= len(site.call.results):
                trail.kept = True
                return
            self._follow(site.caller, site.call.results[index], trail, set(), depth + 1)

    def _result_index(self, function: Function, var: Var) -> int:
        for instruction in function.instructions():
            if isinstance(instruction, Return) and var in instruction.values:
                return instruction.values.index(var)
        return -1
