"""What keeps a container from growing for ever: removals that really run, length checks, bounded constructors."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow
from leaktight.facts.growth.expiry import Expiry
from leaktight.facts.growth.handed import Handed
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.growth.instances import Instances
from leaktight.facts.growth.lengths import Lengths
from leaktight.facts.growth.libraries import LibraryContainers
from leaktight.facts.growth.partly import Partly
from leaktight.facts.growth.removals import Removal, Removals
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.growth.running import Running
from leaktight.facts.growth.samekey import KeyNames, differ, in_other_form
from leaktight.facts.places import FieldPlace, Place, Places, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Branch,
    Call,
    CallKind,
    Operation,
    SetGlobal,
)
from leaktight.ir.values import Global, Operand, Var


class Bounds:
    """Answers about one place at a time."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._places = facts.get(Places)
        self._reach = facts.get(Reach)
        self._removals = facts.get(Removals)
        self._expiry = facts.get(Expiry)
        self._running = facts.get(Running)
        self._repeats = facts.get(Repeats)
        self._libraries = facts.get(LibraryContainers)
        self._partly = facts.get(Partly)
        self._names = facts.get(KeyNames)
        self._inserts = facts.get(Inserts)
        self._instances = facts.get(Instances)
        self._handed = facts.get(Handed)
        self._lengths = facts.get(Lengths)

    def bounded(self, insert: Insert) -> bool:
        """Whether entries like this one are taken out again, or their number is limited."""
        base = base_of(insert.place)
        counting = self._counting(insert)
        if counting and self._partly.left_by(insert, counting) is None:
            return True
        if self._holder_replaced(base) or self.kept_small(base):
            return True
        return insert.container is not None and self._libraries.bounded(insert, insert.container)

    def kept_small(self, place: Place) -> bool:
        """Whether the container's length is checked, or code out of sight has it and may take entries out."""
        return self._lengths.checked(base_of(place)) or self._handed.escapes(base_of(place))

    def _removed(self, insert: Insert) -> list[Removal]:
        return self._removals.of(insert.place) + self._instances.removals(insert.place)

    def _counting(self, insert: Insert) -> list[Removal]:
        return [r for r in self._removed(insert) if self._counts(r, insert) and not self._misses(r, insert)]

    def _misses(self, removal: Removal, insert: Insert) -> bool:
        """Whether the removal is given another key than the entry has."""
        if removal.key is None or insert.key is None:
            return False
        added = self._names.of(insert.function, insert.key)
        removed = self._names.of(removal.function, removal.key)
        if differ(added, removed):
            return True
        others = (i for i in self._inserts.into(insert.place) if i.key is not None and i is not insert)
        return in_other_form(added, removed, (self._names.of(i.function, i.key) for i in others if i.key is not None))

    def _counts(self, removal: Removal, insert: Insert) -> bool:
        """Whether the removal runs as the service does, for entries that nobody asks for again too."""
        together = removal.function.outermost() is insert.function.outermost()
        if not self._running.runs(removal.function, together=together):
            return False
        if not together and self._once_only(removal):
            return False
        deferred = isinstance(removal.instruction, Call) and removal.instruction.kind is CallKind.DEFERRED
        return (together and deferred) or not self._expiry.only_on_read(removal)

    def _once_only(self, removal: Removal) -> bool:
        """Whether entries are only taken out when the process starts."""
        sweeps, call = removal.function, removal.instruction
        if self._reach.setting(sweeps) is Setting.REQUEST or self._repeats.instruction(sweeps, call):
            return False
        return not self._running.loops(sweeps, call) and self._running.just_once(sweeps)

    def near_miss(self, insert: Insert) -> str:
        """What looks like a bound and is none, in words; empty when there is nothing of the kind."""
        removals = self._removed(insert)
        left = self._partly.left_by(insert, self._counting(insert))
        if left is not None:
            return f"the way out in line {left.line} leaves the entry in"
        missing = next((r for r in removals if self._misses(r, insert)), None)
        if missing is not None:
            name = missing.function.outermost().name
            return f"{name} removes under another key than the one that it is added under"
        if any(self._expiry.only_on_read(r) for r in removals):
            return "an entry past its lifetime only goes when the same key is read again"
        dead = next((r for r in removals if not self._running.runs(r.function)), None)
        if dead is not None:
            name = dead.function.outermost().name
            if self._reach.setting(dead.function) is Setting.PROCESS:
                return f"{name} removes entries, but only when the process ends"
            return f"{name} would remove entries, but nothing calls it"
        once = next((r for r in removals if r.by_call and self._once_only(r)), None)
        if once is not None:
            return f"{once.function.outermost().name} removes entries, but runs only once"
        return ""

    def _is_at(self, function: Function, operand: Operand, place: Place) -> bool:
        return any(base_of(p) == base_of(place) for p in self._places.of(function, operand))

    def _holder_replaced(self, place: Place) -> bool:
        """Whether the object that holds the place is itself replaced by a fresh one while the service runs."""
        if not isinstance(place, FieldPlace):
            return False
        for variable in self._program.globals():
            if str(variable.type).lstrip("*") != str(place.owner):
                continue
            for function, instruction in self._calls.set(Global(variable.package, variable.name)):
                if self._reach.setting(function) is Setting.REQUEST and not self._once(function, instruction):
                    return True
        return False

    def _once(self, function: Function, instruction: SetGlobal) -> bool:
        """Whether the store is a lazy initialisation: in a literal given to a once, or behind a nil check."""
        if function.parent is not None:
            return True
        block = function.block_of(instruction)
        for index in function.predecessors(block.index) if block is not None else ():
            last = function.blocks[index].terminator
            if isinstance(last, Branch) and isinstance(last.condition, Var):
                for definition in function.definitions(last.condition):
                    if isinstance(definition, Operation) and instruction.dst in definition.args:
                        return True
        return False
