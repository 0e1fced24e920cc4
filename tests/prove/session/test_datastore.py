"""A session over examples/orders: Echo, the AWS SDK and an embedded DynamoDB."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.events import RouteFinished
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Verdict
from leaktight.core.route import Route
from leaktight.core.service import RouteInput, ServiceModel, Table, Variable
from leaktight.core.span import Span
from leaktight.prove.options import ProveOptions
from leaktight.prove.session import prove

from .conftest import children, no_children

ORDERS = Path(__file__).parents[3] / "examples" / "orders"
MODULE = "example.com/orders"
PLACE = Span("internal/server/server.go", 1, 1, 1, 1, 0, 0)
ROUTES = (
    ("GET", "/orders/:id", ("id",)),
    ("GET", "/orders/:id/quote", ("id",)),
    ("GET", "/orders/:id/lines", ("id",)),
    ("GET", "/orders", ()),
)


def model(*paths: str) -> ServiceModel:
    """What a scan says of it, but for the tables' keys: the service has to be asked for these."""
    return ServiceModel(
        module=MODULE,
        mains=("cmd/api",),
        inputs=tuple(
            RouteInput(Route(method, path, "h", PLACE, "echo/v4"), names)
            for method, path, names in ROUTES
            if path in paths
        ),
        tables=(Table("orders", "ORDERS_TABLE", attributes=(("created_at", "S"), ("total_cents", "N"))),),
        operations=("GetItem", "Scan"),
        variables=tuple(
            Variable(name, default, PLACE)
            for name, default in (
                ("PORT", "8080"),
                ("ORDERS_TABLE", "orders"),
                ("CUSTOMER_ORDERS_TABLE", "customer_orders"),
                ("STORE_TIMEOUT", "3s"),
            )
        ),
    )


def finding(rule: str, function: str, file: str) -> Finding:
    at = Span(file, 1, 1, 1, 1, 0, 0)
    return Finding(rule, Severity.HIGH, Confidence.HIGH, rule, at, f"{MODULE}/internal/{function}")


CACHED = finding("unbounded-cache", "store.(*Orders).Cached", "internal/store/orders.go")
FASTEST = finding("blocked-goroutine", "handlers.(*Quotes).fastest", "internal/handlers/quotes.go")


def test_planted_leaks_are_confirmed_and_the_bounded_cache_is_not() -> None:
    before = children()
    session = prove(
        ORDERS, model("/orders/:id", "/orders/:id/quote", "/orders/:id/lines"), (CACHED, FASTEST), ProveOptions()
    )
    while True:
        try:
            next(session)
        except StopIteration as end:
            proof = end.value
            break
    assert no_children(before)
    cached, quote, lines = proof.routes

    assert cached.verdict is Verdict.LEAK
    assert "for ids that exist: one entry per distinct id" in cached.reason
    assert cached.finding == CACHED.fingerprint
    assert cached.site is not None
    assert cached.site.function == f"{MODULE}/internal/store.(*Orders).item"
    # PLANTED.md: 1,680 bytes for an item of 1,024; ours has a filler of 1,024 beside its other attributes.
    assert cached.bytes_per_request.low > 1500
    assert cached.bytes_per_request.high < 3000
    assert set(cached.statuses) == {"200", "404"}  # without those while the datastore was made to fail
    assert set(cached.store_calls) == {"GetItem"}

    assert quote.verdict is Verdict.LEAK
    assert quote.goroutines_per_request.estimate == pytest.approx(1.0, abs=0.1)
    assert quote.finding == FASTEST.fingerprint
    assert quote.site is not None
    assert (quote.site.file, quote.site.line) in {
        ("internal/handlers/quotes.go", 64),
        ("internal/handlers/quotes.go", 68),
    }

    assert lines.verdict is Verdict.NO_LEAK, lines.reason
    assert lines.bytes_per_request.high < 8


def test_datastore_that_dies_is_named_and_decided_routes_are_kept() -> None:
    before = children()
    finished: list[str] = []

    def killed() -> None:
        for event in prove(ORDERS, model("/orders", "/orders/:id"), (CACHED,), ProveOptions()):
            if isinstance(event, RouteFinished):
                finished.append(event.proof.path)
                own = {"service", psutil.Process().name()}
                for process in psutil.Process().children(recursive=True):
                    if process.name() not in own and "python" not in process.name():
                        process.kill()

    with pytest.raises(ServiceError, match="the datastore ended"):
        killed()
    assert finished == ["/orders"]
    assert no_children(before)
