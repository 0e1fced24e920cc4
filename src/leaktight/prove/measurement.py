"""One population's run, in steps: warm-up, rounds of segments and checkpoints, and what a growth is made of.

Every round doubles the requests of the run (8 segments, 8 more, then 8 twice as long, …), so that the last round is
the last half of the run, and only a handful of looks is taken at it. Half-way through each of the first two rounds
one more is taken, that can only find the run flat: most clean routes need no more than that. The first half of the
first round has twice as many segments for it, each half as long.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Generator

import msgspec

from leaktight.core.events import Event, RouteProgress
from leaktight.core.proof import Checkpoint
from leaktight.core.route import Route
from leaktight.prove.attribution.attribute import NOTHING, Attribution, Growth, attribute
from leaktight.prove.attribution.descriptors import kinds, told
from leaktight.prove.attribution.goroutines import groups
from leaktight.prove.attribution.home import BuiltHere
from leaktight.prove.attribution.join import Explanation
from leaktight.prove.attribution.profile import read
from leaktight.prove.bench import Bench
from leaktight.prove.judging.conclude import End, PopulationRun, conclude, fate, rising
from leaktight.prove.judging.evidence import Evidence, Rest, checkpoint
from leaktight.prove.judging.judge import (
    BYTES_PER_CHECKPOINT,
    MINIMUM_POINTS,
    Judgement,
    Rule,
    Trend,
    bytes_of,
    judge,
)
from leaktight.prove.judging.theil_sen import theil_sen
from leaktight.prove.probe_client import Reading
from leaktight.prove.requests.workload import EXTRA_EFFECT, Population

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
"""From the last request to the first look at what stays without any."""
RELEASE_SECONDS = 6.0
"""How long what goes away by itself is given to be gone."""


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
        wanted = bench.rule.minimum_effect
        self.rule = Rule(max(wanted, EXTRA_EFFECT) if population.extra else wanted, bench.rule.level)
        self.last_first = 0
        self.last_count = 1
        self.started = time.monotonic()
        self.replayed: list[Checkpoint] = []
        self.rests: list[Rest] = []
        self.pause = 0.0
        self.released = 0
        self.stuck: int | None = None
        self.expiry = ""

    @property
    def remaining(self) -> float:
        """Seconds left of the budget."""
        return self.deadline - time.monotonic()

    @property
    def grown(self) -> int:
        """Bytes of heap since the baseline."""
        return self.points[-1].heap_bytes - self.points[0].heap_bytes

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

    def round(self, length: int, *, look: bool = False, split: bool = False) -> Generator[Event, None, bool]:
        """One round of segments; with `look` it ends half-way if the run is flat by then, and `split` makes the
        first half's segments half as long, enough for a look. False when the budget ended or requests went
        unanswered."""
        lengths = [length // 2] * SEGMENTS + [length] * (SEGMENTS // 2) if split else [length] * SEGMENTS
        middle = SEGMENTS if split else SEGMENTS // 2
        for number, each in enumerate(lengths, 1):
            if self.remaining <= 0:
                return False
            done = self.requests(each)
            self.completed += done
            point = self.add(self.bench.idle(self.pause) if self.pause else self.bench.reading())
            slope = theil_sen([(float(p.requests), bytes_of(p, False)) for p in self.points])
            yield RouteProgress(self.route.method, self.route.path, point, slope if len(self.points) > 2 else None)
            # A request or two may be lost to a connection that was just closed; half a segment is not.
            if done < each / 2:
                return False
            # The profile of each quarter of the segments, and only of a run that is growing.
            if number % (len(lengths) // 4) == 0 and self._growing(point):
                self.profile()
            if look and number == middle and self.judge().flat:
                return True
        if split:
            # Those between were for the look half-way: by their number alone later looks would believe more.
            self.points = self.points[: SEGMENTS + 1 : 2] + self.points[SEGMENTS + 1 :]
            self.times = self.times[: SEGMENTS + 1 : 2] + self.times[SEGMENTS + 1 :]
        return True

    def _growing(self, point: Checkpoint) -> bool:
        base = self.points[0]
        return point.heap_bytes - base.heap_bytes > 4096 * len(self.points) or point.goroutines > base.goroutines + 8

    def judge(self) -> Judgement:
        """The verdict so far."""
        return judge(self.points, self.rule)

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
        home = BuiltHere(self.bench.target)
        found = attribute(self.heaps, self.goroutines, growth, home)
        if growth.goroutines_grow:
            dump = self.bench.service.probe.goroutine_dump()
            found = msgspec.structs.replace(found, waiting=groups(dump, home))
        if judgement.descriptors.trend is Trend.GROWS and (words := told(kinds(self.bench.service.pid))):
            found = msgspec.structs.replace(found, warnings=(*found.warnings, words))
        return found

    def certain(self) -> bool:
        """Whether the runtime itself says of most goroutines that came that they can never go on. Goroutines have to
        grow."""
        profile = self.bench.service.probe.leak_profile()
        if not profile:
            return False
        self.stuck = sum(read(profile, "goroutineleak").values())
        return self.stuck > (self.points[-1].goroutines - self.points[0].goroutines) / 2

    def replay(self) -> None:
        """The same identifiers once more: does memory grow as it does with new ones?"""
        if not self.population.distinct:
            return
        length = max(1, min(self.segment, self.last_count))
        done = 0
        self.replayed = [checkpoint(0, self.bench.reading())]
        for _ in range(4):
            done += self.again(length)
            self.replayed.append(checkpoint(done, self.bench.reading()))

    def watch(self, seconds: float, *, perhaps: bool = False) -> End | None:
        """Look at what stays when requests stop, for `seconds` after the first look, whatever the budget. TEMPORARY
        or BACKGROUND as soon as that shows, None at once where nothing rises; with `perhaps` an estimate will do."""
        if not rising(self.judge(), self.rule, perhaps=perhaps):
            return None
        stopped = time.monotonic()
        self.rests = [Rest(0.0, checkpoint(self.completed, self.bench.reading()))]
        resting = self.bench.idle(IDLE_SECONDS)
        end = time.monotonic() + seconds
        while True:
            self.rests.append(Rest(time.monotonic() - stopped, checkpoint(self.completed, resting)))
            found = fate(self.points, self.times, self.rests, self.rule, perhaps=perhaps)
            if found or time.monotonic() >= end:
                return found
            time.sleep(1.0)
            resting = self.bench.reading()

    def rested(self) -> Generator[Event, None, None]:
        """Take the run anew with a pause before each checkpoint, long enough for what goes away by itself to be gone.
        Nothing changes where that does not fit into the budget, or where it does not go away."""
        full = self.points[-1]
        began = time.monotonic() - self.rests[-1].seconds
        before, waited = self.bench.reading(), time.monotonic() - began
        # It is gone when it no longer falls, which need not be where it began: a map keeps its room.
        while True:
            reading = self.bench.idle(IDLE_SECONDS)
            if before.heap_bytes - reading.heap_bytes < BYTES_PER_CHECKPOINT and (
                before.goroutines <= reading.goroutines
            ):
                break
            before, waited = reading, time.monotonic() - began
            if waited > RELEASE_SECONDS:
                return
        pause = 1.25 * waited + IDLE_SECONDS
        length = self.segment
        if SEGMENTS * (length / self.rate + pause) > self.remaining:
            return
        self.pause, self.released = pause, full.heap_bytes - reading.heap_bytes
        self.points, self.times, self.heaps, self.goroutines = [], [], [], []
        self.completed = 0
        self.profile()
        self.add(self.bench.reading())
        yield from self.round(length)

    def result(self, attribution: Attribution = NOTHING, explanation: Explanation | None = None) -> PopulationRun:
        """All of it as data, and what it means."""
        began = self.times[0] if self.times else 0.0
        seen = Evidence(
            population=self.population,
            checkpoints=tuple(self.points),
            times=tuple(each - began for each in self.times),
            again=tuple(self.replayed),
            rests=tuple(self.rests),
            statuses=dict(self.statuses),
            errors=dict(self.errors),
            attribution=attribution,
            finding=explanation.finding if explanation else None,
            filled=self.filled,
            pause=self.pause,
            released=self.released,
            stuck=self.stuck,
            expiry=self.expiry,
            seconds=time.monotonic() - self.started,
        )
        return conclude(seen, self.rule)
