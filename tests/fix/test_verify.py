"""Verifying on a small service that really leaks: the patched one is built, checked and measured."""

from __future__ import annotations

from collections.abc import Generator

import msgspec
import pytest

from leaktight.core.edit import Edit
from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.events import Event, RouteFinished
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, Verdict
from leaktight.core.result import Comparison
from leaktight.core.route import Route
from leaktight.core.service import RouteInput, ServiceModel, Variable
from leaktight.core.span import Span
from leaktight.fix.plan import Plan, plan
from leaktight.fix.verify import _new_complaints, verify
from leaktight.prove.options import ProveOptions
from tests.fix.trees import Tree

MAIN = """package main

import (
	"net/http"
	"os"
	"sync"
)

var (
	mu   sync.Mutex
	kept [][]byte
)

func keep(w http.ResponseWriter, _ *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	kept = append(kept, make([]byte, 1024))
	w.WriteHeader(http.StatusOK)
}

func main() {
	http.HandleFunc("/keep", keep)
	http.HandleFunc("/flat", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	if err := http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil); err != nil {
		panic(err)
	}
}
"""
PLACE = Span("main.go", 1, 1, 1, 1, 0, 0)
ROUTES = {path: Route("GET", path, "example.com/kept.main", PLACE, "net/http") for path in ("/keep", "/flat")}
MODEL = ServiceModel(
    "example.com/kept",
    (".",),
    tuple(map(RouteInput, ROUTES.values())),
    (),
    (),
    (Variable("PORT", None, PLACE),),
)
QUICK = ProveOptions(budget=20, requests=8000)


def finding(tree: Tree, edit: Edit) -> Finding:
    found = tree.finding(edit, rule="unbounded-slice")
    return msgspec.structs.replace(found, function="main.keep", routes=(ROUTES["/keep"],))


def planned(tree: Tree, old: str, new: str) -> tuple[Plan, Finding]:
    tree.write("go.mod", "module example.com/kept\n\ngo 1.22\n")
    tree.write("main.go", MAIN)
    found = finding(tree, tree.replace("main.go", old, new))
    return plan(tree.root, [found]), found


def run(events: Generator[Event, None, Comparison]) -> tuple[Comparison, list[Event]]:
    seen: list[Event] = []
    while True:
        try:
            seen.append(next(events))
        except StopIteration as stop:
            return stop.value, seen


def verdicts(proof: Proof) -> dict[str, Verdict]:
    return {route.path: route.verdict for route in proof.routes}


def test_a_patch_that_works_and_one_that_only_fails(tree: Tree) -> None:
    append = "\tkept = append(kept, make([]byte, 1024))\n"
    patch, found = planned(tree, append, "\tif len(kept) < 10 {\n\t" + append + "\t}\n")
    done, events = run(verify(tree.root, patch, MODEL, [found], QUICK))
    assert verdicts(done.before) == {"/keep": Verdict.LEAK, "/flat": Verdict.NO_LEAK}
    assert verdicts(done.after) == {"/keep": Verdict.NO_LEAK, "/flat": Verdict.NO_LEAK}
    assert done.after.warnings == ()
    assert sum(isinstance(event, RouteFinished) for event in events) == 4
    assert (tree.root / "main.go").read_text() == MAIN, "the tree stays as it is"

    # A handler that fails is flat too. The measurement from above is not made again.
    patch, found = planned(tree, append + "\tw.WriteHeader(http.StatusOK)", "\tw.WriteHeader(http.StatusBadGateway)")
    failing, events = run(verify(tree.root, patch, MODEL, [found], QUICK, done.before))
    assert failing.before is done.before
    assert sum(isinstance(event, RouteFinished) for event in events) == 2
    assert verdicts(failing.after)["/keep"] is Verdict.INCONCLUSIVE
    assert "GET /keep answers 502 with the patch, and did not before" in failing.after.warnings


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("mu.Lock()\n\tkept = undefined", "undefined: undefined"),
        ('mu.Lock()\n\tprintln(kept, "%d")\n\tother := mu\n\tother.Lock()', "copies lock value"),
    ],
)
def test_a_patch_that_vet_rejects_is_not_measured(tree: Tree, new: str, said: str) -> None:
    patch, found = planned(tree, "mu.Lock()", new)
    with pytest.raises(ServiceError, match="does not pass `go vet`") as caught:
        run(verify(tree.root, patch, MODEL, [found], QUICK))
    assert said in caught.value.detail


def test_what_vet_said_before_is_not_held_against_the_patch() -> None:
    before = "# example.com/kept\n./main.go:9:2: assignment copies lock value"
    moved = "# example.com/kept\n./main.go:12:2: assignment copies lock value"
    assert _new_complaints(before, moved) == ""
    assert _new_complaints(before, moved + "\n./main.go:3:1: other") == "./main.go:3:1: other"


def test_without_a_patch_there_is_nothing_to_verify(tree: Tree) -> None:
    patch, found = planned(tree, "mu.Lock()", "mu.Lock()")
    with pytest.raises(UsageError, match="no fix"):
        run(verify(tree.root, patch, MODEL, [found], QUICK))
