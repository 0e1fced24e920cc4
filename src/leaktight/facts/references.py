"""Whether values of a type keep something else alive."""

from __future__ import annotations

from leaktight.ir.program import Program
from leaktight.ir.types import Basic, Channel, Interface, Mapping, Pointer, Record, Sequence, Signature, Type

_MAX_DEPTH = 3


def refers(program: Program, type_: Type, *, texts: bool = False, depth: int = 0) -> bool:
    """Whether values of the type refer to other objects; with `texts` also to the bytes of a string. A type that is
    not known does not count."""
    made_of = program.underlying(type_)
    if isinstance(made_of, Record):
        fields = made_of.fields if depth < _MAX_DEPTH else ()
        return any(refers(program, field.type, texts=texts, depth=depth + 1) for field in fields)
    if isinstance(made_of, Basic):
        return texts and made_of.name == "string"
    return isinstance(made_of, Pointer | Interface | Signature | Mapping | Sequence | Channel)
