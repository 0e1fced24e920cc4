from __future__ import annotations

import msgspec
import pytest

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Interval, Proof, RouteProof, Verdict
from leaktight.core.route import Route
from leaktight.core.span import Span, Step
from leaktight.prove.attribution.join import confirm, explain
from leaktight.prove.attribution.profile import Frame

GET = Route("GET", "/orders/:id", "h", Span("server.go", 9, 1, 9, 2, 0, 0), "echo/v4")
OTHER = msgspec.structs.replace(GET, path="/orders")
ITEM = Frame("example.com/orders/store.(*Orders).item", "store/orders.go", 142)
CACHED = Frame("example.com/orders/store.(*Orders).Cached", "store/orders.go", 49)
HANDLER = Frame("example.com/orders/handlers.(*Orders).Get", "handlers/orders.go", 40)
FRAMES = (ITEM, CACHED, HANDLER)


def span(file: str, line: int) -> Span:
    return Span(file, line, 1, line, 20, 0, 0)


def finding(rule: str, at: Span, function: str = "", **more: object) -> Finding:
    fields = {"severity": Severity.HIGH, "confidence": Confidence.HIGH, "routes": (GET,), **more}
    return Finding(rule=rule, message=rule, span=at, function=function, **fields)  # type: ignore[arg-type]


HOLDER = finding("unbounded-cache", span("store/orders.go", 54), "example.com/orders/store.(*Orders).Cached")


def test_holder_on_the_way_to_the_allocation_explains_it() -> None:
    elsewhere = finding("missing-deadline", span("store/orders.go", 300), "example.com/orders/store.(*Orders).Page")
    found = explain(GET, FRAMES, [elsewhere, HOLDER])
    assert found is not None
    assert found.finding == HOLDER
    assert found.by_place


def test_line_beats_function() -> None:
    exact = finding("retained-response", span("store/orders.go", 142), "example.com/orders/store.(*Orders).other")
    found = explain(GET, FRAMES, [HOLDER, exact])
    assert found is not None
    assert found.finding == exact


def test_step_of_the_path_explains() -> None:
    steps = (Step(span("server.go", 9), "registered"), Step(span("store/orders.go", 49), "inserts"))
    by_step = finding("unbounded-cache", span("store/other.go", 1), "example.com/orders/x.F", path=steps)
    found = explain(GET, FRAMES, [by_step])
    assert found is not None
    assert found.by_place


def test_closures_belong_to_their_function() -> None:
    inner = Frame("example.com/orders/handlers.(*Quotes).fastest.func1", "handlers/quotes.go", 64)
    holder = finding(
        "blocked-goroutine", span("handlers/quotes.go", 60), "example.com/orders/handlers.(*Quotes).fastest"
    )
    assert explain(GET, (inner,), [holder]) is not None


def test_main_packages_are_matched_by_file() -> None:
    frame = Frame("main.keep", "cmd/api/main.go", 41)
    mine = finding("unbounded-cache", span("cmd/api/main.go", 3), "example.com/orders/cmd/api.keep")
    other = finding("unbounded-cache", span("cmd/job/main.go", 3), "example.com/orders/cmd/job.keep")
    found = explain(GET, (frame,), [other, mine])
    assert found is not None
    assert (found.finding, found.by_place) == (mine, True)


@pytest.mark.parametrize(
    ("runtime", "scanned"),
    [
        ("example.com/a.(*Shipments).Get", "example.com/a.Shipments.Get"),
        ("example.com/a.(*Cache[...]).Get", "example.com/a.Cache.Get"),
        ("example.com/a.Keep[go.shape.string]", "example.com/a.Keep"),
        ("example.com/a.(*Quotes).fastest.func2", "example.com/a.Quotes.fastest$2"),
        ("example.com/a.(*Quotes).fastest.func2.1", "example.com/a.Quotes.fastest$2$1"),
        ("example.com/a.(*Quotes).all-range1", "example.com/a.Quotes.all-range1"),
    ],
)
def test_runtime_and_scan_spell_functions_differently(runtime: str, scanned: str) -> None:
    found = explain(GET, (Frame(runtime, "a.go", 47),), [finding("client-per-request", span("a.go", 45), scanned)])
    assert found is not None
    assert found.by_place


def test_a_closure_lies_in_its_function_and_not_in_a_namesake() -> None:
    holder = finding("unbounded-cache", span("a.go", 45), "example.com/a.Quotes.fast", routes=())
    assert explain(GET, (Frame("example.com/a.(*Quotes).fast.func1", "a.go", 60),), [holder]) is not None
    assert explain(GET, (Frame("example.com/a.(*Quotes).fastest.func1", "a.go", 60),), [holder]) is None


def test_route_alone_speaks_for_a_single_finding_only() -> None:
    one = finding("client-per-request", span("a.go", 1), "a.F")
    two = finding("unbounded-slice", span("b.go", 1), "b.F")
    found = explain(GET, (), [one])
    assert found is not None
    assert not found.by_place
    assert explain(GET, (), [one, two]) is None


def test_findings_of_other_routes_and_infos_explain_nothing() -> None:
    elsewhere = msgspec.structs.replace(HOLDER, routes=(OTHER,))
    note = msgspec.structs.replace(HOLDER, severity=Severity.INFO)
    assert explain(GET, FRAMES, [elsewhere, note]) is None


def test_finding_without_routes_needs_a_place() -> None:
    nowhere = finding("unbounded-cache", span("x.go", 1), "x.F", routes=())
    assert explain(GET, FRAMES, [nowhere]) is None


def route_proof(verdict: Verdict, fingerprint: str | None) -> RouteProof:
    none = Interval(0.0, 0.0, 0.0)
    return RouteProof("GET", "/orders/:id", verdict, none, none, none, 600, None, "", finding=fingerprint)


def test_confirm_raises_only_what_was_measured_as_a_leak() -> None:
    other = finding("unbounded-slice", span("b.go", 1), "b.F")
    proof = Proof("cmd/api", "dynoxide", "", (route_proof(Verdict.LEAK, HOLDER.fingerprint),), 8.0)
    confirmed, untouched = confirm([HOLDER, other], proof)
    assert confirmed.confidence is Confidence.CONFIRMED
    assert confirmed.fingerprint == HOLDER.fingerprint
    assert untouched == other
    open_proof = Proof("cmd/api", "d", "", (route_proof(Verdict.INCONCLUSIVE, HOLDER.fingerprint),), 8.0)
    assert confirm([HOLDER], open_proof) == (HOLDER,)


def test_what_keeps_nothing_explains_nothing_though_its_line_is_on_the_stack() -> None:
    deadline = finding("missing-deadline", span("store/orders.go", 142), cwe=(1088,))
    found = explain(GET, FRAMES, [deadline, HOLDER])
    assert found is not None
    assert found.finding == HOLDER
    assert explain(GET, FRAMES, [deadline]) is None


def test_without_a_place_the_single_gravest_candidate_of_the_route_speaks() -> None:
    client = finding("client-per-request", span("client.go", 20), "example.com/orders/client.New")
    lesser = finding("pool-misuse", span("pool.go", 7), "example.com/orders/pool.Put", severity=Severity.LOW)
    found = explain(GET, (), [lesser, client])
    assert found is not None
    assert (found.finding, found.by_place) == (client, False)
    other = finding("unclosed-body", span("body.go", 7), "example.com/orders/body.Read")
    assert explain(GET, (), [client, other]) is None
