"""Where the context of a call comes from, over the whole project, and whether anything gives it a deadline."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, Source, nested
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.routing.routes import RouteEntry, Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, MethodCallee
from leaktight.ir.types import is_named, named
from leaktight.ir.values import Operand, Var, VarKind

_MAX_DEPTH = 10
_MAX_STEPS = 150


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a context begins. `kind`: `request` (the own one), `detached` (fresh, or cut off),
    `stored` (kept in a field), `unknown`. `deadline`: something on the way sets one."""

    kind: str
    function: Function
    span: Span | None
    deadline: bool = False
    name: str = ""
    """The call that made it, as people write it: `context.Background`."""


class Contexts:
    """Traces context operands (and requests that carry one) back to their roots."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)
        self._deadlines: dict[str, bool] = {}

    def origins(self, function: Function, operand: Operand) -> tuple[Origin, ...]:
        """Every root of the context, or of the request, that the operand may be."""
        return tuple(dict.fromkeys(self._trace(function, operand, 0, set())))

    def _trace(self, function: Function, operand: Operand, depth: int, seen: set[object]) -> list[Origin]:
        if depth > _MAX_DEPTH or len(seen) > _MAX_STEPS:
            return [Origin("unknown", function, None)]
        found: list[Origin] = []
        passed = False
        for source in self._flow.sources(function, operand):
            key = source.at.instruction if source.at is not None else source.operand
            if key in seen:
                passed = True  # its roots are among those found already
                continue
            seen.add(key)
            found += self._source(source, depth, seen)
        if not found and passed:
            return []
        # a variable that is bound to its own child on the way: the deadline of the child is what counts
        if any(o.deadline for o in found) and self._rebound(function, operand):
            found = [o for o in found if o.deadline]
        return found or [Origin("unknown", function, None)]

    def _rebound(self, function: Function, operand: Operand) -> bool:
        return (
            isinstance(operand, Var)
            and len(self._flow.definitions(function, operand)) + (operand.kind is VarKind.PARAM) > 1
        )

    def _source(self, source: Source, depth: int, seen: set[object]) -> list[Origin]:
        function, operand = source.function, source.operand
        if source.at is None:
            if isinstance(operand, Var) and operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
                return self._parameter(function, operand, depth, seen)
            return [Origin("unknown", function, None)]
        instruction = source.at.instruction
        here = source.at.function
        if isinstance(instruction, Call):
            return self._made(here, instruction, source.result, depth, seen)
        if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
            owner = named(instruction.base.type)
            found: list[Origin] = []
            name = instruction.access.name
            if (owner, name) in seen:
                return []
            seen.add((owner, name))
            for write in self._facts.get(Fields).writes(owner, name) if owner is not None else ():
                for origin in self._trace(write.function, write.value, depth + 1, seen):
                    kind = "stored" if origin.kind in ("detached", "stored") else origin.kind
                    found.append(Origin(kind, origin.function, origin.span, origin.deadline, origin.name))
            return found or [Origin("unknown", here, None)]
        return [Origin("unknown", here, None)]

    def _parameter(self, function: Function, param: Var, depth: int, seen: set[object]) -> list[Origin]:
        if is_named(param.type, "net/http", "Request") or self._is_framework_context(param):
            owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
            if self._facts.get(Reach).setting(owner) is Setting.REQUEST:
                return [Origin("request", owner, param.span, name=param.name)]
        found: list[Origin] = []
        sites = self._calls.arguments(function, param)
        for site, argument in sites:
            found += self._trace(site.caller, argument, depth + 1, seen)
        return found if sites else [Origin("unknown", function, param.span)]

    def _is_framework_context(self, param: Var) -> bool:
        type_ = named(param.type)
        if type_ is None:
            return False
        framework = self._facts.knowledge.framework(type_.package)
        return framework is not None and type_.name in {t.removeprefix("*") for t in framework.context_types}

    def _made(self, function: Function, call: Call, result: int, depth: int, seen: set[object]) -> list[Origin]:
        symbol = self._calls.symbol(call)
        known = self._facts.knowledge.context(symbol.package, symbol.symbol) if symbol is not None else None
        if known is None or symbol is None:
            found: list[Origin] = []
            for callee, returned in self._calls.returned(function, call, result):
                found += self._trace(callee, returned, depth + 1, seen)
            if not found and isinstance(call.callee, MethodCallee) and self._is_framework_value(call.callee.receiver):
                found = self._trace(function, call.callee.receiver, depth + 1, seen)
            return found or [Origin("unknown", function, call.span)]
        name = f"{symbol.package.rpartition('/')[2]}.{symbol.symbol}"
        if known.root or known.detaches:
            return [Origin("detached", function, call.span, known.deadline, name)]
        parent: Operand | None = None
        if known.derives == -1 and isinstance(call.callee, MethodCallee):
            parent = call.callee.receiver
        elif 0 <= known.derives < len(call.args):
            parent = call.args[known.derives]
        origins = self._trace(function, parent, depth + 1, seen) if parent is not None else []
        if known.request:
            # the request itself may have been given another context before
            plain = [o for o in origins if o.kind != "unknown"]
            return plain or [Origin("request", function, call.span, name=name)]
        if known.deadline:
            return [Origin(o.kind, o.function, o.span, True, o.name) for o in origins] or [
                Origin("unknown", function, call.span, True)
            ]
        return origins or [Origin("unknown", function, call.span)]

    def _is_framework_value(self, operand: Operand) -> bool:
        """Whether the operand is the framework's context: what comes from it is the request's."""
        return isinstance(operand, Var) and self._is_framework_context(operand)

    def at_hand(self, function: Function) -> bool:
        """Whether the function, or one around a literal, is given a context or the request that carries one."""
        current: Function | None = function
        while current is not None:
            for param in current.params:
                if is_named(param.type, "context", "Context") or is_named(param.type, "net/http", "Request"):
                    return True
                if self._is_framework_context(param):
                    return True
            current = current.parent
        return False

    # -- deadlines of whole routes -------------------------------------------------------------------------------

    def limited_routes(self, function: Function) -> bool:
        """Whether every route that reaches the function has a middleware that gives the request a deadline. Where
        the project has routes but none is known to reach it, nobody can tell, and that counts as limited."""
        if self._limits_everything():
            return True
        entries = self._facts.get(Reach).entries(function)
        return all(self._limited(entry) for entry in entries) if entries else self.has_routes

    def _limited(self, entry: RouteEntry) -> bool:
        for site in entry.library_middleware:
            symbol = self._calls.symbol(site.call)
            if symbol is not None and any(
                d.covers == "request" for d in self._facts.knowledge.deadlines(symbol.package, symbol.symbol)
            ):
                return True
        return any(self.sets_deadline(id_) for id_ in entry.middleware if id_ not in entry.handlers)

    def _limits_everything(self) -> bool:
        if "" not in self._deadlines:
            self._deadlines[""] = any(
                self._calls_limiter(id_) for id_ in self._facts.program.mentions("TimeoutHandler")
            )
        return self._deadlines[""]

    def _calls_limiter(self, id_: str) -> bool:
        function = self._facts.program.function(id_)
        return function is not None and any(
            d.covers == "request"
            for inner in nested(function)
            for instruction in inner.instructions()
            if isinstance(instruction, Call) and (symbol := self._calls.symbol(instruction)) is not None
            for d in self._facts.knowledge.deadlines(symbol.package, symbol.symbol)
        )

    def sets_deadline(self, id_: str) -> bool:
        """Whether the function, or a literal in it, derives a context that ends by itself."""
        if id_ not in self._deadlines:
            function = self._facts.program.function(id_)
            self._deadlines[id_] = function is not None and any(
                isinstance(instruction, Call)
                and (symbol := self._calls.symbol(instruction)) is not None
                and (known := self._facts.knowledge.context(symbol.package, symbol.symbol)) is not None
                and known.deadline
                for inner in nested(function)
                for instruction in inner.instructions()
            )
        return self._deadlines[id_]

    @property
    def has_routes(self) -> bool:
        """Whether any route was found."""
        return bool(self._facts.get(Routes).entries)
