"""Who writes and reads a field of a declared type, over the whole project (field-based, not per object)."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.flow import nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, FieldOf, Load, New, Store
from leaktight.ir.program import Program
from leaktight.ir.types import Named, named
from leaktight.ir.values import Operand


@dataclass(frozen=True, slots=True)
class FieldWrite:
    """A value goes into the field: by a store, or in a composite literal."""

    function: Function
    instruction: Store | New
    value: Operand


@dataclass(frozen=True, slots=True)
class FieldRead:
    """The field is loaded, or its address is taken."""

    function: Function
    instruction: Load | Address


class Fields:
    """Only functions whose text mentions the field's name are lowered."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._cache: dict[str, tuple[dict[Named, list[FieldWrite]], dict[Named, list[FieldRead]]]] = {}

    def writes(self, owner: Named, field: str) -> list[FieldWrite]:
        """Every write to `owner.field` in the project."""
        return self._index(field)[0].get(_plain(owner), [])

    def reads(self, owner: Named, field: str) -> list[FieldRead]:
        """Every read of `owner.field` in the project."""
        return self._index(field)[1].get(_plain(owner), [])

    def _index(self, field: str) -> tuple[dict[Named, list[FieldWrite]], dict[Named, list[FieldRead]]]:
        if field not in self._cache:
            found: tuple[dict[Named, list[FieldWrite]], dict[Named, list[FieldRead]]] = ({}, {})
            self._cache[field] = found
            for function in mentioning(self._program, field):
                for inner in nested(function):
                    self._collect(inner, field, found)
        return self._cache[field]

    @staticmethod
    def _collect(
        function: Function, field: str, found: tuple[dict[Named, list[FieldWrite]], dict[Named, list[FieldRead]]]
    ) -> None:
        for instruction in function.instructions():
            match instruction:
                case Store(base=base, access=FieldOf(name=name), src=src) if name == field:
                    owner = named(base.type)
                    if owner is not None:
                        found[0].setdefault(_plain(owner), []).append(FieldWrite(function, instruction, src))
                case Load(base=base, access=FieldOf(name=name)) | Address(base=base, access=FieldOf(name=name)):
                    owner = named(base.type)
                    if owner is not None and name == field:
                        found[1].setdefault(_plain(owner), []).append(FieldRead(function, instruction))
                case New(type=Named() as made, elements=elements):
                    for key, value in elements:
                        if key == field:
                            found[0].setdefault(_plain(made), []).append(FieldWrite(function, instruction, value))


def _plain(owner: Named) -> Named:
    return Named(owner.package, owner.name)


def mentioning(program: Program, name: str) -> list[Function]:
    """Lowered functions and package initializers whose text mentions the identifier."""
    ids = (*program.mentions(name), *program.initializers(name))
    return [f for id_ in ids if (f := program.function(id_)) is not None]
