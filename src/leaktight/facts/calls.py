"""The call graph, on demand: which functions of the project a call may run, and who calls a function."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from leaktight.facts.base import Facts
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BindMethod,
    BuiltinCallee,
    Call,
    FieldOf,
    Load,
    MakeClosure,
    MethodCallee,
    SetGlobal,
    StaticCallee,
    ValueCallee,
)
from leaktight.ir.types import Sequence, named
from leaktight.ir.values import FunctionRef, Global, Operand, Var, VarKind

_MAX_IMPLEMENTATIONS = 12
_MAX_DEPTH = 6
_MAX_NESTING = 40
"""Calls that wait for each other to be resolved."""


class CallSite(msgspec.Struct, frozen=True, gc=False):
    """A call and the function (or literal) that makes it."""

    caller: Function
    call: Call


class Symbol(msgspec.Struct, frozen=True, gc=False):
    """A library function or method by its package and symbol (`net/http`, `Client.Do`)."""

    package: str
    symbol: str


_UNASKED = Symbol("", "")


class Calls:
    """Answers are kept; functions are lowered as the questions reach them."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._flow = facts.get(Flow)
        self._symbols: dict[Call, Symbol | None] = {}
        self._callees: dict[Call, tuple[str, ...]] = {}
        self._callers: dict[str, list[CallSite]] = {}
        self._builtins: dict[Function, frozenset[str]] = {}
        self._set: dict[Global, list[tuple[Function, SetGlobal]]] = {}
        self._sites: dict[tuple[str, bool], dict[str, list[CallSite]]] = {}
        self._nesting = 0
        self._by_name: dict[str, dict[str, list[tuple[Function, Call]]]] = {}

    def symbol(self, call: Call) -> Symbol | None:
        """The declared function or method that is called, wherever it lives; None for function values, builtins and
        what could not be resolved."""
        known = self._symbols.get(call, _UNASKED)
        if known is not _UNASKED:
            return known
        callee, found = call.callee, None
        if isinstance(callee, (StaticCallee, MethodCallee)) and callee.package:
            found = Symbol(callee.package, callee.symbol)
        self._symbols[call] = found
        return found

    def callees(self, function: Function, call: Call) -> tuple[str, ...]:
        """Ids of the project's functions that the call may run; empty when it leaves the project or is not known."""
        known = self._callees.get(call)
        if known is None:
            if self._nesting > _MAX_NESTING:
                return ()  # values that come from everywhere: not known, and asked again from elsewhere
            self._nesting += 1
            self._callees[call] = ()  # a call that needs itself to be resolved stays unknown
            known = self._callees[call] = self._resolve(function, call)
            self._nesting -= 1
        return known

    def _resolve(self, function: Function, call: Call) -> tuple[str, ...]:
        callee = call.callee
        match callee:
            case StaticCallee(id=id_):
                return (id_,) if self._program.declaration(id_) is not None else ()
            case MethodCallee(id=id_, dynamic=False):
                return (id_,) if self._program.declaration(id_) is not None else ()
            case MethodCallee(receiver=receiver, method=method):
                found = self._program.implementations(receiver.type, method)
                return found if len(found) <= _MAX_IMPLEMENTATIONS else ()
            case ValueCallee(value=value):
                return tuple(self.functions_of(function, value))
        return ()

    def functions_of(
        self, function: Function, value: Operand, depth: int = 0, *, through_params: bool = True
    ) -> list[str]:
        """Ids of the project's functions and literals that a function value may be; what callers pass for a parameter
        only with `through_params`."""
        found: dict[str, None] = {}
        if depth > _MAX_DEPTH:
            return []
        for source in self._flow.sources(function, value):
            if source.at is None:
                if isinstance(source.operand, FunctionRef):
                    found[source.operand.id] = None
                elif isinstance(source.operand, Global):
                    for setter, assignment in self.set(source.operand):
                        found.update(dict.fromkeys(self.functions_of(setter, assignment.src, depth + 1)))
                elif through_params and isinstance(source.operand, Var) and source.operand.kind is VarKind.PARAM:
                    for site, argument in self.arguments(source.function, source.operand):
                        found.update(dict.fromkeys(self.functions_of(site.caller, argument, depth + 1)))
                continue
            instruction = source.at.instruction
            match instruction:
                case MakeClosure(function=id_):
                    found[id_] = None
                case BindMethod(function=id_) if id_ is not None:
                    found[id_] = None
                case BindMethod(receiver=receiver, method=method):
                    found.update(dict.fromkeys(self._program.implementations(receiver.type, method)))
                case Call():
                    for returned, operand in self.returned(source.at.function, instruction, source.result):
                        found.update(dict.fromkeys(self.functions_of(returned, operand, depth + 1)))
                    for argument in self._wrapped(instruction):
                        found.update(dict.fromkeys(self.functions_of(source.at.function, argument, depth + 1)))
                case Load(base=base, access=FieldOf(name=field)):
                    owner = named(base.type)
                    if owner is not None:
                        for write in self._facts.get(Fields).writes(owner, field):
                            found.update(dict.fromkeys(self.functions_of(write.function, write.value, depth + 1)))
        return [id_ for id_ in found if "$" in id_ or self._program.declaration(id_) is not None]

    def builtins(self, function: Function) -> frozenset[str]:
        """The builtins of the language that the declared function around `function` calls, by name."""
        outermost = function.outermost()
        known = self._builtins.get(outermost)
        if known is None:
            callees = [call.callee for _, call in calls_in(outermost)]
            known = frozenset(callee.name for callee in callees if isinstance(callee, BuiltinCallee))
            self._builtins[outermost] = known
        return known

    def set(self, variable: Global) -> list[tuple[Function, SetGlobal]]:
        """Every assignment to a package variable, its declaration included."""
        known = self._set.get(variable)
        if known is None:
            known = self._set[variable] = [
                (function, instruction)
                for outer in mentioning(self._program, variable.name)
                for function in nested(outer)
                for instruction in function.each(SetGlobal)
                if instruction.dst == variable
            ]
        return known

    def _wrapped(self, call: Call) -> Iterator[Operand]:
        """The function that a library's call makes another of (`sync.OnceValue(load)`)."""
        symbol = self.symbol(call)
        for known in self._facts.knowledge.invocations(symbol.package, symbol.symbol) if symbol is not None else ():
            if known.once and known.when == "later" and 0 <= known.function < len(call.args):
                yield call.args[known.function]

    def returned(self, function: Function, call: Call, result: int) -> list[tuple[Function, Operand]]:
        """The operands that the project's functions behind a call return as that result."""
        found: list[tuple[Function, Operand]] = []
        for id_ in self.callees(function, call):
            callee = self._program.function(id_)
            for returned in callee.returns if callee is not None else ():
                if result < len(returned.values) and callee is not None:
                    found.append((callee, returned.values[result]))
        return found

    def callers(self, id_: str) -> list[CallSite]:
        """Every call in the project that may run the function. Literals are found where their value is called."""
        if id_ not in self._callers:
            self._callers[id_] = []  # as far as is known while the answer needs itself
            name = id_.split("$", 1)[0].rpartition(".")[2]
            self._callers[id_] = self._called(name, literal="$" in id_).get(id_, [])
        return self._callers[id_]

    def _called(self, name: str, *, literal: bool) -> dict[str, list[CallSite]]:
        """Call sites by what they may run: of calls that are written with the name or call a value (for literals only
        the latter), in functions that mention it. A name is gone through once, however many functions have it."""
        known = self._sites.get((name, literal))
        if known is None:
            known = self._sites[name, literal] = {}
            for candidate in mentioning(self._program, name):
                for caller, call in self._calls_by_name(candidate, "" if literal else name):
                    site = CallSite(caller, call)
                    for callee in dict.fromkeys(self.callees(caller, call)):
                        known.setdefault(callee, []).append(site)
        return known

    def _calls_by_name(self, function: Function, name: str) -> list[tuple[Function, Call]]:
        """The calls in a function and its literals that are written with the name or call a value; for an empty name
        only the latter."""
        known = self._by_name.get(function.id)
        if known is None:
            known = self._by_name[function.id] = {}
            for caller, call in calls_in(function):
                callee = call.callee
                if isinstance(callee, MethodCallee):
                    known.setdefault(callee.method, []).append((caller, call))
                elif isinstance(callee, StaticCallee):
                    known.setdefault(callee.symbol.rpartition(".")[2], []).append((caller, call))
                elif isinstance(callee, ValueCallee):
                    known.setdefault("", []).append((caller, call))
        return known.get(name, []) + (known.get("", []) if name else [])

    def arguments(self, function: Function, param: Var) -> list[tuple[CallSite, Operand]]:
        """What callers in the project pass for a parameter or receiver of the function; all that they pass for a
        variadic one."""
        found: list[tuple[CallSite, Operand]] = []
        owner = next((f for f in _chain(function) if param in f.params or param is f.receiver), function)
        for site in self.callers(owner.id):
            argument = argument_for(owner, param, site.call)
            if argument is not None:
                found.append((site, argument))
                found += [(site, further) for further in _further(owner, param, site.call)]
        return found


def _chain(function: Function) -> list[Function]:
    found = [function]
    while found[-1].parent is not None:
        found.append(found[-1].parent)
    return found


def _further(function: Function, param: Var, call: Call) -> tuple[Operand, ...]:
    """The second and later operands for a variadic parameter."""
    last = bool(function.params) and param is function.params[-1] and isinstance(param.type, Sequence)
    shift = function.receiver is not None and isinstance(call.callee, StaticCallee)
    return call.args[len(function.params) + shift :] if last and not call.spread else ()


def argument_for(function: Function, param: Var, call: Call) -> Operand | None:
    """The operand that a call hands to one of the callee's parameters; None for further variadic arguments."""
    callee = call.callee
    if param is function.receiver:
        return callee.receiver if isinstance(callee, MethodCallee) else next(iter(call.args), None)
    if param not in function.params:
        return None
    index = function.params.index(param)
    if function.receiver is not None and isinstance(callee, StaticCallee):
        index += 1  # a method expression takes its receiver first
    return call.args[index] if index < len(call.args) else None
