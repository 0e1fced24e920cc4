"""exposed-debug: profiles or variables of the process reachable on the service's own router."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.requests.debug_exposure import DebugExposure, Exposure
from leaktight.rules.base import Rule

_TEXT = {
    "router": "is registered on the router that has the service's own routes",
    "mounted": "is mounted below the router that has the service's own routes",
    "default": "is served on an address that is not local",
}


class ExposedDebug(Rule):
    """Not a leak in itself: a way for others to make the process work and allocate, and to read its memory."""

    id = "exposed-debug"
    title = "Profiles of the process reachable by everybody"
    severity = Severity.MEDIUM
    cwe = (489,)
    checks = Check.DATA_EXPOSURE
    owasp = "API8:2023"

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for exposure in facts.get(DebugExposure).all:
            yield self._report(facts, exposure)

    def _report(self, facts: Facts, exposure: Exposure) -> Finding:
        site = exposure.site
        condition = " (Under a condition.)" if exposure.condition else ""
        low = exposure.condition or exposure.apart
        return self.finding(
            facts,
            site.caller,
            site.call.span,
            f"{exposure.name} {_TEXT[exposure.how]}, and nothing asks who is there: anybody who reaches the "
            f"service can read its command line and stacks, and make it profile itself.{condition}",
            severity=Severity.LOW if low else Severity.MEDIUM,
            confidence=Confidence.MEDIUM,
            growth="buffers of a profile or trace per request, for as long as the request says",
            steps=(Step(site.call.span, f"{exposure.name} {_TEXT[exposure.how]}"),),
            anchor=f"{exposure.how} {exposure.name}",
        )
