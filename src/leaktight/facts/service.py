"""How the service is started and driven, as far as its source says: the hints for `prove`."""

from __future__ import annotations

import re
from functools import cached_property

from leaktight.core.service import RouteInput, ServiceModel, Variable
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import calls_in
from leaktight.facts.reach import Reach
from leaktight.facts.routes import RouteEntry, Routes
from leaktight.facts.strings import Strings
from leaktight.facts.tables import Tables
from leaktight.facts.tags import attributes_of, tag_value
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call
from leaktight.ir.types import Record

_PARAMETER = re.compile(r":(\w+)|\{(\w+)(?:\.\.\.|:[^}]*)?\}|(\*)")


class Service:
    """The model, put together once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)

    @cached_property
    def model(self) -> ServiceModel:
        """All hints."""
        program = self._facts.program
        mains = sorted(
            {
                program.package_folder(d.package)
                for d in program.declarations()
                if d.name == "main" and not d.receiver and program.package_name(d.package) == "main"
            }
        )
        tables = self._facts.get(Tables)
        modules = sorted(program.modules(), key=lambda m: len(m.folder))
        return ServiceModel(
            module=modules[0].path if modules else "",
            mains=tuple(mains),
            inputs=tuple(self._input(entry) for entry in self._facts.get(Routes).entries if entry.route.over_http),
            tables=tables.tables,
            operations=tables.operations,
            variables=self._variables(),
        )

    def _variables(self) -> tuple[Variable, ...]:
        found: dict[str, Variable] = {}
        for name, default, _, call in self._facts.get(Strings).environment:
            found.setdefault(name, Variable(name, default, call.span))
        for type_, span in self._facts.program.types():
            made_of = self._facts.program.underlying(type_)
            for field in made_of.fields if isinstance(made_of, Record) else ():
                tag = tag_value(field.tag, "env") or tag_value(field.tag, "envconfig") or ""
                name, *further = (part.strip() for part in tag.split(","))
                if name:
                    default = tag_value(field.tag, "envDefault") or tag_value(field.tag, "default")
                    default = default or tag_value(field.tag, "env-default")
                    # sethvargo/go-envconfig has it within the tag itself.
                    inside = (part.partition("=") for part in further if part.startswith("default="))
                    default = default or next((value for _, _, value in inside), None)
                    found.setdefault(name, Variable(name, default, span))
        return tuple(found[name] for name in sorted(found))

    def _input(self, entry: RouteEntry) -> RouteInput:
        path = tuple(m[1] or m[2] or "*" for m in _PARAMETER.finditer(entry.route.path))
        names: dict[str, dict[str, None]] = {"query": {}, "header": {}}
        body: dict[str, str] = {}
        functions = self._functions_of(entry)
        for function in functions:
            for _, call in calls_in(function, literals=False):
                self._read(function, call, names, body)
        operations = self._facts.get(Tables).operations_in(functions)
        return RouteInput(
            entry.route, path, tuple(names["query"]), tuple(names["header"]), tuple(body.items()), operations
        )

    def _functions_of(self, entry: RouteEntry) -> list[Function]:
        ids = self._facts.get(Reach).functions(entry)
        return [f for id_ in ids if (f := self._facts.program.function(id_)) is not None]

    def _read(self, function: Function, call: Call, names: dict[str, dict[str, None]], body: dict[str, str]) -> None:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return
        for source in self._facts.knowledge.sources(symbol.package, symbol.symbol):
            if source.kind in names and 0 <= source.name_param < len(call.args):
                for text in self._facts.get(Strings).of(function, call.args[source.name_param]):
                    names[source.kind][text.value] = None
            if source.kind in ("any", "body") and 0 <= source.into < len(call.args):
                body.update(attributes_of(self._facts.program, call.args[source.into].type, ("json",)))
        if (symbol.package, symbol.symbol) == ("encoding/json", "Decoder.Decode") and call.args:
            body.update(attributes_of(self._facts.program, call.args[0].type, ("json",)))
