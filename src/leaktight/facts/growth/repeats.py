"""Code that start-up starts and that runs again and again: bodies of loops that wait for the next message or tick."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    Instruction,
    MakeClosure,
    MethodCallee,
    New,
    Next,
    Receive,
    SelectBranch,
    Store,
    writes,
)
from leaktight.ir.types import Channel
from leaktight.knowledge.schema import Invoke

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
_MAY_WAIT: frozenset[type[Instruction]] = frozenset({Receive, SelectBranch, Next, Call})


class Repeats:
    """Answers follow callers: a function that such a loop calls repeats too."""

    def __init__(self, facts: Facts) -> None:
        self._knowledge = facts.knowledge
        self._flow = facts.get(Flow)
        self._calls = facts.get(Calls)
        self._loops = facts.get(Loops)
        self._known: dict[str, bool] = {}
        self._blocks: dict[Function, set[int]] = {}

    def instruction(self, function: Function, instruction: Instruction) -> bool:
        """Whether the instruction stands in a loop that waits, or in something that such a loop runs."""
        return self._in_loop(function, instruction) or self._function(function, 0)

    def function(self, function: Function) -> bool:
        """The same of everything the function does."""
        return self._function(function, 0)

    def waits(self, function: Function) -> bool:
        """Whether the function has a loop that waits."""
        waiting = self._waiting(function)
        return any(not waiting.isdisjoint(loop.blocks) for loop in self._loops.of(function))

    def _in_loop(self, function: Function, instruction: Instruction) -> bool:
        block = function.block_of(instruction)
        if block is None:
            return False
        waiting = self._waiting(function)
        return any(not waiting.isdisjoint(loop.blocks) for loop in self._loops.around(function, block.index))

    def _waiting(self, function: Function) -> set[int]:
        """The blocks that wait."""
        known = self._blocks.get(function)
        if known is None:
            waits = (i for i in function.each_of(_MAY_WAIT) if self._waits(i))
            known = {block.index for i in waits if (block := function.block_of(i)) is not None}
            self._blocks[function] = known
        return known

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

    def handed_away(self, function: Function) -> bool:
        """Whether the function is, or stands in, a literal that is given to code out of sight or put into an object:
        what gets it may call it again and again, or once."""
        inner: Function | None = function
        while inner is not None and inner.parent is not None:
            for instruction in inner.parent.each(MakeClosure):
                made = instruction.function == inner.id
                if made and self._given(inner.parent, instruction):
                    return True
            inner = inner.parent
        return False

    def _given(self, parent: Function, made: Instruction) -> bool:
        for alias in self._flow.aliases(parent, writes(made)[0]):
            for at in self._flow.uses(parent, alias):
                use = at.instruction
                if isinstance(use, Store | New):
                    return True
                if isinstance(use, Call) and alias in use.args and not self._calls.callees(at.function, use):
                    known = self._invocations(use)
                    return not known or any(k.when == "later" and not k.once for k in known)
        return False

    def _called_back(self, parent: Function, made: Instruction) -> bool:
        """Whether a library is known to call the literal whenever something happens."""
        return any(
            known.when == "later" and not known.once
            for alias in self._flow.aliases(parent, writes(made)[0])
            for at in self._flow.uses(parent, alias)
            if isinstance(at.instruction, Call) and alias in at.instruction.args
            for known in self._invocations(at.instruction)
        )

    def _invocations(self, call: Call) -> tuple[Invoke, ...]:
        symbol = self._calls.symbol(call)
        return tuple(self._knowledge.invocations(symbol.package, symbol.symbol)) if symbol is not None else ()

    def _decide(self, function: Function, depth: int) -> bool:
        if function.parent is not None:
            for instruction in function.parent.each(MakeClosure):
                made = instruction.function == function.id
                if made and self._in_loop(function.parent, instruction):
                    return True
                if made and self._called_back(function.parent, instruction):
                    return True
            sites = self._calls.callers(function.id)
            if any(self._in_loop(s.caller, s.call) for s in sites if s.caller is not function):
                return True
            return self._function(function.parent, depth + 1)
        return any(
            self._in_loop(site.caller, site.call) or self._function(site.caller, depth + 1)
            for site in self._calls.callers(function.id)
        )
