"""What a type's own Stop or Close does, and whether a loop that goes on for ever was meant to end by it."""

from __future__ import annotations

from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BuiltinCallee,
    Call,
    CallKind,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    Next,
    Receive,
    SelectBranch,
    Send,
)
from leaktight.ir.types import ERROR, Named, named
from leaktight.ir.values import Operand

CLOSING = frozenset(
    [
        *("close", "stop", "shutdown", "cancel", "dispose", "destroy", "release", "disconnect", "quit"),
        *("teardown", "terminate", "unsubscribe", "gracefulstop", "stopandwait", "closenow"),
    ]
)
"""Methods that end a value's life, by their names in small letters."""
_MAX_DEPTH = 2

FieldKey = tuple[Named, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a loop was meant to end. `kind`: `closes` (the method closes, or sends on, the channel that the loop
    receives from), `ticker` (the method stops the ticker that the loop ranges over), `ends` (the method ends what the
    loop asks, and the loop goes on after the error), `context` (the loop looks at its context and goes on).
    `method` is `Type.Method` ("" for `context`), `what` the channel, ticker or type as people write it."""

    kind: str
    method: str
    what: str


class Stopping:
    """Answers per type, each worked out once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)
        self._ended: dict[str, tuple[set[FieldKey], set[FieldKey], set[Named]]] = {}

    def methods(self, owner: Named) -> tuple[str, ...]:
        """Names of the type's methods that end its life."""
        return tuple(m for m in self._facts.program.methods(owner) if m.lower() in CLOSING)

    def evidence(self, owner: Named | None, bodies: list[Function]) -> Evidence | None:
        """Why the loop in one of these functions, started for a value of that type or a method of another, was meant
        to end; None where nothing says so."""
        program = self._facts.program
        for body in bodies:
            own = named(body.receiver.type) if body.receiver is not None else None
            for type_ in dict.fromkeys(t for t in (owner, own) if t is not None):
                for name in self.methods(type_):
                    id_ = program.method(type_, name)
                    found = self._by(id_, body) if id_ is not None else None
                    if found is not None:
                        return Evidence(found[0], f"{type_.name}.{name}", found[1])
            if self._ignores_context(body):
                return Evidence("context", "", "")
        return None

    def _by(self, method: str, body: Function) -> tuple[str, str] | None:
        channels, stopped, types = self._effects(method)
        for instruction in body.instructions():
            if isinstance(instruction, Receive | SelectBranch):
                for operand in _received(instruction):
                    key = self._field(body, operand)
                    if key in channels and key is not None:
                        return "closes", key[1]
                    key = self._ticker(body, operand)
                    if key in stopped and key is not None:
                        return "ticker", key[1]
            elif isinstance(instruction, Next):
                key = self._ticker(body, instruction.iterable)
                if key in stopped and key is not None:
                    return "ticker", key[1]
            elif isinstance(instruction, Call) and instruction.kind is CallKind.NOW:
                asked = _receiver_type(instruction)
                if asked in types and asked is not None and any(r.type == ERROR for r in instruction.results):
                    return "ends", asked.name
        return None

    def _effects(self, method: str) -> tuple[set[FieldKey], set[FieldKey], set[Named]]:
        """Channels in fields that the method closes or sends on, values in fields that it ends, and their types."""
        if method not in self._ended:
            channels: set[FieldKey] = set()
            stopped: set[FieldKey] = set()
            types: set[Named] = set()
            for function in self._run_by(method):
                for inner in nested(function):
                    for instruction in inner.instructions():
                        if isinstance(instruction, Send):
                            channels.update(self._key(inner, instruction.channel))
                        if not isinstance(instruction, Call):
                            continue
                        callee = instruction.callee
                        if isinstance(callee, BuiltinCallee) and callee.name == "close":
                            channels.update(self._key(inner, instruction.args[0]))
                        elif isinstance(callee, MethodCallee) and callee.method.lower() in CLOSING:
                            stopped.update(self._key(inner, callee.receiver))
                            ended = named(callee.receiver.type)
                            types.update((_plain(ended),) if ended is not None else ())
            self._ended[method] = channels, stopped, types
        return self._ended[method]

    def _run_by(self, method: str) -> list[Function]:
        found: dict[str, Function] = {}
        level = [method]
        for _ in range(_MAX_DEPTH + 1):
            following: list[str] = []
            for id_ in level:
                function = self._facts.program.function(id_) if id_ not in found else None
                if function is not None:
                    found[id_] = function
                    for caller, call in calls_in(function):
                        following += self._calls.callees(caller, call)
            level = following
        return list(found.values())

    def _key(self, function: Function, operand: Operand) -> tuple[FieldKey, ...]:
        key = self._field(function, operand)
        return (key,) if key is not None else ()

    def _field(self, function: Function, operand: Operand) -> FieldKey | None:
        """The field that the operand is read from."""
        for source in self._flow.sources(function, operand):
            load = source.at.instruction if source.at is not None else None
            if isinstance(load, Load) and isinstance(load.access, FieldOf):
                owner = named(load.base.type)
                if owner is not None:
                    return _plain(owner), load.access.name
        return None

    def _ticker(self, function: Function, channel: Operand) -> FieldKey | None:
        """The field with the ticker whose channel it is."""
        for source in self._flow.sources(function, channel):
            load = source.at.instruction if source.at is not None else None
            if isinstance(load, Load) and load.access == FieldOf("C"):
                return self._field(function, load.base)
        return None

    def _ignores_context(self, body: Function) -> bool:
        """Whether a select has a case for the end of a context: in a loop without an end it changes nothing."""
        for instruction in body.instructions():
            for operand in _received(instruction) if isinstance(instruction, Receive | SelectBranch) else ():
                for source in self._flow.sources(body, operand):
                    call = source.at.instruction if source.at is not None else None
                    symbol = self._calls.symbol(call) if isinstance(call, Call) else None
                    if symbol is not None and (symbol.package, symbol.symbol) == ("context", "Context.Done"):
                        return True
        return False


def _received(instruction: Instruction) -> list[Operand]:
    if isinstance(instruction, Receive):
        return [instruction.channel]
    if isinstance(instruction, SelectBranch):
        return [c.operation.channel for c in instruction.cases if isinstance(c.operation, Receive)]
    return []


def _receiver_type(call: Call) -> Named | None:
    owner = named(call.callee.receiver.type) if isinstance(call.callee, MethodCallee) else None
    return _plain(owner) if owner is not None else None


def _plain(owner: Named) -> Named:
    return Named(owner.package, owner.name)
