"""A finding: one place where memory can be kept without bound, and everything a reader needs to judge it."""

from __future__ import annotations

import hashlib

import msgspec

from leaktight.core.edit import Fix
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.route import Route
from leaktight.core.span import Span, Step


class Suppression(msgspec.Struct, frozen=True):
    """Why a finding is not counted: a comment in the source, or the baseline."""

    kind: str
    """`inSource` or `external` (the words of SARIF)."""
    reason: str


class Finding(msgspec.Struct, frozen=True):
    """One finding of one rule."""

    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    """One or two sentences: what is kept, by what, and why nothing lets go of it."""
    span: Span
    function: str
    """Qualified name of the function that holds `span`; empty at package level."""
    growth: str = ""
    """What grows per what: "one entry per distinct `id`, holding the whole item"."""
    routes: tuple[Route, ...] = ()
    path: tuple[Step, ...] = ()
    """From the handler to the leak."""
    fixes: tuple[Fix, ...] = ()
    cwe: tuple[int, ...] = ()
    owasp: str = "API4:2023"
    check: Check = Check.RATE_LIMITING
    anchor: str = ""
    """Names the finding without line numbers (for example the container's name); part of the fingerprint."""
    suppression: Suppression | None = None

    @property
    def fingerprint(self) -> str:
        """16 hex digits, stable when lines move: rule, file, declared function and anchor, not positions, nor which
        of the function's literals it is."""
        declared = self.function.partition("$")[0]
        text = "\0".join((self.rule, self.span.file, declared, self.anchor or self.message))
        return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
