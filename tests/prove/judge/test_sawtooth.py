"""Heaps that rise and fall, with and without something that stays."""

from __future__ import annotations

import random

import pytest

from leaktight.core.proof import Checkpoint
from leaktight.prove.judging.judge import Rule, Trend, judge
from leaktight.prove.judging.sawtooth import envelope

# Rounds as a run makes them: its requests double from round to round.
LENGTHS = [300] * 16 + [600] * 8 + [1200] * 8 + [2400] * 8


def run(period: int, size: int, leak: float, seed: int) -> list[Checkpoint]:
    """A batch of `period` requests of `size` bytes each, beside a leak in bytes per request."""
    rng = random.Random(seed)
    done = rng.randrange(period)
    points = []
    start = done
    for length in [0, *LENGTHS]:
        done += length
        heap = 2e6 + size * (done % period) + leak * (done - start) + rng.gauss(0, 500)
        points.append(Checkpoint(done - start, int(heap), 0, 20, 20))
    return points


def test_a_heap_that_comes_back_keeps_nothing() -> None:
    shown = [judge(run(period, 1100, 0, seed), Rule(8.0)).memory for period in (907, 1503) for seed in range(20)]
    assert all(memory.trend is not Trend.GROWS for memory in shown)
    assert sum(memory.trend is not Trend.UNDECIDED for memory in shown) >= 36
    assert sum(memory.trend is Trend.RETURNS for memory in shown) >= 20


def test_two_generations_that_take_turns_keep_nothing() -> None:
    """The first one is filled before there is anything to drop."""

    def heap(done: int) -> float:
        return 2e6 + 540 * (done % 900 + 900 * (done >= 900))

    done, points = 150, []
    for length in [0, *LENGTHS]:
        done += length
        points.append(Checkpoint(done - 150, int(heap(done)), 0, 20, 20))
    memory = judge(points, Rule(8.0)).memory
    assert memory.trend is Trend.RETURNS
    assert abs(memory.shown.estimate) < 1


@pytest.mark.parametrize("period", [701, 907, 1503])
def test_a_leak_below_a_sawtooth_is_never_called_clean(period: int) -> None:
    for seed in range(20):
        memory = judge(run(period, 540, 24, seed), Rule(8.0)).memory
        assert memory.trend in (Trend.GROWS, Trend.UNDECIDED), (seed, memory)


def test_a_single_fall_says_nothing() -> None:
    points = run(10**9, 0, 24, 1)
    freed = [Checkpoint(p.requests, p.heap_bytes - 700_000 * (p.requests > 20_000), 0, 20, 20) for p in points]
    assert envelope(freed) is None
