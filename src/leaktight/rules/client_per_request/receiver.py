"""A construction that only needs fields of the receiver goes behind a `sync.Once` beside them."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.clients.clients import Construction
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import nested
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.makings import Makings
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, New, Store
from leaktight.ir.types import Named, Pointer, named
from leaktight.rules.client_per_request import text

_STRUCT = re.compile(rb"\w+ struct \{\n.*\n\}", re.DOTALL)
_DECLARES = re.compile(rb"(\w+) := ")


def into_receiver(facts: Facts, made: Construction, live: list[Construction]) -> Fix | None:
    """None where the object is short-lived, is copied, or where its fields change while the service runs."""
    function, span = made.function, made.outer.span
    receiver = function.receiver
    if (
        live
        or text.changed(facts, made)
        or receiver is None
        or not isinstance(receiver.type, Pointer)
        or not receiver.name
    ):
        return None
    owner, typed = named(receiver.type), text.type_text(facts, made)
    if owner is None or owner.args or typed is None or text.foreign(facts, function, made.outer) != {receiver}:
        return None
    if not isinstance(made.outer, Call) or len(made.outer.results) != 1:
        return None
    if facts.get(Lifetime).of(function, receiver) is not Life.LONG or not _settled(facts, made, owner):
        return None
    statements = facts.program.statements(span.file, span.start, span.end)
    source = facts.program.source(span.file)
    declares = _DECLARES.match(source, statements[0].start) if statements else None
    if (
        declares is None
        or declares.end() != span.start
        or statements[0].end != span.end
        or b"\n" in text.cut(facts, span)
    ):
        return None
    place = next((at for type_, at in facts.program.types() if type_ == owner and at.file == span.file), None)
    if place is None or not _STRUCT.fullmatch(text.cut(facts, place)) or not _by_pointer(facts, owner):
        return None
    type_, field = typed
    once = field.removesuffix("Client") + "Once"
    struct = text.cut(facts, place)
    if text.uses_word(struct, field) or text.uses_word(struct, once):
        return None
    width = max(len(once), len(field))
    fields = f"\n\t{once.ljust(width)} sync.Once\n\t{field.ljust(width)} {type_}\n"
    this, variable = receiver.name, declares[1].decode()
    line = source[source.rfind(b"\n", 0, span.start) + 1 : statements[0].start].decode()
    build = text.cut(facts, span).decode("utf-8", "replace")
    call = f"{this}.{once}.Do(func() {{ {this}.{field} = {build} }})\n{line}{variable} := {this}.{field}"
    return Fix(
        title=f"Make the client once for each {owner.name} and keep it there",
        applicability=Applicability.SAFE,
        edits=(
            Edit(span.file, place.end - 1, place.end - 1, fields),
            Edit(span.file, statements[0].start, statements[0].end, call),
        ),
        imports=(Import(span.file, "sync"),),
    )


def _settled(facts: Facts, made: Construction, owner: Named) -> bool:
    """Whether the fields that the client is made from are only set where an object is made."""
    fields = facts.get(Fields)
    for at in facts.get(Makings).of(made.function, *made.outer.args if isinstance(made.outer, Call) else ()).steps:
        load = at.instruction
        if not isinstance(load, Load) or not isinstance(load.access, FieldOf) or named(load.base.type) != owner:
            continue
        if any(isinstance(write.instruction, Store) for write in fields.writes(owner, load.access.name)):
            return False
    return True


def _by_pointer(facts: Facts, owner: Named) -> bool:
    """Whether objects of the type are only made as pointers, by field names, and all methods take a pointer: a lock
    may not be copied."""
    program = facts.program
    for declaration in program.declarations():
        if declaration.receiver == owner.name and declaration.package == owner.package:
            method = program.function(declaration.id)
            if method is None or method.receiver is None or not isinstance(method.receiver.type, Pointer):
                return False
    made = [i for f in mentioning(program, owner.name) for inner in nested(f) for i in _made(inner, owner)]
    return all(
        isinstance(i.dst.type, Pointer) and (not i.elements or b":" in text.cut(facts, i.span)) and i.kind != "zero"
        for i in made
    )


def _made(function: Function, owner: Named) -> list[New]:
    return [i for i in function.instructions() if isinstance(i, New) and named(i.type) == owner]
