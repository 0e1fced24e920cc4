"""Which variables are still read after a place: what is known of the others can be forgotten."""

from __future__ import annotations

from dataclasses import dataclass, replace

from leaktight.facts.ownership.state import Key, State
from leaktight.ir.function import Function
from leaktight.ir.instructions import reads, writes
from leaktight.ir.values import Var


@dataclass(frozen=True, slots=True)
class Liveness:
    """`at_start`: by block, the variables that may be read before they are set again. `own`: the variables that the
    function itself sets or gets, but for captured ones, which others may read at any time."""

    at_start: list[set[Var]]
    own: set[Var]

    def forget(self, state: State, block: int) -> State:
        """The state at the start of a block without what is dead there."""
        dead = self.own - self.at_start[block]
        if not dead:
            return state
        return replace(
            state,
            aliases={v: p for v, p in state.aliases.items() if v not in dead},
            values={v: f for v, f in state.values.items() if v not in dead},
            facts={k: f for k, f in state.facts.items() if not _about(k, dead)},
        )


def _about(key: Key, dead: set[Var]) -> bool:
    return any(
        part in dead if isinstance(part, Var) else isinstance(part, tuple) and _about(part, dead) for part in key
    )


def liveness_of(function: Function) -> Liveness:
    """Backwards over the control-flow graph until nothing changes."""
    used: list[set[Var]] = []
    given: list[set[Var]] = []
    own: set[Var] = {*function.params} if function.receiver is None else {*function.params, function.receiver}
    for block in function.blocks:
        first_read: set[Var] = set()
        written: set[Var] = set()
        for instruction in block.instructions:
            first_read.update(o for o in reads(instruction) if isinstance(o, Var) and o not in written)
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
    return Liveness(at_start, own)
