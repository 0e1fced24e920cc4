"""Values handed to goroutines that take them one after the other, and may all end before the last one."""

from __future__ import annotations

from collections.abc import Iterable

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.balance import Balance, position
from leaktight.facts.concurrency.blocked import Blocked
from leaktight.facts.concurrency.channels import ChannelObject, ChannelOp, Channels
from leaktight.facts.concurrency.lastwords import LastWords
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import LIMIT, Along, Arrival, Effect, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Receive, Return, SelectBranch
from leaktight.ir.values import Operand, Var


class Workers:
    """Answers per channel."""

    def __init__(self, facts: Facts) -> None:
        self._calls = facts.get(Calls)
        self._channels = facts.get(Channels)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._flow = facts.get(Flow)
        self._last = facts.get(LastWords)

    def leave(self, channel: ChannelObject) -> Blocked | None:
        """The function that made the channel, or a goroutine of its own, sends; those that take may have gone."""
        if channel.capacity is None or channel.fields:
            return None
        root = channel.function
        takers = {op.function.id for op in channel.of("receive", "range")}
        workers: dict[str, tuple[Call, Function]] = {
            body.id: (call, body) for _, call, body in self._runs.spawns(root) if takers & _inside(body)
        }
        if not workers or not takers <= {id_ for _, body in workers.values() for id_ in _inside(body)}:
            return None
        for sender in (root, *(body for _, _, body in self._runs.spawns(root) if body.id not in workers)):
            own = [op for op in channel.of("send") if op.bare and op.function is sender]
            if own and all(op.function is sender for op in channel.of("send", "close")):
                return self._left_alone(channel, own, list(workers.values()))
        return None

    def _left_alone(
        self, channel: ChannelObject, own: list[ChannelOp], workers: list[tuple[Call, Function]]
    ) -> Blocked | None:
        sender = own[0].function
        block, _ = position(sender, own[0].instruction)
        needed = LIMIT if self._loops.around(sender, block) else len(own)
        if needed <= (channel.capacity or 0) or (channel.capacity and needed < LIMIT):
            return None
        ends: list[Arrival] = []
        for call, body in workers:
            if self._many(channel.function, call) and not self._takes_on(channel, body):
                return None  # each takes a few, and there may be enough of them
            end = self._early(channel, body, sender, needed)
            if end is None:
                return None
            ends.append(end)
        end = min(ends, key=lambda a: len(a.trail))
        call, body = workers[ends.index(end)]
        return Blocked(channel, tuple(own[:1]), "left", body, end.instruction, end.trail, None, True, call)

    def _many(self, root: Function, call: Call) -> bool:
        block, _ = position(root, call)
        return bool(self._loops.around(root, block))

    def _takes_on(self, channel: ChannelObject, body: Function) -> bool:
        """Whether the goroutine takes in a loop."""
        inside = _inside(body)
        return all(
            op.kind == "range" or self._loops.around(op.function, op.block)
            for op in channel.of("receive", "range")
            if op.function.id in inside
        )

    def _early(self, channel: ChannelObject, body: Function, sender: Function, needed: int) -> Arrival | None:
        """A Return of the goroutine before it took that many."""
        balance = Balance(channel, self._runs, self._loops, self._flow)
        if balance.sends(body):
            return None
        edges = balance.along(body)
        found = explore(body, (0, 0), balance.at(body), self._told(channel, body, sender, edges))
        if found is None or balance.unknown:
            return None
        early = [a for a in found.arrivals if -a.balance < needed and isinstance(a.instruction, Return)]
        return min(early, key=lambda a: len(a.trail), default=None)

    def _told(self, channel: ChannelObject, body: Function, sender: Function, edges: Along) -> Along:
        """Without the ways that only the sender opens, as it tells nobody to end while it waits, and those that open
        after the sender has ended."""

        def along(source: int, number: int, target: int) -> Effect:
            terminator = body.blocks[source].terminator
            if isinstance(terminator, SelectBranch):
                operation = terminator.cases[number].operation
                if isinstance(operation, Receive) and (
                    self._tells(body, operation.channel, sender)
                    or self._last.told(channel, body, operation.channel, frozenset({sender.id}))
                ):
                    return Signal.END
            return edges(source, number, target)

        return along

    def _tells(self, body: Function, signal: Operand, sender: Function) -> bool:
        """Whether only the sender closes or sends on that other channel, or cancels that context."""
        others = self._channels.holding(body, signal)
        if others:
            ops = [op for other in others for op in other.of("send", "close")]
            return not any(o.escapes for o in others) and all(op.function is sender for op in ops)
        for context in self._contexts(body, signal):
            for source in self._flow.sources(body, context):
                made = source.at.instruction if source.at is not None else None
                if isinstance(made, Call) and source.at is not None and source.at.function is sender and made.args:
                    return any(self._is(c, "Background", "TODO") for c in self._made_by(sender, made.args[0]))
        return False

    def _contexts(self, body: Function, signal: Operand) -> Iterable[Var]:
        """The context whose end the channel tells."""
        for call in self._made_by(body, signal):
            symbol = self._calls.symbol(call)
            if symbol is not None and (symbol.package, symbol.symbol) == ("context", "Context.Done"):
                receiver = getattr(call.callee, "receiver", None)
                if isinstance(receiver, Var):
                    yield receiver

    def _made_by(self, function: Function, operand: Operand) -> Iterable[Call]:
        for source in self._flow.sources(function, operand):
            if source.at is not None and isinstance(source.at.instruction, Call):
                yield source.at.instruction

    def _is(self, call: Call, *names: str) -> bool:
        symbol = self._calls.symbol(call)
        return symbol is not None and symbol.package == "context" and symbol.symbol in names


def _inside(body: Function) -> set[str]:
    return {inner.id for inner in nested(body)}
