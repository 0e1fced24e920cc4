"""The store of facts: one instance a scan."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar, cast

from leaktight.ir.program import Program
from leaktight.knowledge.load import Knowledge

F = TypeVar("F", covariant=True)


class FactClass(Protocol[F]):
    """A class whose instances answer one kind of question; made from the store, so that facts can ask others."""

    def __call__(self, facts: Facts) -> F: ...


class Facts:
    """`facts.get(Calls)` gives the one instance of that fact, made when first asked for."""

    def __init__(self, program: Program, knowledge: Knowledge) -> None:
        self.program = program
        self.knowledge = knowledge
        self._made: dict[object, Any] = {}

    def get(self, fact: FactClass[F]) -> F:
        """The fact of that class."""
        if fact not in self._made:
            self._made[fact] = fact(self)
        return cast("F", self._made[fact])
