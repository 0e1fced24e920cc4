"""endless-goroutine: a goroutine started per request, or per object that can be closed, with no way to end."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.endless import Endless, Endlessness
from leaktight.facts.concurrency.lingering import Lingerers, Lingering
from leaktight.facts.concurrency.stopping import Evidence, Stopping
from leaktight.facts.reach import Reach, Setting, short
from leaktight.ir.function import Function
from leaktight.ir.program import Program
from leaktight.rules.base import Rule


class EndlessGoroutine(Rule):
    """What start-up code starts once is left alone: that is a background worker."""

    id = "endless-goroutine"
    title = "Goroutine with no way to end"
    severity = Severity.HIGH
    cwe = (772,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for endless in facts.get(Endlessness).all():
            setting = facts.get(Reach).setting(endless.where)
            owner = endless.owner
            if setting is Setting.REQUEST:
                severity = Severity.MEDIUM if endless.sleeps else Severity.HIGH
                yield self._report(facts, endless, severity, "one goroutine per request")
            elif endless.sleeps:
                if setting is Setting.OPEN:
                    yield self._report(facts, endless, Severity.LOW, "one goroutine per call")
            elif setting is Setting.PROCESS:
                if endless.evidence is not None:
                    yield self._report(facts, endless, Severity.LOW, "one goroutine per call")
            elif endless.evidence is not None:
                per = "one goroutine per call" if owner is None else f"one goroutine per {owner.name}"
                yield self._report(facts, endless, Severity.MEDIUM, per)
            elif owner is not None and _public(facts.program, endless.where):
                closing = facts.get(Stopping).methods(owner)
                also = f"; {owner.name}.{closing[0]} does not reach it" if closing else ""
                level = Severity.MEDIUM if closing else Severity.LOW
                yield self._report(facts, endless, level, f"one goroutine per {owner.name}", also)

        for lingering in facts.get(Lingerers).all():
            yield self._lingers(facts, lingering)

    def _lingers(self, facts: Facts, found: Lingering) -> Finding:
        return self.finding(
            facts,
            found.where,
            found.spawn.span,
            f"Each turn of the loop starts this goroutine, and it waits for {found.waits_for} alone, which "
            "outlasts the turn: the goroutines of all turns stay until then, with all that they refer to.",
            severity=Severity.MEDIUM,
            confidence=Confidence.MEDIUM,
            growth=f"one goroutine per turn of the loop in {short(found.where.outermost().id)}",
            anchor=f"go {short(found.body.id)}",
        )

    def _report(self, facts: Facts, endless: Endless, severity: Severity, per: str, also: str = "") -> Finding:
        where = short(endless.where.outermost().id)
        # what was meant to end is mended at its loop, all else where it is started
        elsewhere = endless.evidence is not None and endless.looping.outermost() is not endless.where.outermost()
        if endless.sleeps:
            text = (
                f"The goroutine started here sleeps and goes round (line {endless.loop.line}) without ever looking "
                "at the context that it has: it goes on after that has ended."
            )
        elif endless.waits_on:
            text = (
                f"The goroutine started here has no way to end: it waits for {endless.waits_on}, which nothing "
                f"closes or sends to{also}."
            )
        else:
            line = endless.loop.line
            also = also or _meant(endless.evidence)
            text = f"The goroutine started here has no way to end: its loop at line {line} never stops{also}."
            if elsewhere:
                text = f"This loop never stops, and a goroutine of its own runs it{also}."
        return self.finding(
            facts,
            endless.looping if elsewhere else endless.where,
            endless.loop if elsewhere else endless.spawn.span,
            text,
            severity=severity,
            confidence=Confidence.HIGH if severity is Severity.HIGH else Confidence.MEDIUM,
            growth=f"{per} that {where} starts it for, with its stack and all that it refers to",
            steps=(Step(endless.spawn.span, "the goroutine is started"), Step(endless.loop, "it goes round here")),
            anchor=f"go {short(endless.body.id)}",
        )


def _meant(evidence: Evidence | None) -> str:
    """Why the loop should have ended."""
    if evidence is None:
        return ""
    return {
        "closes": f", though {evidence.method} closes {evidence.what}: the case that takes it goes round again (a "
        "break there leaves the select, not the loop)",
        "ticker": f"; {evidence.method} stops {evidence.what}, and a stopped ticker's channel is not closed",
        "ends": f"; {evidence.method} ends the {evidence.what} that it asks, and it goes on after that error",
        "context": ", though it looks at its context: the case that sees the end goes round again (a break there "
        "leaves the select, not the loop)",
    }[evidence.kind]


def _public(program: Program, function: Function) -> bool:
    """Whether the goroutine is started by an exported constructor."""
    declaration = program.declaration(function.outermost().id)
    return declaration is not None and not declaration.receiver and declaration.exported
