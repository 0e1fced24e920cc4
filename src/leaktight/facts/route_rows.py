"""Routes that are registered from a table: `for _, r := range rows { e.Add(r.method, r.path, r.handler) }`."""

from __future__ import annotations

from msgspec.structs import replace

from leaktight.facts.base import Facts
from leaktight.facts.calls import CallSite
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import FieldOf, Load, New, Next, SetGlobal
from leaktight.ir.types import Sequence
from leaktight.ir.values import Global, Operand


class RouteRows:
    """Spreads one call in a loop to one for each row of the literal that the loop goes over."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)

    def spread(self, site: CallSite) -> list[CallSite]:
        """The call with the fields of each row in the place of its arguments, or as it is where no table is known."""
        cells = {
            i: cell for i, arg in enumerate(site.call.args) if (cell := self._cell(site.caller, arg)) is not None
        }
        steps = {id(step): step for step, _ in cells.values()}
        if len(steps) != 1:
            return [site]
        rows = self._rows(site.caller, next(iter(steps.values())))
        found: list[CallSite] = []
        for row in rows:
            args = list(site.call.args)
            for index, (_, field) in cells.items():
                args[index] = row.get(field, args[index])
            found.append(CallSite(site.caller, replace(site.call, args=tuple(args))))
        return found or [site]

    def _cell(self, function: Function, operand: Operand) -> tuple[Next, str] | None:
        """The step of the loop and the field that the operand is read from."""
        for source in self._flow.sources(function, operand):
            load = source.at.instruction if source.at is not None else None
            if not isinstance(load, Load) or not isinstance(load.access, FieldOf) or source.at is None:
                continue
            for row in self._flow.sources(source.at.function, load.base):
                step = row.at.instruction if row.at is not None else None
                if isinstance(step, Next) and step.value is row.operand:
                    return step, load.access.name
        return None

    def _rows(self, function: Function, step: Next) -> list[dict[str, Operand]]:
        found: list[dict[str, Operand]] = []
        for here, operand in self._tables(function, step.iterable):
            for source in self._flow.sources(here, operand):
                table = source.at.instruction if source.at is not None else None
                if not isinstance(table, New) or not isinstance(self._facts.program.underlying(table.type), Sequence):
                    continue
                for _, element in table.elements:
                    for made in self._flow.sources(here, element):
                        row = made.at.instruction if made.at is not None else None
                        if isinstance(row, New):
                            found.append({key: value for key, value in row.elements if isinstance(key, str)})
        return found

    def _tables(self, function: Function, iterable: Operand) -> list[tuple[Function, Operand]]:
        """The iterated value; for a package variable what it is set to."""
        found: list[tuple[Function, Operand]] = [(function, iterable)]
        for source in self._flow.sources(function, iterable):
            if isinstance(source.operand, Global):
                for outer in mentioning(self._facts.program, source.operand.name):
                    sets = (i for i in outer.instructions() if isinstance(i, SetGlobal) and i.dst == source.operand)
                    found += [(outer, each.src) for each in sets]
        return found
