"""Whether a function's text may add to a container that outlives it. Judged from bytes, before anything is lowered.

Says no only where the text shows that every container it adds to is a local of its own; what is not plain is a yes.
"""

from __future__ import annotations

import re
from collections.abc import Container

_ELEMENT = re.compile(rb"\]\s*(?:(?:[-+|&^*/%]|<<|>>|&\^)?=(?!=)|\+\+)")
_APPEND = re.compile(rb"\bappend\(\s*(\*?[\w.]*)\s*(.)")
_WORD_BEFORE = re.compile(rb"[A-Za-z_]\w*$")
_LITERAL = re.compile(rb"\bfunc\s*\(")
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
    word = re.escape(name)
    if re.search(rb"\b" + word + rb"\b", text[:header]) is not None:
        return True  # a parameter, receiver or result
    literal = _LITERAL.search(text, header)
    if literal is not None and re.search(rb"\b" + word + rb"\b", text[literal.start() :]) is not None:
        return True  # a literal may hold it
    plain = re.compile(rb"(?:^|[\s;{(])" + word + rb"\s*:?=(?!=)")
    own = re.compile(rb"\s*append\(\s*" + word + rb"\b")
    for match in plain.finditer(text, header):
        if _FRESH.match(text, match.end()) is None and own.match(text, match.end()) is None:
            return True
    several = re.compile(rb"(?:\b" + word + rb"\s*,[^=\n{;]*|,\s*" + word + rb"\s*):?=(?!=)")
    return several.search(text, header) is not None
