"""Struct tags: the names under which fields are stored, sent or configured."""

from __future__ import annotations

import re

from leaktight.core.service import InputField
from leaktight.ir.program import Program
from leaktight.ir.types import Basic, Field, Mapping, Named, Record, Sequence, Type, strip_pointer

_TAG = re.compile(r'(\w+):"((?:[^"\\]|\\.)*)"')
# What a tag says beside the name: `dynamodbav:"at,unixtime"`, `json:"count,string"`.
_SAID = {"unixtime": "N", "string": "S", "stringset": "SS", "numberset": "NS"}
_NUMBERS = ("int", "uint", "float")
_BINDING = ("json", "query", "form", "param", "uri", "header", "params", "reqHeader", "schema")
# go-playground's tag, gin's name for it, and govalidator's, whose words are much the same.
_RULES = ("validate", "binding", "valid")
_RFC3339 = "datetime=2006-01-02T15:04:05Z07:00"
_MAX_DEPTH = 4


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


def fields_of(
    program: Program, type_: Type, keys: tuple[str, ...], *, untagged: bool, depth: int = 0
) -> tuple[InputField, ...]:
    """The fields of a struct that is bound from a request under one of `keys`, embedded ones included; those that go
    without any tag for binding by their own name where `untagged` says so, as encoding/json has it."""
    made_of = program.underlying(strip_pointer(type_))
    found: dict[str, InputField] = {}
    for field in made_of.fields if isinstance(made_of, Record) and depth <= _MAX_DEPTH else ():
        given = next((value for key in keys if (value := tag_value(field.tag, key)) is not None), None)
        name, *how = (given or "").split(",")
        if name == "-":
            continue
        if field.embedded and not name:
            for inner in fields_of(program, field.type, keys, untagged=untagged, depth=depth + 1):
                found.setdefault(inner.name, inner)
        elif name or (untagged and field.name[:1].isupper() and not _bound_otherwise(field.tag)):
            found[name or field.name] = _field(program, name or field.name, field, how, keys, depth)
    return tuple(found.values())


def _bound_otherwise(tag: str) -> bool:
    return any(tag_value(tag, key) is not None for key in _BINDING)


def _field(
    program: Program, name: str, field: Field, how: list[str], keys: tuple[str, ...], depth: int
) -> InputField:
    plain = strip_pointer(field.type)
    kind = _SAID.get(next(iter(_SAID.keys() & set(how)), "")) or kind_of(program, plain)
    rules = [rule.strip() for key in _RULES for rule in (tag_value(field.tag, key) or "").split(",") if rule.strip()]
    if isinstance(plain, Named) and plain.name == "Time" and plain.package == "time":
        rules.append(_RFC3339)
    elif isinstance(plain, Named) and plain.name == "UUID":
        kind = "S"
        rules.append("uuid")
    elif kind == "B":
        kind = "S"
        rules.append("base64")
    made_of = program.underlying(plain)
    inner, elements = plain, ""
    if isinstance(made_of, Sequence) and kind == "L":
        inner, elements = made_of.elem, kind_of(program, made_of.elem)
    nested = fields_of(program, inner, keys, untagged=True, depth=depth + 1) if "M" in (kind, elements) else ()
    return InputField(name, kind, tuple(dict.fromkeys(rules)), elements, nested)


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
