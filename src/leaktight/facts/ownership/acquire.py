"""Where obligations begin: calls that knowledge names as giving out a resource."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.levels import Severity
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.state import Key, Paths
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    Store,
    ValueCallee,
)
from leaktight.ir.program import Program
from leaktight.ir.types import ERROR, is_named
from leaktight.ir.values import Var
from leaktight.knowledge.schema import NONE, Resource

RULES = frozenset(["unclosed-body", "unclosed-resource", "lost-cancel", "timer-leak"])
_HTTP = "net/http"


@dataclass(frozen=True, eq=False, slots=True)
class Acquisition:
    """A call that gives out a resource. `paths` release result `result`; `facts` are what holds of the other results
    where the resource was given out (`(kind, index)`). `via`: id of the project's function that hands it on, or "".
    `depth`: how many such functions it went through; `root`: where it really began. `beside`: results that may be
    released or kept in its place; `doubt`: somebody else may hold it as well. `into`: the variable that gets it,
    where it is none of the call's results."""

    function: Function
    call: Call
    resource: Resource
    result: int
    paths: Paths
    facts: tuple[tuple[Key, bool], ...] = ()
    via: str = ""
    depth: int = 0
    before: Acquisition | None = None
    beside: tuple[int, ...] = ()
    doubt: bool = False
    into: Var | None = None

    @property
    def root(self) -> Acquisition:
        """The direct acquisition that this one hands on, or this one."""
        return self if self.before is None else self.before.root

    @property
    def handed_by(self) -> frozenset[Call]:
        """The calls of the project's functions through which it came here."""
        return frozenset() if self.before is None else self.before.handed_by | {self.call}


class Acquisitions:
    """The direct ones. Only functions whose text names such a call are lowered."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._knowledge = facts.knowledge
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def all(self) -> Iterator[Acquisition]:
        """Every direct acquisition in the project, by function."""
        for id_ in self._candidates():
            function = self._program.function(id_)
            for inner, call in calls_in(function) if function is not None else ():
                if call.kind is CallKind.NOW:
                    yield from self.at(inner, call)

    def at(self, function: Function, call: Call) -> Iterator[Acquisition]:
        """What one call gives out."""
        symbol = self._calls.symbol(call)
        found = self._knowledge.resources(symbol.package, symbol.symbol) if symbol is not None else ()
        if not found and self._answers_request(call):
            found = self._knowledge.resources(_HTTP, "RoundTripper.RoundTrip")
        for resource in found:
            if resource.rule not in RULES or resource.severity is Severity.INFO or not resource.release:
                continue  # of what costs nothing, or nothing can release, nobody can be blamed for the release
            if not in_force(self._program, function.package, resource) or resource.result >= max(
                len(call.results), 1
            ):
                continue
            if resource.ends_with_receiver and self._receiver_made_here(function, call):
                continue  # the receiver is what has to be released
            if resource.ends_with_maker and self._made_by(function, call, resource.ends_with_maker):
                continue  # what made the receiver is what has to be released
            facts: list[tuple[Key, bool]] = []
            if resource.error != NONE and resource.nil_on_error:
                facts.append((("nil", resource.error), True))
            if resource.error_field:
                facts.append((("nil", ("field", resource.result, resource.error_field)), True))
            if resource.exhausted_by:
                facts.append((("exhausted", resource.exhausted_by), True))
            facts += [(("gone", method), True) for method in resource.gone_on_error]
            if resource.kind == "client":
                facts.append((("handles", ""), True))
            yield Acquisition(
                function, call, resource, resource.result, release.parse(resource.release), tuple(facts)
            )

    def _made_by(self, function: Function, call: Call, makers: tuple[str, ...]) -> bool:
        """Whether one of these calls, of the same package, made the receiver of the call."""
        if not isinstance(call.callee, MethodCallee):
            return False
        for source in self._flow.sources(function, call.callee.receiver):
            made = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(made) if isinstance(made, Call) else None
            if symbol is not None and symbol.symbol in makers and symbol.package == call.callee.package:
                return True
        return False

    def _receiver_made_here(self, function: Function, call: Call) -> bool:
        """Whether the receiver of the call is acquired by the same function: then there is one for each of them."""
        if not isinstance(call.callee, MethodCallee):
            return False
        for source in self._flow.sources(function, call.callee.receiver):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, Call) and self._acquires(made):
                return True
            if isinstance(made, Load) and isinstance(made.access, FieldOf):
                for inner in nested(function.outermost()):
                    for store in inner.instructions():
                        if isinstance(store, Store) and store.access == made.access:
                            values = self._flow.sources(inner, store.src)
                            if any(v.at and self._acquires(v.at.instruction) for v in values):
                                return True
        return False

    def _acquires(self, made: Instruction) -> bool:
        symbol = self._calls.symbol(made) if isinstance(made, Call) else None
        return symbol is not None and bool(self._knowledge.resources(symbol.package, symbol.symbol))

    def _answers_request(self, call: Call) -> bool:
        """A call through an interface or function value that sends a request and gives back its response, as
        http.Client.Do does: whoever implements it, the body belongs to the caller."""
        callee = call.callee
        dynamic = isinstance(callee, ValueCallee) or (isinstance(callee, MethodCallee) and callee.dynamic)
        if not dynamic or len(call.results) != 2 or call.results[1].type != ERROR:
            return False
        return is_named(call.results[0].type, _HTTP, "Response") and any(
            is_named(argument.type, _HTTP, "Request") for argument in call.args
        )

    def _candidates(self) -> list[str]:
        found: dict[str, None] = {}
        for package in sorted(self._program.imported()):
            if not self._knowledge.knows(package):
                continue
            entries = [r for r in self._entries(package) if r.rule in RULES]
            if not entries:
                continue
            importers = dict.fromkeys(self._program.importers(package))
            around = {d.package for id_ in importers if (d := self._program.declaration(id_)) is not None}
            names = {entry.acquire.rpartition(".")[2] for entry in entries}
            methods = {entry.acquire.rpartition(".")[2] for entry in entries if "." in entry.acquire}
            for name in sorted(names):
                if "*" in name:
                    found.update(importers)
                    continue
                for id_ in self._program.mentions(name):
                    if id_ in importers or (name in methods and self._package(id_) in around):
                        found[id_] = None
            if package == _HTTP:
                for id_ in self._program.mentions("Body"):
                    if self._package(id_) in around:
                        found[id_] = None
        return list(found)

    def _entries(self, package: str) -> list[Resource]:
        """Entries of a package, and those of methods in other packages of its library: values of their types are at
        hand without an import of their own."""
        found = list(self._knowledge.package(package).all(Resource))
        for library in self._knowledge.libraries(package):
            found += [r for r in library.resource if r.package and r.package != "*" and "." in r.acquire]
        return found

    def _package(self, id_: str) -> str:
        declaration = self._program.declaration(id_)
        return declaration.package if declaration is not None else ""


def in_force(program: Program, package: str, resource: Resource) -> bool:
    """Whether the entry holds for the language version of the package's module. Code without a module, or whose
    module names no version, is older than every version that entries speak of."""
    version = language_version(program, package)
    since, until = _version(resource.go_since), _version(resource.go_until)
    return (since is None or version >= since) and (until is None or version < until)


def language_version(program: Program, package: str) -> tuple[int, int]:
    """The language version of the module that holds the package; (0, 0) where there is none."""
    module = program.module_of(package)
    return module.language_version if module is not None else (0, 0)


def _version(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    major, _, minor = text.partition(".")
    return int(major), int(minor or 0)
