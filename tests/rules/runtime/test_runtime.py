"""Examples at run time: what a rule calls a leak grows under requests, what its fix and its good examples do is flat.

One bad and one good example of each rule whose leak shows in a process's own figures; `make bench` measures all.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import pytest

from benchmarks.proof import examples
from leaktight.core.events import Event
from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.prove.options import ProveOptions
from leaktight.prove.rig import Rig

BAD = (
    "blocked-goroutine-bad-earlyreturn",
    "client-per-request-bad-handler",
    "context-chain-bad-shared",
    "endless-goroutine-bad-ticking",
    "metric-cardinality-bad-rawpath",
    "retained-response-bad-outputmap",
    "unbounded-cache-bad-itemmap",
    "unbounded-slice-bad-packagelog",
    "unreleased-registration-bad-variables",
)
GOOD = (
    "blocked-goroutine-good-dropped",
    "client-per-request-good-startup",
    "metric-cardinality-good-routepattern",
    "retained-response-good-decoded",
    "unbounded-cache-good-bounded",
    "unbounded-slice-good-ring",
)
CHOSEN = {case.name: case for case in examples.cases() if case.name in BAD + GOOD}
FIXED = tuple(name for name in BAD if name in CHOSEN and CHOSEN[name].golden.is_file())
OPTIONS = ProveOptions(budget=40, requests=20_000)


@dataclass(frozen=True)
class Measured:
    """Routes by example: as the examples stand, and with the goldens in their place."""

    plain: dict[str, list[RouteProof]]
    fixed: dict[str, list[RouteProof]]


def finished(session: Generator[Event, None, Proof]) -> Proof:
    while True:
        try:
            next(session)
        except StopIteration as end:
            proof: Proof = end.value
            return proof


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Measured:
    """Both measurements, made once."""
    service = examples.write(tmp_path_factory.mktemp("examples"), [CHOSEN[name] for name in BAD + GOOD])
    fixed = [CHOSEN[name] for name in FIXED]
    with Rig() as rig:
        plain = finished(examples.measure(service, service.cases, OPTIONS, rig, {}))
        patched = finished(examples.measure(service, fixed, OPTIONS, rig, service.goldens(fixed)))
    return Measured(service.of(plain), service.of(patched))


def test_every_example_is_there() -> None:
    assert set(CHOSEN) == set(BAD + GOOD)
    assert {case.echo for case in CHOSEN.values()} == {"4", "5"}
    assert len(FIXED) >= 6
    for name in (*examples.SILENT, *examples.GROWING):
        assert any(case.name == name for case in examples.cases()), f"{name} is gone: take it out of the list"


@pytest.mark.parametrize("name", BAD)
def test_bad_leaks_and_the_finding_explains_it(measured: Measured, name: str) -> None:
    leaks = [route for route in measured.plain[name] if route.verdict is Verdict.LEAK]
    assert leaks, [route.reason for route in measured.plain[name]]
    for route in leaks:
        assert route.finding is not None, route.warnings
        assert route.site is not None
        # Transports allocate in goroutines of their own, the SDK in frames below: the place is the example's own.
        assert route.site.file.startswith(f"{CHOSEN[name].place}/")


@pytest.mark.parametrize("name", GOOD)
def test_good_is_flat(measured: Measured, name: str) -> None:
    for route in measured.plain[name]:
        assert route.verdict is Verdict.NO_LEAK, (route.label, route.reason)


@pytest.mark.parametrize("name", [name for name in FIXED if name not in examples.GROWING])
def test_fixed_is_flat(measured: Measured, name: str) -> None:
    for route in measured.fixed[name]:
        assert route.verdict is Verdict.NO_LEAK, (route.label, route.reason)


def test_a_fix_that_keeps_the_container_keeps_less(measured: Measured) -> None:
    name = "retained-response-bad-outputmap"
    before, after = measured.plain[name][0], measured.fixed[name][0]
    assert after.bytes_per_request.high < before.bytes_per_request.low / 3
