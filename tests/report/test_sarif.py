"""SARIF: valid by the official schema, and right in what code scanning reads of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
from sarif_kit.validate import validation_errors

from leaktight.core.result import Report
from leaktight.report import renderer
from tests.report.samples import CACHE, DEADLINE, FILE, IGNORED, PROOF, full, scan, tree
from tests.report.test_every_format import hostile, reports


def sarif(report: Report) -> Any:
    return json.loads(renderer("sarif")(report, color=False, width=80))


def run_of(report: Report) -> Any:
    (run,) = sarif(report)["runs"]
    return run


def test_every_log_is_valid_by_the_schema(tmp_path: Path) -> None:
    for label, report in reports(tmp_path).items():
        assert validation_errors(sarif(report)) == [], label


def test_levels_fingerprints_and_suppressions(tmp_path: Path) -> None:
    results = run_of(Report(scan=scan(tree(tmp_path), CACHE, DEADLINE, IGNORED)))["results"]
    assert [(each["ruleId"], each["level"]) for each in results] == [
        ("unbounded-cache", "error"),
        ("missing-deadline", "warning"),
        ("unbounded-slice", "note"),
    ]
    assert results[0]["partialFingerprints"] == {"leaktight/v1": f"{CACHE.fingerprint}:1"}
    assert "suppressions" not in results[0]
    assert results[2]["suppressions"] == [{"kind": "inSource", "justification": "flushed by the nightly restart"}]


def test_places_are_relative_and_exact(tmp_path: Path) -> None:
    result = run_of(Report(scan=scan(tree(tmp_path), CACHE)))["results"][0]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": FILE, "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 18, "startColumn": 2, "endLine": 18, "endColumn": 24}
    steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert [each["location"]["physicalLocation"]["region"]["startLine"] for each in steps] == [11, 12, 18]


def test_fixes_replace_text_regions(tmp_path: Path) -> None:
    (fix,) = run_of(Report(scan=scan(tree(tmp_path), CACHE)))["results"][0]["fixes"]
    (change,) = fix["artifactChanges"]
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 18, "startColumn": 2, "endLine": 18, "endColumn": 2},
            "insertedContent": {"text": "evict(h.cache)\n\t"},
        }
    ]


def test_without_the_source_lines_remain_and_fixes_go(tmp_path: Path) -> None:
    result = run_of(Report(scan=scan(tmp_path, CACHE)))["results"][0]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 18, "endLine": 18}
    assert "fixes" not in result


def test_weaknesses_are_a_taxonomy_that_rules_refer_to(tmp_path: Path) -> None:
    run = run_of(Report(scan=scan(tree(tmp_path), CACHE)))
    (taxonomy,) = run["taxonomies"]
    assert (taxonomy["name"], [each["id"] for each in taxonomy["taxa"]]) == ("CWE", ["770", "1325"])
    (rule,) = run["tool"]["driver"]["rules"]
    assert [each["target"]["id"] for each in rule["relationships"]] == ["770", "1325"]
    assert "external/cwe/cwe-770" in rule["properties"]["tags"]


def test_results_of_one_fingerprint_are_told_apart(tmp_path: Path) -> None:
    again = msgspec.structs.replace(CACHE, message="again")
    results = run_of(Report(scan=scan(tree(tmp_path), CACHE, again)))["results"]
    assert [each["partialFingerprints"]["leaktight/v1"][-2:] for each in results] == [":1", ":2"]


def test_a_leak_without_a_finding_is_a_result(tmp_path: Path) -> None:
    results = run_of(full(tmp_path))["results"]
    (measured,) = [each for each in results if each["ruleId"] == "measured-leak"]
    assert "POST /orders/:id/refund keeps 4,820 B and 1 goroutine" in measured["message"]["text"]
    assert measured["locations"][0]["physicalLocation"]["region"] == {"startLine": 31}


def test_prove_reports_every_leak(tmp_path: Path) -> None:
    run = run_of(Report(scan=scan(tree(tmp_path), CACHE), proof=PROOF, command="prove"))
    assert [each["ruleId"] for each in run["results"]] == ["measured-leak"] * 2


def test_what_was_not_analysed_is_a_notification(tmp_path: Path) -> None:
    (note,) = run_of(full(tmp_path))["invocations"][0]["toolExecutionNotifications"]
    assert note["level"] == "note"
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "internal/broken.go"


def test_uris_are_encoded(tmp_path: Path) -> None:
    uri = run_of(hostile(tmp_path))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("%3C/script%3E%3Cimg%20src%3Dx")
    assert uri.endswith("%FF%00")
