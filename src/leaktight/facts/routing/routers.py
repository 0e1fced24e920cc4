"""Routers: where a router value begins, below which prefix, with which middleware."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.flow import At, Flow
from leaktight.facts.routing.given import Given, Givens
from leaktight.facts.routing.kept import Kept
from leaktight.facts.routing.mounts import Mounts
from leaktight.facts.routing.patterns import join
from leaktight.facts.routing.sites import RoutingSites, receiver
from leaktight.facts.routing.texts import UNKNOWN_PART, RouteTexts
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load
from leaktight.ir.types import named
from leaktight.ir.values import Global, Operand, Var, VarKind
from leaktight.knowledge.framework import NONE, Framework, Group, Refine, UseMiddleware

_MAX_DEPTH = 14


@dataclass(frozen=True, slots=True)
class Router:
    """Where a router value begins; `scope` are the groups that it went through, with their prefixes and middleware;
    `methods` is what it was narrowed to (gorilla/mux)."""

    root: object
    prefix: str = ""
    middleware: tuple[tuple[Function, Operand], ...] = ()
    scope: tuple[object, ...] = ()
    methods: tuple[str, ...] = ()

    def within(self, other: Router) -> bool:
        """Whether middleware of the other one runs for this one's routes."""
        return self.root == other.root and self.scope[: len(other.scope)] == other.scope


class Routers:
    """Answers for router values; sub-routers are named by what they are mounted on."""

    def __init__(self, facts: Facts) -> None:
        self._kept = facts.get(Kept)
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._givens = facts.get(Givens)
        self._sites = facts.get(RoutingSites)
        self._texts = facts.get(RouteTexts)
        self._mounts = facts.get(Mounts)
        self._open: set[object] = set()

    def of(self, function: Function, operand: Operand | None, given: Given, depth: int = 0) -> list[Router]:
        """Where a router value may begin; empty for none at all, which is the default router."""
        if operand is None or depth > _MAX_DEPTH:
            return []
        found: dict[Router, None] = {}
        for source in self._flow.sources(function, operand):
            bound = given.get(source.operand) if isinstance(source.operand, Var) else None
            if bound is not None:
                routers = self.of(*bound, given, depth + 1)
            elif source.at is not None:
                routers = self._made(source.at, source.result, given, depth)
            elif isinstance(source.operand, Var) and source.operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
                routers = self._parameter(source.function, source.operand, given, depth)
            elif isinstance(source.operand, Global):
                routers = [Router(source.operand)]
            else:
                routers = []
            for router in routers:
                found.update(dict.fromkeys(self._mounted(router, depth)))
        return list(found)

    def _mounted(self, router: Router, depth: int) -> Iterator[Router]:
        """The router as seen from the outermost one."""
        mounts = self._mounts.of.get(router.root, [])
        if not mounts or router.root in self._open:
            yield router
            return
        self._open.add(router.root)  # what is found below itself is mounted by other code than it seems
        outers = [
            (outer, mount.prefix)
            for mount in mounts
            for outer in self.of(mount.site.caller, receiver(mount.site.call), mount.given, depth + 1)
            or [Router(None)]
        ]
        self._open.discard(router.root)
        for outer, prefix in dict.fromkeys(outers):
            yield Router(
                outer.root,
                join(join(outer.prefix, prefix), router.prefix),
                outer.middleware + router.middleware,
                (*outer.scope, router.root, *router.scope),
                router.methods,
            )

    def _parameter(self, function: Function, param: Var, given: Given, depth: int) -> list[Router]:
        owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
        for site, entry, framework in self._sites.all:
            if not isinstance(entry, Group) or not 0 <= entry.callback < len(site.call.args):
                continue
            if owner.id in self._calls.functions_of(site.caller, site.call.args[entry.callback]):
                return self._grouped(site, entry, framework, given, depth)
        found: list[Router] = []
        for caller, argument in self._calls.arguments(function, param):
            found += self.of(caller.caller, argument, given, depth + 1)
        return found or [Router(param)]

    def _made(self, at: At, result: int, given: Given, depth: int) -> list[Router]:
        instruction, function = at.instruction, at.function
        if isinstance(instruction, Call):
            known = self._sites.entry(instruction)
            entry, framework = known if known is not None else (None, None)
            if isinstance(entry, Group) and entry.callback == NONE and framework is not None:
                return self._grouped(CallSite(function, instruction), entry, framework, given, depth)
            if isinstance(entry, UseMiddleware):  # gin returns the router it was called on
                return self.of(function, receiver(instruction), given, depth + 1)
            if isinstance(entry, Refine):
                return self._refined(function, instruction, entry, given, depth)
            found: list[Router] = []
            for callee, operand in self._calls.returned(function, instruction, result):
                found += self.of(callee, operand, given, depth + 1)
            return found or [Router(instruction)]
        if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
            owner = named(instruction.base.type)
            found = []
            for here, value in self._kept.field(instruction):
                found += self.of(here, value, given, depth + 1)
            if not found and owner is not None and not self._program.owns(owner.package):
                return self.of(function, instruction.base, given, depth + 1)  # a library's own embedded router
            return found
        return [Router(instruction)]

    def _grouped(self, site: CallSite, entry: Group, framework: Framework, given: Given, depth: int) -> list[Router]:
        args = site.call.args
        prefixes = [""]
        if 0 <= entry.prefix < len(args):
            prefixes = self._texts.of(site.caller, (args[entry.prefix],), given) or [UNKNOWN_PART]
        used = tuple((site.caller, a) for a in args[entry.middleware :]) if entry.middleware != NONE else ()
        return [
            replace(
                outer,
                prefix=join(outer.prefix, prefix, concatenated=framework.concatenates),
                middleware=outer.middleware + used,
                scope=(*outer.scope, site.call),
            )
            for outer in self.of(site.caller, receiver(site.call), given, depth + 1) or [Router(None)]
            for prefix in prefixes
        ]

    def _refined(self, function: Function, call: Call, entry: Refine, given: Given, depth: int) -> list[Router]:
        """A route or router that is narrowed before it gets its handler or routes: `r.PathPrefix("/x")`."""
        index = entry.path if entry.path != NONE else entry.prefix
        paths = [""]
        if 0 <= index < len(call.args):
            paths = self._texts.of(function, (call.args[index],), given) or [UNKNOWN_PART]
        methods: tuple[str, ...] = ()
        if entry.methods_param != NONE:
            methods = tuple(self._texts.of(function, call.args[entry.methods_param :], given))
        return [
            replace(outer, prefix=join(outer.prefix, path), methods=methods or outer.methods)
            for outer in self.of(function, receiver(call), given, depth + 1) or [Router(None)]
            for path in paths
        ]
