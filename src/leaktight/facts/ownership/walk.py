"""Follows one obligation forwards over the control-flow graph, path by path, until each path ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace

from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.known import (
    closed_by_itself,
    ends_context,
    facts_of,
    found_closed,
    held_in,
    made_here,
    made_with,
    none_and_something,
    of_fields,
    read_later,
    received,
    result_facts,
    stored,
)
from leaktight.facts.ownership.state import End, Key, Outcome, Paths, State, Turn
from leaktight.facts.ownership.world import World
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    Assign,
    Behind,
    BindMethod,
    Branch,
    Call,
    Convert,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    LoopBranch,
    MakeClosure,
    New,
    Receive,
    Return,
    SelectBranch,
    Send,
    SetGlobal,
    Slice,
    Stop,
    Store,
    SwitchBranch,
    TypeAssert,
    reads,
    targets,
    writes,
)
from leaktight.ir.values import Operand, Var

_MAX_STEPS = 3000
_MAX_STATES = 48
_MAX_DEPTH = 5


class TooManyPathsError(Exception):
    """The paths are too many to follow: nothing is known of this obligation."""


@dataclass(eq=False, slots=True)
class Frame:
    """One function that is being followed. `home` is the function that the walk began in; a literal of it that runs
    shares its variables."""

    function: Function
    home: Function
    depth: int


Step = State | End


class CallEffects(Protocol):
    """What the walk asks about calls; `effects.py` answers."""

    def effect(self, walk: Walk, frame: Frame, call: Call, state: State) -> Iterable[Step]:
        """The states after a call, or how the path ends at it."""

    def may_release(self, walk: Walk, frame: Frame, literal: str, state: State, *, now: bool = False) -> bool:
        """Whether a literal releases the resource on some path; `now`: on one that fits what is known here."""

    def taken_elsewhere(self, walk: Walk, frame: Frame, var: Var, paths: Paths, pending: tuple[str, ...]) -> bool:
        """Whether a literal made before the obligation began may release what the variable holds."""

    def exhausts(self, call: Call, state: State) -> bool:
        """Whether a false result of this call means that the resource has given itself back."""


class Walk:
    """One obligation. `origin` is the call that it begins at, None for a parameter. `contexts` are variables that
    hold the context which a cancel function ends: who has seen its end owes nothing. `guards` are the comparisons
    that led to the call: where one is made again after its variable was set, it says in a way that is not followed
    whether the resource is there."""

    def __init__(
        self,
        world: World,
        calls: CallEffects,
        origin: Call | None,
        contexts: frozenset[Var] = frozenset(),
        guards: frozenset[Key] = frozenset(),
    ) -> None:
        self.world = world
        self.calls = calls
        self.origin = origin
        self.contexts = contexts
        self._guards = guards
        self.steps = 0

    def run(self, frame: Frame, block: int, index: int, start: State) -> list[Outcome]:
        """Every way in which paths from this place end. Raises TooManyPathsError."""
        if frame.depth > _MAX_DEPTH:
            raise TooManyPathsError
        live = self.world.liveness(frame.function)
        found: dict[object, Outcome] = {}
        seen: dict[int, set[object]] = {}
        stack: list[tuple[int, int, State, Turn | None]] = [(block, index, start, None)]
        while stack:
            here, position, state, turn = stack.pop()
            self.steps += 1
            if self.steps > _MAX_STEPS:
                raise TooManyPathsError
            if position == 0:
                states = seen.setdefault(here, set())
                if len(states) >= _MAX_STATES:
                    state = replace(state, facts={})
                key = state.frozen()
                if key in states:
                    continue
                states.add(key)
            for step, after, last in self._straight(frame, here, position, state):
                if isinstance(step, End):
                    self._end(found, Outcome(step, state, last, turn=turn))
                elif after is not None:
                    stack.append((here, after, step, turn))
                elif isinstance(last, Return):
                    self._end(found, self.returned(frame, last, step, turn))
                elif not isinstance(last, Stop):
                    for target, state_there, turn_there in self._leave(frame, last, step, turn, found):
                        stack.append((target, 0, live.forget(state_there, target), turn_there))
        return list(found.values())

    @staticmethod
    def _end(found: dict[object, Outcome], outcome: Outcome) -> None:
        key = (
            outcome.end,
            id(outcome.at),
            outcome.returned,
            outcome.results,
            outcome.state.drained,
            outcome.state.frozen() if outcome.end is End.LIVE else None,
        )
        found.setdefault(key, outcome)

    def _straight(
        self, frame: Frame, block: int, position: int, state: State
    ) -> Iterator[tuple[Step, int | None, Instruction]]:
        """Runs a block from a position to its end, or to where the state splits: (state, next position, None at the
        terminator)."""
        instructions = frame.function.blocks[block].instructions
        while True:
            instruction = instructions[position]
            if position == len(instructions) - 1:
                yield state, None, instruction
                return
            following = list(self._step(frame, instruction, state))
            if len(following) != 1 or isinstance(following[0], End):
                for step in following:
                    yield step, position + 1, instruction
                return
            state = following[0]
            position += 1

    # -- instructions --------------------------------------------------------------------------------------------

    def _step(self, frame: Frame, instruction: Instruction, state: State) -> Iterable[Step]:
        """The states after an instruction, or how the path ends at it."""
        if isinstance(instruction, Call):
            if instruction is self.origin and frame.function is frame.home:
                return (
                    (End.AGAIN,)
                    if self._lost(frame, instruction, state)
                    else (self._overwritten(instruction, state),)
                )
            return self.calls.effect(self, frame, instruction, state)
        after = self._overwritten(instruction, state)
        match instruction:
            case Assign(dst=dst, src=src):
                return (self._assign(frame, dst, src, after, state),)
            case New(dst=dst):
                after = after.know(("nil", dst), False)
            case Store(base=base, access=FieldOf(name=name), src=src):
                after = stored(after, state, base, name, src)
            case Receive(channel=channel) if ends_context(frame.function, channel, self.contexts):
                return (End.RELEASED,)
            case Receive():
                after = received(frame.function, after, state, instruction)
            case MakeClosure(dst=dst, function=id_, captures=captures):
                for var in self.world.set_by(frame.home, id_):
                    after = after.unknown(var)
                if any(v in state.aliases or v in state.values for v in captures):
                    return (after.holds(dst, id_),)
                return (after,)
        if not any(o in state.aliases or o in state.values for o in reads(instruction) if type(o) is Var):
            return (after,)
        return (self._handed(frame, instruction, state, after),)

    def _handed(self, frame: Frame, instruction: Instruction, state: State, after: State) -> Step:
        """What an instruction does that reads a variable which holds the resource."""

        def paths(operand: Operand) -> Paths:
            return state.aliases.get(operand, frozenset()) if isinstance(operand, Var) else frozenset()

        match instruction:
            case (
                Load(dst=dst, base=base, access=FieldOf(name=name))
                | Address(dst=dst, base=base, access=FieldOf(name=name))
            ):
                rest = release.below(paths(base), name) | self.world.promoted(base, name, paths(base))
                return after.alias(dst, rest) if rest else after
            case Load(dst=dst, base=base, access=Behind()) | Address(dst=dst, base=base, access=None):
                return after.alias(dst, paths(base)) if paths(base) else End.ESCAPED
            case Convert(dst=dst, src=src) | TypeAssert(dst=dst, src=src) | Slice(dst=dst, src=src):
                return self._copy(state, after, dst, src)
            case BindMethod(dst=dst, receiver=receiver, method=method):
                return after.holds(dst, "") if release.releases(paths(receiver), method) else after
            case New(dst=dst, elements=elements):
                inside: Paths = frozenset()
                for field, value in elements:
                    if isinstance(value, Var) and value in state.values:
                        return End.ESCAPED
                    if paths(value):
                        if not isinstance(field, str):
                            return End.ESCAPED
                        inside |= release.inside(paths(value), field)
                if not inside:
                    return End.ESCAPED
                return made_with(after.alias(dst, inside), state, instruction, self.world.program)
            case Store(base=base, access=access, src=src):
                return self._store(frame, base, access, src, state, after)
            case Send(value=value):
                return End.ESCAPED if value in held_in(state) else after
            case SetGlobal(src=src):
                return End.ESCAPED
        return after

    def _assign(self, frame: Frame, dst: Var, src: Operand, after: State, state: State) -> Step:
        if isinstance(src, Var) and (src in state.aliases or src in state.values):
            if dst in frame.home.captures or (
                dst.captured
                and self.calls.taken_elsewhere(self, frame, dst, state.aliases.get(src, frozenset()), state.pending)
            ):
                return End.ESCAPED
            return self._copy(state, after, dst, src)
        return facts_of(after, state, dst, src, self.world.shape(frame.function).keeps)

    def _copy(self, state: State, after: State, dst: Var, src: Operand) -> State:
        if isinstance(src, Var) and src in state.aliases:
            after = of_fields(after.alias(dst, state.aliases[src]), state, dst, src)
        if isinstance(src, Var) and src in state.values:
            after = after.holds(dst, state.values[src])
        return after

    def _store(self, frame: Frame, base: Operand, access: object, src: Operand, state: State, after: State) -> Step:
        if isinstance(src, Var) and src in state.values:
            return End.ESCAPED
        if isinstance(access, IndexOf) and access.index in held_in(state):
            return End.ESCAPED  # a key
        if not isinstance(src, Var) or src not in state.aliases:
            # a part of the resource is replaced (`resp.Body = …`): what releases the old one can't be told any more
            if isinstance(base, Var) and isinstance(access, FieldOf):
                part = release.below(state.aliases.get(base, frozenset()), access.name)
                return End.ESCAPED if part else after
            return after
        if isinstance(base, Var) and isinstance(access, FieldOf):
            if release.below(state.aliases.get(base, frozenset()), access.name):
                return after
            if made_here(self.world.program, frame.function, base):
                paths = state.aliases.get(base, frozenset()) | release.inside(state.aliases[src], access.name)
                return after.alias(base, paths)
        return End.ESCAPED

    @staticmethod
    def _overwritten(instruction: Instruction, state: State) -> State:
        for var in writes(instruction):
            state = state.written(var)
        return state

    def _lost(self, frame: Frame, origin: Call, state: State) -> bool:
        """Whether nothing that is still read holds the former result when the call runs again."""
        if state.pending:
            return False
        held = [v for v in (*state.aliases, *state.values) if v not in origin.results]
        return not any(v.captured or read_later(frame.function, origin, v) for v in held)

    # -- ends of blocks ------------------------------------------------------------------------------------------

    def _leave(
        self, frame: Frame, last: Instruction, state: State, turn: Turn | None, found: dict[object, Outcome]
    ) -> Iterator[tuple[int, State, Turn | None]]:
        match last:
            case Branch():
                for outcome, target in ((True, last.then), (False, last.otherwise)):
                    there = self._branch(frame, last, state, outcome)
                    if there is not None:
                        yield target, there, Turn(last.extent, outcome, turn)
            case SelectBranch(cases=cases):
                for case in cases:
                    step = case.operation
                    if step is None:
                        yield case.target, state, turn
                        continue
                    there = self._overwritten(step, state)
                    if isinstance(step, Send) and step.value in held_in(state):
                        self._end(found, Outcome(End.ESCAPED, state, last, turn=turn))
                        continue
                    if isinstance(step, Receive):
                        if ends_context(frame.function, step.channel, self.contexts):
                            self._end(found, Outcome(End.RELEASED, state, last, turn=turn))
                            continue
                        there = received(frame.function, there, state, step)
                    yield case.target, there, Turn(step.extent, None, turn)
            case SwitchBranch():
                for target in self._cases(frame.function, last, state):
                    yield target, state, Turn(last.extent, None, turn)
            case _:
                used_up = isinstance(last, LoopBranch) and closed_by_itself(frame.function, last, state)
                for target in targets(last):
                    drained = used_up and isinstance(last, LoopBranch) and target == last.exit
                    yield target, replace(state, drained=True) if drained else state, turn

    def _cases(self, function: Function, switch: SwitchBranch, state: State) -> tuple[int, ...]:
        """Where a type switch can go on. One that asks what the resource is, and has a case for what can be closed,
        takes that one; one that asks what an error is, which is none, takes no case for a type."""
        asked = [function.blocks[target].instructions[0] for target in switch.targets]
        fitting = tuple(
            target
            for target, first in zip(switch.targets, asked, strict=True)
            if isinstance(first, TypeAssert) and first.src in state.aliases and self.world.closable(first.type)
        )
        return fitting or tuple(
            target
            for target, first in zip(switch.targets, asked, strict=True)
            if not (isinstance(first, TypeAssert) and state.facts.get(("nil", first.src)) is True)
        )

    def _branch(self, frame: Frame, branch: Branch, state: State, outcome: bool) -> State | None:
        """The state on one side of a branch; None where that side can't be taken while the resource is held."""
        shape = self.world.shape(frame.function)
        test = shape.tests.get(branch)
        if test is None:
            return state
        holds = test.value == outcome
        known = state.facts.get(test.key)
        if test.key[0] == "const":
            known = test.key[1]
        if known is None and test.key[0] == "==" and none_and_something(test.key, state):
            known = False
        if known is None and test.key[0] == "nil" and isinstance(test.var, Var) and test.var in state.aliases:
            known = False
        if known is not None:
            return state if known == holds else None
        if test.key in self._guards:
            state = replace(state, doubt=True)
        source = test.assertion.src if test.assertion is not None else None
        if test.assertion is not None and isinstance(source, Var):
            if holds and state.facts.get(("nil", source)):
                return None  # nil is of no type
            if not holds and source in state.aliases and self.world.closable(test.assertion.type):
                return None  # it has nothing to close
        used_up = test.call is not None and self.calls.exhausts(test.call, state)
        if not holds and (used_up or found_closed(test.key, state)):
            state = replace(state, drained=True)
        return state.know(test.key, holds) if shape.keeps(test.key) else state

    def returned(self, frame: Frame, at: Return, state: State, turn: Turn | None) -> Outcome:
        """How a path ends at a return: what goes to the caller, and whether a deferred literal releases the rest."""
        carried: list[tuple[int, Paths]] = []
        results: list[tuple[Key, bool]] = []
        for index, value in enumerate(at.values):
            if isinstance(value, Var) and value in state.values:
                return Outcome(End.ESCAPED, state, at, turn=turn)
            if isinstance(value, Var) and value in state.aliases:
                carried.append((index, state.aliases[value]))
            results += result_facts(index, value, state)
        if not carried and frame.function is frame.home:
            for literal in reversed(state.pending):
                if self.calls.may_release(self, frame, literal, state, now=True):
                    return Outcome(End.RELEASED, state, at, turn=turn)
        return Outcome(End.LIVE, state, at, tuple(carried), tuple(results), turn)
