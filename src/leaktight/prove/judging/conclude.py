"""From what was seen of a population to what it means: pure, so that a recording is judged as the run was."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.proof import Checkpoint
from leaktight.prove.attribution.attribute import Attribution
from leaktight.prove.judging.evidence import Evidence, Rest
from leaktight.prove.judging.judge import Judgement, Rule, Trend, bytes_of, judge
from leaktight.prove.judging.theil_sen import theil_sen
from leaktight.prove.requests.workload import Population

SHARE_BY_KEY = 0.25
"""Identifiers that come again add less than this share of the growth where it goes with new identifiers."""
SHARE_BY_REQUEST = 0.4
"""And more than this where it goes with requests. Not all of it: an array that grew a moment ago has room."""

FIGURES = ("heap_bytes", "goroutines", "descriptors")
"""Of a checkpoint, in the order of the judgement's measures."""
SHARE_AT_END = 0.25
"""Share of the growth by the trend that has to be there at the end, for what became of it to say something."""


class Cause(StrEnum):
    """What a growth goes with."""

    REQUEST = "request"
    KEY = "key"
    UNKNOWN = "unknown"


class End(StrEnum):
    """What became of a run."""

    FLAT = "flat"
    LEAK = "leak"
    BUDGET = "budget"
    UNANSWERED = "unanswered"
    BACKGROUND = "background"
    """Memory grows with time, requests or none."""
    TEMPORARY = "temporary"
    """What grew was let go of once requests stopped."""
    EXPIRY = "expiry"
    """It grew to the end, and may expire later."""


class PopulationRun(msgspec.Struct, frozen=True):
    """All that is known of one population after its run."""

    evidence: Evidence
    end: End
    judgement: Judgement
    cause: Cause = Cause.UNKNOWN
    calls: dict[str, dict[str, int]] = {}
    """Store calls made meanwhile, warm-up and all: by operation, then by status or error code."""

    @property
    def population(self) -> Population:
        """What was asked."""
        return self.evidence.population

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """What was judged."""
        return self.evidence.checkpoints

    @property
    def requests(self) -> int:
        """Completed requests between the first and the last checkpoint."""
        return self.evidence.requests

    @property
    def statuses(self) -> dict[str, int]:
        """Answers by status."""
        return self.evidence.statuses

    @property
    def errors(self) -> dict[str, int]:
        """Requests without an answer, by message."""
        return self.evidence.errors

    @property
    def attribution(self) -> Attribution:
        """Where growth was allocated."""
        return self.evidence.attribution

    @property
    def finding(self) -> Finding | None:
        """The static finding that explains the growth."""
        return self.evidence.finding


def conclude(seen: Evidence, rule: Rule) -> PopulationRun:
    """The end of a run by what was seen in it."""
    judgement = judge(seen.checkpoints, rule)
    if not seen.requests:
        return PopulationRun(seen, End.UNANSWERED, judgement)
    if judgement.flat:
        return PopulationRun(seen, End.FLAT, judgement)
    cause = cause_of(seen, judgement) if judgement.grows else Cause.UNKNOWN
    if seen.pause:
        # It goes away without requests; what stays beside it has been shown, or has not.
        return PopulationRun(seen, End.LEAK if judgement.grows else End.TEMPORARY, judgement, cause)
    end = fate(seen.checkpoints, seen.times, seen.rests, rule)
    handles = judgement.goroutines.trend is Trend.GROWS or judgement.descriptors.trend is Trend.GROWS
    if end is None and judgement.grows and not handles and seen.expiry and seen.finding is None:
        end = End.EXPIRY
    return PopulationRun(seen, end or (End.LEAK if judgement.grows else End.BUDGET), judgement, cause)


def cause_of(seen: Evidence, judgement: Judgement) -> Cause:
    """Whether the same identifiers once more grow memory as new ones do."""
    if not seen.population.distinct:
        return Cause.REQUEST
    if len(seen.again) < 2:
        return Cause.UNKNOWN
    shares = []
    if judgement.memory.trend is Trend.GROWS:
        once, more = (
            theil_sen([(float(p.requests), bytes_of(p, False)) for p in points]).estimate
            for points in (seen.checkpoints, seen.again)
        )
        shares.append(more / once if once > 0 else 1.0)
    for measure, name in ((judgement.goroutines, "goroutines"), (judgement.descriptors, "descriptors")):
        if measure.trend is Trend.GROWS:
            slope = theil_sen([(float(p.requests), float(getattr(p, name))) for p in seen.again])
            shares.append(slope.estimate / measure.whole.estimate)
    largest = max(shares, default=1.0)
    return Cause.KEY if largest < SHARE_BY_KEY else Cause.REQUEST if largest > SHARE_BY_REQUEST else Cause.UNKNOWN


def fate(
    points: Sequence[Checkpoint], times: Sequence[float], rests: Sequence[Rest], rule: Rule, *, perhaps: bool = False
) -> End | None:
    """What became of the growth once requests had stopped: `TEMPORARY` where half of it went away, `BACKGROUND` where
    it went on without them, None where it simply stayed. Looks at what grows for certain or for the most part.

    Where goroutines or descriptors grow they decide: memory comes and goes with them, and what a goroutine takes of
    the heap by itself never comes back. One of them that stays is enough for growth that stays."""
    if len(points) < 2 or len(rests) < 2:
        return None
    lasted = times[-1] - times[0]
    judgement = judge(points, rule)
    names = rising(judgement, rule, perhaps=perhaps)
    names = [name for name in names if name != "heap_bytes"] or names
    gone: set[str] = set()
    for name in names:
        first, full, stopped = (float(getattr(point, name)) for point in (points[0], points[-1], rests[0].checkpoint))
        if full - first < SHARE_AT_END * _expected(judgement, name):
            continue  # it rises and falls with the requests, and is low by chance
        for index, rest in enumerate(rests[1:]):
            now = float(getattr(rest.checkpoint, name))
            if now - first < (full - first) / 2:
                gone.add(name)
            # As fast by the second in the pause as in the run.
            paused = rest.seconds - rests[0].seconds
            if index == 0 and paused and (now - stopped) / paused > 0.5 * (full - first) / lasted:
                return End.BACKGROUND
    return End.TEMPORARY if names and gone.issuperset(names) else None


def _expected(judgement: Judgement, name: str) -> float:
    """By how much a figure has grown at the end of the run, by its trend."""
    measure = dict(zip(FIGURES, judgement.measures, strict=True))[name]
    return max(0.0, measure.whole.estimate) * judgement.requests


def rising(judgement: Judgement, rule: Rule, *, perhaps: bool = False) -> list[str]:
    """The figures of a checkpoint that grow for certain, or for the most part; with `perhaps` those as well that grow
    by their estimate alone."""
    return [
        name
        for measure, name in zip(judgement.measures, FIGURES, strict=True)
        if measure.trend is Trend.GROWS
        or (name == "heap_bytes" and (measure.whole.estimate if perhaps else measure.whole.low) > rule.minimum_effect)
    ]
