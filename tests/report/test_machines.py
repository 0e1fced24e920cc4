"""JUnit, GitHub annotations and Markdown: what machines read must say what was found, and no more."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec

from leaktight.core.result import Report, Skipped
from leaktight.report import renderer
from tests.report.samples import CACHE, DEADLINE, IGNORED, PROOF, full, scan
from tests.report.test_every_format import HOSTILE, hostile


def render(name: str, report: Report) -> str:
    return renderer(name)(report, color=False, width=80)


def test_junit_has_a_case_per_rule_and_file(tmp_path: Path) -> None:
    again = msgspec.structs.replace(CACHE, message="again")
    root = ET.fromstring(
        render("junit", Report(scan=scan(tmp_path, CACHE, again, DEADLINE, IGNORED), command="scan"))
    )
    cases = {each.get("name"): each for each in root.iter("testcase")}
    assert set(cases) == {"unbounded-cache", "missing-deadline", "unbounded-slice"}
    assert len(cases["unbounded-cache"].findall("failure")) == 2
    assert cases["unbounded-slice"].find("skipped") is not None
    assert {key: root.get(key) for key in ("tests", "failures", "skipped")} == {
        "tests": "3",
        "failures": "2",
        "skipped": "1",
    }


def test_junit_has_a_case_per_route() -> None:
    root = ET.fromstring(render("junit", Report(proof=PROOF, command="prove")))
    outcomes = {each.get("name"): each[0].tag for each in root.iter("testcase")}
    assert outcomes == {
        "GET /health": "system-out",
        "GET /orders/:id": "failure",
        "GET /customers/:customer_id/orders": "skipped",
        "POST /orders/:id/refund": "failure",
    }


def test_junit_tells_a_clean_tree_from_one_that_was_not_read(tmp_path: Path) -> None:
    clean = ET.fromstring(render("junit", Report(scan=scan(tmp_path))))
    unread = ET.fromstring(render("junit", Report(scan=scan(tmp_path, skipped=(Skipped("a.go", "unreadable"),)))))
    assert (clean.get("tests"), clean.get("skipped")) == ("1", "0")
    assert (unread.get("tests"), unread.get("skipped")) == ("1", "1")


def test_annotations(tmp_path: Path) -> None:
    lines = render("github", full(tmp_path)).splitlines()
    assert lines[0].startswith(
        "::error file=internal/handlers/orders.go,line=18,endLine=18,col=2,endColumn=24,title="
    )
    assert "Measured: GET /orders/:id keeps 1,490 B of every request." in lines[0]
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::error", "::warning", "::warning"]
    assert "title=POST /orders/%3Aid/refund leaks::" in lines[2]


def test_no_text_adds_an_annotation_or_a_property(tmp_path: Path) -> None:
    message = "100% a,b:c" + HOSTILE
    finding = msgspec.structs.replace(CACHE, message=message, rule="a,line=9:x")
    (line,) = render("github", Report(scan=scan(tmp_path, finding), command="scan")).splitlines()
    properties, _, text = line.removeprefix("::error ").partition("::")
    assert [each.partition("=")[0] for each in properties.split(",")] == [
        "file",
        "line",
        "endLine",
        "col",
        "endColumn",
        "title",
    ]
    assert text.startswith("100%25 a,b:c")
    for line in render("github", hostile(tmp_path)).splitlines():
        assert re.match(r"::(error|warning|notice) ", line)


def test_markdown_of_hostile_text_has_no_live_markup(tmp_path: Path) -> None:
    text = render("markdown", hostile(tmp_path))
    outside_code = re.sub(r"(?s)(`{3,}).*?\n\1|(`+)(?!`).*?(?<!`)\2(?!`)", "", text.replace("\\`", ""))
    outside_code = re.sub(r"</?(details|summary|sub)>", "", outside_code)
    assert not re.search(r"(?<!\\)<", outside_code)
    assert not re.search(r"(?<!\\)\[l\]", outside_code)
    assert not re.search(r"(?<!\\)@team", outside_code)


def test_markdown_tables_keep_their_columns(tmp_path: Path) -> None:
    for report in (full(tmp_path), hostile(tmp_path)):
        rows = [line for line in render("markdown", report).splitlines() if line.startswith("|")]
        widths = {len(re.findall(r"(?<!\\)\|", row)) for row in rows}
        assert widths <= {5, 7}


def test_markdown_says_what_was_found(tmp_path: Path) -> None:
    text = render("markdown", full(tmp_path))
    assert "### High: unbounded-cache at `internal/handlers/orders.go:18:2`" in text
    assert "| `GET /orders/:id` | **leak** | 1,490 [1,477, 1,501] | 0 |" in text
    assert "| `GET /orders/:id` | 1,490 [1,477, 1,501] | 0.6 [-0.2, 1.9] | fixed |" in text
    assert ">   18 h.cache[id] = out.Item" in text
