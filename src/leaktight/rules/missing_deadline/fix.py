"""Gives the call a context with a timeout, where its context is an argument that can be read off the source."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.clients.outgoing import Unlimited
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, Return, StaticCallee

SECONDS = 5
_STATEMENT = re.compile(rb"^(?P<indent>[ \t]*)(?:if )?(?:return )?(?:[\w, ]+ :?= )?[\w.()]*$")
_SIMPLE = re.compile(r"^[\w.]+(?:\(\))?(?:\.[\w]+(?:\(\))?)*$")
_STREAMS = frozenset(["Rows", "Row", "Response", "Cursor", "Tx", "Conn", "GetObjectOutput", "Reader", "Body"])


def limit(facts: Facts, found: Unlimited) -> tuple[Fix, ...]:
    """The fix, where it is simple enough to be right."""
    call = found.carrier or found.call
    index = found.info.context if found.carrier is None else _context_parameter(facts, call)
    if found.why == "none" or index is None or index < 0 or _keeps_using(facts, found):
        return ()
    block, _ = position(found.function, call)
    if facts.get(Loops).around(found.function, block):
        return ()
    source = facts.program.source(call.span.file)
    argument = _argument(source, call, index)
    start = source.rfind(b"\n", 0, call.span.start) + 1
    statement = _STATEMENT.match(source[start : call.span.start])
    if argument is None or statement is None:
        return ()
    text = source[argument[0] : argument[1]].decode()
    body = _text(source, found.function)
    if not _SIMPLE.match(text) or re.search(r"\bcancel\b", body):
        return ()
    if text != "ctx" and re.search(r"\bctx\b", body):
        return ()
    indent = statement["indent"].decode()
    lines = f"{indent}ctx, cancel := context.WithTimeout({text}, {SECONDS}*time.Second)\n{indent}defer cancel()\n"
    edits = [Edit(call.span.file, start, start, lines)]
    if text != "ctx":
        edits.append(Edit(call.span.file, argument[0], argument[1], "ctx"))
    imports = (Import(call.span.file, "context"), Import(call.span.file, "time"))
    title = f"Give {found.info.operation} {SECONDS} seconds"
    return (Fix(title, Applicability.SUGGESTED, tuple(edits), imports),)


def _context_parameter(facts: Facts, call: Call) -> int | None:
    callee = call.callee
    if not isinstance(callee, StaticCallee):
        return None
    known = facts.knowledge.context(callee.package, callee.symbol)
    return known.derives if known is not None and known.derives >= 0 else None


def _keeps_using(facts: Facts, found: Unlimited) -> bool:
    """Whether the caller goes on reading what the call returned: ending the context at return would cut that off."""
    flow = facts.get(Flow)
    for result in found.call.results[:1]:
        if str(result.type).rpartition(".")[2] not in _STREAMS:
            continue
        aliases = flow.aliases(found.function, result)
        if any(
            isinstance(at.instruction, Return) and any(v in aliases for v in at.instruction.values)
            for var in aliases
            for at in flow.uses(found.function, var)
        ):
            return True
    return False


def _text(source: bytes, function: Function) -> str:
    """The function's text; of a literal its own only, as its scope begins there."""
    return source[function.span.start : function.span.end].decode("utf-8", "replace")


def _argument(source: bytes, call: Call, index: int) -> tuple[int, int] | None:
    """The bytes of an argument of the call."""
    callee = call.callee
    if isinstance(callee, MethodCallee):
        name = callee.method
    elif isinstance(callee, StaticCallee):
        name = callee.symbol.rpartition(".")[2]
    else:
        return None
    text = source[call.span.start : call.span.end]
    opening = re.search(rf"\b{re.escape(name)}\s*\(".encode(), text)
    if opening is None:
        return None
    depth, begin, number = 0, opening.end(), 0
    for offset in range(opening.end(), len(text)):
        byte = text[offset : offset + 1]
        if byte in b"([{":
            depth += 1
        elif depth and byte in b")]}":
            depth -= 1
        elif not depth and byte in b",)":
            if number == index:
                return _trimmed(text, call.span.start, begin, offset)
            number, begin = number + 1, offset + 1
    return None


def _trimmed(text: bytes, base: int, begin: int, end: int) -> tuple[int, int]:
    part = text[begin:end]
    lead = len(part) - len(part.lstrip())
    return base + begin + lead, base + begin + len(part.rstrip())
