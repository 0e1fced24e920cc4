"""Lists that are as long as the program's configuration says: only start-up fills them."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import FieldOf, Load, Store
from leaktight.ir.types import named
from leaktight.ir.values import Const, Global, Operand, Var


class Configured:
    """Answers about what a loop ranges over."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._reach = facts.get(Reach)

    def ranged(self, function: Function, iterable: Operand) -> bool:
        """Whether the value is read from a package variable or a field that nothing but code of start-up sets."""
        if isinstance(iterable, Global):
            setters = [setter for setter, _ in self._calls.set(iterable)]
            return bool(setters) and self._only_start_up(setters)
        sources = self._flow.sources(function, iterable) if isinstance(iterable, Var) else []
        return bool(sources) and all(
            s.at is not None and isinstance(s.at.instruction, Load) and self._read(s.at.instruction) for s in sources
        )

    def _read(self, load: Load) -> bool:
        if not isinstance(load.access, FieldOf):
            return False
        owner = named(load.base.type)
        if owner is not None:
            return self._only_start_up([w.function for w in self._facts.get(Fields).writes(owner, load.access.name)])
        setters: list[Function] = []
        for outer in mentioning(self._program, load.access.name) if isinstance(load.base, Global) else ():
            for function in nested(outer):
                for instruction in function.instructions():
                    if not isinstance(instruction, Store) or _empties(instruction.src):
                        continue
                    if instruction.access == load.access and instruction.base == load.base:
                        setters.append(function)
        return self._only_start_up(setters)

    def _only_start_up(self, setters: list[Function]) -> bool:
        return bool(setters) and all(self._reach.setting(setter) is Setting.PROCESS for setter in setters)


def _empties(value: Operand) -> bool:
    return isinstance(value, Const) and value.is_nil
