"""How the service is started and driven, as far as its source says: the hints for `prove`."""

from __future__ import annotations

import re
from functools import cached_property

from leaktight.core.service import ServiceModel, Variable
from leaktight.facts.base import Facts
from leaktight.facts.inputs import Inputs
from leaktight.facts.routes import Routes
from leaktight.facts.strings import Strings
from leaktight.facts.tables import Tables
from leaktight.facts.tags import tag_value
from leaktight.ir.types import Record

_DATASTORE = re.compile(r"dynamo", re.IGNORECASE)
"""In the import paths of the SDK's packages, and of all that is written on top of them."""


class Service:
    """The model, put together once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

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
            inputs=tuple(
                self._facts.get(Inputs).of(entry)
                for entry in self._facts.get(Routes).entries
                if entry.route.over_http
            ),
            tables=tables.tables,
            operations=tables.operations,
            variables=self._variables(),
            datastore=any(_DATASTORE.search(package) for package in program.imported()),
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
