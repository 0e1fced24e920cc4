"""Functions: a control-flow graph of basic blocks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar, cast

import msgspec

from leaktight.core.span import Span
from leaktight.ir.extent import Extent
from leaktight.ir.instructions import WRITES, Call, Instruction, Return, targets
from leaktight.ir.types import Type
from leaktight.ir.values import Var

I_ = TypeVar("I_", bound=Instruction)
_NONE: list[Instruction] = []


class Block(msgspec.Struct, eq=False, gc=False):
    """Instructions without a branch; the last one is a terminator."""

    index: int
    instructions: list[Instruction] = msgspec.field(default_factory=list)

    @property
    def terminator(self) -> Instruction:
        """The instruction that decides where control goes."""
        return self.instructions[-1]

    @property
    def successors(self) -> tuple[int, ...]:
        """Indices of the blocks that may run next."""
        return targets(self.instructions[-1])


@dataclass(eq=False, slots=True)
class Function:
    """One function, method or function literal.

    `id` is unique in the program: `pkg/path.Name`, `pkg/path.Type.Method`, and for literals the enclosing id with
    `$1`, `$2`, …. Block 0 is the entry. `literals` are the functions declared inside, in order.
    """

    id: str
    name: str
    package: str
    extent: Extent
    params: list[Var]
    results: list[Var]
    receiver: Var | None
    blocks: list[Block]
    parent: Function | None = None
    literals: list[Function] = field(default_factory=list)
    captures: list[Var] = field(default_factory=list)
    complete: bool = True
    """False where the body has syntax errors: facts about what is absent do not hold."""
    _kinds: dict[type[Instruction], list[Instruction]] | None = None
    _several: dict[frozenset[type[Instruction]], list[Instruction]] | None = None
    _calls: tuple[Call, ...] | None = None
    _returns: tuple[Return, ...] | None = None
    _definitions: dict[Var, list[Instruction]] | None = None
    _successors: list[tuple[int, ...]] | None = None
    _predecessors: list[list[int]] | None = None
    _places: dict[Instruction, Block] | None = None
    _without: dict[tuple[int, int], set[int]] | None = None

    @property
    def span(self) -> Span:
        """The whole declaration or literal."""
        return self.extent.span

    def instructions(self) -> Iterator[Instruction]:
        """All instructions, block by block."""
        return chain.from_iterable([block.instructions for block in self.blocks])

    def each(self, kind: type[I_]) -> list[I_]:
        """The instructions of one kind, in order. Nobody may change the list."""
        return cast("list[I_]", self._by_kind().get(kind, _NONE))

    def each_of(self, kinds: frozenset[type[Instruction]]) -> list[Instruction]:
        """The instructions of several kinds, in order. Nobody may change the list."""
        if self._several is None:
            self._several = {}
        known = self._several.get(kinds)
        if known is None:
            present = [found for kind, found in self._by_kind().items() if kind in kinds]
            if len(present) <= 1:
                known = present[0] if present else _NONE
            else:
                known = [i for block in self.blocks for i in block.instructions if type(i) in kinds]
            self._several[kinds] = known
        return known

    def _by_kind(self) -> dict[type[Instruction], list[Instruction]]:
        if self._kinds is None:
            kinds: defaultdict[type[Instruction], list[Instruction]] = defaultdict(list)
            for block in self.blocks:
                for instruction in block.instructions:
                    kinds[type(instruction)].append(instruction)
            self._kinds = dict(kinds)
        return self._kinds

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls among the instructions."""
        if self._calls is None:
            self._calls = tuple(self.each(Call))
        return self._calls

    @property
    def returns(self) -> tuple[Return, ...]:
        """The returns among the instructions: always at the end of a block."""
        if self._returns is None:
            ends = [block.instructions[-1] for block in self.blocks if block.instructions]
            self._returns = tuple([end for end in ends if type(end) is Return])
        return self._returns

    def definitions(self, var: Var) -> list[Instruction]:
        """The instructions of this function (not of its literals) that set the variable."""
        if self._definitions is None:
            definitions: defaultdict[Var, list[Instruction]] = defaultdict(list)
            for instruction in self.instructions():
                ask = WRITES.get(type(instruction))
                if ask is not None:
                    for written in ask(instruction):
                        definitions[written].append(instruction)
            self._definitions = dict(definitions)
        return self._definitions.get(var, [])

    def block_of(self, instruction: Instruction) -> Block | None:
        """The block that the instruction stands in; None where it is none of this function's."""
        if self._places is None:
            self._places = {inner: block for block in self.blocks for inner in block.instructions}
        return self._places.get(instruction)

    def successors(self, index: int) -> tuple[int, ...]:
        """Indices of the blocks that may run just after this one."""
        if self._successors is None:
            self._successors = [block.successors for block in self.blocks]
        return self._successors[index]

    def predecessors(self, index: int) -> list[int]:
        """Indices of the blocks that may run just before this one."""
        if self._predecessors is None:
            found: list[list[int]] = [[] for _ in self.blocks]
            for block in self.blocks:
                for target in self.successors(block.index):
                    found[target].append(block.index)
            self._predecessors = found
        return self._predecessors[index]

    def reached_without(self, source: int, target: int) -> set[int]:
        """Indices of the blocks that can run without control going along the edge from `source` to `target`. Nobody
        may change the set."""
        if self._without is None:
            self._without = {}
        known = self._without.get((source, target))
        if known is None:
            known = self._without[source, target] = self._reached_without(source, target)
        return known

    def _reached_without(self, source: int, target: int) -> set[int]:
        seen, stack = {0}, [0]
        while stack:
            here = stack.pop()
            for following in self.successors(here):
                if following not in seen and (here, following) != (source, target):
                    seen.add(following)
                    stack.append(following)
        return seen

    def needs_edge(self, source: int, target: int, block: int) -> bool:
        """Whether every way from the entry to the block goes along the edge from `source` to `target`."""
        return block not in self.reached_without(source, target)

    def result_types(self) -> tuple[Type, ...]:
        """Types of the results, in order."""
        return tuple(var.type for var in self.results)

    def outermost(self) -> Function:
        """The declared function that this literal stands in, or the function itself."""
        function = self
        while function.parent is not None:
            function = function.parent
        return function
