"""Identifiers for requests, and which of them have items in the tables.

Numbers of items count up from `FIRST_STORED`, those of no item from `FIRST_FRESH`; all have ten digits, so that
requests have one length however many are made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from leaktight.core.errors import ServiceError
from leaktight.core.service import Table
from leaktight.prove.tables.stock import Stock
from leaktight.prove.tables.tables import put_items, replace_table

FIRST_STORED = 1_000_000_001
FIRST_FRESH = 2_000_000_001
APART = 100_000_000
"""Between the numbers of one form of identifier (decimal, UUID) and those of the next: keys of type N have only the
number."""


class DatastoreEndedError(ServiceError):
    """The datastore is gone: no further route can be measured."""


class Inventory:
    """Hands out numbers. `url` is the datastore's, None where there is none; `alive` tells whether it runs."""

    def __init__(
        self, url: str | None, stock: Stock, *, item_bytes: int, seed: int, alive: Callable[[], bool] = lambda: True
    ) -> None:
        self._url = url
        self._stock = stock
        self._item_bytes = item_bytes
        self._seed = seed
        self._alive = alive
        self._fresh = FIRST_FRESH
        self._taken: dict[str, int] = {}
        self._filled: dict[tuple[str, str], list[range]] = {}

    def fresh(self, count: int) -> int:
        """The first of `count` numbers that nobody has used and no table holds."""
        first = self._fresh
        self._fresh += count
        return first

    def stored(self, identifier: str, count: int, route: str | None = None) -> int:
        """The first of `count` numbers that no request has used, and whose items are in the tables under identifiers
        of this form: in those that the route of this label needs, without one in all.

        Raises ServiceError when the datastore refuses an item, DatastoreEndedError when it is gone."""
        first = self._taken.get(identifier) or FIRST_STORED + APART * len(self._taken)
        self._taken[identifier] = first + count
        for table in self._stock.tables if route is None else self._stock.tables_of(route):
            filled = self._filled.setdefault((identifier, table.name), [])
            for gap in gaps(range(first, first + count), filled):
                self._store(table, identifier, gap)
                filled.append(gap)
        return first

    def rewind(self) -> None:
        """Hand out the numbers of items from the beginning again: for a new process of the service."""
        self._taken = {each: FIRST_STORED + APART * index for index, each in enumerate(self._taken)}

    def renew(self) -> None:
        """Make the tables anew, and begin from the beginning. Only for a datastore that is ours."""
        if self._url is not None:
            for table in self._stock.tables:
                replace_table(self._url, table)
        self._filled.clear()
        self.rewind()

    def check(self) -> None:
        """Raise DatastoreEndedError when the datastore has ended."""
        if not self._alive():
            raise DatastoreEndedError(
                "the datastore ended while the service was measured",
                hint="choose another one with --datastore; routes measured so far are complete",
            )

    def _store(self, table: Table, identifier: str, numbers: range) -> None:
        if self._url is None:
            return
        try:
            items = self._stock.items(table, identifier, numbers, self._item_bytes, self._seed)
            put_items(self._url, table.name, items)
        except ServiceError:
            self.check()
            raise


def gaps(wanted: range, filled: Iterable[range]) -> list[range]:
    """The parts of `wanted` that lie in none of `filled`, in order."""
    left = [wanted]
    for each in filled:
        pieces = (
            (range(part.start, min(part.stop, each.start)), range(max(part.start, each.stop), part.stop))
            for part in left
        )
        left = [piece for pair in pieces for piece in pair if piece]
    return left
