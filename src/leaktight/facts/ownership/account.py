"""What a leak means to its reader: words, severity, the steps that lead to it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Span, Step
from leaktight.facts.base import Facts
from leaktight.facts.ownership.acquire import Acquisition
from leaktight.facts.ownership.leaks import Leak, name_of
from leaktight.facts.ownership.paths import CALL
from leaktight.facts.ownership.severity import kept_by_nobody, severity_of
from leaktight.facts.ownership.state import TOLD, End, Outcome
from leaktight.ir.instructions import Call, MethodCallee, Return, StaticCallee

_THINGS = {
    "body": "response body",
    "rows": "result rows",
    "statement": "prepared statement",
    "multipart": "uploaded file",
    "cancel": "cancel function",
    "temp": "temporary file",
    "process": "process",
    "client": "client",
}
_DONE = {
    "Close": "closed",
    "Stop": "stopped",
    "()": "called",
    "Rollback": "rolled back or committed",
    "Commit": "rolled back or committed",
    "Unsubscribe": "ended",
    "End": "ended",
    "Scan": "scanned",
    "Cancel": "cancelled",
    "Wait": "waited for",
    "Release": "released",
}
_MAX_TURNS = 3


@dataclass(frozen=True, slots=True)
class Account:
    """The parts of a finding."""

    span: Span
    message: str
    growth: str
    severity: Severity
    confidence: Confidence
    steps: tuple[Step, ...]
    anchor: str


def account(facts: Facts, leak: Leak) -> Account:
    """The finding's parts. Severity follows from what one forgotten release costs and how often it happens."""
    acquisition = leak.acquisition
    resource = acquisition.resource
    name = name_of(acquisition)
    call = call_name(acquisition.call)
    thing = _THINGS.get(resource.kind, resource.kind)
    done = "called" if _closes_another(acquisition) else _done(resource.release)
    severity = severity_of(facts, leak)
    subject = _subject(acquisition, thing, name, call)
    missed = f"is never {done}" if leak.never else f"is not {done} {_where(leak)}"
    if all(TOLD in outcome.state.facts for outcome in leak.missing):
        missed = f"is only {done} by a goroutine that waits for something else, not for the end of this function"
    after = ""
    if leak.drained:
        after = " It was used up to its end, so that nothing stays behind; the release is still owed by contract."
    elif kept_by_nobody(facts, leak):
        after = " Its parent never ends and keeps no list of it: only what still waits for the context is kept."
    else:
        after = f" It keeps {resource.keeps}."
    return Account(
        span=acquisition.call.span,
        message=f"{subject} {missed}.{after}",
        growth=f"one {thing} per call" if not leak.drained else "",
        severity=severity,
        confidence=_confidence(leak),
        steps=_steps(leak, name or thing, done, call),
        anchor=f"{call}:{name}",
    )


def _subject(acquisition: Acquisition, thing: str, name: str, call: str) -> str:
    if _closes_another(acquisition):
        if name:
            return f"The function `{name}`, by which {call} lets its caller end the {thing},"
        return f"The function by which {call} lets its caller end the {thing} is dropped and"
    if not name:
        return f"The {thing} that {call} returns is dropped and"
    if acquisition.resource.kind == "body":
        return f"The {thing} of `{name}`"
    if acquisition.resource.kind == "cancel" and (CALL,) not in acquisition.paths:
        return f"The {thing} that `{name}` holds"
    return f"The {thing} `{name}`"


def _closes_another(acquisition: Acquisition) -> bool:
    """Whether what has to be called is a function that the project gives out to close something."""
    return bool(acquisition.via) and (CALL,) in acquisition.paths and acquisition.resource.kind != "cancel"


def call_name(call: Call) -> str:
    """The call as people name it: `http.Get`, `client.Do`."""
    callee = call.callee
    if isinstance(callee, StaticCallee):
        return f"{callee.package.rsplit('/', 1)[-1]}.{callee.symbol}"
    if isinstance(callee, MethodCallee):
        return callee.symbol or callee.method
    return "the call"


def _done(release: tuple[str, ...]) -> str:
    return _DONE.get(release[0].rpartition(".")[2], "released")


def _where(leak: Leak) -> str:
    first = leak.missing[0]
    if all(o.end is End.AGAIN for o in leak.missing):
        return "before the loop goes on to the next one"
    lines = sorted(
        {_end(o).line for o in leak.missing if o.end is End.LIVE and o.state.drained == first.state.drained}
    )
    if len(lines) == 1:
        return f"on the path that returns at line {lines[0]}"
    return f"on the paths that return at lines {', '.join(map(str, lines[:-1]))} and {lines[-1]}"


def _end(outcome: Outcome) -> Span:
    """Where a path ends: its return statement, or the closing brace that it falls off at."""
    span = outcome.at.span
    if isinstance(outcome.at, Return) and not outcome.at.values and span.line != span.end_line:
        return msgspec.structs.replace(span, line=span.end_line, column=span.end_column - 1, start=span.end - 1)
    return span


def _confidence(leak: Leak) -> Confidence:
    if leak.doubt:
        return Confidence.LOW
    return Confidence.HIGH if leak.never and not leak.acquisition.via else Confidence.MEDIUM


def _steps(leak: Leak, name: str, done: str, call: str) -> tuple[Step, ...]:
    acquisition, first = leak.acquisition, leak.missing[0]
    via = f" (handed on by {acquisition.via.rsplit('/', 1)[-1]})" if acquisition.via else ""
    steps = [Step(acquisition.call.span, f"{call} gives out {name}{via}")]
    turns: list[Step] = []
    turn = first.turn
    while turn is not None and len(turns) < _MAX_TURNS:
        if turn.outcome is not None:
            turns.append(Step(turn.span, f"the condition is {'true' if turn.outcome else 'false'}"))
        turn = turn.before
    steps += reversed(turns)
    end = "the loop goes on" if first.end is End.AGAIN else "the function returns"
    steps.append(Step(_end(first), f"{end}, and {name} was not {done}"))
    return tuple(steps)
