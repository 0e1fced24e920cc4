from __future__ import annotations

import gzip
import json
import os
import socket
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median

import psutil
import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.service import start

Fetch = Callable[..., tuple[int, str]]
Ports = tuple[Variable, ...]


def test_readings_do_not_grow_by_themselves(tiny: Binary, port: Ports) -> None:
    with start(tiny, {}, datastore_url=None, variables=port) as service:
        service.probe.heap_profile()
        service.probe.goroutine_profile()
        first, *_, last = readings = [service.probe.checkpoint() for _ in range(20)]
        # The runtime may set up something of its own once (a thread, a larger stack): that is one step of many.
        steps = [after.heap_bytes - before.heap_bytes for before, after in pairwise(readings)]
        assert abs(median(steps)) < 64
        assert last.goroutines == first.goroutines
        assert last.descriptors == first.descriptors
        assert first.stack_bytes > 0


def test_what_is_kept_is_counted(tiny: Binary, port: Ports, fetch: Fetch) -> None:
    with start(tiny, {}, datastore_url=None, variables=port) as service:
        for path in ("keep?bytes=1", "block", "open"):
            fetch(f"{service.base_url}/{path}")
        before = service.probe.checkpoint()
        for _ in range(20):
            fetch(f"{service.base_url}/keep?bytes=100000")
        after = service.probe.checkpoint()
        # 100,000 bytes take 106,496 in the allocator: the next size class (runtime/sizeclasses.go, pages above 32 KB)
        assert after.heap_bytes - before.heap_bytes == pytest.approx(20 * 106_496, rel=0.01)
        assert after.goroutines == before.goroutines
        for _ in range(20):
            fetch(f"{service.base_url}/block")
        assert service.probe.checkpoint().goroutines == after.goroutines + 20
        for _ in range(20):
            fetch(f"{service.base_url}/open")
        assert service.probe.checkpoint().descriptors == after.descriptors + 20


def test_profiles_name_who_allocates_and_who_waits(tiny: Binary, port: Ports, fetch: Fetch) -> None:
    with start(tiny, {}, datastore_url=None, variables=port) as service:
        fetch(f"{service.base_url}/keep?bytes=1000000")
        fetch(f"{service.base_url}/block")
        heap = gzip.decompress(service.probe.heap_profile())
        assert b"main.main.func" in heap
        assert str(tiny.target.package_dir / "main.go").encode() in heap
        assert b"main.main.func" in gzip.decompress(service.probe.goroutine_profile())
        assert "created by main.main.func" in service.probe.goroutine_dump()


def test_the_environment_is_ours_alone(tiny: Binary, variable: Callable[..., Variable], fetch: Fetch) -> None:
    os.environ["LEAKTIGHT_TEST_SECRET"] = "secret"
    os.environ["AWS_SESSION_TOKEN"] = "the caller's own"
    variables = (variable("PORT", "8080"), variable("DYNAMODB_ENDPOINT"), variable("TABLE_NAME"))
    given = {"EXTRA": "1", "GODEBUG": "http2client=0,memprofilerate=1"}
    try:
        with start(tiny, given, datastore_url="http://127.0.0.1:9", variables=variables) as service:
            seen = dict(line.split("=", 1) for line in json.loads(fetch(service.base_url + "/environment")[1]))
    finally:
        del os.environ["LEAKTIGHT_TEST_SECRET"], os.environ["AWS_SESSION_TOKEN"]
    assert not {"LEAKTIGHT_TEST_SECRET", "AWS_SESSION_TOKEN", "LEAKTIGHT_PROBE_SOCKET", "TABLE_NAME"} & seen.keys()
    assert seen["AWS_ENDPOINT_URL"] == seen["AWS_ENDPOINT_URL_DYNAMODB"] == "http://127.0.0.1:9"
    assert seen["DYNAMODB_ENDPOINT"] == "http://127.0.0.1:9"
    assert seen["AWS_ACCESS_KEY_ID"] == "leaktight"
    assert seen["AWS_EC2_METADATA_DISABLED"] == "true"
    assert seen["EXTRA"] == "1"
    assert seen["GODEBUG"] == "http2client=0,memprofilerate=8192"
    assert seen["HOME"] != os.environ["HOME"]
    assert service.base_url.endswith(seen["PORT"])


def test_two_at_once(tiny: Binary, port: Ports) -> None:
    first = start(tiny, {}, datastore_url=None, variables=port)
    with first, start(tiny, {}, datastore_url=None, variables=port) as second:
        assert first.base_url != second.base_url
        assert first.probe.checkpoint().goroutines > 0


def test_the_main_port_is_preferred(tiny: Binary, variable: Callable[..., Variable], fetch: Fetch) -> None:
    variables = (variable("METRICS_ADDR"), variable("PORT"))
    with start(tiny, {"MODE": "side"}, datastore_url=None, variables=variables) as service:
        assert fetch(service.base_url + "/environment")[0] == 200
        assert fetch(service.base_url + "/keep?bytes=1")[0] == 200
        environment = dict(line.split("=", 1) for line in json.loads(fetch(service.base_url + "/environment")[1]))
        assert service.base_url.endswith(":" + environment["PORT"])


def test_a_fixed_port_is_found(tiny: Binary, port: Ports) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        fixed = probe.getsockname()[1]
    notices: list[str] = []
    with start(tiny, {"FIXED": str(fixed)}, datastore_url=None, variables=port, on_notice=notices.append) as service:
        assert service.base_url == f"http://127.0.0.1:{fixed}"
    assert notices == [f"the service listens on port {fixed}, not where PORT told it to"]


def test_a_taken_port_is_named_with_its_holder(tiny: Binary) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        fixed = holder.getsockname()[1]
        with pytest.raises(ServiceError) as error:
            start(tiny, {"FIXED": str(fixed)}, datastore_url=None, variables=())
    assert f"wants port {fixed}" in error.value.message
    assert f"(pid {os.getpid()})" in error.value.message
    assert error.value.exit_status == 4


def test_a_service_that_ends_at_its_start(tiny: Binary, variable: Callable[..., Variable]) -> None:
    variables = (variable("TABLE_NAME"), variable("PORT"), variable("STAGE", "dev"))
    with pytest.raises(ServiceError) as error:
        start(tiny, {"MODE": "exit"}, datastore_url=None, variables=variables)
    assert "ended with status 3" in error.value.message
    assert "cannot start: no such table" in error.value.detail
    assert error.value.hint.endswith("not set: TABLE_NAME")


@pytest.mark.parametrize(
    ("mode", "message"), [("wait", "did not listen on any port within 1 seconds"), ("mute", "did not answer HTTP")]
)
def test_a_service_that_never_answers(tiny: Binary, mode: str, message: str) -> None:
    before = time.monotonic()
    with pytest.raises(ServiceError, match=message):
        start(tiny, {"MODE": mode}, datastore_url=None, variables=(), timeout=1.0)
    assert time.monotonic() - before < 5
    assert not [p for p in psutil.process_iter(["exe"]) if p.info["exe"] == str(tiny.path)]


def test_a_service_that_dies_is_noticed(tiny: Binary, port: Ports) -> None:
    with start(tiny, {}, datastore_url=None, variables=port) as service:
        assert service.alive()
        psutil.Process(service.pid).kill()
        with pytest.raises(ServiceError, match="ended while it was measured"):
            service.probe.checkpoint()
        with pytest.raises(ServiceError):
            service.probe.heap_profile()
        deadline = time.monotonic() + 2
        while service.alive() and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not service.alive()


def test_children_of_the_service_end_with_it(tiny: Binary, port: Ports) -> None:
    with start(tiny, {"MODE": "child"}, datastore_url=None, variables=port) as service:
        children = psutil.Process(service.pid).children()
        assert [child.name() for child in children] == ["sleep"]
    assert not [each for each in children if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]


def test_endless_output_neither_blocks_nor_fills_memory(tiny: Binary, port: Ports, fetch: Fetch) -> None:
    with start(tiny, {"MODE": "chatty"}, datastore_url=None, variables=port) as service:
        first = service.output_tail()
        time.sleep(0.2)
        assert fetch(service.base_url + "/keep?bytes=1")[0] == 200
        assert service.output_tail() != first
        assert len(service.output_tail()) <= 64 * 1024


def test_the_folder_of_the_service_is_deleted(tiny: Binary, port: Ports, fetch: Fetch) -> None:
    with start(tiny, {}, datastore_url=None, variables=port) as service:
        lines = json.loads(fetch(service.base_url + "/environment")[1])
        home = Path(next(line.removeprefix("HOME=") for line in lines if line.startswith("HOME=")))
        assert home.is_dir()
        service.stop()
        service.stop()
    assert not home.exists()
