"""Package variables that are caches by their name, and that nothing in the scanned source fills."""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.growth.inserts import Inserts
from leaktight.facts.growth.removals import Removals
from leaktight.facts.places import GlobalPlace
from leaktight.facts.support import Support
from leaktight.ir.instructions import New, SetGlobal
from leaktight.ir.program import GlobalVariable
from leaktight.ir.types import Mapping, is_named
from leaktight.ir.values import Global

_NAME = re.compile(r"cache|memo(?:ized)?$", re.IGNORECASE)


class Idle:
    """Parts of a service, as a snippet or a package under way, show the container before what fills it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program

    def caches(self) -> list[GlobalVariable]:
        """Unexported maps that start empty, that nothing adds to or takes from, and that nothing else is put into."""
        inserts, removals, support = self._facts.get(Inserts), self._facts.get(Removals), self._facts.get(Support)
        found: list[GlobalVariable] = []
        for variable in self._program.globals():
            if variable.name[:1].isupper() or not _NAME.search(variable.name) or support.file(variable.span.file):
                continue
            made_of = self._program.underlying(variable.type)
            if not isinstance(made_of, Mapping) and not is_named(variable.type, "sync", "Map"):
                continue
            place = GlobalPlace(variable.package, variable.name)
            if not inserts.into(place) and not removals.of(place) and self._starts_empty(variable):
                found.append(variable)
        return found

    def _starts_empty(self, variable: GlobalVariable) -> bool:
        itself = Global(variable.package, variable.name)
        for outer in mentioning(self._program, variable.name):
            for function in nested(outer):
                for instruction in function.instructions():
                    if isinstance(instruction, SetGlobal) and instruction.dst == itself:
                        made = [d for d in function.instructions() if isinstance(d, New) and d.dst is instruction.src]
                        if not made or made[0].elements or not function.name.startswith("init#"):
                            return False
        return True
