"""Whether code that requests run runs for each of them, or only until what it makes is kept."""

from __future__ import annotations

from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.routes import Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    Branch,
    Call,
    FieldOf,
    Instruction,
    Load,
    MakeClosure,
    MethodCallee,
    New,
    Operation,
    SetGlobal,
    Store,
)
from leaktight.ir.types import Named, Signature, named
from leaktight.ir.values import Global, Operand, Var
from leaktight.knowledge.schema import Invoke

_MAX_DEPTH = 6

Mark = object
"""What holds a long-lived value, coarsely: the type whose field it is, the package variable, a captured variable."""


class Once:
    """Answers follow callers up to the handlers: one caller that guards nothing is enough for "each request"."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._reach = facts.get(Reach)

    def each_request(self, function: Function, instruction: Instruction) -> bool:
        """Whether every request to some route runs the instruction: not where a sync.Once or the like runs the
        function, nor behind a test of something long-lived that what is made here is put into."""
        return self._each(function, instruction, frozenset(), 0)

    def _each(self, function: Function, instruction: Instruction, kept: frozenset[Mark], depth: int) -> bool:
        if depth > _MAX_DEPTH or function.id in self._run_once:
            return False
        if self._reach.setting(function) is not Setting.REQUEST or self._sets_up(function):
            return False
        kept = kept | self._kept(function, instruction)
        if kept and self._guards(function, instruction) & kept:
            return False
        if function.id in self._entries:
            return True
        if function.parent is not None:
            made = _making(function)
            if made is None or self._reach.setting(function.parent) is not Setting.REQUEST:
                return True
            return self._each(function.parent, made, kept, depth + 1)
        sites = [
            site
            for site in self._calls.callers(function.id)
            if self._reach.setting(site.caller) is Setting.REQUEST and site.caller.outermost() is not function
        ]
        return not sites or any(self._each(site.caller, site.call, kept, depth + 1) for site in sites)

    # -- what is kept --------------------------------------------------------------------------------------------

    def _kept(self, function: Function, instruction: Instruction) -> frozenset[Mark]:
        """Where the function puts what the instruction makes: stores, and calls on long-lived objects that get it."""
        found: set[Mark] = set()
        for inner in nested(function.outermost()):
            for other in inner.instructions():
                value, targets = self._put(inner, other)
                if targets and any(self._carries(inner, v, instruction, 0) for v in value):
                    found |= targets
        return frozenset(found)

    def _carries(self, function: Function, operand: Operand, instruction: Instruction, depth: int) -> bool:
        """Whether the value is what the instruction makes, or an object that is made with it inside."""
        for source in self._flow.sources(function, operand):
            at = source.at
            if at is None:
                continue
            if at.instruction is instruction:
                return True
            if isinstance(at.instruction, New) and depth < _MAX_DEPTH:
                for _, element in at.instruction.elements:
                    if self._carries(at.function, element, instruction, depth + 1):
                        return True
        return False

    def _put(self, function: Function, instruction: Instruction) -> tuple[tuple[Operand, ...], set[Mark]]:
        match instruction:
            case Store(base=base, access=FieldOf(), src=src):
                return (src,), self._object(function, base)
            case Store(base=base, src=src):
                return (src,), self._looked_at(function, base, 0)
            case SetGlobal(dst=Global() as dst, src=src):
                return (src,), {(dst.package, dst.name)}
            case Assign(dst=dst, src=src) if dst in function.captures and self._by_process(function):
                return (src,), {dst}
            case Call(callee=MethodCallee(receiver=receiver), args=args) if args:
                if self._calls.callees(function, instruction):
                    return (), set()
                return args, self._looked_at(function, receiver, 0)
        return (), set()

    def _object(self, function: Function, base: Operand) -> set[Mark]:
        """The mark of an object whose field is read or written, when it outlives requests."""
        if self._facts.get(Lifetime).of(function, base) is Life.SHORT:
            return set()
        owner = named(base.type)
        if owner is not None:
            return {Named(owner.package, owner.name)}
        return self._looked_at(function, base, 0)

    def _by_process(self, function: Function) -> bool:
        """Whether the function around a literal is start-up code, so that its variables outlive requests."""
        return function.parent is not None and self._reach.setting(function.parent) is not Setting.REQUEST

    # -- what is tested ------------------------------------------------------------------------------------------

    def _guards(self, function: Function, instruction: Instruction) -> frozenset[Mark]:
        """What the conditions look at that decide whether the instruction runs."""
        block = next((b.index for b in function.blocks if instruction in b.instructions), None)
        found: set[Mark] = set()
        for branching in function.blocks if block is not None else ():
            last = branching.terminator
            if not isinstance(last, Branch) or last.then == last.otherwise or block is None:
                continue
            if any(_needs_edge(function, branching.index, way, block) for way in (last.then, last.otherwise)):
                found |= self._looked_at(function, last.condition, 0)
        return frozenset(found)

    def _looked_at(self, function: Function, operand: Operand, depth: int) -> set[Mark]:
        """The long-lived holders of what the operand is, or is computed from."""
        if isinstance(operand, Global):
            return {(operand.package, operand.name)}
        if depth > _MAX_DEPTH or not isinstance(operand, Var):
            return set()
        found: set[Mark] = set()
        if operand in function.captures and self._by_process(function):
            found.add(operand)
        for source in self._flow.sources(function, operand):
            if source.at is None:
                if isinstance(source.operand, Global):
                    found |= self._looked_at(source.function, source.operand, depth + 1)
                continue
            here, instruction = source.at.function, source.at.instruction
            match instruction:
                case Operation(args=args):
                    for argument in args:
                        found |= self._looked_at(here, argument, depth + 1)
                case Load(base=base, access=FieldOf()) | Address(base=base, access=FieldOf()):
                    found |= self._object(here, base)
                case Load(base=base) | Address(base=base):
                    found |= self._looked_at(here, base, depth + 1)
                case Call():
                    found |= self._call_looks(here, instruction, source.result, depth)
        return found

    def _call_looks(self, function: Function, call: Call, result: int, depth: int) -> set[Mark]:
        """A container's or an atomic's read, a project function that returns what it found, or a function of it
        (`time.Since(s.loaded)`, `len(s.clients)`)."""
        found: set[Mark] = set()
        for callee, operand in self._calls.returned(function, call, result):
            found |= self._looked_at(callee, operand, depth + 1)
        if self._calls.callees(function, call):
            return found
        operands = (*call.args, call.callee.receiver) if isinstance(call.callee, MethodCallee) else call.args
        for operand in operands:
            found |= self._looked_at(function, operand, depth + 1)
        return found

    # -- functions -----------------------------------------------------------------------------------------------

    @cached_property
    def _entries(self) -> frozenset[str]:
        entries = self._facts.get(Routes).entries
        return frozenset(id_ for entry in entries for id_ in (*entry.handlers, *entry.middleware))

    def _sets_up(self, function: Function) -> bool:
        """Whether the function is middleware that makes a handler out of the next one: its own body runs when routes
        are registered, only the literal in it for each request. (Some frameworks run both for each request; then this
        errs on the silent side.)"""
        results = function.result_types()
        return (
            function.id in self._entries
            and len(results) == 1
            and isinstance(self._program.underlying(results[0]), Signature)
        )

    @cached_property
    def _run_once(self) -> frozenset[str]:
        """Functions given to a call that runs its argument at most once."""
        found: set[str] = set()
        invokes = {
            (package, invoke.call): invoke
            for package in self._program.imported()
            for invoke in self._facts.knowledge.package(package).all(Invoke)
            if invoke.once
        }
        for name in sorted({symbol.rpartition(".")[2] for _, symbol in invokes}):
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    invoke = invokes.get((symbol.package, symbol.symbol)) if symbol is not None else None
                    if invoke is None or not self._outlives_requests(function, call):
                        continue
                    if 0 <= invoke.function < len(call.args):
                        found.update(self._calls.functions_of(function, call.args[invoke.function]))
        return frozenset(found)

    def _outlives_requests(self, function: Function, call: Call) -> bool:
        """Whether what counts the runs is not itself made by each request: `var once sync.Once` in a handler, a
        timer."""
        if isinstance(call.callee, MethodCallee):
            return bool(self._looked_at(function, call.callee.receiver, 0))
        return self._reach.setting(function) is not Setting.REQUEST


def _making(literal: Function) -> Instruction | None:
    """The instruction that makes the literal, in the function around it."""
    for instruction in literal.parent.instructions() if literal.parent is not None else ():
        if isinstance(instruction, MakeClosure) and instruction.function == literal.id:
            return instruction
    return None


def _needs_edge(function: Function, source: int, target: int, block: int) -> bool:
    """Whether every way from the entry to the block goes along the edge."""
    seen, stack = {0}, [0]
    while stack:
        here = stack.pop()
        for following in function.blocks[here].successors:
            if (here, following) != (source, target) and following not in seen:
                seen.add(following)
                stack.append(following)
    return block not in seen
