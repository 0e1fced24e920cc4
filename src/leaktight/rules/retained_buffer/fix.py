"""The fix of retained-buffer: a copy of the part, which lets the buffer go."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.growth.buffer_parts import Part

_STORE = re.compile(r"^[^=]*[^=!<>:]=\s*(?P<value>[^=].*)$", re.DOTALL)
_APPEND = re.compile(r"=\s*append\([\w.\[\]]+,\s*(?P<value>[\w.\[\]:]+)\)$")


def copy_part(facts: Facts, part: Part) -> tuple[Fix, ...]:
    """`m[k] = part` becomes `m[k] = strings.Clone(part)`: the same value, in memory of its own. Only for entries that
    are the part itself."""
    if part.role != "value":
        return ()
    span = part.insert.instruction.span
    text = facts.program.source(span.file)[span.start : span.end].decode("utf-8", "replace")
    pattern = _APPEND if part.insert.kind == "slice" else _STORE
    match = pattern.search(text) if part.insert.kind in ("map", "slice") else None
    if match is None or "//" in text:
        return ()
    package = "strings" if part.kind == "string" else "bytes"
    start = span.start + len(text[: match.start("value")].encode())
    end = span.start + len(text[: match.end("value")].encode())
    return (
        Fix(
            title=f"Keep a copy of the part in {part.insert.place}",
            applicability=Applicability.SAFE,
            edits=(Edit(span.file, start, start, f"{package}.Clone("), Edit(span.file, end, end, ")")),
            imports=(Import(span.file, package),),
        ),
    )
