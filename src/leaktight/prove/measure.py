"""Measuring one population of one route until it is decided.

The run ends at the first look that decides. A leak has to show for longer before it is believed where nothing else
speaks for it: caches and rings of a few thousand entries fill in a straight line too. Where the scan already reported
a holder on the growing stacks, the first look suffices for a steep growth and the second for any, unless a patched
tree is being measured: that one gets no benefit of the doubt.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.events import Event
from leaktight.core.route import Route
from leaktight.prove.attribute import NOTHING, Attribution
from leaktight.prove.bench import Bench
from leaktight.prove.join import Explanation
from leaktight.prove.judge import Judgement, Trend
from leaktight.prove.measurement import FILLING, SEGMENTS, Cause, End, Measurement, PopulationRun, steep
from leaktight.prove.workload import Population

UNSUPPORTED_REQUESTS = 9_600
"""Requests that a leak has to go on for where no finding explains it: more than the usual bounded cache or ring."""
UNSUPPORTED_KEYS = 38_400
"""The same where growth needs new identifiers: a cache of ten thousand entries must have had time to fill."""
WATCH_SECONDS = 12.0
"""How long goroutines that nothing explains are watched for ending by themselves."""


class Explainer(msgspec.Struct, frozen=True):
    """What a run asks of the scan: `find` gives the finding on the growing stacks; `quick` whether to believe it at
    the first look. Without it a patched tree is measured, whose containers are given time to fill."""

    find: Callable[[Attribution], Explanation | None]
    quick: bool

    def believes(self, explanation: Explanation | None, judgement: Judgement, rounds: int) -> bool:
        """Whether growth needs no longer run after this many rounds."""
        if not self.quick or explanation is None or not explanation.by_place:
            return False
        return rounds > 1 or steep(judgement.memory.half.low, judgement.goroutines.half.low)


def measure(
    bench: Bench, route: Route, population: Population, identifier: str, deadline: float, explainer: Explainer
) -> Generator[Event, None, PopulationRun]:
    """Measure one population until it is decided or the budget ends at `deadline` (time.monotonic).

    Raises ServiceError when the service or the datastore ends under it.
    """
    started = time.monotonic()
    run = Measurement(bench, route, population, identifier, deadline)
    if not run.warm_up(0 if explainer.quick else FILLING):
        return run.result(End.UNANSWERED, started, Cause.UNKNOWN, NOTHING, None)
    length = run.segment
    number = 0
    while True:
        # A round that would not fit into the budget is not begun.
        fits = run.completed + SEGMENTS * length <= bench.options.requests
        fits &= number == 0 or SEGMENTS * length / run.rate < run.remaining
        if not fits or not (yield from run.round(length, look=number == 1)):
            if not run.completed:
                return run.result(End.UNANSWERED, started, Cause.UNKNOWN, NOTHING, None)
            judgement = run.judge()
            if not judgement.grows:
                end = run.stays(judgement, 0.0, End.BUDGET)
                return run.result(end, started, Cause.UNKNOWN, NOTHING, None)
            # It grew to the end of the budget, and nothing but a bound beyond it speaks against a leak.
            attribution, explanation = _explained(run, explainer)
            cause = run.cause(judgement)
            return run.result(run.stays(judgement, 0.0), started, cause, attribution, explanation)
        number += 1
        judgement = run.judge()
        if judgement.flat:
            return run.result(End.FLAT, started, Cause.UNKNOWN, NOTHING, None)
        if judgement.grows:
            attribution, explanation = _explained(run, explainer)
            believed = explainer.believes(explanation, judgement, number)
            if believed or run.completed >= UNSUPPORTED_REQUESTS:
                cause = run.cause(judgement)
                if believed or cause is not Cause.KEY or run.completed >= UNSUPPORTED_KEYS:
                    watch = 0.0 if believed or judgement.goroutines.trend is not Trend.GROWS else WATCH_SECONDS
                    return run.result(run.stays(judgement, watch), started, cause, attribution, explanation)
        if number > 1:
            length *= 2


def _explained(run: Measurement, explainer: Explainer) -> tuple[Attribution, Explanation | None]:
    """Attribution of what grew, and the finding for it. Profiles that can't be read leave the growth unexplained."""
    try:
        attribution = run.attribute(run.judge())
    except ServiceError:
        run.bench.check()
        return NOTHING, None
    return attribution, explainer.find(attribution)
