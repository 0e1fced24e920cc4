"""The risk score, 0 (nothing found) to 100, and its grade A-F.

    suspected = 40 * (1 - product over findings of (1 - w))
    w         = severity * confidence
                severity:   high 0.30, medium 0.12, low 0.03, info 0
                confidence: high 1, medium 0.6, low 0.25
    measured  = 0 without a measured leak, else 45 + 15 * (1 - product over leaking routes of 1024 / (1024 + b))
                b: bytes that one request leaves behind; a kept goroutine or descriptor counts as 4096 of them
    score     = suspected + measured, rounded

Suspected findings never reach 40 however many there are, and one measured leak starts at 45: what was measured
outweighs any number of suspicions. A finding that measurement confirmed counts as measured and no longer as
suspected; one that is confirmed by an earlier run, whose measurement is not at hand, counts with b = 0. Suppressed
findings count nothing.

    grade: A 0-9, B 10-24, C 25-44, D 45-59, F 60-100

Without a measured leak the grade is C at worst; with one it is D at best.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Proof, RouteProof, Verdict

FORMULA = (
    "score = 40(1 - prod(1 - severity x confidence)) over suspected findings"
    " + 45 + 15(1 - prod(1024 / (1024 + bytes per request))) over measured leaks, if there are any"
)
"""The formula on one line, for the foot of a report."""

SUSPECTED_LIMIT = 40.0
MEASURED_BASE = 45.0
MEASURED_RANGE = 15.0
HALF_BYTES = 1024.0
"""A leak of this many bytes per request takes half of what is left of the range."""
HANDLE_BYTES = 4096.0
"""What a kept goroutine or descriptor counts as: a goroutine's stack of 2 KB and more, with what it refers to."""

SEVERITY_WEIGHTS = {Severity.INFO: 0.0, Severity.LOW: 0.03, Severity.MEDIUM: 0.12, Severity.HIGH: 0.30}
CONFIDENCE_WEIGHTS = {Confidence.LOW: 0.25, Confidence.MEDIUM: 0.6, Confidence.HIGH: 1.0, Confidence.CONFIRMED: 1.0}
_GRADES = (("A", 10), ("B", 25), ("C", 45), ("D", 60))


class Score(msgspec.Struct, frozen=True):
    """`value` is 0-100, more is worse; `suspected` and `measured` are its two parts before rounding."""

    value: int
    grade: str
    suspected: float
    measured: float


def score(findings: Sequence[Finding], proof: Proof | None = None) -> Score:
    """The score of a scan, of a measurement, or of both together."""
    counted = [finding for finding in findings if finding.suppression is None]
    leaks = [route for route in proof.routes if route.verdict is Verdict.LEAK] if proof else []
    explained = {route.finding for route in leaks if route.finding}
    confirmed = [finding for finding in counted if finding.confidence is Confidence.CONFIRMED]
    suspected = SUSPECTED_LIMIT * (
        1
        - math.prod(
            1 - SEVERITY_WEIGHTS[finding.severity] * CONFIDENCE_WEIGHTS[finding.confidence]
            for finding in counted
            if finding.confidence is not Confidence.CONFIRMED and finding.fingerprint not in explained
        )
    )
    measured = 0.0
    if leaks or confirmed:
        flat = math.prod(HALF_BYTES / (HALF_BYTES + _kept(route)) for route in leaks)
        measured = MEASURED_BASE + MEASURED_RANGE * (1 - flat)
    value = round(min(100.0, suspected + measured))
    return Score(value=value, grade=grade(value), suspected=suspected, measured=measured)


def grade(value: int) -> str:
    """A-F of a score."""
    return next((letter for letter, limit in _GRADES if value < limit), "F")


def _kept(route: RouteProof) -> float:
    """Bytes that one request leaves behind, handles included, never negative."""
    handles = max(0.0, route.goroutines_per_request.estimate) + max(0.0, route.descriptors_per_request.estimate)
    return max(0.0, route.bytes_per_request.estimate) + HANDLE_BYTES * handles
