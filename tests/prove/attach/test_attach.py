"""A running service is watched while somebody else drives it."""

from __future__ import annotations

import http.client
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import RouteProof, Verdict
from leaktight.core.span import Span
from leaktight.prove.attach.session import Attached, attach
from leaktight.prove.options import ProveOptions
from leaktight.prove.starting.target import find_target
from leaktight.prove.starting.toolchain import find_go

SOURCE = Path(__file__).parent / "testdata" / "running"
KEEP = Finding(
    "kept", Severity.HIGH, Confidence.HIGH, "", Span("main.go", 1, 1, 1, 1, 0, 0), "example.com/running.keep"
)


@pytest.fixture(scope="module")
def binary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as for deployment: paths trimmed."""
    path = tmp_path_factory.mktemp("attach") / "running"
    go = find_go(lambda _: None)
    command = [str(go.go), "build", "-trimpath", "-o", str(path), "."]
    subprocess.run(command, cwd=SOURCE, check=True, env=go.environment())
    return path


@contextmanager
def running(binary: Path, path: str) -> Iterator[str]:
    """The service under a steady load on one path; yields its URL."""
    process = subprocess.Popen([binary], stdout=subprocess.PIPE, text=True)
    over = threading.Event()
    try:
        assert process.stdout is not None
        address = process.stdout.readline().strip()

        def load() -> None:
            connection = http.client.HTTPConnection(address)
            while not over.wait(0.002):
                connection.request("GET", path)
                connection.getresponse().read()

        driver = threading.Thread(target=load)
        driver.start()
        yield f"http://{address}"
        over.set()
        driver.join()
    finally:
        over.set()
        process.kill()
        process.wait()


def watched(url: str, budget: float = 20.0) -> RouteProof:
    events = attach(
        Attached(url=url, every=0.25, least=0.0), find_target(SOURCE), [KEEP], ProveOptions(budget=budget)
    )
    while True:
        try:
            next(events)
        except StopIteration as end:
            return end.value.routes[0]


def test_a_leak_is_measured_and_placed(binary: Path) -> None:
    with running(binary, "/keeps") as url:
        route = watched(url)
    assert route.verdict is Verdict.LEAK, route.reason
    assert route.bytes_per_request.estimate == pytest.approx(4096, rel=0.1)
    assert route.site is not None
    assert (route.site.file, route.site.function) == ("main.go", "main.keep")
    assert route.finding == KEEP.fingerprint


def test_a_service_that_keeps_nothing_is_not_called_a_leak(binary: Path) -> None:
    with running(binary, "/flat") as url:
        route = watched(url, budget=4.0)
    assert route.verdict is not Verdict.LEAK, route.reason


def test_a_service_without_requests_says_so(binary: Path) -> None:
    with running(binary, "/debug/pprof/cmdline") as url:
        route = watched(url, budget=1.0)
    assert route.verdict is Verdict.INCONCLUSIVE
    assert "http_requests_total did not move" in route.reason


def test_a_service_that_ends_is_an_error(binary: Path) -> None:
    with running(binary, "/flat") as url:
        pass
    with pytest.raises(ServiceError, match="cannot be read"):
        watched(url)
