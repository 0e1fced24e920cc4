"""Finds attempts to close or drain what an SDK has closed already and what has no body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At, Flow, nested
from leaktight.facts.wording import type_words
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    StaticCallee,
    TypeAssert,
    writes,
)
from leaktight.ir.types import Mapping, Named, Sequence, Type, named
from leaktight.ir.values import Operand, Var, VarKind, type_of

_DRAINS = frozenset(
    [("io", "Copy"), ("io", "ReadAll"), ("io/ioutil", "ReadAll"), ("io", "CopyBuffer"), ("io", "CopyN")]
)
_WORDS = ("Close", "Closer", "ReadCloser", "Body", "GetRawResponse")


@dataclass(frozen=True, eq=False)
class Phantom:
    """An attempt: the instruction that shows it, what it is tried on, and the message's first sentence."""

    function: Function
    instruction: Instruction
    output: str
    text: str


class Phantoms:
    """Every attempt in the project, functions that mention no such word apart."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def find(self) -> Iterator[Phantom]:
        """In the order in which functions are declared; several for one statement are possible."""
        candidates = {id_: None for word in _WORDS for id_ in self._program.mentions(word)}
        for id_ in candidates:
            outer = self._program.function(id_)
            for function in nested(outer) if outer is not None else ():
                for instruction in function.instructions():
                    yield from self.look(function, instruction)

    def look(self, function: Function, instruction: Instruction) -> Iterator[Phantom]:
        """The attempts that one instruction shows."""
        match instruction:
            case TypeAssert(src=src, type=type_) if self._closes(type_):
                yield from self._assertion(function, instruction, src)
            case Load(base=base, access=FieldOf(name="Body")):
                owner = self.bodyless(base.type)
                if owner is not None and self._program.member_type(base.type, "Body") is None:
                    yield Phantom(function, instruction, str(owner), f"{_pointed(owner)} has no Body")
            case Call(callee=MethodCallee(receiver=receiver, method="Close", package="")):
                yield from self._missing_close(function, instruction, receiver)
            case Call():
                yield from self._raw(function, instruction)

    # -- what compiles -------------------------------------------------------------------------------------------

    def _assertion(self, function: Function, instruction: TypeAssert, src: Operand) -> Iterator[Phantom]:
        sources = self._flow.sources(function, src)
        types: list[Type] = []
        for source in sources:
            operand = source.operand
            if source.at is not None:
                types.append(writes(source.at.instruction)[source.result].type)
            elif isinstance(operand, Var) and operand.kind is VarKind.PARAM and self.bodyless(operand.type) is None:
                yield from self._helper(source.function, operand)
                return
            else:
                types.append(type_of(operand))
        owners = [self.bodyless(type_) for type_ in types]
        if owners and all(owners):
            owner = owners[0]
            assert owner is not None
            text = f"{_pointed(owner)} has no Close method, so there is nothing to close: the assertion never holds"
            yield Phantom(function, instruction, str(owner), text)

    def _helper(self, helper: Function, param: Var) -> Iterator[Phantom]:
        """Calls that hand an output to a function which closes what it is given, if it can be closed."""
        owner = next((f for f in self._flow.chains(helper).functions if param in f.params), helper)
        for site, argument in self._calls.arguments(owner, param):
            types = [
                writes(s.at.instruction)[s.result].type if s.at is not None else type_of(s.operand)
                for s in self._flow.sources(site.caller, argument)
            ]
            found = [self.bodyless(type_) for type_ in types]
            if found and found[0] is not None and all(found):
                text = f"{_pointed(found[0])} has no Close method: {owner.name} finds nothing to close"
                yield Phantom(site.caller, site.call, str(found[0]), text)

    def _raw(self, function: Function, call: Call) -> Iterator[Phantom]:
        """The HTTP response from an output's metadata, drained or closed a second time."""
        symbol = self._calls.symbol(call)
        if symbol is None or symbol.symbol != "GetRawResponse" or not call.args:
            return
        owners: list[Named | None] = []
        for source in self._flow.sources(function, call.args[0]):
            load = source.at.instruction if source.at is not None else None
            owners.append(self.bodyless(load.base.type) if isinstance(load, Load) else None)
        if not owners or owners[0] is None or not all(owners):
            return
        if any(self.closing(at) for at in self._body_uses(function, call.results[0])):
            text = f"The HTTP response behind {_pointed(owners[0])} has nothing to close or to drain any more"
            yield Phantom(function, call, str(owners[0]), text)

    def _body_uses(self, function: Function, raw: Var) -> list[At]:
        """Uses of the body of a response, through its fields."""
        found: list[At] = []
        stack, seen = [raw], {raw}
        while stack:
            for alias in self._flow.aliases(function, stack.pop()):
                for at in self._flow.uses(function, alias):
                    found.append(at)
                    if isinstance(at.instruction, Load) and at.instruction.dst not in seen:
                        seen.add(at.instruction.dst)
                        stack.append(at.instruction.dst)
        return found

    # -- what does not compile -----------------------------------------------------------------------------------

    def _missing_close(self, function: Function, call: Call, receiver: Operand) -> Iterator[Phantom]:
        owner = self.bodyless(receiver.type)
        if owner is not None:
            yield Phantom(function, call, str(owner), f"{_pointed(owner)} has no Close method")
            return
        if not isinstance(self._program.underlying(receiver.type), Sequence | Mapping):
            return
        for source in self._flow.sources(function, receiver):
            load = source.at.instruction if source.at is not None else None
            if isinstance(load, Load) and isinstance(load.access, FieldOf):
                owner = self.bodyless(load.base.type)
                if owner is not None:
                    kind = "slice" if isinstance(self._program.underlying(receiver.type), Sequence) else "map"
                    text = f"{load.access.name} of {_pointed(owner)} is a {kind} and has no Close"
                    yield Phantom(function, call, str(owner), text)
                    return

    # -- questions -----------------------------------------------------------------------------------------------

    def bodyless(self, type_: Type) -> Named | None:
        """The type, where it is an SDK's output that holds data only."""
        owner = named(type_)
        output = self._facts.knowledge.output(owner.package, owner.name) if owner is not None else None
        if owner is None or output is None or output.body or not self._program.knows(type_):
            return None
        return owner if self._program.member_type(type_, "Close") is None else None

    def _closes(self, type_: Type) -> bool:
        return self._program.is_interface(type_) and self._program.member_type(type_, "Close") is not None

    def closing(self, at: At) -> bool:
        """Whether the instruction closes or drains something."""
        call = at.instruction
        if not isinstance(call, Call):
            return False
        if isinstance(call.callee, MethodCallee):
            return call.callee.method == "Close"
        return isinstance(call.callee, StaticCallee) and (call.callee.package, call.callee.symbol) in _DRAINS


def _pointed(owner: Named) -> str:
    return "*" + type_words(owner)
