"""The fix of unbounded-read: `http.MaxBytesReader` around the request's body."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.requests.whole_reads import WholeRead
from leaktight.ir.function import Function
from leaktight.ir.types import is_named, named

LIMIT = "10<<20"
_BODY = re.compile(r"\((?P<body>(?P<root>\w+)(?:\.\w+(?:\(\))?)*\.Body)\)$")
_WRITERS = {"echo": "Response()", "gin": "Writer"}
"""What the contexts of frameworks call their response writer."""


def limit_request(facts: Facts, read: WholeRead) -> tuple[Fix, ...]:
    """A limit of 10 MB, which is a guess: suggested. Only where the response writer is at hand, through which the
    limit closes the connection of a client that goes on sending."""
    span = read.call.span
    text = facts.program.source(span.file)[span.start : span.end].decode("utf-8", "replace")
    match = _BODY.search(text)
    writer = _writer(facts, read.function, match["root"]) if match is not None else ""
    if match is None or not writer:
        return ()
    start = span.start + len(text[: match.start("body")].encode())
    return (
        Fix(
            title="Limit the request's body to 10 MB",
            applicability=Applicability.SUGGESTED,
            edits=(
                Edit(span.file, start, start, f"http.MaxBytesReader({writer}, "),
                Edit(span.file, span.end - 1, span.end - 1, f", {LIMIT})"),
            ),
            imports=(Import(span.file, "net/http"),),
        ),
    )


def _writer(facts: Facts, function: Function, root: str) -> str:
    """An expression for the response writer of the request that `root` is or leads to."""
    around: Function | None = function
    while around is not None:
        for param in around.params:
            if is_named(param.type, "net/http", "ResponseWriter") and param.name not in ("", "_"):
                return param.name
            owner = named(param.type)
            framework = facts.knowledge.framework(owner.package) if owner is not None else None
            if framework is not None and param.name == root and framework.name in _WRITERS:
                return f"{root}.{_WRITERS[framework.name]}"
        around = around.parent
    return ""
