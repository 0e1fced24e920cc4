"""Calls that walk through all pages themselves: with a callback that keeps each, or into one slice."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in
from leaktight.facts.makings import Makings
from leaktight.ir.function import Function
from leaktight.ir.instructions import Branch, Call, MakeClosure, MethodCallee, Operation, Return, reads
from leaktight.ir.values import Operand, Var
from leaktight.knowledge.schema import CallInfo
from leaktight.rules.unbounded_pages.collect import Collection, Pages, compares


class WholeResults:
    """Only functions that mention such a call are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._makings = facts.get(Makings)
        self._pages = facts.get(Pages)

    def find(self) -> Iterator[Collection]:
        """Every whole result that is kept, once for each container."""
        program, knowledge = self._facts.program, self._facts.knowledge
        names = knowledge.call_names(program.imported(), lambda info: bool(info.whole and info.limit))
        for id_ in {id_: None for name in names for id_ in program.mentions(name)}:
            outer = program.function(id_)
            for function, call in calls_in(outer) if outer is not None else ():
                symbol = self._calls.symbol(call)
                info = knowledge.call(symbol.package, symbol.symbol) if symbol is not None else None
                if symbol is None or info is None or not info.whole or not info.limit:
                    continue
                callbacks = knowledge.invocations(symbol.package, symbol.symbol)
                for each in callbacks:
                    yield from self._by_callback(function, call, info, each.function)
                if not callbacks and not self._limited(function, call, info):
                    yield Collection(function, call, info, call, "the result")

    # -- callbacks -------------------------------------------------------------------------------------------------

    def _by_callback(self, function: Function, call: Call, info: CallInfo, index: int) -> Iterator[Collection]:
        """What a literal adds from each page to something of the function around it."""
        for source in self._flow.sources(function, call.args[index]) if 0 <= index < len(call.args) else ():
            made = source.at.instruction if source.at is not None else None
            literal = self._facts.program.function(made.function) if isinstance(made, MakeClosure) else None
            seen: set[str] = set()
            for instruction in literal.instructions() if literal is not None else ():
                grown = self._pages.grown(literal, instruction) if literal is not None else None
                if grown is None or literal is None:
                    continue
                container, name, added = grown
                leaves = self._makings.of(literal, *added, fills=True).leaves
                own = set(self._made_in(literal))
                if container in own or name in seen or not any(param in leaves for param in literal.params):
                    continue
                if not self._stops(literal, container):
                    seen.add(name)
                    yield Collection(function, call, info, instruction, name)

    def _made_in(self, literal: Function) -> Iterator[Var]:
        """The literal's own variables."""
        for var in self._flow.chains(literal).definitions:
            definitions = self._flow.definitions(literal, var)
            if var not in literal.params and all(at.function is literal for at in definitions) and not var.captured:
                yield var

    def _stops(self, literal: Function, container: Var) -> bool:
        """Whether the callback looks at how much there is, or counts."""
        looked: list[Operand] = []
        for instruction in literal.instructions():
            if isinstance(instruction, Return):
                looked += instruction.values
            elif isinstance(instruction, Branch):
                looked.append(instruction.condition)
        steps = [at.instruction for at in self._makings.of(literal, *looked).steps]
        return any(container in reads(step) or (isinstance(step, Operation) and compares(step)) for step in steps)

    # -- one slice -------------------------------------------------------------------------------------------------

    def _limited(self, function: Function, call: Call, info: CallInfo) -> bool:
        """Whether the request says how much at most, or comes from elsewhere: `table.Scan().Limit(100).All(…)`."""
        if not isinstance(call.callee, MethodCallee):
            return True
        made = self._makings.of(function, call.callee.receiver)
        methods = [
            at.instruction.callee.method
            for at in made.steps
            if isinstance(at.instruction, Call) and isinstance(at.instruction.callee, MethodCallee)
        ]
        return not methods or any(method.endswith(info.limit) for method in methods)
