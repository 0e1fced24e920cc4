"""What takes entries out of a container again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.inserts import Inserts, name_of
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.places import Place, Places, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    Instruction,
    MethodCallee,
    New,
    Operation,
    SetGlobal,
    Store,
)
from leaktight.ir.types import Mapping, Sequence
from leaktight.ir.values import Const, Operand, Var

_REMOVING: frozenset[type[Instruction]] = frozenset({Call, Store, SetGlobal, Assign})
_SHRINKING = {("maps", "DeleteFunc"), ("maps", "Clear"), ("slices", "Delete"), ("slices", "DeleteFunc")}


@dataclass(frozen=True, slots=True)
class Removal:
    """Something is taken out of a place, or the place is emptied or replaced. `how`: the call, or `replace`. `key`:
    of the one entry that goes; None where more go, or by another rule."""

    function: Function
    instruction: Instruction
    place: Place
    how: str
    key: Operand | None = None

    @property
    def by_call(self) -> bool:
        """Whether a call takes it out, rather than an assignment to the place."""
        return isinstance(self.instruction, Call)


class Removals:
    """Found in functions that mention the place's name, and in those that are handed the container."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._inserts = facts.get(Inserts)
        self._known: dict[str, list[Removal]] = {}
        self._by_function: dict[str, list[Removal]] = {}

    def of(self, place: Place) -> list[Removal]:
        """What takes entries out of the place. For an element place also what takes whole elements out of its
        container; replacing one element of a container by another takes nothing out of the container itself."""
        base = base_of(place)
        return [r for r in (*self._by_name(name_of(base)), *self._elsewhere) if r.place in (place, base)]

    def _by_name(self, name: str) -> list[Removal]:
        """What functions that mention the name take out of anything."""
        if name not in self._known:
            found: list[Removal] = []
            for outer in mentioning(self._program, name):
                found += self._in(outer)
            self._known[name] = found
        return self._known[name]

    @cached_property
    def _elsewhere(self) -> list[Removal]:
        """What functions take out of a container that is handed to them or fetched by them under another name."""
        names = {"delete", "clear", "DeleteFunc", "Clear", *self._removing}
        ids = {id_: None for name in sorted(names) for id_ in self._program.mentions(name)}
        outers = (self._program.function(id_) for id_ in ids)
        return [removal for outer in outers if outer is not None for removal in self._in(outer) if removal.by_call]

    @cached_property
    def _removing(self) -> frozenset[str]:
        """Names of the calls that take something out of the library containers which are added to."""
        found: set[str] = set()
        for insert in self._inserts.all:
            if insert.container is not None:
                calls = (*insert.container.remove, *insert.container.clear)
                found.update(call.rpartition(".")[2] for call in calls)
        return frozenset(found)

    def _in(self, outer: Function) -> list[Removal]:
        known = self._by_function.get(outer.id)
        if known is None:
            known = self._by_function[outer.id] = [
                removal
                for function in nested(outer)
                for instruction in function.each_of(_REMOVING)
                if type(instruction) is not Assign or (instruction.dst.captured and not instruction.declares)
                for removal in self._removes(function, instruction)
            ]
        return known

    def _removes(self, function: Function, instruction: Instruction) -> list[Removal]:
        match instruction:
            case Call(callee=BuiltinCallee(name="delete" | "clear" as how), args=args) if args:
                key = args[1] if len(args) > 1 else None
                return [Removal(function, instruction, p, how, key) for p in self._places.of(function, args[0])]
            case Call():
                return self._library_removal(function, instruction)
            case Store(src=src) | SetGlobal(src=src) | Assign(src=src):
                return self._replaces(function, instruction, src)
        return []

    def _library_removal(self, function: Function, call: Call) -> list[Removal]:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return []
        if (symbol.package, symbol.symbol) in _SHRINKING and call.args:
            return [Removal(function, call, p, symbol.symbol) for p in self._places.of(function, call.args[0])]
        if not isinstance(call.callee, MethodCallee):
            return []
        container = self._facts.knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
        if container is None or symbol.symbol not in (*container.remove, *container.clear):
            return []
        key = call.args[0] if call.args else None
        places = self._places.of(function, call.callee.receiver)
        return [Removal(function, call, p, symbol.symbol, key) for p in places]

    def _replaces(self, function: Function, instruction: Instruction, src: Operand) -> list[Removal]:
        """place = something that is not itself with more in it: a fresh or empty value, a part of itself, another."""
        if isinstance(instruction, Assign) and instruction.declares:
            return []
        targets = self._inserts.targets(function, instruction)
        kept = isinstance(self._program.underlying(src.type), Mapping | Sequence) or _is_nil(src)
        if not targets or not (kept or self._fresh(function, src)):
            return []
        if any(self._inserts.appends(function, instruction, src)):
            return []
        if self._constructs(function, instruction):
            return []
        return [Removal(function, instruction, place, "replace") for place in targets]

    def _fresh(self, function: Function, src: Operand) -> bool:
        sources = self._flow.sources(function, src)
        return any(s.at is not None and isinstance(s.at.instruction, New | Call) for s in sources)

    def _constructs(self, function: Function, instruction: Instruction) -> bool:
        """Whether the store sets up an object made in the same function, or fills a place that is still empty
        (`if x.m == nil { x.m = make(…) }`), or runs once at start-up."""
        if self._facts.get(Reach).setting(function) is Setting.PROCESS:
            repeats = self._facts.get(Repeats)
            return not repeats.instruction(function, instruction) and not repeats.handed_away(function)
        if isinstance(instruction, Store):
            sources = self._flow.sources(function, instruction.base)
            if any(s.at is not None and isinstance(s.at.instruction, New) for s in sources):
                return True
        return self._lazily(function, instruction)

    def _lazily(self, function: Function, instruction: Instruction) -> bool:
        block = function.block_of(instruction)
        for predecessor in function.predecessors(block.index) if block is not None else ():
            last = function.blocks[predecessor].terminator
            if not isinstance(last, Branch) or not isinstance(last.condition, Var):
                continue
            for definition in function.definitions(last.condition):
                if not isinstance(definition, Operation) or not any(_is_nil(a) for a in definition.args):
                    continue
                if block is not None and block.index == (
                    last.then if definition.operator == "==" else last.otherwise
                ):
                    places = {p for a in definition.args for p in self._places.of(function, a)}
                    if places & set(self._inserts.targets(function, instruction)):
                        return True
        return False


def _is_nil(operand: Operand) -> bool:
    return isinstance(operand, Const) and operand.is_nil
