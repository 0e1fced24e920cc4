"""What a route reads from its request: names, and what has to hold of the values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaktight.core.service import InputField, RouteInput
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in
from leaktight.facts.reach import Reach
from leaktight.facts.routing.routes import RouteEntry
from leaktight.facts.service.answers import Answers
from leaktight.facts.service.tables import Tables
from leaktight.facts.strings import Strings
from leaktight.facts.tags import fields_of, kind_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, Call, IndexOf, Load, MethodCallee, TypeAssert
from leaktight.ir.types import Mapping, Type, strip_pointer
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import Source

_PARAMETER = re.compile(r":(\w+)|\{(\w+)(?:\.\.\.|:(?:[^{}]|\{[^{}]*\})*)?\}|(\*)")
_WITHOUT_BODY = frozenset({"GET", "HEAD"})

# The tags by which frameworks bind: Echo, gin, fiber and gorilla/schema.
_KEYS = {
    "path": ("param", "uri", "params"),
    "query": ("query", "form", "schema"),
    "header": ("header", "reqHeader"),
    "form": ("form", "schema"),
}
_JSON = ("json",)

_PARSERS = {
    ("strconv", "Atoi"): "number",
    ("strconv", "ParseInt"): "number",
    ("strconv", "ParseUint"): "number",
    ("strconv", "ParseFloat"): "number",
    ("strconv", "ParseBool"): "boolean",
    ("time", "ParseDuration"): "duration",
    ("github.com/google/uuid", "Parse"): "uuid",
    ("github.com/google/uuid", "MustParse"): "uuid",
    ("github.com/gofrs/uuid", "FromString"): "uuid",
    ("github.com/satori/go.uuid", "FromString"): "uuid",
}
"""What a text has to be for these to take it, in the words of validation tags."""

_OF_QUERY = ("net/url", "Values.Get")
_DECODE = ("encoding/json", "Decoder.Decode")
_WHOLE = {("io", "ReadAll"), ("io/ioutil", "ReadAll")}


class Inputs:
    """What routes read, each worked out when asked for."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def of(self, entry: RouteEntry) -> RouteInput:
        """All that the functions read which the route runs."""
        ids = self._facts.get(Reach).functions(entry)
        functions = [f for id_ in ids if (f := self._facts.program.function(id_)) is not None]
        found = _Found(entry.route.method)
        for function in functions:
            for _, call in calls_in(function, literals=False):
                self._read(function, call, found)
        return RouteInput(
            entry.route,
            tuple(m[1] or m[2] or "*" for m in _PARAMETER.finditer(entry.route.path)),
            tuple(found.named["query"]),
            tuple(found.named["header"]),
            tuple(found.body.values()),
            self._facts.get(Tables).operations_in(functions),
            tuple(found.named["form"].values()),
            tuple(found.named["file"]),
            tuple(
                field for kind in ("path", "query", "header") for field in found.named[kind].values() if _told(field)
            ),
        )

    def _read(self, function: Function, call: Call, found: _Found) -> None:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return
        key = (symbol.package, symbol.symbol)
        for source in self._facts.knowledge.sources(*key):
            for field in self._named(function, call, source):
                found.add(source.kind, field)
            if 0 <= source.into < len(call.args) and source.name_param < 0:
                self._bound(source.kind, function, call.args[source.into], found)
        if key == _OF_QUERY and call.args and self._is_query(function, call):
            rules = self._parsed(function, call, 0)
            for text in self._facts.get(Strings).of(function, call.args[0]):
                found.add("query", InputField(text.value, rules=rules))
        if key == _DECODE and call.args and not self._facts.get(Answers).reads(function, call):
            found.json(self._decoded(function, call.args[0]))
        if key == ("encoding/json", "Unmarshal") and len(call.args) > 1 and self._read_whole(function, call):
            found.json(self._decoded(function, call.args[1]))

    def _named(self, function: Function, call: Call, source: Source) -> Iterator[InputField]:
        if not 0 <= source.name_param < len(call.args):
            return
        rules = self._parsed(function, call, source.result)
        for text in self._facts.get(Strings).of(function, call.args[source.name_param]):
            if text.value:
                yield InputField(text.value, rules=rules)

    def _parsed(self, function: Function, call: Call, result: int) -> tuple[str, ...]:
        """What the function itself makes of the text that a call returns."""
        if not result < len(call.results):
            return ()
        for alias in self._flow.aliases(function, call.results[result]):
            for at in self._flow.uses(function, alias):
                if not isinstance(at.instruction, Call) or alias not in at.instruction.args:
                    continue
                symbol = self._calls.symbol(at.instruction)
                key = (symbol.package, symbol.symbol) if symbol is not None else ("", "")
                if key in _PARSERS:
                    return (_PARSERS[key],)
                if key == ("time", "Parse"):
                    layouts = self._facts.get(Strings).of(at.function, at.instruction.args[0])
                    return tuple(f"datetime={layout.value}" for layout in layouts if layout.value)[:1]
        return ()

    def _bound(self, kind: str, function: Function, operand: Operand, found: _Found) -> None:
        """A struct that is filled from the request: whole (`any`), or from one part of it."""
        type_ = operand.type
        if kind in ("body", "any"):
            body = self._decoded(function, operand)
            form = self._fields(type_, _KEYS["form"])
            query = self._fields(type_, _KEYS["query"] if found.method in _WITHOUT_BODY else ("query",))
            if kind == "any":
                found.all("path", self._fields(type_, _KEYS["path"]))
                found.all("query", query)
            if kind == "body" or not (query and found.method in _WITHOUT_BODY):
                tagged = self._fields(type_, _JSON, untagged=False)
                found.all("form", () if tagged else form)
                found.json(() if form and not tagged else body)
        elif kind in _KEYS:
            found.all(kind, self._fields(type_, _KEYS[kind]))

    def _fields(self, type_: Type, keys: tuple[str, ...], untagged: bool | None = None) -> tuple[InputField, ...]:
        return fields_of(self._facts.program, type_, keys, untagged=keys == _JSON if untagged is None else untagged)

    def _decoded(self, function: Function, operand: Operand) -> tuple[InputField, ...]:
        """The members of what is decoded from JSON: a struct's fields, or the keys that are read of a map."""
        made_of = self._facts.program.underlying(strip_pointer(operand.type))
        if not isinstance(made_of, Mapping):
            return self._fields(operand.type, _JSON)
        if not isinstance(operand, Var):
            return ()
        behind = (at.instruction for at in self._flow.definitions(function, operand))
        maps = {operand} | {each.base for each in behind if isinstance(each, Address) and isinstance(each.base, Var)}
        found: dict[str, InputField] = {}
        for variable in [alias for each in maps for alias in self._flow.aliases(function, each)]:
            for at in self._flow.uses(function, variable):
                load = at.instruction
                if not isinstance(load, Load) or load.base != variable or not isinstance(load.access, IndexOf):
                    continue
                key = load.access.index
                if isinstance(key, Const) and isinstance(key.value, str):
                    kind = self._asserted(at.function, load.dst) or kind_of(self._facts.program, made_of.elem)
                    found.setdefault(key.value, InputField(key.value, kind))
        return tuple(found.values())

    def _asserted(self, function: Function, value: Var | None) -> str:
        """The kind that a value is taken for by a type assertion, empty where there is none."""
        uses = self._flow.uses(function, value) if value is not None else []
        types = (at.instruction.type for at in uses if isinstance(at.instruction, TypeAssert))
        return next((kind_of(self._facts.program, type_) for type_ in types), "")

    def _is_query(self, function: Function, call: Call) -> bool:
        """Whether the values that a call looks into are those of a URL: `r.URL.Query().Get("page")`."""
        callee = call.callee
        for source in self._flow.sources(function, callee.receiver) if isinstance(callee, MethodCallee) else ():
            made = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(made) if isinstance(made, Call) else None
            if symbol is not None and (symbol.package, symbol.symbol) == ("net/url", "URL.Query"):
                return True
        return False

    def _read_whole(self, function: Function, call: Call) -> bool:
        """Whether what is decoded is the request's body, read whole."""
        if self._facts.get(Answers).is_answer(function, call.args[0]):
            return False
        for source in self._flow.sources(function, call.args[0]):
            made = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(made) if isinstance(made, Call) else None
            if symbol is None:
                continue
            key = (symbol.package, symbol.symbol)
            if key in _WHOLE or any(each.kind == "body" for each in self._facts.knowledge.sources(*key)):
                return True
        return False


class _Found:
    """What was read so far: by kind and name. The first to say something of a name is right."""

    def __init__(self, method: str) -> None:
        self.method = method
        self.named: dict[str, dict[str, InputField]] = {
            kind: {} for kind in ("path", "query", "header", "form", "file")
        }
        self.body: dict[str, InputField] = {}

    def add(self, kind: str, field: InputField) -> None:
        if kind == "form" and self.method in _WITHOUT_BODY:
            kind = "query"  # net/http's FormValue looks there as well
        if kind in self.named:
            known = self.named[kind].get(field.name)
            if known is None or not _told(known):
                self.named[kind][field.name] = field

    def all(self, kind: str, fields: tuple[InputField, ...]) -> None:
        for field in fields:
            self.add(kind, field)

    def json(self, fields: tuple[InputField, ...]) -> None:
        for field in fields:
            self.body.setdefault(field.name, field)


def _told(field: InputField) -> bool:
    """Whether more than the name is known."""
    return bool(field.rules or field.type)
