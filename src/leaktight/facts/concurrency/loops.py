"""Natural loops of a function: which blocks run again, and which edges leave a loop in the regular way."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    LoopBranch,
    New,
    Next,
    Operation,
)
from leaktight.ir.types import Sequence
from leaktight.ir.values import Const, Operand, Var

_COMPARISONS = frozenset(["==", "!=", "<", "<=", ">", ">="])


@dataclass(eq=False, slots=True)
class Loop:
    """A loop by its head. `after` is where its condition or range leads when it is over; None for `for { … }`."""

    header: int
    blocks: set[int]
    after: int | None

    def regular(self, source: int, target: int) -> bool:
        """Whether the edge leaves the loop because its condition or range ended it."""
        return source in self.blocks and target == self.after


class Loops:
    """Loops by function, each found once."""

    def __init__(self, facts: Facts) -> None:  # noqa: ARG002  (every fact is made from the store)
        self._cache: dict[str, list[Loop]] = {}

    def of(self, function: Function) -> list[Loop]:
        """The function's loops (its literals have their own)."""
        found = self._cache.get(function.id)
        if found is None:
            found = _find(function)
            self._cache[function.id] = found
        return found

    def around(self, function: Function, block: int) -> list[Loop]:
        """The loops that hold the block."""
        return [loop for loop in self.of(function) if block in loop.blocks]

    def left(self, function: Function, source: int, target: int) -> list[Loop]:
        """The loops that the edge leaves."""
        return [loop for loop in self.of(function) if source in loop.blocks and target not in loop.blocks]

    def counted(self, function: Function, source: int) -> bool:
        """Whether the block ends with a comparison of a number that the loop itself changes: `if done == n`."""
        terminator = function.blocks[source].terminator
        if not isinstance(terminator, Branch):
            return False
        for definition in _definitions(function, terminator.condition):
            if isinstance(definition, Operation) and definition.operator in _COMPARISONS:
                return any(_changes(function, argument) for argument in definition.args)
        return False


def _definitions(function: Function, operand: Operand) -> list[object]:
    return list(function.definitions(operand)) if isinstance(operand, Var) else []


def _changes(function: Function, operand: Operand) -> bool:
    """Whether a number counts something: it goes up or down, or is a length."""
    if not isinstance(operand, Var):
        return False
    for definition in function.definitions(operand):
        if isinstance(definition, Call) and isinstance(definition.callee, BuiltinCallee):
            return definition.callee.name == "len"
        if isinstance(definition, Assign) and isinstance(definition.src, Var):
            for inner in function.definitions(definition.src):
                if isinstance(inner, Operation) and inner.operator in ("+", "-"):
                    return True
    return False


def constant_trips(function: Function, loop: Loop) -> int | None:
    """How often a loop of the form `for i := 0; i < 3; i++`, or a range over a number, array or literal, runs; None
    where that is not constant."""
    terminator = function.blocks[loop.header].terminator
    step = function.blocks[loop.header].instructions[0]
    if isinstance(step, Next):
        return _elements(function, step.iterable)
    if isinstance(terminator, Branch):
        for definition in _definitions(function, terminator.condition):
            if isinstance(definition, Operation) and definition.operator in ("<", "<=", "!="):
                left, right = definition.args
                start = _start(function, left)
                if isinstance(right, Const) and isinstance(right.value, int) and start is not None:
                    return max(right.value - start + (definition.operator == "<="), 0)
    return None


def _elements(function: Function, iterable: Operand) -> int | None:
    if isinstance(iterable, Const):
        return iterable.value if isinstance(iterable.value, int) else None
    type_ = iterable.type
    if isinstance(type_, Sequence) and type_.length is not None and type_.length >= 0:
        return type_.length
    definitions = function.definitions(iterable) if isinstance(iterable, Var) else []
    if len(definitions) != 1:
        return None
    definition = definitions[0]
    if isinstance(definition, Assign):
        return _elements(function, definition.src)
    if (
        isinstance(definition, New)
        and definition.kind == "literal"
        and all(k is None for k, _ in definition.elements)
    ):
        return len(definition.elements)
    return None


def _start(function: Function, operand: Operand) -> int | None:
    if not isinstance(operand, Var):
        return None
    starts = [
        d.src.value
        for d in function.definitions(operand)
        if isinstance(d, Assign) and d.declares and isinstance(d.src, Const) and isinstance(d.src.value, int)
    ]
    return starts[0] if len(starts) == 1 else None


def _find(function: Function) -> list[Loop]:
    order = _order(function)
    places = {index: place for place, index in enumerate(order)}
    if all(places[index] < places[target] for index in order for target in function.successors(index)):
        return []  # control never goes back
    dominators = _dominators(function, order)
    found: dict[int, Loop] = {}
    for block in function.blocks:
        if block.index not in dominators:
            continue
        for target in function.successors(block.index):
            if dominators[block.index] >> target & 1:
                loop = found.setdefault(target, Loop(target, {target}, None))
                stack = [block.index]
                while stack:
                    current = stack.pop()
                    if current not in loop.blocks:
                        loop.blocks.add(current)
                        stack += [p for p in function.predecessors(current) if p in dominators]
    for loop in found.values():
        terminator = function.blocks[loop.header].terminator
        if isinstance(terminator, LoopBranch):
            loop.after = terminator.exit
        elif isinstance(terminator, Branch):
            # `a && b` spreads the condition over several blocks; all of them leave to the same one
            loop.after = next((t for t in terminator_targets(terminator) if t not in loop.blocks), None)
    return list(found.values())


def terminator_targets(terminator: Branch) -> tuple[int, int]:
    """Both targets, the false one first: that is where a loop's condition leaves."""
    return (terminator.otherwise, terminator.then)


def _order(function: Function) -> list[int]:
    """The blocks that control can reach, each before all that only come after it."""
    order: list[int] = []
    seen = {0}
    stack = [(0, iter(function.successors(0)))]
    while stack:
        index, following = stack[-1]
        target = next(following, None)
        if target is None:
            order.append(index)
            stack.pop()
        elif target not in seen:
            seen.add(target)
            stack.append((target, iter(function.successors(target))))
    order.reverse()
    return order


def _dominators(function: Function, order: list[int]) -> dict[int, int]:
    """The blocks that every way to a block passes, as a number with one bit for each."""
    dominators: dict[int, int] = {0: 1}
    changed = True
    while changed:
        changed = False
        for index in order[1:]:
            new = -1
            for before in function.predecessors(index):
                new &= dominators.get(before, -1)
            new = (new if new >= 0 else 0) | 1 << index
            if dominators.get(index) != new:
                dominators[index] = new
                changed = True
    return dominators
