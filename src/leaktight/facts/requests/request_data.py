"""Which data of the request a value is made of, traced to the calls and fields that knowledge lists as sources.

Unlike `keys`, which asks how many values there can be, this asks for a proof: what can't be traced to a named source
of request data is none (a route's pattern, a status code, a value of unknown origin).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import msgspec

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.fields import Fields
from leaktight.facts.flow import At, Flow, passed_on
from leaktight.facts.keys import Keys, Range
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.server_request import ServerRequests
from leaktight.facts.routing.rpc import RpcServices
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Behind,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Next,
    Operation,
    Return,
    Store,
    writes,
)
from leaktight.ir.types import Basic, is_named, named
from leaktight.ir.values import Const, Operand, Var, VarKind

_MAX_DEPTH = 6
_MAX_STEPS = 400
"""Variables looked at for one value: one that comes from everywhere proves nothing."""
_TEXT = (
    frozenset(
        ["strings", "strconv", "fmt", "bytes", "path", "path/filepath", "net/url", "html", "net", "encoding/hex"]
    )
    | {"encoding/base64", "net/textproto", "go.opentelemetry.io/otel/attribute", "go.opencensus.io/tag"}
    | {
        "github.com/aws/aws-sdk-go-v2/aws",
        "github.com/aws/aws-sdk-go/aws",
    }
)
"""Packages whose functions make a text or number out of others: what goes in comes out, in another form."""
_SEMANTIC = "go.opentelemetry.io/otel/semconv/"
"""Packages of attributes with agreed names, one a version."""
_CARRIERS = frozenset(["net/http.Header", "net/url.Values", "net/url.URL", "net/textproto.MIMEHeader"])
"""Types that hold several pieces of request data, by key or method."""
_URL_TEXT = frozenset(["Path", "RawPath", "RawQuery", "Host", "Opaque", "Fragment"])
_DECODING = frozenset(["Decode", "Unmarshal"])

Stop = Callable[[Function, Var], bool]


@dataclass(frozen=True, slots=True)
class Taken:
    """A piece of request data: `kind` as in knowledge (path, query, header, …) or `error` for the text of an error;
    `name` is the parameter's or field's, where it is known; `span` is where it is taken from the request."""

    kind: str
    name: str
    span: Span
    function: Function

    @property
    def words(self) -> str:
        """As it reads in a sentence: "the query parameter `id`"."""
        what = _WORDS.get(self.kind, "data of the request")
        return f"{what} `{self.name}`" if self.name and self.kind in _NAMED else what


_WORDS = {
    "path": "the path parameter",
    "query": "the query parameter",
    "header": "the header",
    "cookie": "the cookie",
    "form": "the form value",
    "body": "the request's body",
    "file": "the uploaded file",
    "url": "the request's URL",
    "address": "the client's address",
    "any": "the request's field",
    "error": "the text of an error",
}
_NAMED = frozenset(["path", "query", "header", "cookie", "form", "any"])


class _Item(msgspec.Struct, frozen=True, gc=False):
    function: Function
    operand: Operand
    depth: int
    hint: str
    frames: tuple[CallSite, ...] = ()
    """Calls whose results led here, the innermost last."""

    def at(self, function: Function, operand: Operand, hint: str = "") -> _Item:
        """The same search, gone on from another value."""
        return _Item(function, operand, self.depth, hint or self.hint, self.frames)


class RequestData:
    """Walks backwards over assignments, calls, parameters, results and fields."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._servers = facts.get(ServerRequests)

    def of(
        self, function: Function, operand: Operand, *, stop: Stop | None = None, fixed: bool = True
    ) -> Taken | None:
        """The request data that the value is made of, or None. `stop`: variables that nothing passes through (a
        number that was compared with its bound). `fixed`: values checked against a fixed set don't count either. The
        text of an error is the answer only where there is no other."""
        found: Taken | None = None
        seen: set[tuple[Var, tuple[CallSite, ...]]] = set()
        stack = [_Item(function, operand, 0, "")]
        while stack and len(seen) < _MAX_STEPS:
            item = stack.pop()
            var = item.operand
            if not isinstance(var, Var) or (var, item.frames) in seen or item.depth > _MAX_DEPTH:
                continue
            seen.add((var, item.frames))
            if stop is not None and stop(item.function, var):
                continue
            taken = self._var(item, var, stack, fixed=fixed)
            if taken is not None and (found is None or found.kind == "error"):
                found = taken
            if found is not None and found.kind != "error":
                return found
        return found

    def _var(self, item: _Item, var: Var, stack: list[_Item], *, fixed: bool) -> Taken | None:
        if var.kind in (VarKind.PARAM, VarKind.RECEIVER):
            self._parameter(item, var, stack, fixed=fixed)
        found = self._message(item, var)
        for at in self._flow.definitions(item.function, var):
            passed = passed_on(at.instruction)
            if passed is not None:
                stack.append(item.at(at.function, passed))
                continue
            result = writes(at.instruction).index(var)
            found = self._instruction(at, result, item, stack, fixed=fixed) or found
        return found

    def _message_field(self, at: At, base: Operand, field: str, item: _Item) -> Taken | None:
        """A field of such a message, or what its getter returns."""
        for source in self._flow.sources(at.function, base):
            if source.at is None and isinstance(source.operand, Var):
                hinted = item.at(source.function, source.operand, item.hint or field)
                message = self._message(hinted, source.operand)
                if message is not None:
                    return message
        return None

    def _message(self, item: _Item, var: Var) -> Taken | None:
        """The message that a remote procedure is called with: what stands before it is its context."""
        if var.kind is not VarKind.PARAM or not self._procedures:
            return None
        owner = next((f for f in self._flow.chains(item.function).functions if var in f.params), item.function)
        if owner.id not in self._procedures or var not in owner.params or var.span is None:
            return None
        if is_named(var.type, "context", "Context"):
            return None
        return Taken("body", item.hint or var.name, var.span, owner)

    @cached_property
    def _procedures(self) -> frozenset[str]:
        return frozenset(route.handler for route in self._facts.get(RpcServices).routes())

    def _parameter(self, item: _Item, var: Var, stack: list[_Item], *, fixed: bool) -> None:
        if self._is_context(var):
            return
        owner = next((f for f in self._flow.chains(item.function).functions if var in f.params), item.function)
        reach = self._facts.get(Reach)
        frame = item.frames[-1] if item.frames else None
        inside = frame is not None and owner.id in self._calls.callees(frame.caller, frame.call)
        for site, argument in self._calls.arguments(owner, var):
            if frame is not None and inside and site.call is not frame.call:
                continue  # the value comes back from one call: what others pass is no part of it
            if reach.setting(site.caller) is Setting.PROCESS:
                continue
            if fixed and self._is_fixed(site.caller, argument, site.call):
                continue
            frames = item.frames[:-1] if inside else ()
            stack.append(_Item(site.caller, argument, item.depth + 1, item.hint, frames))

    def _is_context(self, var: Var) -> bool:
        owner = named(var.type)
        framework = self._facts.knowledge.framework(owner.package) if owner is not None else None
        return framework is not None and owner is not None and owner.name in framework.context_types

    def _is_fixed(self, function: Function, operand: Operand, use: Instruction) -> bool:
        """Whether the value is one of a fixed few where it is used."""
        return self._facts.get(Keys).of(function, operand, At(function, use)).range is Range.FINITE

    # -- what a definition takes its value from -------------------------------------------------------------------

    def _instruction(self, at: At, result: int, item: _Item, stack: list[_Item], *, fixed: bool) -> Taken | None:
        match at.instruction:
            case Load(base=base, access=FieldOf(name=field)):
                return self._field(at, base, field, item, stack)
            case Load(base=base, access=Behind()) | Load(base=base) | Next(iterable=base):
                stack.append(item.at(at.function, base))
            case Operation(operator=operator, args=args, dst=dst):
                if operator not in ("%", "&") and not _is_bool(dst):
                    stack += [item.at(at.function, a) for a in args]
            case New(elements=elements, dst=dst):
                stack += [item.at(at.function, v) for _, v in elements]
                stack += [
                    item.at(use.function, use.instruction.src)
                    for alias in self._flow.aliases(at.function, dst)
                    for use in self._flow.uses(at.function, alias)
                    if isinstance(use.instruction, Store) and isinstance(use.instruction.access, IndexOf)
                ]
                return self._filled(at.function, dst, "")
            case Call():
                return self._call(at, at.instruction, result, item, stack, fixed=fixed)
        return None

    def _field(self, at: At, base: Operand, field: str, item: _Item, stack: list[_Item]) -> Taken | None:
        owner = named(base.type)
        if owner is None:
            return None
        message = self._message_field(at, base, field, item)
        if message is not None:
            return message
        for source in self._facts.knowledge.sources(owner.package, f"{owner.name}.{field}"):
            if self._servers.is_one(at.function, base):
                return Taken(source.kind, item.hint or field, at.instruction.span, at.function)
            return None
        if f"{owner.package}.{owner.name}" == "net/url.URL":
            if field in _URL_TEXT:
                stack.append(item.at(at.function, base))
            return None
        found = self._object(at.function, base, field)
        if found is not None or not self._program.owns(owner.package):
            return found
        for write in self._facts.get(Fields).writes(owner, field):
            if self._facts.get(Reach).setting(write.function) is not Setting.PROCESS:
                stack.append(_Item(write.function, write.value, item.depth + 1, item.hint))
        return None

    def _object(self, function: Function, base: Operand, field: str) -> Taken | None:
        """Whether the struct that a field is read from was filled from a request: bound or decoded."""
        places = [(function, base, 0)]
        seen: set[Operand] = set()
        while places:
            here, operand, depth = places.pop()
            if operand in seen or depth > _MAX_DEPTH:
                continue
            seen.add(operand)
            for source in self._flow.sources(here, operand):
                made = source.at.instruction if source.at is not None else None
                if isinstance(made, New) and source.at is not None:
                    found = self._filled(source.at.function, made.dst, field)
                    if found is not None:
                        return found
                elif isinstance(made, Load | Next) and source.at is not None:
                    inner = made.base if isinstance(made, Load) else made.iterable
                    places.append((source.at.function, inner, depth + 1))
                elif isinstance(source.operand, Var) and source.operand.kind is VarKind.PARAM:
                    if not self._is_context(source.operand):
                        for site, argument in self._calls.arguments(source.function, source.operand):
                            places.append((site.caller, argument, depth + 1))
                elif isinstance(made, Call) and source.at is not None:
                    for callee, returned in self._calls.returned(source.at.function, made, source.result):
                        places.append((callee, returned, depth + 1))
        return None

    def _filled(self, function: Function, var: Var, field: str) -> Taken | None:
        """What a call put into a local, given its address: `c.Bind(&in)`, `json.Unmarshal(body, &in)`."""
        for alias in self._flow.aliases(function, var):
            for at in self._flow.uses(function, alias):
                call = at.instruction
                symbol = self._calls.symbol(call) if isinstance(call, Call) and alias in call.args else None
                if symbol is None or not isinstance(call, Call):
                    continue
                for source in self._facts.knowledge.sources(symbol.package, symbol.symbol):
                    if 0 <= source.into < len(call.args) and call.args[source.into] is alias:
                        name = field or _constant(call, source.name_param)
                        return Taken(source.kind, name, call.span, at.function)
                if symbol.symbol.rpartition(".")[2] in _DECODING and call.args[-1] is alias:
                    data = call.args[0] if len(call.args) > 1 else self._reader(at)
                    if data is not None and self._servers.is_body(at.function, data):
                        return Taken("any" if field else "body", field, call.span, at.function)
        return None

    def _reader(self, at: At) -> Operand | None:
        """What a decoder reads from: the argument of the call that made it."""
        call = at.instruction
        if not isinstance(call, Call) or not isinstance(call.callee, MethodCallee):
            return None
        for source in self._flow.sources(at.function, call.callee.receiver):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, Call) and made.args:
                return made.args[0]
        return None

    def _call(self, at: At, call: Call, result: int, item: _Item, stack: list[_Item], *, fixed: bool) -> Taken | None:
        callee = call.callee
        if isinstance(callee, BuiltinCallee):
            if callee.name == "append":
                stack += [item.at(at.function, a) for a in call.args]
            return None
        symbol = self._calls.symbol(call)
        if self._calls.callees(at.function, call):
            for inner, operand in self._calls.returned(at.function, call, result):
                use = _returning(inner, operand, result)
                if fixed and use is not None and self._is_fixed(inner, operand, use):
                    continue
                frames = (*item.frames, CallSite(at.function, call))
                stack.append(_Item(inner, operand, item.depth + 1, item.hint, frames))
            return None
        if isinstance(callee, MethodCallee) and callee.method == "Error" and not call.args:
            return Taken("error", "", call.span, at.function)
        if isinstance(callee, MethodCallee) and callee.method.startswith("Get") and not call.args:
            # a generated message's getter: the code generator's own, seldom at hand
            message = self._message_field(at, callee.receiver, callee.method.removeprefix("Get"), item)
            if message is not None:
                return message
        if symbol is None:
            return None
        for source in self._facts.knowledge.sources(symbol.package, symbol.symbol):
            if source.into < 0 and source.result == result:
                return Taken(source.kind, _constant(call, source.name_param), call.span, at.function)
        type_name = symbol.symbol.rpartition(".")[0]
        carrier = f"{symbol.package}.{type_name}" in _CARRIERS
        text = symbol.package in _TEXT or symbol.package.startswith(_SEMANTIC)
        if (carrier or text) and not (call.results and _is_bool(call.results[result])):
            hint = item.hint or (_constant(call, 0) if carrier else "")
            stack += [item.at(at.function, a, hint) for a in (() if carrier else call.args)]
            if isinstance(callee, MethodCallee):
                stack.append(item.at(at.function, callee.receiver, hint))
        return None


def _constant(call: Call, index: int) -> str:
    operand = call.args[index] if 0 <= index < len(call.args) else None
    return str(operand.value) if isinstance(operand, Const) and isinstance(operand.value, str) else ""


def _is_bool(var: Var) -> bool:
    return isinstance(var.type, Basic) and var.type.name == "bool"


def _returning(function: Function, operand: Operand, result: int) -> Return | None:
    return next(
        (
            i
            for i in function.instructions()
            if isinstance(i, Return) and result < len(i.values) and i.values[result] is operand
        ),
        None,
    )
