"""Checks in front of a use that leave a value only a fixed few possibilities."""

from __future__ import annotations

from typing import NamedTuple

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, argument_for
from leaktight.facts.flow import At, Flow
from leaktight.facts.growth.inserts import Inserts
from leaktight.facts.places import Place, Places
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Jump,
    Load,
    Operation,
    Store,
    writes,
)
from leaktight.ir.values import Const, Operand, Var

_FILES = {
    ("net/http", "FileSystem.Open"),
    ("io/fs", "FS.Open"),
    ("io/fs", "ReadFile"),
    ("io/fs", "Stat"),
    ("embed", "FS.Open"),
    ("embed", "FS.ReadFile"),
    ("time", "LoadLocation"),
}
"""Calls that open a file by name, out of those that the program or its system comes with."""

_REWRITING = frozenset(["ToLower", "ToUpper", "TrimSpace", "Clone"])


class _Ways(NamedTuple):
    """Variables that hold the value, the blocks that put a constant in its place, and those that make it."""

    same: set[Var]
    constant: set[int]
    made: set[int]


class Checked:
    """Comparisons with constants, and look-ups in sets that requests do not fill."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._passed: dict[tuple[Instruction, Var, Place | None], bool] = {}

    def passed(self, at: At, operand: Operand, into: Place | None = None) -> bool:
        """Whether every way to the instruction passed a comparison of this very value with a constant, or a look-up
        in a set that requests do not fill."""
        if not isinstance(operand, Var):
            return False
        key = (at.instruction, operand, into)
        known = self._passed.get(key)
        if known is None:
            known = self._passed[key] = self._passes(at, operand, into)
        return known

    def _passes(self, at: At, operand: Var, into: Place | None) -> bool:
        function = at.function
        block = function.block_of(at.instruction)
        if block is None:
            return False
        same = self._same_value(function, operand)
        made = self._made(function, same)
        if block.index in made:
            return False
        ways = _Ways(same, self._set_to_constant(function, same) - made, made)
        return self._block_checked(function, block.index, ways, set(), into)

    def _same_value(self, function: Function, operand: Var) -> set[Var]:
        same = {operand}
        self._add_same(function, operand, same)
        return same

    def _add_same(self, function: Function, operand: Var, same: set[Var]) -> None:
        """Adds what holds the same value. A variable that is set anew in a loop leads back to itself
        (`text = strings.TrimSpace(text)`)."""
        for source in self._flow.sources(function, operand):
            if isinstance(source.operand, Var):
                same |= self._flow.aliases(function, source.operand)
            load = source.at.instruction if source.at is not None else None
            if isinstance(load, Load) and isinstance(load.access, FieldOf):
                same |= self._read_again(function, load)
            elif isinstance(load, Call) and isinstance(text := self._in_other_case(load), Var) and text not in same:
                same.add(text)
                self._add_same(function, text, same)

    def _in_other_case(self, call: Call) -> Operand | None:
        """The text that a call only writes in another way (`strings.ToLower(host)`)."""
        symbol = self._calls.symbol(call)
        if symbol is None or symbol.package != "strings" or symbol.symbol not in _REWRITING:
            return None
        return call.args[0] if call.args else None

    def _read_again(self, function: Function, load: Load) -> set[Var]:
        """Other reads of the same field of the same variable (`switch r.Method`, then `counts[r.Method]`)."""
        uses = self._flow.uses(function, load.base) if isinstance(load.base, Var) else []
        written = any(isinstance(at.instruction, Store) and at.instruction.access == load.access for at in uses)
        return {
            at.instruction.dst
            for at in uses
            if isinstance(at.instruction, Load) and at.instruction.access == load.access and not written
        }

    def _block_checked(
        self,
        function: Function,
        index: int,
        ways: _Ways,
        seen: set[int],
        into: Place | None,
    ) -> bool:
        if index in seen:
            return True
        seen.add(index)
        before = function.predecessors(index)
        if not before or index == 0:
            return False
        for predecessor in before:
            last = function.blocks[predecessor].terminator
            if isinstance(last, Branch) and self._decides(function, last, index, ways.same, into):
                continue
            if predecessor in ways.constant:
                continue
            if predecessor in ways.made or not isinstance(last, (Jump, Branch)):
                return False
            if self._block_checked(function, predecessor, ways, seen, into):
                continue
            return False
        return True

    def _made(self, function: Function, same: set[Var]) -> set[int]:
        """The blocks that make the value, or more of it: nothing in front of them can have checked it. A field that
        is read more than once may have been checked by another reading."""
        found: set[int] = set()
        origins = {id(d): (var, d) for var in same for d in function.definitions(var)}
        read: dict[object, int] = {}
        for _, origin in origins.values():
            if isinstance(origin, Load):
                read[origin.base, origin.access] = read.get((origin.base, origin.access), 0) + 1
        for var, origin in origins.values():
            again = isinstance(origin, Load) and read[origin.base, origin.access] > 1
            if not isinstance(origin, (Load, Call)) or again:
                continue
            if isinstance(origin, Call) and (writes(origin).index(var) or self._in_other_case(origin) in same):
                continue
            block = function.block_of(origin)
            if block is not None:
                found.add(block.index)
        return found

    @staticmethod
    def _set_to_constant(function: Function, same: set[Var]) -> set[int]:
        """The blocks that put a constant in the value's place (`if !known[host] { host = "other" }`)."""
        settings = (definition for var in same for definition in function.definitions(var))
        constant = (s for s in settings if isinstance(s, Assign) and isinstance(s.src, Const))
        return {block.index for s in constant if (block := function.block_of(s)) is not None}

    def _decides(self, function: Function, branch: Branch, target: int, same: set[Var], into: Place | None) -> bool:
        if not isinstance(branch.condition, Var) or branch.then == branch.otherwise:
            return False
        for definition in function.definitions(branch.condition):
            if isinstance(definition, Operation) and definition.operator in ("==", "!="):
                equal = branch.then if definition.operator == "==" else branch.otherwise
                left, right = definition.args
                if target == equal and (
                    (left in same and isinstance(right, Const)) or (right in same and isinstance(left, Const))
                ):
                    return True
                if (
                    target == equal
                    and isinstance(right, Const)
                    and right.is_nil
                    and self._opened(function, left, same)
                ):
                    return True
        condition, wanted = self._plain(function, branch)
        for source in self._flow.sources(function, condition):
            at = source.at
            if at is None or target != wanted:
                continue
            look = at.instruction
            if isinstance(look, Load) and isinstance(look.access, IndexOf) and look.access.index in same:
                found = look.found is not None and condition in self._flow.aliases(at.function, look.found)
                if found and into is not None and into in self._facts.get(Places).of(at.function, look.base):
                    return True  # an entry that is there gets another value
                return self._fixed_set(at.function, look.base)
            if isinstance(look, Call):
                symbol = self._calls.symbol(look)
                if self._asks_a_set(at.function, look, same):
                    return True
                if (
                    symbol is not None
                    and (symbol.package, symbol.symbol) == ("slices", "Contains")
                    and look.args[1] in same
                ):
                    return self._fixed_set(at.function, look.args[0])
        return False

    def _opened(self, function: Function, error: Operand, same: set[Var]) -> bool:
        """Whether an error is that of opening a file by the key, out of those that the program comes with."""
        for source in self._flow.sources(function, error):
            call = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(call) if isinstance(call, Call) else None
            if isinstance(call, Call) and symbol is not None and (symbol.package, symbol.symbol) in _FILES:
                return not same.isdisjoint(call.args)
        return False

    @staticmethod
    def _plain(function: Function, branch: Branch) -> tuple[Operand, int]:
        """What the branch tests, without a `!` in front, and where it goes when that holds."""
        for definition in function.definitions(branch.condition) if isinstance(branch.condition, Var) else ():
            if isinstance(definition, Operation) and definition.operator == "!":
                return definition.args[0], branch.otherwise
        return branch.condition, branch.then

    def _asks_a_set(self, function: Function, call: Call, same: set[Var]) -> bool:
        """Whether the call is of a function of the project that looks the value up in a fixed set."""
        for id_ in self._calls.callees(function, call):
            callee = self._facts.program.function(id_)
            for param in callee.params if callee is not None else ():
                given = argument_for(callee, param, call) if callee is not None else None
                if callee is None or given not in same:
                    continue
                for look in callee.instructions():
                    if not isinstance(look, Load) or not isinstance(look.access, IndexOf) or look.found is None:
                        continue
                    if not isinstance(index := look.access.index, Var):
                        continue
                    if param in self._same_value(callee, index) and self._fixed_set(callee, look.base):
                        return True
        return False

    def _fixed_set(self, function: Function, container: Operand) -> bool:
        """Whether a map or slice is only filled outside of requests."""
        places = self._facts.get(Places).of(function, container)
        inserts = self._facts.get(Inserts)
        return bool(places) and not any(inserts.by_requests(place) for place in places)
