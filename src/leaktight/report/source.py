"""Code frames: the lines around a place, read from the scanned tree with care."""

from __future__ import annotations

import os
import stat
from functools import lru_cache
from pathlib import Path

import msgspec

from leaktight.core.result import Report
from leaktight.core.span import Span
from leaktight.report.mask import mask
from leaktight.report.text import plain

LARGEST_FILE = 2_000_000
"""Bytes; a larger file is generated or data, and no frame is shown."""
LONGEST_LINE = 240
"""Characters of a line that are shown; longer lines are cut around the place."""
TAB = "    "


class FrameLine(msgspec.Struct, frozen=True):
    """One line of source. `start` and `end` are the characters of `text` that the place covers; equal if none."""

    number: int
    text: str
    start: int = 0
    end: int = 0


class Frame(msgspec.Struct, frozen=True):
    """Lines around a place; `line` is the number of the line where the place begins."""

    file: str
    line: int
    lines: tuple[FrameLine, ...]


class Sources:
    """Files of one scanned tree. A file that is missing, outside the tree, not a regular file, binary or huge has no
    frames; nothing here raises."""

    def __init__(self, root: str | None) -> None:
        self._root = Path(root).resolve() if root else None
        self._content = lru_cache(maxsize=64)(self._read)
        self._lines = lru_cache(maxsize=64)(self._split)

    def frame(self, span: Span, context: int = 2) -> Frame | None:
        """The line where `span` begins with `context` lines on either side; None where the file cannot be shown."""
        return self._frame(span.file, span.line, span.column, span.end_line, span.end_column, context)

    def at(self, file: str, number: int, context: int = 2) -> Frame | None:
        """The same for a line without columns."""
        return self._frame(file, number, 1, number, 1, context)

    def _frame(self, file: str, first: int, column: int, last: int, end: int, context: int) -> Frame | None:
        lines = self._lines(file)
        if lines is None or not 1 <= first <= len(lines):
            return None
        shown = []
        for number in range(max(1, first - context), min(len(lines), first + context) + 1):
            begin = column - 1 if number == first else 0
            stop = end - 1 if number == last else len(lines[number - 1].encode())
            covered = number == first and (number, end) != (last, column)
            shown.append(_line(number, lines[number - 1], *((begin, stop) if covered else ())))
        return Frame(file=file, line=first, lines=_dedent(shown))

    def position(self, file: str, offset: int) -> tuple[int, int] | None:
        """Line and column, both from 1, of a byte offset; columns in UTF-16 code units, which SARIF counts."""
        content = self._content(file)
        if content is None or not 0 <= offset <= len(content):
            return None
        begin = content.rfind(b"\n", 0, offset) + 1
        before = content[begin:offset].decode("utf-8", "replace")
        return content.count(b"\n", 0, offset) + 1, len(before.encode("utf-16-le")) // 2 + 1

    def _split(self, file: str) -> list[str] | None:
        content = self._content(file)
        return None if content is None else mask(content.decode("utf-8", "replace")).split("\n")

    def _read(self, file: str) -> bytes | None:
        if self._root is None:
            return None
        try:
            path = (self._root / file).resolve(strict=True)
            if not path.is_relative_to(self._root):
                return None
            # Open without blocking first, then look: a pipe put in a file's place must not hang the report.
            descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
            with os.fdopen(descriptor, "rb") as stream:
                status = os.fstat(descriptor)
                if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
                    return None
                content = stream.read(LARGEST_FILE + 1)
        except (OSError, ValueError, RuntimeError):
            return None
        return None if b"\0" in content or len(content) > LARGEST_FILE else content


def sources_of(report: Report) -> Sources:
    """The tree that a report speaks of."""
    return Sources(report.scan.root if report.scan else None)


def _line(number: int, raw: str, begin: int = 0, stop: int = 0) -> FrameLine:
    """Byte columns become characters of what is shown: tabs widened, harmful characters escaped, long lines cut."""
    raw = raw.rstrip("\r")
    data = raw.encode()
    cuts = sorted((min(begin, len(data)), min(max(stop, begin), len(data))))
    before, inside, after = (
        _show(part.decode("utf-8", "replace")) for part in (data[: cuts[0]], data[cuts[0] : cuts[1]], data[cuts[1] :])
    )
    text, start, end = before + inside + after, len(before), len(before) + len(inside)
    if len(text) > LONGEST_LINE:
        left = max(0, min(start - 20, len(text) - LONGEST_LINE))
        right = left + LONGEST_LINE
        head, tail = "…" if left else "", "…" if right < len(text) else ""
        text = head + text[left:right] + tail
        start, end = start - left + len(head), min(end, right) - left + len(head)
    return FrameLine(number=number, text=text, start=start, end=max(start, end))


def _show(text: str) -> str:
    return plain(text).replace("\t", TAB)


def _dedent(lines: list[FrameLine]) -> tuple[FrameLine, ...]:
    """Common indentation beyond one tab says nothing and costs width."""
    indents = [len(each.text) - len(each.text.lstrip(" ")) for each in lines if each.text.strip()]
    cut = max(0, min(indents, default=0))
    cut -= cut % len(TAB)
    return tuple(
        FrameLine(each.number, each.text[cut:].rstrip(), max(0, each.start - cut), max(0, each.end - cut))
        for each in lines
    )
