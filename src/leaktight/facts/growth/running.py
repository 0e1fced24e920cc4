"""Whether code that adds or removes entries runs while the service does, or is plainly dead."""

from __future__ import annotations

import re
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.growth.names import sets_up
from leaktight.facts.growth.repeats import Repeats
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, CallKind, Instruction, Next
from leaktight.ir.types import Interface, named

_CALLED_BY_LIBRARIES = frozenset(["Pop", "Push", "Swap", "Close", "Remove", "ServeHTTP", "Collect", "Write", "Read"])
_ENDING = re.compile(r"^(?:close|stop|shutdown|destroy|dispose|terminate|tear_?down)", re.IGNORECASE)

_MAX_DEPTH = 4


class Running:
    """Answers about one function at a time."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._reach = facts.get(Reach)
        self._repeats = facts.get(Repeats)
        self._loops = facts.get(Loops)

    def runs(self, function: Function, *, together: bool = False) -> bool:
        """Whether the function runs while the service does: a route runs it, start-up and not just to end, the very
        function that adds (`together`), or at least something else mentions its name."""
        outermost = function.outermost()
        setting = self._reach.setting(outermost)
        if together or setting is Setting.REQUEST:
            return True
        if setting is Setting.PROCESS:
            return not _ENDING.match(outermost.name) or self._repeats.function(outermost)
        declared = self._program.declaration(outermost.id)
        if declared is None:
            return True
        hidden = declared.receiver[:1].islower() and outermost.name not in self._called_unseen
        if (
            hidden
            and not self._given_out(outermost)
            and not self._calls.callers(outermost.id)
            and not self._bound(outermost)
        ):
            return False  # a method of a type that only this package can name, and it never calls it
        if any(id_ != outermost.id for id_ in self._program.mentions(outermost.name)):
            return True
        return declared.exported and not self._has_main

    def reached(self, function: Function) -> bool:
        """Whether a program's routes or start-up reach the function; in a library, whether it may run at all."""
        return self._reach.setting(function) is not Setting.OPEN or (not self._has_main and self.runs(function))

    def just_once(self, function: Function, depth: int = 0) -> bool:
        """Whether start-up or a constructor runs the function, once: no loop stands around it or its calls, and
        nothing else calls it."""
        outermost = function.outermost()
        if function is not outermost or depth > _MAX_DEPTH or self._bound(outermost):
            return False
        sites = self._calls.callers(outermost.id)
        return bool(sites) and all(self._once_at(site, depth) for site in sites)

    def loops(self, function: Function, instruction: Instruction) -> bool:
        """Whether a loop that is no walk over a container's elements stands around the instruction."""
        block = function.block_of(instruction)
        around = self._loops.around(function, block.index) if block is not None else []
        return any(
            not any(isinstance(inner, Next) for inner in function.blocks[loop.header].instructions) for loop in around
        )

    def _once_at(self, site: CallSite, depth: int) -> bool:
        caller = site.caller
        block = caller.block_of(site.call)
        if block is None or self._loops.around(caller, block.index):
            return False
        if caller.parent is None and site.call.kind is CallKind.SPAWNED:
            return sets_up(caller.name) or self._reach.setting(caller) is Setting.PROCESS
        return caller.name == "main" or self.just_once(caller, depth + 1)

    def _given_out(self, method: Function) -> bool:
        """Whether the method's type leaves the project as an interface of a library: that calls what it declares."""
        owner = named(method.receiver.type) if method.receiver is not None else None
        if owner is None:
            return False
        for outer in mentioning(self._program, owner.name):
            for function in nested(outer):
                results = [named(type_) for type_ in function.result_types()]
                outside = [result is not None and not self._program.owns(result.package) for result in results]
                for returned in function.returns if any(outside) else ():
                    for value, leaves in zip(returned.values, outside, strict=False):
                        if leaves and named(value.type) == owner:
                            return True
        return False

    @cached_property
    def _has_main(self) -> bool:
        return any(self._program.package_name(d.package) == "main" for d in self._program.declarations())

    def _bound(self, method: Function) -> bool:
        """Whether the method is taken as a value somewhere."""
        return any(
            bound.function == method.id
            for outer in mentioning(self._program, method.name)
            for function in nested(outer)
            for bound in function.each(BindMethod)
        )

    @cached_property
    def _called_unseen(self) -> frozenset[str]:
        """Names of methods that code out of sight may call through an interface."""
        found = set(_CALLED_BY_LIBRARIES)
        for type_, _ in self._program.types():
            made_of = self._program.underlying(type_)
            if isinstance(made_of, Interface):
                found.update(name for name, _ in made_of.methods)
        return frozenset(found)
