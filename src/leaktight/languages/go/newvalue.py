"""`new` of a value, which Go has from 1.26 on (`new(5)`, `new(f(x))`), in a form that the grammar can read.

The grammar takes the argument of `new` for a type, and a value there tears the function around it apart. So `new` is
replaced by a letter of as many bytes where its argument cannot be a type; lowering knows what the letter stands for.
"""

from __future__ import annotations

import re

NEW_VALUE = "\u1d3a"
"""Stands for `new`: a letter of three bytes that no program uses as a name."""

_NEW = re.compile(rb"\bnew\(")
_STEP = re.compile(rb'"(?:[^"\\\n]|\\.)*"|`[^`]*`|' + rb"'(?:[^'\\\n]|\\.)+'|[()\n]")
_NAMED_TYPE = re.compile(rb"\s*[^\W\d]\w*(?:\.[^\W\d]\w*)?(?:\[[^()]*\])?\s*")
_MADE_TYPE = re.compile(rb"\s*(?:[\[*(]|<-\s*chan\b|(?:map|chan|func|struct|interface)\b)")
_OPEN_BODY = re.compile(rb"\b(?:struct|interface)\s*\{[^{}]*\}\s*")
_LINES = 20
"""An argument of more lines than this is left as it is."""


def readable(source: bytes) -> bytes:
    """The text with `new` of a value replaced; as long as before, byte for byte."""
    if b"new(" not in source:
        return source
    pieces: list[bytes] = []
    done = 0
    for match in _NEW.finditer(source):
        argument = _argument(source, match.end())
        if argument is not None and not _may_be_type(argument):
            pieces += [source[done : match.start()], NEW_VALUE.encode()]
            done = match.start() + len("new")
    return b"".join((*pieces, source[done:])) if pieces else source


def _argument(source: bytes, start: int) -> bytes | None:
    depth, lines = 0, 0
    for step in _STEP.finditer(source, start):
        match step[0]:
            case b"(":
                depth += 1
            case b")" if depth == 0:
                return source[start : step.start()]
            case b")":
                depth -= 1
            case b"\n":
                lines += 1
                if lines > _LINES:
                    return None
    return None


def _may_be_type(argument: bytes) -> bool:
    if not argument.strip() or _NAMED_TYPE.fullmatch(argument):
        return True
    if not _MADE_TYPE.match(argument):
        return False
    return not _OPEN_BODY.sub(b" ", argument).rstrip().endswith(b"}")
