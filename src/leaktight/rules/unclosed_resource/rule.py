"""unclosed-resource: rows, files, connections, readers and streams that are not released on every path."""

from __future__ import annotations

from leaktight.core.levels import Check, Severity
from leaktight.rules.obligation import ObligationRule


class UnclosedResource(ObligationRule):
    """Everything else that has to be released: knowledge says what, and by which call."""

    id = "unclosed-resource"
    title = "Resource not released on every path"
    severity = Severity.HIGH
    cwe = (772, 404)
    checks = Check.RATE_LIMITING
    owasp = "API4:2023"
