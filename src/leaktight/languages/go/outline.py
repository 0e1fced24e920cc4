"""Where a file's top-level declarations stand, by the text alone.

Of a library's files a scan needs a handful of declarations; finding them by text costs a tenth of parsing them all.
"""

from __future__ import annotations

import re

_TOP = re.compile(rb"^(?:func|type|var|const|import|package)\b", re.MULTILINE)
_HIDES = re.compile(
    rb'"(?:[^"\\\n]|\\.)*"' + rb"|'(?:[^'\\\n]|\\.)*'" + rb"|//[^\n]*|/\*[\s\S]*?\*/|`[^`]*`",
)
_FUNCTION = re.compile(
    rb"func\s+(?:\(\s*(?:[^\W\d]\w*\s+)?\*?\s*(?P<receiver>[^\W\d]\w*)(?:\[[\w\s,]*\])?\s*\)\s*)?(?P<name>[^\W\d]\w*)\s*[\[(]"
)
_TYPE = re.compile(rb"type\s+(?P<name>[^\W\d]\w*)\s+(?:struct|interface|func|map|[^\W\d]\w*(?:\.\w+)?\s*\n)")


def outline(source: bytes) -> list[tuple[int, int]] | None:
    """Byte ranges that each begin with a top-level keyword in the first column, as gofmt writes them, and reach to
    the next; None where there is none."""
    starts = [match.start() for match in _TOP.finditer(source)]
    if not starts:
        return None
    if b"/*" in source or b"`" in source:
        hidden = [match.span() for match in _HIDES.finditer(source) if b"\n" in match[0]]
        starts = [s for s in starts if not any(a < s < b for a, b in hidden)] if hidden else starts
    return list(zip(starts, [*starts[1:], len(source)], strict=True))


def function_at(source: bytes, start: int) -> tuple[str, str] | None:
    """Receiver's type ('' without one) and name of the function that is declared there."""
    match = _FUNCTION.match(source, start)
    return ((match["receiver"] or b"").decode(), match["name"].decode()) if match is not None else None


def type_at(source: bytes, start: int) -> tuple[int, str] | None:
    """Offset and text of the name of the type that is declared there alone, if neither generic nor an alias."""
    match = _TYPE.match(source, start)
    return (match.start("name"), match["name"].decode()) if match is not None else None
