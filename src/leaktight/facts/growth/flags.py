"""Code behind a switch that nothing in the service turns on: what only tests ask to be recorded, say."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.growth.running import Running
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Branch,
    Call,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    Operation,
    SetGlobal,
    Store,
)
from leaktight.ir.values import Const, Global, Operand, Var

_MAX_DEPTH = 3


class Flags:
    """Only package variables count: who sets a field depends on the object."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._running = facts.get(Running)
        self._support = facts.get(Support)
        self._values: dict[Global, frozenset[bool]] = {}

    def shut(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction only runs where a boolean package variable has a value that code which runs never
        gives it."""
        place = function.block_of(instruction)
        block = place.index if place is not None else None
        for deciding in function.blocks if block is not None else ():
            last = deciding.terminator
            if not isinstance(last, Branch) or last.then == last.otherwise or block is None:
                continue
            flag, negated = self._flag(function, last.condition)
            if flag is None:
                continue
            for way, wanted in ((last.then, not negated), (last.otherwise, negated)):
                if wanted not in self._can_be(flag) and function.needs_edge(deciding.index, way, block):
                    return True
        return False

    def once(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction stands behind a switch that the function turns itself, so that it runs but once for
        the object: `if e.loaded { return }` … `e.loaded = true`, a compare-and-swap, or the nil that what is filled
        begins as (`if blocks == nil { … blocks = append(blocks, b) }`)."""
        place = function.block_of(instruction)
        block = place.index if place is not None else None
        for deciding in function.blocks if block is not None else ():
            last = deciding.terminator
            if not isinstance(last, Branch) or last.then == last.otherwise or block is None:
                continue
            for tested, way in self._tests(function, last.condition, last.then, last.otherwise):
                turned = isinstance(tested, Call) or any(_turns_on(i, tested) for i in function.instructions())
                if turned and function.needs_edge(deciding.index, way, block):
                    return True
        return False

    def _tests(
        self, function: Function, condition: Operand, then: int, otherwise: int
    ) -> Iterator[tuple[Load | Call | Global, int]]:
        """What a condition asks of a switch, with the block that follows where it was off."""
        if isinstance(condition, Global):
            yield condition, otherwise
        for definition in function.definitions(condition) if isinstance(condition, Var) else ():
            match definition:
                case Operation(operator="!", args=(inner,)):
                    yield from self._tests(function, inner, otherwise, then)
                case Operation(operator="==" | "!=" as operator, args=(Global() | Var() as left, Const(is_nil=True))):
                    unset = then if operator == "==" else otherwise
                    loads = function.definitions(left) if isinstance(left, Var) else [left]
                    for at in loads:
                        if isinstance(at, Global) or (isinstance(at, Load) and isinstance(at.access, FieldOf)):
                            yield at, unset
                case Load(access=FieldOf()):
                    yield definition, otherwise
                case Call(callee=MethodCallee(package="sync/atomic", method="CompareAndSwap")):
                    yield definition, then
                case Call(callee=MethodCallee(package="sync/atomic", method="Swap")):
                    yield definition, otherwise

    def _flag(self, function: Function, condition: Operand) -> tuple[Global | None, bool]:
        if isinstance(condition, Global):
            return condition, False
        for definition in function.definitions(condition) if isinstance(condition, Var) else ():
            if isinstance(definition, Operation) and definition.operator == "!":
                flag, negated = self._flag(function, definition.args[0])
                return flag, not negated
        return None, False

    def _can_be(self, flag: Global) -> frozenset[bool]:
        known = self._values.get(flag)
        if known is None:
            known = self._values[flag] = frozenset(self._find(flag))
        return known

    def _find(self, flag: Global) -> set[bool]:
        both = {True, False}
        if not self._program.owns(flag.package):
            return both
        found: set[bool] = set()
        for outer in mentioning(self._program, flag.name):
            for function in nested(outer):
                for instruction in function.instructions():
                    if isinstance(instruction, Address) and instruction.base == flag:
                        return both  # whoever gets the pointer may set it
                    if not isinstance(instruction, SetGlobal) or instruction.dst != flag:
                        continue
                    if not function.name.startswith("init#") and not self._turns(function):
                        continue
                    if not isinstance(instruction.src, Const) or not isinstance(instruction.src.value, bool):
                        return both
                    found.add(instruction.src.value)
        return found | {False}

    def _turns(self, function: Function) -> bool:
        """Whether the service runs a function that sets a switch."""
        return self._running.reached(function) and not self._for_tests(function.outermost(), 0)

    def _for_tests(self, function: Function, depth: int) -> bool:
        if self._support.function(function.id):
            return True
        callers = {site.caller.outermost().id: site.caller.outermost() for site in self._calls.callers(function.id)}
        return (
            depth < _MAX_DEPTH
            and bool(callers)
            and all(self._for_tests(caller, depth + 1) for caller in callers.values())
        )


def _turns_on(instruction: Instruction, tested: Load | Call | Global) -> bool:
    match instruction:
        case Store(base=base, access=access, src=src) if isinstance(tested, Load):
            return access == tested.access and base == tested.base and _on(src)
        case SetGlobal(dst=dst, src=src):
            return dst == tested and _on(src)
    return False


def _on(value: Operand) -> bool:
    """Whether what a switch is set to is neither false nor nil."""
    return value.value is True if isinstance(value, Const) else True
