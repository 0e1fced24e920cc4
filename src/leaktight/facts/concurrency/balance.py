"""Sends and receives of one channel, counted along the paths of the functions that take part."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leaktight.facts.concurrency.channels import ChannelObject, ChannelOp
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.concurrency.panics import without_panic
from leaktight.facts.concurrency.paths import LIMIT, Along, At, Effect, Exploration, Signal, explore
from leaktight.facts.concurrency.runs import Run, Runs
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.awaited import comes_to
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    CallKind,
    Instruction,
    LoopBranch,
    MethodCallee,
    Next,
    Operation,
    Receive,
    Return,
    SelectBranch,
    Send,
    targets,
)
from leaktight.ir.types import named
from leaktight.ir.values import Operand, Var

_MAX_DEPTH = 6


class Balance:
    """Questions about one channel. `visited` collects the functions whose paths were looked at; `siblings` are other
    channels that the same function makes."""

    def __init__(
        self,
        channel: ChannelObject,
        runs: Runs,
        loops: Loops,
        flow: Flow,
        siblings: Sequence[ChannelObject] = (),
    ) -> None:
        self.channel = channel
        self.siblings = siblings
        self.runs = runs
        self.loops = loops
        self.flow = flow
        self.visited: set[str] = set()
        self.unknown = False
        self.told_last: Callable[[Function, Operand], bool] | None = None
        """Whether a signal that a receiver waits for comes only when no sender is left."""
        self._by_instruction = {op.instruction: op for op in channel.ops}
        self._selects: dict[SelectBranch, list[ChannelOp]] = {}
        for op in channel.ops:
            if op.select is not None:
                self._selects.setdefault(op.select, []).append(op)
        self._holding = {op.function.id for op in channel.ops}
        self._holders = frozenset(op.function.outermost().id for op in channel.ops)
        self._sends: dict[tuple[str, frozenset[str] | None], int] = {}
        self._receiving: dict[tuple[str, frozenset[str] | None], Exploration | None] = {}

    # -- who takes part ------------------------------------------------------------------------------------------

    def concerns(self, run: Run, call: Call) -> bool:
        """Whether what the call runs may touch the channel: it has an operation on it, captures it or is given it, or
        is a method of a type that keeps it in a field."""
        ids = {inner.id for inner in nested(run.function)}
        if ids & self._holding or (run.given is not None and run.given & self._literals()):
            return True
        passed: list[Operand] = [*call.args, *run.function.captures]
        if any(isinstance(o, Var) and (o in self.channel.aliases or o in self.channel.carriers) for o in passed):
            return True
        if not self.channel.fields or not isinstance(call.callee, MethodCallee):
            return False
        owner = named(call.callee.receiver.type)
        keeps = owner is not None and any(
            o.package == owner.package and o.name == owner.name for o, _ in self.channel.fields
        )
        return keeps and run.function.outermost().id in self.runs.naming(self._holders)

    def _literals(self) -> set[str]:
        return {id_ for op in self.channel.ops for id_ in _enclosing(op.function)}

    def op(self, instruction: Instruction) -> ChannelOp | None:
        """The operation on this channel that the instruction is."""
        return self._by_instruction.get(instruction)

    # -- sends ---------------------------------------------------------------------------------------------------

    def sends(self, function: Function, given: frozenset[str] | None = None, depth: int = 0) -> int:
        """The most sends that wait for a receiver, on any path of a goroutine that runs the function, with those of
        goroutines that it starts."""
        key = (function.id, given)
        if key in self._sends:
            return self._sends[key]
        self._sends[key] = 0
        if depth > _MAX_DEPTH:
            self.unknown = True
            return 0
        self.visited.add(function.id)
        panicking = [0]

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, Send):
                op = self.op(instruction)
                return 1 if op is not None else 0
            if isinstance(instruction, Call) and instruction.kind is CallKind.DEFERRED:
                for run in self.runs.of(function, instruction, given):
                    usual = without_panic(self.flow, run.function) if self.concerns(run, instruction) else set()
                    if usual and not any(i in usual for i in run.function.instructions() if self._touches(i)):
                        panicking.append(self.sends(run.function, run.given, depth + 1))
                        return 0
            if isinstance(instruction, Call):
                counts = [
                    self.sends(run.function, run.given, depth + 1)
                    for run in self.runs.of(function, instruction, given)
                    if self.concerns(run, instruction)
                ]
                choice = self.runs.one_of(function, instruction)
                return min(max(counts, default=0) if choice else sum(counts), LIMIT)
            return 0

        found = explore(function, (0, 0), at, self._offered(function))
        if found is None:
            self.unknown = True
        self._sends[key] = max(found.peak if found is not None else 0, *panicking)
        return self._sends[key]

    def _touches(self, instruction: Instruction) -> bool:
        """Whether it is an operation on the channel, or a call that may lead to one."""
        if isinstance(instruction, Call):
            return not isinstance(instruction.callee, BuiltinCallee) and any(
                isinstance(a, Var) and a in self.channel.aliases for a in instruction.args
            )
        return self.op(instruction) is not None or instruction in self._selects

    def _offered(self, function: Function) -> Along:
        """Sends in selects: they wait for nobody, but what is taken may be theirs and not what a later one waits
        with."""
        waiting = [op for op in self.channel.ops if op.kind == "send" and op.bare]
        elsewhere = any(op.function is not function for op in waiting)

        def along(source: int, number: int, target: int) -> Effect:
            terminator = function.blocks[source].terminator
            ops = self._selects.get(terminator, ()) if isinstance(terminator, SelectBranch) else ()
            if isinstance(terminator, SelectBranch) and waiting:
                offered = sum(
                    op.kind == "send" and terminator.cases[number].operation is op.instruction for op in ops
                )
                later = elsewhere or any(comes_to(function, (target, 0), op.instruction) for op in waiting)
                return offered if later else 0
            return 0

        return along

    # -- receives ------------------------------------------------------------------------------------------------

    def receiving(
        self, function: Function, given: frozenset[str] | None = None, depth: int = 0
    ) -> Exploration | None:
        """The ends of a receiver's paths, with one less for each value taken; none where it takes all there is."""
        key = (function.id, given)
        if key not in self._receiving:
            self._receiving[key] = Exploration((), 0)
            if depth > _MAX_DEPTH:
                self.unknown = True
                return None
            self.visited.add(function.id)
            self._receiving[key] = explore(function, (0, 0), self.at(function, given, depth), self.along(function))
        return self._receiving[key]

    def at(self, function: Function, given: frozenset[str] | None = None, depth: int = 0) -> At:
        """Effects in the function: +1 for each value that a goroutine started there wants to send, -1 for each
        taken."""

        def effect(instruction: Instruction) -> Effect:
            op = self.op(instruction)
            if op is not None and op.kind == "receive":
                return -1
            if op is not None and op.kind == "close":
                return Signal.DRAIN
            if instruction is self.channel.made:
                return Signal.POINT
            if isinstance(instruction, Call) and not isinstance(instruction.callee, BuiltinCallee):
                return self._call(function, instruction, given, depth)
            return 0

        return effect

    def _call(self, function: Function, call: Call, given: frozenset[str] | None, depth: int) -> Effect:
        effects = [self._run(run, depth) for run in self.runs.of(function, call, given) if self.concerns(run, call)]
        for signal in (Signal.END, Signal.DRAIN):
            if signal in effects:
                return signal
        counts = [effect for effect in effects if isinstance(effect, int)]
        if self.runs.one_of(function, call):  # where one of them may take, it is taken to do so
            return min(counts) if any(count < 0 for count in counts) else max(counts, default=0)
        return sum(counts)

    def _run(self, run: Run, depth: int) -> Effect:
        if run.how == "unknown":
            self.unknown = True
            return Signal.END
        sent = 0
        if run.how == "concurrently":
            sent = self.sends(run.function, run.given, depth + 1)
            if not self._does(run.function, "receive", "range"):
                return sent
        taken = self.receiving(run.function, run.given, depth + 1)
        if taken is None:
            self.unknown = True
            return Signal.END
        worst = taken.worst
        if worst is None:
            # it takes all there is, or (a goroutine of its own or not) never ends
            return Signal.DRAIN
        return sent + (min(worst.balance, 0) if run.how == "concurrently" else worst.balance)

    def _does(self, function: Function, *kinds: str) -> bool:
        ids = {inner.id for inner in nested(function)}
        return any(op.function.id in ids for op in self.channel.of(*kinds))

    def along(self, function: Function) -> Along:
        """Effects of edges: select cases, the end of a range, loops that have taken what they wait for."""
        receiving = [loop for loop in self.loops.of(function) if self._takes(function, loop)]

        def effect(source: int, number: int, target: int) -> Effect:
            terminator = function.blocks[source].terminator
            total = 0
            if isinstance(terminator, SelectBranch) and self.told_last is not None:
                operation = terminator.cases[number].operation
                if isinstance(operation, Receive) and self.told_last(function, operation.channel):
                    return Signal.END
            if isinstance(terminator, SelectBranch):
                for op in self._selects.get(terminator, ()):
                    if op.kind == "receive" and terminator.cases[number].operation is op.instruction:
                        total -= 1
            elif isinstance(terminator, LoopBranch) and len(function.blocks[source].instructions) > 1:
                step = function.blocks[source].instructions[-2]
                if isinstance(step, Next) and self.op(step) is not None:
                    if number == 1:
                        return Signal.DRAIN
                    total -= 1
            elif isinstance(terminator, Branch) and number == 1 and self.closed(function, terminator.condition):
                return Signal.DRAIN
            for loop in receiving:
                if source in loop.blocks and target not in loop.blocks:
                    if loop.regular(source, target) and self._every_turn(function, loop):
                        return Signal.DRAIN
                    if self.loops.counted(function, source):
                        return Signal.DRAIN
            return total

        return effect

    def _takes(self, function: Function, loop: Loop) -> bool:
        return any(
            self._taking(function, i) for index in loop.blocks for i in function.blocks[index].instructions
        ) or any(
            op.function is function and op.block in loop.blocks and op.kind == "receive" for op in self.channel.ops
        )

    def _taking(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction takes a value, or runs a function that does."""
        op = self.op(instruction)
        if op is not None:
            return op.kind == "receive"
        return isinstance(instruction, Call) and any(
            self.concerns(run, instruction) and self._does(run.function, "receive", "range")
            for run in self.runs.of(function, instruction)
        )

    def closed(self, function: Function, condition: Operand) -> bool:
        """Whether the condition is the flag of a receive from this channel."""
        if not isinstance(condition, Var):
            return False
        for source in self.flow.sources(function, condition):
            instruction = source.at.instruction if source.at is not None else None
            if (
                isinstance(instruction, Receive)
                and instruction.found is not None
                and self.op(instruction) is not None
            ):
                return True
            if isinstance(instruction, SelectBranch):
                return any(
                    isinstance(op.instruction, Receive)
                    and op.instruction.found is not None
                    and source.operand is condition
                    for op in self._selects.get(instruction, ())
                )
        return False

    def _every_turn(self, function: Function, loop: Loop) -> bool:
        """Whether each turn of the loop takes a value, or turns that take none do not count."""
        counters = _counters(function, loop)
        stack: list[tuple[int, bool]] = [(loop.header, False)]
        seen: set[tuple[int, bool]] = set()
        while stack:
            index, counted = stack.pop()
            if (index, counted) in seen:
                continue
            seen.add((index, counted))
            block = function.blocks[index]
            if any(self._taking(function, i) for i in block.instructions):
                continue
            for instruction in block.instructions:
                if isinstance(instruction, Assign) and instruction.dst in counters:
                    counted = True
            terminator = block.terminator
            for number, target in enumerate(targets(terminator)):
                if target not in loop.blocks:
                    continue
                if isinstance(terminator, SelectBranch) and self._answers(terminator.cases[number].operation):
                    continue
                if target == loop.header:
                    if counted or not counters:
                        return False
                    continue
                stack.append((target, counted))
        return True

    def _answers(self, operation: Send | Receive | None) -> bool:
        """Whether a case of a select takes from the channel, or from another one that its senders send to instead."""
        if not isinstance(operation, Receive):
            return False
        if self.op(operation) is not None:
            return True
        senders = {op.function.id for op in self.channel.of("send")}
        return any(
            {op.function.id for op in other.of("send")} == senders
            for other in self.siblings
            if operation.channel in other.aliases
        )

    # -- the whole -----------------------------------------------------------------------------------------------

    def handed_back(self, instruction: Instruction) -> bool:
        """Whether the Return gives the channel, or a struct that holds it, to the caller."""
        return isinstance(instruction, Return) and any(
            isinstance(v, Var) and (v in self.channel.aliases or v in self.channel.carriers)
            for v in instruction.values
        )


def _counters(function: Function, loop: Loop) -> set[Var]:
    """Variables that the loop's condition compares."""
    terminator = function.blocks[loop.header].terminator
    found: set[Var] = set()
    if isinstance(terminator, Branch) and isinstance(terminator.condition, Var):
        for definition in function.definitions(terminator.condition):
            if isinstance(definition, Operation):
                found.update(a for a in definition.args if isinstance(a, Var))
    if isinstance(terminator, LoopBranch):
        step = function.blocks[loop.header].instructions[0]
        if isinstance(step, Next):
            found.update(v for v in (step.key, step.value) if v is not None)
    return found


def _enclosing(function: Function) -> list[str]:
    found = []
    current: Function | None = function
    while current is not None:
        found.append(current.id)
        current = current.parent
    return found


def position(function: Function, instruction: Instruction) -> tuple[int, int]:
    """Block and index just behind the instruction."""
    for block in function.blocks:
        for index, candidate in enumerate(block.instructions):
            if candidate is instruction:
                return block.index, index + 1
    return 0, 0
