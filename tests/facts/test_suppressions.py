"""Comments that suppress: what they speak of, and what is said about those that are not in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.engine import ScanOptions, scan

TEXT = """package m

import "net/http"

var seen = map[string]int{}

func Handle(w http.ResponseWriter, r *http.Request) {
	%s
	seen[r.URL.Query().Get("id")]++ %s
}

func Routes() { http.HandleFunc("GET /orders", Handle) }
"""
CASES = {
    "on its line": ("", "//leaktight:ignore unbounded-cache ids are few", ["ids are few"], []),
    "on the line before": ("//leaktight:ignore unbounded-cache ids are few", "", ["ids are few"], []),
    "without a reason": ("", "//leaktight:ignore unbounded-cache", [], ["needs a rule and a reason"]),
    "about nothing": ("", "//leaktight:ignore unbounded-slice never", [], ["No unbounded-slice finding is here"]),
    "about no rule": (
        "",
        "//leaktight:ignore unbounded-cach ids are few",
        [],
        ["There is no rule 'unbounded-cach', did you mean 'unbounded-cache'"],
    ),
}


@pytest.mark.parametrize(("before", "after", "reasons", "complaints"), CASES.values(), ids=CASES)
def test_comments(before: str, after: str, reasons: list[str], complaints: list[str], tmp_path: Path) -> None:
    (tmp_path / "m.go").write_text(TEXT % (before, after), encoding="utf-8")
    found = scan([tmp_path], ScanOptions()).findings
    assert [f.suppression.reason for f in found if f.suppression is not None] == reasons
    said = [f.message for f in found if f.rule == "suppression"]
    assert [any(c in m for m in said) for c in complaints] == [True] * len(said)


def test_comments_about_rules_that_did_not_run_are_left_alone(tmp_path: Path) -> None:
    text = TEXT % ("", "//leaktight:ignore unbounded-cache ids are few")
    (tmp_path / "m.go").write_text(text, encoding="utf-8")
    assert scan([tmp_path], ScanOptions(select=frozenset(["unbounded-slice"]))).findings == ()
