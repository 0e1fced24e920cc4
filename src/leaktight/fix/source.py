"""A source file as the fix engine works on it: bytes with LF line ends, and the way back to the file's own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from leaktight.core.edit import Edit


class RefusedError(Exception):
    """A fix cannot be applied; the text says why, as the end of the sentence "not applied: …"."""


class Source(msgspec.Struct, frozen=True):
    """One file as it was when the plan was made. `path` is absolute and free of symbolic links, `name` relative to
    the root with forward slashes."""

    path: Path
    name: str
    content: bytes

    @property
    def crlf(self) -> bool:
        """Whether every line ends in CRLF; a file with mixed line ends is edited as it is."""
        ends = self.content.count(b"\n")
        return ends > 0 and ends == self.content.count(b"\r\n")

    @property
    def text(self) -> bytes:
        """The content with LF line ends."""
        return self.content.replace(b"\r\n", b"\n") if self.crlf else self.content

    def restored(self, text: bytes) -> bytes:
        """`text` with the file's own line ends."""
        return text.replace(b"\n", b"\r\n") if self.crlf else text

    def apply(self, edits: Iterable[Edit]) -> bytes:
        """The content after the edits, which must be sorted and free of overlaps, with LF line ends."""
        pieces, place = [], 0
        for edit in edits:
            pieces += [self.content[place : edit.start], edit.text.replace("\r\n", "\n").encode()]
            place = edit.end
        pieces.append(self.content[place:])
        text = b"".join(pieces)
        return text.replace(b"\r\n", b"\n") if self.crlf else text


def read(root: Path, name: str) -> Source:
    """Reads `root/name`. RefusedError for a file that lies outside the root, links followed, or is not UTF-8."""
    try:
        path = (root / name).resolve(strict=True)
        content = path.read_bytes()
    except OSError as error:
        raise RefusedError(f"{name} cannot be read ({error.strerror})") from error
    if not path.is_relative_to(root):
        raise RefusedError(f"{name} is a link that leads out of the scanned folder")
    try:
        content.decode()
    except UnicodeDecodeError as error:
        raise RefusedError(f"{name} is not UTF-8") from error
    return Source(path, path.relative_to(root).as_posix(), content)
