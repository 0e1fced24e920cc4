"""What following one obligation needs to know of the program: shapes, summaries, what types can reach."""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import nested
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.conditions import Shape, shape_of
from leaktight.facts.ownership.liveness import Liveness, liveness_of
from leaktight.facts.ownership.state import Paths
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, StaticCallee, writes
from leaktight.ir.types import Interface, Record, Sequence, Signature, Type, Unknown, named, strip_pointer
from leaktight.ir.values import Operand, Var

_READS = re.compile(
    r"^(?:New\w*(?:Reader|Decoder|Scanner|Parser|Lexer|Document\w*|Iterator)|(?:Parse|Decode|Read|Unmarshal|Load|Scan|Copy|"
    r"Hash|Write|Encode|Fprint|Sum|Detect|Walk)\w*)$"
)

_KEEPS = re.compile(
    r"^(?:Set|With|Add|Register|Use|Attach|Put|Store|LoadOrStore|CompareAndSwap|Swap|Push|Enqueue|Subscribe|Handle|Serve|"
    r"Run|Start|Append|Insert|Install|Redirect|Bind|Track|Go|Own|Take|Adopt|Own|Close|Stop|Release)(?:[A-Z]\w*)?$"
)


class World:
    """Answers are kept for the whole scan."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.program = facts.program
        self.knowledge = facts.knowledge
        self.calls = facts.get(Calls)
        self._shapes: dict[Function, Shape] = {}
        self._liveness: dict[Function, Liveness] = {}
        self._set_by: dict[str, frozenset[Var]] = {}

    def shape(self, function: Function) -> Shape:
        """What the conditions of the declared function around `function` test."""
        known = self._shapes.get(function)
        if known is None:
            outermost = function.outermost()
            known = self._shapes.get(outermost)
            if known is None:
                known = self._shapes[outermost] = shape_of(outermost)
            self._shapes[function] = known
        return known

    def liveness(self, function: Function) -> Liveness:
        """Which variables of the function (not of its literals) are still read where."""
        known = self._liveness.get(function)
        if known is None:
            known = self._liveness[function] = liveness_of(function)
        return known

    def literal(self, function: Function, id_: str) -> Function | None:
        """A function literal of the declared function around `function`."""
        return next((f for f in nested(function.outermost()) if f.id == id_), None)

    def set_by(self, function: Function, literal: str) -> frozenset[Var]:
        """Captured variables that a literal, or one inside it, may set."""
        if literal not in self._set_by:
            made = self.literal(function, literal)
            inside = nested(made) if made is not None else ()
            found = {var for inner in inside for i in inner.instructions() for var in writes(i) if var.captured}
            self._set_by[literal] = frozenset(found)
        return self._set_by[literal]

    def promoted(self, base: Operand, field: str, paths: Paths) -> Paths:
        """Release methods of an object, and fields with such methods, that it has from this embedded field."""
        made_of = self.program.underlying(strip_pointer(base.type)) if paths else None
        embedded = made_of.field(field) if isinstance(made_of, Record) else None
        if embedded is None or not embedded.embedded or not isinstance(made_of, Record):
            return frozenset()
        owner = named(base.type)
        own = {*(self.program.methods(owner) if owner is not None else ()), *(f.name for f in made_of.fields)}
        kept = frozenset(path for path in paths if path[0] not in own)
        # where the owner has a release of its own, the field is what lies beneath it
        return kept or (release.VIEW if paths and self.closable(embedded.type) else kept)

    def parameter_type(self, call: Call, index: int) -> Type | None:
        """The declared type of a parameter of a library's function; None where the signature is not known."""
        callee = call.callee
        signature: Type | None = None
        if isinstance(callee, MethodCallee):
            signature = self.program.member_type(callee.receiver.type, callee.method)
        elif isinstance(callee, StaticCallee):
            signature = self.program.signature(callee.package, callee.symbol)
        if not isinstance(signature, Signature) or not signature.params:
            return None
        if signature.variadic and index >= len(signature.params) - 1:
            last = signature.params[-1]
            return last.elem if isinstance(last, Sequence) and not call.spread else last
        return signature.params[index] if index < len(signature.params) else None

    def may_release(self, type_: Type, paths: Paths) -> bool:
        """Whether code that gets the value as this type can release it without a type assertion."""
        if isinstance(type_, Unknown):
            return True
        return any(self.program.member_type(type_, path[0]) is not None for path in paths) or not (
            self.program.knows(type_) or isinstance(self.program.underlying(type_), Interface)
        )

    def is_any(self, type_: Type) -> bool:
        """Whether the type is the empty interface."""
        made_of = self.program.underlying(type_)
        return isinstance(made_of, Interface) and not made_of.methods and not made_of.embedded

    def closable(self, type_: Type) -> bool:
        """Whether the type has a Close method, as far as is known."""
        return self.program.member_type(type_, "Close") is not None


def in_standard_library(package: str) -> bool:
    """Whether an import path is the language's own: its first element is no host name."""
    return bool(package) and "." not in package.split("/", 1)[0]


def keeps(name: str) -> bool:
    """Whether a function's name says that it holds on to what it is given, or ends its life."""
    return _KEEPS.match(name) is not None


def only_reads(name: str) -> bool:
    """Whether a function's name says that it reads or parses what it is given: by convention it does not close it."""
    return _READS.match(name) is not None
