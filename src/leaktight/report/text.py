"""Text from outside (names, source, messages) made harmless for the place where it is shown."""

from __future__ import annotations

import re

# C0 without tab and newline, DEL, C1, line and paragraph separators, marks that reorder or hide text, lone surrogates
# (bytes of a file name that are not UTF-8), and the two non-characters that XML forbids.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)


def plain(text: str) -> str:
    """`text` with control characters, marks that reorder text and lone surrogates written as visible escapes; tabs
    and newlines stay. What comes out can be encoded as UTF-8, moves no terminal cursor and is legal in XML."""
    return _HARMFUL.sub(_escape, text)


def line(text: str) -> str:
    """`plain` on one line: newlines and tabs become a space each."""
    return " ".join(plain(text).split())


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if 0xDC80 <= code <= 0xDCFF:  # Python's surrogateescape: the byte itself
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
