"""What package variables and fields are set to: where routers, paths and tables of routes are kept."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Instruction, Load, SetGlobal
from leaktight.ir.types import named
from leaktight.ir.values import Global, Operand


class Kept:
    """Values with the function that names them. Field-based: of all objects of a type."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def field(self, load: Instruction) -> list[tuple[Function, Operand]]:
        """Everything that is put into the field that is loaded, where the project declares its type; the fields of a
        library's types are shared by too many."""
        if not isinstance(load, Load) or not isinstance(load.access, FieldOf):
            return []
        owner = named(load.base.type)
        if owner is None or not self._program.owns(owner.package):
            return []
        return [(w.function, w.value) for w in self._facts.get(Fields).writes(owner, load.access.name)]

    def variable(self, variable: Global) -> list[tuple[Function, Operand]]:
        """Everything that a package variable is set to."""
        found: list[tuple[Function, Operand]] = []
        for outer in mentioning(self._program, variable.name):
            for inner in nested(outer):
                sets = (i for i in inner.instructions() if isinstance(i, SetGlobal) and i.dst == variable)
                found += [(inner, each.src) for each in sets]
        return found

    def tables(self, function: Function, iterable: Operand) -> list[tuple[Function, Operand]]:
        """Where the table that a loop goes over is written: the iterated value itself; what a package variable or
        field is set to, what a call returns."""
        found: list[tuple[Function, Operand]] = [(function, iterable)]
        for source in self._flow.sources(function, iterable):
            if isinstance(source.operand, Global):
                found += self.variable(source.operand)
            instruction = source.at.instruction if source.at is not None else None
            if isinstance(instruction, Call) and source.at is not None:
                found += self._calls.returned(source.at.function, instruction, source.result)
            elif instruction is not None:
                found += self.field(instruction)
        return found
