"""unclosed-body: a response body that its owner does not close on every path."""

from __future__ import annotations

from leaktight.core.levels import Check, Severity
from leaktight.rules.obligation import ObligationRule


class UnclosedBody(ObligationRule):
    """Bodies of HTTP responses and of streaming SDK outputs, which belong to the caller."""

    id = "unclosed-body"
    title = "Response body not closed on every path"
    severity = Severity.HIGH
    cwe = (772, 404)
    checks = Check.UNSAFE_CONSUMPTION
    owasp = "API10:2023"
