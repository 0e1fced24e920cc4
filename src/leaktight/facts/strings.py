"""Which constant strings, or environment variables, a string value may come from, over the whole project."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, Source, calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, SetGlobal
from leaktight.ir.types import named
from leaktight.ir.values import Const, Global, Operand, Var, VarKind

_MAX_DEPTH = 8
_ENVIRONMENT = {("os", "Getenv"), ("os", "LookupEnv"), ("syscall", "Getenv")}
_PASSING = {("github.com/aws/aws-sdk-go-v2/aws", "String"), ("github.com/aws/aws-sdk-go/aws", "String")}

Bindings = dict[Var, tuple[Function, Operand]]


@dataclass(frozen=True, slots=True)
class Text:
    """A possible value: a constant, or the environment variable `environment` (then `value` is empty)."""

    value: str = ""
    environment: str = ""


class Strings:
    """Evaluates string operands: constants, parameters, fields, package variables, results, the environment."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def of(self, function: Function, operand: Operand) -> tuple[Text, ...]:
        """Every value that could be found; empty when nothing is known."""
        return tuple(dict.fromkeys(self._evaluate(function, operand, {}, 0)))

    def _evaluate(self, function: Function, operand: Operand, bindings: Bindings, depth: int) -> list[Text]:
        if depth > _MAX_DEPTH:
            return []
        found: list[Text] = []
        for source in self._flow.sources(function, operand):
            found += self._source(source, bindings, depth)
        return found

    def _source(self, source: Source, bindings: Bindings, depth: int) -> list[Text]:
        operand = source.operand
        if source.at is None:
            if isinstance(operand, Const):
                return [Text(operand.value)] if isinstance(operand.value, str) and operand.value else []
            if isinstance(operand, Global):
                return self._global(operand, depth)
            if isinstance(operand, Var) and operand.kind is VarKind.PARAM:
                if operand in bindings:
                    caller, argument = bindings[operand]
                    return self._evaluate(caller, argument, {}, depth + 1)
                found: list[Text] = []
                for site, argument in self._calls.arguments(source.function, operand):
                    found += self._evaluate(site.caller, argument, {}, depth + 1)
                return found
            return []
        instruction, function = source.at.instruction, source.at.function
        if isinstance(instruction, Call):
            return self._call(function, instruction, source.result, bindings, depth)
        if isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
            owner = named(instruction.base.type)
            writes = self._facts.get(Fields).writes(owner, instruction.access.name) if owner is not None else ()
            return [text for w in writes for text in self._evaluate(w.function, w.value, {}, depth + 1)]
        return []

    def _call(self, function: Function, call: Call, result: int, bindings: Bindings, depth: int) -> list[Text]:
        symbol = self._calls.symbol(call)
        key = (symbol.package, symbol.symbol) if symbol is not None else ("", "")
        if key in _ENVIRONMENT and call.args:
            names = self._evaluate(function, call.args[0], bindings, depth + 1)
            return [Text(environment=name.value) for name in names if name.value]
        if key in _PASSING and call.args:
            return self._evaluate(function, call.args[0], bindings, depth + 1)
        found: list[Text] = []
        for id_ in self._calls.callees(function, call):
            callee = self._facts.program.function(id_)
            if callee is None:
                continue
            inner: Bindings = {}
            for param in callee.params:
                argument = argument_for(callee, param, call)
                if argument is not None:
                    inner[param] = (
                        bindings.get(argument, (function, argument))
                        if isinstance(argument, Var)
                        else (
                            function,
                            argument,
                        )
                    )
            for returned, operand in self._calls.returned(function, call, result):
                if returned is callee:
                    found += self._evaluate(callee, operand, inner, depth + 1)
        return found

    def _global(self, variable: Global, depth: int) -> list[Text]:
        found: list[Text] = []
        for function in mentioning(self._facts.program, variable.name):
            for inner in nested(function):
                for instruction in inner.instructions():
                    if isinstance(instruction, SetGlobal) and instruction.dst == variable:
                        found += self._evaluate(inner, instruction.src, {}, depth + 1)
        return found

    @cached_property
    def environment(self) -> tuple[tuple[str, str | None, Function, Call], ...]:
        """Every environment variable that the source asks for: name, default where a helper takes one beside it,
        and the call that names it."""
        found: dict[str, tuple[str, str | None, Function, Call]] = {}
        for name in ("Getenv", "LookupEnv"):
            for outer in mentioning(self._facts.program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    if symbol is not None and (symbol.package, symbol.symbol) in _ENVIRONMENT and call.args:
                        for entry in self._asked(function, call):
                            found.setdefault(entry[0], entry)
        return tuple(found.values())

    def _asked(self, function: Function, call: Call) -> list[tuple[str, str | None, Function, Call]]:
        found: list[tuple[str, str | None, Function, Call]] = []
        for source in self._flow.sources(function, call.args[0]):
            operand = source.operand
            if isinstance(operand, Const) and isinstance(operand.value, str):
                found.append((operand.value, None, function, call))
            elif isinstance(operand, Var) and operand.kind is VarKind.PARAM:
                for site, argument in self._calls.arguments(source.function, operand):
                    others = [a for a in site.call.args if a is not argument]
                    default = next((d.value for a in others for d in self.of(site.caller, a)), None)
                    for text in self.of(site.caller, argument):
                        if text.value:
                            found.append((text.value, default, site.caller, site.call))
        return found
