"""Routers that stand below others: `r.Mount("/api", sub)`, `mux.Handle("/api/", http.StripPrefix("/api", sub))`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.fields import Fields
from leaktight.facts.flow import At, calls_in
from leaktight.facts.routing.given import Given, Givens
from leaktight.facts.routing.handlers import HANDLER_METHOD, Handlers
from leaktight.facts.routing.kept import Kept
from leaktight.facts.routing.sites import RoutingSites
from leaktight.facts.routing.texts import RouteTexts
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, MethodCallee, New
from leaktight.ir.types import Named, Record, Signature, named
from leaktight.ir.values import FunctionRef, Global, Operand
from leaktight.knowledge.framework import NONE, Group, Register, UseMiddleware

_MAX_DEPTH = 14


class Mount(NamedTuple):
    """`site` puts a router below the one it is called on; `prefix` is what comes before the routes' own patterns."""

    site: CallSite
    given: Given
    prefix: str


class Mounts:
    """Routers are known by the call that makes them, or the package variable that holds them."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._kept = facts.get(Kept)
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._givens = facts.get(Givens)
        self._sites = facts.get(RoutingSites)
        self._texts = facts.get(RouteTexts)
        self._handlers = facts.get(Handlers)

    @cached_property
    def of(self) -> dict[object, list[Mount]]:
        """Every mount, by the router that is put below."""
        found: dict[object, list[Mount]] = {}
        for site, entry, _ in self._sites.all:
            args, handed, prefix = site.call.args, NONE, NONE
            if isinstance(entry, UseMiddleware):
                for root, mount in self._used(site, entry):
                    found.setdefault(root, []).append(mount)
                continue
            if isinstance(entry, Group) and entry.mounts != NONE:
                handed, prefix = entry.mounts, entry.prefix
            elif isinstance(entry, Register) and not entry.handler_last:
                handed = entry.handler
            if not 0 <= handed < len(args) or isinstance(args[handed], FunctionRef):
                continue
            operands = [args[handed], *([args[prefix]] if 0 <= prefix < len(args) else [])]
            for given in self._givens.spread(site.caller, operands):
                for root, stripped in self.roots(site.caller, args[handed], given):
                    prefixes = (
                        self._texts.of(site.caller, (args[prefix],), given) if 0 <= prefix < len(args) else [stripped]
                    )
                    here = found.setdefault(root, [])
                    here += [Mount(site, given, each) for each in prefixes or ["{unknown}"]]
        return found

    def _used(self, site: CallSite, entry: UseMiddleware) -> Iterator[tuple[object, Mount]]:
        """Routers among what is used: `app.Use("/api", sub)`."""
        args = site.call.args[max(entry.param, 0) :]
        for sub in (a for a in args if self._sites.is_router(a.type)):
            texts = [a for a in args if a is not sub]
            for given in self._givens.spread(site.caller, args):
                prefixes = self._texts.of(site.caller, texts, given) or [""]
                for root, _ in self.roots(site.caller, sub, given):
                    yield from ((root, Mount(site, given, prefix)) for prefix in prefixes)

    def mounted(self, site: CallSite) -> bool:
        """Whether what a registration is given is a router with routes of its own."""
        return any(mount.site == site for mounts in self.of.values() for mount in mounts)

    def roots(
        self, function: Function, operand: Operand, given: Given, depth: int = 0
    ) -> Iterator[tuple[object, str]]:
        """The routers behind a handler value, each with the prefix that is taken off before it sees the path."""
        if depth > _MAX_DEPTH:
            return
        for source in self._givens.sources(function, operand, given):
            if source.at is not None:
                yield from self._made(source.at, source.result, given, depth)
            elif isinstance(source.operand, Global) and self._sites.is_router(source.operand.type):
                yield source.operand, ""
            elif isinstance(source.operand, Global):
                for here, value in self._kept.variable(source.operand):
                    yield from self.roots(here, value, given, depth + 1)

    def _made(self, at: At, result: int, given: Given, depth: int) -> Iterator[tuple[object, str]]:
        instruction, function = at.instruction, at.function
        if isinstance(instruction, Call):
            returned = self._calls.returned(function, instruction, result)
            for here, value in returned:
                yield from self.roots(here, value, given, depth + 1)
            known = self._sites.entry(instruction)
            if returned or known is not None:
                return  # a group of another router is no router of its own
            if result < len(instruction.results) and self._sites.is_router(instruction.results[result].type):
                yield instruction, ""
                return
            symbol = self._calls.symbol(instruction)
            strips = symbol is not None and (symbol.package, symbol.symbol) == ("net/http", "StripPrefix")
            taken = self._texts.of(function, instruction.args[:1], given) if strips else []
            for argument in instruction.args if self._answers(instruction, result) else ():
                if not self._is_object(argument):
                    continue
                for root, stripped in self.roots(function, argument, given, depth + 1):
                    yield root, (taken[0] if taken else "") + stripped
        elif isinstance(instruction, Load):
            for here, value in self._kept.field(instruction):
                yield from self.roots(here, value, given, depth + 1)
        elif isinstance(instruction, New):
            if self._sites.is_router(instruction.type):
                yield instruction, ""
            else:
                yield from self._inside(instruction, given, depth)

    def _answers(self, call: Call, result: int) -> bool:
        """Whether what a library makes can be a handler: `otelhttp.NewHandler(mux, "api")`, `gin.WrapH(mux)`."""
        return result < len(call.results) and self._handlers.is_handler(call.results[result])

    def _is_object(self, operand: Operand) -> bool:
        """Whether a value is a handler, and no function."""
        signature = isinstance(self._program.underlying(operand.type), Signature)
        return not signature and self._handlers.is_handler(operand)

    def _inside(self, made: New, given: Given, depth: int) -> Iterator[tuple[object, str]]:
        """Routers in the fields that a struct answers requests with: embedded ones, and those that its handler method
        hands the request to."""
        owner = named(made.type)
        record = self._program.underlying(owner) if owner is not None else None
        if owner is None or not isinstance(record, Record):
            return
        names = {f.name for f in record.fields if f.embedded}
        method = self._program.method(Named(owner.package, owner.name), HANDLER_METHOD)
        function = self._program.function(method) if method is not None else None
        for caller, call in calls_in(function) if function is not None else ():
            if isinstance(call.callee, MethodCallee) and call.callee.method == HANDLER_METHOD:
                for source in self._givens.sources(caller, call.callee.receiver, given):
                    load = source.at.instruction if source.at is not None else None
                    if isinstance(load, Load) and isinstance(load.access, FieldOf) and named(load.base.type) == owner:
                        names.add(load.access.name)
        for name in sorted(names):
            for write in self._facts.get(Fields).writes(owner, name):
                yield from self.roots(write.function, write.value, given, depth + 1)
