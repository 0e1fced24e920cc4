"""Struct tags: the names under which fields are stored, sent or configured."""

from __future__ import annotations

import re

from leaktight.ir.program import Program
from leaktight.ir.types import Basic, Mapping, Named, Record, Sequence, Type, strip_pointer

_TAG = re.compile(r'(\w+):"((?:[^"\\]|\\.)*)"')
# What a tag says beside the name: `dynamodbav:"at,unixtime"`, `json:"count,string"`.
_SAID = {"unixtime": "N", "string": "S", "stringset": "SS", "numberset": "NS"}
_NUMBERS = ("int", "uint", "float")


def tag_value(tag: str, key: str) -> str | None:
    """The value under a key of a struct tag, whole."""
    return next((match[2] for match in _TAG.finditer(tag) if match[1] == key), None)


def attributes_of(program: Program, type_: Type, keys: tuple[str, ...], depth: int = 0) -> list[tuple[str, str]]:
    """Names and DynamoDB-like types (S, N, BOOL, B, L, M) of a struct's fields, embedded ones included. The first of
    `keys` that a field's tag has gives the name; a field without any goes by its own."""
    made_of = program.underlying(strip_pointer(type_))
    found: list[tuple[str, str]] = []
    if not isinstance(made_of, Record) or depth > 4:
        return found
    for field in made_of.fields:
        given = next((value for key in keys if (value := tag_value(field.tag, key)) is not None), None)
        name, *how = given.split(",") if given is not None else [""]
        if name == "-":
            continue
        if field.embedded and not name:
            found += attributes_of(program, field.type, keys, depth + 1)
        elif name or field.name[:1].isupper():
            found.append(
                (
                    name or field.name,
                    _SAID.get(next(iter(_SAID.keys() & set(how)), "")) or kind_of(program, field.type),
                )
            )
    return found


def kind_of(program: Program, type_: Type) -> str:
    """How DynamoDB, and much like it JSON, stores a value of the type."""
    plain = strip_pointer(type_)
    if isinstance(plain, Named) and plain.package == "time" and plain.name == "Time":
        return "S"
    if isinstance(plain, Named) and plain.name == "Number":  # encoding/json, and attributevalue's own
        return "N"
    made_of = program.underlying(plain)
    if isinstance(made_of, Basic):
        if made_of.name.startswith(_NUMBERS) or made_of.name in ("byte", "rune"):
            return "N"
        return "BOOL" if made_of.name == "bool" else "S"
    if isinstance(made_of, Sequence):
        return "B" if made_of.elem == Basic("byte") else "L"
    return "M" if isinstance(made_of, Record | Mapping) else "S"
