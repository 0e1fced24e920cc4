from __future__ import annotations

import msgspec

from leaktight.core.proof import Checkpoint, RouteProof, Verdict
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove.judging.conclude import Cause, End, PopulationRun
from leaktight.prove.judging.evidence import Evidence
from leaktight.prove.judging.judge import Rule, judge
from leaktight.prove.judging.verdict import RouteRecord, proof_of
from leaktight.prove.load.protocol import Template
from leaktight.prove.requests.workload import Population

ROUTE = Route("GET", "/orders/:id", "h", Span("m.go", 1, 1, 1, 1, 0, 0), "echo/v4")
TEMPLATE = Template(method="GET", path="/")
EXISTING = Population("existing", "for ids that exist", TEMPLATE)
MISSING = Population("missing", "for ids that do not exist", TEMPLATE, wanted=False)
STEP = 300


def proof(runs: list[PopulationRun], operations: tuple[str, ...] = ()) -> RouteProof:
    return proof_of(RouteRecord(ROUTE, operations, tuple(runs)), 8.0)


def run(
    population: Population, size: int, end: End, cause: Cause = Cause.UNKNOWN, statuses: dict[str, int] | None = None
) -> PopulationRun:
    points = tuple(Checkpoint(STEP * i, 2_000_000 + size * STEP * i, 0, 20, 20) for i in range(9))
    answered = statuses if statuses is not None else {"200": 2400}
    seen = Evidence(population=population, checkpoints=points, statuses=answered)
    return PopulationRun(seen, end, judge(points, Rule(8.0)), cause)


def test_worst_population_decides_and_is_named() -> None:
    leaky = run(MISSING, 120, End.LEAK, Cause.REQUEST, {"404": 2400})
    proven = proof([run(EXISTING, 0, End.FLAT), leaky])
    assert proven.verdict is Verdict.LEAK
    assert proven.bytes_per_request.estimate == 120
    assert proven.reason == "keeps 120 bytes on requests for ids that do not exist, also when the same ids come again"
    assert proven.requests == 4800
    assert proven.statuses == {"200": 2400, "404": 2400}


def test_growth_by_key_is_told_from_growth_by_request() -> None:
    keyed = run(EXISTING, 1490, End.LEAK, Cause.KEY)
    proven = proof([keyed, run(MISSING, 0, End.FLAT)])
    assert "1,490 bytes on requests for ids that exist: one entry per distinct id" in proven.reason


def test_leaks_on_all_requests_are_said_to_be_on_all() -> None:
    runs = [run(EXISTING, 4000, End.LEAK, Cause.REQUEST), run(MISSING, 4100, End.LEAK, Cause.REQUEST)]
    proven = proof(runs)
    assert "on every request" in proven.reason
    assert proven.bytes_per_request.estimate == 4000


def test_a_small_leak_beside_a_large_one_stays_apart() -> None:
    runs = [run(EXISTING, 32, End.LEAK), run(MISSING, 4100, End.LEAK)]
    proven = proof(runs)
    assert "for ids that do not exist" in proven.reason
    assert any("32.0 bytes on requests for ids that exist" in warning for warning in proven.warnings)


def test_only_errors_are_no_measurement() -> None:
    proven = proof([run(EXISTING, 0, End.FLAT, statuses={"500": 2400})])
    assert proven.verdict is Verdict.INCONCLUSIVE
    assert proven.reason == "requests for ids that exist were only answered 500"


def test_missing_ids_may_be_answered_404() -> None:
    runs = [run(EXISTING, 0, End.FLAT), run(MISSING, 0, End.FLAT, statuses={"404": 2400})]
    assert proof(runs).verdict is Verdict.NO_LEAK


def test_server_errors_on_missing_ids_are_warned_of() -> None:
    runs = [run(EXISTING, 0, End.FLAT), run(MISSING, 0, End.FLAT, statuses={"500": 2400})]
    proven = proof(runs)
    assert any("only answered 500" in warning for warning in proven.warnings)


def test_growth_that_went_away_is_not_called_a_leak() -> None:
    proven = proof([run(EXISTING, 500, End.TEMPORARY)])
    assert proven.verdict is Verdict.INCONCLUSIVE
    assert "went away" in proven.reason
    assert proven.site is None


def test_leak_without_finding_says_what_else_it_could_be() -> None:
    proven = proof([run(EXISTING, 500, End.LEAK)])
    assert any("a bound or an expiry beyond that would look the same" in warning for warning in proven.warnings)


def test_proofs_survive_json() -> None:
    for proven in (
        proof_of(RouteRecord(ROUTE, (), (), (), "the service ended"), 8.0),
        proof([run(EXISTING, 0, End.BUDGET)]),
    ):
        assert msgspec.json.decode(msgspec.json.encode(proven), type=type(proven)) == proven
    empty = PopulationRun(Evidence(population=EXISTING, errors={"refused": 9}), End.UNANSWERED, judge([], Rule(8.0)))
    proven = proof([empty])
    assert proven.reason == "requests for ids that exist went unanswered: refused"
    assert msgspec.json.decode(msgspec.json.encode(proven), type=type(proven)) == proven


def with_calls(run: PopulationRun, calls: dict[str, dict[str, int]]) -> PopulationRun:
    return msgspec.structs.replace(run, calls=calls)


def test_a_route_that_never_reached_its_datastore_was_not_measured() -> None:
    flat = run(EXISTING, 0, End.FLAT)
    proven = proof([flat], ("GetItem",))
    assert proven.verdict is Verdict.INCONCLUSIVE
    assert "no request reached the datastore, which the source calls with GetItem" in proven.reason
    assert proof([with_calls(flat, {"GetItem": {"200": 2400}})], ("GetItem",)).verdict is Verdict.NO_LEAK


def test_success_over_a_datastore_that_refuses_is_no_measurement() -> None:
    flat = run(EXISTING, 0, End.FLAT)
    proven = proof([with_calls(flat, {"GetItem": {"ResourceNotFoundException": 2400}})], ("GetItem",))
    assert proven.verdict is Verdict.INCONCLUSIVE
    assert "refused 2,400 of 2,400 calls (ResourceNotFoundException)" in proven.reason
    assert proven.store_calls == {"GetItem": {"ResourceNotFoundException": 2400}}
    conditions = with_calls(flat, {"PutItem": {"ConditionalCheckFailedException": 2400}})
    assert proof([conditions], ("PutItem",)).verdict is Verdict.NO_LEAK


def test_a_limit_on_the_rate_of_requests_hides_the_route() -> None:
    proven = proof([run(EXISTING, 0, End.FLAT, statuses={"200": 40, "429": 2360})])
    assert proven.verdict is Verdict.INCONCLUSIVE
    assert proven.reason == "requests for ids that exist were for the most part not served: 429, 200"
