"""How the service is started and driven, as far as its source says: the hints for `prove`."""

from __future__ import annotations

import re
from functools import cached_property

from leaktight.core.service import ServiceModel
from leaktight.facts.base import Facts
from leaktight.facts.routing.routes import Routes
from leaktight.facts.service.answers import Answers
from leaktight.facts.service.inputs import Inputs
from leaktight.facts.service.settings import Settings
from leaktight.facts.service.tables import Tables

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
            variables=self._facts.get(Settings).variables,
            answers=self._facts.get(Answers).members,
            datastore=any(_DATASTORE.search(package) for package in program.imported()),
        )
