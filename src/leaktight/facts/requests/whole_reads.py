"""Reads that take a whole body into memory, however long it is: of requests, and of answers from others."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, Source, calls_in, nested
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.server_request import ServerRequests
from leaktight.facts.routing.routes import RouteEntry, Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, FieldOf, Instruction, Load, MethodCallee, New, Operation, writes
from leaktight.ir.types import Signature, Type, is_named, named
from leaktight.ir.values import Operand, Var, VarKind
from leaktight.knowledge.schema import Limit, Read

_MAX_DEPTH = 4
_READERS = {
    ("bufio", "NewReader"),
    ("bufio", "NewReaderSize"),
    ("encoding/csv", "NewReader"),
    ("io", "NopCloser"),
    ("io", "TeeReader"),
    ("io/ioutil", "NopCloser"),
}
"""Calls whose result reads from their first argument, as far as it goes."""
_UNPACKING = {
    ("compress/gzip", "NewReader"),
    ("compress/zlib", "NewReader"),
    ("compress/flate", "NewReader"),
    ("compress/bzip2", "NewReader"),
    ("github.com/klauspost/compress/gzip", "NewReader"),
    ("github.com/klauspost/compress/zstd", "NewReader"),
}
"""Calls whose result unpacks what their first argument reads: a limit below says nothing about what comes out."""
_UPLOADS = {("net/http", "Request.FormFile"), ("mime/multipart", "FileHeader.Open")}
"""Calls that open a part of a form, of which `ParseMultipartForm` keeps in a file what is too much for memory."""


@dataclass(frozen=True, eq=False)
class WholeRead:
    """`call` reads a body whole. `kind` is `request`, `upload` (a file in a form), `response` (of an HTTP client),
    `object` (the body in a library's output), `unpacked` (what comes out of a compressed one that is limited),
    `inflated` (out of one that nothing is known of) or `entry` (of an archive). `body` is where the body is taken."""

    function: Function
    call: Call
    kind: str
    body: Instruction


@dataclass(frozen=True, slots=True)
class _Body:
    kind: str
    at: Instruction


class WholeReads:
    """Only functions that mention one of the calls that knowledge names are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._servers = facts.get(ServerRequests)

    @cached_property
    def all(self) -> tuple[WholeRead, ...]:
        """Every read without a limit in code that requests may run; of what callers send one for each function."""
        names = {
            entry.call.rpartition(".")[2]
            for package in self._program.imported()
            for entry in self._facts.knowledge.package(package).all(Read)
            if not entry.middleware
        }
        found: dict[tuple[object, ...], WholeRead] = {}
        for name in sorted(names):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    read = self._judge(function, call)
                    if read is not None:
                        apart = read.call.span if read.kind in ("response", "object") else None
                        found.setdefault((function.id, read.kind, apart), read)
        return tuple(found.values())

    def _judge(self, function: Function, call: Call) -> WholeRead | None:
        symbol = self._calls.symbol(call)
        entry = self._facts.knowledge.read(symbol.package, symbol.symbol) if symbol is not None else None
        if entry is None or entry.middleware or self._facts.get(Reach).setting(function) is Setting.PROCESS:
            return None
        reader: Operand | None = call.args[entry.param] if 0 <= entry.param < len(call.args) else None
        if entry.param == -1 and isinstance(call.callee, MethodCallee):
            reader = call.callee.receiver
            owner = named(reader.type)
            framework = self._facts.knowledge.framework(owner.package) if owner is not None else None
            if framework is not None and owner is not None and owner.name in framework.context_types:
                return None if self.limited(function) else WholeRead(function, call, "request", call)
        bodies = self._bodies(function, _last_set(function, call, reader), 0) if reader is not None else []
        if bodies is None or not bodies:
            return None
        body = min(bodies, key=lambda b: b.kind not in ("request", "upload"))
        if body.kind in ("request", "upload") and self.limited(function):
            return None
        return WholeRead(function, call, body.kind, body.at)

    # -- where the bytes come from --------------------------------------------------------------------------------

    def _bodies(self, function: Function, reader: Operand, depth: int) -> list[_Body] | None:
        """The bodies that a reader may read from; None when a limit is in between."""
        found: list[_Body] = []
        for source in self._flow.sources(function, reader) if depth <= _MAX_DEPTH else ():
            inner: list[_Body] | None = []
            if source.at is None:
                var = source.operand
                if isinstance(var, Var) and var.kind is VarKind.PARAM:
                    inner = self._passed(source.function, var, depth)
            elif isinstance(source.at.instruction, Load):
                inner = self._loaded(source.at.function, source.at.instruction)
            elif isinstance(source.at.instruction, Call):
                inner = self._called(source.at.function, source.at.instruction, source.result, depth)
            elif isinstance(made := source.at.instruction, New) and is_named(made.type, "io", "LimitedReader"):
                return None
            if inner is None:
                return None
            found += inner
        return found

    def _passed(self, function: Function, param: Var, depth: int) -> list[_Body] | None:
        """What callers hand in: limited only where all of them limit it."""
        found: list[_Body] = []
        limits = 0
        sites = self._calls.arguments(function, param)
        for site, argument in sites:
            inner = self._bodies(site.caller, argument, depth + 1)
            if inner is None or (inner and inner[0].kind == "request" and self.limited(site.caller)):
                limits += 1
            else:
                found += inner
        return None if limits and not found else found

    def _loaded(self, function: Function, load: Load) -> list[_Body]:
        if not isinstance(load.access, FieldOf):
            return []
        field, owner = load.access.name, named(load.base.type)
        if owner is None:
            return []
        if (owner.package, owner.name, field) == ("net/http", "Request", "Body"):
            return [_Body("request", load)] if self._servers.is_one(function, load.base) else []
        if (owner.package, owner.name, field) == ("net/http", "Response", "Body"):
            return [_Body("response", load)]
        output = self._facts.knowledge.output(owner.package, owner.name)
        return [_Body("object", load)] if output is not None and output.body == field else []

    def _called(self, function: Function, call: Call, result: int, depth: int) -> list[_Body] | None:
        symbol = self._calls.symbol(call)
        if symbol is not None:
            limit = self._facts.knowledge.limit(symbol.package, symbol.symbol)
            if limit is not None and not limit.middleware:
                return None
            if (symbol.package, symbol.symbol) in _READERS and call.args:
                return self._bodies(function, call.args[0], depth + 1)
            if (symbol.package, symbol.symbol) in _UNPACKING and call.args:
                packed = self._bodies(function, call.args[0], depth + 1)
                limited = packed is None or any(b.kind == "request" and self.limited(function) for b in packed)
                if not packed and not limited and self._from_outside(function, call.args[0]):
                    return [_Body("inflated", call)]
                return [_Body("unpacked", call)] if limited else packed
            if (symbol.package, symbol.symbol) == ("archive/zip", "File.Open"):
                return [_Body("entry", call)]
            if (symbol.package, symbol.symbol) in _UPLOADS:
                return [] if self._asks_size(function) else [_Body("upload", call)]
        found: list[_Body] = []
        for callee, operand in self._calls.returned(function, call, result):
            inner = self._bodies(callee, operand, depth + 1)
            if inner is None:
                return None
            found += inner
        return found

    def _from_outside(self, function: Function, reader: Operand) -> bool:
        """Whether callers out of sight hand the reader in."""
        for source in self._flow.sources(function, reader):
            var = source.operand
            if source.at is not None or not isinstance(var, Var) or var.kind is not VarKind.PARAM:
                continue
            if any(is_named(var.type, "io", name) for name in ("Reader", "ReadCloser")):
                return not self._calls.arguments(source.function, var)
        return False

    def _asks_size(self, function: Function) -> bool:
        """Whether the function, or what calls it, compares the size that an upload's header states."""
        for inner in (function, *(site.caller for site in self._calls.callers(function.outermost().id))):
            for load in (i for f in nested(inner.outermost()) for i in f.each(Load)):
                stated = load.access == FieldOf("Size") and is_named(load.base.type, "mime/multipart", "FileHeader")
                if stated and any(isinstance(at.instruction, Operation) for at in self._flow.uses(inner, load.dst)):
                    return True
        return False

    # -- limits of whole routes -----------------------------------------------------------------------------------

    def limited(self, function: Function) -> bool:
        """Whether the body of every request that reaches the function is limited: by a middleware, by a limit that
        something on the way sets, or by one in the function itself or in those that call it."""
        if self._limits_everything or function.outermost().id in self._limiters:
            return True
        if any(site.caller.outermost().id in self._limiters for site in self._calls.callers(function.id)):
            return True
        entries = self._facts.get(Reach).entries(function)
        return bool(entries) and all(entry in self._limited_entries for entry in entries)

    @cached_property
    def _limits(self) -> dict[bool, set[str]]:
        """Names of the calls that limit, by whether they are middleware."""
        found: dict[bool, set[str]] = {True: set(), False: set()}
        for package in self._program.imported():
            for entry in self._facts.knowledge.package(package).all(Limit):
                found[entry.middleware].add(entry.call.rpartition(".")[2])
        return found

    @cached_property
    def _limiters(self) -> frozenset[str]:
        """Functions that put a limit on the body of a request that came in."""
        found: set[str] = set()
        for name in sorted(self._limits[False]):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    limit = self._facts.knowledge.limit(symbol.package, symbol.symbol) if symbol is not None else None
                    if limit is None or not 0 <= limit.param < len(call.args):
                        continue
                    if self._servers.is_body(function, call.args[limit.param]):
                        found.add(outer.id)
        return frozenset(found)

    @cached_property
    def _limits_everything(self) -> bool:
        """Whether a limit wraps a whole handler (`http.MaxBytesHandler(mux, n)`), by whatever way it gets there."""
        for name in sorted(self._limits[True]):
            for outer in mentioning(self._program, name):
                for _, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    limit = self._facts.knowledge.limit(symbol.package, symbol.symbol) if symbol is not None else None
                    if limit is not None and limit.middleware and symbol is not None and symbol.package == "net/http":
                        return True
        placed = {id_.split("$")[0] for entry in self._facts.get(Routes).entries for id_ in entry.middleware}
        return any(id_ not in placed and self._wraps_unseen(id_) for id_ in self._limiters)

    def _wraps_unseen(self, id_: str) -> bool:
        """Whether a function that limits makes a middleware of net/http's which is used, but not where it can be seen
        what it wraps: in a list that is applied to a handler, say."""
        function = self._program.function(id_)
        results = function.result_types() if function is not None else ()
        wraps = any(_is_handler(p) for t in results if isinstance(t, Signature) for p in t.params)
        return wraps and bool(self._calls.callers(id_))

    def _wrapped_routers(self) -> Iterator[str]:
        """Folders of packages that put a function that limits in front of a whole router (`return small(mux)`)."""
        for id_ in self._limiters:
            for site in self._calls.callers(id_):
                for argument in site.call.args:
                    sources = self._flow.sources(site.caller, argument)
                    made = {argument.type, *(var.type for source in sources for var in _vars(source))}
                    if any(self._is_router(type_) for type_ in made):
                        yield posixpath.dirname(site.call.span.file)

    def _is_router(self, type_: Type) -> bool:
        owner = named(type_)
        framework = self._facts.knowledge.framework(owner.package) if owner is not None else None
        return framework is not None and owner is not None and owner.name in framework.routers

    @cached_property
    def _limited_entries(self) -> frozenset[RouteEntry]:
        reach = self._facts.get(Reach)
        found = {entry for id_ in self._limiters for entry in reach.entries(id_)}
        wrapped = frozenset(self._wrapped_routers())
        for entry in self._facts.get(Routes).entries:
            if posixpath.dirname(entry.route.span.file) in wrapped:
                found.add(entry)
            if any(id_.split("$")[0] in self._limiters for id_ in (*entry.middleware, *entry.handlers)):
                found.add(entry)
            for site in entry.library_middleware:
                symbol = self._calls.symbol(site.call)
                limit = self._facts.knowledge.limit(symbol.package, symbol.symbol) if symbol is not None else None
                if limit is not None and limit.middleware:
                    found.add(entry)
        return frozenset(found)


def _last_set(function: Function, use: Call, reader: Operand) -> Operand:
    """What a variable was set to last in front of the use, where one way alone leads there."""
    block = function.block_of(use) if isinstance(reader, Var) else None
    seen: set[int] = set()
    while block is not None and block.index not in seen:
        seen.add(block.index)
        before = block.instructions
        if use in before:
            before = before[: before.index(use)]
        for instruction in reversed(before):
            if isinstance(instruction, Assign) and instruction.dst is reader:
                return instruction.src
        ways = function.predecessors(block.index)
        block = function.blocks[ways[0]] if len(ways) == 1 else None
    return reader


def _vars(source: Source) -> tuple[Var, ...]:
    return writes(source.at.instruction) if source.at is not None else ()


def _is_handler(type_: Type) -> bool:
    return is_named(type_, "net/http", "Handler")
