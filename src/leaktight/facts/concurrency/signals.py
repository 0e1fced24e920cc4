"""Channels as signals: goroutines that end only when something is sent or closed, and the paths that forget it."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.balance import Balance, position
from leaktight.facts.concurrency.blocked import Blocked
from leaktight.facts.concurrency.channels import ChannelObject, ChannelOp, Channels
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import Arrival, Effect, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    BuiltinCallee,
    Call,
    CallKind,
    Instruction,
    LoopBranch,
    Next,
    Receive,
    Return,
    SelectBranch,
    Send,
)

_MAX_DEPTH = 3
_MAX_RUN = 20
"""Functions that one goroutine runs and that touch the channel: more are not looked at."""


class Signals:
    """Answers per channel."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._channels = facts.get(Channels)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._flow = facts.get(Flow)
        self._after: dict[tuple[int, int], bool] = {}

    # -- a signal from the same goroutine ------------------------------------------------------------------------

    def answered_by(
        self, channel: ChannelObject, function: Function, instruction: Instruction, senders: frozenset[str]
    ) -> bool:
        """Whether the instruction takes a signal (a value or the end of another channel) after which those goroutines
        send nothing more on `channel`: they do either the one or the other."""
        if not isinstance(instruction, Receive) or len(senders) != 1:
            return False
        others = [o for o in self._channels.holding(function, instruction.channel) if o is not channel]
        return any(self._either(channel, other, senders) for other in others)

    def _either(self, channel: ChannelObject, other: ChannelObject, senders: frozenset[str]) -> bool:
        key = (id(channel), id(other))
        if key in self._after:
            return self._after[key]
        signals = other.of("send", "close")
        body = self._facts.program.function(next(iter(senders)))
        inside = {f.id for f in nested(body)} if body is not None else set()
        answer = bool(signals) and body is not None and all(op.function.id in inside for op in signals)
        for op in signals if answer else ():
            deferred = isinstance(op.instruction, Call) and op.instruction.kind is CallKind.DEFERRED
            if not deferred and self._sends_after(channel, op):
                answer = False
        self._after[key] = answer
        return answer

    def _sends_after(self, channel: ChannelObject, op: ChannelOp) -> bool:
        balance = Balance(channel, self._runs, self._loops, self._flow)

        def at(instruction: Instruction) -> Effect:
            return 1 if isinstance(instruction, Send) and balance.op(instruction) is not None else 0

        starts = [position(op.function, op.instruction)]
        if op.select is not None:
            starts = [(case.target, 0) for case in op.select.cases if case.operation is op.instruction]
        for start in starts:
            found = explore(op.function, start, at)
            if found is None or found.peak > 0:
                return True
        return False

    # -- a signal that is not given on some path -----------------------------------------------------------------

    def missing(self, channel: ChannelObject) -> Blocked | None:
        """A goroutine (or the function that made the channel) that waits for a signal which may never come."""
        if channel.fields:
            return None
        return self._forgotten(channel) or self._unsent(channel)

    def _forgotten(self, channel: ChannelObject) -> Blocked | None:
        """Goroutines end by a signal of the function that started them, which has a path without."""
        root = channel.function
        signals = channel.of("send", "close")
        if not signals or any(op.function is not root for op in signals) or channel.returned or channel.carriers:
            return None
        for where, call, body in self._runs.spawns(root):
            inside = self.run_by(channel, body)
            waiting = [op for op in channel.of("receive", "range") if op.function.id in inside]
            if where is not root or not waiting or not self._ends_only_by(body, channel):
                continue
            ranged = any(op.kind == "range" for op in waiting) or all(
                self._ends_by_close(inside[op.function.id], channel) for op in waiting
            )
            end = self._without(channel, root, call, closing=ranged)
            if end is not None:
                return Blocked(channel, (waiting[0],), "unsent", root, end.instruction, end.trail, spawn=call)
        return None

    def run_by(self, channel: ChannelObject, body: Function) -> dict[str, Function]:
        """What the goroutine runs itself of the functions that touch the channel, by id."""
        balance = Balance(channel, self._runs, self._loops, self._flow)
        found = {body.id: body}
        stack = [body]
        while stack and len(found) < _MAX_RUN:
            function = stack.pop()
            for instruction in function.calls:
                if instruction.kind is CallKind.NOW:
                    for run in self._runs.of(function, instruction):
                        if run.how == "now" and run.function.id not in found and balance.concerns(run, instruction):
                            found[run.function.id] = run.function
                            stack.append(run.function)
        return found

    def _ends_only_by(self, body: Function, channel: ChannelObject, depth: int = 0) -> bool:
        """Whether every way through the function passes a receive from the channel (or the end of its range)."""
        balance = Balance(channel, self._runs, self._loops, self._flow)

        def at(instruction: Instruction) -> Effect:
            op = balance.op(instruction)
            if op is not None and op.kind == "receive":
                return Signal.END
            if isinstance(instruction, Call) and instruction.kind is CallKind.NOW and depth < _MAX_DEPTH:
                runs = [run for run in self._runs.of(body, instruction) if balance.concerns(run, instruction)]
                if runs and all(self._ends_only_by(run.function, channel, depth + 1) for run in runs):
                    return Signal.END
            return 0

        def along(source: int, number: int, _target: int) -> Effect:
            return Signal.END if _passes(balance, body, source, number) else 0

        found = explore(body, (0, 0), at, along)
        return found is not None and not found.arrivals

    def _ends_by_close(self, body: Function, channel: ChannelObject) -> bool:
        """Whether every way out of the function is taken when the channel is closed: `v, ok := <-c` and no other."""
        balance = Balance(channel, self._runs, self._loops, self._flow)

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = body.blocks[source].terminator
            closed = isinstance(terminator, Branch) and number == 1 and balance.closed(body, terminator.condition)
            return Signal.END if closed else 0

        found = explore(body, (0, 0), along=along)
        return found is not None and not found.arrivals

    def _without(self, channel: ChannelObject, root: Function, spawn: Call, *, closing: bool) -> Arrival | None:
        """The end of a path on which the goroutine was started and the signal is not given."""
        balance = Balance(channel, self._runs, self._loops, self._flow)

        def at(instruction: Instruction) -> Effect:
            if instruction is spawn:
                return 1
            op = balance.op(instruction)
            if op is not None and (op.kind == "close" or (op.kind == "send" and not closing)):
                return Signal.DRAIN
            if isinstance(instruction, Call) and not isinstance(instruction.callee, BuiltinCallee):
                for run in self._runs.of(root, instruction):
                    if balance.concerns(run, instruction) and instruction is not spawn:
                        touched = {f.id for f in nested(run.function)}
                        if run.how == "unknown" or any(o.function.id in touched for o in channel.of("send", "close")):
                            return Signal.END
            return 0

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = root.blocks[source].terminator
            if isinstance(terminator, SelectBranch) and not closing:
                operation = terminator.cases[number].operation
                if isinstance(operation, Send) and balance.op(operation) is not None:
                    return Signal.DRAIN
            return 0

        found = explore(root, position(root, channel.made), at, along)
        late = [a for a in found.arrivals if a.balance > 0] if found is not None else []
        return min(late, key=lambda a: len(a.trail), default=None)

    def _unsent(self, channel: ChannelObject) -> Blocked | None:
        """The function that made the channel waits for a goroutine that has a path without an answer."""
        root = channel.function
        waiting = [op for op in channel.of("receive", "range") if op.function is root and op.bare]
        signals = channel.of("send", "close")
        bodies = {body.id: (call, body) for _, call, body in self._runs.spawns(root)}
        homes = {op.function.id for op in signals}
        if not waiting or len(homes) != 1 or not homes <= set(bodies) or channel.returned or channel.carriers:
            return None
        call, body = bodies[next(iter(homes))]
        op = waiting[0]
        closing = op.kind == "range" or (bool(channel.of("close")) and not channel.of("send"))
        if op.kind == "range" and self._early_way(op):
            return None
        if self._told_by_another(op, body):
            return None
        end = self._silent_end(channel, body, closing=op.kind == "range" or closing)
        if end is None:
            return None
        return Blocked(channel, (op,), "unsent", body, end.instruction, end.trail, spawn=call)

    def _told_by_another(self, op: ChannelOp, body: Function) -> bool:
        """Whether it is waited for only where the goroutine has answered on another channel first, and that answer
        decides: `conn, ok := <-winner; if !ok { return <-errs }`."""
        root = op.function
        inside = {f.id for f in nested(body)}
        answers = [(i, position(root, i)[0]) for i in root.each(Receive)]
        for select in root.each(SelectBranch):
            answers += [(c.operation, c.target) for c in select.cases if isinstance(c.operation, Receive)]
        for answer, start in answers:
            others = self._channels.holding(root, answer.channel) if answer is not op.instruction else []
            answered = any(signal.function.id in inside for other in others for signal in other.of("send", "close"))
            if answered and _ways(root, start, op.block) == (True, True):
                return True
        return False

    @staticmethod
    def _offers(select: SelectBranch, balance: Balance) -> bool:
        return any(isinstance(c.operation, Send) and balance.op(c.operation) is not None for c in select.cases)

    def _early_way(self, op: ChannelOp) -> bool:
        block = op.function.blocks[op.block]
        terminator = block.terminator
        return isinstance(terminator, LoopBranch) and any(
            loop.header == op.block
            and any(
                t not in loop.blocks and not loop.regular(b, t)
                for b in loop.blocks
                for t in op.function.blocks[b].successors
            )
            for loop in self._loops.of(op.function)
        )

    def _silent_end(self, channel: ChannelObject, body: Function, *, closing: bool) -> Arrival | None:
        """The end of a path of the goroutine that neither sends nor closes (with `closing`: does not close)."""
        balance = Balance(channel, self._runs, self._loops, self._flow)
        sending = [
            loop
            for loop in self._loops.of(body)
            if any(op.function is body and op.block in loop.blocks for op in channel.of("send"))
        ]

        def at(instruction: Instruction) -> Effect:
            op = balance.op(instruction)
            if op is not None and (op.kind == "close" or (op.kind == "send" and not closing)):
                return Signal.DRAIN
            if isinstance(instruction, Call) and any(
                balance.concerns(run, instruction) for run in self._runs.of(body, instruction)
            ):
                return Signal.END
            return 0

        def along(source: int, number: int, target: int) -> Effect:
            terminator = body.blocks[source].terminator
            if not closing and any(loop.regular(source, target) for loop in sending):
                return Signal.DRAIN  # it has sent as often as it was to: how often is not known
            if isinstance(terminator, SelectBranch) and not closing:
                if terminator.has_default and channel.capacity != 0 and self._offers(terminator, balance):
                    return Signal.DRAIN  # only a full channel refuses it, and then there is something to take
                operation = terminator.cases[number].operation
                if isinstance(operation, Send) and balance.op(operation) is not None:
                    return Signal.DRAIN
            return 0

        found = explore(body, (0, 0), at, along)
        ends = [a for a in found.arrivals if isinstance(a.instruction, Return)] if found is not None else []
        return min(ends, key=lambda a: len(a.trail), default=None)


def _passes(balance: Balance, function: Function, source: int, number: int) -> bool:
    """Whether the edge is a receive from the channel in a select, or the end of a range over it."""
    block = function.blocks[source]
    if isinstance(block.terminator, SelectBranch):
        operation = block.terminator.cases[number].operation
        return isinstance(operation, Receive) and balance.op(operation) is not None
    if isinstance(block.terminator, LoopBranch) and number == 1 and len(block.instructions) > 1:
        step = block.instructions[-2]
        return isinstance(step, Next) and balance.op(step) is not None
    return False


def _ways(function: Function, start: int, goal: int) -> tuple[bool, bool]:
    """Whether control can come from the start to the goal, and to a Return without it."""
    seen, stack, ends = {start}, [start], False
    while stack:
        index = stack.pop()
        ends = ends or (index != goal and isinstance(function.blocks[index].terminator, Return))
        for target in function.blocks[index].successors if index != goal else ():
            if target not in seen:
                seen.add(target)
                stack.append(target)
    return goal in seen and goal != start, ends
