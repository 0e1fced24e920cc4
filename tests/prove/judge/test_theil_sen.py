from __future__ import annotations

import itertools
import random

import pytest
from scipy import stats

from leaktight.prove.judging.theil_sen import UNKNOWN, dropped, theil_sen


def test_slope_of_a_line_is_exact() -> None:
    slope = theil_sen([(n * 300.0, 17.0 * n * 300 + 5) for n in range(9)])
    assert (slope.estimate, slope.low, slope.high) == (17.0, 17.0, 17.0)


def test_estimate_agrees_with_scipy() -> None:
    rng = random.Random(1)
    points = [(float(n), 3 * n + rng.gauss(0, 5)) for n in range(25)]
    expected = stats.theilslopes([y for _, y in points], [x for x, _ in points])
    assert theil_sen(points).estimate == pytest.approx(expected.slope)


def test_interval_for_many_points_agrees_with_scipy() -> None:
    rng = random.Random(2)
    points = [(float(n), 3 * n + rng.gauss(0, 5)) for n in range(40)]
    expected = stats.theilslopes([y for _, y in points], [x for x, _ in points], alpha=0.95)
    ours = theil_sen(points)
    width = expected.high_slope - expected.low_slope
    assert ours.low == pytest.approx(expected.low_slope, abs=0.05 * width)
    assert ours.high == pytest.approx(expected.high_slope, abs=0.05 * width)


@pytest.mark.parametrize("points", [5, 6, 7])
def test_coverage_is_exact_for_few_points(points: int) -> None:
    """All orders of ranks are equally likely when there is no slope: 95 % of them must cover zero."""
    covered = 0
    orders = list(itertools.permutations(range(points)))
    for order in orders:
        slope = theil_sen([(float(x), float(y)) for x, y in enumerate(order)])
        covered += slope.low <= 0 <= slope.high
    assert covered / len(orders) >= 0.95
    narrower = dropped(points)
    assert narrower is not None
    # One order statistic less on either side would promise too much.
    tighter = 0
    for order in orders:
        slopes = sorted((order[j] - order[i]) / (j - i) for i in range(points) for j in range(i + 1, points))
        tighter += slopes[narrower + 1] <= 0 <= slopes[-2 - narrower]
    assert tighter / len(orders) < 0.95


def test_fewer_than_five_points_have_no_95_percent_interval() -> None:
    assert dropped(4) is None
    assert dropped(5) == 0


def test_one_outlier_does_not_move_the_estimate() -> None:
    points = [(float(n), 10.0 * n) for n in range(9)]
    points[4] = (4.0, 1e6)
    assert theil_sen(points).estimate == pytest.approx(10.0)


def test_nothing_is_known_without_two_points() -> None:
    assert theil_sen([]) is UNKNOWN
    assert theil_sen([(1.0, 2.0), (1.0, 3.0)]) is UNKNOWN
