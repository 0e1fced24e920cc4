"""Suppression comments in the source: `//leaktight:ignore RULE reason`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cached_property

import msgspec

from leaktight.core.finding import Finding, Suppression
from leaktight.core.levels import Confidence, Severity
from leaktight.core.nearest import did_you_mean
from leaktight.core.span import Span
from leaktight.facts.base import Facts

_COMMENT = re.compile(rb"(?P<before>[^\n]*?)//leaktight:ignore(?P<rest>[^\n]*)")
RULE = "suppression"


class _Comment(msgspec.Struct, frozen=True):
    span: Span
    rule: str
    reason: str
    alone: bool
    """The comment stands on a line of its own and speaks of the next line."""


class Suppressions:
    """A comment speaks of its own line, or of the next one when nothing else stands on its line. The reason is
    required; a comment without one suppresses nothing and is reported, as is one that no finding answers to."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program

    @cached_property
    def _comments(self) -> list[_Comment]:
        found: list[_Comment] = []
        for file in self._program.files():
            source = self._program.source(file.path)
            if b"//leaktight:ignore" not in source:
                continue
            for match in _COMMENT.finditer(source):
                start = match.start() + len(match["before"])
                line = source.count(b"\n", 0, start) + 1
                column = start - source.rfind(b"\n", 0, start)
                end = match.end()
                rule, _, reason = match["rest"].decode("utf-8", "replace").strip().partition(" ")
                span = Span(file.path, line, column, line, column + end - start, start, end)
                found.append(_Comment(span, rule, reason.strip(), not match["before"].strip()))
        return found

    def apply(self, findings: Sequence[Finding], active: Collection[str], known: Collection[str]) -> list[Finding]:
        """The findings, those that a comment speaks of marked; plus a finding for each comment that is not in order.
        Comments about `known` rules that did not run (are not `active`) are left alone."""
        used: set[_Comment] = set()
        result: list[Finding] = []
        for finding in findings:
            comment = next((c for c in self._comments if c.reason and _speaks_of(c, finding)), None)
            if comment is not None:
                used.add(comment)
                suppression = Suppression("inSource", comment.reason)
                finding = msgspec.structs.replace(finding, suppression=suppression)
            result.append(finding)
        for comment in self._comments:
            if not comment.rule or not comment.reason:
                result.append(_complaint(comment, "A suppression needs a rule and a reason", "nothing is suppressed"))
            elif comment.rule not in known:
                near = did_you_mean(comment.rule, known).rstrip(".?")
                result.append(
                    _complaint(comment, f"There is no rule {comment.rule!r}{near}", "nothing is suppressed")
                )
            elif comment not in used and comment.rule in active:
                result.append(_complaint(comment, f"No {comment.rule} finding is here", "the comment can go"))
        return result


def _speaks_of(comment: _Comment, finding: Finding) -> bool:
    if comment.rule != finding.rule or comment.span.file != finding.span.file:
        return False
    return finding.span.line == comment.span.line + (1 if comment.alone else 0)


def _complaint(comment: _Comment, what: str, so: str) -> Finding:
    return Finding(
        rule=RULE,
        severity=Severity.LOW,
        confidence=Confidence.HIGH,
        message=f"{what}: {so}. The form is //leaktight:ignore RULE reason.",
        span=comment.span,
        function="",
        anchor=f"{comment.rule}:{comment.reason}",
    )
