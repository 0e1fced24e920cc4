"""lost-cancel: a context's cancel function that is dropped, or not called on every path."""

from __future__ import annotations

from leaktight.core.levels import Check, Severity
from leaktight.rules.obligation import ObligationRule


class LostCancel(ObligationRule):
    """Cancel functions of derived contexts."""

    id = "lost-cancel"
    title = "Cancel function not called on every path"
    severity = Severity.HIGH
    cwe = (772,)
    checks = Check.RATE_LIMITING
    owasp = "API4:2023"
