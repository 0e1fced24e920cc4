"""The load on several workers: Locust's own master and workers, which may be on other machines.

The master takes the place of the load process: segments from standard input, reports on standard output. It has
Locust spread the users over the workers, hands each worker its part of a segment by a message, and puts their reports
together. Judging stays where it is.
"""

from __future__ import annotations

import sys
from typing import Any

import gevent
import msgspec
from gevent.event import Event
from locust.env import Environment
from locust.runners import MasterRunner, WorkerRunner

from leaktight.prove.load.parts import merge, split
from leaktight.prove.load.protocol import Segment, SegmentReport
from leaktight.prove.load.worker import ServiceUser

PART, REPORT, HOST = "leaktight_part", "leaktight_report", "leaktight_host"
"""Names of our messages."""
JOIN_SECONDS = 60.0
"""How long workers may take to come: those on other machines are started by hand."""
LATE_SECONDS = 15.0
"""Beyond a segment's own limits, after which a worker counts as gone."""


class Master:
    """Runs segments on `workers` workers that connect to `host`:`port`."""

    def __init__(self, workers: int, host: str, port: int) -> None:
        self._workers = workers
        environment = Environment(user_classes=[ServiceUser])
        self._environment = environment
        self._runner: MasterRunner = environment.create_master_runner(host, port)
        self._runner.register_message(REPORT, self._on_report)
        self._reports: list[SegmentReport] = []
        self._all = Event()
        self._users_of: tuple[str, int, float] | None = None

    def run(self, segment: Segment) -> SegmentReport:
        """Run one segment to its end. Raises TimeoutError when workers do not come, or are gone."""
        clients = self._ready()
        wanted = (segment.base_url, segment.concurrency, segment.request_timeout)
        if wanted != self._users_of:
            self.close()
            self._environment.host = segment.base_url
            for client in clients:
                self._runner.send_message(HOST, {"url": segment.base_url, "timeout": segment.request_timeout}, client)
            self._runner.start(segment.concurrency, spawn_rate=segment.concurrency)
            self._users_of = wanted
        self._reports, self._all = [], Event()
        for client, part in zip(clients, split(segment, len(clients)), strict=True):
            self._runner.send_message(PART, msgspec.to_builtins(part), client)
        if not self._all.wait(segment.time_limit + segment.request_timeout + LATE_SECONDS):
            raise TimeoutError(f"{len(self._reports)} of {len(clients)} workers finished")
        return merge(self._reports)

    def close(self) -> None:
        """End the users and their connections."""
        if self._users_of is not None:
            self._runner.stop()
            self._users_of = None

    def quit(self) -> None:
        """End the workers."""
        self._runner.quit()

    def _ready(self) -> list[str]:
        with gevent.Timeout(
            JOIN_SECONDS, TimeoutError(f"{self._runner.worker_count} of {self._workers} workers came")
        ):
            while self._runner.worker_count < self._workers:
                gevent.sleep(0.05)
        return sorted(self._runner.clients.keys())[: self._workers]

    def _on_report(self, environment: Environment, msg: Any, **_: Any) -> None:  # noqa: ARG002
        self._reports.append(msgspec.convert(msg.data, SegmentReport))
        if len(self._reports) >= self._workers:
            self._all.set()


def serve(host: str, port: int) -> None:
    """A worker: connects to the master and runs its parts until the master ends."""
    environment = Environment(user_classes=[ServiceUser])
    runner: WorkerRunner = environment.create_worker_runner(host, port)

    def on_host(environment: Environment, msg: Any, **_: Any) -> None:
        environment.host = ServiceUser.host = msg.data["url"]
        ServiceUser.timeout = msg.data["timeout"]

    def on_part(environment: Environment, msg: Any, **_: Any) -> None:  # noqa: ARG001
        segment = msgspec.convert(msg.data, Segment)
        feed = ServiceUser.feed
        if segment.count == 0:
            empty = SegmentReport(completed=0, statuses={}, errors={}, seconds=0.0, median_ms=0.0, p95_ms=0.0)
            runner.send_message(REPORT, msgspec.to_builtins(empty))
            return
        feed.open(segment)
        feed.finished.wait()
        runner.send_message(REPORT, msgspec.to_builtins(feed.report()))

    runner.register_message(HOST, on_host)
    runner.register_message(PART, on_part, concurrent=True)
    runner.greenlet.join()
    sys.exit(0)
