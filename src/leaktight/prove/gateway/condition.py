"""How the datastore does while a population is measured."""

from __future__ import annotations

import msgspec


class Condition(msgspec.Struct, frozen=True):
    """How the datastore does: `faults` are what calls meet, one after another (`throttled`, `failing`, `denied`),
    none for calls that are passed on; `delay_ms` is how long each call waits before that. `world` is how those that
    are no datastore answer: `well`, `missing` (404) or `failing` (500)."""

    faults: tuple[str, ...] = ()
    delay_ms: int = 0
    world: str = "well"

    @property
    def fails(self) -> bool:
        """Whether anybody was made to answer errors."""
        return bool(self.faults) or self.world != WELL.world


WELL = Condition()

TROUBLED = Condition(faults=("throttled", "failing"))
"""Errors that client libraries retry, where they are not told otherwise."""

DENIED = Condition(faults=("denied",))
"""An error that no client library retries."""
