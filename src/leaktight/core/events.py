"""Typed progress events: analysis and proof yield them, the command line shows them."""

from __future__ import annotations

import msgspec

from leaktight.core.proof import Checkpoint, Interval, RouteProof


class Event(msgspec.Struct, frozen=True):
    """Base of all events."""


class Phase(Event, frozen=True):
    """A new phase began (`build`, `datastore`, `start`, `measure`, …), with a line for people."""

    name: str
    message: str


class Notice(Event, frozen=True):
    """Something people should know and that stops nothing."""

    message: str


class RouteStarted(Event, frozen=True):
    """Measurement of a route began; `index` counts from 1 to `total`."""

    method: str
    path: str
    index: int
    total: int


class RouteProgress(Event, frozen=True):
    """A checkpoint was taken. `slope` is in bytes per request, None until there are enough checkpoints."""

    method: str
    path: str
    checkpoint: Checkpoint
    slope: Interval | None


class RouteFinished(Event, frozen=True):
    """A verdict was reached."""

    proof: RouteProof
