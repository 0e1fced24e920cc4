"""From the runs of a route's populations to its proof, in words that a reader can act on."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from leaktight.core.proof import Interval, RouteProof, Verdict
from leaktight.core.route import Route
from leaktight.prove.judging.conclude import Cause, End, PopulationRun
from leaktight.prove.judging.judge import Trend
from leaktight.prove.judging.theil_sen import UNKNOWN

NOTHING_KNOWN = Interval(0.0, 0.0, 0.0)
"""Stands in a report where nothing was measured; the reason says so."""

FILLED_BYTES = 65536
"""Growth during warm-up that deserves a word."""

REFUSED = 0.5
"""Share of store calls that were refused, from which on a route has not been measured."""
SUCCEEDED = 0.5
"""Share of answers without an error that is enough for a route to have been measured."""

_RANK = {Verdict.LEAK: 2, Verdict.INCONCLUSIVE: 1, Verdict.NO_LEAK: 0}


class RouteRecord(msgspec.Struct, frozen=True):
    """All that was seen of one route: its runs in the order of measurement, and what to say beside them. `operations`
    are the datastore operations that its source calls. `unmeasured` says why there is no run at all."""

    route: Route
    operations: tuple[str, ...]
    runs: tuple[PopulationRun, ...]
    warnings: tuple[str, ...] = ()
    unmeasured: str = ""


def proof_of(record: RouteRecord, minimum_effect: float) -> RouteProof:
    """The proof of a route: the worst of its populations decides. `minimum_effect` is in bytes per request."""
    route, runs = record.route, record.runs
    if not runs:
        nothing = NOTHING_KNOWN
        return RouteProof(
            method=route.method,
            path=route.path,
            verdict=Verdict.INCONCLUSIVE,
            bytes_per_request=nothing,
            goroutines_per_request=nothing,
            descriptors_per_request=nothing,
            requests=0,
            site=None,
            reason=record.unmeasured,
            warnings=record.warnings,
        )
    verdicts = [verdict_of(run) for run in runs]
    worst = _decisive(runs, verdicts)
    run, verdict = runs[worst], verdicts[worst]
    missed = unreached(record) if verdict is Verdict.NO_LEAK else ""
    if missed:
        verdict = Verdict.INCONCLUSIVE
    # Sizes that differ by more mean that what leaks on the one is not what leaks on the other.
    alike = all(_size_of(each) >= _size_of(run) / 2 for each in runs)
    everywhere = alike and all(its is Verdict.LEAK for its in verdicts)
    statuses: Counter[str] = Counter()
    willing = [each for each in runs if not each.population.condition.fails]
    for each in willing:
        statuses.update(each.statuses)
    notes = [*record.warnings]
    for index, (other, other_verdict) in enumerate(zip(runs, verdicts, strict=True)):
        if index != worst and other_verdict is not Verdict.NO_LEAK:
            notes.append(
                f"{other.population.which or 'otherwise'}: {reason_of(other, other_verdict, minimum_effect)}"
            )
        notes += _notes(other)
    return RouteProof(
        method=route.method,
        path=route.path,
        verdict=verdict,
        bytes_per_request=_shown(run.judgement.memory.shown),
        goroutines_per_request=_shown(run.judgement.goroutines.shown),
        descriptors_per_request=_shown(run.judgement.descriptors.shown),
        requests=sum(each.requests for each in runs),
        site=run.attribution.site if verdict is Verdict.LEAK else None,
        reason=missed or reason_of(run, verdict, minimum_effect, everywhere=everywhere),
        warnings=tuple(dict.fromkeys((*notes, *(run.attribution.warnings if verdict is Verdict.LEAK else ())))),
        sites=run.attribution.sites if verdict is Verdict.LEAK else (),
        statuses=dict(sorted(statuses.items())),
        checkpoints=run.checkpoints,
        finding=run.finding.fingerprint if run.finding and verdict is Verdict.LEAK else None,
        store_calls=_calls(willing),
        waiting=run.attribution.waiting if verdict is Verdict.LEAK else (),
        detectable_bytes=max((_detectable(each) for each in runs), default=0.0),
    )


def is_open(record: RouteRecord) -> bool:
    """Whether more requests might decide what these did not."""
    return any(
        (run.end is End.BUDGET or (run.end is End.TEMPORARY and not run.evidence.pause))
        and not run.population.extra
        and not _only_failed(run)
        for run in record.runs
    ) and not any(run.end is End.LEAK for run in record.runs)


def unreached(record: RouteRecord) -> str:
    """Why a flat route has not been measured for all that: the datastore was never reached, or refused what it was
    asked while the route answered as if all were well. Empty where neither is so."""
    usual = [run for run in record.runs if run.population.wanted and not run.population.extra]
    calls = _calls(usual)
    made = sum(sum(codes.values()) for codes in calls.values())
    if record.operations and usual and not made:
        return (
            f"no request reached the datastore, which the source calls with {', '.join(record.operations)}: "
            "the paths behind it were not run"
        )
    refused: Counter[str] = Counter()
    for codes in calls.values():
        refused.update({code: count for code, count in codes.items() if _refusal(code)})
    if made and refused.total() >= REFUSED * made:
        return (
            f"the datastore refused {refused.total():,} of {made:,} calls ({', '.join(sorted(refused))}) while the "
            "route answered: the paths behind it were not run"
        )
    return ""


def _refusal(code: str) -> bool:
    """Whether this is an error rather than an answer: a condition that does not hold is an answer."""
    return not code.startswith("2") and "Conditional" not in code and "TransactionCanceled" not in code


def _calls(runs: Iterable[PopulationRun]) -> dict[str, dict[str, int]]:
    """Store calls of all these runs together, by operation, then by status or error code."""
    calls: dict[str, Counter[str]] = {}
    for run in runs:
        for operation, codes in run.calls.items():
            calls.setdefault(operation, Counter()).update(codes)
    return {operation: dict(sorted(codes.items())) for operation, codes in sorted(calls.items())}


def _decisive(runs: Sequence[PopulationRun], verdicts: Sequence[Verdict]) -> int:
    """The population that stands for the route: of the worst verdict, the first of about the largest size."""
    # What is measured on top decides only where it shows a leak.
    counted = [
        index for index, run in enumerate(runs) if not run.population.extra or verdicts[index] is Verdict.LEAK
    ] or list(range(len(runs)))
    worst = max(_RANK[verdicts[index]] for index in counted)
    among = [index for index in counted if _RANK[verdicts[index]] == worst]
    largest = max(_size_of(runs[index]) for index in among)
    return next(index for index in among if _size_of(runs[index]) >= largest / 2)


def _size_of(run: PopulationRun) -> float:
    """Its upper end, or for what was not measured nothing."""
    high = run.judgement.memory.shown.high
    return max(high, 0.0) if high != UNKNOWN.high else 0.0


def verdict_of(run: PopulationRun) -> Verdict:
    """The verdict of one population. A route that only answered errors has not shown that it does not leak."""
    if run.end is End.LEAK:
        return Verdict.LEAK
    if run.end is End.FLAT and not _only_failed(run):
        return Verdict.NO_LEAK
    return Verdict.INCONCLUSIVE


def reason_of(run: PopulationRun, verdict: Verdict, minimum_effect: float, everywhere: bool = False) -> str:
    """Why, in one sentence or two, without a full stop at the end. `everywhere` says that all of the route's
    populations leak."""
    alone = run.population.which and not everywhere
    on = f"on requests {run.population.which}" if alone else "on every request"
    if verdict is Verdict.LEAK:
        return f"keeps {_kept(run)} {on}{_cause(run)}"
    if verdict is Verdict.NO_LEAK:
        return _flat(run)
    match run.end:
        case End.UNANSWERED:
            return f"requests {run.population.which}".rstrip() + f" went unanswered: {_commonest(run.errors)}"
        case End.BACKGROUND:
            return "memory grows with time, whether or not requests come: nothing can be said per request"
        case End.TEMPORARY:
            return (
                f"{_kept(run)} piled up {on} and went away once requests stopped: held by work or by "
                "an expiry that outlasts the request, and by which share more stays could not be measured in the time"
            )
        case End.EXPIRY:
            return (
                f"{_kept(run)} were kept {on}{_cause(run)} for the {run.evidence.seconds:.0f} s of the run, but "
                f"{run.evidence.expiry} speaks of an expiry, which may take longer: shorten it for the measurement"
            )
        case _ if _only_failed(run):
            fine = any(status[:1] in ("1", "2", "3") for status in run.statuses)
            how = "were for the most part not served" if fine else "were only answered"
            return f"requests {run.population.which}".rstrip() + f" {how}: {_statuses(run.statuses)}".replace(
                "answered: ", "answered "
            )
        case _:
            return _undecided(run, minimum_effect)


def _flat(run: PopulationRun) -> str:
    memory, seen = run.judgement.memory, run.evidence
    upper = f"at most {memory.shown.high:.1f} bytes of a request stay"
    if math.isfinite(memory.detectable):
        upper += f"; growth of {memory.detectable:.1f} would have been noticed"
    if seen.pause:
        return f"{_size(seen.released)} went away within {seen.pause:.1f} s without requests: {upper}"
    heaps = [point.heap_bytes for point in run.checkpoints]
    if memory.trend is Trend.RETURNS:
        return f"rises and falls by up to {_size(max(heaps) - min(heaps))} and comes back each time: {upper}"
    if memory.trend is Trend.SETTLED or seen.filled > FILLED_BYTES:
        grown = max(heaps[-1] - heaps[0], seen.filled)
        return f"grew by {_size(grown)} at first and then stayed flat, as pools and bounded caches do: {upper}"
    return upper


def _undecided(run: PopulationRun, minimum_effect: float) -> str:
    slope = run.judgement.memory.shown
    if slope == UNKNOWN or not run.requests:
        return "the time ran out before enough requests were completed"
    where = f" {run.population.which}" if run.population.which else ""
    text = (
        f"after {run.requests:,} requests{where} the interval of {slope.low:.1f} to {slope.high:.1f} bytes per "
        f"request still holds {minimum_effect:g}"
    )
    for measure, name in ((run.judgement.goroutines, "goroutines"), (run.judgement.descriptors, "descriptors")):
        if measure.trend is Trend.UNDECIDED and slope.high < minimum_effect:
            text = f"after {run.requests:,} requests{where} it is open whether {name} grow: {_rate(measure.whole)}"
    if slope.low > minimum_effect:
        text = (
            f"grew by {slope.estimate:.0f} bytes per request over {run.requests:,} requests{where}, in steps or at a "
            "falling rate: neither a steady leak nor a bound could be shown"
        )
    return text


def _kept(run: PopulationRun) -> str:
    """What stays, largest matter first: "1,490 bytes and 2.0 goroutines"."""
    judgement = run.judgement
    parts = []
    if judgement.memory.trend is Trend.GROWS:
        parts.append(f"{_number(judgement.memory.whole.estimate)} bytes")
    for measure, one in ((judgement.goroutines, "goroutine"), (judgement.descriptors, "file descriptor")):
        if measure.trend is Trend.GROWS:
            parts.append(f"{_number(measure.whole.estimate)} {one}{'' if _one(measure.whole) else 's'}")
    return " and ".join((", ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else parts) or "memory"


def _cause(run: PopulationRun) -> str:
    match run.cause:
        case Cause.KEY:
            return ": one entry per distinct id (the same ids once more add nothing)"
        case Cause.REQUEST if run.population.distinct:
            return ", also when the same ids come again"
        case _:
            return ""


def _notes(run: PopulationRun) -> list[str]:
    notes = []
    where = f" {run.population.which}" if run.population.which else ""
    answered = sum(run.statuses.values())
    broken = sum(count for status, count in run.statuses.items() if status.startswith("5"))
    if run.population.extra:
        pass  # a datastore in trouble is passed on as an error, as it should be
    elif answered and broken == answered:
        notes.append(
            f"requests{where} were only answered {_statuses(run.statuses)}: the paths behind it were not run"
        )
    elif answered and broken > answered / 100:
        notes.append(f"{broken:,} of {answered:,} requests{where} were answered with a server error")
    unanswered = sum(run.errors.values())
    if unanswered:
        notes.append(f"{unanswered:,} requests{where} went unanswered: {_commonest(run.errors)}")
    if run.end is End.LEAK and run.finding is None:
        notes.append(
            f"no static finding explains this growth; it was steady over {run.requests:,} requests, and a bound or "
            "an expiry beyond that would look the same"
        )
    return notes


def _only_failed(run: PopulationRun) -> bool:
    """Whether requests that should have succeeded did not, for the most part: a limit on their rate, say."""
    if not run.population.wanted:
        return False
    fine = sum(
        count for status, count in run.statuses.items() if status[:1] in ("1", "2", "3") or status == "hung up"
    )
    return fine < SUCCEEDED * sum(run.statuses.values()) or not fine


def _detectable(run: PopulationRun) -> float:
    detectable = run.judgement.memory.detectable
    return detectable if math.isfinite(detectable) else 0.0


def _shown(slope: Interval) -> Interval:
    """Infinite ends would not survive JSON; they only occur where there are fewer than two checkpoints."""
    return NOTHING_KNOWN if slope == UNKNOWN else slope


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 0.1 else f"{value:.3f}"


def _one(slope: Interval) -> bool:
    return _number(slope.estimate) == "1.0"


def _rate(slope: Interval) -> str:
    return f"{slope.low:.4f} to {slope.high:.4f} per request"


def _size(count: int) -> str:
    return f"{count / 1024:,.0f} KB" if abs(count) >= 1024 else f"{count} bytes"


def _statuses(statuses: dict[str, int]) -> str:
    return ", ".join(sorted(statuses, key=lambda status: -statuses[status])) or "nothing"


def _commonest(errors: dict[str, int]) -> str:
    return max(errors, key=lambda error: errors[error]) if errors else "no answer in time"
