"""One population's run, in steps: warm-up, rounds of segments and checkpoints, and what a growth is made of.

Every round doubles the requests of the run (8 segments, 8 more, then 8 twice as long, …), so that the last round is
the last half of the run, and only a handful of looks is taken at it. Within the second round one more is taken, that
can only find the run flat: most clean routes that are open after the first round need little more.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Generator
from enum import StrEnum

import msgspec

from leaktight.core.events import Event, RouteProgress
from leaktight.core.finding import Finding
from leaktight.core.proof import Checkpoint
from leaktight.core.route import Route
from leaktight.prove.attribute import Attribution, Growth, attribute
from leaktight.prove.bench import Bench
from leaktight.prove.join import Explanation
from leaktight.prove.judge import MINIMUM_POINTS, Judgement, Trend, bytes_of, judge
from leaktight.prove.probe_client import Reading
from leaktight.prove.theil_sen import theil_sen
from leaktight.prove.workload import EXTRA_EFFECT, Population

SEGMENTS = MINIMUM_POINTS - 1
SEGMENT = 300
"""Requests of a segment where nothing hints at a large growth: 2,400 in the first round."""
SHORT_SEGMENT = 75
"""Where warm-up hints at more than `HINT_BYTES` or `HINT_GOROUTINES` per request: 600 in the first round."""
HINT_BYTES = 384.0
HINT_GOROUTINES = 0.25
WARM_UP = 150
"""Requests of one step of the warm-up, which goes on while the service still grows, but ever less."""
WARM_UP_STEPS = 8
WARM_BYTES = 24.0
"""Growth per request in a step that counts as warm: drift of one checkpoint."""
FILLING = 1500
"""Requests after which a container has filled that a patch bounded: leaktight's own bound is 1,000 entries."""
FILLING_SECONDS = 5.0
STEADY = 0.7
"""Growth of a step by that of the step before from which on it counts as steady."""
SEGMENT_SECONDS = 0.4
"""A slow route gets shorter segments, down to `LEAST_SEGMENT` requests."""
LEAST_SEGMENT = 20
IDLE_SECONDS = 0.3
SHARE_BY_KEY = 0.25
"""Identifiers that come again add less than this share of the growth where it goes with new identifiers."""
SHARE_BY_REQUEST = 0.4
"""And more than this where it goes with requests. Not all of it: an array that grew a moment ago has room."""


class Cause(StrEnum):
    """What a growth goes with."""

    REQUEST = "request"
    KEY = "key"
    UNKNOWN = "unknown"


class End(StrEnum):
    """Why a run ended."""

    FLAT = "flat"
    LEAK = "leak"
    BUDGET = "budget"
    UNANSWERED = "unanswered"
    BACKGROUND = "background"
    """Memory grows with time, requests or none."""
    TEMPORARY = "temporary"
    """What grew was let go of once requests stopped."""


class PopulationRun(msgspec.Struct, frozen=True):
    """All that is known of one population after its run. `requests` counts the completed ones that were judged."""

    population: Population
    end: End
    judgement: Judgement
    checkpoints: tuple[Checkpoint, ...]
    statuses: dict[str, int]
    errors: dict[str, int]
    cause: Cause
    attribution: Attribution
    finding: Finding | None
    seconds: float
    filled: int = 0
    """Bytes of heap that came during a warm-up that gave containers time to fill."""
    calls: dict[str, dict[str, int]] = {}
    """Store calls made meanwhile, warm-up and all: by operation, then by status or error code."""

    @property
    def requests(self) -> int:
        """Completed requests between the first and the last checkpoint."""
        return self.judgement.requests


def steep(heap: float, goroutines: float) -> bool:
    """Whether growth per request is beyond what pools and connections of a clean service show."""
    return heap > HINT_BYTES or goroutines > HINT_GOROUTINES


class Measurement:
    """One population's run, in steps that `measure` puts in order."""

    def __init__(self, bench: Bench, route: Route, population: Population, identifier: str, deadline: float) -> None:
        self.bench = bench
        self.route = route
        self.population = population
        self.identifier = identifier
        self.deadline = deadline
        self.statuses: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.points: list[Checkpoint] = []
        self.times: list[float] = []
        self.heaps: list[tuple[int, bytes]] = []
        self.goroutines: list[tuple[int, bytes]] = []
        self.rate = 1000.0
        self.segment = SEGMENT
        self.completed = 0
        self.filled = 0
        wanted = bench.options.minimum_effect
        self.minimum_effect = max(wanted, EXTRA_EFFECT) if population.extra else wanted
        self.last_first = 0
        self.last_count = 1

    @property
    def remaining(self) -> float:
        """Seconds left of the budget."""
        return self.deadline - time.monotonic()

    def requests(self, count: int) -> int:
        """Run new requests; returns how many were completed."""
        first = self.bench.numbers(self.route, self.population, self.identifier, count)
        self.last_first, self.last_count = first, count
        return self._run(first, count, count)

    def again(self, count: int) -> int:
        """Run requests with the identifiers of the last segment."""
        return self._run(self.last_first, count, min(count, self.last_count))

    def _run(self, first: int, count: int, distinct: int) -> int:
        report = self.bench.run(
            self.population.template,
            self.identifier,
            first,
            count,
            distinct=distinct,
            seconds=max(1.0, min(60.0, self.remaining)),
        )
        self.statuses.update(report.statuses)
        self.errors.update(report.errors)
        if report.seconds > 0 and report.completed:
            self.rate = report.completed / report.seconds
        return report.completed

    def warm_up(self, filling: int = 0) -> bool:
        """Requests that are not counted, the choice of the segment's length, and the baseline. False when nothing was
        answered. `filling` more requests are made where the service grows as fast at the end as at the beginning:
        time for a bounded container to fill."""
        trial = self.requests(LEAST_SEGMENT)
        if not trial:
            return False
        length = SEGMENT
        first = before = self.bench.reading()
        last = math.inf
        for _ in range(WARM_UP_STEPS):
            done = self.requests(int(min(WARM_UP, max(LEAST_SEGMENT, self.rate * SEGMENT_SECONDS)))) or 1
            reading = self.bench.reading()
            grown = (reading.heap_bytes - before.heap_bytes) / done
            started = (reading.goroutines - before.goroutines) / done
            before = reading
            # Pools and connections fill at a falling rate; what grows as fast as before is for the run to judge.
            if grown < WARM_BYTES or grown > STEADY * last:
                if grown >= WARM_BYTES and filling:
                    self.requests(int(min(filling, max(WARM_UP, self.rate * FILLING_SECONDS))))
                    before, last, filling = self.bench.reading(), math.inf, 0
                    self.filled = before.heap_bytes - first.heap_bytes
                    continue
                length = SHORT_SEGMENT if steep(grown, started) or self.population.extra else SEGMENT
                break
            last = grown
        self.segment = int(max(LEAST_SEGMENT, min(length, self.rate * SEGMENT_SECONDS)))
        self.statuses.clear()
        self.errors.clear()
        # A profile costs more than a checkpoint, and changes what the next one reads: the baseline comes after it.
        self.profile()
        self.add(self.bench.reading())
        return True

    def add(self, reading: Reading) -> Checkpoint:
        """Keep a reading as a checkpoint."""
        point = checkpoint(self.completed, reading)
        self.points.append(point)
        self.times.append(time.monotonic())
        return point

    def profile(self) -> None:
        """Take the profiles that attribution compares."""
        probe = self.bench.service.probe
        self.heaps.append((self.completed, probe.heap_profile()))
        self.goroutines.append((self.completed, probe.goroutine_profile()))

    def round(self, length: int, *, look: bool = False) -> Generator[Event, None, bool]:
        """One round of segments; with `look` it ends half-way if the run is flat by then. False when the budget ended
        or requests went unanswered."""
        for index in range(SEGMENTS):
            if self.remaining <= 0:
                return False
            done = self.requests(length)
            self.completed += done
            point = self.add(self.bench.reading())
            slope = theil_sen([(float(p.requests), bytes_of(p, False)) for p in self.points])
            yield RouteProgress(self.route.method, self.route.path, point, slope if len(self.points) > 2 else None)
            # A request or two may be lost to a connection that was just closed; half a segment is not.
            if done < length / 2:
                return False
            # The profile of a half and of the end of the round, and only of a run that is growing.
            if index in (1, 3, 5, SEGMENTS - 1) and self._growing(point):
                self.profile()
            if look and index == SEGMENTS // 2 - 1 and self.judge().flat:
                break
        return True

    def _growing(self, point: Checkpoint) -> bool:
        base = self.points[0]
        return point.heap_bytes - base.heap_bytes > 4096 * len(self.points) or point.goroutines > base.goroutines + 8

    def judge(self) -> Judgement:
        """The verdict so far."""
        return judge(self.points, self.minimum_effect)

    def attribute(self, judgement: Judgement) -> Attribution:
        """Where the growth was allocated. Nothing where the profiles do not tell."""
        even = [(float(p.requests), p) for p in self.points]
        growth = Growth(
            heap=theil_sen([(requests, float(p.heap_bytes)) for requests, p in even]),
            stacks=theil_sen([(requests, float(p.stack_bytes)) for requests, p in even]),
            goroutines=judgement.goroutines.whole,
            goroutines_grow=judgement.goroutines.trend is Trend.GROWS,
        )
        if self.heaps and self.heaps[-1][0] != self.completed:
            self.profile()
        return attribute(self.heaps, self.goroutines, growth, self.bench.target)

    def cause(self, judgement: Judgement) -> Cause:
        """Whether the same identifiers once more grow memory as new ones do."""
        if not self.population.distinct:
            return Cause.REQUEST
        length = max(1, min(self.segment, self.last_count))
        done = 0
        points = [checkpoint(0, self.bench.reading())]
        for _ in range(4):
            done += self.again(length)
            points.append(checkpoint(done, self.bench.reading()))
        shares = []
        if judgement.memory.trend is Trend.GROWS:
            slope = theil_sen([(float(p.requests), bytes_of(p, False)) for p in points])
            heap = theil_sen([(float(p.requests), bytes_of(p, False)) for p in self.points])
            shares.append(slope.estimate / heap.estimate if heap.estimate > 0 else 1.0)
        if judgement.goroutines.trend is Trend.GROWS:
            slope = theil_sen([(float(p.requests), float(p.goroutines)) for p in points])
            shares.append(slope.estimate / judgement.goroutines.whole.estimate)
        if judgement.descriptors.trend is Trend.GROWS:
            slope = theil_sen([(float(p.requests), float(p.descriptors)) for p in points])
            shares.append(slope.estimate / judgement.descriptors.whole.estimate)
        largest = max(shares, default=1.0)
        return Cause.KEY if largest < SHARE_BY_KEY else Cause.REQUEST if largest > SHARE_BY_REQUEST else Cause.UNKNOWN

    def stays(self, judgement: Judgement, watch: float, otherwise: End = End.LEAK) -> End:
        """Whether growth stays when requests stop, and stops with them: then `otherwise`. Looks at what grows for
        certain or for the most part, and watches for `watch` seconds at most."""
        base, last, stopped = self.points[0], self.bench.reading(), time.monotonic()
        resting = self.bench.idle(IDLE_SECONDS)
        paused = time.monotonic() - stopped
        lasted = self.times[-1] - self.times[0]
        end = time.monotonic() + min(watch, self.remaining)
        while True:
            for measure, name in zip(judgement.measures, ("heap_bytes", "goroutines", "descriptors"), strict=True):
                certain = measure.trend is Trend.GROWS
                if not certain and (name != "heap_bytes" or measure.whole.low <= self.minimum_effect):
                    continue
                first, full, rest, now = (
                    float(getattr(reading, name)) for reading in (base, self.points[-1], last, resting)
                )
                if now - first < (full - first) / 2:
                    return End.TEMPORARY
                # As fast by the second in the pause as in the run.
                if paused and (now - rest) / paused > 0.5 * (full - first) / lasted:
                    return End.BACKGROUND
            paused = 0.0
            if time.monotonic() >= end:
                return otherwise
            time.sleep(1.0)
            resting = self.bench.reading()

    def result(
        self, end: End, started: float, cause: Cause, attribution: Attribution, explanation: Explanation | None
    ) -> PopulationRun:
        """All of it as data."""
        return PopulationRun(
            self.population,
            end,
            self.judge(),
            tuple(self.points),
            dict(self.statuses),
            dict(self.errors),
            cause,
            attribution,
            explanation.finding if explanation else None,
            time.monotonic() - started,
            self.filled,
        )


def checkpoint(requests: int, reading: Reading) -> Checkpoint:
    """A reading as a checkpoint at a count of completed requests."""
    return Checkpoint(requests, reading.heap_bytes, reading.stack_bytes, reading.goroutines, reading.descriptors)
