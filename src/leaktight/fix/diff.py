"""Unified diffs that `git apply` and `patch -p1` take."""

from __future__ import annotations

import difflib
import re

_PLAIN = re.compile(r'[^\x00-\x1f"\\\x7f]+')
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def unified(name: str, before: bytes, after: bytes) -> str:
    """The difference of two UTF-8 texts as a unified diff with three lines of context; empty where they are equal.

    `name` is relative, with forward slashes. Line ends stay as they are: CRLF lines end in CRLF in the diff too.
    """
    old, new = _lines(before.decode()), _lines(after.decode())
    hunks = list(difflib.unified_diff(old, new, _label("a/", name), _label("b/", name)))
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in hunks)


def _lines(text: str) -> list[str]:
    """Lines with their ends. Only LF ends a line: str.splitlines would also cut at form feeds and their like."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _label(prefix: str, name: str) -> str:
    """The name as git writes it: quoted where it has control characters, quotes or backslashes; with a tab behind it
    where it has a space, because a reader would stop there."""
    path = prefix + name
    if _PLAIN.fullmatch(path):
        return f"{path}\t" if " " in path else path
    return '"' + "".join(_ESCAPES.get(char, char if char >= " " else f"\\{ord(char):03o}") for char in path) + '"'
