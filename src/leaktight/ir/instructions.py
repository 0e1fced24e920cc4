"""Instructions: three-address code. Each has the extent of the source that it comes from. Plain structs that Python's
cycle collection passes over: a large program has millions, and no cycle goes through them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import msgspec

from leaktight.core.span import Span
from leaktight.ir.extent import Extent
from leaktight.ir.types import Type
from leaktight.ir.values import Operand, Var


class FieldOf(msgspec.Struct, frozen=True, gc=False):
    """Access by field name. A promoted field is reached through explicit accesses of the embedded ones, so that the
    type of the base always declares the field."""

    name: str


class IndexOf(msgspec.Struct, frozen=True, gc=False):
    """Access by key or index."""

    index: Operand


class Behind(msgspec.Struct, frozen=True, gc=False):
    """Access through a pointer."""


Access = FieldOf | IndexOf | Behind


class Instruction(msgspec.Struct, eq=False, gc=False):
    """Base of all instructions; compared by identity."""

    extent: Extent

    @property
    def span(self) -> Span:
        """The source that the instruction comes from."""
        return self.extent.span


class Assign(Instruction, eq=False, gc=False):
    """dst = src. `declares` is true at the variable's declaration."""

    dst: Var
    src: Operand
    declares: bool = False


class SetGlobal(Instruction, eq=False, gc=False):
    """A package variable is overwritten."""

    dst: Operand
    src: Operand


class Load(Instruction, eq=False, gc=False):
    """dst = base.access; `found` gets the comma-ok result of a map read."""

    dst: Var
    base: Operand
    access: Access
    found: Var | None = None


class Store(Instruction, eq=False, gc=False):
    """base.access = src."""

    base: Operand
    access: Access
    src: Operand


class Address(Instruction, eq=False, gc=False):
    """dst = &base or &base.access."""

    dst: Var
    base: Operand
    access: Access | None = None


class New(Instruction, eq=False, gc=False):
    """dst = a fresh value: composite literal, `make`, `new`, or a variable declared without a value.

    `kind` is `literal`, `make`, `new` or `zero`. `elements` are (field name, key operand or None) and value.
    `size` is the length or capacity given to make (for a channel: its capacity). `pointer`: the address is taken.
    """

    dst: Var
    kind: str
    type: Type
    elements: tuple[tuple[str | Operand | None, Operand], ...] = ()
    size: Operand | None = None
    capacity: Operand | None = None


class Slice(Instruction, eq=False, gc=False):
    """dst = src[low:high:max]: shares the array."""

    dst: Var
    src: Operand
    low: Operand | None = None
    high: Operand | None = None
    max: Operand | None = None


class Convert(Instruction, eq=False, gc=False):
    """dst = type(src)."""

    dst: Var
    src: Operand
    type: Type


class TypeAssert(Instruction, eq=False, gc=False):
    """dst = src.(type); `found` gets the comma-ok result."""

    dst: Var
    src: Operand
    type: Type
    found: Var | None = None


class Operation(Instruction, eq=False, gc=False):
    """dst = op(args): arithmetic, comparison, negation. Short-circuit operators are control flow, not operations."""

    dst: Var
    operator: str
    args: tuple[Operand, ...]


class MakeClosure(Instruction, eq=False, gc=False):
    """dst = function literal `function` (an id); `captures` are the variables of enclosing functions it uses."""

    dst: Var
    function: str
    captures: tuple[Var, ...]


class BindMethod(Instruction, eq=False, gc=False):
    """dst = receiver.method as a value."""

    dst: Var
    receiver: Operand
    method: str
    function: str | None
    """Id of the declared method where it is known."""


class CallKind(Enum):
    """How the callee runs: now, when the function returns, or concurrently."""

    NOW = "now"
    DEFERRED = "deferred"
    SPAWNED = "spawned"


class StaticCallee(msgspec.Struct, frozen=True, gc=False):
    """A declared function, by id, in the project or in a library (`net/http.Get`)."""

    id: str
    package: str
    symbol: str
    """Name inside its package: `Get`."""


class MethodCallee(msgspec.Struct, frozen=True, gc=False):
    """A method: `receiver` is the value, `package`/`symbol` name the declared method (`Client.Do`) of the type that
    declares it, after following embedding; `id` is the function where its body may be in the project. For a method of
    an interface `dynamic` is true and `package`/`symbol` name the interface. Unknown receivers have an empty package.
    """

    receiver: Operand
    method: str
    package: str
    symbol: str
    id: str
    dynamic: bool


class ValueCallee(msgspec.Struct, frozen=True, gc=False):
    """A function value: a variable, field or parameter that holds a function."""

    value: Operand


class BuiltinCallee(msgspec.Struct, frozen=True, gc=False):
    """A builtin of the language: append, copy, delete, clear, len, cap, close, panic, print, recover, min, max."""

    name: str


Callee = StaticCallee | MethodCallee | ValueCallee | BuiltinCallee


class Call(Instruction, eq=False, gc=False):
    """results = callee(args). `results` has one variable per result, in order (unused ones are temporaries that
    nothing reads); `discarded` is true for a call as a statement. `spread`: the last argument is passed as the
    variadic slice."""

    results: tuple[Var, ...]
    callee: Callee
    args: tuple[Operand, ...]
    kind: CallKind = CallKind.NOW
    spread: bool = False
    discarded: bool = False


class Send(Instruction, eq=False, gc=False):
    """channel <- value. Blocks unless it is a case of a select."""

    channel: Operand
    value: Operand


class Receive(Instruction, eq=False, gc=False):
    """dst = <-channel."""

    channel: Operand
    dst: Var | None = None
    found: Var | None = None


class Next(Instruction, eq=False, gc=False):
    """One step of iterating over `iterable`: sets key and value; stands at the head of its loop."""

    iterable: Operand
    key: Var | None = None
    value: Var | None = None


# Terminators: the last instruction of a block. Targets are indices into the function's blocks.


class Jump(Instruction, eq=False, gc=False):
    """Go on at `target`."""

    target: int


class Branch(Instruction, eq=False, gc=False):
    """Two-way branch on a boolean operand; its defining instruction tells the condition."""

    condition: Operand
    then: int
    otherwise: int


class LoopBranch(Instruction, eq=False, gc=False):
    """End of a loop head made of Next: one more element, or the end."""

    body: int
    exit: int


class SwitchBranch(Instruction, eq=False, gc=False):
    """Multi-way branch without operand facts (type switches); the last target is the default or the way past."""

    targets: tuple[int, ...]


class SelectCase(msgspec.Struct, frozen=True, gc=False):
    """One communication of a select: a Send or Receive (not repeated in the target block), or None for default."""

    operation: Send | Receive | None
    target: int


class SelectBranch(Instruction, eq=False, gc=False):
    """Waits until one case can go on; never waits when there is a default. No cases: waits for ever."""

    cases: tuple[SelectCase, ...]

    @property
    def has_default(self) -> bool:
        """Whether the select never waits."""
        return any(case.operation is None for case in self.cases)


class Return(Instruction, eq=False, gc=False):
    """Leaves the function (deferred calls run)."""

    values: tuple[Operand, ...]


class Stop(Instruction, eq=False, gc=False):
    """Control does not go on: panic, or a call that never returns. `runs_deferred`: a panic runs deferred calls."""

    runs_deferred: bool


Terminator = Jump | Branch | LoopBranch | SwitchBranch | SelectBranch | Return | Stop


def targets(terminator: Instruction) -> tuple[int, ...]:
    """Indices of the blocks that may run next."""
    ask = _TARGETS.get(type(terminator))
    return ask(terminator) if ask is not None else ()


def reads(instruction: Instruction) -> tuple[Operand, ...]:
    """Every operand that the instruction reads, in order."""
    ask = READS.get(type(instruction))
    return ask(instruction) if ask is not None else ()


def writes(instruction: Instruction) -> tuple[Var, ...]:
    """Every variable that the instruction sets."""
    ask = WRITES.get(type(instruction))
    return ask(instruction) if ask is not None else ()


# One entry a kind of instruction: these questions are asked of every instruction many times. Where that is done in
# one go the tables themselves are used.


def _read_access(instruction: Load | Address) -> tuple[Operand, ...]:
    access = instruction.access
    return (instruction.base, access.index) if isinstance(access, IndexOf) else (instruction.base,)


def _read_store(instruction: Store) -> tuple[Operand, ...]:
    access = instruction.access
    if isinstance(access, IndexOf):
        return (instruction.base, access.index, instruction.src)
    return (instruction.base, instruction.src)


def _read_new(instruction: New) -> tuple[Operand, ...]:
    keys = tuple(k for k, _ in instruction.elements if k is not None and not isinstance(k, str))
    sizes = tuple(s for s in (instruction.size, instruction.capacity) if s is not None)
    return keys + tuple(v for _, v in instruction.elements) + sizes


def _read_slice(instruction: Slice) -> tuple[Operand, ...]:
    bounds = (instruction.low, instruction.high, instruction.max)
    return (instruction.src, *(o for o in bounds if o is not None))


def _read_call(instruction: Call) -> tuple[Operand, ...]:
    callee = instruction.callee
    if isinstance(callee, MethodCallee):
        return (callee.receiver, *instruction.args)
    return (callee.value, *instruction.args) if isinstance(callee, ValueCallee) else instruction.args


def _read_select(instruction: SelectBranch) -> tuple[Operand, ...]:
    return tuple(o for c in instruction.cases if c.operation is not None for o in reads(c.operation))


def _write_select(instruction: SelectBranch) -> tuple[Var, ...]:
    return tuple(v for c in instruction.cases if c.operation is not None for v in writes(c.operation))


def _write_pair(first: Var | None, second: Var | None) -> tuple[Var, ...]:
    return tuple(v for v in (first, second) if v is not None)


_TARGETS: dict[type, Callable[..., tuple[int, ...]]] = {
    Jump: lambda i: (i.target,),
    Branch: lambda i: (i.then, i.otherwise),
    LoopBranch: lambda i: (i.body, i.exit),
    SwitchBranch: lambda i: i.targets,
    SelectBranch: lambda i: tuple(case.target for case in i.cases),
}
READS: dict[type, Callable[..., tuple[Operand, ...]]] = {
    **{kind: lambda i: (i.src,) for kind in (Assign, SetGlobal, Convert, TypeAssert)},
    **dict.fromkeys((Load, Address), _read_access),
    Store: _read_store,
    New: _read_new,
    Slice: _read_slice,
    Operation: lambda i: i.args,
    MakeClosure: lambda i: i.captures,
    BindMethod: lambda i: (i.receiver,),
    Call: _read_call,
    Send: lambda i: (i.channel, i.value),
    Receive: lambda i: (i.channel,),
    Next: lambda i: (i.iterable,),
    Branch: lambda i: (i.condition,),
    SelectBranch: _read_select,
    Return: lambda i: i.values,
}
WRITES: dict[type, Callable[..., tuple[Var, ...]]] = {
    **{
        kind: lambda i: (i.dst,)
        for kind in (Assign, Address, New, Slice, Convert, Operation, MakeClosure, BindMethod)
    },
    **{kind: lambda i: (i.dst,) if i.found is None else (i.dst, i.found) for kind in (Load, TypeAssert)},
    Call: lambda i: i.results,
    Receive: lambda i: _write_pair(i.dst, i.found),
    Next: lambda i: _write_pair(i.key, i.value),
    SelectBranch: _write_select,
}
