"""Copies of services, and commands to run on them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.loop.command import Commands

ORDERS = Path(__file__).parents[2] / "examples" / "orders"


@pytest.fixture(scope="session")
def commands() -> Iterator[Commands]:
    """Commands with a temporary folder of their own; its path is short, for unix sockets lie in it."""
    folder = Path(tempfile.mkdtemp(prefix="lt-loop-")).resolve()
    yield Commands(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of examples/orders."""
    root = tmp_path_factory.mktemp("loop") / "orders"
    shutil.copytree(ORDERS, root)
    return root
