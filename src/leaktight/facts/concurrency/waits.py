"""Channel operations that may wait for ever, with the reason: who was to answer, and on which path it does not."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.balance import Balance, position
from leaktight.facts.concurrency.blocked import Blocked
from leaktight.facts.concurrency.callers import Callers
from leaktight.facts.concurrency.channels import RETURNED, ChannelObject, ChannelOp, Channels
from leaktight.facts.concurrency.joins import Joins
from leaktight.facts.concurrency.lastwords import LastWords
from leaktight.facts.concurrency.loops import Loops, constant_trips
from leaktight.facts.concurrency.paths import LIMIT, Arrival, Effect, Exploration, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.concurrency.signals import Signals
from leaktight.facts.concurrency.workers import Workers
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction, LoopBranch, Return, SelectBranch, Send
from leaktight.ir.values import Var


class Waits:
    """All channels of the project, function by function."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._channels = facts.get(Channels)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._flow = facts.get(Flow)
        self._joins = facts.get(Joins)
        self._signals = facts.get(Signals)
        self._workers = facts.get(Workers)
        self._last = facts.get(LastWords)
        self._callers = facts.get(Callers)
        self._bare: dict[tuple[int, str], list[ChannelOp]] = {}
        self._starts: dict[tuple[int, str], list[tuple[Function, Call, Function]]] = {}

    def all(self) -> list[Blocked]:
        """One entry for each channel on which somebody may wait for ever."""
        found: list[Blocked] = []
        for function in self._channels.candidates():
            for channel in self._channels.made_in(function):
                if channel.ops and all(f.complete for f in channel.holders.values()):
                    one = None
                    if not channel.escapes:
                        one = self._judge(channel)
                    elif channel.escapes == RETURNED:
                        one = self._given_away(channel)
                    if one is not None:
                        found.append(one)
        return found

    def _judge(self, channel: ChannelObject) -> Blocked | None:
        return (
            self._nobody(channel)
            or self._receiver_leaves(channel)
            or self._workers.leave(channel)
            or self._asker_leaves(channel)
            or self._signals.missing(channel)
        )

    # -- a result for callers that are not at hand -------------------------------------------------------------

    def _given_away(self, channel: ChannelObject) -> Blocked | None:
        """A goroutine sends to whoever called; a caller that stops waiting leaves it behind. A suspicion: reported
        where one value is sent, or where the goroutine listens to another signal but not while it sends."""
        if channel.capacity != 0 or channel.fields:
            return None
        root = channel.function
        for where, call, body in self._runs.spawns(root):
            sends = self._bare_sends(channel, body)
            if where is not root or not sends or any(op.function is not body for op in channel.of("send")):
                continue
            looped = [op for op in sends if self._loops.around(body, op.block)]
            listens = any(
                isinstance(b.terminator, SelectBranch)
                and len(b.terminator.cases) > 1
                and not any(op.select is b.terminator for op in channel.ops)
                for b in body.blocks
            )
            single = Balance(channel, self._runs, self._loops, self._flow).sends(body) == 1
            if (single and not looped) or (looped and listens):
                return Blocked(channel, tuple(sends[:1]), "given", root, sends=1 if single else None, spawn=call)
        return None

    # -- nobody answers ------------------------------------------------------------------------------------------

    def _nobody(self, channel: ChannelObject) -> Blocked | None:
        sends, receives, closes = channel.of("send"), channel.of("receive", "range"), channel.of("close")
        if channel.returned and not channel.of("receive", "range"):
            return None
        if sends and not receives and channel.capacity == 0:
            bare = next((op for op in sends if op.bare), None)
            if bare is not None and not channel.fields:
                return Blocked(channel, (bare,), "nobody", bare.function)
        if receives and not sends and not closes and not channel.fields:
            bare = next((op for op in receives if op.bare), None)
            if bare is not None and not self._assigned_elsewhere(channel):
                return Blocked(channel, (bare,), "nobody", bare.function)
        ranges = channel.of("range")
        if ranges and not closes and sends and not channel.fields:
            stuck = next((op for op in ranges if self._no_other_way(op)), None)
            if stuck is not None:
                return Blocked(channel, (stuck,), "unclosed", stuck.function)
        return None

    @staticmethod
    def _assigned_elsewhere(channel: ChannelObject) -> bool:
        return bool(channel.carriers)

    def _no_other_way(self, op: ChannelOp) -> bool:
        """Whether a function ends only after the range over the channel has."""

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = op.function.blocks[source].terminator
            if source == op.block and isinstance(terminator, LoopBranch) and number == 1:
                return Signal.DRAIN
            return 0

        found = explore(op.function, (op.block, 0), along=along)
        return found is not None and not found.arrivals

    # -- the receiver leaves first -------------------------------------------------------------------------------

    def _receiver_leaves(self, channel: ChannelObject) -> Blocked | None:
        """A goroutine sends; whoever started it may be gone, or wait for its end, before it takes the value."""
        if channel.capacity is None:
            return None
        root = channel.function
        spawned = self._spawned(channel, root)
        balance = Balance(channel, self._runs, self._loops, self._flow, self._channels.made_in(root))
        senders = [s for s in spawned if self._bare_sends(channel, s[2])]
        if not senders or not channel.of("receive", "range"):
            return None
        if any(self._mixed(channel, body) for _, _, body in senders):
            return None
        ids = self._sender_ids(channel, root)
        balance.told_last = lambda function, signal: self._last.told(channel, function, signal, ids)
        found = self._explore(channel, root, balance)
        end = self._too_many(found, channel, balance, root)
        partner = root
        if end is None and found is not None and (channel.returned or self._ranged_by_callers(channel)):
            handed = [a for a in found.arrivals if balance.handed_back(a.instruction)]
            most = max((a.balance for a in handed), default=0)
            if most > channel.capacity or (channel.capacity == 0 and most > 0):
                start = next((call for where, call, _ in senders if where is root), channel.made)
                partner, end = self._callers.leaving(channel, start, most, ids)
        if end is None or balance.unknown:
            return None
        if not self._all_seen(channel, balance, partner):
            return None
        if partner is root and not self._takes_itself(channel, root):
            return None
        partner, end = self._taker(channel, balance, root, partner, end)
        ops = {op: None for _, _, body in senders for op in self._bare_sends(channel, body)}
        spawn = senders[0][1]
        total = self._total(channel, root)
        reason = "left" if isinstance(end.instruction, Return) or end.instruction is channel.made else "joined"
        return Blocked(
            channel,
            tuple(ops),
            reason,
            partner,
            end.instruction,
            end.trail,
            total or None,
            total is None or total > 1,
            spawn,
        )

    def _ranged_by_callers(self, channel: ChannelObject) -> bool:
        """Whether a value that keeps the channel goes to the callers, each makes its own, and they take until the
        channel is closed: who takes until some value comes can't be told from one who leaves early."""
        fields = self._facts.get(Fields)
        takes = channel.of("receive", "range")
        return (
            bool(channel.carriers)
            and len(channel.fields) == 1
            and all(len(fields.writes(owner, name)) == 1 for owner, name in channel.fields)
            and all(op.kind == "range" for op in takes)
            and len({op.function.id for op in takes}) == 1
        )

    def _bare_sends(self, channel: ChannelObject, body: Function) -> list[ChannelOp]:
        key = (id(channel), body.id)
        if key not in self._bare:
            balance = Balance(channel, self._runs, self._loops, self._flow)
            sends = channel.of("send") if balance.sends(body) else []
            self._bare[key] = [op for op in sends if op.bare and op.function.id in balance.visited]
        return self._bare[key]

    def _mixed(self, channel: ChannelObject, body: Function) -> bool:
        ids = {inner.id for inner in nested(body)}
        return any(op.function.id in ids for op in channel.of("receive", "range"))

    def _explore(self, channel: ChannelObject, root: Function, balance: Balance) -> Exploration | None:
        balance.visited.add(root.id)
        inner = balance.at(root)
        edges = balance.along(root)
        senders = self._sender_ids(channel, root)

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, Send) and balance.op(instruction) is not None:
                return Signal.END  # the root sends itself: its own wait is another question
            if isinstance(instruction, Call) and self._joins.waits_for(root, instruction, senders):
                return Signal.POINT
            if self._signals.answered_by(channel, root, instruction, senders):
                return Signal.DRAIN
            return inner(instruction)

        def along(source: int, number: int, target: int) -> Effect:
            terminator = root.blocks[source].terminator
            if isinstance(terminator, SelectBranch):
                operation = terminator.cases[number].operation
                if operation is not None and self._signals.answered_by(channel, root, operation, senders):
                    return Signal.DRAIN
            return edges(source, number, target)

        return explore(root, position(root, channel.made), at, along)

    def _sender_ids(self, channel: ChannelObject, root: Function) -> frozenset[str]:
        return frozenset(body.id for _, _, body in self._spawned(channel, root) if self._bare_sends(channel, body))

    def _spawned(self, channel: ChannelObject, root: Function) -> list[tuple[Function, Call, Function]]:
        """Goroutines that the function starts, and those that functions start which it gives the channel to."""
        key = (id(channel), root.id)
        if key not in self._starts:
            found = list(self._runs.spawns(root))
            balance = Balance(channel, self._runs, self._loops, self._flow)
            for instruction in root.calls:
                if instruction.kind is CallKind.NOW:
                    for run in self._runs.of(root, instruction):
                        if run.how == "now" and run.function is not root and balance.concerns(run, instruction):
                            found += [(root, instruction, body) for _, _, body in self._runs.spawns(run.function)]
            self._starts[key] = found
        return self._starts[key]

    def _too_many(
        self, found: Exploration | None, channel: ChannelObject, balance: Balance, root: Function
    ) -> Arrival | None:
        """The end of a path with more values on their way than there is room for."""
        if found is None or channel.capacity is None:
            return None
        late = [a for a in found.arrivals if a.balance > channel.capacity and not balance.handed_back(a.instruction)]
        if not late:
            return None
        if self._covered(channel, root):
            return None
        # prefer the end that people recognise: the shortest way through a choice
        return min(late, key=lambda a: (a.instruction is channel.made, len(a.trail)))

    def _covered(self, channel: ChannelObject, root: Function) -> bool:
        """Whether the number of sends is constant, though they start in loops, and covered by the capacity
        together with the receives that stand one by one."""
        total = self._total(channel, root)
        singles = [
            op for op in channel.of("receive") if op.function is root and not self._loops.around(root, op.block)
        ]
        taken = len({op.block for op in singles if op.bare})
        return total is not None and total <= (channel.capacity or 0) + (taken if taken > 1 else 0)

    def _taker(
        self, channel: ChannelObject, balance: Balance, root: Function, partner: Function, end: Arrival
    ) -> tuple[Function, Arrival]:
        """Whoever takes, where that is another goroutine and not the one that started them all."""
        takers = channel.of("receive", "range")
        for _, _, body in self._runs.spawns(root):
            inside = {f.id for f in nested(body)}
            if all(op.function.id in inside for op in takers):
                found = balance.receiving(body)
                worst = found.worst if found is not None else None
                return (body, worst) if worst is not None else (partner, end)
        return partner, end

    def _takes_itself(self, channel: ChannelObject, root: Function) -> bool:
        """Whether values are taken by the function or what it runs, or all by one goroutine that it starts; of
        goroutines that hand the work on nothing is known."""
        takers = {op.function.id for op in channel.of("receive", "range")}
        if takers & {inner.id for ran in self._signals.run_by(channel, root).values() for inner in nested(ran)}:
            return True
        return any(takers <= {f.id for f in nested(body)} for _, _, body in self._spawned(channel, root))

    def _all_seen(self, channel: ChannelObject, balance: Balance, partner: Function) -> bool:
        """Whether every receive stands in a function that was followed."""
        allowed = set(balance.visited) | {partner.id}
        if channel.returned:
            return True
        return all(op.function.id in allowed for op in channel.of("receive", "range"))

    def _total(self, channel: ChannelObject, root: Function) -> int | None:
        """The most values that may wait if nobody takes any; None where nothing limits their number."""
        balance = Balance(channel, self._runs, self._loops, self._flow)
        made, _ = position(root, channel.made)
        outside = self._loops.around(root, made)
        total = 0
        starting = {call for where, call, _ in self._spawned(channel, root) if where is root}
        for block in root.blocks:
            for instruction in block.instructions:
                if not isinstance(instruction, Call) or instruction not in starting:
                    continue
                sends = sum(
                    balance.sends(run.function, run.given)
                    for run in self._runs.of(root, instruction)
                    if balance.concerns(run, instruction)
                )
                if not sends:
                    continue
                trips = 1
                for loop in self._loops.around(root, block.index):
                    turns = constant_trips(root, loop) if loop not in outside else 1
                    if turns is None:
                        return None
                    trips *= turns
                if sends >= LIMIT:
                    return None
                total += sends * trips
        return total

    # -- whoever asked leaves before the answer ----------------------------------------------------------------

    def _asker_leaves(self, channel: ChannelObject) -> Blocked | None:
        """A reply channel goes along with a question, in a struct; who asked may be gone when the answer comes."""
        if channel.capacity != 0 or not channel.fields or not channel.carriers:
            return None
        root = channel.function
        sends, receives = channel.of("send"), channel.of("receive", "range")
        if not sends or not receives or any(op.function is not root for op in receives):
            return None
        if any(not op.bare or op.function.outermost() is root.outermost() for op in sends):
            return None
        questions = {alias for carrier in channel.carriers for alias in self._flow.aliases(root, carrier)}
        balance = Balance(channel, self._runs, self._loops, self._flow)
        inner, edges = balance.at(root), balance.along(root)

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, Send) and instruction.value in questions:
                return 1
            return inner(instruction)

        def along(source: int, number: int, target: int) -> Effect:
            terminator = root.blocks[source].terminator
            effect = edges(source, number, target)
            if isinstance(terminator, SelectBranch) and isinstance(effect, int):
                operation = terminator.cases[number].operation
                if isinstance(operation, Send) and operation.value in questions:
                    return effect + 1
            return effect

        found = explore(root, position(root, channel.made), at, along)
        late = [a for a in found.arrivals if a.balance > 0] if found is not None and not balance.unknown else []
        late = late or self._put_aside(channel, questions)
        if not late:
            return None
        end = min(late, key=lambda a: len(a.trail))
        return Blocked(channel, tuple(sends), "left", root, end.instruction, end.trail, 1)

    def _put_aside(self, channel: ChannelObject, questions: set[Var]) -> list[Arrival]:
        """The same where the question is handed to a function that keeps it for whoever answers: ends by another case
        of the select that waits for the answer."""
        root = channel.function
        receives = {op.instruction for op in channel.of("receive")}
        asked = any(
            isinstance(i, Call)
            and i.kind is CallKind.NOW
            and questions.intersection(v for v in i.args if isinstance(v, Var))
            for i in root.instructions()
        )

        def at(instruction: Instruction) -> Effect:
            return Signal.DRAIN if instruction in receives else 0

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = root.blocks[source].terminator
            if isinstance(terminator, SelectBranch) and any(c.operation in receives for c in terminator.cases):
                return Signal.DRAIN if terminator.cases[number].operation in receives else 1
            return 0

        found = explore(root, position(root, channel.made), at, along) if asked else None
        return [a for a in found.arrivals if a.balance > 0] if found is not None else []
