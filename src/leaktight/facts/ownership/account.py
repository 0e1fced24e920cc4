"""What a leak means to its reader: words, severity, the steps that lead to it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Span, Step
from leaktight.facts.base import Facts
from leaktight.facts.contexts import Contexts
from leaktight.facts.flow import Flow
from leaktight.facts.ownership.acquire import language_version
from leaktight.facts.ownership.leaks import Leak, name_of
from leaktight.facts.ownership.startup import Startup
from leaktight.facts.ownership.state import End, Outcome
from leaktight.ir.instructions import Call, MethodCallee, Return, StaticCallee
from leaktight.ir.types import ERROR
from leaktight.ir.values import Const, Operand
from leaktight.knowledge.schema import NONE

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
    done = _done(resource.release)
    worst = leak.missing[0]
    subject = f"The {thing} of `{name}`" if resource.kind == "body" and name else f"The {thing} `{name}`"
    if not name:
        subject = f"The {thing} that {call} returns is dropped and"
    missed = f"is never {done}" if leak.never else f"is not {done} {_where(leak)}"
    after = ""
    if leak.drained:
        after = " It was used up to its end, so that nothing stays behind; the release is still owed by contract."
    elif not leak.drained:
        after = f" It keeps {resource.keeps}."
    return Account(
        span=acquisition.call.span,
        message=f"{subject} {missed}.{after}",
        growth=f"one {thing} per call" if not leak.drained else "",
        severity=_severity(facts, leak, worst),
        confidence=_confidence(leak),
        steps=_steps(leak, name or thing, done, call),
        anchor=f"{call}:{name}",
    )


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


def _severity(facts: Facts, leak: Leak, worst: Outcome) -> Severity:
    acquisition = leak.acquisition
    severity = acquisition.resource.severity
    if leak.drained or _answers_without_body(facts, leak):
        return Severity.INFO
    if facts.get(Startup).runs_once(acquisition.function, acquisition.call) or _ends_with_context(facts, leak):
        return Severity.LOW
    if leak.doubt or _version_guessed(facts, leak):
        return min(severity, Severity.LOW, key=lambda s: s.rank)
    failing = any(
        key[0] == "nil" and not value and _is_error(leak, key[1]) for key, value in worst.results
    )  # the path that leaks gives back an error
    if failing and severity is Severity.HIGH:
        return Severity.MEDIUM
    return severity


def _version_guessed(facts: Facts, leak: Leak) -> bool:
    """Whether the obligation depends on a language version that nothing names."""
    acquisition = leak.acquisition
    bound = acquisition.resource.go_since or acquisition.resource.go_until
    return bool(bound) and language_version(facts.program, acquisition.function.package) == (0, 0)


def _is_error(leak: Leak, index: int) -> bool:
    results = leak.acquisition.function.results
    return index < len(results) and results[index].type == ERROR


def _confidence(leak: Leak) -> Confidence:
    if leak.doubt:
        return Confidence.LOW
    return Confidence.HIGH if leak.never and not leak.acquisition.via else Confidence.MEDIUM


def _ends_with_context(facts: Facts, leak: Leak) -> bool:
    """Whether the end of a request, or a deadline, gives the resource back."""
    index = leak.acquisition.resource.until_context
    args = leak.acquisition.call.args
    if index == NONE or leak.acquisition.via or not 0 <= index < len(args):
        return False
    origins = facts.get(Contexts).origins(leak.acquisition.function, args[index])
    return bool(origins) and all(o.kind == "request" or o.deadline for o in origins)


def _answers_without_body(facts: Facts, leak: Leak) -> bool:
    """Whether the request's method is HEAD: its answer has no body."""
    acquisition = leak.acquisition
    if acquisition.resource.kind != "body":
        return False
    if call_name(acquisition.call).rpartition(".")[2] == "Head":
        return True
    flow = facts.get(Flow)
    for argument in acquisition.call.args:
        sources = flow.sources(acquisition.function, argument)
        made = [s.at.instruction for s in sources if s.at is not None and isinstance(s.at.instruction, Call)]
        if made and len(made) == len(sources) and all(any(map(_is_head, call.args[:2])) for call in made):
            return True
    return False


def _is_head(operand: Operand) -> bool:
    return isinstance(operand, Const) and (operand.value == "HEAD" or operand.name == "MethodHead")


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
