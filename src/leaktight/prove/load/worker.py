"""The load process: a Locust runner whose users take their requests from the current segment.

Users live as long as the service they talk to, so that their connections stay open between segments and none of the
service's growth is due to connections coming and going. Between segments they wait. Importing Locust patches the
standard library of this process for gevent.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from http.cookies import SimpleCookie
from typing import Protocol

import msgspec
from gevent.event import Event
from gevent.fileobject import FileObject
from geventhttpclient import HTTPClient
from locust import User, task
from locust.env import Environment
from locust.runners import LocalRunner

from leaktight.prove.load.hangup import hang_up
from leaktight.prove.load.protocol import IDENTIFIER, Segment, SegmentReport

ERRORS_IN_A_ROW = 50
"""Unanswered requests in a row after which a segment ends: the service is gone or stuck."""


class Feed:
    """Hands the requests of a segment to the users and counts what comes back."""

    def __init__(self) -> None:
        self.opened = Event()
        self.finished = Event()
        self._running = 0

    def open(self, segment: Segment) -> None:
        """Let the users begin."""
        self.segment = segment
        self.next = 0
        self.statuses: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self.latencies: list[float] = []
        self._errors_in_a_row = 0
        self.started = time.perf_counter()
        self.ended = self.started
        self.finished.clear()
        self.opened.set()

    def take(self) -> str | None:
        """The identifier of the next request, None when the segment has no more."""
        segment = self.segment
        exhausted = self.next >= segment.count or self._errors_in_a_row >= ERRORS_IN_A_ROW
        if exhausted or time.perf_counter() - self.started > segment.time_limit:
            self.opened.clear()
            if self._running == 0 and not self.finished.is_set():
                self.ended = time.perf_counter()
                self.finished.set()
            return None
        number = segment.first + self.next % segment.distinct
        self.next += 1
        self._running += 1
        return segment.identifier.format(n=number)

    def put(self, status: str, error: str, seconds: float) -> None:
        """Account for one request."""
        self._running -= 1
        if error:
            self.errors[error] += 1
            self._errors_in_a_row += 1
        else:
            self.statuses[status] += 1
            self._errors_in_a_row = 0
            self.latencies.append(seconds)

    def report(self) -> SegmentReport:
        """What the segment came to."""
        ordered = sorted(self.latencies)
        return SegmentReport(
            completed=len(ordered),
            statuses=dict(self.statuses),
            errors=dict(self.errors),
            seconds=self.ended - self.started,
            median_ms=1000 * ordered[len(ordered) // 2] if ordered else 0.0,
            p95_ms=1000 * ordered[len(ordered) * 95 // 100] if ordered else 0.0,
        )


class ServiceUser(User):
    """One client of the service: a connection that stays open, and the cookies that it was given.

    Locust's own HTTP client takes three times the processor time for its statistics of each request, which nobody
    reads: 95 microseconds instead of 35 (Python 3.11). What it takes is missing to the service.
    """

    feed = Feed()
    abstract = False
    timeout = 10.0
    """Seconds until a request is given up."""

    def on_start(self) -> None:
        """A connection of its own."""
        timeout = self.timeout
        self._client = HTTPClient.from_url(self.host or "", connection_timeout=timeout, network_timeout=timeout)
        self._cookies = SimpleCookie()

    def on_stop(self) -> None:
        """Close it."""
        self._client.close()

    @task
    def work(self) -> None:
        """Take requests until the segment has no more, then wait for the next segment."""
        feed = self.feed
        feed.opened.wait()
        segment = feed.segment
        template = segment.template
        path, body = template.path, template.body
        fixed = {"Accept-Encoding": "gzip, deflate, br", **dict(template.headers)}
        own = {name: value for name, value in fixed.items() if IDENTIFIER in value}
        while (identifier := feed.take()) is not None:
            begun = time.perf_counter()
            url = path.replace(IDENTIFIER, identifier)
            payload = None if body is None else body.replace(IDENTIFIER, identifier)
            told = {name: value.replace(IDENTIFIER, identifier) for name, value in own.items()}
            headers = fixed | told if told else fixed
            if template.hang_up:
                error = hang_up(segment.base_url, template.method, url, headers, payload, segment.request_timeout)
                feed.put("hung up", error, time.perf_counter() - begun)
                continue
            status, error = self._ask(template.method, url, payload, headers)
            feed.put(status, error, time.perf_counter() - begun)

    def _ask(self, method: str, url: str, payload: str | None, headers: dict[str, str]) -> tuple[str, str]:
        """Status and error of one request; the error is empty when there was an answer."""
        try:
            if self._cookies:
                said = self._cookies.output(attrs=[], header="", sep=";").strip()
                headers = {"Cookie": said, **headers}
            response = self._client.request(method, url, payload, headers)
            response.read()
            for given in response.info().getlist("set-cookie"):
                self._cookies.load(given)
        except Exception as failure:  # whatever it is: the segment has to account for every request it began
            return "", str(failure) or type(failure).__name__
        return str(response.status_code), ""


class Worker:
    """Runs segments one after another; keeps its users while service and concurrency stay the same."""

    def __init__(self) -> None:
        self.environment = Environment(user_classes=[ServiceUser])
        self.runner: LocalRunner = self.environment.create_local_runner()
        self._users_of: tuple[str, int, float] | None = None

    def run(self, segment: Segment) -> SegmentReport:
        """Run one segment to its end."""
        feed = ServiceUser.feed
        wanted = (segment.base_url, segment.concurrency, segment.request_timeout)
        if wanted != self._users_of:
            self.close()
            self.environment.host = ServiceUser.host = segment.base_url
            ServiceUser.timeout = segment.request_timeout
            self.runner.start(segment.concurrency, spawn_rate=segment.concurrency)
            self._users_of = wanted
        feed.open(segment)
        feed.finished.wait()
        return feed.report()

    def close(self) -> None:
        """End the users and their connections."""
        if self._users_of is not None:
            self.runner.stop()
            self._users_of = None


class Runner(Protocol):
    """What runs segments: this process alone, or a master with its workers."""

    def run(self, segment: Segment) -> SegmentReport: ...
    def close(self) -> None: ...


def serve(runner: Runner) -> None:
    """Serve segments from standard input until it ends."""
    reader = FileObject(sys.stdin.fileno(), "rb")
    for line in reader:
        report = runner.run(msgspec.json.decode(line, type=Segment))
        os.write(sys.stdout.fileno(), msgspec.json.encode(report) + b"\n")
    runner.close()
