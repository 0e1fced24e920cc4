"""The verdict on simulated services, in the shapes that real ones showed: drift, warm-up, steps, caches that fill."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable

import pytest

from leaktight.core.proof import Checkpoint
from leaktight.prove.judging.judge import Judgement, Rule, Trend, judge

Heap = Callable[[int], float]
CONNECTION = 10_000
RULE = Rule(8.0)


class Service:
    """A heap as a function of requests, under noise of one checkpoint (`noise`), drift that each checkpoint leaves
    behind (`burst`), and connections that come and go."""

    def __init__(
        self, heap: Heap, seed: int, *, noise: float = 700, burst: float = 2000, connections: int = 0
    ) -> None:
        self.heap, self.noise, self.burst, self.connections = heap, noise, burst, connections
        self.random = random.Random(seed)
        self.drift = 0.0

    def checkpoint(self, requests: int) -> Checkpoint:
        self.drift += self.burst * self.random.random()
        open_now = self.random.randint(0, self.connections)
        heap = 2e6 + self.heap(requests) + self.drift + self.random.gauss(0, self.noise) + open_now * CONNECTION
        return Checkpoint(requests, int(heap), 655_360, 27 + 2 * open_now, 22 + open_now)


def run(service: Service, limit: int = 40_000, segment: int = 300) -> tuple[str, int, Judgement]:
    """Rounds as `measure` makes them, until the first decision."""
    points, done, number = [service.checkpoint(0)], 0, 0
    while True:
        step = segment * 2 ** max(0, number - 1)
        for index in range(8):
            done += step
            points.append(service.checkpoint(done))
            if number == 1 and index == 3 and judge(points, RULE).flat:
                break
        number += 1
        verdict = judge(points, RULE)
        if verdict.grows or verdict.flat:
            return ("leak" if verdict.grows else "no-leak"), done, verdict
        if done * 2 > limit:
            return "inconclusive", done, verdict


def nothing(_: int) -> float:
    return 0.0


def verdicts(heap: Heap, runs: int = 40, **noise: float) -> Counter[str]:
    return Counter(run(Service(heap, seed, **noise))[0] for seed in range(runs))  # type: ignore[arg-type]


CLEAN: dict[str, Heap] = {
    "flat": nothing,
    "warm-up": lambda n: 4e5 * (1 - math.exp(-n / 1000)),
    "one step": lambda n: 60_000 * (n > 1000),
    "late step": lambda n: 60_000 * (n > 1800),
    "two steps": lambda n: 60_000 * (n > 1000) + 60_000 * (n > 2000),
    "cache of 1,000": lambda n: 1000 * min(n, 1000),
    "cache of 1,500": lambda n: 1000 * min(n, 1500),
    "sawtooth": lambda n: 30_000 * (n % 2100) / 2100,
}


@pytest.mark.parametrize("shape", CLEAN)
def test_clean_services_are_never_called_leaks(shape: str) -> None:
    assert verdicts(CLEAN[shape]) == {"no-leak": 40}


@pytest.mark.parametrize("burst", [3000.0, 4000.0])
def test_drift_of_checkpoints_is_not_growth_of_requests(burst: float) -> None:
    assert verdicts(nothing, burst=burst)["leak"] == 0


def test_upper_bound_of_a_flat_service_is_below_the_minimum_effect() -> None:
    for seed in range(20):
        _, _, verdict = run(Service(nothing, seed))
        assert verdict.memory.shown.high < 8.0


@pytest.mark.parametrize(("size", "within"), [(1490, 2400), (64, 2400), (24, 4800), (17, 9600)])
def test_leaks_are_found_and_measured_within_a_tenth(size: int, within: int) -> None:
    for seed in range(20):
        word, requests, verdict = run(Service(lambda n: size * n, seed, burst=200))
        assert word == "leak"
        assert requests <= within
        assert verdict.memory.whole.estimate == pytest.approx(size, rel=0.1)
        assert verdict.memory.whole.low <= verdict.memory.whole.estimate <= verdict.memory.whole.high


def test_growth_in_small_steps_is_a_leak() -> None:
    """A slice that grows by a quarter of its room at a time."""
    assert verdicts(lambda n: 64 * 1.25 ** math.ceil(math.log(n + 500) / math.log(1.25))) == {"leak": 40}


def test_growth_in_one_large_step_per_run_is_left_open() -> None:
    assert verdicts(lambda n: 100 * 2 ** math.ceil(math.log2(n + 500)), runs=10) == {"inconclusive": 10}


def test_growth_that_dies_down_is_not_yet_a_leak() -> None:
    points = [Checkpoint(300 * i, int(3e6 - 1e6 * math.exp(-0.3 * i)), 0, 10, 10) for i in range(9)]
    assert judge(points, RULE).memory.trend is Trend.UNDECIDED


def test_connections_that_come_and_go_are_noise() -> None:
    for seed in range(20):
        word, requests, verdict = run(Service(nothing, seed, connections=2))
        assert word == "no-leak"
        assert requests <= 9600
        assert verdict.memory.shown.high < 8.0


MEASURED = (0, 73_560, 70_088, 74_792, 77_592, 77_592, 70_424, 70_200, 77_480)
"""Heap of examples/orders, GET /orders/:id/summary, every 300 requests. At the first checkpoint seven connections of
the service's pool were closed."""


def pool_that_was_closed_at_first(kept: float, connection: float) -> Judgement:
    noise = [MEASURED[1], *MEASURED[1:]]
    points = [
        Checkpoint(
            300 * i,
            int(2e6 + 300 * i * kept + noise[i] - (7 * connection if i == 0 else 0)),
            655_360,
            15 if i == 0 else 29,
            16 if i == 0 else 23,
        )
        for i in range(9)
    ]
    return judge(points, RULE)


def test_a_pool_that_was_closed_once_costs_no_second_look() -> None:
    assert pool_that_was_closed_at_first(0, MEASURED[1] / 7).flat
    assert pool_that_was_closed_at_first(40, MEASURED[1] / 7).memory.trend is Trend.GROWS


def test_a_step_that_is_no_connections_is_not_taken_out() -> None:
    assert not pool_that_was_closed_at_first(0, 40_000).flat


def test_a_leak_of_connections_is_not_taken_for_noise() -> None:
    rng = random.Random(3)
    points = [
        Checkpoint(75 * i, 2_000_000 + 75 * i * CONNECTION, 0, 20 + 150 * i, 20 + 75 * i + rng.randint(0, 1))
        for i in range(9)
    ]
    verdict = judge(points, RULE)
    assert verdict.memory.trend is Trend.GROWS
    assert verdict.memory.whole.estimate == pytest.approx(CONNECTION, rel=0.05)
    assert verdict.descriptors.trend is Trend.GROWS
    assert verdict.descriptors.whole.estimate == pytest.approx(1.0, rel=0.05)
    assert verdict.goroutines.whole.estimate == pytest.approx(2.0)


def test_goroutines_alone_make_a_leak_and_bring_their_stacks() -> None:
    points = [Checkpoint(75 * i, 2_000_000, 600_000 + 2048 * 75 * i, 20 + 75 * i, 20) for i in range(9)]
    verdict = judge(points, RULE)
    assert verdict.grows
    assert verdict.goroutines.whole.estimate == 1.0
    assert verdict.memory.whole.estimate == 2048.0


def test_stacks_without_goroutines_are_left_out() -> None:
    points = [Checkpoint(300 * i, 2_000_000, 600_000 + 32_768 * i, 20, 20) for i in range(9)]
    verdict = judge(points, RULE)
    assert verdict.flat
    assert verdict.memory.whole.estimate == 0.0


def test_a_few_goroutines_more_are_neither_a_leak_nor_flat() -> None:
    points = [Checkpoint(75 * i, 2_000_000, 0, 20 + i, 20) for i in range(9)]
    assert judge(points, RULE).goroutines.trend is Trend.UNDECIDED


def test_nothing_is_decided_on_eight_points() -> None:
    points = [Checkpoint(75 * i, 2_000_000 + 75_000 * i, 0, 20, 20) for i in range(8)]
    verdict = judge(points, RULE)
    assert not verdict.grows
    assert not verdict.flat


def test_shown_interval_of_settled_growth_is_that_of_the_rest() -> None:
    service = Service(lambda n: 1000 * min(n, 1000), 1)
    _, _, verdict = run(service)
    assert verdict.memory.trend is Trend.SETTLED
    assert verdict.memory.shown == verdict.memory.half


def test_goroutines_that_come_and_go_are_flat_on_short_runs() -> None:
    counts = [20, 21, 20, 20, 22, 20, 21, 20, 20]
    points = [Checkpoint(75 * i, 2_000_000, 0, count, 20) for i, count in enumerate(counts)]
    assert judge(points, RULE).goroutines.trend is Trend.FLAT


@pytest.mark.parametrize("segment", [20, 75, 300])
def test_a_goroutine_in_a_hundred_requests_is_never_called_flat(segment: int) -> None:
    points = [Checkpoint(segment * i, 2_000_000, 0, 20 + segment * i // 100, 20) for i in range(9)]
    assert judge(points, RULE).goroutines.trend is not Trend.FLAT
