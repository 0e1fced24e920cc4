"""One route from its first request to its proof."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

from leaktight.core.errors import ServiceError
from leaktight.core.events import Event, Notice
from leaktight.core.proof import RouteProof
from leaktight.prove.bench import Bench
from leaktight.prove.drive import LoadEndedError
from leaktight.prove.inventory import DatastoreEndedError
from leaktight.prove.measure import Explainer, measure
from leaktight.prove.measurement import End, PopulationRun
from leaktight.prove.verdict import proof_of, unmeasured
from leaktight.prove.workload import Population, RouteWork

TRIAL_REQUESTS = 4
LEAK_SHARE = 0.5
"""Share of the budget after which a route that already leaks is not measured in further ways."""


def run_route(
    bench: Bench, work: RouteWork, explainer: Explainer, again: Callable[[str], None]
) -> Generator[Event, None, RouteProof]:
    """Measure all populations of a route. `again` is told why the service was started anew.

    A service that dies ends the route, not the run: it is started again for the next one. Raises DatastoreEndedError
    and LoadEndedError when one of these died, ServiceError when the service does not start again.
    """
    started = time.monotonic()
    deadline = started + bench.options.budget
    route = work.route
    runs: list[PopulationRun] = []
    warnings: list[str] = []
    try:
        identifier, populations = _answering(bench, work)
        for index, population in enumerate(populations):
            if runs and runs[-1].end is not End.FLAT:
                # Whatever it left behind would blur the next one, and make each of its collections slower.
                bench.restart()
                if time.monotonic() - started > LEAK_SHARE * bench.options.budget:
                    warnings.append(f"not measured {_others(populations[index:])}: the time went to the leak")
                    break
            share = (deadline - time.monotonic()) / (len(populations) - index)
            runs.append(
                (yield from measure(bench, route, population, identifier, time.monotonic() + share, explainer))
            )
    except (DatastoreEndedError, LoadEndedError):
        raise
    except ServiceError as error:
        again(f"{route.label}: {error.message}")
        yield Notice(f"{route.label}: {error.message}; the service is started again for the next route")
        bench.restart()
        last = error.detail.strip().splitlines()[-1:] or [""]
        reason = error.message + (f": {last[0]}" if last[0] else "")
        if not runs:
            return unmeasured(route, reason, warnings)
        warnings.append(reason)
    if runs[-1].end is not End.FLAT:
        bench.restart()
    return proof_of(route, runs, bench.options.minimum_effect, warnings)


def _answering(bench: Bench, work: RouteWork) -> tuple[str, tuple[Population, ...]]:
    """The first way of asking that gets a success; the first of all where none does."""
    if len(work.alternatives) == 1:
        return work.alternatives[0]
    for identifier, populations in work.alternatives:
        population = populations[0]
        first = bench.numbers(work.route, population, identifier, TRIAL_REQUESTS)
        report = bench.run(population.template, identifier, first, TRIAL_REQUESTS, seconds=10.0)
        if any(status[:1] in ("1", "2", "3") for status in report.statuses):
            return identifier, populations
    return work.alternatives[0]


def _others(populations: tuple[Population, ...]) -> str:
    return ", ".join(population.which or population.name for population in populations)
