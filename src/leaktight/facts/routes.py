"""The routes of a service, from the registration calls that knowledge/ names for each framework."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from leaktight.core.route import Route
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import At, Flow, calls_in
from leaktight.facts.route_rows import RouteRows
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Convert, FieldOf, Load, MethodCallee, New, Next, Operation, StaticCallee
from leaktight.ir.types import Basic, Interface, Named, Signature, named
from leaktight.ir.values import Const, Global, Operand, Var, VarKind
from leaktight.knowledge.schema import NONE, Framework, Group, Refine, Register, UseMiddleware

_MAX_DEPTH = 8
METHODS = frozenset(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE", "QUERY"])


@dataclass(frozen=True, slots=True)
class RouteEntry:
    """A route with the functions that a request to it runs: handlers first, then middleware of its own, of its groups
    and of its router. Ids of project functions and literals; library ones are in `library_middleware`."""

    route: Route
    handlers: tuple[str, ...]
    middleware: tuple[str, ...]
    library_middleware: tuple[CallSite, ...]


@dataclass(frozen=True, slots=True)
class _Router:
    """Where a router value begins: with the prefix of the groups it went through."""

    root: object
    prefix: str
    middleware: tuple[tuple[Function, Operand], ...]


class Routes:
    """All routes of the project, in the order of their registration in the source."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    @cached_property
    def entries(self) -> tuple[RouteEntry, ...]:
        """Every registered route."""
        found: list[RouteEntry] = []
        uses, rows = list(self._router_middleware()), self._facts.get(RouteRows)
        for site, registration, framework in self._registrations():
            for row in rows.spread(site):
                found += self._entries_of(row, registration, framework, uses)
        found.sort(key=lambda e: (e.route.span.file, e.route.span.start, e.route.path))
        return tuple(dict.fromkeys(found))

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """The routes alone."""
        return tuple(entry.route for entry in self.entries)

    # -- registrations -------------------------------------------------------------------------------------------

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
    def _routing_names(self) -> frozenset[str]:
        names: set[str] = set()
        for framework in self.frameworks.values():
            names.update(e.call.rpartition(".")[2] for e in framework.register)
            names.update(e.call.rpartition(".")[2] for e in framework.group)
            names.update(e.call.rpartition(".")[2] for e in framework.middleware)
            names.update(e.call.rpartition(".")[2] for e in framework.refine)
            names.update(e.call.rpartition(".")[2] for e in framework.serve)
        return frozenset(names)

    @cached_property
    def _sites(self) -> tuple[tuple[CallSite, object, str], ...]:
        """Every call that a framework's routing entry describes: (call, entry, framework's name)."""
        found: dict[int, tuple[CallSite, object, str]] = {}
        for name in sorted(self._routing_names):
            for function in mentioning(self._program, name):
                for caller, call in calls_in(function):
                    symbol = self._calls.symbol(call)
                    if symbol is None or id(call) in found:
                        continue
                    entry = self._facts.knowledge.routing(symbol.package, symbol.symbol)
                    framework = self._facts.knowledge.framework(symbol.package)
                    if entry is not None and framework is not None:
                        found[id(call)] = (CallSite(caller, call), entry, framework.name)
        return tuple(found.values())

    @property
    def sites(self) -> tuple[tuple[CallSite, object], ...]:
        """Every call that a framework's routing entry describes, with that entry: registrations, groups, middleware,
        servers that are started."""
        return tuple((site, entry) for site, entry, _ in self._sites)

    def roots(self, function: Function, router: Operand | None) -> frozenset[object]:
        """What stands for the routers that a value may be or belong to, groups aside; None is the default one."""
        return frozenset(found.root for found in self._routers(function, router)) or frozenset([None])

    def _registrations(self) -> Iterator[tuple[CallSite, Register, str]]:
        for site, entry, framework in self._sites:
            if isinstance(entry, Register):
                yield site, entry, framework

    def _router_middleware(self) -> Iterator[tuple[_Router, tuple[tuple[Function, Operand], ...]]]:
        for site, entry, _ in self._sites:
            if isinstance(entry, UseMiddleware):
                given = tuple((site.caller, a) for a in site.call.args[max(entry.param, 0) :])
                for router in self._routers(site.caller, _receiver(site.call)):
                    yield router, given

    def _entries_of(
        self,
        site: CallSite,
        registration: Register,
        framework: str,
        uses: list[tuple[_Router, tuple[tuple[Function, Operand], ...]]],
    ) -> Iterator[RouteEntry]:
        call, args = site.call, site.call.args
        methods, paths = self._methods(site, registration), self._paths(site, registration)
        index = len(args) - 1 if registration.handler_last else registration.handler
        if not 0 <= index < len(args):
            return
        handlers = self.handler_functions(site.caller, args[index])
        own: list[tuple[Function, Operand]] = []
        if registration.handler_last:
            own = [(site.caller, a) for a in args[registration.handler : -1]]
        elif registration.middleware != NONE:
            own = [(site.caller, a) for a in args[registration.middleware :]]
        for refine_site, refine, _ in self._sites:
            if isinstance(refine, Refine) and _receiver(refine_site.call) in call.results:
                if refine.methods_param != NONE:
                    methods = tuple(self._strings(refine_site.caller, refine_site.call.args[refine.methods_param :]))
                if refine.handler != NONE:
                    handlers = self.handler_functions(refine_site.caller, refine_site.call.args[refine.handler])
        for router in self._routers(site.caller, _receiver(call)) or [_Router(None, "", ())]:
            given = list(own) + list(router.middleware)
            for other, operands in uses:
                if other.root == router.root and router.prefix.startswith(other.prefix):
                    given += operands
            middleware, library = self._middleware(given)
            for path in paths:
                for method in methods:
                    verb, pattern = method, path
                    if registration.method_in_path:
                        verb, pattern = _split_pattern(path)
                    route = Route(
                        verb, join(router.prefix, pattern), handlers[0] if handlers else "", call.span, framework
                    )
                    yield RouteEntry(route, handlers, middleware, library)

    def _methods(self, site: CallSite, registration: Register) -> tuple[str, ...]:
        if registration.method:
            return (registration.method,)
        args = site.call.args
        if registration.method_param != NONE:
            found = self._strings(site.caller, args[registration.method_param : registration.method_param + 1])
            return tuple(found) or ("ANY",)
        if registration.methods_param != NONE:
            found = self._strings(site.caller, args[registration.methods_param :])
            return tuple(m for m in found if m in METHODS) or ("ANY",)
        return ("ANY",)

    def _paths(self, site: CallSite, registration: Register) -> tuple[str, ...]:
        if not 0 <= registration.path < len(site.call.args):
            return ("",)
        found = self._strings(site.caller, (site.call.args[registration.path],))
        return tuple(found) or ("{unknown}",)

    def _strings(self, function: Function, operands: Iterable[Operand], depth: int = 0) -> list[str]:
        """The constant strings that operands may be, also as elements of slice literals."""
        found: list[str] = []
        if depth > _MAX_DEPTH:
            return found
        for operand in operands:
            for source in self._flow.sources(function, operand):
                if source.at is None:
                    if isinstance(source.operand, Const) and isinstance(source.operand.value, str):
                        found.append(source.operand.value)
                    elif isinstance(source.operand, Const) and source.operand.name.startswith("Method"):
                        found.append(source.operand.name.removeprefix("Method").upper())
                    elif isinstance(source.operand, Const) and source.operand.name in METHODS:
                        found.append(source.operand.name)
                    elif isinstance(source.operand, Var) and source.operand.kind is VarKind.PARAM:
                        for site, argument in self._calls.arguments(source.function, source.operand):
                            found += self._strings(site.caller, (argument,), depth + 1)
                    continue
                instruction = source.at.instruction
                if isinstance(instruction, New):
                    found += self._strings(source.at.function, (v for _, v in instruction.elements), depth + 1)
                elif isinstance(instruction, Next) and instruction.value is source.operand:
                    found += self._strings(source.at.function, (instruction.iterable,), depth + 1)
                elif isinstance(instruction, Operation) and instruction.operator == "+":
                    left = self._strings(source.at.function, instruction.args[:1], depth + 1)
                    right = self._strings(source.at.function, instruction.args[1:], depth + 1)
                    found += [a + b for a in left or ["{unknown}"] for b in right or ["{unknown}"]]
        return list(dict.fromkeys(found))

    # -- routers -------------------------------------------------------------------------------------------------

    def _routers(self, function: Function, operand: Operand | None, depth: int = 0) -> list[_Router]:
        """Where a router value may begin, with the prefixes of its groups."""
        if operand is None or depth > _MAX_DEPTH:
            return []
        found: dict[_Router, None] = {}
        for source in self._flow.sources(function, operand):
            if source.at is None:
                if isinstance(source.operand, Var) and source.operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
                    found.update(dict.fromkeys(self._router_parameter(source.function, source.operand, depth)))
                elif isinstance(source.operand, Global):
                    found[_Router(source.operand, "", ())] = None
                continue
            found.update(dict.fromkeys(self._router_source(source.at, source.result, depth)))
        return list(found)

    def _router_parameter(self, function: Function, param: Var, depth: int) -> list[_Router]:
        owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
        for site, entry, _ in self._sites:
            if isinstance(entry, Group) and entry.callback != NONE and entry.callback < len(site.call.args):
                given = site.call.args[entry.callback]
                if owner.id in self._calls.functions_of(site.caller, given):
                    return self._grouped(site, entry, depth)
        found: list[_Router] = []
        for caller, argument in self._calls.arguments(function, param):
            found += self._routers(caller.caller, argument, depth + 1)
        return found or [_Router(param, "", ())]

    def _router_source(self, at: At, result: int, depth: int) -> list[_Router]:
        instruction = at.instruction
        if isinstance(instruction, Call):
            symbol = self._calls.symbol(instruction)
            entry = self._facts.knowledge.routing(symbol.package, symbol.symbol) if symbol is not None else None
            if isinstance(entry, Group) and entry.callback == NONE:
                return self._grouped(CallSite(at.function, instruction), entry, depth)
            found: list[_Router] = []
            for callee, operand in self._calls.returned(at.function, instruction, result):
                found += self._routers(callee, operand, depth + 1)
            return found or [_Router(instruction, "", ())]
        if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
            owner = named(instruction.base.type)
            found = []
            for write in self._facts.get(Fields).writes(owner, instruction.access.name) if owner is not None else ():
                found += self._routers(write.function, write.value, depth + 1)
            if not found and owner is not None and owner.package.split("/")[0].count("."):
                return self._routers(at.function, instruction.base, depth + 1)  # a library's own embedded router
            return found
        return [_Router(instruction, "", ())]

    def _grouped(self, site: CallSite, entry: Group, depth: int) -> list[_Router]:
        args = site.call.args
        prefixes = [""]
        if 0 <= entry.prefix < len(args):
            prefixes = self._strings(site.caller, (args[entry.prefix],)) or ["{unknown}"]
        given = tuple((site.caller, a) for a in args[entry.middleware :]) if entry.middleware != NONE else ()
        outer = self._routers(site.caller, _receiver(site.call), depth + 1) or [_Router(None, "", ())]
        return [_Router(o.root, join(o.prefix, p), o.middleware + given) for o in outer for p in prefixes]

    # -- handlers ------------------------------------------------------------------------------------------------

    def handler_functions(self, function: Function, operand: Operand, depth: int = 0) -> tuple[str, ...]:
        """Functions that run when a handler value is called: functions, methods, literals, results of factories,
        functions wrapped by a conversion or adapter, and values with a handler method (ServeHTTP)."""
        known = self._calls.functions_of(function, operand)
        found: dict[str, None] = {}
        if depth < _MAX_DEPTH:
            for source in self._flow.sources(function, operand):
                instruction = source.at.instruction if source.at is not None else None
                if isinstance(instruction, Call) and source.at is not None:
                    # an adapter: whatever functions it is given may run; a wrapper runs the handlers that it is given
                    for argument in instruction.args:
                        if not known or self._is_wrapped(instruction, source.result, argument):
                            inner = self.handler_functions(source.at.function, argument, depth + 1)
                            found.update(dict.fromkeys(inner))
                elif isinstance(instruction, Convert) and source.at is not None:
                    inner = self.handler_functions(source.at.function, instruction.src, depth + 1)
                    found.update(dict.fromkeys(inner))
        found.update(dict.fromkeys(known))
        if not found:
            type_ = named(operand.type)
            if type_ is not None and not isinstance(operand.type, Basic):
                method = self._program.method(Named(type_.package, type_.name), "ServeHTTP")
                if method is not None:
                    found[method] = None
        return tuple(found)

    def _is_wrapped(self, call: Call, result: int, argument: Operand) -> bool:
        """Whether a call that returns a handler is given one: `auth(h.get)`."""
        if result >= len(call.results):
            return False
        made = self._program.underlying(call.results[result].type)
        given = self._program.underlying(argument.type)
        if isinstance(made, Signature):  # also where it returns what the framework's own don't: `adapt(h.get)`
            return isinstance(given, Signature) and bool(made.params) and given.params == made.params
        return isinstance(made, Interface) and (
            argument.type == call.results[result].type or isinstance(given, Signature)
        )

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


def _receiver(call: Call) -> Operand | None:
    if isinstance(call.callee, MethodCallee):
        return call.callee.receiver
    return call.args[0] if call.args else None


def _split_pattern(pattern: str) -> tuple[str, str]:
    """Method and path of a net/http pattern (`GET /items/{id}`, Go 1.22)."""
    verb, _, rest = pattern.partition(" ")
    return (verb, rest.strip()) if verb in METHODS and rest else ("ANY", pattern)


def join(prefix: str, path: str) -> str:
    """A path under a prefix, with one slash between them."""
    if not prefix:
        return path or "/"
    if not path:
        return prefix
    return (
        prefix.rstrip("/") + "/" + path.lstrip("/") if path.startswith("/") or prefix.endswith("/") else prefix + path
    )
