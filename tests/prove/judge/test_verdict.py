from __future__ import annotations

import msgspec

from leaktight.core.proof import Checkpoint, Verdict
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove.conclude import Cause, End, PopulationRun
from leaktight.prove.evidence import Evidence
from leaktight.prove.judge import Rule, judge
from leaktight.prove.load.protocol import Template
from leaktight.prove.verdict import proof_of, unmeasured
from leaktight.prove.workload import Population

ROUTE = Route("GET", "/orders/:id", "h", Span("m.go", 1, 1, 1, 1, 0, 0), "echo/v4")
TEMPLATE = Template(method="GET", path="/")
EXISTING = Population("existing", "for ids that exist", TEMPLATE)
MISSING = Population("missing", "for ids that do not exist", TEMPLATE, wanted=False)
STEP = 300


def run(
    population: Population, size: int, end: End, cause: Cause = Cause.UNKNOWN, statuses: dict[str, int] | None = None
) -> PopulationRun:
    points = tuple(Checkpoint(STEP * i, 2_000_000 + size * STEP * i, 0, 20, 20) for i in range(9))
    answered = statuses if statuses is not None else {"200": 2400}
    seen = Evidence(population=population, checkpoints=points, statuses=answered)
    return PopulationRun(seen, end, judge(points, Rule(8.0)), cause)


def test_worst_population_decides_and_is_named() -> None:
    leaky = run(MISSING, 120, End.LEAK, Cause.REQUEST, {"404": 2400})
    proof = proof_of(ROUTE, [run(EXISTING, 0, End.FLAT), leaky], 8.0, [])
    assert proof.verdict is Verdict.LEAK
    assert proof.bytes_per_request.estimate == 120
    assert proof.reason == "keeps 120 bytes on requests for ids that do not exist, also when the same ids come again"
    assert proof.requests == 4800
    assert proof.statuses == {"200": 2400, "404": 2400}


def test_growth_by_key_is_told_from_growth_by_request() -> None:
    keyed = run(EXISTING, 1490, End.LEAK, Cause.KEY)
    proof = proof_of(ROUTE, [keyed, run(MISSING, 0, End.FLAT)], 8.0, [])
    assert "1,490 bytes on requests for ids that exist: one entry per distinct id" in proof.reason


def test_leaks_on_all_requests_are_said_to_be_on_all() -> None:
    runs = [run(EXISTING, 4000, End.LEAK, Cause.REQUEST), run(MISSING, 4100, End.LEAK, Cause.REQUEST)]
    proof = proof_of(ROUTE, runs, 8.0, [])
    assert "on every request" in proof.reason
    assert proof.bytes_per_request.estimate == 4000


def test_a_small_leak_beside_a_large_one_stays_apart() -> None:
    runs = [run(EXISTING, 32, End.LEAK), run(MISSING, 4100, End.LEAK)]
    proof = proof_of(ROUTE, runs, 8.0, [])
    assert "for ids that do not exist" in proof.reason
    assert any("32.0 bytes on requests for ids that exist" in warning for warning in proof.warnings)


def test_only_errors_are_no_measurement() -> None:
    proof = proof_of(ROUTE, [run(EXISTING, 0, End.FLAT, statuses={"500": 2400})], 8.0, [])
    assert proof.verdict is Verdict.INCONCLUSIVE
    assert proof.reason == "requests for ids that exist were only answered 500"


def test_missing_ids_may_be_answered_404() -> None:
    runs = [run(EXISTING, 0, End.FLAT), run(MISSING, 0, End.FLAT, statuses={"404": 2400})]
    assert proof_of(ROUTE, runs, 8.0, []).verdict is Verdict.NO_LEAK


def test_server_errors_on_missing_ids_are_warned_of() -> None:
    runs = [run(EXISTING, 0, End.FLAT), run(MISSING, 0, End.FLAT, statuses={"500": 2400})]
    proof = proof_of(ROUTE, runs, 8.0, [])
    assert any("only answered 500" in warning for warning in proof.warnings)


def test_growth_that_went_away_is_not_called_a_leak() -> None:
    proof = proof_of(ROUTE, [run(EXISTING, 500, End.TEMPORARY)], 8.0, [])
    assert proof.verdict is Verdict.INCONCLUSIVE
    assert "went away" in proof.reason
    assert proof.site is None


def test_leak_without_finding_says_what_else_it_could_be() -> None:
    proof = proof_of(ROUTE, [run(EXISTING, 500, End.LEAK)], 8.0, [])
    assert any("a bound or an expiry beyond that would look the same" in warning for warning in proof.warnings)


def test_proofs_survive_json() -> None:
    for proof in (unmeasured(ROUTE, "the service ended"), proof_of(ROUTE, [run(EXISTING, 0, End.BUDGET)], 8.0, [])):
        assert msgspec.json.decode(msgspec.json.encode(proof), type=type(proof)) == proof
    empty = PopulationRun(Evidence(population=EXISTING, errors={"refused": 9}), End.UNANSWERED, judge([], Rule(8.0)))
    proof = proof_of(ROUTE, [empty], 8.0, [])
    assert proof.reason == "requests for ids that exist went unanswered: refused"
    assert msgspec.json.decode(msgspec.json.encode(proof), type=type(proof)) == proof
