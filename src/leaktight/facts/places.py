"""Places: where a value is kept beyond the function that makes it."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At, Flow, Source
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, Call, FieldOf, IndexOf, Load, MethodCallee, New, Next, Store, writes
from leaktight.ir.types import Named, named
from leaktight.ir.values import Global, Operand, Var, VarKind

_MAX_DEPTH = 6


@dataclass(frozen=True, slots=True)
class GlobalPlace:
    """A package variable, or a field of one whose struct type has no name (`fields`)."""

    package: str
    name: str
    fields: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ".".join((self.name, *self.fields))


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field of a declared type, whichever object it belongs to."""

    owner: Named
    field: str

    def __str__(self) -> str:
        return f"{self.owner.name}.{self.field}"


@dataclass(frozen=True, slots=True)
class LocalPlace:
    """A value made in a function and shared with literals inside it. `name` is the variable's, for messages; `maker`
    the function's id, `start` the byte where it is made."""

    maker: str
    start: int
    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ElementPlace:
    """Something that is itself an element of a container: an inner map or slice."""

    outer: GlobalPlace | FieldPlace | LocalPlace

    def __str__(self) -> str:
        return f"{self.outer}[…]"


Place = GlobalPlace | FieldPlace | LocalPlace | ElementPlace


def base_of(place: Place) -> GlobalPlace | FieldPlace | LocalPlace:
    """The container that an element belongs to, or the place itself."""
    return place.outer if isinstance(place, ElementPlace) else place


class Places:
    """Resolves operands to places, across parameters and results of the project's functions."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._cache: dict[Var, tuple[Place, ...]] = {}

    def of(self, function: Function, operand: Operand) -> tuple[Place, ...]:
        """Every place that the operand's value may be kept in; empty for values of the function's own."""
        return self._of(function, operand, 0)

    def _of(self, function: Function, operand: Operand, depth: int) -> tuple[Place, ...]:
        if isinstance(operand, Global):
            return (GlobalPlace(operand.package, operand.name),)
        if not isinstance(operand, Var) or depth > _MAX_DEPTH:
            return ()
        known = self._cache.get(operand)
        if known is None:
            self._cache[operand] = ()  # a value that comes from itself adds nothing
            known = self._cache[operand] = tuple(dict.fromkeys(self._trace(function, operand, depth)))
        return known

    def of_source(self, source: Source) -> tuple[Place, ...]:
        """The places of one source of a value that is no parameter."""
        if source.at is not None:
            return tuple(dict.fromkeys(self._instruction(source.at, source.result, 0)))
        return (
            (GlobalPlace(source.operand.package, source.operand.name),) if isinstance(source.operand, Global) else ()
        )

    def _trace(self, function: Function, operand: Var, depth: int) -> list[Place]:
        found: list[Place] = []
        for source in self._flow.sources(function, operand):
            if source.at is not None:
                found += self._instruction(source.at, source.result, depth)
            elif isinstance(source.operand, Global):
                found.append(GlobalPlace(source.operand.package, source.operand.name))
            elif isinstance(source.operand, Var):
                for site, argument in self._calls.arguments(source.function, source.operand):
                    found += self._of(site.caller, argument, depth + 1)
        return found

    def _instruction(self, at: At, result: int, depth: int) -> list[Place]:
        instruction = at.instruction
        match instruction:
            case Load(base=base, access=FieldOf(name=field)) | Address(base=base, access=FieldOf(name=field)):
                return self.field(at.function, base, field, depth)
            case Load(base=base, access=IndexOf()) | Address(base=base, access=IndexOf()) | Next(iterable=base):
                return [ElementPlace(base_of(p)) for p in self._of(at.function, base, depth + 1)]
            case New():
                name = self._shared_name(at)
                return [LocalPlace(at.function.id, instruction.span.start, name)] if name else []
            case Call():
                found: list[Place] = []
                receiver = self._read_from(instruction)
                if receiver is not None:
                    found += [ElementPlace(base_of(p)) for p in self._of(at.function, receiver, depth + 1)]
                for callee, operand in self._calls.returned(at.function, instruction, result):
                    found += self._of(callee, operand, depth + 1)
                if not found and not self._calls.callees(at.function, instruction):
                    name = self._shared_name(at)
                    if name:
                        found.append(LocalPlace(at.function.id, instruction.span.start, name))
                return found
        return []

    def _read_from(self, call: Call) -> Operand | None:
        """The container that a library call reads an element of (`sync.Map.Load`)."""
        symbol = self._calls.symbol(call)
        if symbol is None or not isinstance(call.callee, MethodCallee):
            return None
        container = self._facts.knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
        return call.callee.receiver if container is not None and symbol.symbol in container.read else None

    def stored(self, function: Function, store: Store) -> tuple[Place, ...]:
        """The places that a store writes to: the container for an element, the field for a field."""
        if isinstance(store.access, FieldOf):
            return tuple(dict.fromkeys(self.field(function, store.base, store.access.name)))
        return self.of(function, store.base)

    def field(self, function: Function, base: Operand, field: str, depth: int = 0) -> list[Place]:
        """The place of base.field."""
        owner = named(base.type)
        if owner is not None and self._facts.program.owns(owner.package):
            return [FieldPlace(Named(owner.package, owner.name), field)]
        if owner is not None:
            return list(self._of(function, base, depth + 1))  # inside a library's object: the object is the place
        found: list[Place] = []
        for place in self._of(function, base, depth + 1):
            if isinstance(place, GlobalPlace):
                found.append(GlobalPlace(place.package, place.name, (*place.fields, field)))
            elif isinstance(place, LocalPlace):
                found.append(LocalPlace(place.maker, place.start, f"{place.name}.{field}"))
        return found

    def _shared_name(self, at: At) -> str:
        """The name of a captured variable that the value made here goes to; empty when literals never see it."""
        written = writes(at.instruction)
        for var in self._flow.aliases(at.function, written[0]) if written else ():
            if var.captured and var.kind is not VarKind.TEMP:
                return var.name
        return ""
