from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leaktight.core.service import Variable
from leaktight.prove.starting.environment import addresses, compose, missing

Make = Callable[..., Variable]


@pytest.mark.parametrize(
    ("name", "default", "value"),
    [
        ("PORT", None, "5000"),
        ("PORT", "8080", "5000"),
        ("PORT", ":8080", "127.0.0.1:5000"),
        ("HTTP_PORT", "", "5000"),
        ("LISTEN_ADDR", None, "127.0.0.1:5000"),
        ("ADDR", "0.0.0.0:80", "127.0.0.1:5000"),
        ("ADDR", "[::]:80", "127.0.0.1:5000"),
        ("BIND", "http://localhost:80", "http://127.0.0.1:5000"),
        ("server_port", "80", "5000"),
    ],
)
def test_the_form_of_the_default_is_kept(variable: Make, name: str, default: str | None, value: str) -> None:
    found = addresses([variable(name, default)], {}, [5000])
    assert found.values == {name: value}
    assert found.ports == (5000,)


@pytest.mark.parametrize(
    "name", ["REDIS_ADDR", "DB_PORT", "DYNAMODB_PORT", "SUPPORT", "TABLE", "OTEL_ADDR", "EXPORT"]
)
def test_what_is_not_ours_to_listen_on(variable: Make, name: str) -> None:
    assert addresses([variable(name)], {}, [5000]).values == {}


def test_the_callers_port_stays_and_side_ports_come_last(variable: Make) -> None:
    variables = [variable("METRICS_PORT"), variable("PORT"), variable("GRPC_ADDR")]
    found = addresses(variables, {"PORT": "81"}, [1001, 1002])
    assert found.values == {"METRICS_PORT": "1001", "GRPC_ADDR": "127.0.0.1:1002"}
    assert found.ports == (81, 1001, 1002)


@pytest.mark.parametrize(
    ("name", "default", "value"),
    [
        ("DYNAMODB_ENDPOINT", None, "http://127.0.0.1:9"),
        ("DYNAMO_URL", "http://localhost:8000", "http://127.0.0.1:9"),
        ("DDB_HOST", None, "127.0.0.1:9"),
        ("DYNAMODB_ADDR", "localhost:8000", "127.0.0.1:9"),
        ("AWS_ENDPOINT", "", "http://127.0.0.1:9"),
        ("LOCALSTACK_ENDPOINT", None, "http://127.0.0.1:9"),
        ("DYNAMODB_TABLE", None, None),
        ("S3_ENDPOINT", None, None),
        ("AWS_S3_ENDPOINT_URL", None, None),
        ("API_URL", None, None),
    ],
)
def test_endpoint_variables(
    variable: Make, tmp_path: Path, name: str, default: str | None, value: str | None
) -> None:
    composed = compose(
        {},
        home=tmp_path,
        variables=[variable(name, default)],
        listen={},
        datastore_url="http://127.0.0.1:9",
        profile_rate=1,
    )
    assert composed.get(name) == value


def test_the_callers_word_is_the_last(variable: Make, tmp_path: Path) -> None:
    given = {"AWS_REGION": "eu-west-1", "DYNAMODB_ENDPOINT": "http://other", "PORT": "1"}
    composed = compose(
        given,
        home=tmp_path,
        variables=[variable("DYNAMODB_ENDPOINT")],
        listen={"PORT": "2"},
        datastore_url="http://127.0.0.1:9",
        profile_rate=512,
    )
    assert given.items() <= composed.items()
    assert composed["GODEBUG"] == "memprofilerate=512"


def test_missing(variable: Make) -> None:
    variables = [variable("B"), variable("A"), variable("SET"), variable("DEFAULT", "x"), variable("EMPTY", "")]
    assert missing(variables, {"SET": ""}) == ("A", "B", "EMPTY")
