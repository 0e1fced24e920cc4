"""Parts of large buffers that long-lived containers keep: a substring or sub-slice keeps the whole array alive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At, Flow
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Call,
    Convert,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Next,
    Operation,
    Slice,
    TypeAssert,
    writes,
)
from leaktight.ir.types import Basic, Sequence, Type
from leaktight.ir.values import Const, Operand, Var, VarKind

_MAX_DEPTH = 4
_MAX_STEPS = 200
_LARGE = 4096
"""Bytes from which on a buffer of a fixed size counts as large."""
_CUTTING = frozenset(["Cut", "Fields", "FieldsFunc", "Split", "SplitAfter", "SplitAfterN", "SplitN"])
"""Functions of strings and bytes that return parts of their first argument."""
_TRIMMING = frozenset(["CutPrefix", "CutSuffix", "Trim", "TrimFunc", "TrimLeft", "TrimPrefix", "TrimRight"]) | {
    "TrimSpace",
    "TrimSuffix",
}
"""Those that return nearly all of it: no small part yet."""
_FINDING = ("Find", "FindString", "FindAll", "FindAllString", "FindSubmatch", "FindStringSubmatch", "FindAllSubmatch")
_VIEWS = {("bytes", "Buffer.Bytes"), ("bytes", "Buffer.String")}


@dataclass(frozen=True, eq=False)
class Part:
    """`insert` keeps a part of the buffer that `buffer` makes; `cut` takes the part. `value`: the part is the entry
    itself, `key`: its key, `inside`: a field of the entry. `kind` is `string` or `bytes`."""

    insert: Insert
    buffer: Instruction
    cut: Instruction
    role: str
    kind: str


class _Item(msgspec.Struct, frozen=True, gc=False):
    function: Function
    operand: Operand
    cut: Instruction | None
    depth: int


class BufferParts:
    """Backwards from everything that is added to a long-lived container."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def kept(self) -> Iterator[Part]:
        """One for each insertion."""
        reach = self._facts.get(Reach)
        seen: set[int] = set()
        for insert in self._facts.get(Inserts).all:
            if id(insert.instruction) in seen or not insert.life or reach.setting(insert.function) is Setting.PROCESS:
                continue
            part = self._part(insert)
            if part is not None:
                seen.add(id(insert.instruction))
                yield part

    def _part(self, insert: Insert) -> Part | None:
        for role, operand in (("value", insert.value), ("key", insert.key)):
            if operand is None:
                continue
            kind = self._kind(operand.type)
            if kind:
                found = self._trace(insert.function, operand)
                if found is not None:
                    return Part(insert, found[0], found[1], role, kind)
            elif role == "value":
                for field in self._fields(insert.function, operand):
                    kind = self._kind(field.type)
                    found = self._trace(insert.function, field) if kind else None
                    if found is not None:
                        return Part(insert, found[0], found[1], "inside", kind)
        return None

    def _fields(self, function: Function, operand: Operand) -> list[Operand]:
        """What the struct that is kept is made of, where it is made here."""
        found: list[Operand] = []
        for source in self._flow.sources(function, operand):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, New):
                found += [value for _, value in made.elements]
        return found

    def _kind(self, type_: Type) -> str:
        made_of = self._program.underlying(type_)
        if isinstance(made_of, Basic) and made_of.name == "string":
            return "string"
        if isinstance(made_of, Sequence) and made_of.length is None and str(made_of.elem) in ("byte", "uint8"):
            return "bytes"
        return ""

    def _trace(self, function: Function, operand: Operand) -> tuple[Instruction, Instruction] | None:
        """The large buffer and the cut, where the value is a part of it that was never copied since."""
        seen: set[tuple[Var, bool]] = set()
        stack = [_Item(function, operand, None, 0)]
        while stack and len(seen) < _MAX_STEPS:
            item = stack.pop()
            var = item.operand
            if not isinstance(var, Var) or (var, item.cut is not None) in seen or item.depth > _MAX_DEPTH:
                continue
            seen.add((var, item.cut is not None))
            if var.kind in (VarKind.PARAM, VarKind.RECEIVER):
                owner = next(
                    (f for f in self._flow.chains(item.function).functions if var in f.params), item.function
                )
                for site, argument in self._calls.arguments(owner, var):
                    stack.append(_Item(site.caller, argument, item.cut, item.depth + 1))
            for at in self._flow.definitions(item.function, var):
                buffer = self._step(at, writes(at.instruction).index(var), item, stack)
                if buffer is not None and item.cut is not None:
                    return buffer, item.cut
        return None

    def _step(self, at: At, result: int, item: _Item, stack: list[_Item]) -> Instruction | None:
        """Puts what the value comes from on the stack; the instruction itself where it makes a large buffer."""

        def follow(operand: Operand, cut: Instruction | None) -> None:
            stack.append(_Item(at.function, operand, cut, item.depth))

        instruction = at.instruction
        match instruction:
            case Assign(src=src) | TypeAssert(src=src):
                follow(src, item.cut)
            case Slice(src=src, high=high):
                follow(src, instruction if self._small(at.function, high) else item.cut)
            case Convert(src=src, type=type_):
                # a conversion copies: what is cut off before it is a small copy, what is cut off after it is not
                if self._kind(src.type) == self._kind(type_) or item.cut is not None:
                    follow(src, item.cut)
            case Load(base=base, access=IndexOf()) | Next(iterable=base):
                follow(base, item.cut)
            case New(kind="make", size=size, capacity=capacity):
                sizes = [s.value for s in (size, capacity) if isinstance(s, Const) and isinstance(s.value, int)]
                return instruction if sizes and max(sizes) >= _LARGE else None
            case Call():
                return self._call(at, instruction, result, item, stack)
        return None

    def _small(self, function: Function, high: Operand | None) -> bool:
        """Whether a slice may leave most of the buffer out: its end is given, and not counted from the end."""
        definitions = function.definitions(high) if isinstance(high, Var) else []
        return high is not None and not any(isinstance(d, Operation) and d.operator == "-" for d in definitions)

    def _call(self, at: At, call: Call, result: int, item: _Item, stack: list[_Item]) -> Instruction | None:
        for callee, operand in self._calls.returned(at.function, call, result):
            stack.append(_Item(callee, operand, item.cut, item.depth + 1))
        symbol = self._calls.symbol(call)
        if symbol is None:
            return None
        read = self._facts.knowledge.read(symbol.package, symbol.symbol)
        if read is not None and not read.middleware and result == 0:
            return call
        method = symbol.symbol.rpartition(".")[2]
        texts = symbol.package in ("strings", "bytes")
        if (texts and symbol.symbol in _CUTTING) or (symbol.package == "regexp" and method in _FINDING):
            stack.append(_Item(at.function, call.args[0], call, item.depth))
        elif texts and symbol.symbol in _TRIMMING:
            stack.append(_Item(at.function, call.args[0], item.cut, item.depth))
        elif (
            (symbol.package, symbol.symbol) in _VIEWS
            and isinstance(call.callee, MethodCallee)
            and item.cut is not None
            and self._filled(at.function, call.callee.receiver)
        ):
            return call
        return None

    def _filled(self, function: Function, buffer: Operand) -> bool:
        """Whether something is read into the buffer whole."""
        if not isinstance(buffer, Var):
            return False
        roots = {buffer}
        for source in self._flow.sources(function, buffer):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, New):
                roots.add(made.dst)
        for var in roots:
            for alias in self._flow.aliases(function, var):
                for use in self._flow.uses(function, alias):
                    call = use.instruction
                    symbol = self._calls.symbol(call) if isinstance(call, Call) else None
                    if symbol is not None and (symbol.package, symbol.symbol) == ("bytes", "Buffer.ReadFrom"):
                        return True
        return False
