"""Where in a file a fix may put a declaration of its own."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.places import FieldPlace, GlobalPlace, Place, base_of
from leaktight.ir.function import Function


def above_place(facts: Facts, place: Place, function: Function) -> tuple[str, int] | None:
    """File and offset just above the declaration that holds the place (its type, its variable), or above the function
    that uses it: in front of the declaration's own comment, at the start of an unindented line."""
    base = base_of(place)
    found: tuple[str, int] | None = None
    if isinstance(base, FieldPlace):
        found = next(((s.file, s.start) for t, s in facts.program.types() if t == base.owner), None)
    elif isinstance(base, GlobalPlace):
        variables = facts.program.globals()
        found = next(
            ((v.span.file, v.span.start) for v in variables if (v.package, v.name) == (base.package, base.name)), None
        )
    if found is not None and (offset := top_of(facts.program.source(found[0]), found[1])) is not None:
        return found[0], offset
    declaration = facts.program.declaration(function.outermost().id)
    if declaration is None:
        return None
    file = declaration.span.file
    offset = top_of(facts.program.source(file), declaration.span.start)
    return (file, offset) if offset is not None else None


def top_of(source: bytes, start: int) -> int | None:
    """The start of the line that a declaration begins on, moved above its comment; None for an indented one."""
    position = source.rfind(b"\n", 0, start) + 1
    if source[position : position + 1] in (b" ", b"\t"):
        return None
    while position:
        previous = source.rfind(b"\n", 0, position - 1) + 1
        if not source[previous:position].startswith(b"//"):
            return position
        position = previous
    return position
