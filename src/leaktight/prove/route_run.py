"""One route from its first request to its proof."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.events import Event, Notice
from leaktight.prove.bench import Bench
from leaktight.prove.drive import LoadEndedError
from leaktight.prove.gateway.condition import DENIED, TROUBLED, WELL, Condition
from leaktight.prove.judging.conclude import End, PopulationRun
from leaktight.prove.judging.verdict import RouteRecord
from leaktight.prove.measure import Explainer, measure
from leaktight.prove.requests.workload import Population, RouteWork, with_trouble
from leaktight.prove.tables.inventory import DatastoreEndedError

TRIAL_REQUESTS = 4
LEAK_SHARE = 0.5
"""Share of the budget after which a route that already leaks is not measured in further ways."""

HANG_UP_DELAY_MS = 10
"""How long the datastore waits with each answer while clients hang up: they leave after a millisecond."""
RETRYING_MS = 250.0
"""An error is passed on at once; a retry waits for longer than this, some of the time."""
STRANGERS = {"missing": "while others it asks answer 404", "failing": "while others it asks answer 500"}
TROUBLES = {"throttled": "while the datastore throttles", "failing": "while the datastore answers server errors"}
TROUBLE_RUNS = 1 + len(TROUBLES) + len(STRANGERS)
"""How often at most a route is measured while somebody that it asks is in trouble."""


def run_route(
    bench: Bench,
    work: RouteWork,
    explainer: Explainer,
    again: Callable[[str], None],
    *,
    store: bool = False,
    others: bool = False,
    extras: bool = True,
) -> Generator[Event, None, RouteRecord]:
    """Measure all populations of a route and return what was seen. `again` is told why the service was started anew;
    `store` says that the route calls the datastore, `others` that it asks somebody else over HTTP, so that there is
    something to fail; without `extras` nothing is measured on top.

    A service that dies ends the route, not the run: it is started again for the next one. Raises DatastoreEndedError
    and LoadEndedError when one of these died, ServiceError when the service does not start again.
    """
    run = _RouteRun(bench, work, explainer)
    route = work.route
    try:
        yield from run.all(store, others, extras)
    except (DatastoreEndedError, LoadEndedError):
        raise
    except ServiceError as error:
        again(f"{route.label}: {error.message}")
        yield Notice(f"{route.label}: {error.message}; the service is started again for the next route")
        bench.become(WELL)
        bench.restart()
        last = error.detail.strip().splitlines()[-1:] or [""]
        reason = error.message + (f": {last[0]}" if last[0] else "")
        if not run.runs:
            return RouteRecord(route, work.input.operations, (), tuple(run.warnings), reason)
        run.warnings.append(reason)
    if run.runs[-1].end is not End.FLAT:
        bench.restart()
    return RouteRecord(route, work.input.operations, tuple(run.runs), tuple(run.warnings))


class _RouteRun:
    """One route's populations, in their order."""

    def __init__(self, bench: Bench, work: RouteWork, explainer: Explainer) -> None:
        self._bench = bench
        self._work = work
        self._explainer = explainer
        self._started = time.monotonic()
        self._deadline = self._started + bench.options.budget
        self.runs: list[PopulationRun] = []
        self.warnings: list[str] = []

    def all(self, store: bool, others: bool, extras: bool) -> Generator[Event, None, None]:
        """Measure one after another; the datastore does well again afterwards."""
        identifier, populations = _answering(self._bench, self._work)
        if store:
            populations = tuple(_slowly(each) for each in populations)
        if not extras:
            populations = tuple(each for each in populations if not each.extra)
            store = others = False
        for index, population in enumerate(populations):
            if self._left_something() and self._spent():
                self.warnings.append(f"not measured {_others(populations[index:])}: the time went to what grew")
                return
            yield from self._one(population, identifier, len(populations) - index + store + len(STRANGERS) * others)
        # What is kept on every way through the handler is kept on this one too.
        if store and any(run.end is not End.LEAK for run in self.runs) and not self._spent():
            yield from self._trouble(identifier, populations)
        for manner, which in STRANGERS.items() if others else ():
            if all(run.end is End.LEAK for run in self.runs) or self._spent():
                break
            yield from self._one(
                with_trouble(populations, Condition(world=manner), which), identifier, len(STRANGERS)
            )

    def _one(self, population: Population, identifier: str, left: int) -> Generator[Event, None, PopulationRun]:
        bench = self._bench
        if self._left_something():
            # Whatever it left behind would blur the next one, and make each of its collections slower.
            bench.restart()
        share = (self._deadline - time.monotonic()) / left
        bench.store_calls()
        bench.become(population.condition)
        run = yield from measure(
            bench, self._work.route, population, identifier, time.monotonic() + share, self._explainer
        )
        bench.become(WELL)
        run = msgspec.structs.replace(run, calls=bench.store_calls())
        self.runs.append(run)
        return run

    def _trouble(self, identifier: str, populations: tuple[Population, ...]) -> Generator[Event, None, None]:
        """The datastore throttles and fails by turns; where that leaves something behind, each is measured apart."""
        if self._left_something():
            self._bench.restart()
        both = with_trouble(populations, TROUBLED, "while the datastore throttles and fails")
        if self._retries(both, identifier):
            refused = with_trouble(populations, DENIED, "while the datastore refuses every call")
            yield from self._one(refused, identifier, 1)
            return
        run = yield from self._one(both, identifier, 1)
        if run.end is not End.LEAK or any(each.end is End.LEAK for each in self.runs[:-1]) or self._spent():
            return
        found: list[PopulationRun] = []
        for name, which in TROUBLES.items():
            apart = with_trouble(populations, Condition(faults=(name,)), which)
            found.append((yield from self._one(apart, identifier, len(TROUBLES) - len(found))))
        leaking = [each for each in found if each.end is End.LEAK]
        # One of the two is told by its name; both together, or neither alone, by what they have in common.
        dropped = [run, *(each for each in found if each not in leaking)] if len(leaking) == 1 else found
        self.runs = [each for each in self.runs if each not in dropped]

    def _retries(self, population: Population, identifier: str) -> bool:
        """Whether the service asks a datastore in trouble again and again: then nothing but a refusal is quick. Its
        routes have the same clients: it is tried once."""
        bench = self._bench
        if bench.retries:
            return True
        bench.become(population.condition)
        first = bench.numbers(self._work.route, population, identifier, TRIAL_REQUESTS)
        report = bench.run(population.template, identifier, first, TRIAL_REQUESTS, seconds=10.0)
        bench.become(WELL)
        bench.retries = bool(report.failed) or report.p95_ms > RETRYING_MS
        return bench.retries

    def _left_something(self) -> bool:
        return bool(self.runs) and self.runs[-1].end is not End.FLAT

    def _spent(self) -> bool:
        return time.monotonic() - self._started > LEAK_SHARE * self._bench.options.budget


def _slowly(population: Population) -> Population:
    """A client that hangs up does so while the datastore still works at its call."""
    if not population.template.hang_up:
        return population
    return msgspec.structs.replace(population, condition=Condition(delay_ms=HANG_UP_DELAY_MS))


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
