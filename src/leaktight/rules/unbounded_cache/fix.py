"""The fixes of unbounded-cache and unbounded-slice: a limit on the number of entries, kept where one is added.

Which entry makes room is a choice that the fix can't know to be right, so all of these are suggestions.
"""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.declared import above_place
from leaktight.facts.growth.growth import Growing
from leaktight.facts.growth.libraries import LibraryContainers
from leaktight.ir.instructions import Call, IndexOf, Store

LIMIT = 1000
_ELEMENT = re.compile(r"^(?P<box>[\w.]+)\[[^\[\]]+\]\s*=[^=]")
_STORE = re.compile(r"^(?P<box>[\w.]+)\.(?P<call>Store)\(.*\)$", re.DOTALL)
_PUSH = re.compile(r"^(?P<box>[\w.]+)\.(?P<push>PushFront|PushBack)\(")
_TTL = re.compile(r"^[\w.]+\((?P<ttl>[^,()]+), (?P<never>0|-1)\)$")
_APPEND = re.compile(r"^(?P<box>[\w.]+)\s*=\s*append\((?P=box),")


def bound(facts: Facts, growing: Growing) -> tuple[Fix, ...]:
    """A limit, for statements of a plain form: `m[k] = v`, `m.Store(k, v)`, `l.PushFront(v)`, `s = append(s, v)`.
    They stand under whatever lock guards the insertion already."""
    if swept := _sweep(facts, growing):
        return swept
    instruction = growing.insert.instruction
    span = instruction.span
    source = facts.program.source(span.file)
    line = source.rfind(b"\n", 0, span.start) + 1
    indent = source[line : span.start].decode("utf-8", "replace")
    above = above_place(facts, growing.place, growing.insert.function)
    if indent.strip() or above is None:
        return ()
    statement = source[span.start : span.end].decode("utf-8", "replace")
    change = _change(growing, instruction, statement, indent, span, line)
    if change is None:
        return ()
    box, edits, counter = change
    name = re.findall(r"\w+", box)[-1]
    file, offset = above
    declared = (
        f"// {_limit(name)} is how many entries {name} holds before one makes room for the next.\n"
        f"const {_limit(name)} = {LIMIT}\n\n"
    )
    imports: tuple[Import, ...] = ()
    if counter:
        declared += f"// {counter} is how many entries {name} holds.\nvar {counter} atomic.Int64\n\n"
        imports = (Import(file, "sync/atomic"),)
    if f"const {_limit(name)} ".encode() in facts.program.source(file):
        return ()
    return (
        Fix(
            title=f"Bound {growing.place} to {LIMIT:,} entries",
            applicability=Applicability.SUGGESTED,
            edits=(Edit(file, offset, offset, declared), *edits),
            imports=imports,
        ),
    )


def _sweep(facts: Facts, growing: Growing) -> tuple[Fix, ...]:
    """For a cache whose entries expire but are never swept (`cache.New(ttl, 0)`): an interval, the lifetime itself.
    Only for calls with these two arguments, the second a literal."""
    edits: list[Edit] = []
    for _, call, new in facts.get(LibraryContainers).unswept(growing.insert):
        text = facts.program.source(call.span.file)[call.span.start : call.span.end].decode("utf-8", "replace")
        match = _TTL.match(text)
        if match is None or (new.expiry, new.janitor) != (0, 1):
            return ()
        start = call.span.start + len(text[: match.start("never")].encode())
        edits.append(Edit(call.span.file, start, start + len(match["never"]), match["ttl"]))
    if not edits:
        return ()
    title = f"Sweep expired entries out of {growing.place}"
    return (Fix(title=title, applicability=Applicability.SAFE, edits=tuple(edits)),)


def _limit(name: str) -> str:
    return f"max{name[:1].upper()}{name[1:]}Entries"


def _change(
    growing: Growing, instruction: object, statement: str, indent: str, span: Span, line: int
) -> tuple[str, tuple[Edit, ...], str] | None:
    """Container expression, edits at the insertion, and the name of a counter where the container can't tell its
    length."""
    file, kind = span.file, growing.insert.kind

    def before(*lines: str) -> tuple[Edit, ...]:
        return (Edit(file, line, line, "".join(f"{indent}{text}\n" for text in lines)),)

    if isinstance(instruction, Store) and isinstance(instruction.access, IndexOf) and kind == "map":
        if match := _ELEMENT.match(statement):
            box = match["box"]
            limit = _limit(re.findall(r"\w+", box)[-1])
            loop = (f"\tfor k := range {box} {{", f"\t\tdelete({box}, k)", "\t\tbreak", "\t}")
            return box, before(f"if len({box}) >= {limit} {{", *loop, "}"), ""
    elif kind == "slice":
        if match := _APPEND.match(statement):
            box = match["box"]
            limit = _limit(re.findall(r"\w+", box)[-1])
            kept = f"\t{box} = append({box}[:0], {box}[len({box})/2:]...)"
            return box, before(f"if len({box}) >= {limit} {{", kept, "}"), ""
    elif kind == "list.List" and isinstance(instruction, Call):
        if match := _PUSH.match(statement):
            box = match["box"]
            limit = _limit(re.findall(r"\w+", box)[-1])
            last = "Back" if match["push"] == "PushFront" else "Front"
            return box, before(f"if {box}.Len() >= {limit} {{", f"\t{box}.Remove({box}.{last}())", "}"), ""
    elif kind == "sync.Map" and isinstance(instruction, Call) and instruction.discarded:
        match = _STORE.match(statement)
        return _sync_map(match["box"], span.start + match.start("call"), indent, span) if match is not None else None
    return None


def _sync_map(box: str, call: int, indent: str, span: Span) -> tuple[str, tuple[Edit, ...], str]:
    """A sync.Map can't tell its length: a counter beside it does. `call` is the offset of the method's name; the
    arguments stay untouched, so that another fix may change them."""
    name = re.findall(r"\w+", box)[-1]
    counter = f"{name}Entries"
    lines = (
        f"; !replaced && {counter}.Add(1) > {_limit(name)} {{",
        f"\t{box}.Range(func(key, _ any) bool {{",
        f"\t\t_, removed := {box}.LoadAndDelete(key)",
        "\t\tif removed {",
        f"\t\t\t{counter}.Add(-1)",
        "\t\t}",
        "\t\treturn !removed",
        "\t})",
        "}",
    )
    return (
        box,
        (
            Edit(span.file, span.start, span.start, "if _, replaced := "),
            Edit(span.file, call, call + len("Store"), "Swap"),
            Edit(span.file, span.end, span.end, f"\n{indent}".join(lines)),
        ),
        counter,
    )
