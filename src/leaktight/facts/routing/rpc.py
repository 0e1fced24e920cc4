"""Methods of gRPC services: known by the generated type that each implementation embeds, or by their registration."""

from __future__ import annotations

import re
from collections.abc import Iterator

from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in
from leaktight.ir.function import Function
from leaktight.ir.instructions import New
from leaktight.ir.types import ERROR, Named, Pointer, Record, is_named, named, strip_pointer
from leaktight.ir.values import Operand

_GRPC = "google.golang.org/grpc"
_EMBEDDED = re.compile(r"(?:Unimplemented|Unsafe)(\w+)Server")
_REGISTER = re.compile(r"Register(\w+)Server")


class RpcServices:
    """google.golang.org/grpc/cmd/protoc-gen-go-grpc generates `UnimplementedXServer`, to be embedded, and
    `RegisterXServer(registrar, implementation)`. The proto package is not in these names: paths lack it."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def routes(self) -> Iterator[Route]:
        """One for each method of each service: `RPC /Orders/Get`."""
        if not any(package == _GRPC or package.startswith(f"{_GRPC}/") for package in self._program.imported()):
            return
        seen: set[str] = set()
        for type_, service, span, names in (*self._embedding(), *self._registered()):
            for route in self._methods(type_, service, span):
                if route.handler not in seen and (not names or route.path.rpartition("/")[2] in names):
                    seen.add(route.handler)
                    yield route

    def _embedding(self) -> Iterator[tuple[Named, str, Span, frozenset[str]]]:
        """Implementations, with the names of the service's methods where the generated code is at hand: one type may
        implement several services."""
        for type_, span in self._program.types():
            made_of = self._program.underlying(type_)
            for field in made_of.fields if isinstance(made_of, Record) else ():
                embedded = _EMBEDDED.fullmatch(field.name) if field.embedded else None
                if embedded is not None and not _EMBEDDED.fullmatch(type_.name):
                    generated = named(field.type)
                    names = self._program.methods(generated) if generated is not None else ()
                    yield type_, embedded[1], span, frozenset(n for n in names if n[:1].isupper())

    def _registered(self) -> Iterator[tuple[Named, str, Span, frozenset[str]]]:
        for outer in mentioning(self._program, "grpc"):
            for function, call in calls_in(outer):
                symbol = self._calls.symbol(call)
                match = _REGISTER.fullmatch(symbol.symbol) if symbol is not None else None
                if match is None or len(call.args) != 2:
                    continue
                for type_ in self._types(function, call.args[1]):
                    if self._program.owns(type_.package):
                        yield type_, match[1], call.span, frozenset()

    def _types(self, function: Function, operand: Operand) -> Iterator[Named]:
        """The types of an implementation, also behind constructors that return an interface."""
        type_ = named(operand.type)
        if type_ is not None and not self._program.is_interface(type_):
            yield Named(type_.package, type_.name)
        for source in self._flow.sources(function, operand):
            made = source.at.instruction if source.at is not None else None
            type_ = named(made.type) if isinstance(made, New) else None
            if type_ is not None:
                yield Named(type_.package, type_.name)

    def _methods(self, type_: Named, service: str, span: Span) -> Iterator[Route]:
        for name in self._program.methods(type_):
            id_ = self._program.method(type_, name)
            function = self._program.function(id_) if id_ is not None and name[:1].isupper() else None
            if function is not None and _answers(function):
                yield Route("RPC", f"/{service}/{name}", function.id, span, "grpc")


def _answers(function: Function) -> bool:
    """Whether a method has the shape of a generated one: `(ctx, *Request) (*Response, error)`, or a stream among its
    parameters and an error as result."""
    params, results = [p.type for p in function.params], function.result_types()
    if not params or not results or results[-1] != ERROR:
        return False
    if len(params) == 2 and len(results) == 2 and is_named(params[0], "context", "Context"):
        return isinstance(params[1], Pointer) and isinstance(results[0], Pointer)
    stream = strip_pointer(params[-1])
    return len(results) == 1 and len(params) <= 2 and isinstance(stream, Named) and "Server" in stream.name
