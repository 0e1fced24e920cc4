"""A network of the service's own, and the gateway in it at everybody's place."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove import supervise
from leaktight.prove.gateway import Condition, Gateway, Places
from leaktight.prove.outgoing import answered, servers_missing, strangers
from leaktight.prove.starting import listening
from leaktight.prove.starting.network import Network
from leaktight.prove.starting.source_text import SourceText
from leaktight.prove.starting.toolchain import Toolchain

# What a service does: asks over TLS by name, plainly by address, and knocks at a cache.
ASKING = """
import json, socket, sys, urllib.error, urllib.request
said = []
for url in ("https://api.example.com/v1", "http://192.0.2.7/status", "http://localhost:8000/"):
    try:
        said.append(urllib.request.urlopen(url, timeout=5).read().decode())
    except urllib.error.HTTPError as error:
        said.append(error.code)
    except OSError as error:
        said.append(str(error))
for host, port in (("cache.example.com", 6379), ("192.0.2.9", 7777)):
    try:
        with socket.create_connection((host, port), timeout=5) as connection:
            said.append(connection.recv(1).decode())
    except OSError as error:
        said.append(type(error).__name__)
print(json.dumps(said))
"""


@pytest.fixture(scope="module")
def network() -> Iterator[Network]:
    try:
        made = Network()
    except ServiceError as error:
        pytest.skip(error.message)
    with made:
        yield made


@pytest.fixture
def gateway(toolchain: Toolchain, tmp_path: Path, network: Network) -> Iterator[Gateway]:
    with Gateway(toolchain, tmp_path, network, Places(asked=frozenset({8000}))) as running:
        yield running


def asked(gateway: Gateway) -> str:
    network = gateway.surroundings.network
    process = supervise.spawn(
        [sys.executable, "-c", ASKING],
        env=gateway.surroundings.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        namespaces=network.namespaces if network else (),
    )
    output, _ = process.communicate(timeout=30)
    supervise.terminate(process, 0)
    return output.decode().strip()


def test_nothing_leaves_and_all_is_known(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "pay.go").write_text('package pay\n\nconst base = "https://api.example.com/v1"\n')
    assert asked(gateway) == '["{}", "{}", "{}", "", "ConnectionRefusedError"]'
    world = gateway.world()
    assert answered(world)
    text = SourceText(tmp_path)
    assert servers_missing(world, text) == ("Redis at cache.example.com:6379",)
    assert strangers(world, text) == (
        "192.0.2.7:80 (1 request)",
        "api.example.com:443 (1 request; pay.go:3)",
        "localhost:8000 (1 request)",
    )
    assert not answered(gateway.world())
    assert gateway.everybody() == world


def test_others_fail_on_demand(gateway: Gateway) -> None:
    gateway.become(Condition(world="missing"))
    assert asked(gateway).startswith("[404, 404, 404,")
    gateway.become(Condition(world="failing"))
    assert asked(gateway).startswith("[500, 500, 500,")


def test_without_a_network_of_its_own_the_proxy_stands_in(toolchain: Toolchain, tmp_path: Path) -> None:
    with Gateway(toolchain, tmp_path) as gateway:
        environment = {name.lower(): value for name, value in gateway.surroundings.environment.items()}
        process = subprocess.run(
            [sys.executable, "-c", "import urllib.request as r; print(r.urlopen('https://api.example.com/').read())"],
            env={**environment, "SSL_CERT_FILE": gateway.surroundings.environment["SSL_CERT_FILE"]},
            capture_output=True,
            text=True,
            timeout=30,
        )
        assert process.stdout == "b'{}'\n", process.stderr
        assert gateway.world() == {"api.example.com:443": {"GET": 1}}


def test_what_listens_inside_is_found_and_can_be_dialled(network: Network) -> None:
    listens = "import socket, time; s = socket.create_server(('127.0.0.1', 80)); print(flush=True); time.sleep(60)"
    process = supervise.spawn(
        [sys.executable, "-c", listens], stdout=subprocess.PIPE, namespaces=network.namespaces, env={}
    )
    try:
        assert process.stdout is not None
        process.stdout.readline()
        assert [each.port for each in listening.listeners(process.pid)] == [80]
        network.dial("127.0.0.1", 80).close()
    finally:
        supervise.terminate(process, 0)
    with pytest.raises(ServiceError, match="refused"):
        network.dial("127.0.0.1", 80)


def test_what_the_source_says_about_ports(tmp_path: Path) -> None:
    (tmp_path / "main.go").write_text(
        'package main\n\nfunc main() { e.Start(":9090"); dynamo("http://localhost:8000", "http://aws:4566") }\n'
    )
    (tmp_path / ".env").write_text("PORT=3000\nDB_PORT=5432\nSWAGGER=http://localhost:9090/docs\n")
    places = SourceText(tmp_path).places
    assert places == Places(asked=frozenset({8000, 4566}), own=frozenset({9090, 3000}))
