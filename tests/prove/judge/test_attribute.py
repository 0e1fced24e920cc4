from __future__ import annotations

import pytest

from leaktight.core.proof import Interval
from leaktight.prove.attribution.attribute import NOTHING, Growth, attribute
from leaktight.prove.attribution.home import BuiltHere
from leaktight.prove.attribution.profile import Stack

from .profiles import ROOT, TARGET, library, own, write

NONE = Interval(0.0, 0.0, 0.0)
DECODE = (library("attributevalue.UnmarshalMap"), own("store.(*Orders).item", "internal/store/orders.go", 142))
HANDLER = own("handlers.(*Orders).Get", "internal/handlers/orders.go", 40)
CACHED: Stack = (*DECODE, own("store.(*Orders).Cached", "internal/store/orders.go", 49), HANDLER)
MAP: Stack = (library("runtime.mapassign"), own("store.(*Orders).Cached", "internal/store/orders.go", 54), HANDLER)
DIAL: Stack = (library("bufio.NewReaderSize"), library("net/http.(*Transport).dialConn"),
               library("net/http.(*Transport).dialConnFor"))  # fmt: skip
STEADY: Stack = (own("server.New", "internal/server/server.go", 20),)


def memory(estimate: float) -> Growth:
    return Growth(Interval(estimate, estimate, estimate), NONE, NONE, goroutines_grow=False)


def heaps(slopes: dict[Stack, float]) -> list[tuple[int, bytes]]:
    return [
        (n, write({**{stack: int(1000 + slope * n) for stack, slope in slopes.items()}, STEADY: 50_000}))
        for n in (0, 150, 300, 450, 600)
    ]


def test_sites_are_the_modules_first_frames_and_add_up_to_the_growth() -> None:
    found = attribute(heaps({CACHED: 900.0, MAP: 100.0}), [], memory(1200.0), BuiltHere(TARGET))
    assert [(site.file, site.line) for site in found.sites] == [
        ("internal/store/orders.go", 142),
        ("internal/store/orders.go", 54),
    ]
    assert found.site == found.sites[0]
    sizes = [site.bytes_per_request.estimate for site in found.sites if site.bytes_per_request]
    assert sizes == pytest.approx([1080.0, 120.0], rel=0.01)


def test_places_that_stand_still_are_no_sites() -> None:
    found = attribute(heaps({CACHED: 900.0, (HANDLER,): 0.0}), [], memory(900.0), BuiltHere(TARGET))
    assert {site.function for site in found.sites} == {"example.com/orders/store.(*Orders).item"}


def test_frames_hold_the_callers_for_joining() -> None:
    found = attribute(heaps({CACHED: 900.0}), [], memory(900.0), BuiltHere(TARGET))
    assert [frame.line for frame in found.frames] == [142, 49, 40]
    assert all(not frame.file.startswith(str(ROOT)) for frame in found.frames)


def test_growth_outside_of_the_module_is_named_not_placed() -> None:
    found = attribute(heaps({DIAL: 900.0}), [], memory(900.0), BuiltHere(TARGET))
    assert found.site is None
    assert any("net/http.(*Transport).dialConn," in warning for warning in found.warnings)


def test_vendored_code_and_the_probe_are_not_the_service() -> None:
    vendored = own("vendor/lib.Keep", "vendor/lib/keep.go", 3)
    probe = own("main.x", "cmd/api/0leaktight_probe.go", 9)
    probe = type(probe)("main.leaktightProbeCheckpoint", probe.file, 9)
    found = attribute(heaps({(vendored, HANDLER): 500.0, (probe,): 900.0}), [], memory(500.0), BuiltHere(TARGET))
    assert [site.function for site in found.sites] == [HANDLER.function]


def test_blocked_goroutines_come_before_what_they_allocated() -> None:
    send = (library("runtime.chansend"), own("handlers.(*Quotes).fastest.func1", "internal/handlers/quotes.go", 64))
    goroutines = [(0, write({send: 5}, "goroutine")), (600, write({send: 605}, "goroutine"))]
    growth = Growth(Interval(700.0, 700.0, 700.0), Interval(2048.0, 2048.0, 2048.0), Interval(1.0, 1.0, 1.0), True)
    descriptor = (library("runtime.malg"), library("runtime.newproc1"))
    found = attribute(heaps({CACHED: 300.0, descriptor: 400.0}), goroutines, growth, BuiltHere(TARGET))
    assert found.site is not None
    assert (found.site.function, found.site.line) == ("example.com/orders/handlers.(*Quotes).fastest.func1", 64)
    assert found.site.bytes_per_request is not None
    # Its stack, and its descriptor, which only the runtime is on the stack of.
    assert found.site.bytes_per_request.estimate == pytest.approx(2448.0, rel=0.01)
    assert not found.warnings


def test_goroutines_of_a_library_are_named_by_what_they_run() -> None:
    loop = (
        library("runtime.gopark"),
        library("net/http.(*persistConn).Read"),
        library("net/http.(*persistConn).readLoop"),
    )
    goroutines = [(0, write({loop: 5}, "goroutine")), (600, write({loop: 605}, "goroutine"))]
    growth = Growth(Interval(900.0, 900.0, 900.0), Interval(2048.0, 2048.0, 2048.0), Interval(1.0, 1.0, 1.0), True)
    found = attribute(heaps({CACHED: 300.0, DIAL: 600.0}), goroutines, growth, BuiltHere(TARGET))
    assert any("net/http.(*persistConn).readLoop" in warning for warning in found.warnings)
    assert found.site is not None
    assert found.site.line == 142


def test_one_profile_says_nothing() -> None:
    assert attribute(heaps({CACHED: 900.0})[:1], [], memory(900.0), BuiltHere(TARGET)) == NOTHING
