"""unbounded-read: a request's or an upstream's body read whole into memory, with no limit."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.clients.buffering import Buffering
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.whole_reads import WholeRead, WholeReads
from leaktight.rules.base import Rule
from leaktight.rules.unbounded_read.fix import limit_request


class UnboundedRead(Rule):
    """Medium at most: what was read goes with the request. Clients that buffer all answers have their own rule."""

    id = "unbounded-read"
    title = "Body read whole into memory with no limit"
    severity = Severity.MEDIUM
    cwe = (770, 409)
    checks = Check.INPUT_VALIDATION

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        buffered = {buffering.call for buffering in facts.get(Buffering).transports}
        reach = facts.get(Reach)
        for read in facts.get(WholeReads).all:
            routed = bool(reach.entries(read.function))
            if read.call in buffered:
                continue
            if read.kind in ("request", "upload"):
                yield self._request(facts, read, routed)
            elif read.kind in _UNPACKED:
                yield self._unpacked(facts, read)
            else:
                yield self._upstream(facts, read, by_request=reach.setting(read.function) is Setting.REQUEST)

    def _request(self, facts: Facts, read: WholeRead, routed: bool) -> Finding:
        return self.finding(
            facts,
            read.function,
            read.call.span,
            f"{_SENT[read.kind]} is read whole into memory, and nothing on the way limits its length: whoever sends "
            "it decides how much memory it takes.",
            severity=Severity.MEDIUM if routed else Severity.LOW,
            confidence=Confidence.HIGH if routed else Confidence.LOW,
            growth="the whole body per request, several times over while it is copied, until the request ends",
            steps=_steps(read, "the body is taken as it comes in"),
            fixes=limit_request(facts, read),
            anchor="request body",
        )

    def _unpacked(self, facts: Facts, read: WholeRead) -> Finding:
        by_request = facts.get(Reach).setting(read.function) is Setting.REQUEST
        return self.finding(
            facts,
            read.function,
            read.call.span,
            f"{_UNPACKED[read.kind]} is read whole into memory: a small input can hold a thousand times as much, so "
            "what comes out needs a limit of its own.",
            severity=Severity.LOW,
            confidence=Confidence.MEDIUM if by_request else Confidence.LOW,
            growth="all that the input unpacks to, until the call returns",
            steps=_steps(read, "here it is unpacked"),
            anchor=read.kind,
        )

    def _upstream(self, facts: Facts, read: WholeRead, *, by_request: bool) -> Finding:
        what = "answer" if read.kind == "response" else "object"
        return self.finding(
            facts,
            read.function,
            read.call.span,
            f"The whole {what} is read into memory, and nothing limits its length: the other side decides how much "
            f"memory each {'request' if by_request else 'call'} takes.",
            severity=Severity.LOW,
            confidence=Confidence.MEDIUM if by_request else Confidence.LOW,
            growth=f"the whole {what} per {'request, until the request ends' if by_request else 'call'}",
            steps=_steps(read, f"the body of the {what} is taken as it comes"),
            anchor=f"{what} body",
        )


_SENT = {"request": "The request's body", "upload": "A file in the request's form"}
_UNPACKED = {
    "inflated": "What comes out of a decompression",
    "unpacked": "The input of a decompression is limited, what comes out of it is not, and it",
    "entry": "An entry of an archive",
}


def _steps(read: WholeRead, text: str) -> tuple[Step, ...]:
    last = Step(read.call.span, "it is read to its end into one buffer")
    return (last,) if read.body is read.call else (Step(read.body.span, text), last)
