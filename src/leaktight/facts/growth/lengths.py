"""Containers whose length decides what is done."""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.inserts import name_of
from leaktight.facts.places import Place, Places, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    Instruction,
    MethodCallee,
    Operation,
    Return,
    Send,
    SetGlobal,
    Stop,
    Store,
)
from leaktight.ir.values import Const, Operand

_ORDERINGS = frozenset({"<", "<=", ">", ">=", "=="})

_TELLING = re.compile(r"(?:^|/)(?:log|slog|zap|logrus|zerolog|klog|fmt|prometheus)(?:/|$)")
"""Packages whose calls tell somebody about a length, and do nothing about it."""


class Lengths:
    """A function is gone through once, however many containers it mentions."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._knowledge = facts.knowledge
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._in: dict[Function, frozenset[Place]] = {}
        self._by_name: dict[str, frozenset[Place]] = {}

    def checked(self, place: Place) -> bool:
        """Whether the container's length is compared with something but zero, in any function that mentions it."""
        name = name_of(place)
        known = self._by_name.get(name)
        if known is None:
            found = (self._of(outer) for outer in mentioning(self._program, name))
            known = self._by_name[name] = frozenset[Place]().union(*found)
        return base_of(place) in known

    def _of(self, outer: Function) -> frozenset[Place]:
        known = self._in.get(outer)
        if known is None:
            found: set[Place] = set()
            for function in nested(outer):
                for instruction in function.each(Operation):
                    if instruction.operator in _ORDERINGS:
                        measured = self._compared(function, instruction)
                        if measured and self._decides(function, instruction):
                            found |= measured
            known = self._in[outer] = frozenset(found)
        return known

    def _compared(self, function: Function, comparison: Operation) -> set[Place]:
        left, right = (*comparison.args, Const(None))[:2]
        found: set[Place] = set()
        for measured, limit in ((left, right), (right, left)):
            if not (isinstance(limit, Const) and limit.value == 0):
                found |= self._measured(function, measured)
        return found

    def _measured(self, function: Function, operand: Operand, depth: int = 0) -> set[Place]:
        """The containers whose length the operand is, or counts on from (`for i := len(s); i < n; i++`)."""
        found: set[Place] = set()
        for source in self._flow.sources(function, operand):
            call = source.at.instruction if source.at is not None else None
            if isinstance(call, Operation) and call.operator in ("+", "-") and depth == 0 and source.at is not None:
                first, second = (*call.args, Const(None))[:2]
                if isinstance(second, Const):
                    found |= self._measured(source.at.function, first, 1)
            if not isinstance(call, Call) or source.at is None:
                continue
            if isinstance(call.callee, BuiltinCallee) and call.callee.name in ("len", "cap") and call.args:
                found |= self._at(source.at.function, call.args[0])
            elif isinstance(call.callee, MethodCallee) and self._gives_length(call):
                return found | self._at(source.at.function, call.callee.receiver)
        return found

    def _gives_length(self, call: Call) -> bool:
        symbol = self._calls.symbol(call)
        if symbol is None:
            return False
        container = self._knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
        return container is not None and symbol.symbol in container.length

    def _at(self, function: Function, operand: Operand) -> set[Place]:
        return {base_of(place) for place in self._places.of(function, operand)}

    def _decides(self, function: Function, comparison: Operation) -> bool:
        """Whether something hangs on the comparison besides what is logged or measured."""
        block = function.block_of(comparison)
        last = block.terminator if block is not None else None
        if block is None or not isinstance(last, Branch) or last.condition is not comparison.dst:
            return True
        for way in (last.then, last.otherwise):
            without = function.reached_without(block.index, way)
            for inner in function.blocks:
                if inner.index not in without and any(map(self._acts, inner.instructions)):
                    return True
        return False

    def _acts(self, instruction: Instruction) -> bool:
        if isinstance(instruction, Call) and isinstance(instruction.callee, BuiltinCallee):
            return instruction.callee.name not in ("len", "cap")
        if isinstance(instruction, Call):
            symbol = self._calls.symbol(instruction)
            return symbol is None or _TELLING.search(symbol.package) is None
        return isinstance(instruction, Call | Store | SetGlobal | Assign | Return | Send | Stop)
