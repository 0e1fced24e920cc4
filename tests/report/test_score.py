"""The published score: its bounds, its monotony, and the examples of docs/score.md."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from leaktight.core import score as module
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Interval, Proof
from leaktight.core.score import score
from tests.report.samples import CACHE, DEADLINE, EXPORT, HEALTH, IGNORED, LEAK, PROOF, STREAM

PAGE = Path(__file__).parents[2] / "docs" / "score.md"


def suspected(number: int, severity: Severity = Severity.HIGH) -> list[Finding]:
    return [
        msgspec.structs.replace(DEADLINE, severity=severity, confidence=Confidence.HIGH, anchor=str(index))
        for index in range(number)
    ]


def proof(*routes: object) -> Proof:
    return msgspec.structs.replace(PROOF, routes=tuple(routes))


def test_nothing_found_is_the_best_grade() -> None:
    assert (score([]).value, score([]).grade) == (0, "A")
    assert score([], proof(HEALTH, EXPORT)).value == 0


def test_a_measured_leak_outweighs_any_number_of_suspected_findings() -> None:
    tiny = msgspec.structs.replace(LEAK, bytes_per_request=Interval(9.0, 8.1, 9.9), finding=None)
    assert score(suspected(10_000)).value <= 40 < score([], proof(tiny)).value
    assert score(suspected(10_000)).grade == "C"
    assert score([], proof(tiny)).grade == "D"


def test_it_never_leaves_its_bounds() -> None:
    huge = msgspec.structs.replace(LEAK, bytes_per_request=Interval(1e12, 1e12, 1e12))
    assert score(suspected(500), proof(*[huge] * 50)).value == 100


@pytest.mark.parametrize("severity", [Severity.LOW, Severity.MEDIUM, Severity.HIGH])
def test_more_findings_are_never_better(severity: Severity) -> None:
    values = [score(suspected(number, severity)).suspected for number in range(20)]
    assert values == sorted(values)
    assert len(set(values)) == 20


def test_a_kept_goroutine_counts_though_no_byte_was_seen() -> None:
    nothing = msgspec.structs.replace(STREAM, bytes_per_request=Interval(0.0, -1.0, 1.0))
    assert score([], proof(nothing)).measured > score([], proof(LEAK)).measured


def test_a_finding_that_explains_a_leak_is_not_counted_twice() -> None:
    asserted = msgspec.structs.replace(CACHE, confidence=Confidence.HIGH)
    assert score([asserted], proof(LEAK)) == score([], proof(LEAK))


def test_an_earlier_measurement_still_counts_as_measured() -> None:
    assert score([CACHE]).value == 45


def test_suppressed_findings_count_nothing() -> None:
    assert score([IGNORED]).value == 0


def test_the_page_shows_the_numbers_of_the_code() -> None:
    page = PAGE.read_text("utf-8")
    for scale in (module.SEVERITY_WEIGHTS, module.CONFIDENCE_WEIGHTS):
        for level, weight in scale.items():
            if level is not Confidence.CONFIRMED:
                assert re.search(rf"\b{level.value} {weight:.2f}|\b{level.value} {weight:g}\b", page), level
    assert f"{module.HANDLE_BYTES:,.0f}" in page
    assert (score(suspected(1)).value, score(suspected(3)).value) == (12, 26)
    assert "is 12 (B); three of them are 26 (C)" in page
    assert (score([], proof(LEAK)).value, score([], proof(LEAK, STREAM)).value) == (54, 59)
    assert "is 54 (D)" in page
    assert "it is 59" in page
    grades = dict(re.findall(r"^\| ([A-F]) +\| (\d+)-\d+ +\|$", page, re.MULTILINE))
    assert {letter: module.grade(int(low)) for letter, low in grades.items()} == {each: each for each in "ABCDF"}
    assert all(module.grade(int(low) - 1) != letter for letter, low in grades.items() if letter != "A")
