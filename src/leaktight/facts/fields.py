"""Who writes and reads a field of a declared type, over the whole project (field-based, not per object)."""

from __future__ import annotations

import msgspec

from leaktight.facts.base import Facts
from leaktight.facts.flow import nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, FieldOf, Instruction, Load, New, Store
from leaktight.ir.program import Program
from leaktight.ir.types import Named, named
from leaktight.ir.values import Operand


class FieldWrite(msgspec.Struct, frozen=True, gc=False):
    """A value goes into the field: by a store, or in a composite literal."""

    function: Function
    instruction: Store | New
    value: Operand


class FieldRead(msgspec.Struct, frozen=True, gc=False):
    """The field is loaded, or its address is taken."""

    function: Function
    instruction: Load | Address


_ACCESSES = (Load, Address, Store)
_TOUCHING: frozenset[type[Instruction]] = frozenset({Load, Address, Store, New})


class Fields:
    """Only functions whose text mentions the field's name are lowered, and each of them is looked through once."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._cache: dict[str, _Accesses] = {}
        self._touched: dict[str, dict[str, list[tuple[Named, FieldWrite | FieldRead]]]] = {}

    def writes(self, owner: Named, field: str) -> list[FieldWrite]:
        """Every write to `owner.field` in the project."""
        return self._index(field)[0].get(_plain(owner), [])

    def reads(self, owner: Named, field: str) -> list[FieldRead]:
        """Every read of `owner.field` in the project."""
        return self._index(field)[1].get(_plain(owner), [])

    def _index(self, field: str) -> _Accesses:
        if field not in self._cache:
            found: _Accesses = ({}, {})
            self._cache[field] = found
            for function in mentioning(self._program, field):
                for owner, access in self._accesses(function).get(field, ()):
                    if isinstance(access, FieldWrite):
                        found[0].setdefault(owner, []).append(access)
                    else:
                        found[1].setdefault(owner, []).append(access)
        return self._cache[field]

    def _accesses(self, function: Function) -> dict[str, list[tuple[Named, FieldWrite | FieldRead]]]:
        """What a function and its literals do with fields of declared types, by the field's name."""
        known = self._touched.get(function.id)
        if known is None:
            known = self._touched[function.id] = {}
            for inner in nested(function):
                for instruction in inner.each_of(_TOUCHING):
                    if isinstance(instruction, New):
                        if instruction.elements:
                            _collect_literal(inner, instruction, known)
                    elif isinstance(instruction, _ACCESSES) and isinstance(instruction.access, FieldOf):
                        _collect_access(inner, instruction, instruction.access.name, known)
        return known


_Accesses = tuple[dict[Named, list[FieldWrite]], dict[Named, list[FieldRead]]]


def _collect_access(
    function: Function,
    instruction: Load | Address | Store,
    field: str,
    found: dict[str, list[tuple[Named, FieldWrite | FieldRead]]],
) -> None:
    owner = named(instruction.base.type)
    if owner is None:
        return
    if isinstance(instruction, Store):
        made: FieldWrite | FieldRead = FieldWrite(function, instruction, instruction.src)
    else:
        made = FieldRead(function, instruction)
    found.setdefault(field, []).append((_plain(owner), made))


def _collect_literal(
    function: Function, instruction: New, found: dict[str, list[tuple[Named, FieldWrite | FieldRead]]]
) -> None:
    if isinstance(instruction.type, Named):
        owner = _plain(instruction.type)
        for key, value in instruction.elements:
            if isinstance(key, str):
                found.setdefault(key, []).append((owner, FieldWrite(function, instruction, value)))


def _plain(owner: Named) -> Named:
    return Named(owner.package, owner.name) if owner.args else owner


def mentioning(program: Program, name: str) -> list[Function]:
    """Lowered functions and package initializers whose text mentions the identifier."""
    ids = (*program.mentions(name), *program.initializers(name))
    return [f for id_ in ids if (f := program.function(id_)) is not None]
