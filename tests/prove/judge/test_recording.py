"""A recording is judged as the run was."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.core.errors import UsageError
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Checkpoint, Proof
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove.judging.conclude import PopulationRun, conclude
from leaktight.prove.judging.evidence import Evidence, Rest
from leaktight.prove.judging.judge import Rule, family_level
from leaktight.prove.judging.verdict import RouteRecord, proof_of
from leaktight.prove.load.protocol import Template
from leaktight.prove.options import ProveOptions
from leaktight.prove.recording import Header, Recorder, replay
from leaktight.prove.requests.workload import Population

SPAN = Span("m.go", 1, 1, 1, 1, 0, 0)
RULE = Rule(8.0, family_level(12))
FINDING = Finding("unbounded-cache", Severity.HIGH, Confidence.HIGH, "kept", SPAN, "f")
HEADER = Header(target="cmd/api", datastore="none", datastore_reason="", rule=RULE, go_version="go1.26", seed=7)


def run(size: float, again: float | None = None, resting: float | None = None) -> PopulationRun:
    """A run that keeps `size` a request, `again` where identifiers come again, `resting` once requests stopped."""

    def at(requests: int, each: float) -> Checkpoint:
        return Checkpoint(requests, int(2e6 + each * requests), 0, 20, 20)

    seen = Evidence(
        population=Population("existing", "for ids that exist", Template(method="GET", path="/")),
        checkpoints=tuple(at(300 * i, size) for i in range(9)),
        times=tuple(0.1 * i for i in range(9)),
        again=() if again is None else tuple(at(300 * i, again) for i in range(5)),
        rests=() if resting is None else (Rest(0.0, at(2400, size)), Rest(0.3, at(2400, resting))),
        statuses={"200": 2400},
        finding=FINDING,
    )
    return conclude(seen, RULE)


RECORDS = [
    RouteRecord(Route("GET", path, "h", SPAN, "echo/v4"), (), runs)
    for path, runs in {
        "/flat": (run(0),),
        "/leak": (run(100, 100, 100),),
        "/keys": (run(100, 0, 100), run(0)),
        "/short": (run(100, 100, 10),),
        "/none": (PopulationRun(Evidence(population=run(0).population), run(0).end, run(0).judgement),),
    }.items()
]


def replayed(path: Path) -> Proof:
    events = replay(path, ProveOptions())
    while True:
        try:
            next(events)
        except StopIteration as end:
            proof: Proof = end.value
            return proof


def test_the_file_holds_the_same_verdicts(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with Recorder(path) as recorder:
        recorder.begin(HEADER)
        for record in RECORDS:
            recorder.add(record)
        recorder.end(("a warning",))
    again = replayed(path)
    expected = [proof_of(record, 8.0) for record in RECORDS[:-1]]
    assert [str(each.verdict) for each in expected] == ["no-leak", "leak", "leak", "inconclusive"]
    assert list(again.routes[:-1]) == expected
    assert again.warnings == ("a warning",)
    assert (again.target, again.seed, again.family_error) == ("cmd/api", 7, 0.05)


def test_a_run_that_was_interrupted_is_judged_as_far_as_it_came(tmp_path: Path) -> None:
    path = tmp_path / "run.jsonl"
    with Recorder(path) as recorder:
        recorder.begin(HEADER)
        recorder.add(RECORDS[1])
    again = replayed(path)
    assert [route.path for route in again.routes] == ["/leak"]
    assert again.warnings == ("the recorded run was interrupted",)


@pytest.mark.parametrize("text", ["", "{}", "nonsense", '{"type":"end"}'])
def test_other_files_are_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match="no recording"):
        replayed(path)
    with pytest.raises(UsageError, match="cannot be read"):
        replayed(tmp_path / "missing")
    with pytest.raises(UsageError, match="cannot be written"):
        Recorder(tmp_path / "no" / "folder")
