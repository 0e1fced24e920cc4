"""Containers of libraries: what their constructors and options promise, and whether that is made use of."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import Flow, nested
from leaktight.facts.growth.inserts import Insert
from leaktight.facts.growth.running import Running
from leaktight.facts.places import FieldPlace, GlobalPlace, LocalPlace, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, New, Operation, Store
from leaktight.ir.values import Const, Global, Operand
from leaktight.knowledge.schema import NONE, Container, ContainerNew

_NEVER = frozenset(["NoExpiration", "NoTTL"])


class LibraryContainers:
    """Answers about one insertion at a time."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._running = facts.get(Running)

    def bounded(self, insert: Insert, container: Container) -> bool:
        """Whether the container's constructor or nature bounds it; unknown counts as bounded."""
        if container.bounded:
            return True
        if not container.new:
            return False
        made = self._constructions(insert, container)
        if not made:
            return not container.zero_usable
        ends = not self._for_ever(insert)
        return all(
            self._sized(function, call, new) or (ends and self._expires(function, call, new, container))
            for function, call, new in made
        )

    def _for_ever(self, insert: Insert) -> bool:
        """Whether the entry is added with a lifetime that never ends (`Set(k, v, NoExpiration)`)."""
        call = insert.instruction
        symbol = self._calls.symbol(call) if isinstance(call, Call) else None
        known = self._facts.knowledge.insertion(symbol.package, symbol.symbol) if symbol is not None else None
        if known is not None and isinstance(call, Call) and 0 <= known[1].expiry < len(call.args):
            lifetime = call.args[known[1].expiry]
            return isinstance(lifetime, Const) and lifetime.name.rpartition(".")[2] in _NEVER
        return False

    def unswept(self, insert: Insert) -> list[tuple[Function, Call, ContainerNew]]:
        """Constructions of a library container whose entries expire, but which nothing sweeps: their lifetime is set
        and the interval of the sweep is not."""
        container = insert.container
        return [
            (function, call, new)
            for function, call, new in (self._constructions(insert, container) if container is not None else ())
            if new.janitor != NONE
            and new.expiry != NONE
            and self._positive(function, call, new.expiry)
            and not self._positive(function, call, new.janitor)
        ]

    def _constructions(self, insert: Insert, container: Container) -> list[tuple[Function, Call, ContainerNew]]:
        place = base_of(insert.place)
        candidates: list[tuple[Function, Operand]] = []
        if isinstance(place, FieldPlace):
            candidates = [(w.function, w.value) for w in self._facts.get(Fields).writes(place.owner, place.field)]
        elif isinstance(place, GlobalPlace):
            candidates = [
                (function, set_.src) for function, set_ in self._calls.set(Global(place.package, place.name))
            ]
        elif isinstance(place, LocalPlace) and insert.receiver is not None:
            candidates = [(insert.function, insert.receiver)]
        news = {new.call: new for new in container.new}
        found: list[tuple[Function, Call, ContainerNew]] = []
        for function, operand in candidates:
            for source in self._flow.sources(function, operand):
                call = source.at.instruction if source.at is not None else None
                symbol = self._calls.symbol(call) if isinstance(call, Call) else None
                if isinstance(call, Call) and symbol is not None and source.at is not None and symbol.symbol in news:
                    found.append((source.at.function, call, news[symbol.symbol]))
        return found

    def _sized(self, function: Function, call: Call, new: ContainerNew) -> bool:
        """Whether the constructor limits how much there can be."""
        if new.bounded or (new.size != NONE and self._positive(function, call, new.size)):
            return True
        return bool(new.options) and any(self._option(function, argument, call, new) for argument in call.args)

    def _expires(self, function: Function, call: Call, new: ContainerNew, container: Container) -> bool:
        """Whether entries end, and something takes them out then."""
        if new.janitor != NONE:
            expires = new.expiry == NONE or self._positive(function, call, new.expiry)
            return expires and self._positive(function, call, new.janitor)
        if new.expiry != NONE and self._positive(function, call, new.expiry):
            return True
        names = {name for argument in call.args for name in self._options_made(function, argument)}
        return not names.isdisjoint(new.expiring) and self._started(container)

    def _options_made(self, function: Function, argument: Operand) -> Iterator[str]:
        for source in self._flow.sources(function, argument):
            made = source.at.instruction if source.at is not None else None
            option = self._calls.symbol(made) if isinstance(made, Call) else None
            if option is not None:
                yield option.symbol

    def _option(self, function: Function, argument: Operand, call: Call, new: ContainerNew) -> bool:
        """Whether an argument limits the container's size: an option that does, or a configuration with such a field.
        What can't be seen counts as a limit."""
        symbol = self._calls.symbol(call)
        for source in self._flow.sources(function, argument):
            made = source.at.instruction if source.at is not None else None
            option = self._calls.symbol(made) if isinstance(made, Call) else None
            if isinstance(made, New) and made.kind != "zero" and self._configures(function, made, new):
                return True
            if isinstance(made, New) and made.kind == "literal":
                continue
            if option is None or symbol is None or option.package != symbol.package or option.symbol in new.options:
                return True
        return False

    def _configures(self, function: Function, made: New, new: ContainerNew) -> bool:
        """Whether a configuration has one of the fields that bound, here or set later on."""
        fields = {option.rpartition(".")[2] for option in new.options}
        if any(name in fields and not _is_zero(value) for name, value in made.elements):
            return True
        later = (
            at.instruction for a in self._flow.aliases(function, made.dst) for at in self._flow.uses(function, a)
        )
        return any(isinstance(i, Store) and i.access in {FieldOf(field) for field in fields} for i in later)

    def _started(self, container: Container) -> bool:
        """Whether something calls what has to run for expired entries to go, on any container of that kind."""
        sweeps = (container.starts, *(call for call in container.remove if call.endswith("Expired")))
        for name in {sweep.rpartition(".")[2] for sweep in sweeps if sweep}:
            for outer in mentioning(self._program, name):
                for function in nested(outer):
                    for instruction in function.instructions():
                        symbol = self._calls.symbol(instruction) if isinstance(instruction, Call) else None
                        if symbol is not None and symbol.symbol in sweeps and self._running.runs(function):
                            return True
        return False

    def _positive(self, function: Function, call: Call, index: int) -> bool:
        """Whether the argument is not a constant zero or negative; what is not constant counts as positive."""
        if not 0 <= index < len(call.args):
            return False
        for source in self._flow.sources(function, call.args[index]):
            operand = source.operand
            if isinstance(operand, Const):
                if isinstance(operand.value, int) and operand.value <= 0:
                    return False
                if operand.name.rpartition(".")[2] in _NEVER:
                    return False
            at = source.at
            if at is not None and isinstance(at.instruction, Operation) and at.instruction.operator == "-":
                return len(at.instruction.args) > 1
        return True


def _is_zero(operand: Operand) -> bool:
    return isinstance(operand, Const) and not operand.value and not operand.name
