"""Exploration of the paths of one function with a running number, and with conditions that must agree.

The number (the balance) is what a question counts along a path: values that wait to be taken, locks that are held. A
condition that is tested twice on a path has the same outcome both times unless what it reads was set in between.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    FieldOf,
    Instruction,
    Load,
    Operation,
    Return,
    SelectBranch,
    writes,
)
from leaktight.ir.values import Const, Operand, Var, VarKind

LIMIT = 12
"""Balances saturate here: more is as bad as this."""
_MAX_STATES = 6000


class Signal(Enum):
    """What an effect can say besides a change of the balance."""

    DRAIN = "drain"
    """Everything that waits is let go, now and later on this path."""
    END = "end"
    """The path needs no further look."""
    POINT = "point"
    """Control may stay here for ever: the path ends here with the balance it has."""


Effect = int | Signal
At = Callable[[Instruction], Effect]
"""Effect of an instruction."""
Along = Callable[[int, int, int], Effect]
"""Effect of an edge: from block, number among its successors, to block."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """The end of a path: the Return (or the instruction of a POINT), the balance there, and the choices made."""

    instruction: Instruction
    balance: int
    trail: tuple[tuple[Instruction, int], ...]
    """Terminators with more than one target, and the number of the target taken."""


def no_effect(_: Instruction) -> Effect:
    """An instruction that does nothing to the balance."""
    return 0


def no_edge(_source: int, _number: int, _target: int) -> Effect:
    """An edge that does nothing to the balance."""
    return 0


@dataclass(frozen=True, slots=True)
class Exploration:
    """All that `explore` found: the ends of paths, and the highest balance anywhere on the way."""

    arrivals: tuple[Arrival, ...]
    peak: int

    @property
    def worst(self) -> Arrival | None:
        """The end with the highest balance, the first of them; None where no path ends."""
        return max(self.arrivals, key=lambda a: a.balance, default=None)


_Facts = frozenset[tuple[Hashable, bool]]


_State = tuple[int, int, _Facts, int]
"""Block, balance, what is known, and the instruction that comes next: not the first of its block only where the
exploration starts."""
_Event = tuple[Instruction, Effect, bool]
"""An instruction, what it does, and whether it changes what is known of conditions."""


def explore(
    function: Function, start: tuple[int, int], at: At = no_effect, along: Along = no_edge, balance: int = 0
) -> Exploration | None:
    """The ends of all paths from `start` (block, index of the first instruction), shortest first, one for each place
    and balance. None when there are too many paths to tell. Paths that stop in a panic are left out."""
    conditions = Conditions(function)
    first: _State = (start[0], balance, conditions.before(start), start[1])
    parents: dict[_State, tuple[_State, Instruction, int] | None] = {first: None}
    queue: deque[_State] = deque([first])
    found: dict[tuple[int, int], Arrival] = {}
    events: dict[tuple[int, int], list[_Event]] = {}
    peak = balance
    while queue:
        state = queue.popleft()
        index, current, known, begin = state
        block = function.blocks[index]
        met = events.get((index, begin))
        if met is None:
            met = events[index, begin] = list(_events(block.instructions[begin:], at, conditions))
        ended = False
        for instruction, effect, tells in met:
            if isinstance(effect, Signal):
                if effect is Signal.POINT:
                    _arrive(found, instruction, current, parents, state)
                ended = True
                break
            if effect:
                current = clamp(current + effect)
            if current > peak:
                peak = current
            if tells:
                known = conditions.after(instruction, known)
        if ended:
            continue
        terminator = block.instructions[-1]
        if isinstance(terminator, Return):
            _arrive(found, terminator, current, parents, state)
            continue
        for number, target in enumerate(function.successors(index)):
            step = along(index, number, target)
            if isinstance(step, Signal):
                continue
            facts = conditions.along(terminator, number, known)
            if facts is None:
                continue
            following: _State = (target, clamp(current + step), facts, 0)
            if following not in parents:
                parents[following] = (state, terminator, number)
                queue.append(following)
                if len(parents) > _MAX_STATES:
                    return None
    return Exploration(tuple(found.values()), peak)


def _events(instructions: Iterable[Instruction], at: At, conditions: Conditions) -> Iterator[_Event]:
    """The first of the instructions, and those that do anything, up to one that ends the path."""
    for place, instruction in enumerate(instructions):
        effect = at(instruction)
        tells = conditions.concerned(instruction)
        if tells or effect != 0 or place == 0:
            yield instruction, effect, tells
        if isinstance(effect, Signal):
            return


def _arrive(
    found: dict[tuple[int, int], Arrival],
    instruction: Instruction,
    balance: int,
    parents: Mapping[_State, tuple[_State, Instruction, int] | None],
    state: _State,
) -> None:
    key = (id(instruction), balance)
    if key not in found:
        found[key] = Arrival(instruction, balance, _trail(parents, state))


def ends(function: Function, start: tuple[int, int], at: At) -> list[Return]:
    """The Returns that control can reach from the start without passing an instruction whose effect is END or DRAIN.
    Cheap: conditions are not looked at."""
    found: list[Return] = []
    seen: set[int] = set()
    stack = [start]
    while stack:
        index, begin = stack.pop()
        block = function.blocks[index]
        if any(isinstance(at(instruction), Signal) for instruction in block.instructions[begin:]):
            continue
        if isinstance(block.terminator, Return):
            found.append(block.terminator)
        for target in block.successors:
            if target not in seen:
                seen.add(target)
                stack.append((target, 0))
    return found


def certain(function: Function, start: tuple[int, int], at: At) -> list[Return]:
    """The Returns that control can reach from the start, and only without passing an instruction whose effect is a
    Signal: whatever conditions hold, nothing has happened on the way. Cheap, for functions with too many paths."""
    clean: set[int] = set()
    touched: set[int] = set()
    stack = [(start[0], start[1], True)]
    while stack:
        index, begin, untouched = stack.pop()
        block = function.blocks[index]
        untouched = untouched and not any(isinstance(at(i), Signal) for i in block.instructions[begin:])
        seen = clean if untouched else touched
        if begin == 0 and index in seen:
            continue
        seen.add(index)
        stack += [(target, 0, untouched) for target in block.successors]
    return [
        block.terminator
        for block in function.blocks
        if block.index in clean - touched and isinstance(block.terminator, Return)
    ]


def remembered(at: At) -> At:
    """The same effects, each worked out once: an instruction is met in many states."""
    known: dict[Instruction, Effect] = {}

    def effect(instruction: Instruction) -> Effect:
        found = known.get(instruction)
        if found is None:
            found = known[instruction] = at(instruction)
        return found

    return effect


def clamp(balance: int) -> int:
    """Within the limits."""
    return max(-LIMIT, min(LIMIT, balance))


def _trail(
    parents: Mapping[_State, tuple[_State, Instruction, int] | None], state: _State
) -> tuple[tuple[Instruction, int], ...]:
    found: list[tuple[Instruction, int]] = []
    step = parents[state]
    while step is not None:
        previous, terminator, number = step
        if isinstance(terminator, (Branch, SelectBranch)):
            found.append((terminator, number))
        step = parents[previous]
    return tuple(reversed(found))


class Conditions:
    """What is known of the outcome of conditions along a path."""

    def __init__(self, function: Function) -> None:
        self._function = function
        self._keys: dict[int, tuple[Hashable, bool] | None] = {}
        counts: dict[Hashable, int] = {}
        for block in function.blocks:
            terminator = block.terminator
            if isinstance(terminator, Branch):
                key = self._key(terminator.condition, 0)
                self._keys[id(terminator)] = key
                if key is not None:
                    counts[key[0]] = counts.get(key[0], 0) + 1
        self._wanted = set(counts)
        self._repeated = {key for key, count in counts.items() if count > 1}
        self._vars: dict[Hashable, frozenset[Var]] = {key: frozenset(_vars(key)) for key in counts}
        self._tested = frozenset[Var]().union(*self._vars.values())

    def before(self, start: tuple[int, int]) -> _Facts:
        """What must have held for control to be at the start: outcomes of branches that the only way there passes."""
        index, known = start[0], frozenset[tuple[Hashable, bool]]()
        block = self._function.blocks[index]
        later = {v for instruction in block.instructions[: start[1]] for v in writes(instruction)}
        seen = {index}
        while True:
            predecessors = self._function.predecessors(index)
            if len(predecessors) != 1 or predecessors[0] in seen:
                return known
            previous = self._function.blocks[predecessors[0]]
            keyed = self._keys.get(id(previous.terminator))
            if keyed is not None and keyed[0] in self._repeated and not later & self._vars[keyed[0]]:
                number = previous.successors.index(index)
                known = known | {(keyed[0], (number == 0) != keyed[1])}
            later |= {v for instruction in previous.instructions for v in writes(instruction)}
            index = previous.index
            seen.add(index)

    def concerned(self, instruction: Instruction) -> bool:
        """Whether the instruction may change what is known."""
        written = writes(instruction)
        return not self._tested.isdisjoint(written) or (
            isinstance(instruction, Assign) and isinstance(instruction.src, Const)
        )

    def after(self, instruction: Instruction, known: _Facts) -> _Facts:
        """What is still known after the instruction."""
        written = writes(instruction) if known else ()
        if written and not self._tested.isdisjoint(written):
            known = frozenset((k, v) for k, v in known if not self._vars.get(k, frozenset()).intersection(written))
        if isinstance(instruction, Assign) and isinstance(instruction.src, Const):
            source = instruction.src
            if isinstance(source.value, bool) and instruction.dst in self._wanted:
                return known | {(instruction.dst, source.value)}
            if source.is_nil:
                key = ("==", instruction.dst, None)
                if key in self._wanted:
                    return known | {(key, True)}
        return known

    def along(self, terminator: Instruction, number: int, known: _Facts) -> _Facts | None:
        """What is known after the branch; None when it can't go this way."""
        if not isinstance(terminator, Branch):
            return known
        condition = terminator.condition
        if isinstance(condition, Const) and isinstance(condition.value, bool):
            return known if condition.value == (number == 0) else None
        keyed = self._keys.get(id(terminator))
        if keyed is None:
            return known
        key, negated = keyed
        outcome = (number == 0) != negated
        if (key, not outcome) in known:
            return None
        return known | {(key, outcome)} if key in self._repeated else known

    def is_nil(self, terminator: Instruction, number: int) -> Var | None:
        """The variable that is nil when the branch goes this way."""
        keyed = self._keys.get(id(terminator))
        if keyed is None or not isinstance(keyed[0], tuple) or keyed[0][0] != "==" or keyed[0][2] is not None:
            return None
        tested = keyed[0][1]
        return tested if isinstance(tested, Var) and (number == 0) != keyed[1] else None

    def _key(self, operand: Operand, depth: int) -> tuple[Hashable, bool] | None:
        """A condition as a value that compares equal for equal conditions, and whether it stands negated."""
        if not isinstance(operand, Var) or depth > 4:
            return None
        if operand.kind is not VarKind.TEMP:
            return operand, False
        definitions = self._function.definitions(operand)
        if len(definitions) != 1:
            return None
        definition = definitions[0]
        if isinstance(definition, Operation):
            if definition.operator == "!":
                inner = self._key(definition.args[0], depth + 1)
                return (inner[0], not inner[1]) if inner is not None else None
            args = [self._part(a, depth + 1) for a in definition.args]
            if any(a is _NO for a in args) or len(args) != 2:
                return None
            if args[0] is None:
                args.reverse()
            if definition.operator == "!=":
                return ("==", *args), True
            return (definition.operator, *args), False
        part = self._part(operand, depth)
        return (part, False) if part is not _NO else None

    def _part(self, operand: Operand, depth: int) -> Hashable:
        if isinstance(operand, Const):
            return None if operand.is_nil else ("const", operand.value, operand.name)
        if not isinstance(operand, Var) or depth > 4:
            return _NO
        if operand.kind is not VarKind.TEMP:
            return operand
        definitions = self._function.definitions(operand)
        if len(definitions) == 1 and isinstance(definitions[0], Load):
            load = definitions[0]
            if isinstance(load.access, FieldOf):
                base = self._part(load.base, depth + 1)
                return ("field", base, load.access.name) if base is not _NO else _NO
        if len(definitions) == 1 and isinstance(definitions[0], Call):
            call = definitions[0]
            if isinstance(call.callee, BuiltinCallee) and call.callee.name == "len" and len(call.args) == 1:
                inner = self._part(call.args[0], depth + 1)
                return ("len", inner) if inner is not _NO else _NO
        return _NO


class _No(Enum):
    NO = 0


_NO = _No.NO


def _vars(key: Hashable) -> list[Var]:
    if isinstance(key, Var):
        return [key]
    if isinstance(key, tuple):
        return [var for part in key for var in _vars(part)]
    return []
