"""Signs that a container fills while the service runs, where no route is known to reach the insertion.

Libraries, workers and services behind protocols of their own add to maps from code that nothing in the source calls.
A registry that is filled at start-up looks much alike; what tells them apart is collected here.
"""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.growth.removals import Removals
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.lifetime import Life
from leaktight.facts.places import FieldPlace, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, StaticCallee
from leaktight.ir.types import Record, Signature, Type, is_named, named

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SETTING_UP = frozenset(
    {
        "register",
        "init",
        "initialize",
        "new",
        "make",
        "must",
        "with",
        "setup",
        "configure",
        "config",
        "define",
        "declare",
        "install",
        "bind",
        "parse",
        "load",
        "unmarshal",
        "decode",
        "restore",
        "import",
        "compile",
        "build",
        "clone",
        "copy",
        "deep",
        "merge",
        "convert",
        "generate",
        "walk",
        "visit",
        "migrate",
        "prepare",
        "provision",
        "validate",
        "enable",
        "mount",
        "option",
        "reload",
        "from",
        "expect",
        "mock",
        "set",
    }
)
"""First words of functions that fill a container once, or one that they make."""
_ENDING = frozenset(
    {
        "remove",
        "delete",
        "del",
        "stop",
        "close",
        "release",
        "deregister",
        "done",
        "finish",
        "end",
        "leave",
        "detach",
        "evict",
        "decrement",
        "dec",
        "cancel",
        "forget",
        "drop",
        "terminate",
        "kill",
        "disconnect",
        "destroy",
        "expire",
        "complete",
        "abort",
        "unregister",
        "unsubscribe",
        "unref",
        "untrack",
        "unset",
    }
)
"""First words of methods that end what one entry stands for."""
_SETUP_WORDS = re.compile(
    r"regist|factory|plugin|schema|codec|driver|builtin|flag|option|template|regex|expr", re.IGNORECASE
)
_COMPILING = re.compile(r"^(?:must_?)?(?:compile|parse|template|prepare|typeof)", re.IGNORECASE)
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
        self._repeats = facts.get(Repeats)

    def repeats(self, insert: Insert) -> bool:
        """Whether the insertion stands in a loop that waits for the next message or tick, or is called from one."""
        return insert.life is not Life.SHORT and self._repeats.instruction(insert.function, insert.instruction)

    def runs_on(self, insert: Insert) -> bool:
        """Whether the insertion runs again and again: in such a loop, or, into an object that goroutines share, for
        each operation or each thing that comes and goes. Not for what a program's text or configuration names."""
        if insert.life is Life.SHORT or self._names_code(insert):
            return False
        outermost = insert.function.outermost()
        if self._undone(insert, outermost.name):
            return True
        if _sets_up(outermost.name) or _SETUP_WORDS.search(str(base_of(insert.place))):
            return False
        return self.repeats(insert) or self._comes_and_goes(insert) or self._per_operation(outermost, 0)

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
            id_ = self._program.method(place.owner, method) if _first_word(method) in _ENDING else None
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
            if caller is not function and not _sets_up(caller.name)
        )


def _first_word(name: str) -> str:
    found = _WORD.search(name)
    return found[0].lower() if found is not None else ""


def _sets_up(name: str) -> bool:
    """`SetLevel` sets something up, the `Set` of a container does not."""
    return _first_word(name) in _SETTING_UP and name.lower() != "set"


def _is_operation(type_: Type) -> bool:
    given = named(type_)
    return given is not None and (given.name.endswith("Request") or given.name == "Conn")
