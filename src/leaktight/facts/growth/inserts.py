"""Every insertion into a container that outlives its function, and every removal from one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.places import ElementPlace, FieldPlace, GlobalPlace, LocalPlace, Place, Places, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Behind,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    SetGlobal,
    Slice,
    Store,
)
from leaktight.ir.types import Mapping
from leaktight.ir.values import Operand, Var
from leaktight.knowledge.schema import Container

_ADDING: frozenset[type[Instruction]] = frozenset({Store, SetGlobal, Assign, Call})


@dataclass(frozen=True, slots=True)
class Insert:
    """Something is added to a place. `kind` is `map`, `slice` or the library container's type; `life` tells how
    long the container lives."""

    function: Function
    instruction: Instruction
    place: Place
    kind: str
    key: Operand | None
    value: Operand | None
    life: Life
    container: Container | None = None
    receiver: Operand | None = None


class Inserts:
    """Insertions are indexed once for the whole project. Code that only tests run is left out."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._lifetime = facts.get(Lifetime)

    @cached_property
    def all(self) -> tuple[Insert, ...]:
        """Every insertion into a place that outlives requests."""
        found: list[Insert] = []
        support = self._facts.get(Support)
        for id_ in self._program.may_insert(self._methods()):
            outer = self._program.function(id_) if not support.function(id_) else None
            for function in nested(outer) if outer is not None else ():
                for instruction in function.each_of(_ADDING):
                    if type(instruction) is not Assign or instruction.dst.captured:
                        found += self._inserts(function, instruction)
        return tuple(found)

    def _methods(self) -> frozenset[str]:
        """Names of the calls that add to the library containers which the project's text names."""
        found: set[str] = set()
        for package in self._program.imported():
            for container in self._facts.knowledge.package(package).all(Container):
                words = (container.type, *(new.call.rpartition(".")[2] for new in container.new))
                if any(self._program.holds(f".{word}".encode()) for word in words):
                    found.update(insert.call.rpartition(".")[2] for insert in container.insert)
        return frozenset(found)

    @cached_property
    def _by_place(self) -> dict[Place, list[Insert]]:
        found: dict[Place, list[Insert]] = {}
        for insert in self.all:
            found.setdefault(base_of(insert.place), []).append(insert)
        return found

    def into(self, place: Place) -> list[Insert]:
        """Insertions into the place or its elements."""
        return self._by_place.get(base_of(place), [])

    def by_requests(self, place: Place) -> bool:
        """Whether anything adds to the place but start-up code, and code that first makes it anew."""
        reach = self._facts.get(Reach)
        return any(
            reach.setting(i.function) is not Setting.PROCESS and not self._rebuilds(i) for i in self.into(place)
        )

    def _rebuilds(self, insert: Insert) -> bool:
        """Whether the function puts a fresh container in the place that it then fills."""
        return any(
            isinstance(store, Store)
            and isinstance(store.access, FieldOf)
            and insert.place in self.targets(insert.function, store)
            and any(
                s.at is not None and isinstance(s.at.instruction, New)
                for s in self._flow.sources(insert.function, store.src)
            )
            for store in insert.function.instructions()
        )

    def _inserts(self, function: Function, instruction: Instruction) -> list[Insert]:
        match instruction:
            case Store(base=base, access=IndexOf(index=key), src=src):
                if not isinstance(self._program.underlying(base.type), Mapping):
                    return []
                if self._cut(function, src) and self._of_itself(function, base, src):
                    return []  # part of what is under the key already
                return [
                    Insert(function, instruction, p, "map", key, src, life)
                    for p, life in self._lifetime.held(function, base).items()
                ] + self.appends(function, instruction, src)
            case Store(src=src) | SetGlobal(src=src) | Assign(src=src):
                return self.appends(function, instruction, src)
            case Call():
                return self._library(function, instruction)
        return []

    def appends(self, function: Function, instruction: Instruction, src: Operand) -> list[Insert]:
        """place = append(place, …)."""
        found: list[Insert] = []
        if "append" not in self._calls.builtins(function):
            return found
        for source in self._flow.sources(function, src):
            call = source.at.instruction if source.at is not None else None
            if not (
                isinstance(call, Call) and isinstance(call.callee, BuiltinCallee) and call.callee.name == "append"
            ):
                continue
            if not call.args or source.at is None or self._cut(source.at.function, call.args[0]):
                continue
            life = self._life_of_target(function, instruction)
            if not life:
                continue
            grown = self._places.of(source.at.function, call.args[0])
            itself = isinstance(instruction, Assign) and call.args[0] is instruction.dst
            for place in self.targets(function, instruction):
                if (
                    itself
                    or place in grown
                    or (isinstance(place, ElementPlace) and any(base_of(g) == place.outer for g in grown))
                ):
                    value = call.args[1] if len(call.args) > 1 else None
                    found.append(Insert(function, instruction, place, "slice", None, value, life))
        return found

    def _of_itself(self, function: Function, container: Operand, value: Operand) -> bool:
        """Whether a value that goes into a container comes out of it."""
        places = set(self._places.of(function, container))
        for source in self._flow.sources(function, value):
            load = source.at.instruction if source.at is not None else None
            if isinstance(load, Load) and not places.isdisjoint(self._places.of(function, load.base)):
                return True
        return False

    def _cut(self, function: Function, operand: Operand) -> bool:
        """Whether the value is a part of a slice: appending to that takes elements out (`append(s[:i], s[i+1:]...)`,
        `kept := s[:0]`), or trades old ones for new (`append(s[1:], v)`)."""
        seen: set[Var] = set()
        stack = [operand]
        while stack:
            var = stack.pop()
            if not isinstance(var, Var) or var in seen:
                continue
            seen.add(var)
            for at in self._flow.definitions(function, var):
                instruction = at.instruction
                if isinstance(instruction, Slice) and (instruction.low is not None or instruction.high is not None):
                    return True
                if isinstance(instruction, Assign):
                    stack.append(instruction.src)
        return False

    def _life_of_target(self, function: Function, instruction: Instruction) -> Life:
        """How long the place lives that an instruction assigns to."""
        match instruction:
            case Store(base=base):
                return self._lifetime.of(function, base)
            case SetGlobal():
                return Life.LONG
            case Assign(dst=dst) if dst.captured:
                maker = self._declaring(function, dst)
                if maker is None or self._facts.get(Reach).setting(maker) is Setting.REQUEST:
                    return Life.SHORT
                return Life.LONG if self._lifetime.outlives(maker, function) else Life.SHORT
        return Life.SHORT

    def _declaring(self, function: Function, var: Var) -> Function | None:
        """The function around `function` that declares a captured variable."""
        for at in self._flow.definitions(function, var):
            if isinstance(at.instruction, Assign) and at.instruction.declares and at.function is not function:
                return at.function
        return None

    def targets(self, function: Function, instruction: Instruction) -> tuple[Place, ...]:
        """The places that an instruction assigns to."""
        match instruction:
            case Store(access=FieldOf()):
                return self._places.stored(function, instruction)
            case Store(base=base, access=Behind()):
                return self._places.of(function, base)
            case Store(base=base, access=IndexOf()):
                return tuple(ElementPlace(base_of(p)) for p in self._places.of(function, base))
            case SetGlobal(dst=dst):
                return self._places.of(function, dst)
            case Assign(dst=dst) if dst.captured:
                return self._captured(function, dst)
        return ()

    def _captured(self, function: Function, var: Var) -> tuple[Place, ...]:
        """The place of a captured slice variable that starts out empty (`var seen []string`)."""
        maker = self._declaring(function, var)
        if maker is None:
            return ()
        start = var.span.start if var.span is not None else 0
        return (LocalPlace(maker.id, start, var.name),)

    def _library(self, function: Function, call: Call) -> list[Insert]:
        symbol = self._calls.symbol(call)
        insertion = self._facts.knowledge.insertion(symbol.package, symbol.symbol) if symbol is not None else None
        if symbol is None or insertion is None or not isinstance(call.callee, MethodCallee):
            return []
        container, insert = insertion
        key = call.args[insert.key] if 0 <= insert.key < len(call.args) else None
        value = call.args[insert.value] if 0 <= insert.value < len(call.args) else None
        kind = f"{symbol.package.rsplit('/', 1)[-1]}.{container.type}"
        receiver = call.callee.receiver
        return [
            Insert(function, call, place, kind, key, value, life, container, receiver)
            for place, life in self._lifetime.held(function, receiver).items()
        ]


def name_of(place: Place) -> str:
    """The identifier that any code touching the place has to mention."""
    match place:
        case GlobalPlace(name=name, fields=fields):
            return fields[-1] if fields else name
        case FieldPlace(field=field):
            return field
        case LocalPlace(name=name):
            return name.rpartition(".")[2]
    return ""
