"""From checkpoints to a verdict.

Three measures are judged alike: bytes, goroutines and open descriptors, each per completed request. A measure grows
only if the lower end of its Theil-Sen interval lies above the minimum effect on the whole run *and* on its last half,
if the growth is larger than what checkpoints themselves leave behind, and if it is not dying down. A measure is flat
only if the upper end lies below the minimum effect on the whole run, or on the last half once that half is long
enough to show the next step of a container that doubles. All else is undecided and asks for more requests.

Drift of a clean service belongs to the checkpoint rather than to the request (threads, goroutine descriptors, the
profiler's own buffers: up to 1-2 KB each), hence the floor per checkpoint. The bytes of a run are live heap; stacks
in use are added where goroutines grow, because only then do requests leave stacks behind (a stack is in use or not by
pages, and goroutines that come and go move it by tens of kilobytes). A connection more or less at a checkpoint is
about 10 KB of buffers: what moves with the number of descriptors, and is no trend of theirs, is taken out as noise.

Many routes, ways to ask, measures and looks are many chances to be wrong. Growth on the whole run therefore has to
show at a level that is shared out over all of them (Bonferroni): with exact intervals for few points that costs
little, as growth that is there shows in nearly every pair of checkpoints. Reported is the plain 95 % interval.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum
from statistics import median

import msgspec

from leaktight.core.proof import Checkpoint, Interval
from leaktight.prove.judging.sawtooth import envelope
from leaktight.prove.judging.theil_sen import LEVEL, UNKNOWN, dropped, theil_sen

MINIMUM_POINTS = 9
"""Eight segments and the baseline: the last half then has five points, the fewest that have a 95 % interval."""
BYTES_PER_CHECKPOINT = 4096.0
"""Growth that a checkpoint may leave behind by itself; twice the largest drift measured on clean services."""
GOROUTINES_MINIMUM_EFFECT = 0.005
"""One goroutine in 200 requests."""
DESCRIPTORS_MINIMUM_EFFECT = 0.005
GOROUTINES_FLOOR = 16.0
"""Two pools of connections, at the default concurrency, may open during a run."""
DESCRIPTORS_FLOOR = 16.0
RARE = 0.0075
"""Goroutines or descriptors of a request above which nothing is called flat, however short the run: one in a hundred
that leaves something behind has to be told from none."""
LARGEST_CONNECTION = 65536.0
"""Bytes of heap that one open connection can plausibly hold."""
USUAL_CONNECTION = (6144.0, 16384.0)
"""Bytes of heap of one connection of net/http's client: two buffers of 4 KB, two goroutines' descriptors, the rest.
10,100 to 11,100 were measured; enough said where few connections came or went."""
FAMILY_ERROR = 0.05
"""The chance that any route of a run is called a leak by the noise of its checkpoints alone."""
MEASURES = 3
LOOKS = 8
"""How often a run is looked at: its requests double from look to look."""
SUSTAINED = 0.5
"""The last half must grow at this share of the first half's slope, else growth is dying down: a cache that fills."""


class Trend(StrEnum):
    """What a measure does."""

    GROWS = "grows"
    FLAT = "flat"
    SETTLED = "settled"
    """Grew at first, and is flat on the last half."""
    RETURNS = "returns"
    """Rises and falls, and comes back to where it was."""
    UNDECIDED = "undecided"


class Rule(msgspec.Struct, frozen=True):
    """By what a run is judged: `minimum_effect` in bytes per request, and the two-sided level of the interval that
    has to lie above it."""

    minimum_effect: float
    level: float = LEVEL


def family_level(populations: int) -> float:
    """The level for each test of a run over so many populations (a route asked in one way), such that the whole run
    keeps FAMILY_ERROR. The lower end alone alarms, hence twice."""
    return 1.0 - 2.0 * FAMILY_ERROR / (max(1, populations) * MEASURES * LOOKS)


class Measure(msgspec.Struct, frozen=True):
    """Slope of one measure per completed request: on the whole run and on its last half. `shown` is the interval to
    report: the last half's where growth settled, else the whole run's. `detectable` is the smallest growth that would
    have been called one on as many requests with as much noise, with 19 in 20 chances; infinite where none would."""

    trend: Trend
    whole: Interval
    half: Interval
    detectable: float = math.inf

    @property
    def shown(self) -> Interval:
        """The interval that belongs into a report."""
        return self.half if self.trend is Trend.SETTLED else self.whole


class Judgement(msgspec.Struct, frozen=True):
    """The three measures of a run, at one moment."""

    memory: Measure
    goroutines: Measure
    descriptors: Measure
    requests: int

    @property
    def measures(self) -> tuple[Measure, Measure, Measure]:
        """All three."""
        return (self.memory, self.goroutines, self.descriptors)

    @property
    def grows(self) -> bool:
        """Whether any measure grows: enough for a leak."""
        return any(measure.trend is Trend.GROWS for measure in self.measures)

    @property
    def flat(self) -> bool:
        """Whether no measure grows, as far as this can be shown."""
        return all(measure.trend in (Trend.FLAT, Trend.SETTLED, Trend.RETURNS) for measure in self.measures)


def judge(checkpoints: Sequence[Checkpoint], rule: Rule) -> Judgement:
    """Judge a run. `checkpoints` start with the baseline after warm-up."""
    even = evenly_spaced(checkpoints)
    counts = [float(point.requests) for point in even]
    taken = len(checkpoints)
    goroutines = _measure(
        list(zip(counts, (float(point.goroutines) for point in even), strict=True)),
        Rule(GOROUTINES_MINIMUM_EFFECT, rule.level),
        GOROUTINES_FLOOR,
        GOROUTINES_FLOOR,
        taken,
    )
    descriptors = _measure(
        list(zip(counts, (float(point.descriptors) for point in even), strict=True)),
        Rule(DESCRIPTORS_MINIMUM_EFFECT, rule.level),
        DESCRIPTORS_FLOOR,
        DESCRIPTORS_FLOOR,
        taken,
    )
    with_stacks = goroutines.trend is Trend.GROWS
    heap = [bytes_of(point, with_stacks) for point in even]
    open_files = [float(point.descriptors) for point in even]
    memory = _measure(
        list(zip(counts, _steadied(counts, heap, open_files), strict=True)),
        rule,
        BYTES_PER_CHECKPOINT * (taken - 1),
        0.0,
        taken,
    )
    if memory.trend is Trend.UNDECIDED and (level := envelope(checkpoints)) and level.high < rule.minimum_effect:
        memory = Measure(Trend.RETURNS, level, level, rule.minimum_effect + level.high - level.low)
    requests = checkpoints[-1].requests - checkpoints[0].requests if checkpoints else 0
    return Judgement(memory, goroutines, descriptors, requests)


def bytes_of(point: Checkpoint, with_stacks: bool) -> float:
    """What the run counts as bytes left behind at a checkpoint."""
    return float(point.heap_bytes + (point.stack_bytes if with_stacks else 0))


def evenly_spaced(checkpoints: Sequence[Checkpoint]) -> list[Checkpoint]:
    """The checkpoints at multiples of the last segment's length.

    A long run lengthens its segments, and many close points at its beginning would outweigh the few of its long rest.
    """
    if len(checkpoints) < 3:
        return list(checkpoints)
    step = checkpoints[-1].requests - checkpoints[-2].requests
    first = checkpoints[0].requests
    kept = [point for point in checkpoints if step and (point.requests - first) % step == 0]
    return kept if len(kept) >= MINIMUM_POINTS else list(checkpoints)


def _steadied(counts: list[float], heap: list[float], descriptors: list[float]) -> list[float]:
    """The heap without what moved with the number of open descriptors around their own trend.

    The size of a connection is the median over the steps at which the number changed; with fewer than three such
    steps all have to be of the usual size, else nothing is changed. The trend of the descriptors stays in: a leak of
    connections is a leak of memory.
    """
    if len(counts) < MINIMUM_POINTS:
        return heap
    growth = theil_sen(list(zip(counts, heap, strict=True))).estimate
    trend = theil_sen(list(zip(counts, descriptors, strict=True))).estimate
    sizes = [
        (heap[i] - heap[i - 1] - growth * (counts[i] - counts[i - 1])) / (descriptors[i] - descriptors[i - 1])
        for i in range(1, len(counts))
        if descriptors[i] != descriptors[i - 1]
    ]
    size = median(sizes) if sizes else 0.0
    certain = len(sizes) >= 3 or all(USUAL_CONNECTION[0] <= each <= USUAL_CONNECTION[1] for each in sizes)
    if not certain or not 0.0 < size <= LARGEST_CONNECTION:
        return heap
    middle = median(d - trend * n for d, n in zip(descriptors, counts, strict=True))
    return [h - size * (d - trend * n - middle) for h, d, n in zip(heap, descriptors, counts, strict=True)]


def _measure(points: list[tuple[float, float]], rule: Rule, floor: float, least: float, taken: int) -> Measure:
    """`floor` is the growth over the run that has to be exceeded to grow, `least` one that still counts as flat."""
    if len(points) < 2:
        return Measure(Trend.UNDECIDED, UNKNOWN, UNKNOWN)
    whole = theil_sen(points)
    if len(points) < MINIMUM_POINTS:
        return Measure(Trend.UNDECIDED, whole, UNKNOWN)
    minimum = rule.minimum_effect
    middle = (points[0][0] + points[-1][0]) / 2
    last = [point for point in points if point[0] >= middle]
    half = theil_sen(last)
    before = theil_sen([point for point in points if point[0] <= middle]).estimate
    span, half_span = points[-1][0] - points[0][0], last[-1][0] - last[0][0]
    low = theil_sen(points, rule.level).low if dropped(len(points), rule.level) is not None else -math.inf
    # The floor is for the whole run's checkpoints; the last half has its share of it.
    grown = low * span > floor and half.low * half_span > floor / 2
    # Counts move by a few between checkpoints: over a short run that alone is more than the minimum effect.
    limit = max(minimum, min(least / span, RARE))
    detectable = limit + whole.high - low
    if low > minimum and half.low > minimum and grown and half.estimate >= SUSTAINED * before:
        return Measure(Trend.GROWS, whole, half, detectable)
    if whole.high < limit and half.low < limit:
        return Measure(Trend.FLAT, whole, half, detectable)
    # One more round after the first: a doubling container that stood still on this half would have stepped in it.
    if half.high < minimum and taken >= 2 * MINIMUM_POINTS - 1:
        return Measure(Trend.SETTLED, whole, half, minimum + half.high - half.low)
    return Measure(Trend.UNDECIDED, whole, half, detectable)
