"""Whether a function's text may add to a container that outlives it. Judged from bytes, before anything is lowered.

Says no only where the text shows that every container it adds to is a local of its own; what is not plain is a yes.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

_ELEMENT = re.compile(rb"\]\s*(?:(?:[-+|&^*/%]|<<|>>|&\^)?=(?!=)|\+\+|,[^=\n{;]*=(?!=))")
_APPEND = re.compile(rb"\bappend\(\s*(\*?[\w.]*)\s*(.)")
_WORD_BEFORE = re.compile(rb"[A-Za-z_]\w*$")
_LITERAL = re.compile(rb"\bfunc\s*\(")
_ASSIGNED = re.compile(rb"\s*:?=(?!=)")
_ONE_OF_SEVERAL = re.compile(rb"\s*,[^=\n{;]*:?=(?!=)")
_APPENDED = re.compile(rb"\s*append\(\s*(\w+)")
_BEFORE_NAME = frozenset(b" \t\n\r\f\v;{(")
_OF_WORDS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_FRESH = re.compile(rb"\s*(?:make\(|map\[|\[|nil\b)")


def may_outlive(text: bytes, header: int, variables: Container[bytes], methods: re.Pattern[bytes] | None) -> bool:
    """`text` is a whole declaration, of which the first `header` bytes are the signature; `variables` are the names
    of the package's variables, `methods` matches calls that a library's container could have."""
    if methods is not None and methods.search(text, header):
        return True
    local: dict[bytes, bool] = {}
    for match in _ELEMENT.finditer(text, header):
        name = _container(text, match.start())
        if name is None or not _is_local(text, header, name, variables, local):
            return True
    for match in _APPEND.finditer(text, header):
        name, after = match[1], match[2]
        if after not in b",)" or b"." in name or b"*" in name:
            if name not in (b"", b"nil") or after not in b"[,)":
                return True
            continue  # append([]T{…}, …), append(nil, …)
        if not _is_local(text, header, name, variables, local):
            return True
    return False


def _container(text: bytes, bracket: int) -> bytes | None:
    """The plain name in front of the brackets that end at `bracket`; None for a selector, a call, what is unclear."""
    position = bracket
    while True:
        depth = 0
        while position >= 0:
            byte = text[position : position + 1]
            if byte == b"]":
                depth += 1
            elif byte == b"[":
                depth -= 1
                if depth == 0:
                    break
            elif byte in b"\"'`\n":
                return None
            position -= 1
        before = text[:position].rstrip()[-80:] if position > 0 else b""
        if before.endswith(b"]"):  # an element of an element
            position = text.rfind(b"]", 0, position)
            continue
        name = _WORD_BEFORE.search(before)
        return name[0] if name is not None and not before[: name.start()].endswith(b".") else None


def _is_local(text: bytes, header: int, name: bytes, variables: Container[bytes], known: dict[bytes, bool]) -> bool:
    """Whether the name is a local that only ever holds what this function made, and no literal could keep."""
    if name not in known:
        known[name] = name not in variables and not _comes_from_elsewhere(text, header, name)
    return known[name]


def _comes_from_elsewhere(text: bytes, header: int, name: bytes) -> bool:
    if not name:
        return True  # no plain name: a literal, a conversion
    if next(_places(text, name, 0, header), None) is not None:
        return True  # a parameter, receiver or result
    literal = _LITERAL.search(text, header)
    if literal is not None and next(_places(text, name, literal.start(), len(text)), None) is not None:
        return True  # a literal may hold it
    for start in _places(text, name, header, len(text)):
        end = start + len(name)
        assigned = _ASSIGNED.match(text, end)
        if assigned is not None and start > header and text[start - 1] in _BEFORE_NAME:
            own = _APPENDED.match(text, assigned.end())
            if _FRESH.match(text, assigned.end()) is None and (own is None or own[1] != name):
                return True
        if _ONE_OF_SEVERAL.match(text, end) is not None:
            return True
        if assigned is not None and text[header:start].rstrip().endswith(b","):
            return True
    return False


def _places(text: bytes, name: bytes, start: int, end: int) -> Iterator[int]:
    """Where the name stands as a word of its own. Bytes at both ends of [start, end) have no neighbours."""
    place = text.find(name, start, end)
    while place >= 0:
        after = place + len(name)
        if not (place > start and text[place - 1] in _OF_WORDS) and not (after < end and text[after] in _OF_WORDS):
            yield place
        place = text.find(name, after, end)
