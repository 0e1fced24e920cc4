"""Signals that come when nobody is left to answer: a channel that is closed only after a wait for all senders."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.channels import ChannelOp, Channels
from leaktight.facts.concurrency.joins import Joins
from leaktight.facts.concurrency.paths import Effect, Signal, ends
from leaktight.facts.concurrency.runs import Runs
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction
from leaktight.ir.values import Operand


class LastWords:
    """Answers per signal."""

    def __init__(self, facts: Facts) -> None:
        self._channels = facts.get(Channels)
        self._joins = facts.get(Joins)
        self._runs = facts.get(Runs)
        self._known: dict[tuple[str, str, Operand, frozenset[str]], bool] = {}

    def told(self, root: Function, function: Function, signal: Operand, senders: frozenset[str]) -> bool:
        """Whether a receive from `signal`, in a goroutine that `root` starts, comes only after all goroutines with
        these bodies have ended: everything that sends on it or closes it does so after a wait for them."""
        if function is root:
            return False
        key = (root.id, function.id, signal, senders)
        if key not in self._known:
            self._known[key] = self._decide(root, signal, senders)
        return self._known[key]

    def _decide(self, root: Function, signal: Operand, senders: frozenset[str]) -> bool:
        others = [o for o in self._channels.made_in(root) if signal in o.aliases]
        ops = [op for other in others for op in other.of("send", "close")]
        return bool(ops) and not any(o.escapes for o in others) and all(self._after(op, senders) for op in ops)

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
