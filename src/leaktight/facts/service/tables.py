"""DynamoDB tables as the source shows them: names, keys and attributes, from the inputs of its calls."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from leaktight.core.service import KeyAttribute, Table
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.strings import Strings, Text
from leaktight.facts.tags import attributes_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, New
from leaktight.ir.types import Named, Type, strip_pointer
from leaktight.ir.values import Const, Operand

PACKAGES = (
    "github.com/aws/aws-sdk-go-v2/service/dynamodb",
    "github.com/aws/aws-sdk-go/service/dynamodb",
)
_CONDITION = re.compile(r"([#\w]+)\s*(=|>=|<=|<|>|BETWEEN)|begins_with\s*\(\s*([#\w]+)", re.IGNORECASE)


@dataclass(slots=True)
class _Seen:
    environment: str = ""
    keys: dict[str, KeyAttribute] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)


class Tables:
    """Collected from every `…Input` literal of a DynamoDB package."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._strings = facts.get(Strings)

    @cached_property
    def operations(self) -> tuple[str, ...]:
        """Names of the datastore operations that the source calls, sorted."""
        return self.operations_in(self._functions)

    def operations_in(self, functions: Iterable[Function]) -> tuple[str, ...]:
        """Names of the datastore operations that these functions call, sorted."""
        found: set[str] = set()
        for function in functions:
            for _, call in calls_in(function):
                symbol = self._calls.symbol(call)
                if symbol is None:
                    continue
                info = self._facts.knowledge.call(symbol.package, symbol.symbol)
                if info is not None and symbol.package.startswith(PACKAGES):
                    found.add(info.operation.removesuffix("WithContext").removesuffix("Pages"))
                elif symbol.package in PACKAGES and symbol.symbol.startswith("New") and "Paginator" in symbol.symbol:
                    found.add(symbol.symbol.removeprefix("New").removesuffix("Paginator"))
                for argument in call.args:  # a call through an interface of the project's own
                    made = strip_pointer(argument.type)
                    if isinstance(made, Named) and made.package in PACKAGES and made.name.endswith("Input"):
                        found.add(made.name.removesuffix("Input"))
        return tuple(sorted(name for name in found if name and name[0].isupper()))

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables, in the order in which they were met."""
        seen: dict[str, _Seen] = {}
        for function in self._functions:
            for inner in nested(function):
                for instruction in inner.instructions():
                    if isinstance(instruction, New) and _is_input(instruction.type):
                        self._collect(inner, instruction, seen)
        found: list[Table] = []
        for name, entry in seen.items():
            keys = sorted(entry.keys.values(), key=lambda k: (k.role != "HASH", k.name))
            names = {k.name for k in keys}
            attributes = tuple((n, t) for n, t in entry.attributes.items() if n not in names)
            found.append(Table(name, entry.environment, tuple(keys), attributes))
        return tuple(found)

    @cached_property
    def _functions(self) -> list[Function]:
        ids = dict.fromkeys(id_ for package in PACKAGES for id_ in self._facts.program.importers(package))
        return [f for id_ in ids if (f := self._facts.program.function(id_)) is not None]

    def _collect(self, function: Function, literal: New, seen: dict[str, _Seen]) -> None:
        fields = {key: value for key, value in literal.elements if isinstance(key, str)}
        if "TableName" not in fields:
            return
        for name, environment in self._names(function, fields["TableName"]):
            entry = seen.setdefault(name, _Seen())
            entry.environment = entry.environment or environment
            if "Key" in fields:
                for attribute, kind in self._map_attributes(function, fields["Key"]):
                    role = "HASH" if not entry.keys or attribute in _hash_of(entry) else "RANGE"
                    entry.keys.setdefault(attribute, KeyAttribute(attribute, kind, role))
            if "Item" in fields:
                entry.attributes.update(self._map_attributes(function, fields["Item"]))
            if "KeyConditionExpression" in fields and "IndexName" not in fields:
                self._condition(function, fields, entry)

    def _names(self, function: Function, operand: Operand) -> list[tuple[str, str]]:
        texts = self._strings.of(function, operand)
        environment = next((t.environment for t in texts if t.environment), "")
        names = [t.value for t in texts if t.value]
        if environment and not names:
            default = next((d for n, d, _, _ in self._strings.environment if n == environment and d), "")
            names = [default or environment.lower()]
        return [(name, environment) for name in names]

    def _condition(self, function: Function, fields: dict[str, Operand], entry: _Seen) -> None:
        aliases = dict(self._string_map(function, fields.get("ExpressionAttributeNames")))
        for text in self._strings.of(function, fields["KeyConditionExpression"]):
            for position, match in enumerate(_CONDITION.finditer(text.value)):
                name = match[1] or match[3]
                name = aliases.get(name, name).lstrip("#")
                role = "HASH" if position == 0 else "RANGE"
                entry.keys.setdefault(name, KeyAttribute(name, entry.attributes.get(name, "S"), role))

    def _string_map(self, function: Function, operand: Operand | None) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for source in self._flow.sources(function, operand) if operand is not None else ():
            if source.at is not None and isinstance(source.at.instruction, New):
                for key, value in source.at.instruction.elements:
                    texts = self._strings.of(source.at.function, value)
                    if isinstance(key, Const) and isinstance(key.value, str) and texts:
                        found.append((key.value, texts[0].value))
        return found

    def _map_attributes(self, function: Function, operand: Operand, depth: int = 0) -> list[tuple[str, str]]:
        """Attribute names and types of a map of attribute values, or of the struct that it was marshalled from."""
        found: list[tuple[str, str]] = []
        for source in self._flow.sources(function, operand) if depth < 4 else ():
            instruction = source.at.instruction if source.at is not None else None
            if source.at is None:
                continue
            if isinstance(instruction, New):
                for key, value in instruction.elements:
                    if key is None or isinstance(key, str):
                        continue
                    for text in self._strings.of(source.at.function, key) or (Text(),):
                        if text.value:
                            found.append((text.value, self._kind(source.at.function, value)))
            elif isinstance(instruction, Call):
                symbol = self._calls.symbol(instruction)
                if (
                    symbol is not None
                    and symbol.symbol in ("MarshalMap", "MarshalMapWithOptions")
                    and instruction.args
                ):
                    found += attributes_of(self._facts.program, instruction.args[0].type, ("dynamodbav", "json"))
                for callee, returned in self._calls.returned(source.at.function, instruction, source.result):
                    found += self._map_attributes(callee, returned, depth + 1)
        return found

    def _kind(self, function: Function, value: Operand) -> str:
        """S, N, B … of an attribute value, from the type of its literal."""
        for source in self._flow.sources(function, value):
            type_: Type = (
                source.at.instruction.type if source.at and isinstance(source.at.instruction, New) else value.type
            )
            made = strip_pointer(type_)
            if isinstance(made, Named) and made.name.startswith("AttributeValueMember"):
                return made.name.removeprefix("AttributeValueMember")
            if source.at is not None and isinstance(source.at.instruction, New):
                names = [k for k, _ in source.at.instruction.elements if isinstance(k, str)]
                if len(names) == 1 and names[0].isupper():
                    return names[0]  # SDK v1: AttributeValue{S: …}
        return "S"


def _hash_of(entry: _Seen) -> set[str]:
    return {k.name for k in entry.keys.values() if k.role == "HASH"}


def _is_input(type_: Type) -> bool:
    made = strip_pointer(type_)
    return (
        isinstance(made, Named) and made.package in PACKAGES and made.name.endswith(("Input", "Get", "Put", "Update"))
    )
