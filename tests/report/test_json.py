"""JSON: the outside contract of `prove`, and the shape of the other commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from leaktight.core.result import Report
from leaktight.report import renderer
from tests.report.samples import CACHE, IGNORED, PROOF, full, scan, tree

FIELDS = [
    "method",
    "path",
    "verdict",
    "bytes_per_request",
    "goroutines_per_request",
    "descriptors_per_request",
    "requests",
    "site",
    "reason",
    "warnings",
]


def loaded(report: Report) -> Any:
    return json.loads(renderer("json")(report, color=False, width=80))


def test_prove_has_exactly_the_promised_fields(tmp_path: Path) -> None:
    data = loaded(Report(scan=scan(tree(tmp_path), CACHE), proof=PROOF, command="prove"))
    assert all(list(route) == FIELDS for route in data["routes"])
    leak = next(route for route in data["routes"] if route["path"] == "/orders/:id")
    assert leak["verdict"] == "leak"
    assert leak["bytes_per_request"] == {"estimate": 1490.2, "low": 1477.0, "high": 1501.4}
    assert leak["site"] == {"file": "internal/handlers/orders.go", "line": 18, "function": "(*Orders).Get"}
    assert [route["site"] for route in data["routes"] if route["verdict"] == "no-leak"] == [None]


def test_what_was_not_measured_is_null() -> None:
    route = next(each for each in loaded(Report(proof=PROOF, command="prove"))["routes"] if each["requests"] == 40)
    assert route["bytes_per_request"] == {"estimate": 0.0, "low": None, "high": None}


def test_scan_lists_findings_with_fingerprints(tmp_path: Path) -> None:
    data = loaded(Report(scan=scan(tmp_path, CACHE, IGNORED), command="scan"))
    assert [each["fingerprint"] for each in data["findings"]] == [CACHE.fingerprint, IGNORED.fingerprint]
    assert data["findings"][1]["suppression"] == {"kind": "inSource", "reason": "flushed by the nightly restart"}
    assert (data["score"]["grade"], data["files"], data["routes"][0]["path"]) == ("D", 24, "/orders/:id")


def test_audit_nests_what_it_did(tmp_path: Path) -> None:
    data = loaded(full(tmp_path))
    assert {"score", "scan", "proof", "comparison", "patch"} <= set(data)
    outcomes = {each["path"]: each["outcome"] for each in data["comparison"]["outcomes"]}
    assert outcomes["/orders/:id"] == "fixed"
    assert outcomes["/orders/:id/refund"] == "still leaks"
    assert outcomes["/customers/:customer_id/orders"] == "not repeated"
