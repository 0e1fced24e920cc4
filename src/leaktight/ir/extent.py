"""Extents of source text as byte ranges; lines and columns are only worked out for what is looked at."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right

import msgspec

from leaktight.core.span import Span

_LINE_END = re.compile(rb"\n")


class SourceText:
    """The text of one file. `file` is the path that spans carry."""

    __slots__ = ("_starts", "file", "source")

    def __init__(self, file: str, source: bytes) -> None:
        self.file = file
        self.source = source
        self._starts: array[int] | None = None

    def point(self, offset: int) -> tuple[int, int]:
        """Row and column of a byte offset, both from 0, columns in bytes."""
        if self._starts is None:
            self._starts = array("I", [0, *(match.end() for match in _LINE_END.finditer(self.source))])
        row = bisect_right(self._starts, offset) - 1
        return row, offset - self._starts[row]

    def span(self, start: int, end: int) -> Span:
        """The place of the bytes [start, end)."""
        row, column = self.point(start)
        end_row, end_column = self.point(end)
        return Span(self.file, row + 1, column + 1, end_row + 1, end_column + 1, start, end)


class Extent(msgspec.Struct, frozen=True, gc=False):
    """The bytes [start, end) of a text."""

    text: SourceText
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The same place with lines and columns."""
        return self.text.span(self.start, self.end)
