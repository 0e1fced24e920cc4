"""The functions that run when a handler value is called."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.flow import At, Flow, calls_in
from leaktight.facts.routing.given import Given, Givens
from leaktight.facts.routing.kept import Kept
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, Call, Load, MakeClosure, MethodCallee, New, ValueCallee
from leaktight.ir.program import Program
from leaktight.ir.types import Basic, Interface, Named, Signature, named
from leaktight.ir.values import FunctionRef, Operand, Var

_MAX_DEPTH = 12
HANDLER_METHOD = "ServeHTTP"


class Handlers:
    """Functions, methods, literals, results of factories, functions behind a conversion, wrapper or adapter, and
    values with a handler method (ServeHTTP). What a wrapper runs comes before the wrapper itself."""

    def __init__(self, facts: Facts) -> None:
        self._kept = facts.get(Kept)
        self._program: Program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._givens = facts.get(Givens)

    def of(self, function: Function, operand: Operand, given: Given, depth: int = 0) -> tuple[str, ...]:
        """Ids of project functions and literals."""
        found: dict[str, None] = {}
        if depth > _MAX_DEPTH:
            return ()
        for source in self._givens.sources(function, operand, given):
            if source.at is not None:
                found.update(dict.fromkeys(self._made(source.at, source.result, given, depth)))
            elif isinstance(source.operand, FunctionRef) and self._program.declaration(source.operand.id) is not None:
                found[source.operand.id] = None
        answers = self._handler_method(operand) if not found else None
        if answers is not None:
            found[answers] = None
        return tuple(found)

    def _made(self, at: At, result: int, given: Given, depth: int) -> list[str]:
        instruction, function = at.instruction, at.function
        match instruction:
            case MakeClosure(function=id_):
                return [*self._run_inside(id_, given, depth), id_]
            case BindMethod(function=id_) if id_ is not None:
                return [id_] if self._program.declaration(id_) is not None else []
            case BindMethod(receiver=receiver, method=method):
                return list(self._program.implementations(receiver.type, method))
            case Call():
                return self._called(function, instruction, result, given, depth)
            case Load():
                put = self._kept.field(instruction)
                return [id_ for here, value in put for id_ in self.of(here, value, given, depth + 1)]
            case New(elements=elements):
                inner = [v for _, v in elements if self.is_handler(v)]
                found = [id_ for value in inner for id_ in self.of(function, value, given, depth + 1)]
                answers = self._handler_method(instruction.dst)
                return [*found, answers] if answers is not None else found
        return []

    def _called(self, function: Function, call: Call, result: int, given: Given, depth: int) -> list[str]:
        """What a factory or wrapper of the project returns; an adapter of a library may run all that it is given."""
        found: list[str] = []
        callees = self._calls.callees(function, call)
        for id_ in callees:
            callee = self._program.function(id_)
            if callee is None:
                continue
            bound = {
                param: (function, argument)
                for param in callee.params
                if (argument := argument_for(callee, param, call)) is not None
            }
            for here, returned in self._calls.returned(function, call, result):
                if here is callee:
                    found += self.of(callee, returned, {**given, **bound}, depth + 1)
        for argument in call.args if not callees else ():
            if self.is_handler(argument) or self._is_function(function, argument, given):
                found += self.of(function, argument, given, depth + 1)
        return found

    def _run_inside(self, id_: str, given: Given, depth: int) -> list[str]:
        """Handlers from outside that a literal calls or hands on: of a wrapper, `next`."""
        literal = self._program.function(id_)
        found: list[str] = []
        for inner, call in calls_in(literal) if literal is not None else ():
            values = [a for a in call.args if isinstance(self._program.underlying(a.type), Signature)]
            if isinstance(call.callee, ValueCallee):
                values.append(call.callee.value)
            elif isinstance(call.callee, MethodCallee) and call.callee.method == HANDLER_METHOD:
                values.append(call.callee.receiver)
            for value in values:
                if isinstance(value, Var) and self._is_given(inner, value, given):
                    found += self.of(inner, value, given, depth + 1)
        return found

    def _is_given(self, function: Function, value: Var, given: Given) -> bool:
        return any(isinstance(s.operand, Var) and s.operand in given for s in self._flow.sources(function, value))

    def is_handler(self, operand: Operand) -> bool:
        """Whether a value can be a handler by its type: a function, or something with a handler method."""
        made_of = self._program.underlying(operand.type)
        if isinstance(made_of, Interface):
            return any(name == HANDLER_METHOD for name, _ in made_of.methods)
        return isinstance(made_of, Signature) or self._handler_method(operand) is not None

    def _is_function(self, function: Function, value: Operand, given: Given) -> bool:
        """Whether a value of a type that is not known is a function."""
        for source in self._givens.sources(function, value, given):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, MakeClosure | BindMethod) or isinstance(source.operand, FunctionRef):
                return True
        return False

    def _handler_method(self, operand: Operand) -> str | None:
        type_ = named(operand.type)
        if type_ is None or isinstance(operand.type, Basic):
            return None
        return self._program.method(Named(type_.package, type_.name), HANDLER_METHOD)
