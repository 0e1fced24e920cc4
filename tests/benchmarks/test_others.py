"""The comparison with other tools reads each of their answers, and counts as the shapes are counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.accuracy import manifest, others
from benchmarks.accuracy.manifest import Fix
from benchmarks.accuracy.places import function_at
from benchmarks.accuracy.shape_runs import WANT


def test_answers_of_compilers_semgrep_and_leaktight_are_read(tmp_path: Path) -> None:
    here = tmp_path.resolve()
    printed = '# example.com/m\n./a/a.go:12:3: response body must be closed\nb.go:7: x\n{\n\t"posn": "/c.go:9:1"\n}\n'
    assert others.read(others.TOOLS["bodyclose"], "", printed, tmp_path) == [
        (here / "a/a.go", 12, True),
        (here / "b.go", 7, True),
    ]
    answer = json.dumps({"results": [{"path": str(here / "a.go"), "start": {"line": 3}}]})
    assert others.read(others.TOOLS["semgrep"], answer, "", tmp_path) == [(here / "a.go", 3, True)]
    findings = [{"severity": level, "span": {"file": "a.go", "line": 1}} for level in ("info", "low", "high")]
    own = others.read(others.TOOLS["leaktight"], json.dumps({"findings": findings}), "", tmp_path)
    assert own == [(here / "a.go", 1, False), (here / "a.go", 1, True)]


def test_a_shape_is_found_where_every_wanted_function_is_reported() -> None:
    shape = next(each for each in manifest.shapes() if each.wanted == 1)
    said = {}
    for file in manifest.go_files(others.SHAPES, shape.folder):
        for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
            if WANT.search(line):
                said[file.resolve(), function_at(file.read_text("utf-8"), number)] = False
    assert others.found(shape, said)
    assert not others.found(shape, {})
    assert not others.flagged(shape, said)
    assert others.flagged(shape, dict.fromkeys(said, True))


def test_reports_in_the_functions_of_a_fix_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text("package a\n\nfunc one() {\n\tx()\n}\n\nfunc two() {\n\tx()\n}\n")
    fix = Fix("o/r", "0" * 40, ("a.go",), ("two",), "body", "why")
    assert others.inside([(tmp_path / "a.go", 4, True), (tmp_path / "a.go", 8, True)], fix, tmp_path) == 1


def test_a_tool_that_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(others.TOOLS, "semgrep", others.Tool("no-such-program", ("{program}",)))
    others.main(["semgrep"])
    assert "semgrep: not installed, left out" in capsys.readouterr().out
