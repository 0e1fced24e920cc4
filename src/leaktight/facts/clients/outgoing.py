"""Calls that leave the process from code that requests run, with the contexts that they are made under."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.clients.client_limits import ClientLimits
from leaktight.facts.contexts.contexts import Contexts, Origin
from leaktight.facts.flow import Flow
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee
from leaktight.ir.values import Global, Operand
from leaktight.knowledge.schema import CallInfo

HTTP = "net/http"
_DEFAULT_CLIENT = Global(HTTP, "DefaultClient")


@dataclass(frozen=True, slots=True)
class Unlimited:
    """A call that nothing ends. `why`: `detached` (from the request), `kept` (made at start-up
    and kept in a field), `request` (the request's own context, which has
    no deadline), `none` (the call takes no context). `plain`: by a client that is known to have no timeout either.
    `carrier`: the call that gets the context, where that is not the call itself (a request that is made before)."""

    function: Function
    call: Call
    info: CallInfo
    why: str
    plain: bool
    origins: tuple[Origin, ...]
    carrier: Call | None = None


class Outgoing:
    """Judges each call once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._contexts = facts.get(Contexts)
        self._limits = facts.get(ClientLimits)

    def unlimited(self) -> Iterator[Unlimited]:
        """Every call from a request that nothing ends, function by function."""
        for id_ in self._facts.get(Reach).requested:
            function = self._facts.program.function(id_)
            if function is None:
                continue
            for call in function.calls:
                symbol = self._calls.symbol(call)
                info = self._facts.knowledge.call(symbol.package, symbol.symbol) if symbol is not None else None
                if info is not None and symbol is not None and info.blocking and not info.default_timeout:
                    found = self._judge(function, call, symbol.package, info)
                    if found is not None:
                        yield found

    def _judge(self, function: Function, call: Call, package: str, info: CallInfo) -> Unlimited | None:
        if package == "net":
            return None  # the kernel ends a dial that nobody answers
        if package == HTTP:
            return self._http(function, call, info)
        if self._limits.family(package):
            return None
        if not 0 <= info.context < len(call.args):
            if info.context >= 0 or info.kind == "outbound":
                return None
            return Unlimited(function, call, info, "none", False, ()) if self._open(function) else None
        return self._under(function, call, info, call.args[info.context], False, None)

    def _open(self, function: Function) -> bool:
        """Whether a known route reaches the function without a limit of its own."""
        reached = self._facts.get(Reach).entries(function)
        return bool(reached) and not self._contexts.limited_routes(function)

    def _http(self, function: Function, call: Call, info: CallInfo) -> Unlimited | None:
        client: Operand = call.callee.receiver if isinstance(call.callee, MethodCallee) else _DEFAULT_CLIENT
        limited = self._limits.http(function, client)
        if limited is not False:
            return None
        if info.input < 0 or info.input >= len(call.args):
            return Unlimited(function, call, info, "none", True, ())
        request = call.args[info.input]
        carrier = next(
            (
                s.at.instruction
                for s in self._flow.sources(function, request)
                if s.at is not None and isinstance(s.at.instruction, Call) and s.at.function is function
            ),
            None,
        )
        return self._under(function, call, info, request, True, carrier)

    def _under(
        self, function: Function, call: Call, info: CallInfo, context: Operand, plain: bool, carrier: Call | None
    ) -> Unlimited | None:
        origins = self._contexts.origins(function, context)
        reach = self._facts.get(Reach)
        if origins and all(o.kind == "stored" and not o.deadline for o in origins) and self._open(function):
            return Unlimited(function, call, info, "kept", plain, origins, carrier)
        asked = [o for o in origins if o.kind != "detached" or reach.setting(o.function) is Setting.REQUEST]
        if not asked or any(o.deadline or o.kind in ("unknown", "stored") for o in asked):
            return None
        if any(o.kind == "detached" for o in asked):
            return Unlimited(function, call, info, "detached", plain, tuple(asked), carrier)
        known = reach.entries(function) or any(reach.entries(o.function) for o in asked)
        if not known and self._contexts.has_routes:
            return None  # a handler whose registration was not seen: its middleware is not known either
        if self._contexts.limited_routes(function):
            return None
        return Unlimited(function, call, info, "request", plain, tuple(asked), carrier)
