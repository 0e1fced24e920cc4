"""Pieces of Go source that the fixes move: where they stand, what type they have, whether they can stand apart."""

from __future__ import annotations

import re

import msgspec

from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.clients.clients import Clients, Construction
from leaktight.facts.flow import Flow
from leaktight.facts.makings import Makings
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, New, Store, reads
from leaktight.ir.types import Named, Pointer, Type, strip_pointer
from leaktight.ir.values import Var, VarKind

_IMPORTS = re.compile(rb"^import\s*\(.*?^\)|^import\s+[^\n(]+$", re.MULTILINE | re.DOTALL)
_DECLARATION = re.compile(rb"^(?:func|type|var|const)\b", re.MULTILINE)
_QUALIFIER = re.compile(rb"&?(\w+)\.\w+")
_LOCAL_NAMES = re.compile(rb"^\s*(?:const|type)\b", re.MULTILINE)


def cut(facts: Facts, span: Span) -> bytes:
    """The source text of a span."""
    return facts.program.source(span.file)[span.start : span.end]


def type_text(facts: Facts, made: Construction) -> tuple[str, str] | None:
    """The client's type as the file writes it (`*dynamodb.Client`), and a free name for a package variable that holds
    it (`dynamodbClient`); None where its package is not the one that the construction names."""
    found = _typed(facts, made)
    if found is None:
        return None
    type_, name = found
    if _is_free(facts, made, name):
        return type_, name
    around = made.function.outermost().name
    longer = f"{around[:1].lower()}{around[1:]}{name[:1].upper()}{name[1:]}"
    return (type_, longer) if not facts.program.mentions(longer) else None


def _is_free(facts: Facts, made: Construction, name: str) -> bool:
    """Whether the package does not use the name, and no other construction in it will, but for one of the same text
    in the same file: these two share one variable."""
    span, package = made.outer.span, made.function.package
    if facts.program.mentions(name) or uses_word(facts.program.source(span.file), name):
        return False
    if any(variable.package == package and variable.name == name for variable in facts.program.globals()):
        return False
    for other in facts.get(Clients).all:
        if other.function.package != package or other.outer.span >= span:
            continue
        found = _typed(facts, other)
        same = other.outer.span.file == span.file and cut(facts, other.outer.span) == cut(facts, span)
        if found is not None and found[1] == name and not (same and made.client.shared_by < 0):
            return False
    return True


def _typed(facts: Facts, made: Construction) -> tuple[str, str] | None:
    match = _QUALIFIER.match(cut(facts, made.outer.span))
    type_ = result_type(made)
    plain = strip_pointer(type_)
    if match is None or not isinstance(plain, Named) or plain.args or plain.package != _package(made):
        return None
    qualifier = match[1].decode()
    name = qualifier + plain.name if qualifier.lower() != plain.name.lower() else f"shared{plain.name}"
    return ("*" if isinstance(type_, Pointer) else "") + f"{qualifier}.{plain.name}", name


def changed(facts: Facts, made: Construction) -> bool:
    """Whether the function changes the client after it was made: a shared one must be left alone."""
    flow = facts.get(Flow)
    for var in made.vars:
        for alias in flow.aliases(made.function, var):
            for at in flow.uses(made.function, alias):
                if isinstance(at.instruction, Store) and at.instruction.base is alias:
                    return True
    return False


def expression(facts: Facts, made: Construction) -> Span:
    """The whole expression that makes the client: with the `&` in front of a literal whose address is taken."""
    span = made.outer.span
    if facts.program.source(span.file)[span.start - 1 : span.start] != b"&" or not isinstance(made.outer, New):
        return span
    return msgspec.structs.replace(span, start=span.start - 1, column=span.column - 1)


def result_type(made: Construction) -> Type:
    """The type of what the construction makes."""
    instruction = made.outer
    return instruction.results[made.client.result].type if isinstance(instruction, Call) else instruction.dst.type


def _package(made: Construction) -> str:
    instruction = made.outer
    if isinstance(instruction, New):
        plain = strip_pointer(instruction.type)
        return plain.package if isinstance(plain, Named) else ""
    return getattr(instruction.callee, "package", "")


def foreign(facts: Facts, function: Function, instruction: Call | New, *, skip: int = -1) -> set[Var]:
    """Local variables, parameters and receivers from outside of the expression that go into it, but for those behind
    the argument number `skip`."""
    operands = list(reads(instruction))
    if isinstance(instruction, Call) and 0 <= skip < len(instruction.args):
        operands.remove(instruction.args[skip])
    span = instruction.span
    found: set[Var] = {o for o in operands if isinstance(o, Var)}
    for at in facts.get(Makings).of(function, *operands).steps:
        if _within(at.instruction.span, span):
            found.update(o for o in reads(at.instruction) if isinstance(o, Var))
    return {v for v in found if v.kind is not VarKind.TEMP and not (v.span is not None and _within(v.span, span))}


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def names_locally(facts: Facts, function: Function) -> bool:
    """Whether the declared function around has constants or types of its own, which an expression may name."""
    return _LOCAL_NAMES.search(cut(facts, function.outermost().span)) is not None


def uses_word(text: bytes, word: str) -> bool:
    """Whether an identifier stands anywhere in the text."""
    return re.search(rb"(?<![\w.])" + re.escape(word.encode()) + rb"\b", text) is not None


def argument(text: bytes, index: int) -> tuple[int, int] | None:
    """The bytes of one argument in the text of a call, by position; None where the text is not that simple."""
    depth, start, count = 0, text.find(b"(") + 1, 0
    if start == 0 or b"`" in text or b"'" in text:
        return None
    quoted = False
    for position in range(start, len(text)):
        byte = text[position : position + 1]
        if byte == b'"' and text[position - 1 : position] != b"\\":
            quoted = not quoted
        if quoted:
            continue
        if depth == 0 and byte in (b",", b")"):
            if count == index:
                return start, position
            start, count = position + 1, count + 1
        depth += (byte in b"([{") - (byte in b")]}")
    return None


def line_of(source: bytes, span: Span) -> tuple[int, int]:
    """The whole lines that a statement stands on, with the end of the last; what else is on them goes along."""
    start = source.rfind(b"\n", 0, span.start) + 1
    end = source.find(b"\n", span.end)
    return start, len(source) if end < 0 else end + 1


def indented(text: bytes, source: bytes, start: int, tabs: int) -> str | None:
    """The text that begins at `start`, with its further lines moved so that its first would have `tabs` tabs; None
    where lines of a raw string would move too."""
    if b"`" in text and b"\n" in text:
        return None
    line = source[source.rfind(b"\n", 0, start) + 1 : start]
    now = len(line) - len(line.lstrip(b"\t"))
    lines = text.decode("utf-8", "replace").split("\n")
    moved = [lines[0]]
    for each in lines[1:]:
        depth = len(each) - len(each.lstrip("\t"))
        moved.append("\t" * max(depth - now + tabs, 0) + each.lstrip("\t") if each else each)
    return "\n".join(moved)


def first_declaration(source: bytes) -> int:
    """Where a declaration can go in front of all others: behind the imports, above the next comment."""
    after = max((match.end() for match in _IMPORTS.finditer(source)), default=0)
    match = _DECLARATION.search(source, after)
    position = match.start() if match is not None else len(source)
    while position > after:
        previous = source.rfind(b"\n", 0, position - 1) + 1
        if previous < after or not source[previous:position].startswith(b"//"):
            break
        position = previous
    return position
