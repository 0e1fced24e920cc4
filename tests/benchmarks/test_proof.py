"""The planted services say what they do, and every figure is made of what they say."""

from __future__ import annotations

from benchmarks.proof.services import names, summary, truths
from leaktight.core.proof import Interval, RouteProof, Site, Verdict


def test_every_service_says_what_its_routes_keep() -> None:
    known = {name: truths(name) for name in names() if name != "dose"}
    assert len(known) >= 12
    assert all(known.values())
    every = [truth for routes in known.values() for truth in routes]
    assert len({(truth.service, truth.method, truth.path) for truth in every}) == len(every)
    sizes = [truth.size for truth in every if truth.size and truth.unit == "bytes"]
    assert min(sizes) == 16
    assert max(sizes) > 100_000
    assert {truth.unit for truth in every} == {"bytes", "goroutines", "descriptors"}
    assert {truth.verdict for truth in every} == set(Verdict)


def test_what_is_off_is_told() -> None:
    (truth,) = [each for each in truths("sizes") if each.path == "/small"]
    nothing = Interval(0.0, 0.0, 0.0)

    def route(verdict: Verdict, size: float, line: int) -> RouteProof:
        value = Interval(size, size - 1, size + 1)
        site = Site("main.go", line, "main.keep")
        return RouteProof("GET", "/small", verdict, value, nothing, nothing, 2400, site, "")

    assert truth.faults(route(Verdict.LEAK, 65.0, truth.line)) == ()
    assert truth.faults(route(Verdict.LEAK, 80.0, 1)) == ("estimate", "line")
    assert truth.faults(route(Verdict.NO_LEAK, 65.0, truth.line)) == ("verdict",)
    row = {"expected": "leak", "verdict": "leak", "faults": ["line"], "seconds": 3.0, "how": "", "service": "sizes"}
    figures = summary([row, {**row, "expected": "no-leak", "faults": ["verdict"]}])
    assert figures["false alarms"] == "1 of 1"
    assert figures["lines right"] == "0 of 1"
