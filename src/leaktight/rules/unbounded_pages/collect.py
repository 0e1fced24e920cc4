"""Loops that walk through all pages of a result and keep what is on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.loops import Loop, Loops
from leaktight.facts.flow import At, Flow, nested
from leaktight.facts.makings import Makings
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    MethodCallee,
    Operation,
    Store,
    reads,
)
from leaktight.ir.types import Basic, Mapping
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import NONE, CallInfo

_ORDERINGS = frozenset(["<", "<=", ">", ">="])
_EQUALITIES = frozenset(["==", "!="])


@dataclass(frozen=True, eq=False)
class Collection:
    """`call` fetches a page, `keep` adds from it to `container` (a variable's or field's name), over all pages."""

    function: Function
    call: Call
    info: CallInfo
    keep: Instruction
    container: str


class Pages:
    """Only functions that mention a paged call are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._makings = facts.get(Makings)
        self._loops = facts.get(Loops)

    def find(self) -> Iterator[Collection]:
        """Every collection of all pages, once for each container."""
        program, knowledge = self._facts.program, self._facts.knowledge
        names = knowledge.call_names(program.imported(), lambda info: bool(info.pages))
        for id_ in {id_: None for name in names for id_ in program.mentions(name)}:
            outer = program.function(id_)
            for function in nested(outer) if outer is not None else ():
                yield from self._in(function)

    def _in(self, function: Function) -> Iterator[Collection]:
        seen: set[str] = set()
        for block in function.blocks:
            for call in block.instructions:
                symbol = self._calls.symbol(call) if isinstance(call, Call) else None
                info = self._facts.knowledge.call(symbol.package, symbol.symbol) if symbol is not None else None
                if info is None or not info.pages or not isinstance(call, Call):
                    continue
                for loop in self._loops.around(function, block.index):
                    if not self._walks(function, loop, call, info):
                        continue
                    for keep, container, name in self._keeps(function, loop, call):
                        if name not in seen and not self._bounded(function, loop, container):
                            seen.add(name)
                            yield Collection(function, call, info, keep, name)

    def _walks(self, function: Function, loop: Loop, call: Call, info: CallInfo) -> bool:
        """Whether the loop goes from page to page: one paginator for all rounds, or an input that gets its start from
        the page before."""
        if info.input != NONE:
            operand = call.args[info.input] if 0 <= info.input < len(call.args) else None
            return operand is not None and self._makings.of(function, operand).holds(call)
        receiver = call.callee.receiver if isinstance(call.callee, MethodCallee) else None
        if not isinstance(receiver, Var):
            return False
        sources = self._flow.sources(function, receiver)
        return not any(s.at is not None and self._inside(function, loop, s.at) for s in sources)

    def _keeps(self, function: Function, loop: Loop, call: Call) -> Iterator[tuple[Instruction, Var, str]]:
        """Instructions of the loop that add something of the page to what was there before the loop."""
        for index in sorted(loop.blocks):
            for instruction in function.blocks[index].instructions:
                found = self.grown(function, instruction)
                if found is None:
                    continue
                container, name, added = found
                if self._outside(function, loop, container) and self._of_page(function, call, added):
                    yield instruction, container, name

    def grown(self, function: Function, instruction: Instruction) -> tuple[Var, str, tuple[Operand, ...]] | None:
        """The variable that grows, its name, and what is added."""
        match instruction:
            case Assign(dst=dst, src=src):
                call = self._append(function, src)
                if call is not None and call.args[0] is dst:
                    return dst, dst.name, call.args[1:]
            case Store(base=Var() as base, access=FieldOf(name=field), src=src):
                call = self._append(function, src)
                for source in self._flow.sources(function, call.args[0]) if call is not None else ():
                    load = source.at.instruction if source.at is not None else None
                    if (
                        call is not None
                        and isinstance(load, Load)
                        and load.base is base
                        and load.access == FieldOf(field)
                    ):
                        return base, f"{base.name}.{field}", call.args[1:]
            case Store(base=Var() as base, access=IndexOf(), src=src):
                program = self._facts.program
                if isinstance(program.underlying(base.type), Mapping) and not isinstance(
                    program.underlying(src.type), Basic
                ):
                    return base, base.name, (src,)
        return None

    def _append(self, function: Function, src: Operand) -> Call | None:
        for source in self._flow.sources(function, src):
            call = source.at.instruction if source.at is not None else None
            if isinstance(call, Call) and isinstance(call.callee, BuiltinCallee) and call.callee.name == "append":
                return call if call.args else None
        return None

    def _of_page(self, function: Function, call: Call, added: tuple[Operand, ...]) -> bool:
        return self._makings.of(function, *added, fills=True).holds(call)

    def _outside(self, function: Function, loop: Loop, container: Var) -> bool:
        """Whether the container is there before the loop and the loop never sets it to something else."""
        for at in self._flow.definitions(function, container):
            definition = at.instruction
            if not self._inside(function, loop, at):
                continue
            if isinstance(definition, Assign) and self._append(function, definition.src) is not None:
                continue
            return False
        return True

    def _inside(self, function: Function, loop: Loop, at: At) -> bool:
        return at.function is function and any(
            at.instruction in function.blocks[index].instructions for index in loop.blocks
        )

    # -- bounds --------------------------------------------------------------------------------------------------

    def _bounded(self, function: Function, loop: Loop, container: Var) -> bool:
        """Whether the number of rounds is limited, or the loop looks at how much it has."""
        for index in loop.blocks:
            block = function.blocks[index]
            last = block.terminator
            leaves = any(target not in loop.blocks for target in block.successors)
            if leaves and isinstance(last, Branch) and self._limits(function, last.condition, container):
                return True
            compared = [i.args for i in block.instructions if isinstance(i, Operation) and compares(i)]
            if any(self._reads(function, args, container) for args in compared):
                return True
        return False

    def _limits(self, function: Function, condition: Operand, container: Var) -> bool:
        for source in self._flow.sources(function, condition):
            operation = source.at.instruction if source.at is not None else None
            if isinstance(operation, Operation) and compares(operation):
                return True
        return self._reads(function, (condition,), container)

    def _reads(self, function: Function, operands: tuple[Operand, ...], container: Var) -> bool:
        steps = self._makings.of(function, *operands).steps
        return any(container in reads(at.instruction) for at in steps)


def compares(operation: Operation) -> bool:
    """Whether a number is compared with another that is not a constant zero."""
    if operation.operator not in _ORDERINGS | _EQUALITIES or len(operation.args) != 2:
        return False
    if any(isinstance(a, Const) and (a.value in (0, None, "") or isinstance(a.value, bool)) for a in operation.args):
        return False
    return operation.operator in _ORDERINGS or all(_is_number(a) for a in operation.args)


def _is_number(operand: Operand) -> bool:
    return isinstance(operand.type, Basic) and operand.type.name.startswith(("int", "uint"))
