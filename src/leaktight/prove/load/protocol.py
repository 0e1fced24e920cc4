"""The words between the session and its load process, one JSON line each."""

from __future__ import annotations

import msgspec

IDENTIFIER = "\x1aid\x1a"
"""Stands in a template's path and body where each request has its own identifier."""


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of request. `hang_up` closes the connection without reading the answer."""

    method: str
    path: str
    """Path and query, already percent-encoded."""
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    hang_up: bool = False


class Segment(msgspec.Struct, frozen=True, kw_only=True):
    """Run `count` requests of one template, `concurrency` at a time, then stop and report.

    Request number k (from 0) carries the identifier `identifier.format(n=first + k % distinct)`: with
    `distinct == count` every request is new, with less the same identifiers come round again.
    """

    base_url: str
    template: Template
    identifier: str
    first: int
    count: int
    distinct: int
    concurrency: int
    request_timeout: float
    """Seconds until one request is given up."""
    time_limit: float
    """Seconds after which no further request is begun."""


class SegmentReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a segment. `completed` counts requests that were answered (or hung up on purpose); `errors` are
    requests without an answer, by message; latencies are in milliseconds."""

    completed: int
    statuses: dict[str, int]
    errors: dict[str, int]
    seconds: float
    median_ms: float
    p95_ms: float

    @property
    def failed(self) -> int:
        """Requests that got no answer."""
        return sum(self.errors.values())
