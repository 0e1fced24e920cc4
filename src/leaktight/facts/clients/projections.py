"""Reads of whole items of which the code then looks at a few attributes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import At, Flow, calls_in
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    BuiltinCallee,
    Call,
    FieldOf,
    IndexOf,
    Instruction,
    Load,
    New,
    Next,
    Operation,
    Store,
    writes,
)
from leaktight.ir.types import Mapping, strip_pointer
from leaktight.ir.values import Const, Operand, Var
from leaktight.knowledge.schema import CallInfo

_FEW = 3
_CHOOSING = frozenset(["AttributesToGet", "Select"])


@dataclass(frozen=True, eq=False)
class WholeItem:
    """`call` reads whole items; only `attributes` of them are looked at. `literal` makes its input."""

    function: Function
    call: Call
    info: CallInfo
    attributes: tuple[str, ...]
    literal: New


class Projections:
    """Only where everything that happens to the output is seen: what leaves the function may be read elsewhere."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    def missing(self) -> Iterator[WholeItem]:
        """Every such call in code that requests may run."""
        names = self._facts.knowledge.call_names(self._program.imported(), lambda info: bool(info.projection))
        seen: set[int] = set()
        for name in names:
            for outer in mentioning(self._program, name):
                for function, call in calls_in(outer):
                    if id(call) not in seen and self._facts.get(Reach).setting(function) is not Setting.PROCESS:
                        seen.add(id(call))
                        found = self._judge(function, call)
                        if found is not None:
                            yield found

    def _judge(self, function: Function, call: Call) -> WholeItem | None:
        symbol = self._calls.symbol(call)
        info = self._facts.knowledge.call(symbol.package, symbol.symbol) if symbol is not None else None
        if info is None or not info.projection or not 0 <= info.input < len(call.args) or not call.results:
            return None
        literal = self._input(function, call.args[info.input], info.projection)
        output = self._facts.knowledge.output(*_type_of(call.results[0]))
        if literal is None or output is None:
            return None
        attributes = self._attributes(function, call.results[0], set(output.payload))
        return WholeItem(function, call, info, attributes, literal) if attributes else None

    def _input(self, function: Function, operand: Operand, projection: str) -> New | None:
        """The literal that makes the input, where it chooses no attributes and nothing else is done to it."""
        sources = self._flow.sources(function, operand)
        made = sources[0].at.instruction if len(sources) == 1 and sources[0].at is not None else None
        if not isinstance(made, New) or any(key == projection or key in _CHOOSING for key, _ in made.elements):
            return None
        for alias in self._flow.aliases(function, made.dst):
            for at in self._flow.uses(function, alias):
                if isinstance(at.instruction, Store):
                    return None
        return made

    def _attributes(self, function: Function, output: Var, payload: set[str]) -> tuple[str, ...]:
        """Names of the attributes that are read; empty where something else is done with the items as well."""
        found: dict[str, None] = {}
        stack: list[tuple[Var, str]] = [(v, "output") for v in self._flow.aliases(function, output)]
        seen: set[Var] = set()
        while stack:
            var, level = stack.pop()
            if var in seen:
                continue
            seen.add(var)
            for at in self._flow.uses(function, var):
                more = self._use(at, var, level, payload, found)
                if more is None:
                    return ()
                for inner, deeper in more:
                    stack += [(v, deeper) for v in self._flow.aliases(at.function, inner)]
        return tuple(found) if len(found) <= _FEW else ()

    def _use(
        self, at: At, var: Var, level: str, payload: set[str], found: dict[str, None]
    ) -> list[tuple[Var, str]] | None:
        """What a use of the output, its items or one item leads to; None where it may read any attribute."""
        instruction = at.instruction
        if _harmless(instruction) or (isinstance(instruction, Load | Address) and instruction.base is not var):
            return []
        match instruction:
            case Load(base=base, access=FieldOf(name=field), dst=dst) if level == "output" and base is var:
                return [(dst, self._level(dst))] if field in payload else []
            case Load(access=IndexOf(index=index), dst=dst):
                if level == "items":
                    return [(dst, "item")]
                if level == "item" and isinstance(index, Const) and isinstance(index.value, str):
                    found[index.value] = None
                    return []
            case Next(iterable=iterable, value=value) if level == "items" and iterable is var:
                return [(value, "item")] if value is not None else []
        passes = writes(instruction)
        return [] if passes and passes[0] in self._flow.aliases(at.function, var) else None

    def _level(self, var: Var) -> str:
        return "item" if isinstance(self._program.underlying(var.type), Mapping) else "items"


def _harmless(instruction: Instruction) -> bool:
    """Whether an instruction reads no attributes: a length, a comparison with nil."""
    if isinstance(instruction, Operation):
        return True
    return (
        isinstance(instruction, Call)
        and isinstance(instruction.callee, BuiltinCallee)
        and instruction.callee.name == "len"
    )


def _type_of(var: Var) -> tuple[str, str]:
    plain = strip_pointer(var.type)
    return (getattr(plain, "package", ""), getattr(plain, "name", ""))
