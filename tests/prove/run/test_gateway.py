"""The gateway between service and datastore, as the program that it is."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove.gateway import WELL, Condition, Gateway
from leaktight.prove.gateway.condition import TROUBLED
from leaktight.prove.starting.toolchain import Toolchain
from leaktight.prove.tables.dynamo_client import ApiError, DynamoClient


class Store(BaseHTTPRequestHandler):
    """Answers every call with what it was asked."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        target = self.headers["X-Amz-Target"]
        if target and target.endswith(".CreateTable"):
            code = "ResourceInUseException" if b"orders" in body else "ValidationException"
            body = b'{"__type":"com.amazonaws.dynamodb.v20120810#%s"}' % code.encode()
        elif target and target.endswith(".DescribeTable"):
            body = b'{"Table":{"TableName":"orders","TableStatus":"ACTIVE"}}'
        self.send_response(400 if b"__type" in body else 200)
        self.send_header("X-Amz-Crc32", "7")
        self.send_header("X-Authorization", self.headers["Authorization"] or "")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def store() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Store)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def gateway(toolchain: Toolchain, workdir: Path, store: str) -> Iterator[Gateway]:
    with Gateway(toolchain, workdir) as running:
        running.upstream(store)
        yield running


def test_calls_are_passed_on_and_counted(gateway: Gateway) -> None:
    with DynamoClient(gateway.datastore_url) as client:
        for number in range(3):
            assert client.call("GetItem", {"n": number}) == {"n": number}
        large = {"text": "x" * 500_000}
        assert client.call("PutItem", large) == large
    assert gateway.count() == {"GetItem": {"200": 3}, "PutItem": {"200": 1}}
    assert gateway.count() == {}


def test_headers_come_back_as_they_are(gateway: Gateway) -> None:
    connection = http.client.HTTPConnection(urlsplit(gateway.datastore_url).netloc)
    connection.request("POST", "/", b"{}")
    assert connection.getresponse().getheader("X-Amz-Crc32") == "7"
    connection.close()


def test_a_table_that_is_there_was_made(gateway: Gateway) -> None:
    with DynamoClient(gateway.datastore_url) as client:
        made = client.call("CreateTable", {"TableName": "orders"})
        assert made == {"TableDescription": {"TableName": "orders", "TableStatus": "ACTIVE"}}
        with pytest.raises(ApiError, match="ValidationException"):
            client.call("CreateTable", {"TableName": "x"})
    assert gateway.count() == {"CreateTable": {"200": 1, "400": 1}}


def test_clients_of_all_regions_meet_in_one(gateway: Gateway) -> None:
    connection = http.client.HTTPConnection(urlsplit(gateway.datastore_url).netloc)
    signed = "AWS4-HMAC-SHA256 Credential=KEY/20240517/{}/dynamodb/aws4_request, SignedHeaders=host, Signature=0"
    headers = {"Authorization": signed.format("eu-west-1"), "X-Amz-Target": "DynamoDB_20120810.GetItem"}
    connection.request("POST", "/", b"{}", headers=headers)
    answer = connection.getresponse()
    answer.read()
    assert answer.getheader("X-Authorization") == signed.format("us-east-1")
    connection.close()


def test_other_services_of_aws_have_a_stand_in(gateway: Gateway) -> None:
    connection = http.client.HTTPConnection(urlsplit(gateway.datastore_url).netloc)
    for name, value in (("/shop/Greeting", b"leaktight"), ("CorsAllowOrigins", b"http://leaktight.invalid")):
        connection.request(
            "POST", "/", b'{"Name": "%s"}' % name.encode(), headers={"X-Amz-Target": "AmazonSSM.GetParameter"}
        )
        assert b'"Value":"%s"' % value in connection.getresponse().read()
    connection.close()
    assert gateway.world() == {"AmazonSSM": {"POST": 2}}
    assert gateway.count() == {}


def test_third_parties_answer_with_what_is_decoded_of_them(gateway: Gateway) -> None:
    connection = http.client.HTTPConnection(urlsplit(gateway.datastore_url).netloc)
    for expected in (b"{}", b'{"word": "a"}'):
        gateway.answer_with(expected.decode())
        connection.request("GET", "/", headers={"Host": "api.example.com"})
        assert connection.getresponse().read() == expected
    connection.close()


def test_faults_take_turns_and_end(gateway: Gateway) -> None:
    gateway.become(TROUBLED)
    with DynamoClient(gateway.datastore_url) as client:
        codes = []
        for _ in range(4):
            with pytest.raises(ApiError) as error:
                client.call("GetItem", {})
            codes.append(error.value.code)
        assert sorted(codes) == ["InternalServerError"] * 2 + ["ProvisionedThroughputExceededException"] * 2
        gateway.become(WELL)
        assert client.call("GetItem", {}) == {}
    assert gateway.count()["GetItem"] == {
        "200": 1,
        "InternalServerError": 2,
        "ProvisionedThroughputExceededException": 2,
    }


def test_a_slow_datastore_answers_late(gateway: Gateway) -> None:
    gateway.become(Condition(delay_ms=60))
    with DynamoClient(gateway.datastore_url) as client:
        begun = time.monotonic()
        assert client.call("GetItem", {"a": 1}) == {"a": 1}
        assert time.monotonic() - begun >= 0.06


def test_a_datastore_that_is_gone_is_an_error_of_its_own(gateway: Gateway) -> None:
    gateway.upstream("http://127.0.0.1:1")
    with DynamoClient(gateway.datastore_url) as client, pytest.raises(ApiError, match="InternalServerError"):
        client.call("GetItem", {})
    assert gateway.count() == {"GetItem": {"unreachable": 1}}


def test_nonsense_is_refused_and_an_ended_gateway_noticed(gateway: Gateway) -> None:
    with pytest.raises(ServiceError, match="no such fault"):
        gateway.become(Condition(faults=("bored",)))
    gateway.stop()
    assert not gateway.alive()
    with pytest.raises(ServiceError, match="ended unexpectedly"):
        gateway.count()
