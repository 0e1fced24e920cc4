"""Whether the client that a call goes through limits the time of each call by itself."""

from __future__ import annotations

from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, New, SetGlobal, Store
from leaktight.ir.types import is_named, named
from leaktight.ir.values import Const, Global, Operand, Var, VarKind
from leaktight.knowledge.schema import Deadline

_MAX_DEPTH = 6
_HTTP = "net/http"


class ClientLimits:
    """Answers are `True` (it does), `False` (it surely does not) or None (not known)."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)

    # -- net/http ------------------------------------------------------------------------------------------------

    def http(self, function: Function, client: Operand, depth: int = 0) -> bool | None:
        """Whether an `*http.Client` has a timeout."""
        if depth > _MAX_DEPTH:
            return None
        answers = [
            self._http_source(s.function, s.operand, s.at.instruction if s.at else None, depth)
            for s in self._flow.sources(function, client)
        ]
        if isinstance(client, Var) and self._timeout_stored(function, client):
            return True
        return _joined(answers)

    def _http_source(self, function: Function, operand: Operand, made: object, depth: int) -> bool | None:
        match made:
            case New(type=type_, elements=elements) if is_named(type_, _HTTP, "Client"):
                fields = {key: value for key, value in elements if isinstance(key, str)}
                if "Transport" in fields and "Timeout" not in fields:
                    return None  # a transport of its own may limit what it likes
                return "Timeout" in fields or self._timeout_stored(function, made.dst)
            case Load(base=base, access=FieldOf(name=name)):
                owner = named(base.type)
                writes = self._facts.get(Fields).writes(owner, name) if owner is not None else []
                return _joined([self.http(w.function, w.value, depth + 1) for w in writes])
            case Call():
                returned = self._calls.returned(function, made, 0)
                return _joined([self.http(f, o, depth + 1) for f, o in returned])
        if isinstance(operand, Global):
            return self._global(operand, depth)
        if isinstance(operand, Var) and operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
            arguments = self._calls.arguments(function, operand)
            return _joined([self.http(site.caller, a, depth + 1) for site, a in arguments])
        return None

    def _global(self, variable: Global, depth: int) -> bool | None:
        if (variable.package, variable.name) == (_HTTP, "DefaultClient"):
            return self.default_changed or False
        answers: list[bool | None] = []
        for function in mentioning(self._facts.program, variable.name):
            for inner in nested(function):
                for instruction in inner.instructions():
                    if isinstance(instruction, SetGlobal) and instruction.dst == variable:
                        answers.append(self.http(inner, instruction.src, depth + 1))
                    if isinstance(instruction, Store) and instruction.base == variable:
                        answers.append(True if instruction.access == FieldOf("Timeout") else None)
        return _joined(answers)

    def _timeout_stored(self, function: Function, client: Var) -> bool:
        aliases = self._flow.aliases(function, client)
        return any(
            isinstance(instruction, Store)
            and instruction.access in (FieldOf("Timeout"), FieldOf("Transport"))
            and instruction.base in aliases
            for inner in self._flow.chains(function).functions
            for instruction in inner.instructions()
        )

    @cached_property
    def default_changed(self) -> bool:
        """Whether the project gives `http.DefaultClient` a timeout, or sets another one (or its transport)."""
        names = {"DefaultClient", "DefaultTransport"}
        for name in sorted(names):
            for function in mentioning(self._facts.program, name):
                for inner in nested(function):
                    for instruction in inner.instructions():
                        target: Operand | None = None
                        if isinstance(instruction, SetGlobal):
                            target = instruction.dst
                        elif isinstance(instruction, Store):
                            target = instruction.base
                        if isinstance(target, Global) and target.package == _HTTP and target.name in names:
                            return True
        return False

    # -- other libraries -----------------------------------------------------------------------------------------

    def family(self, package: str) -> bool:
        """Whether the project sets a timeout on clients of the library that the package belongs to: by a call or
        field that knowledge names, or by giving it an HTTP client of its own."""
        return _family(package) in self._families

    @cached_property
    def _families(self) -> frozenset[str]:
        found: set[str] = set()
        for name in self._names():
            for function in mentioning(self._facts.program, name):
                for inner in nested(function):
                    for instruction in inner.instructions():
                        found |= self._sets(instruction)
        return frozenset(found)

    def _names(self) -> frozenset[str]:
        names = {"HTTPClient", "HttpClient", "WithHTTPClient"}
        for package in self._facts.program.imported():
            for entry in self._facts.knowledge.package(package).all(Deadline):
                if entry.covers == "client":
                    names.add((entry.call or entry.field).rpartition(".")[2])
        return frozenset(names)

    def _sets(self, instruction: object) -> set[str]:
        match instruction:
            case Call():
                symbol = self._calls.symbol(instruction)
                if symbol is not None and symbol.package != _HTTP:
                    known = self._facts.knowledge.deadlines(symbol.package, symbol.symbol)
                    given = symbol.symbol.endswith("WithHTTPClient")
                    if given or any(d.covers == "client" for d in known):
                        return {_family(symbol.package)}
            case Store(base=base, access=FieldOf(name=name), src=src):
                owner = named(base.type)
                nil = isinstance(src, Const) and src.is_nil
                if owner is not None and not nil and self._client_field(owner.package, owner.name, name):
                    return {_family(owner.package)}
            case New(type=type_, elements=elements):
                owner = named(type_)
                if owner is not None and any(
                    isinstance(key, str) and self._client_field(owner.package, owner.name, key) for key, _ in elements
                ):
                    return {_family(owner.package)}
        return set()

    def _client_field(self, package: str, owner: str, name: str) -> bool:
        if package == _HTTP:
            return False
        if name in ("HTTPClient", "HttpClient"):
            return True
        known = self._facts.knowledge.deadlines(package, f"{owner}.{name}")
        return any(d.covers == "client" for d in known)


def _joined(answers: list[bool | None]) -> bool | None:
    """True where any is; False only where all are."""
    if any(answers):
        return True
    return False if answers and all(a is False for a in answers) else None


def _family(package: str) -> str:
    """The library that a package belongs to: host, owner and name of its repository, or the package itself."""
    parts = package.split("/")
    return "/".join(parts[:3]) if "." in parts[0] else package
