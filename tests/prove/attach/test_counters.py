from __future__ import annotations

import pytest

from leaktight.core.errors import UsageError
from leaktight.prove.attach.counters import choose, read
from leaktight.prove.attach.pages import checked

PAGE = """
# HELP echo_requests_total How many.
# TYPE echo_requests_total counter
echo_requests_total{code="200",url="/a{b} c"} 120
echo_requests_total{code="404",url="/\\"x"} 3 1700000000000
echo_request_duration_seconds_bucket{le="+Inf"} 123
echo_request_duration_seconds_count 123
promhttp_metric_handler_requests_total{code="200"} 9000
go_gc_duration_seconds_count 17
process_open_fds 22
broken{ 1
odd NaN
"""


def test_series_are_summed_by_name() -> None:
    sums = read(PAGE)
    assert sums["echo_requests_total"] == 123
    assert sums["process_open_fds"] == 22
    assert "odd" not in sums
    assert choose(sums, None) == "echo_requests_total"
    assert choose(sums, "promhttp_metric_handler_requests_total").startswith("promhttp")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("http_request_duration_seconds_count", "jobs_total"), "http_request_duration_seconds_count"),
        (("myapp_http_requests_total", "myapp_request_size_bytes_count"), "myapp_http_requests_total"),
        (("requests_total", "grpc_server_handled_total"), "requests_total"),
        (("orders_request_latency_count", "x_total"), "orders_request_latency_count"),
    ],
)
def test_the_likeliest_counter_is_taken(names: tuple[str, ...], expected: str) -> None:
    assert choose(dict.fromkeys(names, 1.0), None) == expected


def test_without_a_counter_the_known_ones_are_named() -> None:
    with pytest.raises(UsageError, match="no counter of requests") as error:
        choose({"jobs_total": 3.0, "go_threads": 3.0}, None)
    assert "jobs_total" in error.value.hint
    with pytest.raises(UsageError, match="no counter nothing"):
        choose({"jobs_total": 3.0}, "nothing")


def test_other_machines_are_asked_only_when_told_to() -> None:
    assert checked("http://127.0.0.1:6060/", allow_remote=False) == "http://127.0.0.1:6060"
    with pytest.raises(UsageError, match="another machine"):
        checked("http://example.com:6060", allow_remote=False)
    assert checked("http://example.com:6060", allow_remote=True)
    with pytest.raises(UsageError, match="not the URL"):
        checked("localhost:6060", allow_remote=False)
