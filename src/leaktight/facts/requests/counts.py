"""Sizes and counts that come from a request without passing a bound on the way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.makings import Makings
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.request_data import RequestData, Taken
from leaktight.facts.strings import Strings
from leaktight.facts.tags import tag_value
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    BuiltinCallee,
    Call,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Operation,
    Store,
)
from leaktight.ir.types import Basic, Record, Sequence, named
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import CallInfo
from leaktight.knowledge.schema import Count as Counted

_ORDERINGS = frozenset(["<", "<=", ">", ">="])
_SMALL = frozenset(["int8", "uint8", "int16", "uint16", "byte", "bool"])
_PARSING = {("strconv", "ParseInt"), ("strconv", "ParseUint")}
_BOUND_TAGS = ("validate", "binding", "valid")
_BOUND_WORDS = re.compile(r"(?:^|,)(?:max|lte|lt|oneof|len|eq|range)\b")
_LIMIT = re.compile(r"\blimit\s+(\?|\$(\d+)|%[dv])", re.IGNORECASE)
_SECOND = re.compile(r"\s*,\s*(\?|\$(\d+)|%[dv]|\d+)")
"""The number of rows after the number to skip, as MySQL and SQLite also have it: `LIMIT 40, 20`."""


@dataclass(frozen=True, eq=False)
class Count:
    """`use` takes a number from the request. `what` is `make`, `repeat`, `query` (a limit that only the data bounds),
    `page` (a page that the service itself bounds too) or `collect` (a loop goes on until it has so many)."""

    function: Function
    use: Instruction
    what: str
    name: str
    taken: Taken


class Counts:
    """Only functions that mention request data of some kind can matter; all code that requests run is looked at once
    for what it makes."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._compared: dict[str, set[Var]] = {}
        self._checked_with_calls: dict[str, set[Var]] = {}

    def unchecked(self) -> Iterator[Count]:
        """Every such number, once for each use."""
        seen: set[int] = set()
        for function, use, what, name, operand in self._uses():
            if id(use) in seen or self._facts.get(Reach).setting(function) is Setting.PROCESS:
                continue
            if not isinstance(operand, Var):
                continue
            taken = self._facts.get(RequestData).of(function, operand, stop=self._bounded, fixed=False)
            if taken is not None and taken.kind != "error":
                seen.add(id(use))
                yield Count(function, use, what, name, taken)

    # -- uses -----------------------------------------------------------------------------------------------------

    def _uses(self) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        for outer in mentioning(self._program, "make"):
            for function in nested(outer):
                for instruction in function.each(New):
                    if instruction.kind == "make":
                        for size in (instruction.size, instruction.capacity):
                            if size is not None:
                                yield function, instruction, "make", str(instruction.type), size
        yield from self._counting()
        yield from self._limits()
        yield from self._queries()
        yield from self._loops()

    def _counting(self) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        """Calls that knowledge names for a parameter that says how much."""
        names = {
            entry.call.rpartition(".")[2]
            for package in self._program.imported()
            for entry in self._facts.knowledge.package(package).all(Counted)
        }
        for outer in _once(outer for name in sorted(names) for outer in mentioning(self._program, name)):
            for function, call in calls_in(outer):
                symbol = self._calls.symbol(call)
                entry = self._facts.knowledge.count(symbol.package, symbol.symbol) if symbol is not None else None
                if symbol is not None and entry is not None and 0 <= entry.param < len(call.args):
                    what = "query" if entry.what == "results" else "repeat"
                    yield function, call, what, symbol.symbol, call.args[entry.param]

    def _limits(self) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        """Limits of the calls that knowledge names, in the struct that goes in."""
        names = (
            info.name.rpartition(".")[2]
            for package in self._program.imported()
            for info in self._facts.knowledge.package(package).all(CallInfo)
            if info.limit
        )
        for outer in _once(outer for name in names for outer in mentioning(self._program, name)):
            for function, call in calls_in(outer):
                symbol = self._calls.symbol(call)
                known = self._facts.knowledge.call(symbol.package, symbol.symbol) if symbol else None
                if known is not None and known.limit and 0 <= known.input < len(call.args):
                    made = self._facts.get(Makings).of(function, call.args[known.input])
                    for at in made.steps:
                        for value in _set_to(at.instruction, known.limit):
                            yield at.function, at.instruction, "page", known.operation, value

    def _queries(self) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        """`LIMIT ?` of SQL, or `LIMIT %d` where the text is put together."""
        names = self._facts.knowledge.call_names(
            self._program.imported(), lambda info: info.kind == "datastore" and "*" not in info.name
        )
        if not self._program.holds(b"LIMIT ") and not self._program.holds(b"limit "):
            return
        seen: set[Function] = set()
        for name in sorted({*names, "Sprintf"}):
            for outer in mentioning(self._program, name):
                if outer not in seen:
                    seen.add(outer)
                    for function, call in calls_in(outer):
                        yield from self._query(function, call, name)

    def _query(
        self, function: Function, call: Call, name: str
    ) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return
        printed = (symbol.package, symbol.symbol) == ("fmt", "Sprintf")
        info = self._facts.knowledge.call(symbol.package, symbol.symbol)
        first = next((i for i, a in enumerate(call.args) if str(a.type) == "string"), None)
        if first is None or not (printed or (info is not None and info.kind == "datastore")):
            return
        for text in self._facts.get(Strings).of(function, call.args[first]):
            match = _LIMIT.search(text.value)
            if match is None or match[1].startswith("%") is not printed:
                continue
            if (second := _SECOND.match(text.value, match.end())) is not None:
                if second[1].isdigit():
                    continue  # the text itself says how many
                match = second
            before = text.value[: match.start(1)]
            place = int(match[2]) - 1 if match[2] else before.count("%" if printed else "?")
            if first + 1 + place < len(call.args):
                yield function, call, "query", "the query" if printed else name, call.args[first + 1 + place]

    def _loops(self) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        """`for len(items) < n`, and `if len(items) >= n { break }` in a loop."""
        for outer in mentioning(self._program, "len"):
            for function in nested(outer):
                if not any(self._of_length(function, operation) for operation in function.each(Operation)):
                    continue
                for loop in self._facts.get(Loops).of(function):
                    for index in loop.blocks:
                        last = function.blocks[index].terminator
                        if not isinstance(last, Branch) or not isinstance(last.condition, Var):
                            continue
                        if all(target in loop.blocks for target in function.blocks[index].successors):
                            continue
                        for operation in function.definitions(last.condition):
                            if isinstance(operation, Operation) and operation.operator in _ORDERINGS:
                                yield from self._measured(function, operation)

    def _of_length(self, function: Function, operation: Operation) -> bool:
        """Whether the operation compares a length that `_measured` speaks of."""
        return operation.operator in _ORDERINGS and any(self._length_of(function, o) for o in operation.args)

    def _measured(
        self, function: Function, operation: Operation
    ) -> Iterator[tuple[Function, Instruction, str, str, Operand]]:
        left, right = operation.args
        for measured, limit in ((left, right), (right, left)):
            name = self._length_of(function, measured)
            if name:
                yield function, operation, "collect", name, limit

    def _length_of(self, function: Function, operand: Operand) -> str:
        """The slice variable that grows by append and whose length the operand is."""
        definitions = function.definitions(operand) if isinstance(operand, Var) else []
        for call in definitions:
            if isinstance(call, Call) and isinstance(call.callee, BuiltinCallee) and call.callee.name == "len":
                of = call.args[0]
                if isinstance(of, Var) and isinstance(self._program.underlying(of.type), Sequence):
                    for source in self._flow.sources(function, of):
                        made = source.at.instruction if source.at is not None else None
                        callee = made.callee if isinstance(made, Call) else None
                        if isinstance(callee, BuiltinCallee) and callee.name == "append":
                            return of.name
        return ""

    # -- bounds ---------------------------------------------------------------------------------------------------

    def _bounded(self, function: Function, var: Var) -> bool:
        """Whether something compares the variable with a bound, or its type or making bounds it."""
        made_of = self._program.underlying(var.type)
        if isinstance(made_of, Basic) and made_of.name in _SMALL:
            return True
        if var in self._checked(function):
            return True
        for at in self._flow.definitions(function, var):
            instruction = at.instruction
            if isinstance(instruction, Call):
                if isinstance(instruction.callee, BuiltinCallee) and instruction.callee.name in ("min", "len", "cap"):
                    return True
                if isinstance(instruction.callee, MethodCallee) and _measures(instruction.callee):
                    return True
                if self._parsed_small(instruction):
                    return True
            elif (
                isinstance(instruction, Load)
                and isinstance(instruction.access, FieldOf)
                and self._field_bounded(instruction.base, instruction.access.name)
            ):
                return True
        return False

    def _parsed_small(self, call: Call) -> bool:
        symbol = self._calls.symbol(call)
        if symbol is None or (symbol.package, symbol.symbol) not in _PARSING or len(call.args) < 3:
            return False
        bits = call.args[2]
        return isinstance(bits, Const) and bits.value in (8, 16)

    def _checked(self, function: Function) -> set[Var]:
        """Variables of the function and its literals that are compared with an upper bound, outside of loop heads
        that count up to them: here, or in a function that they are given to (`clamp(n)`, `check(n)`)."""
        outer = function.outermost()
        known = self._checked_with_calls.get(outer.id)
        if known is None:
            known = self._checked_with_calls[outer.id] = set(self._compared_here(outer))
            for inner, call in calls_in(outer):
                if any(isinstance(argument, Var) for argument in call.args):
                    known.update(self._checked_by(inner, call))
        return known

    def _checked_by(self, function: Function, call: Call) -> Iterator[Var]:
        if isinstance(call.callee, BuiltinCallee):
            if call.callee.name == "min":
                for argument in call.args:
                    if isinstance(argument, Var):
                        yield argument
                        for made in function.definitions(argument):  # min(max(n, 1), most)
                            if isinstance(made, Call) and isinstance(made.callee, BuiltinCallee):
                                yield from (inner for inner in made.args if isinstance(inner, Var))
            return
        for id_ in self._calls.callees(function, call):
            callee = self._program.function(id_)
            for param in callee.params if callee is not None else ():
                given = argument_for(callee, param, call) if callee is not None else None
                if callee is not None and isinstance(given, Var) and param in self._compared_here(callee):
                    yield given

    def _compared_here(self, function: Function) -> set[Var]:
        outer = function.outermost()
        known = self._compared.get(outer.id)
        if known is None:
            known = self._compared[outer.id] = set()
            for inner in nested(outer):
                for instruction in inner.each(Operation):
                    if instruction.operator == "==" or instruction.operator in _ORDERINGS:
                        known.update(self._compared_in(inner, instruction))
        return known

    def _compared_in(self, function: Function, operation: Operation) -> Iterator[Var]:
        left, right = (*operation.args, Const(None))[:2]
        for value, bound in ((left, right), (right, left)):
            if not isinstance(value, Var) or (isinstance(bound, Const) and _is_low(bound)):
                continue
            if operation.operator == "==" and not isinstance(bound, Const):
                continue
            if self._length_of(function, bound) or self._counter(function, bound):
                continue
            yield value
            for at in self._flow.definitions(function, value):
                if isinstance(at.instruction, Load):
                    yield at.instruction.dst

    def _counter(self, function: Function, operand: Operand) -> bool:
        """Whether the operand is a loop's own counter: `i < n` bounds i, not n."""
        definitions = function.definitions(operand) if isinstance(operand, Var) else []
        for definition in definitions:
            for inner in (
                function.definitions(src) if isinstance(src := getattr(definition, "src", None), Var) else ()
            ):
                if isinstance(inner, Operation) and operand in inner.args:
                    return True
        return False

    def _field_bounded(self, base: Operand, field: str) -> bool:
        """Whether a tag of the field, or a comparison of it anywhere, sets a bound."""
        owner = named(base.type)
        made_of = self._program.underlying(owner) if owner is not None else None
        declared = made_of.field(field) if isinstance(made_of, Record) else None
        if declared is not None:
            for key in _BOUND_TAGS:
                value = tag_value(declared.tag, key)
                if value is not None and _BOUND_WORDS.search(value):
                    return True
        if owner is None or not self._program.owns(owner.package):
            return False
        for read in self._facts.get(Fields).reads(owner, field):
            if isinstance(read.instruction, Load) and read.instruction.dst in self._checked(read.function):
                return True
        return False


def _once(functions: Iterable[Function]) -> Iterator[Function]:
    seen: set[Function] = set()
    for function in functions:
        if function not in seen:
            seen.add(function)
            yield function


def _set_to(instruction: Instruction, field: str) -> Iterator[Operand]:
    if isinstance(instruction, New):
        for key, value in instruction.elements:
            if key == field:
                yield value
    elif isinstance(instruction, Store) and instruction.access == FieldOf(field):
        yield instruction.src


def _is_low(bound: Const) -> bool:
    return bound.is_nil or (isinstance(bound.value, int | float | str) and bound.value in (-1, 0, 1, "", True, False))


def _measures(callee: MethodCallee) -> bool:
    """Whether a method says how much is in memory already."""
    return callee.package in ("bytes", "strings", "bufio") and callee.method in ("Len", "Cap", "Buffered")
