"""The course of a measurement on a simulated service: what it takes to believe a leak, and what tells kinds apart."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove import measurement
from leaktight.prove.attribution.attribute import Attribution
from leaktight.prove.attribution.home import BuiltHere
from leaktight.prove.attribution.join import Explanation
from leaktight.prove.judging.conclude import Cause, End, PopulationRun
from leaktight.prove.judging.judge import Rule, family_level
from leaktight.prove.load.protocol import SegmentReport, Template
from leaktight.prove.measure import Explainer, measure
from leaktight.prove.options import ProveOptions
from leaktight.prove.probe_client import Reading
from leaktight.prove.requests.workload import Population

from .profiles import TARGET, own, write

PLACE = Span("store.go", 1, 1, 1, 1, 0, 0)
ROUTE = Route("GET", "/x/:id", "h", PLACE, "echo/v4")
FINDING = Finding("unbounded-cache", Severity.HIGH, Confidence.HIGH, "kept", PLACE, "f")
POPULATION = Population("existing", "for ids that exist", Template(method="GET", path="/x"), stored=True)
RATE = 5000.0


class Clock:
    """Time that only passes where the simulated service says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class FakeBench:
    """A service whose heap and goroutines are functions of what it was asked. `heap` and `goroutines` get the number
    of requests, of distinct identifiers, and the seconds since the last request."""

    def __init__(
        self,
        clock: Clock,
        heap: Callable[[int, int, float], float],
        goroutines: Callable[[int, int, float], float] = lambda *_: 0,
        answered: bool = True,
    ) -> None:
        self.options = ProveOptions()
        self.rule = Rule(8.0, family_level(30))
        self.target = TARGET
        self.clock, self.heap, self.goroutines, self.answered = clock, heap, goroutines, answered
        self.requests, self.identifiers, self.last = 0, set[int](), 0.0
        self.next = 1
        self.stored: list[tuple[int, int]] = []
        self.service = SimpleNamespace(probe=self, pid=0)
        self.stuck = 0

    def numbers(self, _: Route, population: Population, identifier: str, count: int) -> int:
        assert identifier == "{n}"
        first, self.next = self.next, self.next + count
        if population.stored:
            self.stored.append((first, count))
        return first

    def run(self, _: Template, __: str, first: int, count: int, *, distinct: int, seconds: float) -> SegmentReport:
        assert seconds > 0
        if not self.answered:
            return SegmentReport(completed=0, statuses={}, errors={"refused": 50}, seconds=0.1, median_ms=0, p95_ms=0)
        self.requests += count
        self.identifiers.update(range(first, first + distinct))
        self.clock.sleep(count / RATE)
        self.last = self.clock.now
        return SegmentReport(
            completed=count, statuses={"200": count}, errors={}, seconds=count / RATE, median_ms=1, p95_ms=2
        )

    def reading(self) -> Reading:
        state = (self.requests, len(self.identifiers), self.clock.now - self.last)
        self.clock.sleep(0.02)
        return Reading(int(2e6 + self.heap(*state)), 655_360, 20 + int(self.goroutines(*state)), 20)

    def idle(self, seconds: float) -> Reading:
        self.clock.sleep(seconds)
        return self.reading()

    def heap_profile(self) -> bytes:
        return write({(own("f", "store.go", 1),): self.reading().heap_bytes})

    def goroutine_profile(self) -> bytes:
        return write({(own("g", "store.go", 2),): self.reading().goroutines}, "goroutine")

    def goroutine_dump(self) -> str:
        return ""

    def leak_profile(self) -> bytes:
        return write({(own("g", "store.go", 2),): self.stuck}, "goroutineleak") if self.stuck else b""

    def check(self) -> None:
        pass


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(measurement, "time", clock)
    return clock


def course(
    bench: FakeBench, *, by_place: bool | None = None, quick: bool = True, budget: float = 45.0
) -> PopulationRun:
    """Measure; `by_place` is how a finding speaks for the growth, None for no finding."""

    def find(_: Attribution) -> Explanation | None:
        return None if by_place is None else Explanation(FINDING, by_place)

    fake: Any = bench
    run = measure(fake, ROUTE, POPULATION, "{n}", bench.clock.now + budget, Explainer(find, quick))
    while True:
        try:
            next(run)
        except StopIteration as end:
            return end.value


def kept(size: float) -> Callable[[int, int, float], float]:
    return lambda requests, _, __: size * requests


def test_flat_route_ends_after_one_round(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(0)))
    assert (run.end, run.requests) == (End.FLAT, 1200)


def test_steep_growth_on_a_findings_stack_is_believed_at_the_first_look(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(1490)), by_place=True)
    assert (run.end, run.requests, run.cause) == (End.LEAK, 600, Cause.REQUEST)
    assert run.finding == FINDING
    assert run.judgement.memory.whole.estimate == pytest.approx(1490, rel=0.01)


def test_weak_growth_has_to_last_for_two_rounds(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(100)), by_place=True)
    assert (run.end, run.requests) == (End.LEAK, 4800)


@pytest.mark.parametrize(("by_place", "quick"), [(None, True), (False, True), (True, False)])
def test_growth_that_nothing_on_the_stack_explains_has_to_last(
    clock: Clock, by_place: bool | None, quick: bool
) -> None:
    run = course(FakeBench(clock, kept(1490)), by_place=by_place, quick=quick)
    assert (run.end, run.requests) == (End.LEAK, 9600)


def test_growth_by_key_is_told_from_growth_by_request(clock: Clock) -> None:
    run = course(FakeBench(clock, lambda _, ids, __: 1490.0 * ids), by_place=True)
    assert (run.end, run.cause) == (End.LEAK, Cause.KEY)


@pytest.mark.parametrize("entries", [3000, 8000, 12_000])
def test_cache_that_fills_is_no_leak(clock: Clock, entries: int) -> None:
    run = course(FakeBench(clock, lambda _, ids, __: 1000.0 * min(ids, entries)))
    assert run.end is End.FLAT
    assert run.requests > entries


def test_container_that_a_patch_bounded_fills_before_the_run(clock: Clock) -> None:
    run = course(FakeBench(clock, lambda _, ids, __: 1000.0 * min(ids, 1000)), quick=False)
    assert (run.end, run.requests) == (End.FLAT, 1200)
    assert run.evidence.filled == pytest.approx(1_000_000, rel=0.1)
    longer = course(FakeBench(clock, lambda _, ids, __: 1000.0 * min(ids, 5000)), quick=False)
    assert longer.end is End.FLAT
    assert longer.requests > 5000


def test_ring_that_fills_is_no_leak(clock: Clock) -> None:
    run = course(FakeBench(clock, lambda requests, _, __: 200.0 * min(requests, 5000)))
    assert run.end is End.FLAT


def test_goroutines_that_end_by_themselves_are_no_leak(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(0), lambda requests, _, rest: requests if rest < 5 else 0))
    assert run.end is End.TEMPORARY


def test_idle_connections_that_end_after_a_minute_are_no_leak(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(0), lambda requests, _, rest: requests if rest < 56 else 0))
    assert run.end is End.TEMPORARY


def test_goroutines_that_can_never_go_on_need_not_be_watched(clock: Clock) -> None:
    bench = FakeBench(clock, kept(0), lambda requests, _, __: requests)
    bench.stuck = 9600
    run = course(bench)
    assert (run.end, run.evidence.stuck) == (End.LEAK, 9600)
    assert clock.now < 15
    clock.now = 0.0
    assert course(FakeBench(clock, kept(0), lambda requests, _, __: requests)).end is End.LEAK
    assert clock.now > 65


def test_goroutines_that_stay_are(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(0), lambda requests, _, __: requests), by_place=True)
    assert run.end is End.LEAK
    assert run.judgement.goroutines.whole.estimate == pytest.approx(1.0)


@pytest.mark.parametrize("by_place", [None, True])
def test_memory_that_goes_when_requests_stop_is_no_leak(clock: Clock, by_place: bool | None) -> None:
    heap = lambda requests, _, rest: 900.0 * requests if rest < 0.2 else 0.0  # noqa: E731
    run = course(FakeBench(clock, heap), by_place=by_place)
    assert run.end is End.FLAT
    assert run.evidence.pause > 0.2
    assert run.evidence.released > 500_000


def test_what_stays_beside_memory_that_goes_is_a_leak(clock: Clock) -> None:
    heap = lambda requests, _, rest: 900.0 * requests * (rest < 0.2) + 100.0 * requests  # noqa: E731
    run = course(FakeBench(clock, heap))
    assert run.end is End.LEAK
    assert run.judgement.memory.whole.estimate == pytest.approx(100, rel=0.1)


def test_memory_that_goes_too_late_to_pause_for_it_is_left_open(clock: Clock) -> None:
    def heap(requests: int, _: int, rest: float) -> float:
        return 900.0 * requests * math.exp(-rest / 5)

    assert course(FakeBench(clock, heap)).end is End.TEMPORARY


def test_growth_that_would_fill_the_machine_ends_the_run(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(100_000)))
    assert (run.end, run.requests) == (End.LEAK, 4800)


def test_memory_that_grows_with_time_is_no_leak_of_requests(clock: Clock) -> None:
    run = course(FakeBench(clock, lambda *_: 3e6 * clock.now), by_place=True)
    assert run.end is End.BACKGROUND


def test_budget_ends_a_run_that_stays_open(clock: Clock) -> None:
    bench = FakeBench(clock, lambda requests, _, __: 100.0 * 2 ** (requests + 700).bit_length())
    run = course(bench)
    assert run.end is End.BUDGET
    assert clock.now < 45
    assert run.requests <= bench.options.requests


def test_silence_is_no_measurement(clock: Clock) -> None:
    run = course(FakeBench(clock, kept(0), answered=False))
    assert run.end is End.UNANSWERED
    assert run.errors == {"refused": 50}


def test_every_new_identifier_has_its_item(clock: Clock) -> None:
    bench = FakeBench(clock, kept(0))
    course(bench)
    stored = {number for first, count in bench.stored for number in range(first, first + count)}
    assert bench.identifiers <= stored


def test_an_expiry_that_may_outlast_the_run_is_said_to(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless the scan has something against the container."""
    (tmp_path / "store.go").write_text("func f() {\n\titems.Set(id, item, cache.DefaultExpiration)\n}\n")
    monkeypatch.setattr(measurement, "BuiltHere", lambda _: BuiltHere(TARGET))
    bench = FakeBench(clock, kept(1490))
    bench.target = msgspec.structs.replace(TARGET, root=tmp_path)
    run = course(bench)
    assert (run.end, run.evidence.expiry) == (End.EXPIRY, "store.go:2 (DefaultExpiration)")
    explained = FakeBench(clock, kept(1490))
    explained.target = bench.target
    assert course(explained, by_place=True).end is End.LEAK
