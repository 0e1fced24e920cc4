"""What a forgotten release costs: by the resource, how often it happens, and what gives it back all the same."""

from __future__ import annotations

from leaktight.core.levels import Severity
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.clients.client_limits import ClientLimits
from leaktight.facts.contexts.contexts import Contexts
from leaktight.facts.flow import Flow, Source
from leaktight.facts.ownership.acquire import Acquisition, language_version
from leaktight.facts.ownership.leaks import Leak
from leaktight.facts.ownership.parents import Parents
from leaktight.facts.ownership.startup import Startup
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, StaticCallee
from leaktight.ir.types import ERROR, is_named
from leaktight.ir.values import Const, Operand
from leaktight.knowledge.schema import NONE

_MAX_DEPTH = 4


def severity_of(facts: Facts, leak: Leak) -> Severity:
    """What one forgotten release costs, at most what the resource itself is worth."""
    acquisition = leak.acquisition
    severity = acquisition.resource.severity
    if leak.drained or _answers_without_body(facts, acquisition.root):
        return Severity.INFO
    if facts.get(Startup).runs_once(acquisition.function, acquisition.call) or _ends_with_context(facts, leak):
        return Severity.LOW
    if leak.doubt or _version_guessed(facts, leak) or kept_by_nobody(facts, leak):
        return min(severity, Severity.LOW, key=lambda s: s.rank)
    failing = any(
        key[0] == "nil" and not value and _is_error(leak, key[1]) for key, value in leak.missing[0].results
    )  # the path that leaks gives back an error
    if severity is Severity.HIGH and (failing or _times_out(facts, acquisition.root)):
        return Severity.MEDIUM
    return severity


def kept_by_nobody(facts: Facts, leak: Leak) -> bool:
    """Whether what is forgotten is the cancel function of a context that no parent holds on to."""
    root = leak.acquisition.root
    if root.resource.kind != "cancel":
        return False
    ends = tuple(outcome.at for outcome in leak.missing) if root is leak.acquisition else ()
    return facts.get(Parents).keeps_nothing(root.function, root.call, ends, leak.acquisition.handed_by)


def _times_out(facts: Facts, root: Acquisition) -> bool:
    """Whether the client ends each request, and with it the reading of a body, after a time of its own."""
    callee = root.call.callee
    return (
        root.resource.kind == "body"
        and isinstance(callee, MethodCallee)
        and is_named(callee.receiver.type, "net/http", "Client")
        and facts.get(ClientLimits).http(root.function, callee.receiver) is True
    )


def _version_guessed(facts: Facts, leak: Leak) -> bool:
    """Whether the obligation depends on a language version that nothing names."""
    acquisition = leak.acquisition
    bound = acquisition.resource.go_since or acquisition.resource.go_until
    return bool(bound) and language_version(facts.program, acquisition.function.package) == (0, 0)


def _is_error(leak: Leak, index: object) -> bool:
    results = leak.acquisition.function.results
    return isinstance(index, int) and index < len(results) and results[index].type == ERROR


def _ends_with_context(facts: Facts, leak: Leak) -> bool:
    """Whether the end of a request, or a deadline, gives the resource back."""
    index = leak.acquisition.resource.until_context
    args = leak.acquisition.call.args
    if index == NONE or leak.acquisition.via or not 0 <= index < len(args):
        return False
    origins = facts.get(Contexts).origins(leak.acquisition.function, args[index])
    return bool(origins) and all(o.kind == "request" or o.deadline for o in origins)


def _answers_without_body(facts: Facts, root: Acquisition) -> bool:
    """Whether the request's method is HEAD: its answer has no body."""
    if root.resource.kind != "body":
        return False
    callee = root.call.callee
    if isinstance(callee, StaticCallee | MethodCallee) and callee.symbol.rpartition(".")[2] == "Head":
        return True
    return any(_asks_head(facts, root.function, argument, 0) for argument in root.call.args)


def _asks_head(facts: Facts, function: Function, operand: Operand, depth: int) -> bool:
    """Whether the operand is a request that was made with the method HEAD, wherever it comes from."""
    sources = facts.get(Flow).sources(function, operand)
    return bool(sources) and all(_made_for_head(facts, source, depth) for source in sources)


def _made_for_head(facts: Facts, source: Source, depth: int) -> bool:
    made = source.at.instruction if source.at is not None else None
    if not isinstance(made, Call) or source.at is None or depth > _MAX_DEPTH:
        return False
    if any(map(_is_head, made.args[:2])):
        return True
    returned = facts.get(Calls).returned(source.at.function, made, source.result)
    given = [(f, o) for f, o in returned if not (isinstance(o, Const) and o.is_nil)]
    return bool(given) and all(_asks_head(facts, f, o, depth + 1) for f, o in given)


def _is_head(operand: Operand) -> bool:
    return isinstance(operand, Const) and (operand.value == "HEAD" or operand.name == "MethodHead")
