"""Memory that rises and falls: what a run can say of a heap that comes back to where it was.

A batch that is written out, a generation that is dropped, a janitor that sweeps: the slope of such a heap depends on
where in its period the checkpoints lie, and stays open for long. But the least heap of a stretch of the run holds
little of what comes and goes, so that what stays for good is at most the rise of that least heap.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from leaktight.core.proof import Checkpoint, Interval

FALLS = 3
"""How often each half of the run has to fall: a single fall may have been something else that ended."""
DEPTH = 0.25
"""By which share of the range between least and most, at least."""
NEAR = 0.05
"""Share of that range within which heaps count as equally low, so that two far apart can be compared."""
MINIMUM_POINTS = 25
MOST_FILLING = 8
"""Checkpoints that the first filling may take."""
MARGIN = 2.0
"""By how many times the distance between its two least heaps a stretch may be above what it truly keeps."""


def envelope(points: Sequence[Checkpoint]) -> Interval | None:
    """How much of a request stays, in bytes per request, from the least heap of each half; None where the heap does
    not rise and fall throughout. The interval is a bound rather than a distribution."""
    if len(points) < MINIMUM_POINTS:
        return None
    points = _filled(points)
    if len(points) < MINIMUM_POINTS - MOST_FILLING:
        return None
    # By time, that is by number of checkpoint: late segments are longer, and their checkpoints fewer.
    middle = len(points) // 2
    halves = (list(points[:middle]), list(points[middle:]))
    most = max(point.heap_bytes for point in points)
    least = min(point.heap_bytes for point in points)
    if any(_falls(half, DEPTH * (most - least)) < FALLS for half in halves):
        return None
    near = NEAR * (most - least)
    early, late = _low(halves[0], near)[0], _low(halves[1], near)[-1]
    early_gap, late_gap = map(_gap, halves)
    apart = late.requests - early.requests
    if apart < (points[-1].requests - points[0].requests) / 4:
        return None
    rise = late.heap_bytes - early.heap_bytes
    return Interval(rise / apart, (rise - MARGIN * late_gap) / apart, (rise + MARGIN * early_gap) / apart)


def _filled(points: Sequence[Checkpoint]) -> Sequence[Checkpoint]:
    """From the first fall on: before it the heap fills for the first time, from a level that it never returns to."""
    depth = DEPTH / 2 * (max(p.heap_bytes for p in points) - min(p.heap_bytes for p in points))
    first = next((i for i, (a, b) in enumerate(pairwise(points)) if a.heap_bytes - b.heap_bytes > depth), 0)
    return points[first + 1 :]


def _falls(points: list[Checkpoint], depth: float) -> int:
    return sum(before.heap_bytes - after.heap_bytes > depth for before, after in pairwise(points))


def _low(points: list[Checkpoint], near: float) -> list[Checkpoint]:
    """The checkpoints about as low as the lowest."""
    least = min(point.heap_bytes for point in points)
    return [point for point in points if point.heap_bytes <= least + near]


def _gap(points: list[Checkpoint]) -> float:
    """How far above the least heap the next one lies."""
    first, second = sorted(point.heap_bytes for point in points)[:2]
    return float(second - first)
