"""Places in source text."""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, order=True):
    """A range of one source file.

    `file` is relative to the scanned root, with forward slashes. Lines and columns count from 1, columns in
    bytes; `end_line`/`end_column` point just behind the last byte. `start` and `end` are byte offsets into the
    file, half open, as edits need them.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Step(msgspec.Struct, frozen=True):
    """One step of the way from a request to what keeps its memory: a place and what happens there."""

    span: Span
    message: str
