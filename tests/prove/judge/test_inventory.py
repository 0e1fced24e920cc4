"""Numbers for requests: never the same twice, items only where they are missing."""

from __future__ import annotations

import pytest

from leaktight.core.service import KeyAttribute, Table
from leaktight.prove.tables import inventory
from leaktight.prove.tables.discovery import Called
from leaktight.prove.tables.inventory import FIRST_FRESH, FIRST_STORED, DatastoreEndedError, Inventory, gaps
from leaktight.prove.tables.stock import Stock

KEY = (KeyAttribute("id", "S", "HASH"),)
STOCK = Stock(
    (Table("orders", key=KEY), Table("users", key=KEY)),
    calls={"GET /orders/:id": Called(tables=frozenset({"orders"})), "GET /healthz": Called()},
)


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Table and key of every item that was written."""
    written: list[tuple[str, str]] = []

    def put_items(_: str, table: str, items: object) -> None:
        written.extend((table, item["id"]["S"]) for item in items)  # type: ignore[attr-defined]

    monkeypatch.setattr(inventory, "put_items", put_items)
    return written


def test_a_route_gets_items_in_its_own_tables(put: list[tuple[str, str]]) -> None:
    numbers = Inventory("http://x", STOCK, item_bytes=1, seed=0)
    first = numbers.stored("{n}", 2, "GET /orders/:id")
    assert first == FIRST_STORED
    assert put == [("orders", str(first)), ("orders", str(first + 1))]
    put.clear()
    assert numbers.stored("{n}", 1, "GET /healthz") == first + 2
    assert put == []
    assert numbers.stored("{n}", 1, "GET /unknown") == first + 3
    assert sorted(table for table, _ in put) == ["orders", "users"]
    assert numbers.fresh(5) == FIRST_FRESH
    assert numbers.fresh(1) == FIRST_FRESH + 5


def test_after_a_rewind_only_what_is_missing_is_written(put: list[tuple[str, str]]) -> None:
    numbers = Inventory("http://x", STOCK, item_bytes=1, seed=0)
    first = numbers.stored("{n}", 2, "GET /orders/:id")
    other = numbers.stored("u{n}", 1, "GET /orders/:id")
    assert other != first, "keys of type N have only the number"
    numbers.rewind()
    put.clear()
    assert numbers.stored("{n}", 3, "GET /orders/:id") == first
    assert numbers.stored("u{n}", 1, "GET /orders/:id") == other
    assert put == [("orders", str(first + 2))]


def test_a_datastore_that_ended_is_named() -> None:
    gone = Inventory("http://127.0.0.1:9", STOCK, item_bytes=1, seed=0, alive=lambda: False)
    with pytest.raises(DatastoreEndedError):
        gone.stored("{n}", 1)


@pytest.mark.parametrize(
    ("filled", "left"),
    [
        ([], [range(10, 20)]),
        ([range(10, 20)], []),
        ([range(12), range(18, 30)], [range(12, 18)]),
        ([range(13, 15)], [range(10, 13), range(15, 20)]),
        ([range(5)], [range(10, 20)]),
    ],
)
def test_gaps(filled: list[range], left: list[range]) -> None:
    assert gaps(range(10, 20), filled) == left
