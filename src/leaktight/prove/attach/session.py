"""One measurement of a running service: what each request leaves behind, over all its routes together."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence

import msgspec

from leaktight.core.events import Event, Phase, RouteFinished, RouteProgress, RouteStarted
from leaktight.core.finding import Finding
from leaktight.core.proof import Checkpoint, Proof
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove.attach.pages import checked
from leaktight.prove.attach.readings import Running
from leaktight.prove.attribution.attribute import NOTHING, Attribution, Growth, attribute
from leaktight.prove.attribution.home import BuiltElsewhere
from leaktight.prove.attribution.join import explain_anywhere
from leaktight.prove.judging.conclude import conclude
from leaktight.prove.judging.evidence import Evidence
from leaktight.prove.judging.judge import (
    FAMILY_ERROR,
    MINIMUM_POINTS,
    Judgement,
    Rule,
    Trend,
    bytes_of,
    family_level,
    judge,
)
from leaktight.prove.judging.limit import with_limit
from leaktight.prove.judging.theil_sen import theil_sen
from leaktight.prove.judging.verdict import RouteRecord, proof_of
from leaktight.prove.load.protocol import Template
from leaktight.prove.options import ProveOptions
from leaktight.prove.requests.workload import Population
from leaktight.prove.starting.target import Target

ROUTE = Route("*", "/", "", Span("", 1, 1, 1, 1, 0, 0), "")
"""All routes: a heap does not tell which request filled it."""
LEAST_SECONDS = 60.0
"""A service in production is watched for at least so long: what is in flight comes and goes."""
PROFILES_EVERY = 4


class Attached(msgspec.Struct, frozen=True, kw_only=True):
    """Where to read. `metrics` None is `/metrics` beside pprof; `every` is in seconds, between two readings."""

    url: str
    metrics: str | None = None
    counter: str | None = None
    every: float = 10.0
    least: float = LEAST_SECONDS


def attach(
    attached: Attached, target: Target, findings: Sequence[Finding], options: ProveOptions
) -> Generator[Event, None, Proof]:
    """Measure until it is decided or `options.budget` seconds are over. `target` and `findings` are those of the
    source that the service was built from.

    Raises UsageError for URLs that may not be asked and for metrics without a counter of requests, ServiceError when
    the service cannot be read.
    """
    url = checked(attached.url, options.allow_remote)
    metrics = checked(attached.metrics or f"{url.removesuffix('/debug/pprof')}/metrics", options.allow_remote)
    yield Phase("attach", f"reading {url}")
    service = Running(url, metrics, attached.counter)
    yield Phase("measure", f"watching {url}, requests counted by {service.counter}")
    yield RouteStarted(ROUTE.method, ROUTE.path, 1, 1)
    rule = Rule(options.minimum_effect, family_level(1))
    watch = _Watch(service)
    began = time.monotonic()
    while True:
        point = watch.look()
        slope = theil_sen([(float(p.requests), bytes_of(p, False)) for p in watch.points])
        yield RouteProgress(ROUTE.method, ROUTE.path, point, slope if len(watch.points) > 2 else None)
        lasted = time.monotonic() - began
        judgement = judge(watch.points, rule)
        decided = len(watch.points) >= MINIMUM_POINTS and (judgement.grows or judgement.flat)
        if lasted >= options.budget or (decided and lasted >= attached.least):
            break
        time.sleep(min(attached.every, max(0.0, options.budget - lasted)))
    attribution = watch.attribution(judgement, target) if judgement.grows else NOTHING
    explanation = explain_anywhere(attribution.frames, findings) if judgement.grows else None
    seen = Evidence(
        population=Population("attached", "", Template(method="GET", path="/"), wanted=False),
        checkpoints=tuple(watch.points),
        times=tuple(each - watch.times[0] for each in watch.times),
        attribution=attribution,
        finding=explanation.finding if explanation else None,
        seconds=lasted,
    )
    record = RouteRecord(ROUTE, (), (conclude(seen, rule),))
    proof = with_limit(proof_of(record, options.minimum_effect), options)
    if not seen.requests:
        reason = f"{service.counter} did not move in {lasted:.0f} s: without requests there is nothing to measure"
        proof = msgspec.structs.replace(proof, reason=reason)
    yield RouteFinished(proof)
    return Proof(
        target=target.name,
        datastore="its own",
        datastore_reason="the service runs already",
        routes=(proof,),
        minimum_effect_bytes=options.minimum_effect,
        warnings=(f"all routes together, as {url} is used: one route's leak is spread over every request",),
        seed=options.seed,
        family_error=FAMILY_ERROR,
    )


class _Watch:
    """Readings and profiles as they come."""

    def __init__(self, service: Running) -> None:
        self._service = service
        self.points: list[Checkpoint] = []
        self.times: list[float] = []
        self._heaps: list[tuple[int, bytes]] = []
        self._goroutines: list[tuple[int, bytes]] = []

    def look(self) -> Checkpoint:
        """One more reading; each fourth with profiles."""
        point = self._service.checkpoint()
        if len(self.points) % PROFILES_EVERY == 0:
            self._profile(point)
        self.points.append(point)
        self.times.append(time.monotonic())
        return point

    def attribution(self, judgement: Judgement, target: Target) -> Attribution:
        """Where growth was allocated."""
        if self._heaps[-1][0] != self.points[-1].requests:
            self._profile(self.points[-1])
        counted = [(float(point.requests), point) for point in self.points]
        growth = Growth(
            heap=theil_sen([(requests, float(point.heap_bytes)) for requests, point in counted]),
            stacks=theil_sen([(requests, float(point.stack_bytes)) for requests, point in counted]),
            goroutines=judgement.goroutines.whole,
            goroutines_grow=judgement.goroutines.trend is Trend.GROWS,
        )
        return attribute(self._heaps, self._goroutines, growth, BuiltElsewhere(target))

    def _profile(self, point: Checkpoint) -> None:
        self._heaps.append((point.requests, self._service.heap_profile()))
        self._goroutines.append((point.requests, self._service.goroutine_profile()))
