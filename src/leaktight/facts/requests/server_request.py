"""Which `http.Request` values came in at the server (not made to be sent), and which values are their bodies."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, MethodCallee
from leaktight.ir.types import is_named, named
from leaktight.ir.values import Operand, Var, VarKind

_MAX_DEPTH = 4
_COPIES = frozenset(["WithContext", "Clone"])
_WRAPPERS = frozenset(
    ["io.TeeReader", "io.NopCloser", "io.LimitReader", "bufio.NewReader", "bufio.NewReaderSize", "bytes.NewReader"]
) | {"io.ReadAll", "io/ioutil.ReadAll", "net/http.MaxBytesReader", "bytes.NewBuffer", "strings.NewReader"}
"""Functions whose result holds the bytes of one of their arguments."""


class ServerRequests:
    """A request is the server's when a handler or middleware got it, or a framework's context returned it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def is_one(self, function: Function, request: Operand, depth: int = 0) -> bool:
        """Whether the value is a request that came in; false where nothing tells."""
        if depth > _MAX_DEPTH:
            return False
        owner = named(request.type)
        if owner is not None and (owner.package, owner.name) != ("net/http", "Request"):
            return self._facts.knowledge.framework(owner.package) is not None  # a framework's own request type
        for source in self._flow.sources(function, request):
            if source.at is None:
                var = source.operand
                param = isinstance(var, Var) and var.kind is VarKind.PARAM
                if param and isinstance(var, Var) and self._passed_in(source.function, var, depth):
                    return True
                continue
            made = source.at.instruction
            if isinstance(made, Call):
                callee = made.callee
                if isinstance(callee, MethodCallee) and callee.package == "net/http" and callee.method in _COPIES:
                    if self.is_one(source.at.function, callee.receiver, depth + 1):
                        return True
                elif isinstance(callee, MethodCallee) and self._facts.knowledge.framework(callee.package) is not None:
                    return True
                for inner, operand in self._calls.returned(source.at.function, made, source.result):
                    if self.is_one(inner, operand, depth + 1):
                        return True
            elif isinstance(made, Load) and isinstance(made.access, FieldOf):
                holder = named(made.base.type)
                if holder is not None and self._facts.knowledge.framework(holder.package) is not None:
                    return holder.package != "net/http"  # Response.Request is the request that was sent
        return False

    def _passed_in(self, function: Function, param: Var, depth: int) -> bool:
        owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
        if any(is_named(t, "net/http", "Response") for t in owner.result_types()):
            return False  # a client's transport
        if any(is_named(p.type, "net/http", "ResponseWriter") for p in owner.params):
            return True
        return any(
            self.is_one(site.caller, argument, depth + 1) for site, argument in self._calls.arguments(owner, param)
        )

    def is_body(self, function: Function, operand: Operand, depth: int = 0) -> bool:
        """Whether the value is the body of a request that came in, or holds what was read from it."""
        return self.body_read(function, operand, depth) is not None

    def body_read(self, function: Function, operand: Operand, depth: int = 0) -> Load | Call | None:
        """The instruction that takes the body from the request."""
        if depth > _MAX_DEPTH:
            return None
        for source in self._flow.sources(function, operand):
            if source.at is None:
                var = source.operand
                if isinstance(var, Var) and var.kind is VarKind.PARAM:
                    for site, argument in self._calls.arguments(source.function, var):
                        found = self.body_read(site.caller, argument, depth + 1)
                        if found is not None:
                            return found
                continue
            made, here = source.at.instruction, source.at.function
            if isinstance(made, Load) and made.access == FieldOf("Body"):
                if is_named(made.base.type, "net/http", "Request") and self.is_one(here, made.base):
                    return made
            elif isinstance(made, Call):
                found = self._call_body(here, made, source.result, depth)
                if found is not None:
                    return found
        return None

    def _call_body(self, function: Function, call: Call, result: int, depth: int) -> Load | Call | None:
        for callee, operand in self._calls.returned(function, call, result):
            found = self.body_read(callee, operand, depth + 1)
            if found is not None:
                return found
        symbol = self._calls.symbol(call)
        if symbol is None:
            return None
        for entry in self._facts.knowledge.sources(symbol.package, symbol.symbol):
            if entry.kind == "body" and entry.into < 0 and entry.result == result:
                return call
        if f"{symbol.package}.{symbol.symbol}" in _WRAPPERS:
            for argument in call.args:
                found = self.body_read(function, argument, depth + 1)
                if found is not None:
                    return found
        return None
