"""The calls that knowledge/ names for each framework: registrations, groups, middleware, servers that are started."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite, Symbol
from leaktight.facts.flow import calls_in
from leaktight.ir.instructions import Call, MethodCallee
from leaktight.ir.types import Interface, Named, Type, named
from leaktight.ir.values import Operand
from leaktight.knowledge.load import Routing
from leaktight.knowledge.schema import Framework


class RoutingSite(NamedTuple):
    """A call, what it does to routes, and the framework that it is a call of."""

    site: CallSite
    entry: Routing
    framework: Framework


class RoutingSites:
    """Found by the names that the entries have, so that only functions with one of them are lowered."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)

    @cached_property
    def frameworks(self) -> dict[str, Framework]:
        """The web frameworks that the project imports, by package."""
        found: dict[str, Framework] = {}
        for package in sorted(self._program.imported()):
            framework = self._facts.knowledge.framework(package)
            if framework is not None:
                found[package] = framework
        return found

    @cached_property
    def all(self) -> tuple[RoutingSite, ...]:
        """Every such call, once."""
        found: dict[int, RoutingSite] = {}
        for id_ in self._candidates:
            function = self._program.function(id_)
            for caller, call in calls_in(function) if function is not None else ():
                known = self.entry(call) if id(call) not in found else None
                if known is not None:
                    found[id(call)] = RoutingSite(CallSite(caller, call), *known)
        return tuple(found.values())

    @cached_property
    def _candidates(self) -> tuple[str, ...]:
        """Functions that mention a routing name of a framework, in packages that may have a router of it: those that
        import the framework, and those that import one of these. The names (`Get`, `Use`) are everywhere else too."""
        found: dict[str, None] = {}
        for package, framework in self.frameworks.items():
            near = self._importing({package})
            near |= self._importing(near)
            for name in sorted(_names(framework)):
                for id_ in self._program.mentions(name):
                    declared = self._program.declaration(id_)
                    if declared is None or declared.package in near:
                        found[id_] = None
                found.update(dict.fromkeys(self._program.initializers(name)))
        return tuple(found)

    def _importing(self, packages: set[str]) -> set[str]:
        """Packages of the project with functions in files that import one of the packages."""
        ids = (id_ for package in packages for id_ in self._program.importers(package))
        return {declared.package for id_ in ids if (declared := self._program.declaration(id_)) is not None}

    def entry(self, call: Call) -> tuple[Routing, Framework] | None:
        """What a call does to routes."""
        symbol = self._calls.symbol(call)
        if symbol is None:
            return None
        entry = self._facts.knowledge.routing(symbol.package, symbol.symbol)
        if entry is None:
            return self._through_interface(symbol)
        framework = self._facts.knowledge.framework(symbol.package)
        return (entry, framework) if framework is not None else None

    def _through_interface(self, symbol: Symbol) -> tuple[Routing, Framework] | None:
        """What a method of the project's own interface does that speaks of a framework's types under a name of its
        routers: `interface { GET(path string, h echo.HandlerFunc, …) *echo.Route }`, as oapi-codegen writes it."""
        owner, _, method = symbol.symbol.rpartition(".")
        made_of = self._program.underlying(Named(symbol.package, owner)) if owner else None
        if not isinstance(made_of, Interface) or not self._program.owns(symbol.package):
            return None
        signature = next((each for name, each in made_of.methods if name == method), None)
        for type_ in (*signature.params, *signature.results) if signature is not None else ():
            made = named(type_)
            framework = self.frameworks.get(made.package) if made is not None else None
            for router in framework.routers if made is not None and framework is not None else ():
                entry = (
                    self._facts.knowledge.routing(made.package, f"{router}.{method}") if made is not None else None
                )
                if entry is not None and framework is not None:
                    return entry, framework
        return None

    def is_router(self, type_: Type) -> bool:
        """Whether values of the type have routes of their own."""
        made = named(type_)
        framework = self.frameworks.get(made.package) if made is not None else None
        return framework is not None and made is not None and made.name in framework.routers


def _names(framework: Framework) -> set[str]:
    """Names of the calls that the framework's entries are about, without their types."""
    names: set[str] = set()
    for entries in (framework.register, framework.group, framework.middleware, framework.refine):
        names.update(entry.call.rpartition(".")[2] for entry in entries)
    return names | {entry.call.rpartition(".")[2] for entry in framework.serve}


def receiver(call: Call) -> Operand | None:
    """The router that a call is about."""
    if isinstance(call.callee, MethodCallee):
        return call.callee.receiver
    return call.args[0] if call.args else None
