"""Instructions: three-address code. Each has the span of the source that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from leaktight.core.span import Span
from leaktight.ir.types import Type
from leaktight.ir.values import Operand, Var


@dataclass(frozen=True, slots=True)
class FieldOf:
    """Access by field name. A promoted field is reached through explicit accesses of the embedded ones, so that the
    type of the base always declares the field."""

    name: str


@dataclass(frozen=True, slots=True)
class IndexOf:
    """Access by key or index."""

    index: Operand


@dataclass(frozen=True, slots=True)
class Behind:
    """Access through a pointer."""


Access = FieldOf | IndexOf | Behind


@dataclass(eq=False, slots=True)
class Instruction:
    """Base of all instructions; compared by identity."""

    span: Span


@dataclass(eq=False, slots=True)
class Assign(Instruction):
    """dst = src. `declares` is true at the variable's declaration."""

    dst: Var
    src: Operand
    declares: bool = False


@dataclass(eq=False, slots=True)
class SetGlobal(Instruction):
    """A package variable is overwritten."""

    dst: Operand
    src: Operand


@dataclass(eq=False, slots=True)
class Load(Instruction):
    """dst = base.access; `found` gets the comma-ok result of a map read."""

    dst: Var
    base: Operand
    access: Access
    found: Var | None = None


@dataclass(eq=False, slots=True)
class Store(Instruction):
    """base.access = src."""

    base: Operand
    access: Access
    src: Operand


@dataclass(eq=False, slots=True)
class Address(Instruction):
    """dst = &base or &base.access."""

    dst: Var
    base: Operand
    access: Access | None = None


@dataclass(eq=False, slots=True)
class New(Instruction):
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


@dataclass(eq=False, slots=True)
class Slice(Instruction):
    """dst = src[low:high:max]: shares the array."""

    dst: Var
    src: Operand
    low: Operand | None = None
    high: Operand | None = None
    max: Operand | None = None


@dataclass(eq=False, slots=True)
class Convert(Instruction):
    """dst = type(src)."""

    dst: Var
    src: Operand
    type: Type


@dataclass(eq=False, slots=True)
class TypeAssert(Instruction):
    """dst = src.(type); `found` gets the comma-ok result."""

    dst: Var
    src: Operand
    type: Type
    found: Var | None = None


@dataclass(eq=False, slots=True)
class Operation(Instruction):
    """dst = op(args): arithmetic, comparison, negation. Short-circuit operators are control flow, not operations."""

    dst: Var
    operator: str
    args: tuple[Operand, ...]


@dataclass(eq=False, slots=True)
class MakeClosure(Instruction):
    """dst = function literal `function` (an id); `captures` are the variables of enclosing functions it uses."""

    dst: Var
    function: str
    captures: tuple[Var, ...]


@dataclass(eq=False, slots=True)
class BindMethod(Instruction):
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


@dataclass(frozen=True, slots=True)
class StaticCallee:
    """A declared function, by id, in the project or in a library (`net/http.Get`)."""

    id: str
    package: str
    symbol: str
    """Name inside its package: `Get`."""


@dataclass(frozen=True, slots=True)
class MethodCallee:
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


@dataclass(frozen=True, slots=True)
class ValueCallee:
    """A function value: a variable, field or parameter that holds a function."""

    value: Operand


@dataclass(frozen=True, slots=True)
class BuiltinCallee:
    """A builtin of the language: append, copy, delete, clear, len, cap, close, panic, print, recover, min, max."""

    name: str


Callee = StaticCallee | MethodCallee | ValueCallee | BuiltinCallee


@dataclass(eq=False, slots=True)
class Call(Instruction):
    """results = callee(args). `results` has one variable per result, in order (unused ones are temporaries that
    nothing reads); `discarded` is true for a call as a statement. `spread`: the last argument is passed as the
    variadic slice."""

    results: tuple[Var, ...]
    callee: Callee
    args: tuple[Operand, ...]
    kind: CallKind = CallKind.NOW
    spread: bool = False
    discarded: bool = False


@dataclass(eq=False, slots=True)
class Send(Instruction):
    """channel <- value. Blocks unless it is a case of a select."""

    channel: Operand
    value: Operand


@dataclass(eq=False, slots=True)
class Receive(Instruction):
    """dst = <-channel."""

    channel: Operand
    dst: Var | None = None
    found: Var | None = None


@dataclass(eq=False, slots=True)
class Next(Instruction):
    """One step of iterating over `iterable`: sets key and value; stands at the head of its loop."""

    iterable: Operand
    key: Var | None = None
    value: Var | None = None


# Terminators: the last instruction of a block. Targets are indices into the function's blocks.


@dataclass(eq=False, slots=True)
class Jump(Instruction):
    """Go on at `target`."""

    target: int


@dataclass(eq=False, slots=True)
class Branch(Instruction):
    """Two-way branch on a boolean operand; its defining instruction tells the condition."""

    condition: Operand
    then: int
    otherwise: int


@dataclass(eq=False, slots=True)
class LoopBranch(Instruction):
    """End of a loop head made of Next: one more element, or the end."""

    body: int
    exit: int


@dataclass(eq=False, slots=True)
class SwitchBranch(Instruction):
    """Multi-way branch without operand facts (type switches); the last target is the default or the way past."""

    targets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SelectCase:
    """One communication of a select: a Send or Receive (not repeated in the target block), or None for default."""

    operation: Send | Receive | None
    target: int


@dataclass(eq=False, slots=True)
class SelectBranch(Instruction):
    """Waits until one case can go on; never waits when there is a default. No cases: waits for ever."""

    cases: tuple[SelectCase, ...]

    @property
    def has_default(self) -> bool:
        """Whether the select never waits."""
        return any(case.operation is None for case in self.cases)


@dataclass(eq=False, slots=True)
class Return(Instruction):
    """Leaves the function (deferred calls run)."""

    values: tuple[Operand, ...]


@dataclass(eq=False, slots=True)
class Stop(Instruction):
    """Control does not go on: panic, or a call that never returns. `runs_deferred`: a panic runs deferred calls."""

    runs_deferred: bool


Terminator = Jump | Branch | LoopBranch | SwitchBranch | SelectBranch | Return | Stop


def targets(terminator: Instruction) -> tuple[int, ...]:
    """Indices of the blocks that may run next."""
    match terminator:
        case Jump(target=target):
            return (target,)
        case Branch(then=then, otherwise=otherwise):
            return (then, otherwise)
        case LoopBranch(body=body, exit=after):
            return (body, after)
        case SwitchBranch(targets=several):
            return several
        case SelectBranch(cases=cases):
            return tuple(case.target for case in cases)
    return ()


def reads(instruction: Instruction) -> tuple[Operand, ...]:
    """Every operand that the instruction reads, in order."""
    match instruction:
        case Assign(src=src) | SetGlobal(src=src) | Convert(src=src) | TypeAssert(src=src):
            return (src,)
        case Load(base=base, access=access) | Address(base=base, access=access):
            return (base, access.index) if isinstance(access, IndexOf) else (base,)
        case Store(base=base, access=access, src=src):
            return (base, access.index, src) if isinstance(access, IndexOf) else (base, src)
        case New(elements=elements, size=size, capacity=capacity):
            keys = tuple(k for k, _ in elements if k is not None and not isinstance(k, str))
            sizes = tuple(s for s in (size, capacity) if s is not None)
            return keys + tuple(v for _, v in elements) + sizes
        case Slice(src=src, low=low, high=high, max=most):
            return (src, *(o for o in (low, high, most) if o is not None))
        case Operation(args=args):
            return args
        case MakeClosure(captures=captures):
            return captures
        case BindMethod(receiver=receiver):
            return (receiver,)
        case Call(callee=callee, args=args):
            if isinstance(callee, MethodCallee):
                return (callee.receiver, *args)
            return (callee.value, *args) if isinstance(callee, ValueCallee) else args
        case Send(channel=channel, value=value):
            return (channel, value)
        case Receive(channel=channel):
            return (channel,)
        case Next(iterable=iterable):
            return (iterable,)
        case Branch(condition=condition):
            return (condition,)
        case SelectBranch(cases=cases):
            return tuple(o for c in cases if c.operation is not None for o in reads(c.operation))
        case Return(values=values):
            return values
    return ()


def writes(instruction: Instruction) -> tuple[Var, ...]:
    """Every variable that the instruction sets."""
    match instruction:
        case Load(dst=dst, found=found) | TypeAssert(dst=dst, found=found):
            return (dst,) if found is None else (dst, found)
        case Assign() | Address() | New() | Slice() | Convert() | Operation() | MakeClosure() | BindMethod():
            return (instruction.dst,)
        case Call(results=results):
            return results
        case Receive(dst=dst, found=found):
            return tuple(v for v in (dst, found) if v is not None)
        case Next(key=key, value=value):
            return tuple(v for v in (key, value) if v is not None)
        case SelectBranch(cases=cases):
            return tuple(v for c in cases if c.operation is not None for v in writes(c.operation))
    return ()
