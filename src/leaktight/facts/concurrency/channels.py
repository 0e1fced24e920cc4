"""Channels as objects: where each is made, which variables and fields hold it, and what is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    BindMethod,
    BuiltinCallee,
    Call,
    Convert,
    FieldOf,
    Instruction,
    Load,
    MakeClosure,
    New,
    Next,
    Operation,
    Receive,
    Return,
    SelectBranch,
    Send,
    Store,
    TypeAssert,
)
from leaktight.ir.types import Channel, Named, named
from leaktight.ir.values import Const, Operand, Var, VarKind

_MAX_ALIASES = 60
_OPERATIONS: frozenset[type[Instruction]] = frozenset({Send, Receive, Next, Call, SelectBranch})
RETURNED = "it is returned to callers that are not at hand"


@dataclass(frozen=True, slots=True)
class ChannelOp:
    """One operation: `send`, `receive`, `range` or `close`. `select` is the select that it is a case of."""

    kind: str
    function: Function
    instruction: Instruction
    block: int
    select: SelectBranch | None = None

    @property
    def bare(self) -> bool:
        """Whether it waits with no other way out."""
        return self.select is None or len(self.select.cases) == 1


@dataclass(eq=False)
class ChannelObject:
    """All channels made at one place. `capacity` is None where it is not a constant; `escapes` says why not all that
    happens to it is known ("" when all is). `returned`: functions that hand it to their callers."""

    function: Function
    made: New
    name: str
    capacity: int | None
    aliases: set[Var] = field(default_factory=set)
    carriers: set[Var] = field(default_factory=set)
    """Variables that hold a struct with the channel in one of its fields."""
    fields: set[tuple[Named, str]] = field(default_factory=set)
    escapes: str = ""
    returned: bool = False
    holders: dict[str, Function] = field(default_factory=dict)
    """Declared functions in which some variable holds it."""
    ops: list[ChannelOp] = field(default_factory=list)

    def of(self, *kinds: str) -> list[ChannelOp]:
        """The operations of these kinds."""
        return [op for op in self.ops if op.kind in kinds]


class Channels:
    """The channels that a declared function (with its literals) makes."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)
        self._made: dict[str, list[ChannelObject]] = {}

    def candidates(self) -> Iterator[Function]:
        """Declared functions whose text makes a channel."""
        program = self._facts.program
        makers = set(program.mentions("make"))
        for id_ in program.mentions("chan"):
            function = program.function(id_) if id_ in makers else None
            if function is not None:
                yield function

    def made_in(self, function: Function) -> list[ChannelObject]:
        """Every channel that the function or a literal in it makes."""
        function = function.outermost()
        found = self._made.get(function.id)
        if found is None:
            found = []
            for inner in nested(function):
                for instruction in inner.each(New):
                    if instruction.kind == "make":
                        made_of = self._facts.program.underlying(instruction.type)
                        if isinstance(made_of, Channel):
                            found.append(self._object(inner, instruction))
            self._made[function.id] = found
        return found

    def holding(self, function: Function, operand: Operand) -> list[ChannelObject]:
        """The channels made in this function that the operand may be."""
        if not isinstance(operand, Var):
            return []
        return [o for o in self.made_in(function) if operand in o.aliases]

    # -- one object ----------------------------------------------------------------------------------------------

    def _object(self, function: Function, made: New) -> ChannelObject:
        capacity: int | None = 0
        if made.size is not None:
            constant = self._constant(function, made.size)
            capacity = constant if constant is not None else None
        found = ChannelObject(function, made, "", capacity)
        self._spread(found, function, made.dst)
        named_ = [v for v in found.aliases if v.kind is not VarKind.TEMP]
        mine = [v for v in named_ if v.span is not None and v.span.file == made.span.file]
        best = min(mine or named_, key=lambda v: abs((v.span or made.span).start - made.span.start), default=None)
        found.name = best.name if best is not None else next((f for _, f in sorted(found.fields, key=str)), "")
        self._collect(found)
        return found

    def _constant(self, function: Function, operand: Operand) -> int | None:
        values = {
            s.operand.value if s.at is None and isinstance(s.operand, Const) else None
            for s in self._flow.sources(function, operand)
        }
        value = values.pop() if len(values) == 1 else None
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def _spread(self, found: ChannelObject, function: Function, start: Var) -> None:
        stack: list[tuple[Function, Var]] = [(function, start)]
        found.aliases.add(start)
        while stack:
            if len(found.aliases) > _MAX_ALIASES:
                found.escapes = "it is handed on too often"
                return
            here, var = stack.pop()
            found.holders.setdefault(here.outermost().id, here.outermost())
            if var is not start and self._blurred(found, here, var):
                found.escapes = found.escapes or f"{var.name} may be another channel"
            for at in self._flow.uses(here, var):
                for function_, alias in self._follow(found, at.function, at.instruction, var):
                    if alias not in found.aliases:
                        found.aliases.add(alias)
                        stack.append((function_, alias))

    def _blurred(self, found: ChannelObject, function: Function, var: Var) -> bool:
        """Whether the variable may also hold another channel than this one (nil does not count)."""
        if var.kind in (VarKind.PARAM, VarKind.RECEIVER, VarKind.TEMP):
            return False
        for source in self._flow.sources(function, var):
            if source.at is None:
                nil = isinstance(source.operand, Const) and source.operand.is_nil
                if not nil and not (isinstance(source.operand, Var) and source.operand in found.aliases):
                    return True
            elif source.at.instruction is not found.made:
                instruction = source.at.instruction
                if isinstance(instruction, Call) and any(r in found.aliases for r in instruction.results):
                    continue
                if isinstance(instruction, Load) and instruction.dst in found.aliases:
                    continue
                return True
        return False

    def _follow(
        self, found: ChannelObject, function: Function, instruction: Instruction, var: Var
    ) -> Iterator[tuple[Function, Var]]:
        match instruction:
            case Assign(dst=dst, src=src) if src is var:
                if dst.kind is VarKind.RESULT:
                    found.returned = True
                yield function, dst
            case Convert(dst=dst) | TypeAssert(dst=dst):
                yield function, dst
            case Store(base=base, access=FieldOf(name=name), src=src) if src is var:
                owner = named(base.type)
                if isinstance(base, Var):
                    found.carriers |= self._flow.aliases(function, base)
                yield from self._field(found, owner, name)
            case New(dst=dst, type=type_, elements=elements) if instruction is not found.made:
                if isinstance(type_, Named):
                    found.carriers |= self._flow.aliases(function, dst)
                    for key, value in elements:
                        if value is var and isinstance(key, str):
                            yield from self._field(found, type_, key)
                        elif value is var:
                            found.escapes = found.escapes or "it goes into a collection"
                else:
                    found.escapes = found.escapes or "it goes into a collection"
            case Call():
                yield from self._passed(found, function, instruction, var)
            case Return(values=values):
                yield from self._given_back(found, function, [i for i, v in enumerate(values) if v is var])
            case Send(channel=channel, value=value):
                if value is var and channel is not var:
                    found.escapes = found.escapes or "it is sent on another channel"
            case SelectBranch(cases=cases):
                for case in cases:
                    if isinstance(case.operation, Send) and case.operation.value is var:
                        found.escapes = found.escapes or "it is sent on another channel"
            case Receive() | Next() | MakeClosure() | Operation() | New():
                pass
            case Address() | Store() | BindMethod():
                found.escapes = found.escapes or "its address is taken or it is stored"
            case _:
                found.escapes = found.escapes or "it is stored"

    def _field(self, found: ChannelObject, owner: Named | None, name: str) -> Iterator[tuple[Function, Var]]:
        if owner is None or not self._facts.program.owns(owner.package):
            found.escapes = found.escapes or "it is stored in a value of an unknown type"
            return
        key = (Named(owner.package, owner.name), name)
        if key in found.fields:
            return
        found.fields.add(key)
        if name[:1].isupper() and owner.name[:1].isupper():
            found.escapes = found.escapes or "other packages can reach the field"
        for read in self._facts.get(Fields).reads(owner, name):
            if isinstance(read.instruction, Load):
                yield read.function, read.instruction.dst
            else:
                found.escapes = found.escapes or "the address of its field is taken"

    def _passed(
        self, found: ChannelObject, function: Function, call: Call, var: Var
    ) -> Iterator[tuple[Function, Var]]:
        callee = call.callee
        if isinstance(callee, BuiltinCallee):
            if callee.name not in ("close", "len", "cap", "print", "println"):
                found.escapes = found.escapes or "it goes into a collection"
            return
        ids = self._calls.callees(function, call)
        if not ids:
            found.escapes = found.escapes or "it is passed to code that is not at hand"
            return
        for id_ in ids:
            target = self._facts.program.function(id_)
            if target is None:
                found.escapes = found.escapes or "it is passed to code that is not at hand"
                continue
            matched = False
            for param in (*target.params, *([target.receiver] if target.receiver is not None else [])):
                if argument_for(target, param, call) is var:
                    matched = True
                    yield target, param
            if not matched:
                found.escapes = found.escapes or "it goes into a collection"

    def _given_back(
        self, found: ChannelObject, function: Function, positions: list[int]
    ) -> Iterator[tuple[Function, Var]]:
        found.returned = True
        sites = self._calls.callers(function.id)
        if not sites:
            found.escapes = found.escapes or RETURNED
        for site in sites:
            for position in positions:
                if position < len(site.call.results):
                    yield site.caller, site.call.results[position]

    @staticmethod
    def _collect(found: ChannelObject) -> None:
        for declared in found.holders.values():
            for inner in nested(declared):
                for instruction in inner.each_of(_OPERATIONS):
                    block = inner.block_of(instruction)
                    if block is not None:
                        found.ops += _ops(found, inner, block.index, instruction)


def _ops(found: ChannelObject, function: Function, block: int, instruction: Instruction) -> Iterator[ChannelOp]:
    match instruction:
        case Send(channel=channel) if channel in found.aliases:
            yield ChannelOp("send", function, instruction, block)
        case Receive(channel=channel) if channel in found.aliases:
            yield ChannelOp("receive", function, instruction, block)
        case Next(iterable=iterable) if iterable in found.aliases:
            yield ChannelOp("range", function, instruction, block)
        case Call(callee=BuiltinCallee(name="close"), args=(channel,)) if channel in found.aliases:
            yield ChannelOp("close", function, instruction, block)
        case SelectBranch(cases=cases):
            for case in cases:
                match case.operation:
                    case Send(channel=channel) if channel in found.aliases:
                        yield ChannelOp("send", function, case.operation, block, instruction)
                    case Receive(channel=channel) if channel in found.aliases:
                        yield ChannelOp("receive", function, case.operation, block, instruction)
