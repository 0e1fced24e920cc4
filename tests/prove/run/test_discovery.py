from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from leaktight.core.service import Index, KeyAttribute, Table, Variable
from leaktight.prove.datastores import RunningDatastore, choose
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.service import start
from leaktight.prove.starting.toolchain import Toolchain
from leaktight.prove.tables.discovery import Observed, learn, merge
from leaktight.prove.tables.dynamo_client import DynamoClient
from leaktight.prove.tables.inference import infer
from leaktight.prove.tables.requests_seen import Seen, read
from leaktight.prove.tables.tables import ensure_tables

HASH_ID = (KeyAttribute("id", "S", "HASH"),)


@pytest.fixture
def datastore(toolchain: Toolchain, tmp_path: Path) -> Iterator[RunningDatastore]:
    chosen, _ = choose("auto", (), toolchain, False)
    with chosen.start(tmp_path, toolchain) as running:
        yield running


def test_service_that_hangs_up_prints_nothing(datastore: RunningDatastore, capfd: pytest.CaptureFixture[str]) -> None:
    body = b'{"TableName": "t", "Key": {"id": {"S": "1"}}}'
    call = (
        b"POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: DynamoDB_20120810.GetItem\r\nContent-Length: %d\r\n\r\n"
        % len(body)
    )
    with learn(datastore.url) as recorder:
        address = urlsplit(recorder.url)
        for sent in (call + body, call + body[:9], call[:20]):
            connection = socket.create_connection((address.hostname, address.port))
            connection.sendall(sent)
            # Closed with a reset, as by a process that was killed.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        time.sleep(0.3)
    assert capfd.readouterr() == ("", "")


def key_of(*requests: tuple[str, dict[str, object]], model: tuple[Table, ...] = ()) -> Table:
    seen = [each for operation, request in requests for each in read(operation, request)]
    return infer(seen, model)[0]


def test_tables_keys_and_indexes_are_learned_from_a_real_service(
    shop: Binary,
    datastore: RunningDatastore,
    variable: Callable[..., Variable],
    fetch: Callable[..., tuple[int, str]],
) -> None:
    with learn(datastore.url) as recorder:
        variables = (variable("LISTEN_ADDR"),)
        environment = {"CARTS_TABLE": "carts-dev"}
        with start(shop, environment, datastore_url=recorder.url, variables=variables) as service:
            # The first put leaves the key open: the table is made with a guess, and made anew once a read shows it.
            fetch(service.base_url + "/carts/a/1?note=hello", method="PUT")
            assert fetch(service.base_url + "/carts/a/1")[0] == 404
            assert fetch(service.base_url + "/carts/a/1?note=hello", method="PUT")[0] == 204
            assert fetch(service.base_url + "/carts/a/1") == (200, "hello")
            assert fetch(service.base_url + "/carts?status=open")[0] == 200
        observed = recorder.observed()
    (carts,) = observed.tables
    assert carts.name == "carts-dev"
    assert carts.key == (KeyAttribute("customer", "S", "HASH"), KeyAttribute("created_at", "S", "RANGE"))
    assert carts.indexes == (Index("by_status", (KeyAttribute("status", "S", "HASH"),)),)
    assert dict(carts.attributes)["note"] == "S"
    assert observed.operations == ("GetItem", "PutItem", "Query")
    assert observed.items["carts-dev"][0]["note"] == {"S": "hello"}
    assert observed.errors == {}
    # and they can be made elsewhere
    with DynamoClient(datastore.url) as client:
        client.call("DeleteTable", {"TableName": "carts-dev"})
    assert ensure_tables(datastore.url, merge((), observed)) == (carts,)


def test_what_the_datastore_refuses_for_other_reasons_is_counted(datastore: RunningDatastore) -> None:
    with learn(datastore.url, [Table("orders", key=HASH_ID)]) as recorder, DynamoClient(recorder.url) as client:
        with pytest.raises(Exception, match="ValidationException"):
            client.call("Query", {"TableName": "orders", "KeyConditionExpression": "((("})
        observed = recorder.observed()
    assert observed.errors == {"ValidationException": 1}


def test_a_datastore_that_is_gone(datastore: RunningDatastore) -> None:
    with learn(datastore.url) as recorder, DynamoClient(recorder.url) as client:
        datastore.stop()
        with pytest.raises(Exception, match="the datastore did not answer"):
            client.call("GetItem", {"TableName": "orders", "Key": {"id": {"S": "1"}}})


def test_roles_of_two_key_attributes() -> None:
    both = {"Key": {"sk": {"S": "x"}, "pk": {"S": "y"}}, "TableName": "t"}
    assert [part.name for part in key_of(("GetItem", both)).key] == ["pk", "sk"]
    unclear = {"Key": {"b": {"S": "x"}, "a": {"N": "1"}}, "TableName": "t"}
    query = {
        "TableName": "t",
        "KeyConditionExpression": "#a = :a AND b > :b",
        "ExpressionAttributeNames": {"#a": "a"},
        "ExpressionAttributeValues": {":a": {"N": "1"}, ":b": {"S": ""}},
    }
    expected = (KeyAttribute("a", "N", "HASH"), KeyAttribute("b", "S", "RANGE"))
    assert key_of(("GetItem", unclear), ("Query", query)).key == expected
    assert key_of(("Query", query)).key == expected
    model = Table("t", key=(KeyAttribute("b", "S", "HASH"), KeyAttribute("a", "N", "RANGE")))
    assert [part.name for part in key_of(("GetItem", unclear), model=(model,)).key] == ["b", "a"]


@pytest.mark.parametrize(
    ("operation", "request_"),
    [
        ("GetItem", {"TableName": "arn:aws:dynamodb:us-east-1:1:table/t", "Key": {"no": {"N": "1"}}}),
        ("BatchGetItem", {"RequestItems": {"t": {"Keys": [{"no": {"N": "1"}}]}}}),
        ("BatchWriteItem", {"RequestItems": {"t": [{"DeleteRequest": {"Key": {"no": {"N": "1"}}}}]}}),
        ("TransactWriteItems", {"TransactItems": [{"Update": {"TableName": "t", "Key": {"no": {"N": "1"}}}}]}),
        ("TransactGetItems", {"TransactItems": [{"Get": {"TableName": "t", "Key": {"no": {"N": "1"}}}}]}),
        (
            "PutItem",
            {
                "TableName": "t",
                "Item": {"a": {"S": ""}, "no": {"N": "1"}},
                "ConditionExpression": "attribute_not_exists(#n)",
                "ExpressionAttributeNames": {"#n": "no"},
            },
        ),
        (
            "Query",
            {
                "TableName": "t",
                "KeyConditions": {"no": {"ComparisonOperator": "EQ", "AttributeValueList": [{"N": "1"}]}},
            },
        ),
    ],
)
def test_every_operation_that_names_a_key(operation: str, request_: dict[str, object]) -> None:
    table = key_of((operation, request_))
    assert table.name == "t"
    assert table.key == (KeyAttribute("no", "N", "HASH"),)


@pytest.mark.parametrize(
    "request_", [{}, {"TableName": 3}, {"RequestItems": []}, {"Key": "x"}, {"TransactItems": [7]}]
)
@pytest.mark.parametrize(
    "operation", ["GetItem", "PutItem", "Query", "BatchWriteItem", "TransactWriteItems", "ListTables"]
)
def test_nonsense_is_no_table(operation: str, request_: dict[str, object]) -> None:
    assert all(isinstance(each, Seen) for each in read(operation, request_))


def test_only_written_to() -> None:
    put = {"TableName": "t", "Item": {"total": {"N": "1"}, "orderId": {"S": "1"}, "lines": {"L": []}}}
    assert key_of(("PutItem", put)).key == (KeyAttribute("orderId", "S", "HASH"),)
    put = {"TableName": "t", "Item": {"count": {"N": "1"}, "email": {"S": "1"}, "created_at": {"S": ""}}}
    assert key_of(("PutItem", put)).key == (KeyAttribute("email", "S", "HASH"),)
    assert key_of(("PutItem", {"TableName": "t", "Item": {"lines": {"L": []}}})).key == HASH_ID


def test_merge() -> None:
    seen = Table("a", key=(KeyAttribute("pk", "S", "HASH"),))
    model = (Table("a", key=HASH_ID), Table("b"), Table("", environment="TABLE"), Table("c", key=HASH_ID))
    merged = merge(model, Observed(tables=(seen,)))
    assert merged == (seen, Table("b", key=HASH_ID), Table("c", key=HASH_ID))
