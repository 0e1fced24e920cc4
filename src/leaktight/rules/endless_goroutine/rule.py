"""endless-goroutine: a goroutine started per request, or per object that can be closed, with no way to end."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.endless import Endless, Endlessness
from leaktight.facts.reach import Reach, Setting, short
from leaktight.ir.function import Function
from leaktight.ir.program import Program
from leaktight.ir.types import Named, named
from leaktight.rules.base import Rule

_CLOSING = ("Close", "Stop", "Shutdown", "Cancel", "Dispose", "Destroy", "Release", "Disconnect", "Quit")


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
            if setting is Setting.REQUEST:
                severity = Severity.MEDIUM if endless.sleeps else Severity.HIGH
                yield self._report(facts, endless, severity, "one goroutine per request", "")
            elif setting is Setting.OPEN:
                made = made_type(facts.program, endless.where)
                if endless.sleeps:
                    yield self._report(facts, endless, Severity.LOW, "one goroutine per call", "")
                elif made is not None:
                    closing = next((m for m in _CLOSING if m in facts.program.methods(made)), "")
                    also = f"; {made.name}.{closing} does not reach it" if closing else ""
                    level = Severity.MEDIUM if closing else Severity.LOW
                    yield self._report(facts, endless, level, f"one goroutine per {made.name}", also)

    def _report(self, facts: Facts, endless: Endless, severity: Severity, per: str, also: str) -> Finding:
        where = short(endless.where.outermost().id)
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
            text = f"The goroutine started here has no way to end: its loop at line {line} never stops{also}."
        return self.finding(
            facts,
            endless.where,
            endless.spawn.span,
            text,
            severity=severity,
            confidence=Confidence.HIGH if severity is Severity.HIGH else Confidence.MEDIUM,
            growth=f"{per} that {where} starts it for, with its stack and all that it refers to",
            steps=(Step(endless.spawn.span, "the goroutine is started"), Step(endless.loop, "it goes round here")),
            anchor=f"go {short(endless.body.id)}",
        )


def made_type(program: Program, function: Function) -> Named | None:
    """The type of the project that an exported constructor makes; None for any other function."""
    outermost = function.outermost()
    declaration = program.declaration(outermost.id)
    if declaration is None or declaration.receiver or not declaration.exported:
        return None
    for result in outermost.result_types():
        type_ = named(result)
        if type_ is not None and type_.package and program.module_of(type_.package) is not None:
            return type_
    return None
