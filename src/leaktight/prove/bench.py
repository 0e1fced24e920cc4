"""The running pieces that a measurement needs, and the two things it does with them: requests, then a checkpoint."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

from leaktight.core.errors import ServiceError
from leaktight.prove.drive import LoadProcess
from leaktight.prove.load.protocol import Segment, SegmentReport, Template
from leaktight.prove.options import ProveOptions
from leaktight.prove.probe_client import Reading
from leaktight.prove.service import RunningService
from leaktight.prove.stock import Stock
from leaktight.prove.tables import put_items
from leaktight.prove.target import Target
from leaktight.prove.workload import FIRST_IDENTIFIER

REQUEST_TIMEOUT = 10.0
"""Seconds until one request is given up."""


class Bench:
    """A started service, the load process and the datastore's tables.

    `start` starts the service; `datastore_alive` tells whether the datastore runs (True where there is none). The
    bench owns the service and stops it when it is closed; load process and datastore belong to the caller.
    """

    def __init__(
        self,
        *,
        start: Callable[[], RunningService],
        load: LoadProcess,
        target: Target,
        options: ProveOptions,
        stock: Stock,
        datastore_url: str | None = None,
        datastore_alive: Callable[[], bool] = lambda: True,
    ) -> None:
        self.target = target
        self.options = options
        self._start = start
        self._load = load
        self._stock = stock
        self._datastore_url = datastore_url
        self._datastore_alive = datastore_alive
        self._next = FIRST_IDENTIFIER
        self._service = ExitStack()
        self.fresh = True
        self.service = self._service.enter_context(start())

    def restart(self) -> None:
        """A new process: nothing that an earlier measurement left behind blurs the next one."""
        self._service.close()
        self.fresh = True
        self.service = self._service.enter_context(self._start())

    def close(self) -> None:
        """Stop the service."""
        self._service.close()

    def take_numbers(self, count: int) -> int:
        """The first of `count` identifiers that no request of this run has used."""
        first = self._next
        self._next += count
        return first

    def store(self, identifier: str, first: int, count: int) -> None:
        """Put items with these identifiers into every table."""
        if self._datastore_url is None:
            return
        numbers = range(first, first + count)
        options = self.options
        try:
            for table in self._stock.tables:
                items = self._stock.items(table, identifier, numbers, options.item_bytes, options.seed)
                put_items(self._datastore_url, table.name, items)
        except ServiceError:
            self.check_datastore()
            raise

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
        self.fresh = False
        if report.failed:
            self.check()
        return report

    def reading(self) -> Reading:
        """A checkpoint of the service."""
        try:
            return self.service.probe.checkpoint()
        except ServiceError:
            self.check()
            raise

    def check(self) -> None:
        """Raise ServiceError when the datastore or the service has ended, with what the service printed last."""
        self.check_datastore()
        if not self.service.alive():
            raise ServiceError("the service ended while it was measured", detail=self.service.output_tail()[-4000:])

    def check_datastore(self) -> None:
        """Raise ServiceError when the datastore has ended."""
        if not self._datastore_alive():
            raise DatastoreEndedError(
                "the datastore ended while the service was measured",
                hint="choose another one with --datastore; routes measured so far are complete",
            )

    def idle(self, seconds: float) -> Reading:
        """A checkpoint after a pause without requests."""
        time.sleep(seconds)
        return self.reading()


class DatastoreEndedError(ServiceError):
    """The datastore is gone: no further route can be measured."""
