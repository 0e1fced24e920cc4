"""The whole loop on examples/orders: scanned, measured, fixed and measured again, by one command."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.loop import truth
from tests.loop.command import Commands, Ran


@dataclass(frozen=True)
class Leak:
    """A planted leak: where, by which rule it is found, and its true size in bytes and goroutines per request."""

    rule: str
    file: str
    bytes: tuple[float, float]
    goroutines: float = 0.0
    on: str = ""


LEAKS = {
    "/orders/:id": Leak("unbounded-cache", "store/orders.go", truth.CACHED, on="for ids that exist: one entry per"),
    "/orders/:id/summary": Leak("retained-response", "handlers/summaries.go", truth.SUMMARY, on="for ids that exist"),
    "/orders/:id/shipment": Leak("client-per-request", "handlers/shipments.go", truth.SHIPMENT, 2.0, "every request"),
    "/orders/:id/quote": Leak("blocked-goroutine", "handlers/quotes.go", truth.QUOTE, 1.0, "every request"),
    "/orders/:id/invoice": Leak(
        "unbounded-slice", "handlers/invoices.go", truth.INVOICE, on="for ids that do not exist, also when the same"
    ),
}
CLEAN = {
    ("GET", "/healthz"),
    ("GET", "/orders"),
    ("POST", "/orders"),
    ("GET", "/orders/:id/lines"),
    ("PUT", "/orders/:id/carrier"),
    ("GET", "/customers/:customer_id/orders"),
}


@dataclass(frozen=True)
class Audit:
    ran: Ran
    report: dict[str, Any]
    page: str
    before: str
    after: str

    def routes(self, part: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
        return {(route["method"], route["path"]): route for route in part["routes"]}


def digest(tree: Path) -> str:
    """Names, kinds, contents and times of all files."""
    whole = hashlib.sha256()
    for path in sorted(tree.rglob("*")):
        status = path.lstat()
        whole.update(f"{path.relative_to(tree)} {status.st_mode} {status.st_mtime_ns}\n".encode())
        if path.is_file():
            whole.update(path.read_bytes())
    return whole.hexdigest()


@pytest.fixture(scope="module")
def audit(commands: Commands, orders: Path, tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """Run once for all tests of this module."""
    page = tmp_path_factory.mktemp("report") / "orders.html"
    before = digest(orders)
    ran = commands.run("audit", orders, "--format", "json", "--also", f"html={page}")
    report = json.loads(ran.out or "{}")
    return Audit(ran, report, page.read_text() if page.exists() else "", before, digest(orders))


def test_it_ends_with_the_status_of_leaks_and_changes_nothing(audit: Audit) -> None:
    assert audit.ran.status == 1, audit.ran.err
    assert audit.before == audit.after
    assert "Traceback" not in audit.ran.err


@pytest.mark.parametrize("path", LEAKS)
def test_planted_leak_is_measured_and_joined(audit: Audit, path: str) -> None:
    planted, route = LEAKS[path], audit.routes(audit.report["proof"])["GET", path]
    assert route["verdict"] == "leak", route["reason"]
    assert planted.on in route["reason"]
    low, high = planted.bytes
    assert 0.9 * low <= route["bytes_per_request"]["estimate"] <= 1.1 * high
    assert route["goroutines_per_request"]["estimate"] == pytest.approx(planted.goroutines, rel=0.05, abs=0.01)
    assert route["site"]["file"] == f"internal/{planted.file}"

    findings = {each["fingerprint"]: each for each in audit.report["scan"]["findings"]}
    measured = {(each["method"], each["path"]): each for each in audit.report["proof"]["measurements"]}
    assert set(measured["GET", path]["statuses"]) == {"200", "404"}
    joined = findings[measured["GET", path]["finding"]]
    assert joined["rule"] == planted.rule
    assert joined["span"]["file"].endswith(planted.file)
    assert joined["confidence"] == "confirmed"


def test_clean_routes_are_flat(audit: Audit) -> None:
    routes = audit.routes(audit.report["proof"])
    assert set(routes) == CLEAN | {("GET", path) for path in LEAKS}
    for label in CLEAN:
        assert routes[label]["verdict"] == "no-leak", (label, routes[label]["reason"])
        assert routes[label]["bytes_per_request"]["high"] < 8
        assert routes[label]["site"] is None


def test_patched_routes_are_flat_and_so_are_two_others(audit: Audit) -> None:
    routes = audit.routes(audit.report["comparison"]["after"])
    assert {("GET", path) for path in LEAKS} < set(routes)
    assert len(routes) == len(LEAKS) + 2
    for label, route in routes.items():
        assert route["verdict"] == "no-leak", (label, route["reason"])
        assert route["bytes_per_request"]["high"] < 8
    assert audit.report["comparison"]["after"]["warnings"] == []


def test_report_holds_patch_and_page(audit: Audit) -> None:
    for leak in LEAKS.values():
        assert f"+++ b/internal/{leak.file}" in audit.report["patch"]
    assert audit.page.lower().startswith("<!doctype html>")
    for path in LEAKS:
        assert path in audit.page
