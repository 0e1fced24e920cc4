"""What a goroutine waits for before it does anything else."""

from __future__ import annotations

from leaktight.ir.function import Function
from leaktight.ir.instructions import Receive, SelectBranch, targets
from leaktight.ir.values import Operand


def first_wait(function: Function) -> tuple[Operand, ...]:
    """The channels of the receive, or of the select without default, that the function comes to first whatever it
    does; none where it branches before, or where something but a receive may go on."""
    block, seen = function.blocks[0], {0}
    while True:
        for instruction in block.instructions:
            if isinstance(instruction, Receive):
                return (instruction.channel,)
        last = block.terminator
        if isinstance(last, SelectBranch):
            cases = [case.operation for case in last.cases]
            received = tuple(operation.channel for operation in cases if isinstance(operation, Receive))
            return received if len(received) == len(cases) else ()
        following = list(targets(last))
        if len(following) != 1 or following[0] in seen:
            return ()
        seen.add(following[0])
        block = function.blocks[following[0]]
