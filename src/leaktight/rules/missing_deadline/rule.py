"""missing-deadline: a datastore or outbound call from a request that has no deadline anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.clients.outgoing import Outgoing, Unlimited
from leaktight.facts.contexts.contexts import Contexts
from leaktight.ir.instructions import MethodCallee
from leaktight.ir.values import Const
from leaktight.rules.base import Rule
from leaktight.rules.missing_deadline.fix import limit

_KINDS = {
    "datastore": "datastore call",
    "outbound": "outbound call",
    "queue": "call to a queue",
    "cache": "call to a cache",
}

_ENDING = ("Commit", "Rollback")
_ENDING_TEXT = ("COMMIT", "ROLLBACK", "RELEASE")


class MissingDeadline(Rule):
    """One finding for each function and client; the message lists the operations."""

    id = "missing-deadline"
    title = "Datastore or outbound call from a request with no deadline"
    severity = Severity.MEDIUM
    cwe = (1088,)
    checks = Check.UNSAFE_CONSUMPTION
    owasp = "API10:2023"

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        groups: dict[tuple[str, str, str], list[Unlimited]] = {}
        for call in facts.get(Outgoing).unlimited():
            callee = call.call.callee
            client = callee.package if isinstance(callee, MethodCallee) else ""
            groups.setdefault((call.function.id, client, call.why), []).append(call)
        for calls in groups.values():
            yield self._report(facts, calls)

    def _report(self, facts: Facts, calls: list[Unlimited]) -> Finding:
        working = [c for c in calls if not _ends_transaction(c)]
        first = next(iter(working), calls[0])
        names = list(dict.fromkeys(c.info.operation for c in calls))
        what = _KINDS.get(first.info.kind, "call")
        subject = f"The {what} {names[0]}" if len(names) == 1 else f"The {what}s {', '.join(names)}"
        verb = "has" if len(names) == 1 else "have"
        message = f"{subject} {verb} no deadline: {_reason(first)}."
        dropped = first.why == "detached" and facts.get(Contexts).at_hand(first.function)
        grave = (dropped and bool(working)) or first.plain
        steps = [Step(o.span, f"the context begins here ({o.name})") for o in first.origins[:1] if o.span is not None]
        steps += [Step(c.call.span, f"{c.info.operation} waits for as long as it takes") for c in calls]
        return self.finding(
            facts,
            first.function,
            first.call.span,
            message,
            severity=Severity.MEDIUM if grave else Severity.LOW,
            confidence=Confidence.HIGH if first.why != "none" else Confidence.MEDIUM,
            growth="requests in flight, with their goroutines and buffers, while the other side does not answer",
            steps=steps,
            fixes=[fix for c in calls[:1] for fix in limit(facts, c)],
            anchor=",".join(names),
        )


def _ends_transaction(call: Unlimited) -> bool:
    """Whether the call ends a transaction: that has to be done after the request has ended as well, and is short."""
    texts = [a.value for a in call.call.args if isinstance(a, Const) and isinstance(a.value, str)]
    return call.info.operation in _ENDING or any(text.strip().upper().startswith(_ENDING_TEXT) for text in texts)


def _reason(call: Unlimited) -> str:
    client = ", and the HTTP client has no timeout" if call.plain else ""
    if call.why == "detached":
        root = next((o.name for o in call.origins if o.kind == "detached"), "")
        return f"its context comes from {root}, which ends neither with the request nor at any time{client}"
    if call.why == "kept":
        root = next((o.name for o in call.origins if o.name), "the start of the process")
        return (
            f"its context was made once, by {root}, and is kept in a field: it ends neither with the request nor at "
            f"any time{client}"
        )
    if call.why == "none":
        if call.plain:
            return "it takes no context, and the HTTP client has no timeout"
        return "it takes no context, so nothing can end it"
    return (
        "it runs under the request's own context, which ends only when the client gives up, and neither a caller, a "
        f"middleware nor the client library limits it{client}"
    )
