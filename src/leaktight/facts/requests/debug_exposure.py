"""Profiles and variables of the process that whoever reaches the service's own port can ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import calls_in
from leaktight.facts.makings import Made, Makings
from leaktight.facts.requests.refusals import Refusals
from leaktight.facts.routing.routes import Routes
from leaktight.facts.strings import Strings
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    Call,
    Load,
    MakeClosure,
    MethodCallee,
    New,
    Next,
    Operation,
    writes,
)
from leaktight.ir.values import Const, FunctionRef, Global, Operand, Var
from leaktight.knowledge.schema import NONE, Debug, Group, Register, Serve

_LOCAL = re.compile(r"^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)|^/|^unix:")
_OPERATOR = re.compile(r"^/?(metrics|health\w*|ready\w*|live\w*|version|ping|debug|status|-)(/|$)", re.IGNORECASE)
"""Paths that an operator's port has besides: a router with nothing else is not the service's own."""


@dataclass(frozen=True, eq=False)
class Exposure:
    """`site` registers the debug handler called `name`, or starts the server that has it. `how` is `router` (on a
    router with the service's own routes), `default` (http.DefaultServeMux, served on an address that others reach) or
    `mounted` (the default mux below a router). `condition`: only where some condition holds. `apart`: the server has
    nothing of the service itself, so that it may be an operator's port."""

    site: CallSite
    name: str
    how: str
    condition: bool
    apart: bool = False


class DebugExposure:
    """Every router once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._routes = facts.get(Routes)
        self._makings = facts.get(Makings)

    @cached_property
    def all(self) -> tuple[Exposure, ...]:
        """In the order of the source."""
        if not self._shows:
            return ()
        found: dict[object, Exposure] = {}
        for exposure, key in (*self._registered(), *self._by_call(), *self._served()):
            found.setdefault(key, exposure)
        return tuple(sorted(found.values(), key=lambda e: e.site.call.span))

    @cached_property
    def _shows(self) -> dict[str, list[Debug]]:
        """Packages of the project's imports that show something."""
        entries = {p: list(self._facts.knowledge.package(p).all(Debug)) for p in self._program.imported()}
        return {package: found for package, found in entries.items() if found}

    # -- registered by hand ---------------------------------------------------------------------------------------

    def _registered(self) -> Iterator[tuple[Exposure, object]]:
        own = self._own_roots
        for site, entry in self._routes.sites:
            handed = self._handed(site, entry)
            name, how = self._shown(handed) if handed is not None else ("", "")
            if not name or handed is None or self._guarded(site, handed):
                continue
            roots = self._routes.roots(site.caller, _receiver(site.call))
            if roots & own:
                key = (site.caller.outermost().id, how)
                yield Exposure(site, name, how, _conditional(site.caller, site.call)), key

    def _by_call(self) -> Iterator[tuple[Exposure, object]]:
        """Calls that register everything on a router that they are given."""
        for debugs in self._shows.values():
            for debug in debugs:
                if debug.router == NONE:
                    continue
                for outer in mentioning(self._program, debug.handler):
                    for function, call in calls_in(outer):
                        symbol = self._calls.symbol(call)
                        known = self._facts.knowledge.debug(symbol.package, symbol.symbol) if symbol else None
                        if known is not debug or symbol is None or not 0 <= debug.router < len(call.args):
                            continue
                        router = call.args[debug.router]
                        site = CallSite(function, call)
                        own = self._routes.roots(function, router) & self._own_roots
                        if own and not self._kept_out(*self._routes.middleware(function, router)):
                            name = f"{symbol.package.rsplit('/', 1)[-1]}.{symbol.symbol}"
                            yield Exposure(site, name, "router", _conditional(function, call)), (outer.id, "router")

    @cached_property
    def _own_roots(self) -> frozenset[object]:
        """Routers that have routes of the service itself."""
        found: set[object] = set()
        for site, entry in self._routes.sites:
            if isinstance(entry, Register):
                handed = self._handed(site, entry)
                if handed is not None and not self._shown(handed)[0] and self._is_own(site):
                    found |= self._routes.roots(site.caller, _receiver(site.call))
        return frozenset(found)

    def _is_own(self, site: CallSite) -> bool:
        """Whether the route is the service's own work, not one of the usual ones of an operator's port."""
        paths = [e.route.path for e in self._routes.entries if e.route.span == site.call.span]
        return any(not _OPERATOR.search(path) for path in paths)

    def _handed(self, site: CallSite, entry: object) -> Made | None:
        """What a registration's handler is made of."""
        args = site.call.args
        index = NONE
        if isinstance(entry, Register):
            index = len(args) - 1 if entry.handler_last else entry.handler
        elif isinstance(entry, Group):
            index = entry.mounts
        if not 0 <= index < len(args):
            return None
        return self._makings.of(site.caller, args[index])

    def _shown(self, made: Made) -> tuple[str, str]:
        """The debug handler among what a value is made of, and how it gets there."""
        for leaf in made.leaves:
            if isinstance(leaf, FunctionRef) and leaf.package and self._is_debug(leaf.package, leaf.symbol):
                return f"{leaf.package.rsplit('/', 1)[-1]}.{leaf.symbol}", "router"
            if isinstance(leaf, Global) and (leaf.package, leaf.name) == ("net/http", "DefaultServeMux"):
                shown = self._on_default
                if shown:
                    return f"http.DefaultServeMux with {shown}", "mounted"
        for at in made.steps:
            if isinstance(at.instruction, Call) and (name := self._called(at.function, at.instruction)):
                return name, "router"
            if isinstance(at.instruction, MakeClosure) and (name := self._within(at.instruction.function)):
                return name, "router"
        return "", ""

    def _called(self, function: Function, call: Call) -> str:
        """The debug handler that a call makes, or that a handler runs which a function of the project makes."""
        symbol = self._calls.symbol(call)
        if symbol is not None and self._is_debug(symbol.package, symbol.symbol):
            return f"{symbol.package.rsplit('/', 1)[-1]}.{symbol.symbol}"
        makers = (self._program.function(id_) for id_ in self._calls.callees(function, call))
        given = [literal for maker in makers if maker is not None for literal in maker.literals]
        return next((name for literal in given if (name := self._within(literal.id))), "")

    def _within(self, literal: str) -> str:
        """The debug handler that a function literal calls."""
        body = self._program.function(literal)
        for call in body.calls if body is not None else ():
            symbol = self._calls.symbol(call)
            if symbol is not None and self._is_debug(symbol.package, symbol.symbol):
                return f"{symbol.package.rsplit('/', 1)[-1]}.{symbol.symbol}"
        return ""

    def _is_debug(self, package: str, symbol: str) -> bool:
        debug = self._facts.knowledge.debug(package, symbol)
        return debug is not None and bool(debug.handler) and debug.router == NONE

    def _guarded(self, site: CallSite, handed: Made) -> bool:
        """Whether something keeps others out: a wrapper, or a check in the handler itself; middleware of the route,
        its groups and its router."""
        refusals = self._facts.get(Refusals)
        for at in handed.steps:
            if isinstance(at.instruction, Call) and refusals.guards(CallSite(at.function, at.instruction)):
                return True
            if isinstance(at.instruction, MakeClosure) and refusals.refuses(at.instruction.function):
                return True
        for entry in self._routes.entries:
            if entry.route.span == site.call.span and self._kept_out(entry.middleware, entry.library_middleware):
                return True
        return False

    def _kept_out(self, middleware: Iterable[str], library: Iterable[CallSite]) -> bool:
        refusals = self._facts.get(Refusals)
        return any(refusals.refuses(id_) for id_ in middleware) or any(refusals.guards(site) for site in library)

    # -- by import ------------------------------------------------------------------------------------------------

    @cached_property
    def _on_default(self) -> str:
        """The packages that put themselves on http.DefaultServeMux when they are imported."""
        found = [p for p, debugs in sorted(self._shows.items()) if any(d.by_import for d in debugs)]
        return " and ".join(p.rsplit("/", 1)[-1] for p in found)

    def _served(self) -> Iterator[tuple[Exposure, object]]:
        """Servers of the default mux on an address that is not local."""
        if not self._on_default:
            return
        default_has_routes = None in self._own_roots
        for site, entry in self._routes.sites:
            if not isinstance(entry, Serve):
                continue
            handler, addresses = self._serving(site, entry)
            if handler is None or not self._is_default(site.caller, handler) or not self._same_program(site.caller):
                continue
            if any(_LOCAL.match(address) for address in addresses) or (not addresses and not default_has_routes):
                continue
            name = f"http.DefaultServeMux with {self._on_default}"
            apart = not default_has_routes
            yield Exposure(site, name, "default", _conditional(site.caller, site.call), apart), site.call

    def _serving(self, site: CallSite, entry: Serve) -> tuple[Operand | None, list[str]]:
        """The handler that a server gets (a nil constant for none) and its address, where that is constant."""
        args, function = site.call.args, site.caller
        if 0 <= entry.router < len(args):
            address = args[entry.address] if 0 <= entry.address < len(args) else None
            return args[entry.router], self._texts(function, address)
        if not entry.address_field or not isinstance(site.call.callee, MethodCallee):
            return None, []
        handler: Operand | None = None
        addresses: list[str] = []
        made = self._makings.of(function, site.call.callee.receiver)
        for at in made.steps:
            if isinstance(at.instruction, New) and str(at.instruction.type) == "net/http.Server":
                given = {key: value for key, value in at.instruction.elements if isinstance(key, str)}
                handler = given.get("Handler", Const(None))
                addresses = self._texts(at.function, given.get("Addr"))
        return handler, addresses

    def _texts(self, function: Function, operand: Operand | None) -> list[str]:
        if operand is None:
            return []
        return [text.value for text in self._facts.get(Strings).of(function, operand) if text.value]

    def _is_default(self, function: Function, handler: Operand) -> bool:
        if isinstance(handler, Const):
            return handler.value is None
        leaves = self._makings.of(function, handler).leaves
        return any(isinstance(leaf, Global) and leaf.name == "DefaultServeMux" for leaf in leaves)

    def _same_program(self, function: Function) -> bool:
        """Whether a program that serves is one that imports the package, however deep: another command of the tree
        may."""
        for package, debugs in self._shows.items():
            if any(d.by_import for d in debugs):
                programs = self._above(package) & self._above(function.package)
                if function.package in programs or any(self._program.package_name(p) == "main" for p in programs):
                    return True
        return False

    def _above(self, package: str) -> set[str]:
        """The package and every one of the project that imports it, through others as well."""
        found, stack = {package}, [package]
        while stack:
            for id_ in self._program.importers(stack.pop()):
                declared = self._program.declaration(id_)
                if declared is not None and declared.package not in found:
                    found.add(declared.package)
                    stack.append(declared.package)
        return found


def _receiver(call: Call) -> Operand | None:
    return call.callee.receiver if isinstance(call.callee, MethodCallee) else None


def _conditional(function: Function, call: Call) -> bool:
    """Whether a branch decides whether the call runs that looks neither at nil nor at the row of a table."""
    rows = {var for i in function.each(Next) for var in writes(i)}
    cells = {i.dst for i in function.each(Load) if i.base in rows}
    block = next((b.index for b in function.blocks if call in b.instructions), 0)
    for index in function.predecessors(block):
        last = function.blocks[index].terminator
        if isinstance(last, Branch) and last.then != last.otherwise:
            definitions = function.definitions(last.condition) if isinstance(last.condition, Var) else []
            if not any(
                isinstance(d, Operation) and any((isinstance(a, Const) and a.is_nil) or a in cells for a in d.args)
                for d in definitions
            ):
                return True
    return False
