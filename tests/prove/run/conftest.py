from __future__ import annotations

import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaktight.core.service import Variable
from leaktight.core.span import Span
from leaktight.prove import supervise
from leaktight.prove.starting.build import Binary, build
from leaktight.prove.starting.target import Target, find_target
from leaktight.prove.starting.toolchain import Toolchain, find_go

TESTDATA = Path(__file__).parent / "testdata"


@pytest.fixture(scope="session")
def toolchain() -> Toolchain:
    return find_go(sys.stderr.write)


@pytest.fixture(scope="session")
def workdir() -> Iterator[Path]:
    with supervise.temporary_folder() as folder:
        yield folder


@pytest.fixture(scope="session")
def tiny_target() -> Target:
    return find_target(TESTDATA / "tiny")


@pytest.fixture(scope="session")
def tiny(toolchain: Toolchain, tiny_target: Target, workdir: Path) -> Binary:
    return build(toolchain, tiny_target, workdir)


@pytest.fixture(scope="session")
def shop(toolchain: Toolchain, workdir: Path) -> Binary:
    return build(toolchain, find_target(TESTDATA / "echo"), workdir)


@pytest.fixture
def variable() -> Callable[..., Variable]:
    def make(name: str, default: str | None = None) -> Variable:
        return Variable(name, default, Span("main.go", 1, 1, 1, 1, 0, 0))

    return make


@pytest.fixture
def port(variable: Callable[..., Variable]) -> tuple[Variable, ...]:
    return (variable("PORT"),)


@pytest.fixture
def fetch() -> Callable[..., tuple[int, str]]:
    def get(url: str, method: str = "GET") -> tuple[int, str]:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, method=method), timeout=10) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    return get
