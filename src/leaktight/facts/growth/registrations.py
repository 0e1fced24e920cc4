"""Registrations in long-lived lists that code run by requests makes and does not take back on every path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.levels import Severity
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.paths import Effect, Signal, explore
from leaktight.facts.contexts.contexts import Contexts
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.reach import Reach
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    CallKind,
    Instruction,
    MakeClosure,
    MethodCallee,
    Return,
    ValueCallee,
    reads,
)
from leaktight.ir.values import Var
from leaktight.knowledge.schema import Registration

RULE = "unreleased-registration"
_OTHER_RULES = frozenset(["time"])
"""Tickers are judged by the go version of their module, in a rule of their own."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A registration without its undo. `end` is the Return that forgets it, None where there is no undo at all."""

    function: Function
    call: Call
    name: str
    keeps: str
    undo: str
    severity: Severity
    end: Instruction | None


class Registrations:
    """Answers for what requests run."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def kept(self) -> Iterator[Kept]:
        """Every registration that a request makes and leaves."""
        for id_ in self._facts.get(Reach).requested:
            function = self._facts.program.function(id_)
            if function is None or not function.complete:
                continue
            for instruction in function.calls:
                for entry in self._entries(instruction):
                    found = self._judge(function, instruction, entry)
                    if found is not None:
                        yield found

    def _entries(self, call: Call) -> tuple[Registration, ...]:
        symbol = self._calls.symbol(call)
        if symbol is None or symbol.package in _OTHER_RULES:
            return ()
        knowledge = self._facts.knowledge
        found = knowledge.registrations(symbol.package, symbol.symbol)
        owed = tuple(
            Registration(
                source=r.source,
                call=r.acquire,
                keeps=r.keeps,
                undo=r.release,
                result=r.result,
                severity=r.severity,
            )
            for r in knowledge.resources(symbol.package, symbol.symbol)
            if r.rule == RULE
        )
        return found + owed

    def _judge(self, function: Function, call: Call, entry: Registration) -> Kept | None:
        symbol = self._calls.symbol(call)
        assert symbol is not None
        name = f"{symbol.package.rpartition('/')[2]}.{symbol.symbol}"
        if self._short_lived(function, call):
            return None  # the list goes when its owner does
        if symbol.package == "context" and call.args:
            origins = self._facts.get(Contexts).origins(function, call.args[0])
            if any(o.kind != "stored" or o.deadline for o in origins):
                return None  # it goes when the request ends; under Background nothing is kept at all
        if not entry.undo:
            return Kept(function, call, name, entry.keeps, "", entry.severity, None)
        result = call.results[entry.result] if entry.result < len(call.results) else None
        aliases = self._flow.aliases(function, result) if result is not None else set()
        if self._handed_on(function, aliases):
            return None

        def at(instruction: Instruction) -> Effect:
            if (
                isinstance(instruction, Call)
                and instruction is not call
                and self._undoes(instruction, entry, aliases)
            ):
                return Signal.DRAIN
            if isinstance(instruction, Call) and instruction.kind is CallKind.NOW:
                return 0
            if isinstance(instruction, MakeClosure):
                literal = self._facts.program.function(instruction.function)
                if literal is not None and any(self._undoes(inner, entry, aliases) for _, inner in calls_in(literal)):
                    return Signal.DRAIN
            return 0

        found = explore(function, position(function, call), at)
        ends = [a for a in found.arrivals if isinstance(a.instruction, Return)] if found is not None else []
        if not ends or self._undone_elsewhere(function, entry):
            return None
        end = min(ends, key=lambda a: len(a.trail))
        undo = " or ".join(u if u != "()" else "the function it returned" for u in entry.undo)
        return Kept(function, call, name, entry.keeps, undo, entry.severity, end.instruction)

    def _short_lived(self, function: Function, call: Call) -> bool:
        """Whether the receiver, which holds the list, is known to be the request's own."""
        if not isinstance(call.callee, MethodCallee):
            return False
        return self._facts.get(Lifetime).of(function, call.callee.receiver) is not Life.LONG

    def _undoes(self, call: Call, entry: Registration, aliases: set[Var]) -> bool:
        callee = call.callee
        for undo in entry.undo:
            if undo == "()":
                if isinstance(callee, ValueCallee) and callee.value in aliases:
                    return True
            elif isinstance(callee, MethodCallee) and callee.receiver in aliases:
                if callee.method == undo.rpartition(".")[2]:
                    return True
            else:
                symbol = self._calls.symbol(call)
                if symbol is not None and symbol.symbol == undo:
                    return True
        return False

    def _undone_elsewhere(self, function: Function, entry: Registration) -> bool:
        """Whether a function that this one calls or starts takes it back."""
        for inner in nested(function.outermost()):
            for _, other in calls_in(inner, literals=False):
                for id_ in self._calls.callees(inner, other):
                    callee = self._facts.program.function(id_)
                    if callee is not None and any(self._undoes(c, entry, set()) for _, c in calls_in(callee)):
                        return True
        return False

    def _handed_on(self, function: Function, aliases: set[Var]) -> bool:
        """Whether the result goes where others can take the registration back."""
        for alias in aliases:
            for at in self._flow.uses(function, alias):
                instruction = at.instruction
                if isinstance(instruction, Call):
                    if alias in instruction.args:
                        return True
                elif not isinstance(instruction, MakeClosure) and alias in reads(instruction):
                    return True
        return False
