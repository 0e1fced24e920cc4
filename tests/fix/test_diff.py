"""Diffs: `git apply` and `patch` turn the one text into the other, byte for byte."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from leaktight.fix.diff import unified

LINES = "".join(f"line {number}\n" for number in range(40))
CASES = {
    "plain": (LINES, LINES.replace("line 20\n", "line twenty\nand more\n")),
    "two hunks": (LINES, LINES.replace("line 2\n", "").replace("line 39\n", "end\n")),
    "no newline before": ("a\nb", "a\nb\n"),
    "no newline after": ("a\nb\n", "a\nb"),
    "no newline in both": ("a\nb", "b\nb"),
    "no newline, far away": (LINES + "end", LINES.replace("line 2\n", "line two\n") + "end"),
    "carriage returns": ("a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n"),
    "one carriage return": ("a\nb\r\nc\n", "a\nb\nc\n"),
    "other line ends": ("a\x0cb\u2028c\x85d\x1ce\nf\n", "a\x0cb\u2028c\x85d\x1ce\ng\n"),
    "not ASCII": ("naïve\n\U0001f600\n", "naïve\n\U0001f601\n"),
    "from nothing": ("", "a\n"),
    "to nothing": ("a\n", ""),
    "lines that look like a diff": ("-- a/x\n++ b/x\n@@ -1 +1 @@\n", "++ b/x\n-- a/x\n@@ -1 +1 @@\n"),
}


@pytest.mark.parametrize("tool", [["git", "apply", "--whitespace=nowarn", "-"], ["patch", "-p1", "--binary", "-s"]])
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("name", ["a.go", "in/with space/a b.go", "naïve/é.go"])
def test_the_tools_take_it(tmp_path: Path, tool: list[str], case: str, name: str) -> None:
    before, after = (text.encode() for text in CASES[case])
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(before)
    patch = unified(name, before, after)
    done = subprocess.run(tool, cwd=tmp_path, input=patch.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode() + patch
    assert (path.read_bytes() if path.exists() else b"") == after


@pytest.mark.parametrize("name", ['quo"te.go', "tab\tname.go", "new\nline.go", "back\\slash.go"])
def test_strange_names_cannot_forge_lines(tmp_path: Path, name: str) -> None:
    patch = unified(name, b"a\n", b"b\n")
    assert len(patch.splitlines()) == 5
    (tmp_path / name).write_bytes(b"a\n")
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch.encode(), check=True)
    assert (tmp_path / name).read_bytes() == b"b\n"


def test_equal_texts_have_no_diff() -> None:
    assert unified("a.go", b"a\n", b"a\n") == ""
