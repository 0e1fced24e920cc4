from __future__ import annotations

import msgspec
import pytest

from leaktight.core.proof import Interval, Verdict
from leaktight.prove import planted
from leaktight.prove.options import ProveOptions
from leaktight.prove.selftest import SelfTestResult, _failures, self_test


def run() -> SelfTestResult:
    session = self_test(ProveOptions())
    while True:
        try:
            next(session)
        except StopIteration as end:
            return end.value


def test_harness_measures_what_was_planted() -> None:
    result = run()
    assert result.passed, result.failures
    routes = {route.path: route for route in result.proof.routes}
    assert routes["/flat"].verdict is Verdict.NO_LEAK
    assert routes["/keeps"].bytes_per_request.estimate == pytest.approx(planted.BYTES_PER_REQUEST, rel=0.1)
    assert routes["/blocks"].goroutines_per_request.estimate == planted.GOROUTINES_PER_REQUEST

    # And it says so when a figure is off.
    wrong = [
        msgspec.structs.replace(route, bytes_per_request=Interval(500.0, 490.0, 510.0))
        for route in result.proof.routes
    ]
    failures = _failures(msgspec.structs.replace(result.proof, routes=tuple(wrong)), 8.0)
    assert any("1024 bytes per request; measured were 500" in failure for failure in failures)
    assert any("keeps nothing" in failure for failure in failures)
