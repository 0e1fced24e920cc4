"""A construction inside a handler moves to a package-level `sync.OnceValue(s)`."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.clients.clients import Construction
from leaktight.facts.flow import Flow
from leaktight.ir.instructions import Call
from leaktight.ir.types import is_named
from leaktight.ir.values import Operand, Var
from leaktight.rules.client_per_request import text

_DECLARES = re.compile(rb"(\w+)(?:, (\w+))? := ")


def into_package(facts: Facts, made: Construction, live: list[Construction]) -> Fix | None:
    """None where something of the request goes into the construction, a context apart."""
    apart = [part for part in live if not _inside(part, made)]
    if text.changed(facts, made) or text.names_locally(facts, made.function) or len(apart) > 1:
        return None
    if apart:
        return _with_part(facts, made, apart[0])
    if text.foreign(facts, made.function, made.outer):
        return None
    return _alone(facts, made)


def _inside(part: Construction, made: Construction) -> bool:
    inner, outer = part.instruction.span, made.outer.span
    return part.function is made.function and outer.start <= inner.start and inner.end <= outer.end


def _alone(facts: Facts, made: Construction) -> Fix | None:
    """The expression becomes a call of a package variable that makes the same once."""
    typed = text.type_text(facts, made)
    if typed is None:
        return None
    type_, name = typed
    results, wrapper = type_, "OnceValue"
    if isinstance(made.outer, Call) and len(made.outer.results) > 1:
        if len(made.outer.results) != 2 or not is_named(made.outer.results[1].type, "", "error"):
            return None
        results, wrapper = f"({type_}, error)", "OnceValues"
    span = text.expression(facts, made)
    source = facts.program.source(span.file)
    moved = text.indented(text.cut(facts, span), source, span.start, 1)
    if moved is None:
        return None
    body = f"\treturn {moved}\n"
    return _fix(
        facts,
        made,
        name,
        f"sync.{wrapper}(func() {results} {{\n{body}}})",
        (Edit(span.file, span.start, span.end, f"{name}()"),),
    )


def _with_part(facts: Facts, made: Construction, part: Construction) -> Fix | None:
    """`cfg, err := Load(ctx); …; db := New(cfg)` becomes `db, err := client(); …`, with both calls in `client`."""
    call, typed = part.instruction, text.type_text(facts, made)
    if typed is None or part.function is not made.function or not isinstance(call, Call):
        return None
    if not isinstance(made.outer, Call) or len(made.outer.results) != 1 or len(call.results) != 2:
        return None
    statements = [facts.program.statements(s.file, s.start, s.end) for s in (call.span, made.outer.span)]
    if not all(statements) or statements[0][1:] != statements[1][1:]:
        return None
    loading, making = statements[0][0], statements[1][0]
    source = facts.program.source(loading.file)
    declares = _DECLARES.match(source, loading.start)
    if declares is None or declares.end() != call.span.start or call.span.end != loading.end or not declares[2]:
        return None
    config, error = declares[1].decode(), declares[2].decode()
    if not _used_only_in(facts, made, call.results[0], made.outer.span) or error == "_":
        return None
    load = _detached(facts, part)
    if load is None or {v.name for v in text.foreign(facts, made.function, made.outer)} != {config}:
        return None
    build = text.indented(text.cut(facts, made.outer.span), source, made.outer.span.start, 1)
    taken = text.uses_word(text.cut(facts, made.function.outermost().span), "client")
    renamed = _names(source, loading, making, made.outer.span, config if taken else "client")
    if build is None or renamed is None:
        return None
    variable, rest = renamed
    type_, name = typed
    body = (
        f"\t{config}, {error} := {load}\n\tif {error} != nil {{\n\t\treturn nil, {error}\n\t}}\n"
        f"\treturn {build}, nil\n"
    )
    if not type_.startswith("*"):
        return None
    head = Edit(loading.file, loading.start, loading.end, f"{variable}, {error} := {name}()")
    return _fix(facts, made, name, f"sync.OnceValues(func() ({type_}, error) {{\n{body}}})", (head, rest))


def _names(source: bytes, loading: Span, making: Span, build: Span, fresh: str) -> tuple[str, Edit] | None:
    """The variable that gets the client, and the edit of the statement that used to make it: the line goes where it
    only declares the variable, else the expression becomes a variable named `fresh`."""
    declares = _DECLARES.match(source, making.start)
    if declares is not None and declares.end() == build.start and build.end == making.end and not declares[2]:
        variable = declares[1].decode()
        if text.uses_word(source[loading.end : making.start], variable):
            return None
        start, end = text.line_of(source, making)
        return variable, Edit(making.file, start, end, "")
    return fresh, Edit(making.file, build.start, build.end, fresh)


def _used_only_in(facts: Facts, made: Construction, result: Var, span: Span) -> bool:
    """Whether nothing but the client is made from the part's result."""
    flow = facts.get(Flow)
    for alias in flow.aliases(made.function, result) - {result}:
        for at in flow.uses(made.function, alias):
            inner = at.instruction.span
            if not (span.start <= inner.start and inner.end <= span.end):
                return False
    return True


def _detached(facts: Facts, part: Construction) -> str | None:
    """The text of a call with `context.Background()` for its context, where nothing else in it is of the request."""
    call = part.instruction
    if not isinstance(call, Call):
        return None
    raw = text.cut(facts, call.span)
    index = next((i for i, a in enumerate(call.args) if is_named(a.type, "context", "Context")), -1)
    if text.foreign(facts, part.function, call, skip=index):
        return None
    if index >= 0:
        place = text.argument(raw, index)
        if place is None or not _used_elsewhere(facts, part, call.args[index]):
            return None
        start, end = place
        raw = raw[:start] + raw[start:end].replace(raw[start:end].strip(), b"context.Background()") + raw[end:]
    return text.indented(raw, facts.program.source(call.span.file), call.span.start, 1)


def _used_elsewhere(facts: Facts, part: Construction, context: Operand) -> bool:
    """Whether a local variable that holds the context is still used when the call is gone."""
    if not isinstance(context, Var) or not context.name or context.name.startswith("%"):
        return True
    uses = facts.get(Flow).uses(part.function, context)
    return context in part.function.params or any(at.instruction is not part.instruction for at in uses)


def _fix(facts: Facts, made: Construction, name: str, value: str, edits: tuple[Edit, ...]) -> Fix:
    file = made.outer.span.file
    above = text.first_declaration(facts.program.source(file))
    declaration = f"// {name} is made once and shared by all requests.\nvar {name} = {value}\n\n"
    imports = [Import(file, "sync")]
    if "context.Background()" in value:
        imports.append(Import(file, "context"))
    return Fix(
        title=f"Make the {made.client.kind} once and share it",
        applicability=Applicability.SAFE,
        edits=(Edit(file, above, above, declaration), *edits),
        imports=tuple(imports),
    )
