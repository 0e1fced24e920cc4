"""Where the values of a container come out again."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.growth.inserts import name_of
from leaktight.facts.places import Place, Places, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, TypeAssert

Taking = tuple[Function, Call | TypeAssert]
"""An instruction that takes a value out of the container, or looks at its type, and the function that holds it."""


class Taken:
    """A name is gone through once, however many containers have it."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._places = facts.get(Places)
        self._by_name: dict[str, dict[Place, list[Taking]]] = {}

    def out_of(self, place: Place) -> list[Taking]:
        """In the order of the source."""
        base = base_of(place)
        name = name_of(base)
        known = self._by_name.get(name)
        if known is None:
            known = self._by_name[name] = self._among(name)
        return known.get(base, [])

    def _among(self, name: str) -> dict[Place, list[Taking]]:
        found: dict[Place, list[Taking]] = {}
        for outer in mentioning(self._program, name):
            for function in nested(outer):
                for instruction in function.instructions():
                    if isinstance(instruction, Call | TypeAssert):
                        values = instruction.results[:1] if isinstance(instruction, Call) else (instruction.src,)
                        at = (place for value in values for place in self._places.of(function, value))
                        for base in dict.fromkeys(map(base_of, at)):
                            found.setdefault(base, []).append((function, instruction))
        return found
