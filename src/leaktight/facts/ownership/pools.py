"""Objects of pools: taken and on some path not given back, or given back however large they have grown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import Flow, calls_in, nested
from leaktight.ir.function import Function
from leaktight.ir.instructions import BuiltinCallee, Call, CallKind, MethodCallee
from leaktight.ir.types import Basic, Sequence, Type, is_named, strip_pointer
from leaktight.ir.values import Operand, Var
from leaktight.knowledge.schema import Pool

_SIZES = frozenset(["Cap", "Len", "Available", "Size"])
_GROWS = frozenset(["ReadFrom", "Write", "WriteString", "WriteByte", "Grow", "Encode"])


@dataclass(frozen=True, eq=False, slots=True)
class Returned:
    """A buffer goes back into its pool whatever its size. `reads_all`: the function fills it from a reader, so that
    whoever writes the other end decides how large it gets."""

    function: Function
    call: Call
    name: str
    reads_all: bool


class Pools:
    """Looks at functions that mention a pool's Put."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def unbounded(self) -> Iterator[Returned]:
        """Every Put of a buffer that grows in the same function and whose size nothing there looks at."""
        for pool in self._facts.knowledge.package("sync").all(Pool) if "sync" in self._program.imported() else ():
            for id_ in self._program.mentions(pool.put.rpartition(".")[2]):
                function = self._program.function(id_)
                for inner, call in calls_in(function) if function is not None else ():
                    symbol = self._calls.symbol(call)
                    if symbol is None or (symbol.package, symbol.symbol) != ("sync", pool.put) or not call.args:
                        continue
                    found = self._judge(inner, call, call.args[0])
                    if found is not None:
                        yield found

    def _judge(self, function: Function, call: Call, buffer: Operand) -> Returned | None:
        if not isinstance(buffer, Var) or not self._is_buffer(buffer.type):
            return None
        held = self._aliases(function, buffer)
        outer = function.outermost()
        grows = reads_all = False
        for inner in nested(outer):
            for instruction in inner.instructions():
                if isinstance(instruction, Call):
                    if self._asks_size(instruction, held):
                        return None
                    grown, read = self._grows(instruction, held)
                    grows, reads_all = grows or grown, reads_all or read
        return Returned(function, call, _name(held) or "the buffer", reads_all) if grows else None

    def _is_buffer(self, type_: Type) -> bool:
        if is_named(type_, "bytes", "Buffer"):
            return True
        made_of = self._program.underlying(strip_pointer(type_))
        return (
            isinstance(made_of, Sequence)
            and made_of.length is None
            and made_of.elem in (Basic("byte"), Basic("uint8"))
        )

    def _aliases(self, function: Function, buffer: Var) -> set[Var]:
        found: set[Var] = {buffer}
        for source in self._flow.sources(function, buffer):
            for var in source.at.instruction.results if source.at and isinstance(source.at.instruction, Call) else ():
                found |= self._flow.aliases(function, var)
        return found

    def _asks_size(self, call: Call, held: set[Var]) -> bool:
        callee = call.callee
        if isinstance(callee, BuiltinCallee):
            return callee.name in ("cap", "len") and any(a in held for a in call.args)
        return isinstance(callee, MethodCallee) and callee.method in _SIZES and callee.receiver in held

    def _grows(self, call: Call, held: set[Var]) -> tuple[bool, bool]:
        """Whether the call adds to the buffer, and whether as much as a reader gives."""
        callee = call.callee
        symbol = self._calls.symbol(call)
        if isinstance(callee, MethodCallee) and callee.receiver in held and callee.method in _GROWS:
            return True, callee.method == "ReadFrom"
        if isinstance(callee, BuiltinCallee) and callee.name == "append":
            return bool(call.args) and call.args[0] in held, False
        if symbol is None or call.kind is CallKind.DEFERRED or not any(a in held for a in call.args):
            return False, False
        if (symbol.package, symbol.symbol) in (("io", "Copy"), ("io", "CopyBuffer")):
            return call.args[0] in held, call.args[0] in held
        return symbol.package != "sync", False


def _name(held: set[Var]) -> str:
    names = sorted(var.name for var in held if not var.name.startswith("%"))
    return names[0] if names else ""
