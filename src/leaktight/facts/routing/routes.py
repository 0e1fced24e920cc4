"""The routes of a service, from the registration calls that knowledge/ names for each framework."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from leaktight.core.route import Route
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.flow import Flow
from leaktight.facts.routing.given import NOTHING, Given, Givens
from leaktight.facts.routing.handlers import Handlers
from leaktight.facts.routing.mounts import Mounts
from leaktight.facts.routing.patterns import join, rooted, split_pattern
from leaktight.facts.routing.routers import Router, Routers
from leaktight.facts.routing.rpc import RpcServices
from leaktight.facts.routing.sites import RoutingSite, RoutingSites, receiver
from leaktight.facts.routing.texts import METHODS, UNKNOWN_PART, RouteTexts
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, StaticCallee
from leaktight.ir.values import Operand
from leaktight.knowledge.schema import NONE, Framework, Refine, Register, UseMiddleware


@dataclass(frozen=True, slots=True)
class RouteEntry:
    """A route with the functions that a request to it runs: handlers first, then middleware of its own, of its groups
    and of its router. Ids of project functions and literals; library ones are in `library_middleware`."""

    route: Route
    handlers: tuple[str, ...]
    middleware: tuple[str, ...]
    library_middleware: tuple[CallSite, ...]


_Uses = list[tuple[Router, list[tuple[Function, Operand]]]]


class Routes:
    """All routes of the project, in the order of their registration in the source."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._found = facts.get(RoutingSites)
        self._routers = facts.get(Routers)
        self._handlers = facts.get(Handlers)
        self._texts = facts.get(RouteTexts)

    @cached_property
    def entries(self) -> tuple[RouteEntry, ...]:
        """Every registered route."""
        found: list[RouteEntry] = []
        mounts = self._facts.get(Mounts)
        for each in self._found.all:
            if not isinstance(each.entry, Register) or mounts.mounted(each.site):
                continue
            args, operands = each.site.call.args, [*each.site.call.args]
            router = receiver(each.site.call)
            if router is not None and router not in args:
                operands.append(router)
            for given in self._facts.get(Givens).spread(each.site.caller, operands):
                found += self._entries_of(each, each.entry, given)
        for route in self._facts.get(RpcServices).routes():
            found.append(RouteEntry(route, (route.handler,), (), ()))
        found.sort(key=lambda e: (e.route.span.file, e.route.span.start, e.route.path))
        once: dict[tuple[Route, tuple[str, ...]], RouteEntry] = {}
        for entry in found:  # a router that a helper makes where it gets none: the one that is used has middleware
            known = once.setdefault((entry.route, entry.handlers), entry)
            if len(entry.middleware) > len(known.middleware):
                once[entry.route, entry.handlers] = entry
        return tuple(once.values())

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """The routes alone."""
        return tuple(entry.route for entry in self.entries)

    @property
    def frameworks(self) -> dict[str, Framework]:
        """The web frameworks that the project imports, by package."""
        return self._found.frameworks

    @property
    def sites(self) -> tuple[tuple[CallSite, object], ...]:
        """Every call that a framework's routing entry describes, with that entry: registrations, groups, middleware,
        servers that are started."""
        return tuple((each.site, each.entry) for each in self._found.all)

    def roots(self, function: Function, router: Operand | None) -> frozenset[object]:
        """What stands for the routers that a value may be or belong to, groups aside; None is the default one."""
        return frozenset(found.root for found in self._routers.of(function, router, NOTHING)) or frozenset([None])

    def middleware(self, function: Function, router: Operand) -> tuple[tuple[str, ...], tuple[CallSite, ...]]:
        """What runs before every route of a router or group: functions and literals of the project, and the calls
        that make it from a library's."""
        used: list[tuple[Function, Operand]] = []
        for found in self._routers.of(function, router, NOTHING):
            used += self._before(found)
        return self._middleware(used)

    def handler_functions(self, function: Function, operand: Operand) -> tuple[str, ...]:
        """Functions that run when a handler value is called."""
        return self._handlers.of(function, operand, NOTHING)

    # -- one registration ------------------------------------------------------------------------------------------

    def _entries_of(self, each: RoutingSite, entry: Register, given: Given) -> Iterator[RouteEntry]:
        (caller, call), args = (each.site.caller, each.site.call), each.site.call.args
        index = len(args) - 1 if entry.handler_last else entry.handler
        if not 0 <= index < len(args):
            return
        methods, handlers = self._methods(each.site, entry, given), self._handlers.of(caller, args[index], given)
        for refined, refine in self._refinements.get(id(call), ()):
            if refine.methods_param != NONE:
                methods = tuple(self._texts.of(refined.caller, refined.call.args[refine.methods_param :], given))
            if refine.handler != NONE:
                handlers = self._handlers.of(refined.caller, refined.call.args[refine.handler], given)
        own: list[tuple[Function, Operand]] = []
        if entry.handler_last:
            own = [(caller, a) for a in args[entry.handler : -1]]
        elif entry.middleware != NONE:
            own = [(caller, a) for a in args[entry.middleware :]]
        for router in self._routers.of(caller, receiver(call), given) or [Router(None)]:
            middleware, library = self._middleware([*own, *self._before(router)])
            for path in self._paths(each.site, entry, given):
                for method in router.methods or methods:
                    verb, pattern = split_pattern(path) if entry.method_in_path else (method, path)
                    pattern = join(router.prefix, pattern, concatenated=each.framework.concatenates)
                    pattern = pattern if each.framework.path_style == "go" and pattern else rooted(pattern)
                    handler = handlers[0] if handlers else ""
                    route = Route(verb, pattern, handler, call.span, each.framework.name)
                    yield RouteEntry(route, handlers, middleware, library)

    def _methods(self, site: CallSite, entry: Register, given: Given) -> tuple[str, ...]:
        if entry.method:
            return (entry.method,)
        args, known = site.call.args, tuple[str, ...]()
        if entry.method_param != NONE:
            known = tuple(self._texts.of(site.caller, args[entry.method_param : entry.method_param + 1], given))
        elif entry.methods_param != NONE:
            found = self._texts.of(site.caller, args[entry.methods_param :], given)
            known = tuple(method for method in found if method in METHODS)
        return known or ("ANY",)

    def _paths(self, site: CallSite, entry: Register, given: Given) -> list[str]:
        if not 0 <= entry.path < len(site.call.args):
            return [""]
        return self._texts.of(site.caller, (site.call.args[entry.path],), given) or [UNKNOWN_PART]

    @cached_property
    def _refinements(self) -> dict[int, list[tuple[CallSite, Refine]]]:
        """What later calls say about a registered route, by the registration: `r.Handle("/x", h).Methods("GET")`."""
        found: dict[int, list[tuple[CallSite, Refine]]] = {}
        for site, entry, _ in self._found.all:
            if isinstance(entry, Refine):
                for registration in self._registered(site.caller, receiver(site.call), 0):
                    found.setdefault(id(registration), []).append((site, entry))
        return found

    def _registered(self, function: Function, route: Operand | None, depth: int) -> Iterable[Call]:
        for source in self._flow.sources(function, route) if route is not None and depth < 8 else ():
            call = source.at.instruction if source.at is not None else None
            known = self._found.entry(call) if isinstance(call, Call) else None
            if source.at is not None and isinstance(call, Call) and known is not None:
                if isinstance(known[0], Register):
                    yield call
                elif isinstance(known[0], Refine):
                    yield from self._registered(source.at.function, receiver(call), depth + 1)

    # -- middleware ------------------------------------------------------------------------------------------------

    def _before(self, router: Router) -> list[tuple[Function, Operand]]:
        """The middleware of a router, of the groups that it is in, and of what these are mounted on."""
        used = list(router.middleware)
        for other, operands in self._uses:
            if router.within(other):
                used += operands
        return used

    @cached_property
    def _uses(self) -> _Uses:
        """What is used on each router or group."""
        found: _Uses = []
        for site, entry, _ in self._found.all:
            if not isinstance(entry, UseMiddleware):
                continue
            given = [(site.caller, a) for a in site.call.args[max(entry.param, 0) :]]
            found += [(router, given) for router in self._routers.of(site.caller, receiver(site.call), NOTHING)]
        return found

    def _middleware(self, given: list[tuple[Function, Operand]]) -> tuple[tuple[str, ...], tuple[CallSite, ...]]:
        ids: dict[str, None] = {}
        library: dict[int, CallSite] = {}
        for function, operand in given:
            for id_ in self._calls.functions_of(function, operand):
                ids[id_] = None
                made = self._program.function(id_)
                if made is not None:
                    ids.update((literal.id, None) for literal in made.literals)
            for source in self._flow.sources(function, operand):
                if source.at is not None and isinstance(source.at.instruction, Call):
                    call = source.at.instruction
                    if isinstance(call.callee, StaticCallee | MethodCallee):
                        library[id(call)] = CallSite(source.at.function, call)
        return tuple(ids), tuple(library.values())
