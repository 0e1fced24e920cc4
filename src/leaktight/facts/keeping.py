"""Where a function puts what an instruction makes, as far as the function itself shows."""

from __future__ import annotations

from dataclasses import dataclass, field

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.flow import At, Flow
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Operation,
    Return,
    Send,
    SetGlobal,
    Store,
    writes,
)
from leaktight.ir.types import ERROR, Named, named
from leaktight.ir.values import Global, Operand, Var, VarKind

_MAX_DEPTH = 6
_MAX_CALLS = 3

Mark = object
"""What holds a long-lived value, coarsely: the type whose field it is, the package variable, a captured variable."""


@dataclass(eq=False, slots=True)
class Kept:
    """`marks` are long-lived holders that get the value. `apart`: it becomes one of many (an entry of a container, a
    part of an object that goes to a long-lived holder or to one that is not known), so that how often it is made says
    nothing about how many there are. `returned`: callers get it. `into`: parameters and receivers whose objects get
    it."""

    marks: set[Mark] = field(default_factory=set)
    apart: bool = False
    returned: bool = False
    into: dict[Var, None] = field(default_factory=dict)


class Keeping:
    """Forwards from an instruction, through variables and the objects that the value is put into."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._reach = facts.get(Reach)
        self._params: dict[Var, Kept] = {}
        self._looks: dict[Var, set[Mark]] = {}

    def of(self, function: Function, instruction: Instruction, objects: tuple[Operand, ...] = ()) -> Kept:
        """What becomes of the result of an instruction, and of `objects` that have it inside, in the function and its
        literals."""
        carriers: dict[Var, bool] = dict.fromkeys(writes(instruction)[:1], False)
        for each in objects:
            if isinstance(each, Var):
                made = self._made_here(function, each)
                carriers[made or each] = True
        return self._trace(function, carriers, 0)

    def _trace(self, function: Function, carriers: dict[Var, bool], depth: int) -> Kept:
        kept = Kept()
        stack = list(carriers)
        while stack:
            carrier = stack.pop()
            wrapped = carriers[carrier]
            if carrier.kind in (VarKind.PARAM, VarKind.RECEIVER) and depth == 0:
                kept.into[carrier] = None
            for alias in self._flow.aliases(function, carrier):
                if alias in function.captures and self.by_process(function):
                    kept.marks.add(alias)
                for at in self._flow.uses(function, alias):
                    for var, more in self._step(kept, at, alias, wrapped, depth):
                        if var not in carriers:
                            carriers[var] = more
                            stack.append(var)
        return kept

    def _step(self, kept: Kept, at: At, alias: Var, wrapped: bool, depth: int) -> list[tuple[Var, bool]]:
        """Records one use of the value; returns further variables that carry it, and whether an object of the
        project is around it there."""
        instruction, here = at.instruction, at.function
        match instruction:
            case New(elements=elements, dst=dst) if any(value is alias for _, value in elements):
                return [(dst, wrapped or self._own(instruction))]
            case Store(base=base, access=access, src=src) if src is alias:
                made = self._made_here(here, base) if isinstance(base, Var) else None
                if made is not None:
                    return [(made, True)]
                self._put(kept, here, base, isinstance(access, IndexOf) or wrapped)
            case SetGlobal(dst=Global() as dst, src=src) if src is alias:
                kept.marks.add((dst.package, dst.name))
                kept.apart |= wrapped
            case Send(value=value) if value is alias:
                kept.apart = True
            case Return(values=values) if alias in values:
                kept.returned = True
            case Call(callee=BuiltinCallee(name="append"), args=args, results=results) if alias in args[1:]:
                return [(results[0], True)]
            case Call(args=args) if alias in args:
                return self._handed(kept, here, instruction, alias, depth)
        return []

    def _handed(self, kept: Kept, function: Function, call: Call, alias: Var, depth: int) -> list[tuple[Var, bool]]:
        """The value as an argument: a project function may keep it, or return an object with it inside; a library's
        long-lived object may keep it."""
        callees = self._calls.callees(function, call)
        if not callees and isinstance(call.callee, MethodCallee):
            kept.marks |= self.looked_at(function, call.callee.receiver)
        found: list[tuple[Var, bool]] = []
        for id_ in callees if depth < _MAX_CALLS else ():
            callee = self._program.function(id_)
            for param in callee.params if callee is not None else ():
                if callee is not None and argument_for(callee, param, call) is alias:
                    inside = self._given(callee, param, depth)
                    kept.marks |= inside.marks
                    kept.apart |= inside.apart
                    if inside.returned and call.results:
                        found.append((call.results[0], True))
        return found

    def _given(self, function: Function, param: Var, depth: int) -> Kept:
        """What becomes of an argument, traced once for each parameter."""
        known = self._params.get(param)
        if known is None:
            known = self._params[param] = Kept()  # a function that hands it to itself adds nothing
            known = self._params[param] = self._trace(function, {param: False}, depth + 1)
        return known

    def _put(self, kept: Kept, function: Function, base: Operand, apart: bool) -> None:
        """The value goes into an object or container that was not made here."""
        marks = self._holders(function, base)
        kept.marks |= marks
        params = [
            source.operand
            for source in (self._flow.sources(function, base) if isinstance(base, Var) else ())
            if isinstance(source.operand, Var) and source.operand.kind in (VarKind.PARAM, VarKind.RECEIVER)
        ]
        kept.into.update(dict.fromkeys(params))
        kept.apart |= bool(marks) if apart else not marks and not params

    def _own(self, made: New) -> bool:
        type_ = named(made.type)
        return type_ is None or self._program.owns(type_.package)

    def _made_here(self, function: Function, base: Var) -> Var | None:
        """The variable of the object behind `base`, where the function itself makes it."""
        for source in self._flow.sources(function, base):
            if source.at is not None and isinstance(source.at.instruction, New):
                return source.at.instruction.dst
        return None

    # -- holders -------------------------------------------------------------------------------------------------

    def by_process(self, function: Function) -> bool:
        """Whether the function around a literal is start-up code, so that its variables outlive requests."""
        return function.parent is not None and self._reach.setting(function.parent) is not Setting.REQUEST

    def _holders(self, function: Function, base: Operand) -> set[Mark]:
        """The mark of an object whose field is read or written, unless it is known to be the request's own."""
        short = isinstance(base, Var) and self._facts.get(Lifetime).of(function, base) is Life.SHORT
        if short and isinstance(base, Var) and (self._made_here(function, base) or self._of_request(function, base)):
            return set()
        owner = named(base.type)
        if owner is not None and isinstance(base, Var):
            return {Named(owner.package, owner.name)}
        return self.looked_at(function, base)

    def _of_request(self, function: Function, base: Var) -> bool:
        """Whether all known callers make the object for the call, in code that requests run."""
        found: list[bool] = []
        for source in self._flow.sources(function, base):
            param = source.operand
            if not isinstance(param, Var) or param.kind not in (VarKind.PARAM, VarKind.RECEIVER):
                return False
            for site, argument in self._calls.arguments(source.function, param):
                made = isinstance(argument, Var) and self._made_here(site.caller, argument) is not None
                found.append(made and self._reach.setting(site.caller) is Setting.REQUEST)
        return bool(found) and all(found)

    def looked_at(self, function: Function, operand: Operand, depth: int = 0) -> set[Mark]:
        """The long-lived holders of what an operand is, or is computed from."""
        if isinstance(operand, Global):
            return {(operand.package, operand.name)}
        if depth > _MAX_DEPTH or not isinstance(operand, Var) or operand.type == ERROR:
            return set()
        if operand not in self._looks:
            self._looks[operand] = set()  # a value that is computed from itself adds nothing
            self._looks[operand] = self._look(function, operand, depth)
        return self._looks[operand]

    def _look(self, function: Function, operand: Var, depth: int) -> set[Mark]:
        found: set[Mark] = set()
        if operand in function.captures and self.by_process(function):
            found.add(operand)
        for source in self._flow.sources(function, operand):
            if source.at is None:
                if isinstance(source.operand, Global):
                    found |= self.looked_at(source.function, source.operand, depth + 1)
                continue
            here, instruction = source.at.function, source.at.instruction
            match instruction:
                case Operation(args=args):
                    for argument in args:
                        found |= self.looked_at(here, argument, depth + 1)
                case Load(base=base, access=FieldOf()) | Address(base=base, access=FieldOf()):
                    found |= self._holders(here, base)
                case Load(base=base) | Address(base=base):
                    found |= self.looked_at(here, base, depth + 1)
                case Call():
                    found |= self._call_looks(here, instruction, source.result, depth)
        return found

    def _call_looks(self, function: Function, call: Call, result: int, depth: int) -> set[Mark]:
        """A container's or an atomic's read, a project function that returns what it found, or a function of it
        (`time.Since(s.loaded)`, `len(s.clients)`)."""
        found: set[Mark] = set()
        for callee, operand in self._calls.returned(function, call, result):
            found |= self.looked_at(callee, operand, depth + 1)
        if self._calls.callees(function, call):
            return found
        operands = (*call.args, call.callee.receiver) if isinstance(call.callee, MethodCallee) else call.args
        for operand in operands:
            found |= self.looked_at(function, operand, depth + 1)
        return found
