"""Code that runs once in a process's life: what it forgets to release does not add up."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.support import Support
from leaktight.ir.function import Function
from leaktight.ir.instructions import Instruction, MakeClosure
from leaktight.ir.types import is_named

_MAX_DEPTH = 4
_KONG = "github.com/alecthomas/kong"
_COMMANDS = (
    ("github.com/spf13/cobra", "Command"),
    ("github.com/urfave/cli", "Context"),
    ("github.com/urfave/cli/v2", "Context"),
    ("github.com/urfave/cli/v3", "Command"),
)
"""What the function of a command-line program gets: the process ends soon after it."""


class Startup:
    """Follows callers up to main and package initialisation."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._known: dict[str, bool] = {}

    def runs_once(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction runs at most once (or a fixed number of times) in a process."""
        return self._instruction(function, instruction, 0)

    def runs_once_per_process(self, function: Function) -> bool:
        """The same for a whole function."""
        return self._facts.get(Reach).setting(function) is not Setting.REQUEST and self._function(function, 0)

    def _instruction(self, function: Function, instruction: Instruction, depth: int) -> bool:
        if self._facts.get(Reach).setting(function) is Setting.REQUEST:
            return False
        block = next((b.index for b in function.blocks if any(i is instruction for i in b.instructions)), None)
        if block is None or self._facts.get(Loops).around(function, block):
            return False
        return self._function(function, depth)

    def _function(self, function: Function, depth: int) -> bool:
        if function.id not in self._known:
            self._known[function.id] = False  # a function that calls itself runs often
            self._known[function.id] = self._once(function, depth)
        return self._known[function.id]

    def _is_command(self, function: Function) -> bool:
        """Whether a method Run is a command of a program: kong (context.go Context.Run) calls it from main."""
        return self._program.package_name(function.package) == "main" and _KONG in self._program.imported()

    def _once(self, function: Function, depth: int) -> bool:
        if function.name == "Run" and function.receiver is not None and self._is_command(function):
            return True
        if any(is_named(p.type, *command) for p in function.params for command in _COMMANDS):
            return True
        if function.parent is not None:
            made = next(
                (
                    i
                    for i in function.parent.instructions()
                    if isinstance(i, MakeClosure) and i.function == function.id
                ),
                None,
            )
            return made is not None and not function.params and self._instruction(function.parent, made, depth)
        if function.receiver is None and (function.name.startswith("init#") or function.name == "main"):
            return True
        if depth >= _MAX_DEPTH:
            return False
        support = self._facts.get(Support)
        callers = [c for c in self._calls.callers(function.id) if not support.function(c.caller.id)]
        return bool(callers) and all(self._instruction(c.caller, c.call, depth + 1) for c in callers)
