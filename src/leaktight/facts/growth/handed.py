"""Containers that are handed to code that can't be seen."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.growth.inserts import name_of
from leaktight.facts.places import Place, Places
from leaktight.ir.function import Function
from leaktight.ir.instructions import BuiltinCallee, Call

_SHARED = ("map[", "*map[", "[]", "*[]", "*")


class Handed:
    """A function is gone through once, however many containers it mentions."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._knowledge = facts.knowledge
        self._calls = facts.get(Calls)
        self._places = facts.get(Places)
        self._in: dict[Function, frozenset[Place]] = {}
        self._by_name: dict[str, frozenset[Place]] = {}

    def escapes(self, place: Place) -> bool:
        """Whether the container is handed to code that can't be seen, which may remove from it."""
        name = name_of(place)
        known = self._by_name.get(name)
        if known is None:
            found = (self._of(outer) for outer in mentioning(self._program, name))
            known = self._by_name[name] = frozenset[Place]().union(*found)
        return place in known

    def _of(self, outer: Function) -> frozenset[Place]:
        known = self._in.get(outer)
        if known is None:
            known = self._in[outer] = frozenset(
                place
                for function in nested(outer)
                for call in function.calls
                if self._unseen(function, call)
                for argument in call.args
                if str(argument.type).startswith(_SHARED)
                for place in self._places.of(function, argument)
            )
        return known

    def _unseen(self, function: Function, call: Call) -> bool:
        if isinstance(call.callee, BuiltinCallee) or self._calls.callees(function, call):
            return False
        symbol = self._calls.symbol(call)
        if symbol is None:
            return True
        return symbol.package.split("/")[0].count(".") > 0 and not self._knowledge.knows(symbol.package)
