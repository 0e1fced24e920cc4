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
    """`dead`: by block, the variables that the function itself sets or gets and that are set again there before they
    are read, if at all. Captured ones are none of them: others may read these at any time."""

    dead: list[set[Var]]

    def forget(self, state: State, block: int) -> State:
        """The state at the start of a block without what is dead there."""
        dead = self.dead[block]
        about = [key for key in state.facts if _about(key, dead)]
        if not about and dead.isdisjoint(state.aliases) and dead.isdisjoint(state.values):
            return state
        return replace(
            state,
            aliases={v: p for v, p in state.aliases.items() if v not in dead},
            values={v: f for v, f in state.values.items() if v not in dead},
            facts={k: f for k, f in state.facts.items() if k not in about} if about else state.facts,
        )


def _about(key: Key, dead: set[Var]) -> bool:
    for part in key:
        kind = type(part)
        if (kind is Var and part in dead) or (kind is tuple and _about(part, dead)):
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
    return Liveness([own - names for names in at_start])
