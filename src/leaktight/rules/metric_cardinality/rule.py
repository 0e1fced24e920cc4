"""metric-cardinality: a metric's label or name from request data, so that requests make time series."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.request_data import Taken
from leaktight.facts.requests.self_labelling import SelfLabelled, SelfLabelling
from leaktight.facts.requests.series import Labelled, Series
from leaktight.rules.base import Rule
from leaktight.rules.metric_cardinality.fix import pattern_instead


class MetricCardinality(Rule):
    """One finding for each call that chooses a series, whichever of its labels it is."""

    id = "metric-cardinality"
    title = "Metric label or name from request data"
    severity = Severity.HIGH
    cwe = (770,)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for labelled in facts.get(Series).labelled():
            taken = labelled.taken
            yield self._report(facts, labelled, taken) if taken is not None else self._guess(facts, labelled)
        for found in facts.get(SelfLabelling).found():
            yield self._middleware(facts, found)

    def _middleware(self, facts: Facts, found: SelfLabelled) -> Finding:
        taken = " and ".join(entry.takes for entry in found.labels)
        return self.finding(
            facts,
            found.function,
            found.call.span,
            f"This middleware labels its metrics with {taken}, which callers choose: every distinct value makes new "
            "time series, which the process keeps until it ends.",
            severity=max((entry.severity for entry in found.labels), key=lambda severity: severity.rank),
            confidence=Confidence.HIGH,
            growth=f"several time series per distinct value of {taken}",
            anchor=found.labels[0].call,
        )

    def _guess(self, facts: Facts, labelled: Labelled) -> Finding:
        """Nothing shows where the label comes from; its name says that it takes many values."""
        metric, name = labelled.name, labelled.guessed
        why = (
            "the request's method, which is whatever its sender writes"
            if name == "Method"
            else name
            if " " in name
            else f"`{name}`, which by its name takes any number of values"
        )
        return self.finding(
            facts,
            labelled.function,
            labelled.call.span,
            f"{metric} gets a label from {why}: each makes a new time series, which the process keeps until it ends.",
            severity=Severity.LOW,
            confidence=Confidence.LOW,
            growth=f"one time series of {metric} per distinct `{name}`",
            anchor=metric,
        )

    def _report(self, facts: Facts, labelled: Labelled, taken: Taken) -> Finding:
        metric = labelled.name
        reached = facts.get(Reach).setting(labelled.function) is Setting.REQUEST
        severity = Severity.HIGH if taken.kind != "error" else Severity.MEDIUM
        kept = "which the process keeps until it ends"
        if labelled.limited:
            severity = Severity.LOW
            kept = "until the library's limit, from where on the figures of all further values are added up in one"
        return self.finding(
            facts,
            labelled.function,
            labelled.call.span,
            f"{metric} gets its labels from {taken.words}: every distinct value makes a new time series, {kept}.",
            severity=severity,
            confidence=Confidence.HIGH if reached and taken.kind != "error" else Confidence.MEDIUM,
            growth="" if labelled.limited else f"one time series of {metric} per distinct value of {taken.words}",
            steps=(
                Step(taken.span, f"{taken.words} is taken"),
                Step(labelled.call.span, f"a time series of {metric} is looked up, or made, for it"),
            ),
            fixes=pattern_instead(facts, labelled, taken),
            anchor=metric,
        )
