from __future__ import annotations

import http.server
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.service import Index, KeyAttribute, Table, Variable
from leaktight.prove.datastores import Datastore, RunningDatastore, choose, find
from leaktight.prove.datastores.dynoxide import Dynoxide
from leaktight.prove.datastores.minidyn import Minidyn
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.service import start
from leaktight.prove.starting.toolchain import Toolchain
from leaktight.prove.tables.dynamo_client import ApiError, DynamoClient
from leaktight.prove.tables.tables import ensure_tables, put_items, replace_table

ADAPTERS = {each.name: each for each in find()}

ORDERS = Table(
    "orders",
    key=(KeyAttribute("line", "N", "RANGE"), KeyAttribute("id", "S", "HASH")),
    indexes=(Index("by_status", (KeyAttribute("status", "S", "HASH"),)),),
)


@pytest.fixture(scope="module", params=["dynoxide", "minidyn"])
def adapter(request: pytest.FixtureRequest, toolchain: Toolchain) -> Datastore:
    chosen, _ = choose(request.param, (), toolchain, False, sys.stderr.write)
    return chosen


@pytest.fixture
def running(adapter: Datastore, tmp_path: Path, toolchain: Toolchain) -> Iterator[RunningDatastore]:
    with adapter.start(tmp_path, toolchain) as running:
        yield running


def test_tables_and_items(running: RunningDatastore) -> None:
    assert ensure_tables(running.url, [ORDERS, Table(""), Table("keyless")]) == (ORDERS,)
    assert ensure_tables(running.url, [ORDERS]) == (ORDERS,)
    items = ({"id": {"S": f"o{i}"}, "line": {"N": str(i)}, "status": {"S": "open"}} for i in range(60))
    assert put_items(running.url, "orders", items) == 60
    with DynamoClient(running.url) as client:
        got = client.call("GetItem", {"TableName": "orders", "Key": {"id": {"S": "o59"}, "line": {"N": "59"}}})
        assert got["Item"]["status"] == {"S": "open"}
        query = {
            "IndexName": "by_status",
            "KeyConditionExpression": "#s = :s",
            "ExpressionAttributeNames": {"#s": "status"},
        }
        values = {":s": {"S": "open"}}
        found = client.call("Query", {"TableName": "orders", "ExpressionAttributeValues": values, **query})
        assert found["Count"] == 60


def test_a_table_of_another_key(running: RunningDatastore) -> None:
    ensure_tables(running.url, [ORDERS])
    other = Table("orders", key=(KeyAttribute("pk", "S", "HASH"),))
    with pytest.raises(ServiceError, match=r"the key id \(HASH\), line \(RANGE\); the service needs pk \(HASH\)"):
        ensure_tables(running.url, [other])
    replace_table(running.url, other)
    assert put_items(running.url, "orders", [{"pk": {"S": "1"}}]) == 1


def test_what_is_refused_is_said(running: RunningDatastore) -> None:
    with pytest.raises(ServiceError, match="refuses table none"):
        put_items(running.url, "none", [{"id": {"S": "1"}}])
    with DynamoClient(running.url) as client, pytest.raises(ApiError) as error:
        client.call("GetItem", {"TableName": "none", "Key": {"id": {"S": "1"}}})
    assert error.value.code == "ResourceNotFoundException"


def test_connections_are_kept(running: RunningDatastore) -> None:
    with DynamoClient(running.url) as client:
        ensure_tables(running.url, [ORDERS])
        client.call("DescribeTable", {"TableName": "orders"})
        first = client._connection.sock
        client.call("DescribeTable", {"TableName": "orders"})
        assert first is not None
        assert client._connection.sock is first


def test_it_ends_and_says_so(adapter: Datastore, tmp_path: Path, toolchain: Toolchain) -> None:
    with adapter.start(tmp_path, toolchain) as running:
        assert running.alive()
        process = next(
            p
            for p in psutil.Process().children()
            if any(c.laddr.port == int(running.url.rpartition(":")[2]) for c in p.net_connections())
        )
        process.kill()
        process.wait(5)
        assert not running.alive()
        with pytest.raises(ServiceError, match=r"the datastore at .* cannot be reached"):
            ensure_tables(running.url, [ORDERS])
    running.stop()


def test_a_real_service_loses_its_datastore_half_way(
    shop: Binary,
    toolchain: Toolchain,
    tmp_path: Path,
    variable: Callable[..., Variable],
    fetch: Callable[..., tuple[int, str]],
) -> None:
    datastore, reason = choose("auto", ("GetItem", "PutItem", "Query"), toolchain, False)
    assert datastore.name == "dynoxide", reason
    carts = Table("carts", key=(KeyAttribute("customer", "S", "HASH"), KeyAttribute("created_at", "S", "RANGE")))
    with datastore.start(tmp_path, toolchain) as running:
        ensure_tables(running.url, [carts])
        put_items(running.url, "carts", [{"customer": {"S": "a"}, "created_at": {"S": "1"}, "note": {"S": "hello"}}])
        environment = {"CARTS_TABLE": "carts", "AWS_MAX_ATTEMPTS": "1"}
        with start(shop, environment, datastore_url=running.url, variables=(variable("LISTEN_ADDR"),)) as service:
            assert fetch(service.base_url + "/carts/a/1") == (200, "hello")
            assert fetch(service.base_url + "/carts/a/2")[0] == 404
            running.stop()
            assert not running.alive()
            assert fetch(service.base_url + "/carts/a/1")[0] == 500
            assert service.alive()
            assert service.probe.checkpoint().heap_bytes > 0


def test_operations_decide(toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Dynoxide, "available", lambda *_: "not here today")
    chosen, reason = choose("auto", ("GetItem", "Scan"), toolchain, False)
    assert chosen.name == "minidyn"
    assert "not dynoxide: not here today" in reason
    with pytest.raises(ServiceError) as error:
        choose("auto", ("GetItem", "ExecuteStatement"), toolchain, False)
    assert "minidyn: does not know ExecuteStatement" in error.value.detail
    _, reason = choose("minidyn", ("ExecuteStatement",), toolchain, False)
    assert "does not know ExecuteStatement" in reason


def test_one_that_cannot_be_obtained_gives_way(toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ServiceError("npm could not install it")

    monkeypatch.setattr(Dynoxide, "obtain", fail)
    chosen, reason = choose("auto", (), toolchain, False)
    assert chosen.name == "minidyn"
    assert "npm could not install it" in reason


def test_minidyn_needs_a_new_go(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    old = Toolchain(Path("go"), (1, 24, 0), "")
    assert "needs Go 1.26" in (Minidyn().available(old) or "")
    assert "there is none" in (Minidyn().available(None) or "")
    with pytest.raises(ServiceError, match=r"needs Go 1\.26"):
        choose("minidyn", (), old, False)


def test_adapters_are_found_by_place() -> None:
    assert {"dynoxide", "minidyn", "moto"} <= ADAPTERS.keys()
    assert "external" not in ADAPTERS
    assert all(each.speed > 0 and each.describe for each in ADAPTERS.values())
    with pytest.raises(UsageError) as error:
        choose("dynamite", (), None, False)
    assert "dynoxide" in error.value.hint


@pytest.mark.parametrize(
    "url", ["https://dynamodb.us-east-1.amazonaws.com", "http://10.0.0.1:8000", "http://localhost.com"]
)
def test_other_machines_only_when_allowed(url: str) -> None:
    with pytest.raises(UsageError) as error:
        choose(url, (), None, False)
    assert "--allow-remote" in error.value.hint
    assert choose(url, (), None, True)[0].name == "external"


def test_a_running_one_by_its_url(tmp_path: Path) -> None:
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    url = f"http://localhost:{server.server_port}"
    datastore, _ = choose(url + "/", (), None, False)
    with datastore.start(tmp_path, None) as running:
        assert running.url == url
        assert running.alive()
    thread.join()
    server.server_close()
    with pytest.raises(ServiceError, match=f"no datastore answers at {url}"):
        datastore.start(tmp_path, None)
    with pytest.raises(UsageError, match="not the URL of a datastore"):
        choose("ftp://localhost", (), None, False)
