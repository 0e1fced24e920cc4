from __future__ import annotations

import json

import pytest

from leaktight.core.errors import UsageError
from leaktight.core.route import Route
from leaktight.core.service import Index, InputField, KeyAttribute, RouteInput, ServiceModel, Table
from leaktight.core.span import Span
from leaktight.prove.load.protocol import IDENTIFIER
from leaktight.prove.requests import values
from leaktight.prove.requests.workload import DIGITS, MISSING_OFFSET, UUIDS, in_order, select, work_of
from leaktight.prove.tables.stock import FILLER, Stock


def entry(method: str, path: str, **more: object) -> RouteInput:
    return RouteInput(Route(method, path, "h", Span("m.go", 1, 1, 1, 1, 0, 0), "echo/v4"), **more)  # type: ignore[arg-type]


def fields_of(**types: str) -> tuple[InputField, ...]:
    return tuple(InputField(name, type_) for name, type_ in types.items())


def model(*inputs: RouteInput) -> ServiceModel:
    return ServiceModel("example.com/m", (".",), inputs, (), (), ())


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("/orders/:id", f"/orders/{IDENTIFIER}"),
        ("/orders/{id}/lines", f"/orders/{IDENTIFIER}/lines"),
        ("/files/{path...}", f"/files/{IDENTIFIER}"),
        ("/static/*", f"/static/{IDENTIFIER}"),
        ("/{$}", "/"),
        ("/a b", "/a%20b"),
        ("/orders/{id:[0-9]+}", f"/orders/{IDENTIFIER}"),
        ("/lists/{kind:[A-Za-z]+}/{page:[0-9]{2}}", "/lists/leaktight/12"),
        (r"/orders/{id:[a-z0-9\-]{36}}/lines", f"/orders/{IDENTIFIER}/lines"),
    ],
)
def test_parameters_of_the_path_become_identifiers(pattern: str, expected: str) -> None:
    assert work_of(entry("GET", pattern)).alternatives[0][1][0].template.path == expected


def test_existing_and_missing_ids_are_populations_of_their_own() -> None:
    _, (existing, missing) = work_of(entry("GET", "/orders/:id")).alternatives[0]
    assert (existing.stored, existing.offset, existing.wanted) == (True, 0, True)
    assert (missing.stored, missing.offset, missing.wanted) == (False, MISSING_OFFSET, False)
    assert missing.which == "for ids that do not exist"


def test_uuids_are_tried_where_there_are_ids() -> None:
    assert [identifier for identifier, _ in work_of(entry("GET", "/orders/:id")).alternatives] == [DIGITS, UUIDS]
    assert len(UUIDS.format(n=MISSING_OFFSET * 3)) == 36
    assert [identifier for identifier, _ in work_of(entry("GET", "/orders")).alternatives] == [DIGITS]


def test_query_values_follow_their_names_and_cursors_are_left_out() -> None:
    work = work_of(entry("GET", "/orders", query=("limit", "after", "customerId")))
    assert work.alternatives[0][1][0].template.path == f"/orders?limit=10&customerId={IDENTIFIER}"
    assert work.alternatives[-1][1][0].template.path == "/orders"


def test_bodies_are_json_with_types_and_names_minded() -> None:
    fields = fields_of(customer_id="S", total_cents="N", created_at="S", lines="L", active="BOOL")
    work = work_of(entry("POST", "/orders", body=fields))
    plain, malformed, large = work.alternatives[0][1]
    assert large.extra
    assert large.template.body is not None
    assert 32 * 1024 < len(large.template.body) < 64 * 1024
    assert plain.template.body is not None
    body = json.loads(plain.template.body.replace(IDENTIFIER, "1000000001"))
    assert body["customer_id"] == "1000000001"
    assert isinstance(body["total_cents"], int)
    assert body["created_at"] == values.TIMESTAMP
    assert body["lines"] == []
    assert body["active"] is True
    assert ("Content-Type", "application/json") in plain.template.headers
    assert malformed.template.body is not None
    with pytest.raises(json.JSONDecodeError):
        json.loads(malformed.template.body.replace(IDENTIFIER, "1"))


def test_any_is_sent_as_a_method_that_exists() -> None:
    assert work_of(entry("ANY", "/x")).method == "GET"
    assert work_of(entry("echo_route_any", "/x", body=fields_of(a="S"))).method == "POST"


def test_reading_comes_before_writing_and_deleting_last() -> None:
    routes = [entry("DELETE", "/a/:id"), entry("POST", "/a"), entry("GET", "/a/:id"), entry("GET", "/a")]
    assert [each.route.label for each in in_order(routes)] == ["GET /a", "GET /a/:id", "POST /a", "DELETE /a/:id"]


@pytest.mark.parametrize(
    ("pattern", "count"),
    [("/orders/*", 2), ("GET /orders/*", 1), ("get /orders/:id", 1), ("DELETE *", 1), ("/orders", 1)],
)
def test_routes_are_selected_by_pattern(pattern: str, count: int) -> None:
    known = model(entry("GET", "/orders"), entry("GET", "/orders/:id"), entry("DELETE", "/orders/:id"))
    assert len(select(known, [pattern])) == count


def test_no_match_names_the_routes_there_are() -> None:
    with pytest.raises(UsageError) as raised:
        select(model(entry("GET", "/orders")), ["/ordres"])
    assert "GET /orders" in raised.value.hint


TABLE = Table(
    "orders",
    key=(KeyAttribute("pk", "S", "HASH"), KeyAttribute("created_at", "S", "RANGE")),
    attributes=(("expires_at", "N"), ("email", "S"), ("tags", "SS")),
    indexes=(Index("by_number", (KeyAttribute("number", "N", "HASH"),)),),
)


def test_items_are_found_by_the_identifiers_of_requests() -> None:
    first, second = Stock((TABLE,)).items(TABLE, DIGITS, range(1_000_000_001, 1_000_000_003), 1024)
    assert first["pk"] == {"S": "1000000001"}
    assert second["pk"] == {"S": "1000000002"}
    assert first["number"] == {"N": "1000000001"}
    assert first["created_at"] == {"S": values.TIMESTAMP}
    assert first["email"] == {"S": "user1000000001@example.com"}
    assert int(first["expires_at"]["N"]) > 4_000_000_000
    assert len(first[FILLER]["S"]) == 1024
    assert IDENTIFIER not in repr(first)


def test_items_that_the_service_wrote_are_the_shape_of_others() -> None:
    sample = {"pk": {"S": "mine"}, "lines": {"L": [{"M": {"sku": {"S": "a"}}}]}}
    (item,) = Stock((TABLE,), {"orders": sample}).items(TABLE, DIGITS, [7], 16)
    assert item["lines"] == sample["lines"]
    assert item["pk"] == {"S": "7"}


@pytest.mark.parametrize(
    ("name", "plain"), [("customerID", "customer_id"), ("HTTPPort", "http_port"), ("a-b", "a_b")]
)
def test_names_are_read_whatever_their_style(name: str, plain: str) -> None:
    assert values.snake(name) == plain
