"""How many different values a key can take, and who chooses them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.checked import Checked
from leaktight.facts.fields import Fields
from leaktight.facts.flow import At, Flow, Source
from leaktight.facts.growth.inserts import Inserts
from leaktight.facts.places import GlobalPlace, Place
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    FieldOf,
    IndexOf,
    Load,
    MethodCallee,
    New,
    Next,
    Operation,
    Receive,
    SelectBranch,
    Store,
)
from leaktight.ir.types import Basic, Channel, Named, Pointer, Type, named
from leaktight.ir.values import Const, Global, Operand, Var, VarKind

_MAX_DEPTH = 7
_MAX_STEPS = 300
"""Sources looked at for one key: one that comes from everywhere is unknown."""
_CONFIGURATION = ("Config", "Configuration", "Options", "Settings")
_ENUMERATIONS = ("Type", "Kind", "State", "Status", "Mode", "Level", "Phase", "Category", "Reason", "Stage", "Role")
_SMALL = frozenset({"bool", "byte", "uint8", "int8"})
_STATUS = re.compile(r"status(code)?$", re.IGNORECASE)
"""Names of numbers that an HTTP answer has: three digits."""
_RESPONSES = frozenset(["Response", "ResponseWriter"])
"""Types of what a handler writes to: a request's context holds it, and does not choose what it says."""
_READING = re.compile(r"decode|unmarshal|read|parse|scan|recv|receive|fetch|bind|unpack|deserial", re.IGNORECASE)
"""Names of functions that fill what they are given the address of."""


class Range(IntEnum):
    """The variety of a value, from least to most."""

    FINITE = 0
    """Constants, configuration, values checked against a fixed set."""
    UNKNOWN = 1
    REQUEST = 2
    """Chosen by whoever sends requests, directly or through data that the request selects."""
    FRESH = 3
    """Different every time: ids, times, counters."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key's range, and what it is called: the request parameter's or the variable's name."""

    range: Range
    name: str = ""


FINITE = Key(Range.FINITE)
UNKNOWN = Key(Range.UNKNOWN)
_BY_RANGE = attrgetter("range")
MESSAGE = Key(Range.UNKNOWN, "message")


class Keys:
    """Classifies operands, across parameters, results and fields."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def of(self, function: Function, operand: Operand, at: At | None = None, into: Place | None = None) -> Key:
        """The key's range at the instruction that uses it (`at` lets checks in front of it count: with a container
        that it goes `into` also that it was found there already)."""
        if at is not None and self._facts.get(Checked).passed(at, operand, into):
            return FINITE
        return self._of(function, operand, 0, set())

    def _of(self, function: Function, operand: Operand, depth: int, seen: set[object]) -> Key:
        made_of = self._facts.program.underlying(operand.type)
        if isinstance(made_of, Basic) and (made_of.name in _SMALL or self._enumerates(operand.type, made_of)):
            return FINITE
        if depth > _MAX_DEPTH or len(seen) > _MAX_STEPS:
            return UNKNOWN
        found = [self._source(source, depth, seen) for source in self._flow.sources(function, operand)]
        return _widest(found)

    def _enumerates(self, type_: Type, made_of: Basic) -> bool:
        """Whether the type is one of the project's own for a fixed few: numbers called a kind or a state."""
        return (
            isinstance(type_, Named)
            and self._facts.program.owns(type_.package)
            and "int" in made_of.name
            and type_.name.endswith(_ENUMERATIONS)
        )

    def _source(self, source: Source, depth: int, seen: set[object]) -> Key:
        operand = source.operand
        if source.at is not None:
            if source.at.instruction in seen:
                return FINITE
            seen.add(source.at.instruction)
            return self._instruction(source.at, source.result, depth, seen)
        if isinstance(operand, Const):
            return FINITE
        if isinstance(operand, Var) and operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
            if operand in seen:
                return FINITE
            seen.add(operand)
            return self._parameter(source.function, operand, depth, seen)
        if isinstance(operand, Global):
            return self._global(operand)
        return UNKNOWN

    def _global(self, operand: Global) -> Key:
        """A package variable holds what start-up gave it, unless it is a container that something adds to later."""
        if isinstance(self._facts.program.underlying(operand.type), Channel):
            return UNKNOWN
        filled = self._facts.get(Inserts).by_requests(GlobalPlace(operand.package, operand.name))
        return UNKNOWN if filled else FINITE

    def _parameter(self, function: Function, param: Var, depth: int, seen: set[object]) -> Key:
        owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
        if self._is_request(param):
            return Key(Range.REQUEST, param.name)
        sites = [
            (site, argument)
            for site, argument in self._calls.arguments(owner, param)
            if self._facts.get(Reach).setting(site.caller) is not Setting.PROCESS
        ]
        found = [
            FINITE
            if self._facts.get(Checked).passed(At(site.caller, site.call), argument)
            else self._of(site.caller, argument, depth + 1, seen)
            for site, argument in sites
        ]
        # a reader or a request that the key is taken from does not tell what the key is
        name = param.name if isinstance(self._facts.program.underlying(param.type), Basic) else ""
        if not found:
            return Key(Range.UNKNOWN, name)
        widest = _widest(found)
        return Key(widest.range, widest.name or name)

    def _is_request(self, param: Var) -> bool:
        owner = named(param.type)
        if owner is None:
            return False
        framework = self._facts.knowledge.framework(owner.package)
        return framework is not None and owner.name in framework.context_types

    def _instruction(self, at: At, result: int, depth: int, seen: set[object]) -> Key:
        instruction, function = at.instruction, at.function
        match instruction:
            case Call():
                return self._call(at, instruction, result, depth, seen)
            case Operation(operator="%" | "&", args=(_, Const())):
                return FINITE  # a shard's number
            case Operation(args=args):
                return _widest([self._of(function, a, depth + 1, seen) for a in args])
            case New(kind="zero", dst=dst):
                return self._filled(function, dst, depth, seen)
            case New(elements=elements, dst=dst):
                return _widest(
                    [self._of(function, v, depth + 1, seen) for _, v in elements]
                    + [self._filled(function, dst, depth, seen)]
                )
            case Load(dst=dst, base=base, access=FieldOf(name=field)) if self._is_status(
                named(base.type), field, dst
            ):
                return FINITE
            case Load(dst=dst, access=FieldOf()) if (held := named(dst.type)) and held.name in _RESPONSES:
                return UNKNOWN
            case Load(base=base, access=FieldOf(name=field)):
                return self._field(function, base, field, depth, seen)
            case Load(base=base, access=IndexOf()):
                return self._of(function, base, depth + 1, seen)
            case Next(iterable=iterable) if isinstance(self._facts.program.underlying(iterable.type), Channel):
                return MESSAGE
            case Next(iterable=iterable):
                return self._of(function, iterable, depth + 1, seen)
            case Load(base=base):
                return self._of(function, base, depth + 1, seen)
            case Receive() | SelectBranch():
                return MESSAGE
        return UNKNOWN

    def _is_status(self, owner: Named | None, name: str, value: Var) -> bool:
        """Whether a library's type says by this name which status an answer has."""
        made_of = self._facts.program.underlying(value.type)
        return (
            owner is not None
            and not self._facts.program.owns(owner.package)
            and isinstance(made_of, Basic)
            and "int" in made_of.name
            and _STATUS.search(name) is not None
        )

    def _filled(self, function: Function, var: Var, depth: int, seen: set[object]) -> Key:
        """What a call filled a local with, given its address (`c.Bind(&in)`, `json.Unmarshal(body, &in)`), or what
        the code around puts under its keys or indices."""
        stored: list[Key] = []
        for alias in self._flow.aliases(function, var):
            for at in self._flow.uses(function, alias):
                call = at.instruction
                if isinstance(call, Store) and call.base is alias and isinstance(call.access, IndexOf):
                    stored.append(self._of(at.function, call.access.index, depth + 1, seen))
                    stored.append(self._of(at.function, call.src, depth + 1, seen))
                if not isinstance(call, Call) or alias not in call.args:
                    continue
                symbol = self._calls.symbol(call)
                if symbol is None or self._facts.program.owns(symbol.package):
                    if isinstance(alias.type, Pointer) and _READING.search(_called(call)):
                        stored.append(UNKNOWN)  # by a function of the project's own
                    continue
                for source in self._facts.knowledge.sources(symbol.package, symbol.symbol):
                    if 0 <= source.into < len(call.args) and call.args[source.into] is alias:
                        return Key(Range.REQUEST, "the request's body")
                if symbol.symbol.rpartition(".")[2] in (
                    "Decode",
                    "Unmarshal",
                    "UnmarshalMap",
                    "Scan",
                    "Bind",
                    "ShouldBindJSON",
                ):
                    return Key(Range.REQUEST, "decoded data") if depth < _MAX_DEPTH else UNKNOWN
        return _widest(stored) if stored else FINITE

    def _field(self, function: Function, base: Operand, field: str, depth: int, seen: set[object]) -> Key:
        owner = named(base.type)
        if owner is not None:
            for _source in self._facts.knowledge.sources(owner.package, f"{owner.name}.{field}"):
                return Key(Range.REQUEST, field)
        own = owner is not None and self._facts.program.owns(owner.package)
        before = set(seen) if own else seen
        inner = self._of(function, base, depth + 1, seen)
        if inner.range is Range.FRESH and own:
            inner, seen = UNKNOWN, before  # by another field of the object, perhaps: when it was made
        if inner.range in (Range.REQUEST, Range.FRESH):
            return Key(inner.range, field)
        if owner is not None and owner.name.endswith(_CONFIGURATION):
            return FINITE
        writes = self._facts.get(Fields).writes(owner, field) if owner is not None else []
        live = [w for w in writes if self._facts.get(Reach).setting(w.function) is not Setting.PROCESS]
        if writes and not live:
            return FINITE
        found = [self._of(w.function, w.value, depth + 1, seen) for w in live]
        return _widest([*found, inner]) if found else Key(inner.range, field)

    def _call(self, at: At, call: Call, result: int, depth: int, seen: set[object]) -> Key:
        symbol = self._calls.symbol(call)
        callees = self._calls.callees(at.function, call)
        if callees:
            found: list[Key] = []
            for callee, operand in self._calls.returned(at.function, call, result):
                returning = next(
                    (r for r in callee.returns if result < len(r.values) and r.values[result] is operand), None
                )
                checked = returning is not None and self._facts.get(Checked).passed(At(callee, returning), operand)
                found.append(FINITE if checked else self._of(callee, operand, depth + 1, seen))
            return _widest(found)
        if isinstance(call.callee, MethodCallee) and result < len(call.results):
            answer, value = named(call.callee.receiver.type), call.results[result]
            if self._is_status(answer, _called(call), value):
                return FINITE
        if symbol is None:
            args = [self._of(at.function, a, depth + 1, seen) for a in call.args]
            return _widest(args) if args else UNKNOWN
        for source in self._facts.knowledge.sources(symbol.package, symbol.symbol):
            name = ""
            if 0 <= source.name_param < len(call.args):
                named_by = call.args[source.name_param]
                name = str(named_by.value) if isinstance(named_by, Const) and named_by.value else ""
            return Key(Range.REQUEST, name or source.kind)
        if (symbol.package, symbol.symbol) in _FRESH or symbol.package in (
            "github.com/google/uuid",
            "github.com/rs/xid",
        ):
            return Key(Range.FRESH, "generated id" if symbol.package != "time" else "time")
        if symbol.package == "reflect" and symbol.symbol in ("TypeOf", "TypeFor"):
            return FINITE  # the program's own types
        if self._facts.knowledge.call(symbol.package, symbol.symbol) is not None:
            return Key(Range.REQUEST, "data read from the datastore")
        operands = list(call.args)
        if isinstance(call.callee, MethodCallee):
            operands.append(call.callee.receiver)
        return _widest([self._of(at.function, a, depth + 1, seen) for a in operands]) if operands else UNKNOWN


_FRESH = {
    ("time", "Now"),
    ("time", "Time.UnixNano"),
    ("math/rand", "Int"),
    ("math/rand", "Int63"),
    ("math/rand/v2", "Int"),
    ("crypto/rand", "Text"),
    ("sync/atomic", "AddInt64"),
    ("sync/atomic", "AddUint64"),
    ("sync/atomic", "Int64.Add"),
    ("sync/atomic", "Uint64.Add"),
}


def _called(call: Call) -> str:
    callee = call.callee
    return callee.method if isinstance(callee, MethodCallee) else str(getattr(callee, "symbol", ""))


def _widest(keys: list[Key]) -> Key:
    return max(keys, key=_BY_RANGE, default=UNKNOWN)
