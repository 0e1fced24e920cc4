"""The fix: release with defer, right after the check of the acquisition's error."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import Flow
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.leaks import Leak, variable_of
from leaktight.facts.ownership.state import End
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, CallKind, MakeClosure, New, Return, Send, SetGlobal, Store
from leaktight.ir.values import Var, VarKind
from leaktight.knowledge.schema import NONE

_BLANK_CANCEL = re.compile(rb"^(\w+), _ := ")


def defer_release(facts: Facts, leak: Leak) -> tuple[Fix, ...]:
    """A fix for a resource that is used only inside its function: deferred at once, or an existing defer that comes
    too late moved up. Nothing where the function loops around it or the source has another shape."""
    acquisition = leak.acquisition
    function, call = acquisition.function, acquisition.call
    if leak.drained or any(outcome.end is End.AGAIN for outcome in leak.missing):
        return ()
    block = next(b.index for b in function.blocks if any(i is call for i in b.instructions))
    if facts.get(Loops).around(function, block):
        return ()
    statements = facts.program.statements(call.span.file, call.span.start, call.span.end)
    if not statements or not _plain(facts, statements[0], call):
        return ()
    return _fix(facts, leak, statements[0])


def _fix(facts: Facts, leak: Leak, statement: Span) -> tuple[Fix, ...]:
    acquisition = leak.acquisition
    source = facts.program.source(statement.file)
    indent = _indent(source, statement.start)
    edits: list[Edit] = []
    variable = variable_of(acquisition)
    if variable is None and acquisition.resource.kind == "cancel":
        dropped = _BLANK_CANCEL.match(source[statement.start : statement.end])
        if dropped is None or re.search(rb"\bcancel\b", _text(source, acquisition.function)):
            return ()
        underscore = statement.start + dropped.end(1) + 2
        edits.append(Edit(statement.file, underscore, underscore + 1, "cancel"))
        name = "cancel"
    elif variable is None or variable.kind is not VarKind.LOCAL or _set_again(acquisition.function, variable):
        return ()
    else:
        name = variable.name
    if acquisition.resource.kind == "cancel" and _context_lives_on(facts, leak):
        return ()
    place = _after_check(facts, leak, statement)
    if place is None:
        return ()
    path = min(acquisition.paths, key=lambda p: (len(p), p))
    words = f"defer {name}()" if path == (release.CALL,) else f"defer {name}.{'.'.join(path)}()"
    if not leak.never:
        late = _late_defer(source, acquisition.function, words, indent, place)
        if late is None:
            return ()
        edits.append(Edit(statement.file, late[0], late[1], ""))
    edits.append(Edit(statement.file, place, place, f"\n{indent}{words}"))
    title = f"Release {name} with {words}" if leak.never else f"Move {words} up"
    return (Fix(title, Applicability.SAFE, tuple(edits)),)


def _plain(facts: Facts, statement: Span, call: Call) -> bool:
    """Whether the statement is `a, b := call` and nothing more."""
    source = facts.program.source(statement.file)
    head = source[statement.start : call.span.start]
    return statement.end == call.span.end and re.fullmatch(rb"[\w, ]+ :?= ", head) is not None


def _after_check(facts: Facts, leak: Leak, statement: Span) -> int | None:
    """The end of the line after which the resource is known to be there."""
    source = facts.program.source(statement.file)
    resource, call, function = leak.acquisition.resource, leak.acquisition.call, leak.acquisition.function
    error = resource.error if not leak.acquisition.via else _error_result(leak)
    if error == NONE:
        return _line_end(source, statement.end)
    if error >= len(call.results):
        return None
    given = call.results[error]
    names = [i.dst.name for i in function.instructions() if isinstance(i, Assign) and i.src is given]
    following = _next_statement(facts, statement)
    if not names or following is None:
        return None
    check = source[following.start : following.end]
    condition = re.match(rb"if (\w+) != nil (?:&& [^{\n]+)?\{\n", check)
    if condition is None or condition.group(1).decode() != names[0] or b"&&" in condition.group(0):
        return None
    if re.search(rb"\n\s*\} else", check):
        return None
    return _line_end(source, following.end)


def _error_result(leak: Leak) -> int:
    found = [i for i, r in enumerate(leak.acquisition.call.results) if str(r.type) == "error"]
    return found[-1] if found else NONE


def _next_statement(facts: Facts, statement: Span) -> Span | None:
    source = facts.program.source(statement.file)
    gap = re.compile(rb"[ \t]*(?://[^\n]*)?\n\s*").match(source, statement.end)
    if gap is None:
        return None
    inside = facts.program.statements(statement.file, gap.end(), gap.end() + 1)
    return next((s for s in inside if s.start == gap.end()), None)


def _late_defer(source: bytes, function: Function, words: str, indent: str, place: int) -> tuple[int, int] | None:
    """The whole lines of the only such defer further down at the same depth."""
    wanted = re.compile(rb"^" + re.escape(f"{indent}{words}".encode()) + rb"[ \t]*\n", re.MULTILINE)
    found = [m.span() for m in wanted.finditer(source, place, function.span.end)]
    if len(found) != 1 or source.count(words.removeprefix("defer ").encode(), place, function.span.end) != 1:
        return None
    return found[0]


def _set_again(function: Function, variable: Var) -> bool:
    return len(function.definitions(variable)) != 1 or variable.captured


def _context_lives_on(facts: Facts, leak: Leak) -> bool:
    """Whether the context is given to something that may use it after the function returned."""
    function, flow = leak.acquisition.function, facts.get(Flow)
    for result in leak.acquisition.call.results:
        if result is leak.acquisition.call.results[leak.acquisition.result]:
            continue
        for alias in flow.aliases(function, result):
            for at in flow.uses(function, alias):
                instruction = at.instruction
                spawned = isinstance(instruction, Call) and instruction.kind is CallKind.SPAWNED
                if spawned or isinstance(instruction, MakeClosure | New | Return | Send | SetGlobal | Store):
                    return True
                if isinstance(instruction, Call) and any(r.type == result.type for r in instruction.results):
                    return True  # a child of it, which may live on
    return False


def _text(source: bytes, function: Function) -> bytes:
    return source[function.span.start : function.span.end]


def _indent(source: bytes, start: int) -> str:
    line = source.rfind(b"\n", 0, start) + 1
    return source[line:start].decode()


def _line_end(source: bytes, offset: int) -> int | None:
    end = source.find(b"\n", offset)
    rest = source[offset : end if end >= 0 else len(source)].strip()
    return end if end >= 0 and (not rest or rest.startswith(b"//")) else None
