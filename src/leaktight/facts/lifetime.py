"""How long objects live: past the request that uses them, or not.

Traced per object, not per type: the same struct may be a handler's state in one place and a temporary in another.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At, Flow, Source
from leaktight.facts.growth.names import sets_up
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.places import GlobalPlace, Place, Places
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.routing.routes import Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BuiltinCallee,
    Call,
    CallKind,
    Load,
    MakeClosure,
    New,
    Next,
    Return,
    SetGlobal,
    Store,
)
from leaktight.ir.types import BOOL, Mapping, Named, Record, Signature, Type, named, strip_pointer
from leaktight.ir.values import Global, Operand, Var, VarKind

_MAX_DEPTH = 8


class Life(IntEnum):
    """How long an object lives, as far as the source shows."""

    SHORT = 0
    """For one call or request, or nothing is known."""
    HELD = 1
    """Nothing shows who holds it, but its type has methods that take entries out of containers again."""
    SHARED = 2
    """Nothing shows who holds it, but its type has a lock, a map for several goroutines, or a goroutine of its own:
    they share it."""
    LONG = 3
    """As long as the process: held by a package variable, a handler, or start-up code."""


class Lifetime:
    """Answers per variable are kept."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._reach = facts.get(Reach)
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)
        self._places = facts.get(Places)
        self._repeats = facts.get(Repeats)
        self._known: dict[Var, Life] = {}
        self._held: dict[tuple[str, Var], dict[Place, Life]] = {}
        self._alone: dict[Named, Life] = {}

    def of(self, function: Function, operand: Operand, depth: int = 0) -> Life:
        """How long the object (or container) behind the operand lives."""
        if isinstance(operand, Global):
            return Life.LONG
        if not isinstance(operand, Var) or depth > _MAX_DEPTH:
            return Life.SHORT
        known = self._known.get(operand)
        if known is None:
            self._known[operand] = Life.SHORT  # an object that comes from itself says nothing
            sources = self._flow.sources(function, operand)
            known = max((self._source(function, s, depth) for s in sources), default=Life.SHORT)
            self._known[operand] = known
        return known

    def held(self, function: Function, operand: Operand, depth: int = 0) -> dict[Place, Life]:
        """The places that a container may be, each with how long that one lives; for a parameter those of each
        caller. Only places that live past a request."""
        if isinstance(operand, Global):
            return {GlobalPlace(operand.package, operand.name): Life.LONG}
        if not isinstance(operand, Var) or depth > _MAX_DEPTH:
            return {}
        known = self._held.get((function.id, operand))
        if known is None:
            self._held[function.id, operand] = {}  # a container that comes from itself adds no place
            known = self._held[function.id, operand] = self._find_held(function, operand, depth)
        return known

    def _find_held(self, function: Function, operand: Var, depth: int) -> dict[Place, Life]:
        found: dict[Place, Life] = {}
        for source in self._flow.sources(function, operand):
            var = source.operand
            if source.at is None and isinstance(var, Var) and var.kind in (VarKind.PARAM, VarKind.RECEIVER):
                lives: dict[Place, Life] = {}
                for caller, argument in self._passed(function, var):
                    lives |= self.held(caller, argument, depth + 1)
            else:
                life = self._source(function, source, depth)
                lives = dict.fromkeys(self._places.of_source(source), life)
            found |= {place: max(life, found.get(place, Life.SHORT)) for place, life in lives.items() if life}
        return found

    def _source(self, function: Function, source: Source, depth: int) -> Life:
        if source.at is not None:
            return self._instruction(function, source.at, depth)
        if isinstance(source.operand, Global):
            return Life.LONG
        if isinstance(source.operand, Var) and source.operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
            return self._parameter(source.function, source.operand, depth)
        return Life.SHORT

    def _parameter(self, function: Function, param: Var, depth: int) -> Life:
        owner = self._owner(function, param)
        if param.kind is VarKind.RECEIVER and owner.id in self._entries:
            return Life.LONG
        if owner is not function and not self._for_one(owner, function) and self.outlives(owner, function):
            # a parameter of a handler factory, used by the handler that it makes
            return Life.SHORT if self._reach.setting(owner) is Setting.REQUEST else Life.LONG
        passed = self._passed(function, param)
        life = max((self.of(caller, argument, depth + 1) for caller, argument in passed), default=Life.SHORT)
        if life is Life.SHORT and param.kind is VarKind.RECEIVER:
            if self._repeats.waits(owner) and self._spawned(owner):
                return Life.SHARED  # with the goroutine that works for it
            # not shared where every caller works on an object that it has just made
            if not passed or not all(self._fresh(f, o) for f, o in passed):
                return self._by_type(param.type)
        return life

    def _by_type(self, type_: Type) -> Life:
        """How long objects of a type live, as far as the type alone shows."""
        owner = named(type_)
        if owner is None or not self._program.owns(owner.package):
            return Life.SHARED if self._guarded(type_) else Life.SHORT
        known = self._alone.get(owner)
        if known is None:
            known = Life.SHARED if self._guarded(type_) else self._by_methods(owner)
            self._alone[owner] = known
        return known

    def _by_methods(self, owner: Named) -> Life:
        """Shared with a goroutine that a method is, or held for as long as its methods take entries out."""
        life = Life.SHORT
        made_of = self._program.underlying(owner)
        maps = [f for f in made_of.fields if isinstance(f.type, Mapping)] if isinstance(made_of, Record) else []
        for name in self._program.methods(owner) if maps else ():
            id_ = self._program.method(owner, name)
            method = self._program.function(id_) if id_ is not None else None
            if method is None:
                continue
            if self._repeats.waits(method) and self._spawned(method):
                return Life.SHARED
            if any(isinstance(c.callee, BuiltinCallee) and c.callee.name == "delete" for c in method.calls):
                life = Life.HELD
        return life

    def _spawned(self, method: Function) -> bool:
        return any(site.call.kind is CallKind.SPAWNED for site in self._calls.callers(method.id))

    def _for_one(self, maker: Function, user: Function) -> bool:
        """Whether what the function makes is for one operation: the maker is a method that does something, no factory
        of functions, and what uses it is no handler that the maker registers."""
        inner: Function | None = user
        while inner is not None and inner is not maker:
            if inner.id in self._entries:
                return False
            inner = inner.parent
        made = (self._program.underlying(result) for result in maker.result_types())
        return _works(maker) and not any(isinstance(type_, Signature) and not _yields(type_) for type_ in made)

    def _owner(self, function: Function, param: Var) -> Function:
        chain = self._flow.chains(function).functions
        return next((f for f in chain if param in f.params or param is f.receiver), function)

    def _passed(self, function: Function, param: Var) -> list[tuple[Function, Operand]]:
        """What callers pass for a parameter. Calls by start-up code count only where the parameter outlives the call,
        in a literal, or the call starts a worker: what start-up passes down for itself does not grow later."""
        owner = self._owner(function, param)
        return [
            (site.caller, argument)
            for site, argument in self._calls.arguments(owner, param)
            if (
                owner is not function
                or self._reach.setting(site.caller) is not Setting.PROCESS
                or (site.call.kind is CallKind.SPAWNED and self._works_on(site.caller, owner))
            )
            and not self._seen_as_library_type(param, argument)
        ]

    def _works_on(self, starter: Function, worker: Function) -> bool:
        """Whether the function waits in a loop for the next thing to do; started by plain functions, as methods start
        workers for the one operation that their object stands for."""
        return starter.outermost().receiver is None and self._repeats.waits(worker)

    def _seen_as_library_type(self, param: Var, argument: Operand) -> bool:
        """Whether a receiver is only known as a library's interface where it is called (`w.Write`): that says nothing
        about this very type."""
        declared = named(argument.type)
        return (
            param.kind is VarKind.RECEIVER
            and declared is not None
            and declared != named(param.type)
            and not self._program.owns(declared.package)
        )

    def _instruction(self, function: Function, at: At, depth: int) -> Life:
        instruction = at.instruction
        match instruction:
            case Load(base=base) | Next(iterable=base):
                life = self.of(at.function, base, depth + 1)
                if life is Life.SHORT and isinstance(instruction, Load) and self._guarded(instruction.dst.type):
                    return Life.SHARED if not self._fresh(at.function, base) else Life.SHORT
                return life
            case New():
                return self._made(function, at)
            case Call():
                if any(self._runs_once(id_) for id_ in self._calls.callees(at.function, instruction)):
                    return Life.LONG
                returned = self._calls.returned(at.function, instruction, 0)
                kept = [self.of(f, o, depth + 1) for f, o in returned if not self._fresh(f, o)]
                return max([*kept, self._made(function, at)])
        return Life.SHORT

    def _runs_once(self, id_: str) -> bool:
        """Whether a literal is what `sync.OnceValue` or the like runs: all callers share what it returns."""
        literal = self._program.function(id_) if "$" in id_ else None
        parent = literal.parent if literal is not None else None
        for made in parent.instructions() if parent is not None else ():
            if isinstance(made, MakeClosure) and made.function == id_ and parent is not None:
                for at in self._flow.uses(parent, made.dst):
                    symbol = self._calls.symbol(at.instruction) if isinstance(at.instruction, Call) else None
                    if symbol is not None and any(
                        known.once for known in self._facts.knowledge.invocations(symbol.package, symbol.symbol)
                    ):
                        return self._reach.setting(parent) is not Setting.REQUEST
        return False

    def _fresh(self, function: Function, operand: Operand) -> bool:
        """Whether a returned value is made by the function that returns it: it lives as long as its caller wants."""
        sources = self._flow.sources(function, operand)
        return all(s.at is not None and isinstance(s.at.instruction, New | Call) for s in sources)

    def _made(self, function: Function, at: At) -> Life:
        """An object made by an instruction: long-lived when start-up code makes it, when a literal that outlives the
        maker uses it, or when it goes to a package variable."""
        setting = self._reach.setting(at.function)
        repeats = setting is Setting.PROCESS and self._repeats.instruction(at.function, at.instruction)
        if repeats or self._for_one(at.function, function):
            setting = Setting.REQUEST  # made for one message or operation
        if function is not at.function and setting is not Setting.REQUEST and self.outlives(at.function, function):
            return Life.LONG
        if setting is Setting.PROCESS and function is not at.function and not _inside(function, at.function):
            return Life.LONG
        made = at.instruction.dst if isinstance(at.instruction, New) else None
        if isinstance(at.instruction, Call) and at.instruction.results:
            made = at.instruction.results[0]
        if made is not None and self._goes_global(at.function, made):
            return Life.LONG
        return Life.LONG if setting is Setting.PROCESS and function is at.function else Life.SHORT

    def _goes_global(self, function: Function, made: Var) -> bool:
        return any(
            isinstance(at.instruction, SetGlobal) and at.instruction.src is alias
            for alias in self._flow.aliases(function, made)
            for at in self._flow.uses(function, alias)
        )

    def outlives(self, maker: Function, literal: Function) -> bool:
        """Whether a literal inside `maker` can run after `maker` returned: it is a route's handler, or its value is
        returned or stored. Literals that are only called, or handed to a call, do not count."""
        inner = literal
        while inner is not maker:
            if inner.id in self._entries or self._escapes(inner):
                return True
            if inner.parent is None:
                return False
            inner = inner.parent
        return False

    def _escapes(self, literal: Function) -> bool:
        parent = literal.parent
        if parent is None:
            return False
        for instruction in parent.each(MakeClosure):
            if instruction.function == literal.id:
                for alias in self._flow.aliases(parent, instruction.dst):
                    for at in self._flow.uses(parent, alias):
                        if isinstance(at.instruction, Return | Store | SetGlobal | New):
                            return True
        return False

    @cached_property
    def _entries(self) -> frozenset[str]:
        """Functions that a framework calls: handlers and middleware of routes, and functions with a handler's
        parameters."""
        found: set[str] = set(self._reach.handlers_by_shape)
        for entry in self._facts.get(Routes).entries:
            found.update((*entry.handlers, *entry.middleware))
        return frozenset(found)

    def _guarded(self, type_: Type) -> bool:
        """Whether the type has a lock among its fields, or a container that goroutines share."""
        owner = named(type_)
        made_of = self._program.underlying(owner) if owner is not None else None
        return isinstance(made_of, Record) and any(_is_lock(f.type) or self._shared(f.type) for f in made_of.fields)

    def _shared(self, type_: Type) -> bool:
        held = named(type_)
        container = self._facts.knowledge.container(held.package, held.name) if held is not None else None
        return container is not None and container.concurrent


def _inside(function: Function, maker: Function) -> bool:
    while function.parent is not None:
        function = function.parent
        if function is maker:
            return True
    return False


def _yields(made: Signature) -> bool:
    """Whether a function is an iterator, which is walked once: it is given a `yield`."""
    return len(made.params) == 1 and isinstance(made.params[0], Signature) and made.params[0].results == (BOOL,)


def _works(function: Function) -> bool:
    """Whether the function is a method that does something with what it is given, rather than set an object up."""
    outermost = function.outermost()
    return outermost.receiver is not None and bool(outermost.params) and not sets_up(outermost.name)


def _is_lock(type_: Type) -> bool:
    plain = strip_pointer(type_)
    return isinstance(plain, Named) and plain.package == "sync" and plain.name in ("Mutex", "RWMutex", "Cond")
