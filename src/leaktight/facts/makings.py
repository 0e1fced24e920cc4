"""What a value is made of, inside one function with its literals: every instruction and every leaf behind it."""

from __future__ import annotations

from dataclasses import dataclass, field

from leaktight.facts.base import Facts
from leaktight.facts.flow import At, Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, Call, FieldOf, Instruction, Load, MakeClosure, Store, reads
from leaktight.ir.values import Operand, Var, VarKind


@dataclass(eq=False, slots=True)
class Made:
    """`steps` are the instructions that the value comes from, each once. `leaves` are the parameters, receivers,
    constants, package variables and functions among their operands."""

    steps: list[At] = field(default_factory=list)
    leaves: dict[Operand, None] = field(default_factory=dict)
    _instructions: set[Instruction] = field(default_factory=set)

    def holds(self, instruction: object) -> bool:
        """Whether the instruction is one of the steps."""
        return instruction in self._instructions

    def add(self, at: At) -> bool:
        """Makes it a step. Whether it was none yet."""
        if at.instruction in self._instructions:
            return False
        self._instructions.add(at.instruction)
        self.steps.append(at)
        return True


class Makings:
    """Backwards from an operand: definitions, their operands, what is stored into the object, and what calls fill
    through its address. Flow-insensitive: all definitions of a variable count."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)

    def of(self, function: Function, *operands: Operand, fills: bool = False) -> Made:
        """Everything that the operands are made of. `fills`: a call that is given the address of a variable may set
        it, so its other arguments count too (`Unmarshal(data, &value)`)."""
        made = Made()
        seen: set[Var] = set()
        stack: list[tuple[Function, Operand]] = [(function, operand) for operand in operands]
        while stack:
            here, current = stack.pop()
            if not isinstance(current, Var):
                made.leaves[current] = None
                continue
            if current in seen:
                continue
            seen.add(current)
            if current.kind in (VarKind.PARAM, VarKind.RECEIVER):
                made.leaves[current] = None
            for at in (*self._flow.definitions(here, current), *self._stores(here, current)):
                if made.add(at):
                    stack += [(at.function, operand) for operand in reads(at.instruction)]
                    stack += self._inside(at)
            if fills:
                for at in self._fills(here, current):
                    if made.add(at):
                        stack += [(at.function, operand) for operand in reads(at.instruction)]
        return made

    def _stores(self, function: Function, var: Var) -> list[At]:
        """Stores into the object that the variable names (`cfg.HTTPClient = …`), one level of fields deep."""
        found: list[At] = []
        for at in self._flow.uses(function, var):
            instruction = at.instruction
            if isinstance(instruction, Store) and instruction.base is var:
                found.append(at)
            elif isinstance(instruction, Address | Load) and isinstance(instruction.access, FieldOf | None):
                inner = instruction.dst
                found += [
                    use
                    for use in self._flow.uses(at.function, inner)
                    if isinstance(use.instruction, Store) and use.instruction.base is inner
                ]
        return found

    def _fills(self, function: Function, var: Var) -> list[At]:
        found: list[At] = []
        for alias in self._flow.aliases(function, var) - {var}:
            for at in self._flow.uses(function, alias):
                if isinstance(at.instruction, Call) and alias in at.instruction.args:
                    found.append(at)
        return found

    def _inside(self, at: At) -> list[tuple[Function, Operand]]:
        """Operands of everything in a function literal that the value holds: what it makes belongs to the value."""
        if not isinstance(at.instruction, MakeClosure):
            return []
        literal = self._facts.program.function(at.instruction.function)
        if literal is None:
            return []
        return [(literal, operand) for i in literal.instructions() for operand in reads(i)]
