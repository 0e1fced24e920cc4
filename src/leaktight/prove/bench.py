"""The running pieces that a measurement needs, and the two things it does with them: requests, then a checkpoint."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

from leaktight.core.errors import ServiceError
from leaktight.core.route import Route
from leaktight.prove.drive import LoadProcess
from leaktight.prove.gateway import Calls, Condition, Gateway
from leaktight.prove.judging.judge import Rule
from leaktight.prove.judging.theil_sen import LEVEL
from leaktight.prove.load.protocol import Segment, SegmentReport, Template
from leaktight.prove.options import ProveOptions
from leaktight.prove.probe_client import Reading
from leaktight.prove.requests.workload import Population
from leaktight.prove.starting.service import RunningService
from leaktight.prove.starting.target import Target
from leaktight.prove.tables.inventory import Inventory

REQUEST_TIMEOUT = 10.0
"""Seconds until one request is given up."""
ENDING_SECONDS = 1.0


class Bench:
    """A started service, the load process and the numbers for its requests.

    `start` starts the service; `level` is the one that each test is judged at (`judge.family_level`). The bench owns
    the service and stops it when it is closed; the rest belongs to the caller.
    """

    def __init__(
        self,
        *,
        start: Callable[[], RunningService],
        load: LoadProcess,
        target: Target,
        options: ProveOptions,
        inventory: Inventory,
        gateway: Gateway | None = None,
        level: float = LEVEL,
    ) -> None:
        self.target = target
        self.options = options
        self.rule = Rule(options.minimum_effect, level)
        self.retries = False
        """Whether the service was seen to ask a datastore in trouble again and again."""
        self._start = start
        self._load = load
        self._inventory = inventory
        self._gateway = gateway
        self._service = ExitStack()
        self.service = self._service.enter_context(start())

    def restart(self) -> None:
        """A new process: nothing that an earlier measurement left behind blurs the next one."""
        self._service.close()
        self.service = self._service.enter_context(self._start())

    def close(self) -> None:
        """Stop the service."""
        self._service.close()

    def become(self, condition: Condition) -> None:
        """The datastore does like this from now on."""
        if self._gateway is not None:
            self._gateway.become(condition)

    def store_calls(self) -> Calls:
        """Calls of the datastore since this was last asked."""
        return self._gateway.count() if self._gateway is not None else {}

    def numbers(self, route: Route, population: Population, identifier: str, count: int) -> int:
        """The first of `count` identifiers for new requests of a population, with items where it wants them."""
        if population.stored:
            return self._inventory.stored(identifier, count, route.label)
        return self._inventory.fresh(count) + population.offset

    def run(
        self, template: Template, identifier: str, first: int, count: int, *, distinct: int = 0, seconds: float = 60.0
    ) -> SegmentReport:
        """Run requests to their end. Raises ServiceError when service or datastore ended under them."""
        report = self._load.run(
            Segment(
                base_url=self.service.base_url,
                template=template,
                identifier=identifier,
                first=first,
                count=count,
                distinct=distinct or count,
                concurrency=self.options.concurrency,
                request_timeout=REQUEST_TIMEOUT,
                time_limit=seconds,
            )
        )
        if report.failed:
            self.check()
        return report

    def reading(self) -> Reading:
        """A checkpoint of the service."""
        try:
            return self.service.probe.checkpoint()
        except ServiceError:
            # The probe's connection ends a moment before the process does.
            end = time.monotonic() + ENDING_SECONDS
            while self.service.alive() and time.monotonic() < end:
                time.sleep(0.02)
            self.check()
            raise

    def check(self) -> None:
        """Raise ServiceError when the datastore or the service has ended, with what the service printed last."""
        self._inventory.check()
        if not self.service.alive():
            raise ServiceError("the service ended while it was measured", detail=self.service.output_tail()[-4000:])

    def idle(self, seconds: float) -> Reading:
        """A checkpoint after a pause without requests."""
        time.sleep(seconds)
        return self.reading()
