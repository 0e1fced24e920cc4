"""The fix: release with defer, right after the check of the acquisition's error."""

from __future__ import annotations

import re

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.core.span import Span
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.flow import Flow
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.acquire import Acquisition
from leaktight.facts.ownership.leaks import Leak, variable_of
from leaktight.facts.ownership.state import End
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Call,
    CallKind,
    FieldOf,
    Load,
    MakeClosure,
    MethodCallee,
    New,
    Return,
    Send,
    SetGlobal,
    StaticCallee,
    Store,
    ValueCallee,
)
from leaktight.ir.types import ERROR, Signature, Type, is_named
from leaktight.ir.values import Var, VarKind
from leaktight.knowledge.schema import NONE

_CONTEXT = ("context", "Context")
_TWICE = frozenset(
    [
        "body",
        "file",
        "rows",
        "statement",
        "transaction",
        "cancel",
        "connection",
        "listener",
        "multipart",
        "temp",
        "cursor",
    ]
)
"""Kinds that may be released a second time without harm: a defer can stand beside a release by hand."""
_READER = re.compile(r"^(?:New|Limit|Tee|Multi|Nop)")
"""Library functions that make a reader of another one: bufio.NewReader, io.LimitReader, io.NopCloser."""
_BLANK_CANCEL = re.compile(rb"^(\w+), _ := ")


def defer_release(facts: Facts, leak: Leak) -> tuple[Fix, ...]:
    """A fix for a resource that is used only inside its function: deferred at once, in place of a defer that comes
    too late and of releases by hand before a return. Nothing where the function loops around it, or another shape."""
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
    if variable is not None and _read_afterwards(facts, acquisition, variable):
        return ()
    place = _after_check(facts, leak, statement)
    if place is None:
        return ()
    release_ = _release(facts, acquisition, name, variable)
    if release_ is None:
        return ()
    if not leak.never:
        removed = _other_releases(facts, leak, statement, release_)
        if removed is None:
            return ()
        edits += removed
    edits.append(Edit(statement.file, place, place, f"\n{indent}defer {release_}"))
    moved = any(isinstance(o.at, Call) and o.at.kind is CallKind.DEFERRED for o in leak.released)
    title = f"Move defer {release_} up" if moved else f"Release {name} with defer {release_}"
    return (Fix(title, Applicability.SAFE, tuple(edits)),)


def _release(facts: Facts, acquisition: Acquisition, name: str, variable: Var | None) -> str | None:
    """The call that releases, as source; None where it takes something that is not at hand. A transaction is rolled
    back: after a commit that does nothing."""
    path = min(acquisition.paths, key=lambda p: ("Rollback" not in p, len(p), p))
    if path == (release.CALL,):
        return f"{name}()"
    type_: Type | None = variable.type if variable is not None else None
    for part in path:
        type_ = facts.program.member_type(type_, part) if type_ is not None else None
    given = ""
    if isinstance(type_, Signature) and type_.params:
        context = _context_of(acquisition.function) if len(type_.params) == 1 else None
        if context is None or not is_named(type_.params[0], *_CONTEXT):
            return None
        given = context.name
    return f"{name}.{'.'.join(path)}({given})"


def _context_of(function: Function) -> Var | None:
    """The context that the function is given, unless a literal's own parameter hides it."""
    return next((p for p in function.params if is_named(p.type, *_CONTEXT) and p.name not in ("", "_")), None)


def _other_releases(facts: Facts, leak: Leak, statement: Span, release_: str) -> list[Edit] | None:
    """Edits that take away what a deferred release makes superfluous: a later defer, and releases right before a
    return. None where the resource also ends otherwise, or is handed on, so that a defer could come too early."""
    function = leak.acquisition.function
    source = facts.program.source(statement.file)
    if leak.handed or leak.acquisition.resource.kind not in _TWICE:
        return None
    edits: list[Edit] = []
    for call in {id(o.at): o.at for o in leak.released}.values():
        if not isinstance(call, Call) or call.kind is CallKind.SPAWNED or not _direct(call):
            return None
        if not any(i is call for i in function.instructions()):
            return None
        place = call.span
        whole = next(iter(facts.program.statements(place.file, place.start, place.end)), None)
        if whole is None:
            return None
        words = source[whole.start : whole.end].decode()
        if call.kind is CallKind.DEFERRED and words != f"defer {release_}":
            return None
        if call.kind is CallKind.DEFERRED or (
            words in (release_, f"_ = {release_}") and _returns_next(source, whole)
        ):
            edits.append(_line_of(source, whole))
    if sum(source[e.start : e.end].lstrip().startswith(b"defer") for e in edits) > 1:
        return None
    return edits


def _direct(call: Call) -> bool:
    """Whether the call is a release by its own name, not a helper that may do it later."""
    match call.callee:
        case MethodCallee(method=method):
            return release.is_closer(method)
        case ValueCallee(value=Var()):
            return True
    return False


def _returns_next(source: bytes, statement: Span) -> bool:
    return re.match(rb"[ \t]*\n\s*return\b", source[statement.end : statement.end + 200]) is not None


def _line_of(source: bytes, statement: Span) -> Edit:
    """Takes away the whole line of a statement that has one to itself."""
    start = source.rfind(b"\n", 0, statement.start) + 1
    end = source.find(b"\n", statement.end) + 1
    alone = not source[start : statement.start].strip() and not source[statement.end : end].strip()
    return Edit(statement.file, start if alone else statement.start, end if alone else statement.end, "")


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


def _read_afterwards(facts: Facts, acquisition: Acquisition, variable: Var) -> bool:
    """Whether a reader that is made of the resource (a scanner, a decoder) leaves the function: who has it goes on
    reading after a deferred release."""
    function, flow = acquisition.function, facts.get(Flow)
    fields = {FieldOf(part) for path in acquisition.paths for part in path[:-1]}
    held: set[Var] = set()
    stack = [variable]
    while stack:
        for var in flow.aliases(function, stack.pop()) - held:
            held.add(var)
            for at in flow.uses(function, var):
                made = at.instruction
                if isinstance(made, Load) and made.access in fields:
                    stack.append(made.dst)
                elif isinstance(made, Call) and var in made.args and _reads_from(made):
                    stack += [result for result in made.results if result.type != ERROR]
                elif var is not variable and isinstance(made, MakeClosure | New | Return | Send | SetGlobal | Store):
                    return True
    return False


def _reads_from(call: Call) -> bool:
    callee = call.callee
    return isinstance(callee, StaticCallee) and _READER.match(callee.symbol) is not None


def _text(source: bytes, function: Function) -> bytes:
    return source[function.span.start : function.span.end]


def _indent(source: bytes, start: int) -> str:
    line = source.rfind(b"\n", 0, start) + 1
    return source[line:start].decode()


def _line_end(source: bytes, offset: int) -> int | None:
    end = source.find(b"\n", offset)
    rest = source[offset : end if end >= 0 else len(source)].strip()
    return end if end >= 0 and (not rest or rest.startswith(b"//")) else None
