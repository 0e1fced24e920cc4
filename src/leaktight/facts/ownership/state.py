"""The state of one obligation along one path, and how a path can end."""

from __future__ import annotations

from enum import Enum
from typing import Any

import msgspec
from msgspec.structs import replace

from leaktight.core.span import Span
from leaktight.ir.extent import Extent
from leaktight.ir.instructions import Instruction
from leaktight.ir.values import Var

Path = tuple[str, ...]
"""Fields and at last the method that releases: `("Body", "Close")`; `("()",)` for a function that is called."""

Paths = frozenset[Path]

Key = tuple[Any, ...]
"""What a fact is about: `("nil", x)`: x is nil; `("is", x)`: x is true; other keys are comparisons."""

OF_RESOURCE = ("exhausted", "gone", "handles")
"""Kinds of facts about the resource's own methods, which hold wherever it goes: `("exhausted", method)`: once false,
nothing is left to release; `("gone", method)`: with an error there is nothing to release; `("handles", "")`: what its
methods give out works through it (the database of a client), so that who keeps that keeps the resource."""

TOLD: Key = ("told", "")
"""Only a goroutine that waits for something else to end releases the resource."""


class State(msgspec.Struct, frozen=True, gc=False):
    """Immutable; the dictionaries are never changed in place.

    `aliases`: variables through which the resource can be released, each with what is left of the release path.
    `facts`: what branches and constants say about variables. `values`: variables that hold a function which captures
    the resource: the literal's id, or "" for the bound release method itself. `pending`: deferred literals that
    release only under a condition. `drained`: read to its end. `doubt`: handed to code that by its name only reads.
    """

    aliases: dict[Var, Paths] = msgspec.field(default_factory=dict)
    facts: dict[Key, bool] = msgspec.field(default_factory=dict)
    values: dict[Var, str] = msgspec.field(default_factory=dict)
    pending: tuple[str, ...] = ()
    drained: bool = False
    doubt: bool = False

    def frozen(self) -> object:
        """A key that is equal for equal states."""
        return (
            frozenset(self.aliases.items()),
            frozenset(self.facts.items()),
            frozenset(self.values.items()),
            self.pending,
            self.drained,
            self.doubt,
        )

    def know(self, key: Key, value: bool) -> State:
        """The state with one more fact."""
        return replace(self, facts={**self.facts, key: value})

    def alias(self, var: Var, paths: Paths) -> State:
        """The state in which the variable holds the resource too."""
        return replace(self, aliases={**self.aliases, var: paths})

    def holds(self, var: Var, literal: str) -> State:
        """The state in which the variable holds a function that captures the resource."""
        return replace(self, values={**self.values, var: literal})

    def unknown(self, var: Var) -> State:
        """The state in which nothing is known of the variable, which still holds what it held."""
        return replace(self, facts={key: value for key, value in self.facts.items() if not mentions(key, var)})

    def written(self, var: Var) -> State:
        """The state after the variable was overwritten by something unknown."""
        facts, aliases, values = self.facts, self.aliases, self.values
        for known in facts:
            if mentions(known, var):
                facts = {key: value for key, value in facts.items() if not mentions(key, var)}
                break
        if var in aliases:
            aliases = {v: p for v, p in aliases.items() if v is not var}
        if var in values:
            values = {v: f for v, f in values.items() if v is not var}
        if facts is self.facts and aliases is self.aliases and values is self.values:
            return self
        return replace(self, facts=facts, aliases=aliases, values=values)


def mentions(key: Key, var: Var) -> bool:
    """Whether a fact is about the variable, directly or through a field."""
    for part in key:  # noqa: SIM110 (a generator takes three times as long, and this is asked of every fact)
        if part is var or (type(part) is tuple and mentions(part, var)):
            return True
    return False


class End(Enum):
    """How a path ends."""

    RELEASED = "released"
    ESCAPED = "escaped"
    """Handed to something that may release it: a field, a channel, code that can't be seen."""
    LIVE = "live"
    """The function returned while the resource was held: returned to the caller, or left behind."""
    AGAIN = "again"
    """The same call ran once more in a loop while nothing of the former result could be reached any more."""


class Turn(msgspec.Struct, frozen=True, gc=False):
    """A branch that was taken on the way: the condition's place and its outcome; the turns before it."""

    extent: Extent
    outcome: bool | None
    before: Turn | None

    @property
    def span(self) -> Span:
        """The condition's place."""
        return self.extent.span


class Outcome(msgspec.Struct, frozen=True, gc=False):
    """One end of one path. `returned`: results that carry the resource; `results`: what is known of results
    (`("nil", index)`, `("is", index)`)."""

    end: End
    state: State
    at: Instruction
    returned: tuple[tuple[int, Paths], ...] = ()
    results: tuple[tuple[Key, bool], ...] = ()
    turn: Turn | None = None
