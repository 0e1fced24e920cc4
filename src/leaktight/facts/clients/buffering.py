"""Clients, middleware and writers of the project that keep whole bodies of everything that passes through them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.makings import Makings
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.whole_reads import WholeReads
from leaktight.ir.function import Function
from leaktight.ir.instructions import Branch, Call, FieldOf, Load, MethodCallee, New, Operation, Store
from leaktight.ir.types import Record, is_named, named
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import Read

_WRITERS = {("net/http", "ResponseWriter"), ("github.com/gin-gonic/gin", "ResponseWriter")}
_BUFFER_WRITES = frozenset(["Write", "WriteString"])


@dataclass(frozen=True, eq=False)
class Buffers:
    """`call` takes in a whole body. `kind` is `transport`, `middleware` or `writer`; `name` is the type or function.
    `condition`: not for everything, only where some condition holds."""

    function: Function
    call: Call
    kind: str
    name: str
    condition: bool


class Buffering:
    """Found by what the interfaces are called: RoundTrip, Write, and the middleware that knowledge names."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    @cached_property
    def transports(self) -> tuple[Buffers, ...]:
        """Round trippers that read the body of an answer whole and hand on a copy."""
        found = [
            Buffers(
                read.function,
                read.call,
                "transport",
                _type_name(read.function),
                self._conditional(read.function, read.call),
            )
            for read in self._facts.get(WholeReads).all
            if read.kind == "response" and _is_transport(read.function) and self._puts_back(read.function)
        ]
        for outer in mentioning(self._program, "DumpResponse"):
            for function, call in calls_in(outer):
                symbol = self._calls.symbol(call)
                if symbol is None or (symbol.package, symbol.symbol) != ("net/http/httputil", "DumpResponse"):
                    continue
                whole = call.args[1] if len(call.args) > 1 else Const(False)
                if _is_transport(function) and not (isinstance(whole, Const) and str(whole).lower() == "false"):
                    found.append(
                        Buffers(function, call, "transport", _type_name(function), self._conditional(function, call))
                    )
        return tuple(found)

    @cached_property
    def all(self) -> tuple[Buffers, ...]:
        """Transports, middleware and writers."""
        return (*self.transports, *self._middleware(), *self._writers())

    def _puts_back(self, function: Function) -> bool:
        """Whether the body is replaced: the caller gets a reader of the copy."""
        return any(
            isinstance(i, Store) and i.access == FieldOf("Body") and is_named(i.base.type, "net/http", "Response")
            for i in function.instructions()
        )

    def _conditional(self, function: Function, call: Call) -> bool:
        """Whether the call only runs on a condition that is no look at an error or at nil."""
        block = next((b.index for b in function.blocks if call in b.instructions), 0)
        for branching in function.blocks:
            last = branching.terminator
            if not isinstance(last, Branch) or last.then == last.otherwise:
                continue
            ways = (last.then, last.otherwise)
            decides = any(function.needs_edge(branching.index, way, block) for way in ways)
            if decides and not self._about_nil(function, last.condition):
                return True
        return False

    def _about_nil(self, function: Function, condition: Operand) -> bool:
        definitions = function.definitions(condition) if isinstance(condition, Var) else []
        return any(
            isinstance(d, Operation) and any(isinstance(a, Const) and a.is_nil for a in d.args) for d in definitions
        )

    def _middleware(self) -> Iterator[Buffers]:
        entries = {
            entry.call: package
            for package in self._program.imported()
            for entry in self._facts.knowledge.package(package).all(Read)
            if entry.middleware
        }
        seen: set[int] = set()
        for name in sorted(entries):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    entry = self._facts.knowledge.read(symbol.package, symbol.symbol) if symbol is not None else None
                    if entry is None or not entry.middleware or symbol is None or id(call) in seen:
                        continue
                    seen.add(id(call))
                    short = f"{symbol.package.rsplit('/', 1)[-1]}.{symbol.symbol}"
                    yield Buffers(function, call, "middleware", short, self._skips(function, call, entry))

    def _skips(self, function: Function, call: Call, entry: Read) -> bool:
        """Whether the middleware's configuration leaves some requests out."""
        if not entry.skipper or not 0 <= entry.param < len(call.args):
            return False
        steps = self._facts.get(Makings).of(function, call.args[entry.param]).steps
        return any(
            (isinstance(at.instruction, New) and any(key == entry.skipper for key, _ in at.instruction.elements))
            or (isinstance(at.instruction, Store) and at.instruction.access == FieldOf(entry.skipper))
            for at in steps
        )

    def _writers(self) -> Iterator[Buffers]:
        """Response writers that write everything into a buffer of their own as well."""
        for outer in mentioning(self._program, "Write"):
            if outer.name != "Write" or outer.receiver is None or len(outer.params) != 1:
                continue
            if self._facts.get(Reach).setting(outer) is Setting.PROCESS or not self._wraps_writer(outer):
                continue
            if any(isinstance(i, Operation) and i.operator in ("<", "<=", ">", ">=") for i in outer.instructions()):
                continue  # it looks at how much there is
            for function in nested(outer):
                for instruction in function.instructions():
                    if isinstance(instruction, Call) and self._fills_buffer(function, instruction, outer):
                        yield Buffers(
                            function,
                            instruction,
                            "writer",
                            _type_name(outer),
                            self._conditional(function, instruction),
                        )

    def _wraps_writer(self, method: Function) -> bool:
        owner = named(method.receiver.type) if method.receiver is not None else None
        made_of = self._program.underlying(owner) if owner is not None else None
        fields = made_of.fields if isinstance(made_of, Record) else ()
        types = [named(f.type) for f in fields if f.embedded]
        return any(t is not None and (t.package, t.name) in _WRITERS for t in types)

    def _fills_buffer(self, function: Function, call: Call, method: Function) -> bool:
        callee = call.callee
        if not isinstance(callee, MethodCallee) or callee.method not in _BUFFER_WRITES:
            return False
        if (
            callee.package != "bytes"
            or not callee.symbol.startswith("Buffer.")
            or call.args[0] is not method.params[0]
        ):
            return False
        sources = self._flow.sources(function, callee.receiver)
        loads = [s.at.instruction for s in sources if s.at is not None and isinstance(s.at.instruction, Load)]
        return any(load.base is method.receiver for load in loads) or not sources


def _is_transport(function: Function) -> bool:
    """Whether the function is a round trip: a request goes in, an answer comes out."""
    results = function.result_types()
    return (
        len(function.params) == 1
        and is_named(function.params[0].type, "net/http", "Request")
        and len(results) == 2
        and is_named(results[0], "net/http", "Response")
    )


def _type_name(function: Function) -> str:
    owner = named(function.receiver.type) if function.receiver is not None else None
    return owner.name if owner is not None else function.outermost().name
