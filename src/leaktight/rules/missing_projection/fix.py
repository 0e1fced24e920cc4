"""The fix of missing-projection: a projection expression, with placeholders, as plain names may be reserved words."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.clients.projections import WholeItem

_V2 = "github.com/aws/aws-sdk-go-v2/service/dynamodb"
_LEGACY = frozenset(["KeyConditions", "QueryFilter", "ScanFilter", "ConditionalOperator"])
"""Parameters that DynamoDB refuses beside any expression (ValidationException)."""
_LAST = re.compile(rb",?\s*\}$")


def project(facts: Facts, item: WholeItem) -> tuple[Fix, ...]:
    """Two more fields of the input. Only for literals that name no attributes yet, one field a line."""
    package = getattr(item.literal.type, "package", "")
    keys = {key for key, _ in item.literal.elements}
    if package != _V2 or item.info.projection != "ProjectionExpression":
        return ()
    if "ExpressionAttributeNames" in keys or keys & _LEGACY:
        return ()
    span = item.literal.span
    text = facts.program.source(span.file)[span.start : span.end]
    end = _LAST.search(text)
    if end is None or b"\n" not in end[0] or not end[0].startswith(b","):
        return ()
    line = facts.program.source(span.file)[: span.start + end.start()].rpartition(b"\n")[2]
    indent = line[: len(line) - len(line.lstrip())].decode()
    holders = [f"#p{n}" for n in range(len(item.attributes))]
    names = ", ".join(f'"{h}": "{a}"' for h, a in zip(holders, item.attributes, strict=True))
    place = span.start + end.start() + 1
    added = (
        f'\n{indent}ProjectionExpression: aws.String("{", ".join(holders)}"),'
        f"\n{indent}ExpressionAttributeNames: map[string]string{{{names}}},"
    )
    return (
        Fix(
            title=f"Read only {', '.join(item.attributes)}",
            applicability=Applicability.SAFE,
            edits=(Edit(span.file, place, place, added),),
            imports=(Import(span.file, "github.com/aws/aws-sdk-go-v2/aws"),),
        ),
    )
