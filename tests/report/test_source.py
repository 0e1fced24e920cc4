"""Code frames come only from plain text files inside the tree, at the right characters."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaktight.core.span import Span
from leaktight.report.source import LARGEST_FILE, LONGEST_LINE, Frame, Sources
from tests.report.samples import FILE, span_of, tree


def frame_of(root: Path, text: str, source: str, context: int = 0) -> Frame:
    (root / "a.go").write_text(source)
    frame = Sources(str(root)).frame(span_of(text, source, "a.go"), context)
    assert frame is not None
    return frame


def marked(frame: Frame) -> str:
    return "".join(each.text[each.start : each.end] for each in frame.lines)


def test_a_frame_has_the_lines_around_the_place(tmp_path: Path) -> None:
    frame = Sources(str(tree(tmp_path))).frame(span_of("h.cache[id] = out.Item"))
    assert frame is not None
    assert [each.number for each in frame.lines] == [16, 17, 18, 19, 20]
    assert marked(frame) == "h.cache[id] = out.Item"


@pytest.mark.parametrize(
    "source", ["\tx := leak()\n", "\t\tgrößer := leak()\r\n", 'a := "日本\x1b" + leak()\n', "\t// \u202e\n\tleak()"]
)
def test_marks_are_right_behind_tabs_wide_and_harmful_characters(tmp_path: Path, source: str) -> None:
    assert marked(frame_of(tmp_path, "leak()", source)) == "leak()"


def test_what_is_shown_moves_no_cursor_and_no_reading_order(tmp_path: Path) -> None:
    text = frame_of(tmp_path, "leak()", "\x1b[2J\u202e leak() \x07\n").lines[0].text
    assert text == "\\x1b[2J\\u202e leak() \\x07"


def test_long_lines_are_cut_around_the_place(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, "leak()", "x" * 5000 + "leak()" + "y" * 5000)
    assert marked(frame) == "leak()"
    assert len(frame.lines[0].text) <= LONGEST_LINE + 2


def test_secrets_in_the_lines_around_are_masked(tmp_path: Path) -> None:
    frame = Sources(str(tree(tmp_path))).frame(span_of("func (h"))
    assert frame is not None
    shown = "\n".join(each.text for each in frame.lines)
    assert "apiToken" in shown
    assert "fJ83kd02" not in shown


@pytest.mark.parametrize("kind", ["missing", "binary", "huge", "pipe", "folder", "outside", "link out", "absolute"])
def test_what_cannot_be_shown_has_no_frame(tmp_path: Path, kind: str) -> None:
    root, secret = tmp_path / "root", tmp_path / "secret.txt"
    root.mkdir()
    secret.write_text("outside\n")
    file = root / "a.go"
    name = "a.go"
    match kind:
        case "binary":
            file.write_bytes(b"x\0y\n")
        case "huge":
            file.write_bytes(b"x" * (LARGEST_FILE + 1))
        case "pipe":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case "outside":
            name = "../secret.txt"
        case "link out":
            file.symlink_to(secret)
        case "absolute":
            name = str(secret)
        case _:
            pass
    sources = Sources(str(root))
    assert sources.frame(Span(name, 1, 1, 1, 2, 0, 1)) is None
    assert sources.position(name, 0) is None


def test_a_place_behind_the_end_has_no_frame(tmp_path: Path) -> None:
    sources = Sources(str(tree(tmp_path)))
    assert sources.at(FILE, 10_000) is None
    assert sources.at(FILE, 0) is None
    assert sources.position(FILE, 10**9) is None


def test_without_a_tree_there_is_none() -> None:
    assert Sources(None).at(FILE, 1) is None


def test_positions_count_utf16_code_units(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text("a\n\U0001f600é leak()\n")
    offset = "a\n\U0001f600é leak()\n".encode().index(b"leak")
    assert Sources(str(tmp_path)).position("a.go", offset) == (2, 5)
