from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path

import psutil
import pytest

from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.events import Notice, Phase, RouteFinished, RouteProgress, RouteStarted
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Verdict
from leaktight.prove.options import ProveOptions
from leaktight.prove.recording import Recorder, replay
from leaktight.prove.session import prove

from .conftest import MAIN, children, measured, model, no_children

KEYED = Finding(
    "unbounded-cache", Severity.HIGH, Confidence.HIGH, "kept", MAIN, "example.com/behaviours.keyed", anchor="byID"
)


def test_flat_keyed_and_missing_routes_are_told_apart(behaviours: Path, tmp_path: Path) -> None:
    before = children()
    recording = tmp_path / "run.jsonl"
    with Recorder(recording) as recorder:
        proof, events = measured(behaviours, ("/keyed/{id}", "/flat", "/missing/{id}"), [KEYED], recorder=recorder)
    assert no_children(before)
    keyed, flat, missing = proof.routes
    assert (keyed.path, flat.path, missing.path) == ("/keyed/{id}", "/flat", "/missing/{id}")

    assert flat.verdict is Verdict.NO_LEAK
    assert flat.bytes_per_request.high < 8
    assert flat.site is None
    assert flat.statuses == {"200": flat.requests}

    assert keyed.verdict is Verdict.LEAK
    # 2,048 of the value, the id's 16, and the map's share of a slot.
    assert keyed.bytes_per_request.estimate == pytest.approx(2048 + 16 + 60, rel=0.1)
    assert "one entry per distinct id" in keyed.reason
    assert keyed.site is not None
    assert (keyed.site.file, keyed.site.function) == ("main.go", "main.keyed")
    assert keyed.finding == KEYED.fingerprint

    assert missing.verdict is Verdict.LEAK
    assert missing.bytes_per_request.estimate == pytest.approx(64 + 8 * 1.25, rel=0.1)
    assert "on requests for ids that do not exist, also when the same ids come again" in missing.reason
    assert missing.site is not None
    assert missing.site.function == "main.onlyMissing"

    assert [event.name for event in events if isinstance(event, Phase)] == ["build", "datastore", "start", "measure"]
    assert sum(isinstance(event, RouteStarted) for event in events) == 3
    assert sum(isinstance(event, RouteProgress) for event in events) >= 24
    finished = [event.proof for event in events if isinstance(event, RouteFinished)]
    assert {route.path for route in finished} == {"/keyed/{id}", "/flat", "/missing/{id}"}
    assert proof.go_version.startswith("go1.")

    again = list(replay(recording, ProveOptions()))
    assert {event.proof.path: event.proof for event in again if isinstance(event, RouteFinished)} == {
        route.path: route for route in proof.routes
    }


def test_bounded_cache_is_no_leak_though_it_fills_for_thousands_of_requests(behaviours: Path) -> None:
    proof, _ = measured(behaviours, ("/bounded/{id}",))
    (route,) = proof.routes
    assert route.verdict is Verdict.NO_LEAK, route.reason
    assert route.requests > 3000


def test_replaced_files_are_what_is_measured_and_the_tree_stays(behaviours: Path) -> None:
    main = behaviours / "main.go"
    original = main.read_bytes()
    patched = original.replace(b"byID[id] = make([]byte, 2048)", b"delete(byID, id)")
    proof, _ = measured(behaviours, ("/keyed/{id}",), [KEYED], {main: patched})
    assert proof.routes[0].verdict is Verdict.NO_LEAK, proof.routes[0].reason
    assert main.read_bytes() == original
    assert sorted(path.name for path in behaviours.iterdir()) == ["go.mod", "main.go"]


def test_service_that_dies_ends_its_route_only(behaviours: Path) -> None:
    proof, events = measured(behaviours, ("/dies", "/flat"))
    dies, flat = proof.routes
    assert dies.verdict is Verdict.INCONCLUSIVE
    assert "the service ended while it was measured" in dies.reason
    assert "out of luck" in dies.reason
    assert flat.verdict is Verdict.NO_LEAK
    assert any(isinstance(event, Notice) and "/dies" in event.message for event in events)
    assert proof.warnings


def test_only_errors_are_no_measurement_and_uuids_are_found_out(behaviours: Path) -> None:
    errors, uuid = measured(behaviours, ("/errors", "/uuid/{id}"))[0].routes
    assert errors.verdict is Verdict.INCONCLUSIVE
    assert "only answered 500" in errors.reason
    assert uuid.verdict is Verdict.NO_LEAK, uuid.reason
    assert set(uuid.statuses) == {"200"}


def test_memory_that_grows_with_time_is_not_blamed_on_requests(behaviours: Path) -> None:
    (route,) = measured(behaviours, ("/beats",), options=ProveOptions(requests=5000))[0].routes
    assert route.verdict is Verdict.INCONCLUSIVE
    assert "grows with time" in route.reason


def test_clients_that_hang_up_are_a_population_of_their_own(behaviours: Path) -> None:
    blocked = Finding("blocked-goroutine", Severity.HIGH, Confidence.HIGH, "", MAIN, "example.com/behaviours.leaving")
    (route,) = measured(behaviours, ("/leaving",), [blocked], options=ProveOptions(hang_ups=True))[0].routes
    assert route.verdict is Verdict.LEAK, route.reason
    assert "on requests from clients that hang up" in route.reason
    # Now and then the answer is faster than the hang-up.
    assert 0.5 < route.goroutines_per_request.estimate < 1.1
    assert route.finding == blocked.fingerprint
    (patient,) = measured(behaviours, ("/leaving",), [blocked])[0].routes
    assert patient.verdict is Verdict.NO_LEAK, patient.reason


def test_a_leak_while_the_datastore_throttles_is_named_so(behaviours: Path) -> None:
    kept = Finding("unbounded-slice", Severity.HIGH, Confidence.HIGH, "", MAIN, "example.com/behaviours.stored")
    proof, _ = measured(behaviours, ("/stored/{id}",), [kept], operations=("GetItem",))
    (route,) = proof.routes
    assert route.verdict is Verdict.LEAK, (route.reason, route.warnings)
    assert "on requests while the datastore throttles" in route.reason
    assert 512 < route.bytes_per_request.estimate < 700
    assert not route.warnings or "server error" not in " ".join(route.warnings)


def test_closing_the_generator_leaves_nothing_running(behaviours: Path) -> None:
    before = children()
    session = prove(behaviours, model(("/keyed/{id}",)), (), ProveOptions())
    for event in session:
        if isinstance(event, RouteProgress):
            break
    assert children() - before
    session.close()
    assert no_children(before)


def test_interrupt_leaves_nothing_running(behaviours: Path) -> None:
    before = children()

    def interrupted() -> None:
        with contextlib.closing(prove(behaviours, model(("/keyed/{id}",)), (), ProveOptions())) as session:
            for event in session:
                if isinstance(event, RouteProgress):
                    os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert no_children(before)


def test_load_process_that_is_killed_is_an_error_with_a_hint(behaviours: Path) -> None:
    before = children()

    def killed() -> None:
        for event in prove(behaviours, model(("/keyed/{id}", "/flat")), (), ProveOptions()):
            if isinstance(event, RouteProgress):
                for process in psutil.Process().children():
                    if "leaktight.prove.load" in process.cmdline():
                        process.kill()

    with pytest.raises(ServiceError, match="load generator"):
        killed()
    assert no_children(before)


def test_routes_that_match_nothing_are_a_usage_error(behaviours: Path) -> None:
    with pytest.raises(UsageError, match="no route matches"):
        measured(behaviours, ("/flat",), options=ProveOptions(routes=("/nothing",)))
    with pytest.raises(UsageError, match="no routes"):
        measured(behaviours, ())


def test_two_workers_measure_what_one_process_does(behaviours: Path) -> None:
    before = children()
    (route,) = measured(behaviours, ("/keyed/{id}",), [KEYED], options=ProveOptions(workers=2))[0].routes
    assert no_children(before)
    assert route.verdict is Verdict.LEAK, route.reason
    assert route.bytes_per_request.estimate == pytest.approx(2048 + 16 + 60, rel=0.1)
    assert "one entry per distinct id" in route.reason
    assert set(route.statuses) == {"200"}
