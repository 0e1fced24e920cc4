"""Which variables are still read after a place: what is known of the others can be forgotten."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from leaktight.facts.ownership.state import Key, State
from leaktight.ir.function import Function
from leaktight.ir.instructions import reads, writes
from leaktight.ir.values import Var


@dataclass(frozen=True, slots=True)
class Liveness:
    """`own`: the variables that the function itself sets or gets. Captured ones are none of them: others may read
    these at any time. `read`: by block, the variables that are read there or later before they are set again: few,
    while those that are dead there are most of the function's."""

    own: set[Var]
    read: list[set[Var]]

    def forget(self, state: State, block: int) -> State:
        """The state at the start of a block without what is dead there."""
        own, read = self.own, self.read[block]
        about = [key for key in state.facts if _about(key, own, read)]
        aliases = {v: p for v, p in state.aliases.items() if v not in own or v in read}
        values = {v: f for v, f in state.values.items() if v not in own or v in read}
        if not about and len(aliases) == len(state.aliases) and len(values) == len(state.values):
            return state
        facts = {k: f for k, f in state.facts.items() if k not in about} if about else state.facts
        return replace(state, aliases=aliases, values=values, facts=facts)


def _about(key: Key, own: set[Var], read: set[Var]) -> bool:
    for part in key:
        kind = type(part)
        if (kind is Var and part in own and part not in read) or (kind is tuple and _about(part, own, read)):
            return True
    return False


def liveness_of(function: Function) -> Liveness:
    """Backwards over the control-flow graph until nothing changes."""
    used: list[set[Var]] = []
    given: list[set[Var]] = []
    own: set[Var] = {*function.params} if function.receiver is None else {*function.params, function.receiver}
    for block in function.blocks:
        first_read: set[Var] = set()
        written: set[Var] = set()
        for instruction in block.instructions:
            for operand in reads(instruction):
                if type(operand) is Var and operand not in written:
                    first_read.add(operand)
            written.update(writes(instruction))
        used.append(first_read)
        given.append(written)
        own |= written
    own = {var for var in own if not var.captured}
    at_start = [set(names) for names in used]
    waiting = list(range(len(function.blocks)))
    while waiting:
        index = waiting.pop()
        after: set[Var] = set()
        for target in function.blocks[index].successors:
            after |= at_start[target]
        grown = used[index] | (after - given[index])
        if grown != at_start[index]:
            at_start[index] = grown
            waiting += function.predecessors(index)
    return Liveness(own, at_start)
