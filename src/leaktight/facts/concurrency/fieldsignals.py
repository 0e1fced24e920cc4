"""Channels in fields that goroutines wait on although nothing in the project sends to them or closes them."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    BuiltinCallee,
    Call,
    FieldOf,
    Load,
    New,
    Next,
    Operation,
    Receive,
    SelectBranch,
)
from leaktight.ir.types import Channel, Named, named
from leaktight.ir.values import Operand, Var


class FieldSignals:
    """Answers per field."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)
        self._fields = facts.get(Fields)
        self._dead: dict[tuple[Named, str], bool] = {}

    def dead(self, function: Function, channel: Operand) -> str:
        """`Type.field` where the channel is read from a field of a type of the project, that only this package can
        reach, and nobody ever sends to it, closes it, or hands it on; "" otherwise."""
        names: set[str] = set()
        for source in self._flow.sources(function, channel):
            instruction = source.at.instruction if source.at is not None else None
            if not isinstance(instruction, Load) or not isinstance(instruction.access, FieldOf):
                return ""
            owner = named(instruction.base.type)
            if owner is None or not self._never(owner, instruction.access.name):
                return ""
            names.add(f"{owner.name}.{instruction.access.name}")
        return names.pop() if len(names) == 1 else ""

    def _never(self, owner: Named, field: str) -> bool:
        key = (Named(owner.package, owner.name), field)
        if key not in self._dead:
            program = self._facts.program
            open_ = field[:1].isupper() or not program.owns(owner.package)
            channel = isinstance(program.underlying(program.member_type(owner, field) or owner), Channel)
            self._dead[key] = channel and not open_ and self._only_waited(*key) and self._made_here(*key)
        return self._dead[key]

    def _made_here(self, owner: Named, field: str) -> bool:
        """Whether every value of the field is a channel made for it: one that comes from elsewhere may be closed
        there."""
        writes = self._fields.writes(owner, field)
        for write in writes:
            for source in self._flow.sources(write.function, write.value):
                if source.at is None or not isinstance(source.at.instruction, New):
                    return False
                made = source.at.instruction.dst
                if any(
                    at.instruction is not write.instruction and not isinstance(at.instruction, Assign)
                    for alias in self._flow.aliases(write.function, made)
                    for at in self._flow.uses(write.function, alias)
                ):
                    return False
        return bool(writes)

    def _only_waited(self, owner: Named, field: str) -> bool:
        for read in self._fields.reads(owner, field):
            if not isinstance(read.instruction, Load):
                return False
            aliases = self._flow.aliases(read.function, read.instruction.dst)
            for alias in aliases:
                for at in self._flow.uses(read.function, alias):
                    if not _waits(at.instruction, alias):
                        return False
        return True


def _waits(instruction: object, channel: Var) -> bool:
    """Whether the use only waits on the channel, or looks at it."""
    match instruction:
        case Receive() | Next() | Operation() | Assign():
            return True
        case Call(callee=BuiltinCallee(name=name)):
            return name in ("len", "cap")
        case SelectBranch(cases=cases):
            return all(
                isinstance(c.operation, Receive)
                for c in cases
                if c.operation is not None and c.operation.channel is channel
            )
    return False
