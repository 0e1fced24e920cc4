"""The fix of unbounded-cache: a limit on the number of entries, checked in front of the insertion."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.facts.base import Facts
from leaktight.facts.growth.growth import Growing
from leaktight.ir.instructions import IndexOf, Store

_TARGET = re.compile(rb"^(?P<container>[\w.]+)\[(?P<key>[^\[\]]+)\]\s*=[^=]")
LIMIT = 10_000


def bound_by_length(facts: Facts, growing: Growing) -> tuple[Fix, ...]:
    """Evicts one entry before an insertion that would pass the limit. Only for plain `container[key] = value`
    statements on maps: they stand under the lock that guards the insertion already."""
    insert = growing.insert
    store = insert.instruction
    if insert.kind != "map" or not isinstance(store, Store) or not isinstance(store.access, IndexOf):
        return ()
    source = facts.program.source(store.span.file)
    statement = source[store.span.start : store.span.end]
    match = _TARGET.match(statement)
    line_start = source.rfind(b"\n", 0, store.span.start) + 1
    indent = source[line_start : store.span.start]
    if match is None or indent.strip():
        return ()
    container = match["container"].decode()
    name = "max" + "".join(p[:1].upper() + p[1:] for p in re.findall(r"\w+", container)[-1:]) + "Entries"
    if name.encode() in source:
        return ()
    tab = indent.decode()
    guard = (
        f"{tab}if len({container}) >= {name} {{\n"
        f"{tab}\tfor evicted := range {container} {{\n"
        f"{tab}\t\tdelete({container}, evicted)\n"
        f"{tab}\t\tbreak\n"
        f"{tab}\t}}\n"
        f"{tab}}}\n"
    )
    declaration = facts.program.declaration(insert.function.outermost().id)
    if declaration is None:
        return ()
    above = _above(source, declaration.span.start)
    place = str(growing.place)
    constant = f"// {name} bounds {place}: one entry makes room for the next.\nconst {name} = {LIMIT}\n\n"
    file = store.span.file
    return (
        Fix(
            title=f"Bound {place} to {LIMIT:,} entries",
            applicability=Applicability.SUGGESTED,
            edits=(Edit(file, above, above, constant), Edit(file, line_start, line_start, guard)),
        ),
    )


def _above(source: bytes, start: int) -> int:
    """The start of the declaration's own comment, or of the declaration."""
    position = source.rfind(b"\n", 0, start) + 1
    while True:
        previous = source.rfind(b"\n", 0, max(position - 1, 0)) + 1
        if position == 0 or not source[previous:position].lstrip().startswith(b"//"):
            return position
        position = previous
