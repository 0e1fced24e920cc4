"""What a rule is, and how it makes findings."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar

from leaktight.core.edit import Fix
from leaktight.core.finding import Finding
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.span import Span, Step
from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.support import Support
from leaktight.ir.function import Function


class Rule(ABC):
    """One kind of leak. The folder that holds the class also holds `doc.md` and the examples.

    `severity` is the highest that the rule gives. `languages` names those it has examples for.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    severity: ClassVar[Severity]
    cwe: ClassVar[tuple[int, ...]]
    checks: ClassVar[Check] = Check.RATE_LIMITING
    owasp: ClassVar[str] = "API4:2023"
    languages: ClassVar[tuple[str, ...]] = ("go",)
    default: ClassVar[bool] = True
    """False for rules that only run when selected; the reason stands in the rule's doc."""

    @abstractmethod
    def check(self, facts: Facts) -> Iterator[Finding]:
        """Every finding of this rule in the program."""

    @property
    def folder(self) -> Path:
        """Where doc and examples lie."""
        return Path(__file__).parent / self.id.replace("-", "_")

    @property
    def doc_path(self) -> Path:
        """The rule's documentation."""
        return self.folder / "doc.md"

    def finding(
        self,
        facts: Facts,
        function: Function,
        span: Span,
        message: str,
        *,
        severity: Severity,
        confidence: Confidence,
        growth: str = "",
        steps: Sequence[Step] = (),
        fixes: Sequence[Fix] = (),
        anchor: str = "",
    ) -> Finding:
        """A finding in a function: routes that reach it and the way there are filled in. Severity is capped at
        MEDIUM where no request is known to reach it, as HIGH is kept for what a request can grow, and at LOW in code
        that only serves tests."""
        reach = facts.get(Reach)
        if severity is Severity.HIGH and reach.setting(function) is not Setting.REQUEST:
            severity = Severity.MEDIUM
        if severity.rank > Severity.LOW.rank and facts.get(Support).function(function.id):
            severity = Severity.LOW
        return Finding(
            rule=self.id,
            severity=severity,
            confidence=confidence,
            message=message,
            span=span,
            function=function.id,
            growth=growth,
            routes=reach.routes(function),
            path=(*reach.path(function), *steps),
            fixes=tuple(fixes),
            cwe=self.cwe,
            owasp=self.owasp,
            check=self.checks,
            anchor=anchor,
        )
