"""What was measured: intervals, verdicts, checkpoints and sites."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec


class Interval(msgspec.Struct, frozen=True):
    """An estimate with its 95 % confidence interval, in the unit that the field holding it names."""

    estimate: float
    low: float
    high: float


def difference(before: Interval, after: Interval) -> Interval:
    """`before` less `after`, with the interval of two independent estimates (MOVER: Zou and Donner, Construction of
    confidence limits about effect measures, Statistics in Medicine 27, 2008): narrower than the ends' difference."""
    estimate = before.estimate - after.estimate
    below = math.hypot(before.estimate - before.low, after.high - after.estimate)
    above = math.hypot(before.high - before.estimate, after.estimate - after.low)
    return Interval(estimate, estimate - below, estimate + above)


class Verdict(StrEnum):
    """LEAK: grows by more than the minimum effect. NO_LEAK: the upper bound lies below it. INCONCLUSIVE: neither
    could be shown; the reason says why."""

    LEAK = "leak"
    NO_LEAK = "no-leak"
    INCONCLUSIVE = "inconclusive"


class Checkpoint(msgspec.Struct, frozen=True):
    """One reading of the process after in-flight work drained and garbage collection was forced.

    `requests` counts completed requests since the measurement of the route began; `heap_bytes` is live heap
    (HeapAlloc after GC), `stack_bytes` goroutine stacks in use, `descriptors` open file descriptors.
    """

    requests: int
    heap_bytes: int
    stack_bytes: int
    goroutines: int
    descriptors: int


class Site(msgspec.Struct, frozen=True):
    """Where growing memory was allocated: the first frame of the stack inside the service's own module.

    `file` is relative to the scanned root. `bytes_per_request` is this site's share of the growth.
    """

    file: str
    line: int
    function: str
    bytes_per_request: Interval | None = None
    through: str = ""
    """The library's function that this line called and that allocated; empty where it was the line itself, or Go's
    own library."""


class Waiting(msgspec.Struct, frozen=True):
    """A group of goroutines that stay: how many there were at the end, what for (`chan send`, `IO wait`), the line of
    the module at which they wait, and the line that started them; either is None outside of the module."""

    count: int
    state: str
    site: Site | None
    started: Site | None


class Limit(msgspec.Struct, frozen=True):
    """How far a leak is from the memory limit. `requests` is how many requests fit until then, with the ends of the
    slope's interval; `seconds` the time that `requests_per_second` requests to this route take to get there, None
    without an expected rate.

    Go's collector lets the heap grow to about twice what is live before it collects (GOGC=100,
    https://go.dev/doc/gc-guide#GOGC), so the limit is reached when half of `limit_bytes` is live.
    """

    limit_bytes: int
    requests: Interval
    requests_per_second: float | None = None
    seconds: Interval | None = None


class RouteProof(msgspec.Struct, frozen=True):
    """The measurement of one route. Field names are the outside contract of `prove --format json`."""

    method: str
    path: str
    verdict: Verdict
    bytes_per_request: Interval
    goroutines_per_request: Interval
    descriptors_per_request: Interval
    requests: int
    site: Site | None
    reason: str
    warnings: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()
    statuses: dict[str, int] = {}
    """Answers by status, but for those while the datastore or others were made to fail."""
    checkpoints: tuple[Checkpoint, ...] = ()
    finding: str | None = None
    """Fingerprint of the static finding that explains the growth, if there is one."""

    store_calls: dict[str, dict[str, int]] = {}
    """Calls of the datastore while the route was measured and nobody was made to fail: by operation, then by HTTP
    status or error code."""
    waiting: tuple[Waiting, ...] = ()
    """The goroutines of a leak, largest group first."""
    limit: Limit | None = None
    """Only of a leak, and where a memory limit is known."""
    detectable_bytes: float = 0.0
    """The smallest growth in bytes per request that this measurement would have noticed, with 19 in 20 chances; 0
    where nothing was measured."""

    @property
    def label(self) -> str:
        """The route as people write it: `GET /orders/:id`."""
        return f"{self.method} {self.path}"


class Proof(msgspec.Struct, frozen=True):
    """One run of `prove` over a service."""

    target: str
    """Main package that was built, relative to the scanned root."""
    datastore: str
    datastore_reason: str
    routes: tuple[RouteProof, ...]
    minimum_effect_bytes: float
    warnings: tuple[str, ...] = ()
    go_version: str = ""
    seed: int = 0
    reproduce: str = ""
    """The command that measures the same again; empty where another program did."""
    family_error: float = 0.0
    """The chance that noise alone calls any of these routes a leak: each test is made at its share of this."""
