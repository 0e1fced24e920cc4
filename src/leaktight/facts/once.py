"""Whether code that requests run runs for each of them, or only until what it makes is kept."""

from __future__ import annotations

from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in
from leaktight.facts.growth.flags import Flags
from leaktight.facts.keeping import Keeping, Mark
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.routing.routes import Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import Branch, Call, Instruction, MakeClosure, MethodCallee, ValueCallee
from leaktight.ir.types import Signature
from leaktight.ir.values import Operand, Var
from leaktight.knowledge.schema import Invoke

_MAX_DEPTH = 6
_MAX_SITES = 150
"""Calls that are followed towards handlers before an answer counts as not known."""


class Once:
    """Answers follow callers up to the handlers: one caller that guards nothing is enough for "each request"."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._keeping = facts.get(Keeping)
        self._known: dict[Instruction, bool] = {}
        self._seen: set[Instruction] = set()
        self._reach = facts.get(Reach)

    def each_request(self, function: Function, instruction: Instruction) -> bool:
        """Whether every request to some route runs the instruction: not where a sync.Once or the like runs the
        function, nor behind a test of something long-lived that what is made here is put into."""
        if instruction not in self._known:
            self._seen = set()
            self._known[instruction] = self._each(function, instruction, frozenset(), 0)
        return self._known[instruction]

    def _each(
        self,
        function: Function,
        instruction: Instruction,
        kept: frozenset[Mark],
        depth: int,
        objects: tuple[Operand, ...] = (),
    ) -> bool:
        if depth > _MAX_DEPTH or function.id in self._run_once or len(self._seen) > _MAX_SITES:
            return False
        if instruction in self._seen:
            return False  # another way to it did not show it
        self._seen.add(instruction)
        if self._reach.setting(function) is not Setting.REQUEST or self._sets_up(function):
            return False
        here = self._keeping.of(function, instruction, objects)
        kept = kept | here.marks
        if here.apart or (kept and self._guards(function, instruction) & kept):
            return False
        if function.id in self._entries:
            return True
        if function.parent is not None:
            return self._each_of_literal(function, kept, depth)
        sites = [
            site
            for site in self._calls.callers(function.id)
            if self._reach.setting(site.caller) is Setting.REQUEST and site.caller.outermost() is not function
        ]
        if not sites:
            return not here.returned and not here.into  # who gets it then is not known
        for site in sites:
            given = tuple(a for p in here.into if (a := argument_for(function, p, site.call)) is not None)
            if self._each(site.caller, site.call, kept, depth + 1, given):
                return True
        return False

    def _each_of_literal(self, literal: Function, kept: frozenset[Mark], depth: int) -> bool:
        """A literal runs as often as the function around it, and where it is handed to a function of the project, as
        often as that one calls it; what a library does with one that knowledge says nothing about is not known."""
        made = _making(literal)
        if made is None or literal.parent is None or self._reach.setting(literal.parent) is not Setting.REQUEST:
            return not self._run_behind_switch(literal)
        for alias in self._flow.aliases(literal.parent, made.dst):
            for at in self._flow.uses(literal.parent, alias):
                call = at.instruction
                if not isinstance(call, Call) or alias not in call.args:
                    continue
                runs = self._runs(at.function, call, alias)
                if runs is None or (runs and not any(self._each(f, c, kept, depth + 1) for f, c in runs)):
                    return False
        return self._each(literal.parent, made, kept, depth + 1)

    def _run_behind_switch(self, literal: Function) -> bool:
        """Whether all that runs a literal of start-up code does so behind a switch of an object that lasts, which it
        turns itself (`if !l.done { l.v = l.make(); l.done = true }`)."""
        flags = self._facts.get(Flags)
        runners = [self._program.function(id_) for id_ in self._reach.run_by(literal)]
        runs = [
            (runner, call)
            for runner in runners
            if runner is not None
            for call in runner.calls
            if literal.id in self._calls.callees(runner, call)
        ]
        return len({runner.id for runner, _ in runs}) == len(runners) > 0 and all(flags.once(*run) for run in runs)

    def _runs(self, function: Function, call: Call, literal: Var) -> list[tuple[Function, Call]] | None:
        """Calls of a literal that is handed to a function of the project; None where a library gets it and knowledge
        does not say that it runs it each time."""
        callees = self._calls.callees(function, call)
        symbol = self._calls.symbol(call)
        if not callees and symbol is not None:
            knowledge = self._facts.knowledge
            known = knowledge.invocations(symbol.package, symbol.symbol)
            return [] if known or knowledge.client(symbol.package, symbol.symbol) is not None else None
        found: list[tuple[Function, Call]] = []
        for id_ in callees:
            callee = self._program.function(id_)
            for param in callee.params if callee is not None else ():
                if callee is None or argument_for(callee, param, call) is not literal:
                    continue
                for alias in self._flow.aliases(callee, param):
                    for at in self._flow.uses(callee, alias):
                        run = at.instruction
                        if (
                            isinstance(run, Call)
                            and isinstance(run.callee, ValueCallee)
                            and run.callee.value is alias
                        ):
                            found.append((at.function, run))
        return found

    # -- what is tested ------------------------------------------------------------------------------------------

    def _guards(self, function: Function, instruction: Instruction) -> frozenset[Mark]:
        """What the conditions look at that decide whether the instruction runs."""
        place = function.block_of(instruction)
        block = place.index if place is not None else None
        found: set[Mark] = set()
        for branching in function.blocks if block is not None else ():
            last = branching.terminator
            if not isinstance(last, Branch) or last.then == last.otherwise or block is None:
                continue
            if any(function.needs_edge(branching.index, way, block) for way in (last.then, last.otherwise)):
                found |= self._keeping.looked_at(function, last.condition)
        return frozenset(found)

    # -- functions -----------------------------------------------------------------------------------------------

    @cached_property
    def _entries(self) -> frozenset[str]:
        entries = self._facts.get(Routes).entries
        registered = (id_ for entry in entries for id_ in (*entry.handlers, *entry.middleware))
        return frozenset((*registered, *self._reach.handlers_by_shape))

    def _sets_up(self, function: Function) -> bool:
        """Whether the function is middleware that makes a handler out of the next one: its own body runs when routes
        are registered, only the literal in it for each request. (Some frameworks run both for each request; then this
        errs on the silent side.)"""
        results = function.result_types()
        return (
            function.id in self._entries
            and len(results) == 1
            and isinstance(self._program.underlying(results[0]), Signature)
        )

    @cached_property
    def _run_once(self) -> frozenset[str]:
        """Functions given to a call that runs its argument at most once."""
        found: set[str] = set()
        invokes = {
            (package, invoke.call): invoke
            for package in self._program.imported()
            for invoke in self._facts.knowledge.package(package).all(Invoke)
            if invoke.once
        }
        for name in sorted({symbol.rpartition(".")[2] for _, symbol in invokes}):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    invoke = invokes.get((symbol.package, symbol.symbol)) if symbol is not None else None
                    if invoke is None or not self._outlives_requests(function, call):
                        continue
                    if 0 <= invoke.function < len(call.args):
                        found.update(self._calls.functions_of(function, call.args[invoke.function]))
        return frozenset(found)

    def _outlives_requests(self, function: Function, call: Call) -> bool:
        """Whether what counts the runs is not itself made by each request: `var once sync.Once` in a handler, a
        timer."""
        if isinstance(call.callee, MethodCallee):
            return bool(self._keeping.looked_at(function, call.callee.receiver))
        return self._reach.setting(function) is not Setting.REQUEST


def _making(literal: Function) -> MakeClosure | None:
    """The instruction that makes the literal, in the function around it."""
    for instruction in literal.parent.instructions() if literal.parent is not None else ():
        if isinstance(instruction, MakeClosure) and instruction.function == literal.id:
            return instruction
    return None
