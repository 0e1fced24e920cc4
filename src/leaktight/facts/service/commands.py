"""Functions that a command line runs: each once a process, as main does.

Fields of spf13/cobra Command (command.go, v1.9.1) and of urfave/cli Command and App (command.go, app.go, v2.27.5)."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import FieldOf, Instruction, New, Store
from leaktight.ir.types import Type, named
from leaktight.ir.values import FunctionRef, Operand

_RUN = ("Run", "PreRun", "PostRun", "PersistentPreRun", "PersistentPostRun")
_FIELDS = {
    "github.com/spf13/cobra": frozenset([*_RUN, *(f"{name}E" for name in _RUN)]),
    "github.com/urfave/cli": frozenset(["Action", "Before", "After"]),
}


class Commands:
    """`ids`: the declared functions that the project gives to a command."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._flow = facts.get(Flow)
        packages = [p for p in facts.program.imported() if _fields(p)]
        users = {id_ for package in packages for id_ in facts.program.importers(package)}
        if packages:
            users |= {id_ for name in ("Command", "App") for id_ in facts.program.initializers(name)}
        found: dict[str, None] = {}
        for id_ in sorted(users):
            function = facts.program.function(id_)
            for inner in nested(function) if function is not None else ():
                for instruction in inner.instructions():
                    found.update(dict.fromkeys(self._given(inner, instruction)))
        self.ids = tuple(found)

    def _given(self, function: Function, instruction: Instruction) -> list[str]:
        values: list[Operand] = []
        if isinstance(instruction, New):
            fields = _of(instruction.type)
            values = [value for key, value in instruction.elements if key in fields]
        elif isinstance(instruction, Store) and isinstance(instruction.access, FieldOf):
            values = [instruction.src] if instruction.access.name in _of(instruction.base.type) else []
        sources = [source.operand for value in values for source in self._flow.sources(function, value)]
        return [s.id for s in sources if isinstance(s, FunctionRef) and self._program.declaration(s.id) is not None]


def _of(type_: Type) -> frozenset[str]:
    owner = named(type_)
    return _fields(owner.package) if owner is not None and owner.name in ("Command", "App") else frozenset()


def _fields(package: str) -> frozenset[str]:
    """Fields that hold what a command runs; a major version may follow the library's path."""
    known = next((p for p in _FIELDS if package == p or package.startswith(f"{p}/v")), "")
    return _FIELDS.get(known, frozenset())
