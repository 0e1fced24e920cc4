"""What the service makes of the answers of others that it asks over HTTP: the members that it decodes of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from leaktight.core.service import InputField
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, calls_in
from leaktight.facts.tags import fields_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, MethodCallee
from leaktight.ir.types import named
from leaktight.ir.values import Operand

_WHOLE = {("io", "ReadAll"), ("io/ioutil", "ReadAll")}
_RESULT = {("github.com/go-resty/resty/v2", "Request.SetResult"): 0}
_DEPTH = 4


class Answers:
    """`members`: of all JSON objects that are decoded from answers, as one: a stand-in does not know which of them a
    request is about, and what nobody reads does no harm."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    @cached_property
    def members(self) -> tuple[InputField, ...]:
        """By name; the first to say something of a name is right."""
        found: dict[str, InputField] = {}
        for operand in self._decoded():
            for field in fields_of(self._facts.program, operand.type, ("json",), untagged=True):
                found.setdefault(field.name, field)
        return tuple(found.values())

    def _decoded(self) -> Iterator[Operand]:
        for name in ("Decode", "Unmarshal", "SetResult"):
            for outer in mentioning(self._facts.program, name):
                for function, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    key = (symbol.package, symbol.symbol) if symbol is not None else ("", "")
                    if key == ("encoding/json", "Decoder.Decode") and call.args:
                        if self.reads(function, call):
                            yield call.args[0]
                    elif key == ("encoding/json", "Unmarshal") and len(call.args) > 1:
                        if self.is_answer(function, call.args[0]):
                            yield call.args[1]
                    elif key in _RESULT and call.args:
                        yield call.args[0]

    def reads(self, function: Function, call: Call) -> bool:
        """Whether a call of a decoder's Decode is for the answer of somebody else."""
        callee = call.callee
        for made in self._makers(function, callee.receiver) if isinstance(callee, MethodCallee) else ():
            symbol = self._calls.symbol(made[1])
            if symbol is not None and symbol.symbol == "NewDecoder" and made[1].args:
                return self.is_answer(made[0], made[1].args[0])
        return False

    def _makers(self, function: Function, operand: Operand) -> Iterator[tuple[Function, Call]]:
        for source in self._flow.sources(function, operand):
            if source.at is not None and isinstance(source.at.instruction, Call):
                yield source.at.function, source.at.instruction

    def is_answer(self, function: Function, operand: Operand, depth: int = 0) -> bool:
        """Whether a value is, or was read from, the body of an answer: `response.Body`, or a helper's result."""
        for source in self._flow.sources(function, operand) if depth < _DEPTH else ():
            if source.at is None:
                continue
            made = source.at.instruction
            if isinstance(made, Load) and isinstance(made.access, FieldOf) and made.access.name == "Body":
                owner = named(made.base.type)
                return owner is not None and (owner.package, owner.name) == ("net/http", "Response")
            if isinstance(made, Call):
                symbol = self._calls.symbol(made)
                whole = symbol is not None and (symbol.package, symbol.symbol) in _WHOLE
                if whole and made.args and self.is_answer(source.at.function, made.args[0], depth + 1):
                    return True
                for callee, value in self._calls.returned(source.at.function, made, source.result):
                    if self.is_answer(callee, value, depth + 1):
                        return True
        return False
