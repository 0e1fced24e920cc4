"""Functions that give out, beside what they open, a function that closes it: who gets it has to call it."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, nested
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.acquire import Acquisition
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BindMethod,
    BuiltinCallee,
    Call,
    MakeClosure,
    MethodCallee,
    Return,
    StaticCallee,
    ValueCallee,
)
from leaktight.ir.types import ERROR, Signature
from leaktight.ir.values import Const, Operand, Var


class Closers:
    """Judges the function that an acquisition stands in."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def result(self, acquisition: Acquisition) -> int | None:
        """The result of the function that closes what the acquisition opens; None where there is none. Every return
        gives either such a function or nil."""
        function = acquisition.function
        if function.parent is not None or acquisition.result >= len(acquisition.call.results):
            return None
        held = self._held(function, acquisition.call.results[acquisition.result])
        for index, result in enumerate(function.results):
            signature = self._program.underlying(result.type)
            if not isinstance(signature, Signature) or signature.params:
                continue
            if any(r != ERROR for r in signature.results):
                continue
            given = [
                i.values[index]
                for i in function.instructions()
                if isinstance(i, Return)
                and index < len(i.values)
                and not (isinstance(i.values[index], Const) or i.values[index] is result)
            ]
            if given and all(self._closes(function, value, held) for value in given):
                return index
        return None

    def _held(self, function: Function, opened: Var) -> set[Var]:
        """Variables that hold what was opened, or a list that it was added to."""
        found: set[Var] = set()
        stack = [opened]
        while stack:
            var = stack.pop()
            new = self._flow.aliases(function, var) - found
            found |= new
            for alias in new:
                for at in self._flow.uses(function, alias):
                    call = at.instruction
                    if (
                        isinstance(call, Call)
                        and isinstance(call.callee, BuiltinCallee)
                        and call.callee.name == "append"
                        and alias in call.args[1:]
                    ):
                        stack += call.results
        return found

    def _closes(self, function: Function, value: Operand, held: set[Var]) -> bool:
        """Whether a returned function ends what is held."""
        sources = self._flow.sources(function, value)
        return bool(sources) and all(
            s.at is not None and self._made_to_close(function, s.at.instruction, held) for s in sources
        )

    def _made_to_close(self, function: Function, made: object, held: set[Var]) -> bool:
        match made:
            case BindMethod(receiver=receiver, method=method):
                return receiver in held and release.is_closer(method)
            case MakeClosure(function=id_, captures=captures) if any(c in held for c in captures):
                literal = next((f for f in nested(function) if f.id == id_), None)
                return literal is not None and any(
                    isinstance(i, Call) and self._ends(i) for f in nested(literal) for i in f.instructions()
                )
        return False

    @staticmethod
    def _ends(call: Call) -> bool:
        match call.callee:
            case MethodCallee(method=name):
                return release.is_closer(name)
            case StaticCallee(symbol=name):
                return release.is_closer(name) and bool(call.args)
            case ValueCallee():
                return True
        return False
