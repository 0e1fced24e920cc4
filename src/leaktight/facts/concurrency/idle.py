"""Selects without a case in code that requests run: the goroutine stops there."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach
from leaktight.ir.function import Function
from leaktight.ir.instructions import Instruction, SelectBranch


def idle(facts: Facts) -> Iterator[tuple[Function, Instruction]]:
    """Every `select {}` that a request reaches."""
    selecting = set(facts.program.mentions("select"))
    for id_ in facts.get(Reach).requested:
        if id_.split("$", 1)[0] in selecting:
            function = facts.program.function(id_)
            if function is None:
                continue
            for instruction in function.instructions():
                if isinstance(instruction, SelectBranch) and not instruction.cases:
                    yield function, instruction
