"""A channel operation that may wait for ever: what all questions about channels answer with."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.concurrency.channels import ChannelObject, ChannelOp
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Instruction


@dataclass(frozen=True, slots=True)
class Blocked:
    """Operations on one channel of which one may wait for ever.

    `reason`: `left` (whoever was to receive may leave first, at `end`), `joined` (it waits for this goroutine to end
    first, at `end`), `nobody` (nothing in the program answers), `unclosed` (a range over a channel that nothing
    closes), `unsent` (whoever was to send or close may end without, at `end`), `given` (only callers
    that are not at hand receive). `sends` is the number of values that
    may wait, None where it has no bound.
    """

    channel: ChannelObject
    ops: tuple[ChannelOp, ...]
    reason: str
    partner: Function
    end: Instruction | None = None
    trail: tuple[tuple[Instruction, int], ...] = ()
    sends: int | None = None
    many: bool = False
    spawn: Call | None = None
