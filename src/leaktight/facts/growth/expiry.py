"""Lifetimes that are only looked at when the same key is read again."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow
from leaktight.facts.growth.removals import Removal
from leaktight.facts.places import Place, Places, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    Next,
    Operation,
    reads,
    writes,
)
from leaktight.ir.values import Operand, Var

_CLOCK = frozenset(
    [("time", "Since"), ("time", "Until")]
    + [("time", f"Time.{name}") for name in ("After", "Before", "Sub", "Compare")]
)
_ORDER = frozenset(["<", "<=", ">", ">="])
_MAX_DEPTH = 2


class Expiry:
    """Answers about one removal at a time."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)

    def only_on_read(self, removal: Removal) -> bool:
        """Whether the removal is the lazy half of an expiry: `delete(m, k)` of the very key that was just looked up,
        where the entry found is held against the clock. Keys that nobody asks for again stay."""
        call, function = removal.instruction, removal.function
        if not isinstance(call, Call):
            return False
        key = removal.key
        if not isinstance(key, Var):
            return False
        if any(s.at is not None and isinstance(s.at.instruction, Next) for s in self._flow.sources(function, key)):
            return False
        entries = {
            writes(i)[0]
            for i in function.instructions()
            if writes(i) and self._looks_up(function, i, key, removal.place)
        }
        return bool(entries) and self._held_against_clock(function, entries, 0)

    def _looks_up(self, function: Function, instruction: Instruction, key: Var, place: Place) -> bool:
        match instruction:
            case Load(base=base, access=IndexOf(index=index)):
                return index is key and self._is_at(function, base, place)
            case Call(callee=MethodCallee(receiver=receiver), args=args) if key in args:
                symbol = self._calls.symbol(instruction)
                if symbol is None:
                    return False
                container = self._facts.knowledge.container(symbol.package, symbol.symbol.rpartition(".")[0])
                return (
                    container is not None
                    and symbol.symbol in container.read
                    and self._is_at(function, receiver, place)
                )
        return False

    def _is_at(self, function: Function, operand: Operand, place: Place) -> bool:
        return any(base_of(p) == base_of(place) for p in self._places.of(function, operand))

    def _held_against_clock(self, function: Function, entries: set[Var], depth: int) -> bool:
        """Whether something that is read from the entries is compared as a time, here or in a function of the project
        that is given it (`entry.expired()`)."""
        tainted: set[Operand] = set(entries)
        for _ in range(3):  # blocks may stand in any order; chains from entry to comparison are short
            for instruction in function.instructions():
                if tainted.isdisjoint(reads(instruction)):
                    continue
                if isinstance(instruction, Call):
                    symbol = self._calls.symbol(instruction)
                    if symbol is not None and (symbol.package, symbol.symbol) in _CLOCK:
                        return True
                    if depth < _MAX_DEPTH and self._callee_compares(function, instruction, tainted, depth):
                        return True
                    if symbol is None or symbol.package != "time":
                        continue
                compares = isinstance(instruction, Operation) and instruction.operator in _ORDER
                if compares and any(self._from_clock(function, a) for a in reads(instruction) if a not in tainted):
                    return True
                tainted.update(writes(instruction))
        return False

    def _callee_compares(self, function: Function, call: Call, tainted: set[Operand], depth: int) -> bool:
        for id_ in self._calls.callees(function, call):
            callee = self._program.function(id_)
            if callee is None or callee.span.end - callee.span.start > 600:
                continue
            given: set[Var] = set()
            if (
                callee.receiver is not None
                and isinstance(call.callee, MethodCallee)
                and call.callee.receiver in tainted
            ):
                given.add(callee.receiver)
            given.update(p for p, a in zip(callee.params, call.args, strict=False) if a in tainted)
            if given and self._held_against_clock(callee, given, depth + 1):
                return True
        return False

    def _from_clock(self, function: Function, operand: Operand) -> bool:
        """Whether a number is taken from the clock (`time.Now().Unix()`)."""
        for source in self._flow.sources(function, operand):
            call = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(call) if isinstance(call, Call) else None
            if symbol is not None and symbol.package == "time":
                return True
        return False
