"""What a call does to which lock of package sync."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.access import Access, Path
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Address, Call, FieldOf, IndexOf, Instruction, Load, MethodCallee
from leaktight.ir.types import Named, named
from leaktight.ir.values import Operand, Var, VarKind

_LOCK = {"Mutex.Lock": "Lock", "RWMutex.Lock": "Lock", "RWMutex.RLock": "RLock", "Locker.Lock": "Lock"}
_UNLOCK = {"Mutex.Unlock": "Lock", "RWMutex.Unlock": "Lock", "RWMutex.RUnlock": "RLock", "Locker.Unlock": "Lock"}

Key = Hashable
"""A lock as every function can name it: type and field, a package variable, a local variable; None for any lock."""


@dataclass(frozen=True, slots=True)
class LockOp:
    """One operation. `mode` is `Lock` or `RLock`; `path` is the way to the lock in this function."""

    takes: bool
    mode: str
    path: Path
    key: Key

    def pairs(self, other: LockOp) -> bool:
        """Whether both may be of the same lock and mode: the same way to it, or the same field of another value."""
        if self.mode != other.mode:
            return False
        return self.path == other.path or (len(self.path) > 1 and len(other.path) > 1 and may_be(self.key, other.key))


def may_be(first: Key, second: Key) -> bool:
    """Whether two keys may name the same lock."""
    return first is None or second is None or first == second


class Mutexes:
    """Answers per call, each worked out once."""

    def __init__(self, facts: Facts) -> None:
        self._calls = facts.get(Calls)
        self._access = facts.get(Access)
        self._flow = facts.get(Flow)
        self._known: dict[Call, LockOp | None] = {}

    def of(self, function: Function, instruction: Instruction) -> LockOp | None:
        """The operation on a lock that the instruction is, at once, deferred or in a goroutine of its own."""
        if not isinstance(instruction, Call) or not isinstance(instruction.callee, MethodCallee):
            return None
        if instruction.callee.package != "sync":
            return None
        if instruction not in self._known:
            self._known[instruction] = self._operation(function, instruction, instruction.callee.receiver)
        return self._known[instruction]

    def _operation(self, function: Function, call: Call, receiver: Operand) -> LockOp | None:
        symbol = self._calls.symbol(call)
        name = symbol.symbol if symbol is not None else ""
        mode = _LOCK.get(name) or _UNLOCK.get(name)
        path = self._access.of(function, receiver) if mode is not None else None
        if mode is None or path is None:
            return None
        return LockOp(name in _LOCK, mode, path, self._key(function, receiver, path))

    def _key(self, function: Function, receiver: Operand, path: Path) -> Key:
        if len(path) == 1 and isinstance(path[0], tuple):
            return path[0]
        sources = self._flow.sources(function, receiver)
        made = [s.at.instruction if s.at is not None else None for s in sources]
        if len(made) == 1 and isinstance(made[0], Load | Address) and isinstance(made[0].access, IndexOf):
            at = sources[0].at
            return self._key(at.function, made[0].base, path[:-1]) if at is not None else None  # one of many
        if len(made) == 1 and isinstance(made[0], Load | Address) and isinstance(made[0].access, FieldOf):
            owner = named(made[0].base.type)
            return (Named(owner.package, owner.name), made[0].access.name) if owner is not None else None
        root = path[0]
        return root if len(path) == 1 and isinstance(root, Var) and root.kind is VarKind.LOCAL else None
