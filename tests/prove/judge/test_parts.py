"""A segment is shared out, and what comes of it is one report."""

from __future__ import annotations

import pytest

from leaktight.core.errors import UsageError
from leaktight.prove.drive import Workers
from leaktight.prove.load.parts import merge, split
from leaktight.prove.load.protocol import Segment, SegmentReport, Template
from leaktight.prove.options import ProveOptions


def segment(count: int, distinct: int) -> Segment:
    return Segment(
        base_url="http://127.0.0.1:1",
        template=Template(method="GET", path="/"),
        identifier="{n}",
        first=1000,
        count=count,
        distinct=distinct,
        concurrency=8,
        request_timeout=1.0,
        time_limit=1.0,
    )


@pytest.mark.parametrize(("count", "workers"), [(300, 2), (301, 3), (2, 3), (75, 8)])
def test_new_requests_are_each_made_once(count: int, workers: int) -> None:
    parts = split(segment(count, count), workers)
    numbers = [part.first + k % part.distinct for part in parts for k in range(part.count)]
    assert sorted(numbers) == list(range(1000, 1000 + count))
    assert sum(part.concurrency for part in parts) == 8


def test_identifiers_that_come_round_again_stay_the_same() -> None:
    parts = split(segment(300, 50), 2)
    numbers = {part.first + k % part.distinct for part in parts for k in range(part.count)}
    assert numbers == set(range(1000, 1050))
    assert sum(part.count for part in parts) == 300


def test_reports_add_up() -> None:
    one = SegmentReport(completed=30, statuses={"200": 30}, errors={}, seconds=1.0, median_ms=2.0, p95_ms=4.0)
    two = SegmentReport(
        completed=10, statuses={"200": 9, "500": 1}, errors={"refused": 2}, seconds=2.0, median_ms=6.0, p95_ms=9.0
    )
    both = merge([one, two])
    assert (both.completed, both.seconds, both.median_ms, both.p95_ms) == (40, 2.0, 3.0, 9.0)
    assert both.statuses == {"200": 39, "500": 1}
    assert both.failed == 2


def test_workers_are_here_or_elsewhere() -> None:
    assert Workers.of(ProveOptions()) is None
    here = Workers.of(ProveOptions(workers=2))
    assert here is not None
    assert here.local
    there = Workers.of(ProveOptions(workers=2, workers_at="192.0.2.7:5557"))
    assert there is not None
    assert not there.local
    with pytest.raises(UsageError, match="no address"):
        Workers.of(ProveOptions(workers=2, workers_at="somewhere"))
    with pytest.raises(UsageError, match="cannot share"):
        Workers.of(ProveOptions(workers=9))
