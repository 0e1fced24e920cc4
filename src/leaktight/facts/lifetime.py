"""Which places outlive requests: package variables, fields of objects that handlers hold, variables of factories."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.places import FieldPlace, GlobalPlace, LocalPlace, Place, Places, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import New, SetGlobal, Store
from leaktight.ir.types import Named, Record, Type, named, strip_pointer
from leaktight.ir.values import Var

_MAX_DEPTH = 6


class Lifetime:
    """Answers per type are kept."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._reach = facts.get(Reach)
        self._types: dict[Named, bool] = {}

    def long_lived(self, place: Place) -> bool:
        """Whether what is kept there outlives the request that put it in."""
        base = base_of(place)
        if isinstance(base, GlobalPlace):
            return True
        if isinstance(base, LocalPlace):
            return self._reach.setting(base.maker) is not Setting.REQUEST
        assert isinstance(base, FieldPlace)
        return self.type_lives_long(base.owner)

    def type_lives_long(self, type_: Named, depth: int = 0) -> bool:
        """Whether objects of a declared type are made outside of requests, or made once: in start-up code, in a
        package variable, in a constructor that start-up calls too, or inside an object of that kind."""
        plain = Named(type_.package, type_.name)
        if plain not in self._types:
            self._types[plain] = False  # a type that holds itself says nothing
            self._types[plain] = depth < _MAX_DEPTH and self._decide(plain, depth)
        return self._types[plain]

    def _decide(self, type_: Named, depth: int) -> bool:
        if any(named(v.type) == type_ for v in self._program.globals()):
            return True
        for function in mentioning(self._program, type_.name):
            for inner in nested(function):
                for instruction in inner.instructions():
                    if (
                        isinstance(instruction, New)
                        and named(instruction.type) == type_
                        and self._lasting(inner, instruction)
                    ):
                        return True
        return self._inside_lasting(type_, depth)

    def _lasting(self, function: Function, made: New) -> bool:
        """Whether an object made here is made outside of requests, or only once."""
        if self._reach.setting(function) is not Setting.REQUEST:
            return True
        outermost = function.outermost()
        for site in self._facts.get(Calls).callers(outermost.id):
            if self._reach.setting(site.caller) is Setting.PROCESS:
                return True
        flow = self._facts.get(Flow)
        for alias in flow.aliases(function, made.dst):
            for at in flow.uses(function, alias):
                if isinstance(at.instruction, SetGlobal) and at.instruction.src is alias:
                    return True
        return False

    def _inside_lasting(self, type_: Named, depth: int) -> bool:
        """Whether some other declared type that lives long holds this one by value."""
        for owner, _ in self._program.types():
            made_of = self._program.underlying(owner)
            if owner == type_ or not isinstance(made_of, Record):
                continue
            if any(f.type == type_ for f in made_of.fields) and self.type_lives_long(owner, depth + 1):
                return True
        return False

    def guarded_by_lock(self, type_: Named) -> bool:
        """Whether the type has a lock among its fields: objects that several goroutines share."""
        made_of = self._program.underlying(type_)
        return isinstance(made_of, Record) and any(_is_lock(f.type) for f in made_of.fields)

    def kept(self, function: Function, var: Var) -> list[tuple[Function, Store | SetGlobal, Place]]:
        """Stores that put the variable's value (or an alias of it) into a place that lives long."""
        places, flow = self._facts.get(Places), self._facts.get(Flow)
        found: list[tuple[Function, Store | SetGlobal, Place]] = []
        for alias in flow.aliases(function, var):
            for at in flow.uses(function, alias):
                instruction = at.instruction
                if isinstance(instruction, SetGlobal) and instruction.src is alias:
                    found += [(at.function, instruction, p) for p in places.of(at.function, instruction.dst)]
                elif isinstance(instruction, Store) and instruction.src is alias:
                    for place in places.stored(at.function, instruction):
                        if self.long_lived(place):
                            found.append((at.function, instruction, place))
        return found


def _is_lock(type_: Type) -> bool:
    plain = strip_pointer(type_)
    return isinstance(plain, Named) and plain.package == "sync" and plain.name in ("Mutex", "RWMutex")
