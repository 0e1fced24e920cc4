"""The terminal report: what is said, where, in how many columns, and with what colours."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from rich.cells import cell_len

from leaktight.core.result import Report
from leaktight.report import renderer
from leaktight.report.picture import picture
from tests.report.samples import CACHE, PATCH, PROOF, full, scan, tree

FINDING = """\
 unbounded-cache  internal/handlers/orders.go:18:2  confirmed by measurement
 `Orders.cache` keeps one entry for every id that was ever asked for: nothing removes entries.

     16 │ }
     17 │ h.mu.Lock()
   > 18 │ h.cache[id] = out.Item
        │ ^^^^^^^^^^^^^^^^^^^^^^
     19 │ h.mu.Unlock()
     20 │ return c.JSON(http.StatusOK, toOrder(out.Item))

 grows       one entry per distinct `id`, holding the whole item
 reached by  GET /orders/:id
 path        → GET /orders/:id is answered here  internal/handlers/orders.go:11
             → `id` comes from the request  internal/handlers/orders.go:12
             → and is a new key of a map that outlives the request  internal/handlers/orders.go:18
 fix         Bound `cache` to 10,000 entries  look at it first
 kind        CWE-1325 · CWE-770 · API4:2023 · Rate Limiting
"""


def human(report: Report, width: int = 100, *, color: bool = False) -> str:
    return renderer("human")(report, color=color, width=width)


def test_a_finding(tmp_path: Path) -> None:
    text = human(Report(scan=scan(tree(tmp_path), CACHE), command="scan"))
    assert FINDING in text
    assert text.startswith("leaktight scan   orders · 24 files · 2,310 lines · 1 route · 0.4 s\n")


def test_a_measurement() -> None:
    lines = human(Report(proof=PROOF, command="prove")).splitlines()
    rows = [line.split() for line in lines if line.startswith(("GET ", "POST "))]
    assert rows[0][:8] == ["POST", "/orders/:id/refund", "●", "leak", "4,820", "[4,700,", "4,901]", "1"]
    assert ["GET", "/health", "○", "no", "leak", "0.41", "[-0.6,", "1.2]", "0"] in rows
    assert "  Every request leaves a goroutine behind that waits to send on a channel." in lines
    assert lines[-2].startswith("score =") or " F " in lines[-2] or " D " in lines[-2]


def test_before_and_after(tmp_path: Path) -> None:
    text = human(full(tmp_path)).partition("Before and after")[2]
    (row,) = [line for line in text.splitlines() if line.split()[:2] == ["GET", "/orders/:id"]]
    assert row.split()[-2:] == ["fixed", "orders.go:18"]


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int, tmp_path: Path) -> None:
    before, patch, after = human(full(tmp_path), width).partition("\nPatch ")
    for line in [*before.splitlines(), "Patch " + patch, *after.partition("\n\n")[2].splitlines()]:
        assert cell_len(line) <= width, line


def test_lines_of_the_patch_stay_whole(tmp_path: Path) -> None:
    long = "+\t" + "x " * 100 + "end"
    text = human(msgspec.structs.replace(full(tmp_path), patch=PATCH + long + "\n"), 60)
    assert "+    " + "x " * 100 + "end" in text.splitlines()


def test_the_last_lines_say_how_it_stands(tmp_path: Path) -> None:
    assert "2 routes leak, 1 undecided, 1 flat, 1 of 2 leaks fixed, 1 high, 1 medium, 1 suppressed" in human(
        full(tmp_path), 120
    )


def test_places_stay_whole_in_a_narrow_terminal(tmp_path: Path) -> None:
    assert "internal/handlers/refund.go:31" in human(full(tmp_path), 70)


def test_colours_only_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" not in human(full(tmp_path))
    monkeypatch.setenv("NO_COLOR", "1")  # deciding is the command line's part
    assert "\x1b[" in human(full(tmp_path), color=True)


def test_planted_leaks_have_no_grade() -> None:
    assert "risk" not in human(Report(proof=PROOF, command="self-test"))


def test_a_clean_tree_says_so(tmp_path: Path) -> None:
    assert human(Report(scan=scan(tmp_path), command="scan")).endswith(" A   risk 0 of 100   no findings\n")


def test_the_picture_is_complete_in_itself(tmp_path: Path) -> None:
    svg = picture(full(tmp_path))
    assert "unbounded-cache" in svg
    assert "font-face" not in svg
    assert svg.replace("http://www.w3.org/2000/svg", "").count("http") == svg.count("http.StatusOK")
