"""Wait groups that never reach zero, and conditions that nobody signals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.access import Access, Path
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.locks import spelled
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import Conditions, Effect, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction, MethodCallee, Operation, Return, SelectBranch, Send
from leaktight.ir.types import Named
from leaktight.ir.values import Const, Var


@dataclass(frozen=True, slots=True)
class Short:
    """A wait that may never end. `reason`: `undone` (a goroutine can return, at `end`, without Done), `unstarted`
    (after Add the goroutine may not be started: `end` is where that shows), `copied` (Done counts on a copy), `own`
    (it is counted itself),
    `unsignalled` (nothing signals the condition). `name` is the group or condition as people write it."""

    function: Function
    wait: Span
    name: str
    reason: str
    end: Span | None = None
    spawn: Span | None = None


class Groups:
    """Answers for the whole project."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._runs = facts.get(Runs)
        self._loops = facts.get(Loops)
        self._access = facts.get(Access)

    def short(self) -> Iterator[Short]:
        """Every wait that may never end."""
        program = self._facts.program
        ids = dict.fromkeys((*program.mentions("WaitGroup"), *program.mentions("Add")))
        waiting = set(program.mentions("Wait"))
        for id_ in ids:
            function = program.function(id_) if id_ in waiting else None
            if function is not None and function.complete:
                yield from self._function(function)
        for id_ in program.mentions("Wait"):
            function = program.function(id_)
            if function is not None:
                yield from self._conditions(function)

    def _group_calls(self, function: Function, method: str) -> Iterator[tuple[Function, Call, Path]]:
        for caller, call in calls_in(function):
            symbol = self._calls.symbol(call)
            if symbol is None or (symbol.package, symbol.symbol) != ("sync", f"WaitGroup.{method}"):
                continue
            path = self._access.of(caller, call.callee.receiver) if isinstance(call.callee, MethodCallee) else None
            if path is not None:
                yield caller, call, path

    def _function(self, function: Function) -> Iterator[Short]:
        waits = {path: (caller, call) for caller, call, path in self._group_calls(function, "Wait")}
        if not waits:
            return
        reported: set[Path] = set()
        for where, spawn, body in self._runs.spawns(function):
            for path, end in self._undone(where, spawn, body):
                if path in waits and path not in reported and not self._fewer_counted(function, path):
                    reported.add(path)
                    caller, wait = waits[path]
                    yield Short(caller, wait.span, spelled(path), "undone", end.span, spawn.span)
            yield from self._copied(where, spawn, body, waits)
            yield from self._own(spawn, body)
        for caller, add, path in self._group_calls(function, "Add"):
            if path in waits and path not in reported:
                short = self._unstarted(caller, add, path)
                if short is not None:
                    reported.add(path)
                    holder, wait = waits[path]
                    yield Short(holder, wait.span, spelled(path), "unstarted", short.span, add.span)

    def _own(self, spawn: Call, body: Function) -> Iterator[Short]:
        """A goroutine that waits for a group which counts it: its own Done is deferred until after."""
        deferred = {
            p for c, call, p in self._group_calls(body, "Done") if c is body and call.kind is CallKind.DEFERRED
        }
        for caller, wait, path in self._group_calls(body, "Wait"):
            if caller is body and path in deferred and wait.kind is CallKind.NOW:
                yield Short(body, wait.span, spelled(path), "own", None, spawn.span)

    def _undone(self, where: Function, spawn: Call, body: Function) -> Iterator[tuple[Path, Instruction]]:
        """Groups on which the goroutine calls Done on some of its paths only."""
        groups: dict[Path, list[Call]] = {}
        own = {path for method in ("Wait", "Add") for _, _, path in self._group_calls(body, method)}
        for caller, call, path in self._group_calls(body, "Done"):
            if path in own:
                continue  # it does not stand for this goroutine
            block, _ = position(caller, call)
            if caller is not body or self._loops.around(body, block):
                return
            groups.setdefault(path, []).append(call)
        for path, calls in groups.items():

            def at(instruction: Instruction, calls: list[Call] = calls) -> Effect:
                if instruction in calls:
                    return Signal.DRAIN
                if isinstance(instruction, Call) and any(
                    any(True for _ in self._group_calls(run.function, "Done"))
                    for run in self._runs.of(body, instruction)
                ):
                    return Signal.END
                return 0

            conditions = Conditions(body)

            def along(
                source: int, number: int, _target: int, path: Path = path, known: Conditions = conditions
            ) -> Effect:
                nil = known.is_nil(body.blocks[source].terminator, number)
                return Signal.END if nil is not None and nil is path[0] else 0

            found = explore(body, (0, 0), at, along)
            ends = [a for a in found.arrivals if isinstance(a.instruction, Return)] if found is not None else []
            outer = self._access.in_caller(where, spawn, body, path)
            if ends and outer is not None:
                yield outer, min(ends, key=lambda a: len(a.trail)).instruction

    def _fewer_counted(self, function: Function, path: Path) -> bool:
        """Whether Add is given one less (or so) than there are: some goroutine is not meant to call Done."""
        for caller, add, other in self._group_calls(function, "Add"):
            amount = add.args[0] if add.args and other == path else None
            made = caller.definitions(amount) if isinstance(amount, Var) else []
            if any(isinstance(i, Operation) and i.operator == "-" for i in made):
                return True
        return False

    def _copied(
        self, where: Function, spawn: Call, body: Function, waits: dict[Path, tuple[Function, Call]]
    ) -> Iterator[Short]:
        for param, argument in zip(body.params, spawn.args, strict=False):
            if param.type == Named("sync", "WaitGroup") and any(
                path[0] is param for _, _, path in self._group_calls(body, "Done")
            ):
                path = self._access.of(where, argument)
                if path in waits and path is not None:
                    caller, wait = waits[path]
                    yield Short(caller, wait.span, spelled(path), "copied", spawn.span, spawn.span)

    def _unstarted(self, caller: Function, add: Call, path: Path) -> Instruction | None:
        """Where it shows that Add(1) was called and nothing will call Done: at the next Add, or at Wait."""
        one = add.args[0] if add.args else None
        if not (isinstance(one, Const) and one.value == 1) or add.kind is not CallKind.NOW:
            return None
        starting = self._starting(caller, path)
        if not starting:
            return None

        def at(instruction: Instruction) -> Effect:
            if isinstance(instruction, Send):
                return Signal.END  # the work goes to somebody who calls Done
            if not isinstance(instruction, Call):
                return 0
            for _, call, other in self._direct(caller, instruction):
                if other == path and call == "Done":
                    return Signal.DRAIN
                if other == path and instruction.kind is CallKind.NOW and (call == "Wait" or instruction is add):
                    return Signal.POINT
            if instruction in starting:
                return Signal.DRAIN
            if isinstance(instruction.callee, MethodCallee) and instruction.callee.package == "sync":
                return 0
            runs = self._runs.of(caller, instruction)
            if any(any(True for _ in self._group_calls(run.function, "Done")) for run in runs):
                return Signal.DRAIN
            if not runs and any(isinstance(a, Var) and _may_hold(a, path) for a in instruction.args):
                return Signal.END
            return 0

        def along(source: int, number: int, _target: int) -> Effect:
            terminator = caller.blocks[source].terminator
            handed = isinstance(terminator, SelectBranch) and isinstance(terminator.cases[number].operation, Send)
            return Signal.END if handed else 0

        found = explore(caller, position(caller, add), at, along)
        points = [a for a in found.arrivals if isinstance(a.instruction, Call)] if found is not None else []
        return min(points, key=lambda a: len(a.trail)).instruction if points else None

    def _direct(self, function: Function, call: Call) -> Iterator[tuple[Call, str, Path]]:
        symbol = self._calls.symbol(call)
        if symbol is None or symbol.package != "sync" or not symbol.symbol.startswith("WaitGroup."):
            return
        path = self._access.of(function, call.callee.receiver) if isinstance(call.callee, MethodCallee) else None
        if path is not None:
            yield call, symbol.symbol.removeprefix("WaitGroup."), path

    def _starting(self, caller: Function, path: Path) -> set[Call]:
        """The calls of this function that start goroutines which call Done on the group."""
        found: set[Call] = set()
        for where, spawn, body in self._runs.spawns(caller):
            if where is caller:
                for _, _, inner in self._group_calls(body, "Done"):
                    if self._access.in_caller(where, spawn, body, inner) == path:
                        found.add(spawn)
        return found

    # -- conditions ----------------------------------------------------------------------------------------------

    def _conditions(self, function: Function) -> Iterator[Short]:
        for caller, call in calls_in(function):
            symbol = self._calls.symbol(call)
            if symbol is None or (symbol.package, symbol.symbol) != ("sync", "Cond.Wait"):
                continue
            if not isinstance(call.callee, MethodCallee):
                continue
            path = self._access.of(caller, call.callee.receiver)
            if path is not None and len(path) > 1 and not self._signalled(path):
                yield Short(caller, call.span, spelled(path), "unsignalled")

    def _signalled(self, path: Path) -> bool:
        program = self._facts.program
        for name in ("Signal", "Broadcast"):
            for id_ in program.mentions(name):
                function = program.function(id_)
                for inner in nested(function) if function is not None else ():
                    for instruction in inner.instructions():
                        if (
                            isinstance(instruction, Call)
                            and isinstance(instruction.callee, MethodCallee)
                            and instruction.callee.method == name
                        ):
                            other = self._access.of(inner, instruction.callee.receiver)
                            if other is None or other[-1] == path[-1]:
                                return True
        return False


def _may_hold(operand: Var, path: Path) -> bool:
    return operand in path
