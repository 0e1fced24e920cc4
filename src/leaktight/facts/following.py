"""What runs because a function does: the steps that reach goes along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import calls_in, nested
from leaktight.ir.extent import Extent, SourceText
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, Call, Instruction, MakeClosure, ValueCallee
from leaktight.ir.values import FunctionRef

Follower = tuple[str, str, int, int]
"""Id of a function or literal, and the file and byte range of what makes it run."""


_MAKING: frozenset[type[Instruction]] = frozenset({MakeClosure, BindMethod})


class Following:
    """Answers are kept. They are plain data, so that they can be worked out in several processes and put together."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._known: dict[str, tuple[Follower, ...]] = {}

    def of(self, id_: str) -> tuple[Follower, ...]:
        """Functions that run because this one does."""
        known = self._known.get(id_)
        if known is None:
            function = self._program.function(id_)
            known = self._known[id_] = self._following(function) if function is not None else ()
        return known

    def table(self, ids: Iterable[str]) -> dict[str, tuple[Follower, ...]]:
        """The same for several declared functions and their literals, by id."""
        functions = (function for id_ in ids if (function := self._program.function(id_)) is not None)
        return {inner.id: self.of(inner.id) for function in functions for inner in nested(function)}

    def adopt(self, table: Mapping[str, tuple[Follower, ...]]) -> None:
        """Takes over what another process has worked out about the same program."""
        self._known.update(table)

    def span(self, step: Follower) -> Span:
        """The place of what makes the function run."""
        _, file, start, end = step
        return SourceText(file, self._program.source(file)).span(start, end)

    def _following(self, function: Function) -> tuple[Follower, ...]:
        found: dict[str, Extent] = {}
        for instruction in function.each_of(_MAKING):
            if isinstance(instruction, MakeClosure):
                found.setdefault(instruction.function, instruction.extent)
            elif isinstance(instruction, BindMethod) and self._program.declaration(instruction.function or ""):
                found.setdefault(instruction.function or "", instruction.extent)
        for _, call in calls_in(function, literals=False):
            for callee in self._run_by(function, call):
                found.setdefault(callee, call.extent)
            self._handed_on(call, found)
        return tuple((id_, extent.text.file, extent.start, extent.end) for id_, extent in found.items())

    def _run_by(self, function: Function, call: Call) -> Iterable[str]:
        """What a call runs. A parameter that is called runs what this function's callers pass: that counts where the
        callers make or name it, so that one caller's callback is not taken for another's."""
        if not isinstance(call.callee, ValueCallee):
            return self._calls.callees(function, call)
        return self._calls.functions_of(function, call.callee.value, through_params=False)

    def _handed_on(self, call: Call, found: dict[str, Extent]) -> None:
        """Named functions given to a call are taken to run."""
        for argument in call.args:
            if isinstance(argument, FunctionRef) and self._program.declaration(argument.id) is not None:
                found.setdefault(argument.id, call.extent)
