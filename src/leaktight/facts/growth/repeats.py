"""Code that start-up starts and that runs again and again: bodies of loops that wait for the next message or tick."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.loops import Loops
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Instruction, MakeClosure, MethodCallee, Next, Receive, SelectBranch
from leaktight.ir.types import Channel

_MAX_DEPTH = 5
_WAITING = frozenset(
    [
        "Accept",
        "AcceptTCP",
        "Recv",
        "Receive",
        "ReceiveMessage",
        "ReadMessage",
        "ReadJSON",
        "ReadFrom",
        "ReadFromUDP",
        "FetchMessage",
        "Fetch",
        "Poll",
        "ReadEvent",
        "Sleep",
        "Wait",
        "NextMsg",
        "NextMessage",
        "Pop",
        "BLPop",
        "Dequeue",
    ]
)
"""Methods that wait for something from outside: a connection, a message, the clock."""


class Repeats:
    """Answers follow callers: a function that such a loop calls repeats too."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._loops = facts.get(Loops)
        self._known: dict[str, bool] = {}

    def instruction(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction stands in a loop that waits, or in something that such a loop runs."""
        return self._in_loop(function, instruction) or self._function(function, 0)

    def function(self, function: Function) -> bool:
        """The same of everything the function does."""
        return self._function(function, 0)

    def _in_loop(self, function: Function, instruction: Instruction) -> bool:
        block = next((b.index for b in function.blocks if instruction in b.instructions), None)
        if block is None:
            return False
        return any(
            self._waits(inner)
            for loop in self._loops.around(function, block)
            for index in loop.blocks
            for inner in function.blocks[index].instructions
        )

    @staticmethod
    def _waits(instruction: Instruction) -> bool:
        match instruction:
            case Receive() | SelectBranch():
                return True
            case Next(iterable=iterable):
                return isinstance(iterable.type, Channel)
            case Call(callee=MethodCallee(method=method)):
                return method in _WAITING
            case Call(callee=callee):
                return getattr(callee, "symbol", "") == "Sleep"
        return False

    def _function(self, function: Function, depth: int) -> bool:
        if depth > _MAX_DEPTH:
            return False
        known = self._known.get(function.id)
        if known is None:
            self._known[function.id] = False  # a function that only calls itself does not repeat
            known = self._known[function.id] = self._decide(function, depth)
        return known

    def _decide(self, function: Function, depth: int) -> bool:
        if function.parent is not None:
            for instruction in function.parent.instructions():
                made = isinstance(instruction, MakeClosure) and instruction.function == function.id
                if made and self._in_loop(function.parent, instruction):
                    return True
            return self._function(function.parent, depth + 1)
        return any(
            self._in_loop(site.caller, site.call) or self._function(site.caller, depth + 1)
            for site in self._calls.callers(function.id)
        )
