"""Signals that come when nobody is left to answer: a channel that is closed only after a wait for all senders, or by
the one sender when it has sent all."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.channels import ChannelObject, ChannelOp, Channels
from leaktight.facts.concurrency.joins import Joins
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import Effect, Signal, ends
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.growth.awaited import behind, comes_to
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction
from leaktight.ir.values import Operand


class LastWords:
    """Answers per signal."""

    def __init__(self, facts: Facts) -> None:
        self._channels = facts.get(Channels)
        self._joins = facts.get(Joins)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._known: dict[tuple[str, str, Operand, frozenset[str]], bool] = {}

    def told(self, channel: ChannelObject, function: Function, signal: Operand, senders: frozenset[str]) -> bool:
        """Whether a receive from `signal`, in a goroutine that the channel's maker starts or in one of its callers,
        comes only after all goroutines with these bodies have sent what they send: everything that sends on the
        signal or closes it does so after a wait for them, or is the last that the only one of them does."""
        root = channel.function
        if function is root:
            return False
        key = (root.id, function.id, signal, senders)
        if key not in self._known:
            self._known[key] = self._decide(channel, signal, senders)
        return self._known[key]

    def _decide(self, channel: ChannelObject, signal: Operand, senders: frozenset[str]) -> bool:
        others = [o for o in self._channels.made_in(channel.function) if signal in o.aliases]
        ops = [op for other in others for op in other.of("send", "close")]
        return (
            bool(ops)
            and not any(o.escapes for o in others)
            and all(self._after(op, senders) or self._own_last(channel, op, senders) for op in ops)
        )

    def _own_last(self, channel: ChannelObject, op: ChannelOp, senders: frozenset[str]) -> bool:
        """Whether the one goroutine that sends gives the signal, and sends nothing after it."""
        root = channel.function
        starts = [call for where, call, body in self._runs.spawns(root) if where is root and body.id in senders]
        place = root.block_of(starts[0]) if len(starts) == 1 else None
        if place is None or self._loops.around(root, place.index) or {op.function.id} != senders:
            return False
        where = behind(op.function, op.instruction)
        sends = [each.instruction for each in channel.of("send")]
        if (
            op.select is not None
            or where is None
            or any(each.function is not op.function for each in channel.of("send"))
        ):
            return False
        return not any(comes_to(op.function, where, send) for send in sends)

    def _after(self, op: ChannelOp, senders: frozenset[str]) -> bool:
        """Whether every way to the operation passes a wait for the senders."""
        if op.select is not None:
            return False
        here = op.function
        deferred = isinstance(op.instruction, Call) and op.instruction.kind is CallKind.DEFERRED
        reached = False

        def at(instruction: Instruction) -> Effect:
            nonlocal reached
            if isinstance(instruction, Call) and self._joins.waits_for(here, instruction, senders):
                return Signal.END
            reached = reached or (instruction is op.instruction and not deferred)
            return 0

        started = [call for where, call, body in self._runs.spawns(here) if where is here and body.id in senders]
        begin = min((position(here, call) for call in started), default=(0, 0)) if deferred else (0, 0)
        left = ends(here, begin, at)
        return not left if deferred else not reached
