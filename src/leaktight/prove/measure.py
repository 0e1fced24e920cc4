"""Measuring one population of one route until it is decided.

The run ends at the first look that decides. A leak has to show for longer before it is believed where nothing else
speaks for it: caches and rings of a few thousand entries fill in a straight line too. Where the scan already reported
a holder on the growing stacks, the first look suffices for a steep growth and the second for any, unless a patched
tree is being measured: that one gets no benefit of the doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.events import Event, Phase
from leaktight.core.route import Route
from leaktight.prove.attribution.attribute import NOTHING, Attribution
from leaktight.prove.attribution.join import Explanation
from leaktight.prove.bench import Bench
from leaktight.prove.judging.conclude import Cause, End, PopulationRun
from leaktight.prove.judging.expiry import spoken_of
from leaktight.prove.judging.judge import Judgement, Trend
from leaktight.prove.measurement import FILLING, SEGMENTS, SHORT_SEGMENT, Measurement, steep
from leaktight.prove.requests.workload import Population

UNSUPPORTED_REQUESTS = 9_600
"""Requests that a leak has to go on for where no finding explains it: more than the usual bounded cache or ring."""
UNSUPPORTED_KEYS = 38_400
"""The same where growth needs new identifiers: a cache of ten thousand entries must have had time to fill."""
UNSUPPORTED_BYTES = 256 << 20
"""Growth of the heap beyond which no bound is waited for: the next round would take the machine's memory."""
EXPIRY_ROUND = 2
EXPIRY_SECONDS = 1.2
"""After this round, what grows without an explanation is watched for so long: what expires after a second need not be
loaded any further."""
MEMORY_SECONDS = 6.0
"""How long memory that nothing explains is watched for being let go."""
LEAST_WATCH = 1.5
HANDLE_SECONDS = 65.0
"""How long goroutines and descriptors that nothing explains are watched for ending by themselves, whatever the
budget: idle connections are closed after about a minute. Where the runtime says that goroutines can never go on, that
is enough."""


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
    run = Measurement(bench, route, population, identifier, deadline)
    if not run.warm_up(0 if explainer.quick else FILLING):
        return run.result()
    length = run.segment
    number = 0
    while True:
        # A round that would not fit into the budget is not begun.
        fits = run.completed + SEGMENTS * length <= bench.options.requests
        fits &= number == 0 or SEGMENTS * length / run.rate < run.remaining
        split = number == 0 and length >= 2 * SHORT_SEGMENT
        length -= length % 2 if split else 0
        if not fits or not (yield from run.round(length, look=split or number == 1, split=split)):
            if not run.completed:
                return run.result()
            # Where it grew to the end of the budget nothing but a bound beyond that speaks against a leak.
            return (yield from _ended(run, explainer, run.watch(0.0)))
        number += 1
        judgement = run.judge()
        if judgement.flat:
            return run.result()
        attribution, explanation = _explained(run, explainer) if judgement.grows else (NOTHING, None)
        believed = judgement.grows and explainer.believes(explanation, judgement, number)
        if believed:
            return (yield from _ended(run, explainer, run.watch(0.0)))
        if number == EXPIRY_ROUND and (found := run.watch(EXPIRY_SECONDS, perhaps=True)):
            return (yield from _ended(run, explainer, found))
        huge = run.grown >= UNSUPPORTED_BYTES
        if judgement.grows and (run.completed >= UNSUPPORTED_REQUESTS or huge):
            run.replay()
            keyed = run.result(attribution, explanation).cause is Cause.KEY
            if not keyed or run.completed >= UNSUPPORTED_KEYS or huge:
                patience = _patience(run, judgement)
                if patience > MEMORY_SECONDS:
                    yield Phase("watch", f"waiting for {patience:.0f} s: do the goroutines of {route.label} end?")
                return (yield from _ended(run, explainer, run.watch(patience)))
        if number > 1:
            length *= 2


def _ended(run: Measurement, explainer: Explainer, found: End | None) -> Generator[Event, None, PopulationRun]:
    """The result of a run that is not flat, where `found` is what became of its growth without requests. What goes
    away is measured anew, with pauses for it to be gone."""
    if found is End.TEMPORARY:
        yield from run.rested()
    if not run.judge().grows:
        return run.result()
    attribution, explanation = _explained(run, explainer)
    if not run.replayed:
        run.replay()
    if explanation is None:
        run.expiry = spoken_of(run.bench.target.root, attribution)
    return run.result(attribution, explanation)


def _patience(run: Measurement, judgement: Judgement) -> float:
    """For how long growth that nothing explains is watched for going away, in seconds: the half of it that came first
    is half a run old by then, and its going would show."""
    open_ = judgement.goroutines.trend is Trend.GROWS and not run.certain()
    handles = open_ or judgement.descriptors.trend is Trend.GROWS
    age = (run.times[-1] - run.times[0]) / 2
    return max(LEAST_WATCH, (HANDLE_SECONDS if handles else MEMORY_SECONDS) - age)


def _explained(run: Measurement, explainer: Explainer) -> tuple[Attribution, Explanation | None]:
    """Attribution of what grew, and the finding for it. Profiles that can't be read leave the growth unexplained."""
    try:
        attribution = run.attribute(run.judge())
    except ServiceError:
        run.bench.check()
        return NOTHING, None
    return attribution, explainer.find(attribution)
