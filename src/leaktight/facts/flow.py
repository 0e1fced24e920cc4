"""Where values come from and go to inside one function with its literals (flow-insensitive def-use chains)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from leaktight.facts.base import Facts
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    READS,
    WRITES,
    Address,
    Assign,
    Behind,
    Call,
    Convert,
    Instruction,
    Load,
    Slice,
    TypeAssert,
    writes,
)
from leaktight.ir.values import Operand, Var, VarKind


class At(msgspec.Struct, frozen=True, gc=False):
    """An instruction and the function (or literal) that holds it."""

    function: Function
    instruction: Instruction


class Source(msgspec.Struct, frozen=True, gc=False):
    """A place where a value begins as far as this function can tell.

    Either an instruction that makes or fetches it (`at`; `result` tells which of its variables), a parameter or
    receiver (`operand` is a Var), or a constant, global or function (`operand`).
    """

    function: Function
    operand: Operand
    at: At | None = None
    result: int = 0


@dataclass(eq=False, slots=True)
class Chains:
    """Def-use chains of a declared function together with all literals inside it."""

    definitions: dict[Var, list[At]] = field(default_factory=dict)
    uses: dict[Var, list[At]] = field(default_factory=dict)
    sources: dict[Var, list[Source]] = field(default_factory=dict)
    functions: list[Function] = field(default_factory=list)


class Flow:
    """Chains per declared function, made when first asked for."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._chains: dict[str, Chains] = {}
        self._known: dict[Function, Chains] = {}

    def chains(self, function: Function) -> Chains:
        """The chains of the declared function that `function` is or stands in."""
        known = self._known.get(function)
        if known is None:
            known = self._known[function] = self._made(function.outermost())
        return known

    def _made(self, outermost: Function) -> Chains:
        found = self._chains.get(outermost.id)
        if found is None:
            definitions: defaultdict[Var, list[At]] = defaultdict(list)
            uses: defaultdict[Var, list[At]] = defaultdict(list)
            functions = list(nested(outermost))
            for inner in functions:
                for instruction in inner.instructions():
                    kind = type(instruction)
                    at = At(inner, instruction)
                    written, read = WRITES.get(kind), READS.get(kind)
                    if written is not None:
                        for var in written(instruction):
                            definitions[var].append(at)
                    if read is not None:
                        for operand in read(instruction):
                            if type(operand) is Var:
                                uses[operand].append(at)
            found = self._chains[outermost.id] = Chains(dict(definitions), dict(uses), functions=functions)
        return found

    def definitions(self, function: Function, var: Var) -> list[At]:
        """Every instruction that sets the variable, in this function, around it or inside it."""
        return self.chains(function).definitions.get(var, [])

    def uses(self, function: Function, var: Var) -> list[At]:
        """Every instruction that reads the variable."""
        return self.chains(function).uses.get(var, [])

    def sources(self, function: Function, operand: Operand) -> list[Source]:
        """Where the value may begin, through assignments, conversions, type assertions, slicing and pointers to
        locals. Each place is named once."""
        if not isinstance(operand, Var):
            return [Source(function, operand)]
        known = self.chains(function).sources
        if operand not in known:
            known[operand] = self._sources(function, operand)
        return known[operand]

    def _sources(self, function: Function, operand: Var) -> list[Source]:
        found: dict[tuple[int, int], Source] = {}
        seen: set[Var] = set()
        stack: list[tuple[Function, Operand]] = [(function, operand)]
        while stack:
            here, current = stack.pop()
            if not isinstance(current, Var):
                found.setdefault((hash(current), -1), Source(here, current))
                continue
            if current in seen:
                continue
            seen.add(current)
            if current.kind in (VarKind.PARAM, VarKind.RECEIVER):
                found.setdefault((id(current), -1), Source(here, current))
            for at in self.definitions(here, current):
                passed = passed_on(at.instruction)
                if passed is not None:
                    stack.append((at.function, passed))
                elif isinstance(at.instruction, Load) and isinstance(at.instruction.access, Behind):
                    stack.append((at.function, at.instruction.base))
                else:
                    position = writes(at.instruction).index(current)
                    found.setdefault((id(at.instruction), position), Source(at.function, current, at, position))
        return list(found.values())

    def aliases(self, function: Function, var: Var) -> set[Var]:
        """Variables that may hold the same value, forwards from `var`: through assignments, conversions, assertions,
        slices, and taking its address."""
        found, stack = {var}, [var]
        while stack:
            for at in self.uses(function, stack.pop()):
                instruction = at.instruction
                if passed_on(instruction) in found or (
                    isinstance(instruction, Load)
                    and isinstance(instruction.access, Behind)
                    and instruction.base in found
                ):
                    for written in writes(instruction)[:1]:
                        if written not in found:
                            found.add(written)
                            stack.append(written)
        return found


_PASSING = frozenset({Assign, Convert, TypeAssert, Slice})


def passed_on(instruction: Instruction) -> Operand | None:
    """The operand whose value the instruction hands to its result unchanged (or as another view of it)."""
    if type(instruction) in _PASSING:
        src: Operand = instruction.src  # type: ignore[attr-defined]
        return src
    if isinstance(instruction, Address) and instruction.access is None:
        return instruction.base
    return None


def nested(function: Function) -> Iterator[Function]:
    """The function and every literal inside it, outermost first."""
    yield function
    for literal in function.literals:
        yield from nested(literal)


def calls_in(function: Function, *, literals: bool = True) -> Iterator[tuple[Function, Call]]:
    """Every call in the function, and in its literals unless told otherwise."""
    for inner in nested(function) if literals else (function,):
        for call in inner.calls:
            yield inner, call
