"""Signs that a container fills while the service runs, where no route is known to reach the insertion.

Libraries, workers and services behind protocols of their own add to maps from code that nothing in the source calls.
A registry that is filled at start-up looks much alike; what tells them apart is collected here.
"""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.growth.names import ends, sets_up
from leaktight.facts.growth.removals import Removals
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.keys import Key, Range
from leaktight.facts.lifetime import Life
from leaktight.facts.places import FieldPlace, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, New, StaticCallee
from leaktight.ir.types import Channel, Named, Pointer, Record, Signature, Type, is_named, named

_SETUP_WORDS = re.compile(
    r"regist|factory|plugin|schema|codec|driver|builtin|flag|option|template|regex|expr|config", re.IGNORECASE
)
_COMPILING = re.compile(r"^(?:must_?)?(?:compile|parse|template|prepare|typeof)", re.IGNORECASE)
_IDENTITY = re.compile(
    r"(?:id|uuid|guid|key|ur[il]|addr|address|host|ip|user|email|token|session|tenant|account|client|query|hash|digest"
    r"|topic|channel|subject|conn|peer|node|device|phone|fingerprint|path|checksum|ref|series|message|request)s?$",
    re.IGNORECASE,
)
_MAX_DEPTH = 2


class Evidence:
    """Answers about one insertion at a time."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._inserts = facts.get(Inserts)
        self._removals = facts.get(Removals)
        self._reach = facts.get(Reach)
        self._repeats = facts.get(Repeats)

    def repeats(self, insert: Insert) -> bool:
        """Whether the insertion stands in a loop that waits for the next message or tick, or is called from one."""
        return insert.life >= Life.SHARED and self._repeats.instruction(insert.function, insert.instruction)

    def runs_on(self, insert: Insert, key: Key) -> bool:
        """Whether the insertion runs again and again: in such a loop, or, into an object that goroutines share, for
        each operation or each thing that comes and goes. Not for what a program's text or configuration names."""
        outermost = insert.function.outermost()
        if insert.life < Life.SHARED or self._names_code(insert) or not self._lasts(insert):
            return False
        if self._undone(insert, outermost.name):
            return True
        if self.set_up(insert):
            return False
        if self._comes_and_goes(insert):
            return True
        many = key.range is not Range.UNKNOWN or self.tells_apart(key, insert)
        return many and (self.repeats(insert) or self._per_operation(outermost, 0))

    def handed_away(self, insert: Insert) -> bool:
        """Whether it stands in a literal that code out of sight may call whenever it likes."""
        return insert.life >= Life.SHARED and self._repeats.handed_away(insert.function)

    @staticmethod
    def tells_apart(key: Key, insert: Insert) -> bool:
        """Whether a key whose origin is not known is named like what tells many things apart, an id or an address, or
        is itself an object."""
        objects = insert.key is not None and isinstance(insert.key.type, Pointer | Channel)
        return objects or _IDENTITY.search(key.name) is not None

    def set_up(self, insert: Insert) -> bool:
        """Whether names say that the container is filled to set something up: a registry, options."""
        place, name = str(base_of(insert.place)), insert.function.outermost().name
        return sets_up(name) or _SETUP_WORDS.search(place) is not None or self._names_code(insert)

    def _lasts(self, insert: Insert) -> bool:
        """Whether the object that holds the container is made by constructors only, not for one operation each."""
        place = base_of(insert.place)
        if insert.life is Life.LONG or not isinstance(place, FieldPlace):
            return True
        return all(self._made_once(function, 0) for function in self._makers(place.owner))

    def _makers(self, owner: Named) -> list[Function]:
        found: dict[str, Function] = {}
        for outer in mentioning(self._program, owner.name):
            for function in nested(outer):
                for instruction in function.each(New):
                    made = named(instruction.type)
                    if made is not None and (made.package, made.name) == (owner.package, owner.name):
                        found[outer.id] = outer
        return list(found.values())

    def _made_once(self, function: Function, depth: int) -> bool:
        """Whether a function that makes the object is start-up code, or a constructor that only those call, and that
        no request runs."""
        if self._reach.setting(function) is Setting.REQUEST:
            return False
        if function.name.startswith("init#") or self._reach.setting(function) is Setting.PROCESS:
            return not self._repeats.function(function)
        if not sets_up(function.name) and function.name != "main":
            return False
        callers = {site.caller.outermost().id: site.caller.outermost() for site in self._calls.callers(function.id)}
        return depth >= _MAX_DEPTH or all(self._made_once(caller, depth + 1) for caller in callers.values())

    def _names_code(self, insert: Insert) -> bool:
        """Whether entries stand for pieces of the program or its configuration: functions, types, patterns."""
        if insert.key is not None and is_named(insert.key.type, "reflect", "Type"):
            return True
        if insert.value is None:
            return False
        if isinstance(self._program.underlying(insert.value.type), Signature):
            return True
        for source in self._flow.sources(insert.function, insert.value):
            call = source.at.instruction if source.at is not None else None
            if isinstance(call, Call) and isinstance(call.callee, StaticCallee | MethodCallee):
                return _COMPILING.match(call.callee.symbol.rpartition(".")[2]) is not None
        return False

    def _undone(self, insert: Insert, name: str) -> bool:
        """Whether the type has the very counterpart of the method that adds (`register`, `unregister`)."""
        place = base_of(insert.place)
        if not isinstance(place, FieldPlace) or insert.key is None:
            return False
        counterparts = {f"un{name}".lower(), f"de{name}".lower()}
        return any(method.lower() in counterparts for method in self._program.methods(place.owner))

    def _comes_and_goes(self, insert: Insert) -> bool:
        """Whether the object has a method that ends what an entry stands for, given its key or value; or another of
        its containers is cleaned."""
        place = base_of(insert.place)
        if not isinstance(place, FieldPlace) or insert.key is None:
            return False
        kinds = {insert.key.type} | ({insert.value.type} if insert.value is not None else set())
        for method in self._program.methods(place.owner):
            id_ = self._program.method(place.owner, method) if ends(method) else None
            ending = self._program.function(id_) if id_ is not None else None
            if ending is not None and any(p.type in kinds for p in ending.params):
                return True
        return self._sibling_cleaned(place)

    def _sibling_cleaned(self, place: FieldPlace) -> bool:
        made_of = self._program.underlying(place.owner)
        for field in made_of.fields if isinstance(made_of, Record) else ():
            sibling = FieldPlace(place.owner, field.name)
            filled = sibling != place and self._inserts.into(sibling)
            if filled and any(r.by_call for r in self._removals.of(sibling)):
                return True
        return False

    def _per_operation(self, function: Function, depth: int) -> bool:
        """Whether the function, or what calls it, works for one operation: it is given a request or a connection."""
        if any(_is_operation(p.type) for p in function.params):
            return True
        if depth == _MAX_DEPTH:
            return False
        callers = {site.caller.outermost().id: site.caller.outermost() for site in self._calls.callers(function.id)}
        return any(
            self._per_operation(caller, depth + 1)
            for caller in callers.values()
            if caller is not function and not sets_up(caller.name)
        )


def _is_operation(type_: Type) -> bool:
    given = named(type_)
    return given is not None and (given.name.endswith("Request") or given.name == "Conn")
