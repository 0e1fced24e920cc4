"""The fix of metric-cardinality: the route's pattern in place of the raw path."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.facts.base import Facts
from leaktight.facts.flow import Flow
from leaktight.facts.requests.request_data import Taken
from leaktight.facts.requests.series import Labelled
from leaktight.ir.instructions import Call, FieldOf, Load, MethodCallee
from leaktight.ir.types import named
from leaktight.ir.values import Operand

_RAW = re.compile(r"^(?P<context>\w+)\.Request(\(\))?\.URL$")


def pattern_instead(facts: Facts, labelled: Labelled, taken: Taken) -> tuple[Fix, ...]:
    """`c.Request().URL.Path` becomes `c.Path()`, for frameworks whose context knows the pattern. Suggested, because
    dashboards may use the values that change."""
    source = facts.program.source(taken.span.file)
    match = _RAW.match(source[taken.span.start : taken.span.end].decode("utf-8", "replace"))
    context = _context(facts, taken)
    owner = named(context.type) if context is not None else None
    framework = facts.knowledge.framework(owner.package) if owner is not None else None
    if match is None or framework is None or not framework.route_pattern:
        return ()
    end = taken.span.end + len(b".Path")
    following = source[end : end + 1]
    if source[taken.span.end : end] != b".Path" or following.isalnum() or following in (b"_", b"("):
        return ()
    text = f"{match['context']}.{framework.route_pattern}()"
    return (
        Fix(
            title=f"Label {labelled.name} with the route's pattern",
            applicability=Applicability.SUGGESTED,
            edits=(Edit(taken.span.file, taken.span.start, end, text),),
        ),
    )


def _context(facts: Facts, taken: Taken) -> Operand | None:
    """The framework's context that the URL was taken from."""
    flow = facts.get(Flow)
    for instruction in taken.function.instructions():
        if isinstance(instruction, Load) and instruction.span == taken.span and instruction.access == FieldOf("URL"):
            for source in flow.sources(taken.function, instruction.base):
                made = source.at.instruction if source.at is not None else None
                if isinstance(made, Call) and isinstance(made.callee, MethodCallee):
                    return made.callee.receiver
                if isinstance(made, Load):
                    return made.base
    return None
