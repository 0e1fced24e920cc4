"""The fix of retained-response: keep the payload instead of the output, where no reader asks for more."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, FieldOf, Load, TypeAssert
from leaktight.ir.types import Mapping, Named, Pointer, Sequence, Type, named, strip_pointer
from leaktight.ir.values import Var
from leaktight.knowledge.schema import Output
from leaktight.rules.retained_response.taken import Taken

_ASSERTED = re.compile(rb"\.\(\s*(?P<type>[^()]*)\)$")
_ITEMS = "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"


def keep_payload(facts: Facts, insert: Insert, output: Output, type_name: str) -> tuple[Fix, ...]:
    """For containers of `any` (sync.Map and such): the stored value becomes `out.Item`, every assertion to the
    output's type becomes one to the item's, and `.Item` goes where it was read. None where any reader does something
    else."""
    value = insert.value
    if not isinstance(value, Var) or not isinstance(insert.instruction, Call) or len(output.payload) != 1:
        return ()
    if len(facts.get(Inserts).into(insert.place)) != 1:
        return ()
    field = output.payload[0]
    item = facts.program.member_type(value.type, field)
    words = _type_text(item) if item is not None else None
    argument = _argument_span(facts, insert)
    if words is None or argument is None:
        return ()
    readers = _readers(facts, insert, type_name, field, words)
    if not readers:
        return ()
    file = insert.instruction.span.file
    edits = (Edit(file, argument, argument, f".{field}"), *readers)
    files = sorted({edit.file for edit in readers})
    return (
        Fix(
            title=f"Keep {field} instead of the whole {type_name}",
            applicability=Applicability.SAFE,
            edits=edits,
            imports=tuple(Import(f, _ITEMS) for f in files if "types." in words),
        ),
    )


def _argument_span(facts: Facts, insert: Insert) -> int | None:
    """The offset behind the stored variable in the call's last argument, when it is spelled as the bare variable."""
    span = insert.instruction.span
    text = facts.program.source(span.file)[span.start : span.end]
    assert isinstance(insert.value, Var)
    match = re.search(rb",\s*" + re.escape(insert.value.name.encode()) + rb"\s*\)$", text)
    if match is None:
        return None
    return span.start + match.start() + len(match[0].rstrip(b")").rstrip())


def _readers(facts: Facts, insert: Insert, type_name: str, field: str, words: str) -> tuple[Edit, ...] | None:
    """Edits of every place that takes the output out again; None when one of them needs more than the payload."""
    flow = facts.get(Flow)
    edits: dict[Edit, None] = {}
    for function, instruction in facts.get(Taken).out_of(insert.place):
        if isinstance(instruction, Call):
            if not _only_asserted(flow, function, instruction):
                return None
            continue
        taken = named(instruction.type)
        if taken is None or taken.name != type_name:
            return None
        source = facts.program.source(instruction.span.file)
        asserted = _ASSERTED.search(source[instruction.span.start : instruction.span.end])
        if asserted is None:
            return None
        start = instruction.span.start + asserted.start("type")
        edits[Edit(instruction.span.file, start, start + len(asserted["type"]), words)] = None
        uses = _uses(facts, flow, function, instruction.dst, field)
        if uses is None:
            return None
        edits.update(dict.fromkeys(uses))
    return tuple(edits)


def _only_asserted(flow: Flow, function: Function, call: Call) -> bool:
    """Whether what the call takes out of the container goes into type assertions and nowhere else."""
    pending, seen = [*call.results[:1]], {*call.results[:1]}
    while pending:
        for at in flow.uses(function, pending.pop()):
            if isinstance(at.instruction, TypeAssert):
                continue
            if not isinstance(at.instruction, Assign):
                return False
            if at.instruction.dst not in seen:
                seen.add(at.instruction.dst)
                pending.append(at.instruction.dst)
    return True


def _uses(facts: Facts, flow: Flow, function: Function, taken: Var, field: str) -> list[Edit] | None:
    """Edits that drop `.field` from every use of the asserted value; None when something else is done with it."""
    found: list[Edit] = []
    aliases = flow.aliases(function, taken)
    for alias in aliases:
        for at in flow.uses(function, alias):
            instruction = at.instruction
            if (
                isinstance(instruction, Load)
                and isinstance(instruction.access, FieldOf)
                and instruction.base is alias
            ):
                if instruction.access.name != field:
                    return None
                span: Span = instruction.span
                suffix = f".{field}".encode()
                if not facts.program.source(span.file)[span.start : span.end].endswith(suffix):
                    return None
                found.append(Edit(span.file, span.end - len(suffix), span.end, ""))
            elif not any(w in aliases for w in _written(instruction)):
                return None
    return found


def _written(instruction: object) -> tuple[Var, ...]:
    dst = getattr(instruction, "dst", None)
    return (dst,) if isinstance(dst, Var) else ()


def _type_text(type_: Type) -> str | None:
    """The payload's type as Go source, for the shapes that payloads have."""
    match type_:
        case Mapping(key=key, elem=elem):
            inner = _type_text(elem)
            return f"map[{key}]{inner}" if inner is not None else None
        case Sequence(elem=elem):
            inner = _type_text(elem)
            return f"[]{inner}" if inner is not None else None
        case Pointer(elem=elem):
            inner = _type_text(elem)
            return f"*{inner}" if inner is not None else None
        case Named(package=package, name=name) if package == _ITEMS:
            return f"types.{name}"
    plain = strip_pointer(type_)
    return None if isinstance(plain, Named) else str(plain)
