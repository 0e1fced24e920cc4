"""A segment in parts, one for each worker, and their reports as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from leaktight.prove.load.protocol import Segment, SegmentReport


def split(segment: Segment, workers: int) -> list[Segment]:
    """Parts of about one size that together make the segment's requests. Where every request is new, each part has
    identifiers of its own; where they come round again, each part goes round all that it has requests for."""
    parts = []
    first, left = segment.first, segment.count
    fresh = segment.distinct >= segment.count
    for index in range(workers):
        count = left // (workers - index)
        left -= count
        distinct = count if fresh else min(count, segment.distinct)
        users = segment.concurrency // workers + (index < segment.concurrency % workers)
        parts.append(
            msgspec.structs.replace(segment, first=first, count=count, distinct=max(1, distinct), concurrency=users)
        )
        first += count if fresh else 0
    return parts


def merge(reports: Sequence[SegmentReport]) -> SegmentReport:
    """One report: counts are sums, the time is that of the slowest; the median is the mean of the parts' by their
    requests, the 95th percentile the worst of theirs."""
    statuses: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    for report in reports:
        statuses.update(report.statuses)
        errors.update(report.errors)
    completed = sum(report.completed for report in reports)
    weighted = sum(report.median_ms * report.completed for report in reports)
    return SegmentReport(
        completed=completed,
        statuses=dict(statuses),
        errors=dict(errors),
        seconds=max((report.seconds for report in reports), default=0.0),
        median_ms=weighted / completed if completed else 0.0,
        p95_ms=max((report.p95_ms for report in reports), default=0.0),
    )
