"""Containers inside objects that are entries of another container: they go when their object is taken out."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Insert
from leaktight.facts.growth.removals import Removals
from leaktight.facts.growth.running import Running
from leaktight.facts.places import FieldPlace, Place, Places, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, IndexOf, Instruction, Load, MethodCallee, Next, Store
from leaktight.ir.values import Operand, Var, VarKind

_MAX_DEPTH = 3


class Holding:
    """Answers about one insertion at a time."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._removals = facts.get(Removals)
        self._running = facts.get(Running)

    def goes(self, insert: Insert) -> bool:
        """Whether the object that holds the container always comes out of another one, whose entries code that runs
        takes out again: a stream with its lines, a session with its subscriptions."""
        if not isinstance(base_of(insert.place), FieldPlace):
            return False
        objects = self._objects(insert)
        return bool(objects) and all(self._entry_that_goes(insert.function, one, 0) for one in objects)

    def _objects(self, insert: Insert) -> list[Operand]:
        """The object whose field is added to, in the function that adds."""
        match insert.instruction:
            case Store(base=base, access=FieldOf()):
                return [base]
            case Store(base=container, access=IndexOf()):
                return self._loaded_from(insert.function, container)
            case Call(callee=MethodCallee(receiver=container)):
                return self._loaded_from(insert.function, container)
        return []

    def _loaded_from(self, function: Function, container: Operand) -> list[Operand]:
        found: list[Operand] = []
        for source in self._flow.sources(function, container):
            load = source.at.instruction if source.at is not None else None
            if not isinstance(load, Load) or not isinstance(load.access, FieldOf):
                return []
            found.append(load.base)
        return found

    def _entry_that_goes(self, function: Function, one: Operand, depth: int) -> bool:
        sources = self._flow.sources(function, one)
        return bool(sources) and all(
            self._from_entry(source.at.function, source.at.instruction)
            if source.at is not None
            else isinstance(source.operand, Var) and self._passed(source.function, source.operand, depth)
            for source in sources
        )

    def _passed(self, function: Function, param: Var, depth: int) -> bool:
        if depth >= _MAX_DEPTH or param.kind not in (VarKind.PARAM, VarKind.RECEIVER):
            return False
        given = self._calls.arguments(function, param)
        return bool(given) and all(self._entry_that_goes(site.caller, one, depth + 1) for site, one in given)

    def _from_entry(self, function: Function, made: Instruction) -> bool:
        match made:
            case Load(base=container, access=IndexOf()) | Next(iterable=container):
                return self._emptied(self._places.of(function, container))
            case Call(callee=MethodCallee(receiver=container)):
                symbol = self._calls.symbol(made)
                known = (
                    self._facts.knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
                    if symbol is not None
                    else None
                )
                read = known is not None and symbol is not None and symbol.symbol in known.read
                return read and self._emptied(self._places.of(function, container))
        return False

    def _emptied(self, places: tuple[Place, ...]) -> bool:
        return bool(places) and all(
            any(removal.by_call and self._running.runs(removal.function) for removal in self._removals.of(place))
            for place in places
        )
