"""Middlewares of libraries that choose a metric's time series by the request itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, New, Store
from leaktight.ir.types import Record, strip_pointer
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import Labels


@dataclass(frozen=True, eq=False)
class SelfLabelled:
    """A call that makes such a middleware, and what it takes as labels."""

    function: Function
    call: Call
    labels: tuple[Labels, ...]


class SelfLabelling:
    """Only functions that mention one of the calls that knowledge names are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def found(self) -> Iterator[SelfLabelled]:
        """Every such call whose configuration shows that it is left to label so."""
        knowledge = self._facts.knowledge
        packages = [p for p in sorted(self._program.imported()) if knowledge.package(p).all(Labels)]
        names = {entry.call for package in packages for entry in knowledge.package(package).all(Labels)}
        seen: set[int] = set()
        for name in sorted(names):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    if symbol is None or symbol.package not in packages or id(call) in seen:
                        continue
                    seen.add(id(call))
                    entries = knowledge.labels(symbol.package, symbol.symbol)
                    left = tuple(entry for entry in entries if self._left(function, call, entry))
                    if left:
                        yield SelfLabelled(function, call, left)

    def _left(self, function: Function, call: Call, entry: Labels) -> bool:
        if 0 <= entry.named < len(call.args):
            name = call.args[entry.named]
            return isinstance(name, Const) and name.value == ""
        configured = (self._says(function, argument, entry.unless) for argument in call.args)
        return not any(configured) and not self._set_later(function, call, entry.unless)

    def _says(self, function: Function, argument: Operand, fields: tuple[str, ...]) -> bool:
        """Whether a configuration sets one of the fields, or cannot be seen."""
        made_of = self._program.underlying(strip_pointer(argument.type))
        if not isinstance(made_of, Record) or not any(made_of.field(field) for field in fields):
            return False
        for source in self._flow.sources(function, argument):
            literal = source.at.instruction if source.at is not None else None
            if not isinstance(literal, New):
                return True
            if any(key in fields and value != Const(False, value.type) for key, value in literal.elements):
                return True
            if self._stored(function, literal.dst, fields):
                return True
        return False

    def _set_later(self, function: Function, call: Call, fields: tuple[str, ...]) -> bool:
        return any(self._stored(function, result, fields) for result in call.results)

    def _stored(self, function: Function, held: Var, fields: tuple[str, ...]) -> bool:
        for alias in self._flow.aliases(function, held):
            for at in self._flow.uses(function, alias):
                use = at.instruction
                if isinstance(use, Store) and isinstance(use.access, FieldOf) and use.access.name in fields:
                    return True
        return False
