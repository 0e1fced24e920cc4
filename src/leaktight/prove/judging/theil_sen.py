"""The Theil-Sen slope with a distribution-free interval that is right for few points.

The interval is made of order statistics of the pairwise slopes (Sen 1968); which ones follows from the null
distribution of Kendall's S. `scipy.stats.theilslopes` takes that distribution as normal, which for 5 points covers
91.7 % where 95 % is promised. Here it is exact: the numbers of permutations by inversions (Mahonian numbers).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from statistics import NormalDist, median

from leaktight.core.proof import Interval

LEVEL = 0.95
UNKNOWN = Interval(0.0, -math.inf, math.inf)
"""What is known of a slope before there are enough points."""

_EXACT_UP_TO = 60


def theil_sen(points: Sequence[tuple[float, float]], level: float = LEVEL) -> Interval:
    """Slope of y over x in y per x. Needs two points of different x, else it is `UNKNOWN`. With fewer than five
    points the ends are the least and the greatest slope, which cover less than 95 %: to be shown, not judged by."""
    pairs = ((first, second) for i, first in enumerate(points) for second in points[i + 1 :])
    slopes = sorted((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in pairs if x1 != x2)
    if not slopes:
        return UNKNOWN
    estimate = median(slopes)
    # Points that share an x lose pairs; the count to drop is kept from crossing the middle.
    drop = min(dropped(len(points), level) or 0, (len(slopes) - 1) // 2)
    return Interval(estimate, slopes[drop], slopes[-1 - drop])


@cache
def dropped(points: int, level: float = LEVEL) -> int | None:
    """How many of the sorted pairwise slopes lie outside the interval at either end; None where even the widest
    interval covers less than `level`."""
    tail = (1.0 - level) / 2.0
    if points > _EXACT_UP_TO:
        spread = math.sqrt(points * (points - 1) * (2 * points + 5) / 18.0)
        reach = NormalDist().inv_cdf(1.0 - tail) * spread
        return max(0, math.floor((points * (points - 1) / 2 - reach) / 2))
    total = math.factorial(points)
    cumulative = 0
    count = 0
    # The end slopes[k] fails when at most k pairs are discordant: P(inversions <= k) must stay within the tail.
    for ways in _mahonian(points):
        cumulative += ways
        if cumulative > tail * total:
            break
        count += 1
    return count - 1 if count else None


@cache
def _mahonian(points: int) -> tuple[int, ...]:
    """Number of permutations of `points` things by number of inversions."""
    row = [1]
    for size in range(2, points + 1):
        longer = [0] * (len(row) + size - 1)
        for inversions, ways in enumerate(row):
            for extra in range(size):
                longer[inversions + extra] += ways
        row = longer
    return tuple(row)
