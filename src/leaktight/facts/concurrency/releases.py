"""Functions that give back a lock which their caller holds."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.mutexes import Key, LockOp, Mutexes, may_be
from leaktight.facts.flow import nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, MakeClosure, Return

_MAX_DEPTH = 4
"""How far up the callers of a function that unlocks are followed: a convention between a few neighbours."""

Released = frozenset[tuple[Key, str]]


class Releases:
    """One pass over the functions that unlock, then up their callers: few of them are entered with the lock held."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._mutexes = facts.get(Mutexes)
        self._found: dict[str, set[tuple[Key, str]]] | None = None

    def by(self, function: Function) -> Released:
        """Locks (and modes) that may be released when the function returns though it never took them: by itself, a
        literal in it that it runs, or what it calls."""
        return frozenset(self._known().get(function.id, ()))

    def anywhere(self, op: LockOp) -> bool:
        """Whether any function of the program may release such a lock without having taken it."""
        return any(mode == op.mode and may_be(key, op.key) for keys in self._known().values() for key, mode in keys)

    def _known(self) -> dict[str, set[tuple[Key, str]]]:
        if self._found is None:
            self._found = self._all()
        return self._found

    def _all(self) -> dict[str, set[tuple[Key, str]]]:
        found: dict[str, set[tuple[Key, str]]] = {}
        program = self._facts.program
        fresh: list[tuple[str, tuple[Key, str]]] = []
        for name in ("Unlock", "RUnlock"):
            for id_ in program.mentions(name):
                function = program.function(id_)
                for inner in nested(function) if function is not None else ():
                    for key in self.own(inner):
                        if key not in found.setdefault(inner.id, set()):
                            found[inner.id].add(key)
                            fresh.append((inner.id, key))
        for _ in range(_MAX_DEPTH):
            above: list[tuple[str, tuple[Key, str]]] = []
            for id_, key in fresh:
                for caller in self._runners(id_):
                    known = found.setdefault(caller.id, set())
                    if key not in known and not self._takes(caller, key):
                        known.add(key)
                        above.append((caller.id, key))
            fresh = above
        return {id_: keys for id_, keys in found.items() if keys}

    def _runners(self, id_: str) -> list[Function]:
        around = self._facts.program.function(id_.rpartition("$")[0]) if "$" in id_ else None
        return [site.caller for site in self._calls.callers(id_)] + ([around] if around is not None else [])

    def _takes(self, function: Function, key: tuple[Key, str]) -> bool:
        """Whether the function takes such a lock itself, and so gives back its own."""
        for call in function.calls:
            op = self._mutexes.of(function, call)
            if op is not None and op.takes and (op.key, op.mode) == key:
                return True
        return False

    def own(self, function: Function) -> Released:
        """Locks that the function's own instructions leave unlocked on some way, when they were held at its entry."""
        ops = {call: op for call in function.calls if (op := self._mutexes.of(function, call)) is not None}
        given = {op for op in ops.values() if not op.takes}
        return frozenset((op.key, op.mode) for op in given if self._left_open(function, op, ops))

    def _left_open(self, function: Function, released: LockOp, ops: dict[Call, LockOp]) -> bool:
        """Whether the lock, held at the entry, is not held at some Return, deferred calls included. A way on which it
        is taken first was not entered with it."""
        at_block: dict[int, list[tuple[Call, LockOp]]] = {}
        for call, op in ops.items():
            block = function.block_of(call)
            if block is not None and (op.mode, op.path) == (released.mode, released.path):
                at_block.setdefault(block.index, []).append((call, op))
        stack: list[tuple[int, bool, bool | None]] = [
            (0, True, None)
        ]  # block, held, what a deferred call makes of it
        seen = set(stack)
        while stack:
            index, held, later = stack.pop()
            block = function.blocks[index]
            contradicted = False
            for call, op in at_block.get(index, ()):
                kind = call.kind
                contradicted = contradicted or (kind is CallKind.NOW and held and op.takes)
                if kind is CallKind.DEFERRED:
                    later = op.takes
                elif kind is CallKind.NOW:
                    held = op.takes
            if contradicted:
                continue
            if isinstance(block.terminator, Return) and not (held if later is None else later):
                return True
            for target in block.successors:
                state = (target, held, later)
                if state not in seen:
                    seen.add(state)
                    stack.append(state)
        return False


def escapes(function: Function, made: MakeClosure) -> bool:
    """Whether the literal goes elsewhere than into calls of it: it is returned, stored or handed on."""
    return any(
        made.dst in getattr(i, "values", ())
        or made.dst in getattr(i, "args", ())
        or getattr(i, "src", None) is made.dst
        for i in function.instructions()
    )
