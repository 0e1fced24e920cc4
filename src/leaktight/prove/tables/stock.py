"""What the tables are filled with: items that the service can find and read back."""

from __future__ import annotations

import random
import string
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, Protocol

import msgspec

from leaktight.core.service import Table
from leaktight.prove.datastores import RunningDatastore
from leaktight.prove.drive import LoadProcess
from leaktight.prove.gateway import Gateway
from leaktight.prove.load.protocol import IDENTIFIER, Segment
from leaktight.prove.outgoing import answered
from leaktight.prove.requests import values
from leaktight.prove.requests.workload import Population, RouteWork
from leaktight.prove.starting.network import Surroundings
from leaktight.prove.starting.service import RunningService
from leaktight.prove.tables.discovery import Called, Observed, learn, merge
from leaktight.prove.tables.tables import ensure_tables, put_items

FILLER = "leaktight_filler"
"""The attribute that gives items their size."""
LEARNING_REQUESTS = 3
LEARNING_IDENTIFIER = 900_000_001
EXTERNAL = "external"

_LISTING = frozenset({"Query", "Scan", "ExecuteStatement"})


class Stock(msgspec.Struct, frozen=True):
    """Tables; by table's name an item that the service itself wrote, as the shape of others; by route's label what
    the route called while it was asked for items that exist and for such that do not."""

    tables: tuple[Table, ...] = ()
    samples: dict[str, dict[str, Any]] = {}
    calls: dict[str, Called] = {}

    def lists(self, label: str) -> bool:
        """Whether a route reads more than one item at a time."""
        return label in self.calls and not _LISTING.isdisjoint(self.calls[label].operations)

    def tables_of(self, label: str) -> tuple[Table, ...]:
        """The tables that a route needs; all where nothing was learned of the route."""
        if label not in self.calls:
            return self.tables
        return tuple(table for table in self.tables if table.name in self.calls[label].tables)

    def items(
        self, table: Table, identifier: str, numbers: Iterable[int], size: int, seed: int = 0
    ) -> Iterator[dict[str, Any]]:
        """Items in DynamoDB's JSON, one for each number; `size` is that of the filler attribute in bytes.

        Keys of type S hold the identifier, of type N the number (a range key that is a time holds a time), so that
        requests for these identifiers find their item.
        """
        # One filler for all items: every item decodes into memory of its own, and making it costs nothing here.
        filler = "".join(random.Random(seed).choices(string.ascii_letters + string.digits, k=max(size, 1)))
        shape = {name: values.attribute(name, kind) for name, kind in table.attributes}
        shape |= self.samples.get(table.name, {})
        shape[FILLER] = {"S": filler}
        keys = [part for index in table.indexes for part in index.key] + list(table.key)
        for number in numbers:
            text = identifier.format(n=number)
            item = {name: _filled(value, text) for name, value in shape.items()}
            for key in keys:
                item[key.name] = _key_value(key.name, key.type, key.role, text, number)
            yield item


class Start(Protocol):
    """Starts the service on a datastore."""

    def __call__(self, *, datastore_url: str | None, surroundings: Surroundings) -> RunningService:
        """The started service."""


def learn_stock(
    datastore: RunningDatastore,
    gateway: Gateway,
    model_tables: Sequence[Table],
    start: Start,
    load: LoadProcess,
    works: Sequence[RouteWork],
) -> Stock:
    """Ask every route a few times through a recording endpoint, and return the tables and shapes that the service
    used. A datastore that is not ours is left alone: there the scan's tables have to do.

    Raises ServiceError when the service does not start or a table is refused.
    """
    gateway.upstream(datastore.url)
    if datastore.name == EXTERNAL:
        return Stock(tuple(table for table in model_tables if table.name and table.key))
    calls: dict[str, Called] = {}
    with learn(datastore.url, model_tables) as recorder, ExitStack() as ending:
        ending.callback(gateway.upstream, datastore.url)
        gateway.upstream(recorder.url)
        running = ending.enter_context(start(datastore_url=gateway.datastore_url, surroundings=gateway.surroundings))
        asked = [
            (work, identifier, populations[0]) for work in works for identifier, populations in work.alternatives
        ]
        # Once without items, which shows the tables; once with items in them, which shows what lies behind those.
        gateway.world()
        for again in (False, True):
            stock = _learned(model_tables, recorder.observed(), calls)
            if again:
                _store_first_items(datastore.url, stock, asked)
            for work, identifier, population in asked:
                if running.alive():
                    _ask(load, running, population, identifier)
                label, recent = work.route.label, recorder.recent()
                known = calls.get(label, Called())
                calls[label] = Called(
                    known.operations | recent.operations,
                    known.tables | recent.tables,
                    known.others or answered(gateway.world()),
                )
        # Nothing is known of the routes that a service which died was not asked for.
        return _learned(model_tables, recorder.observed(), calls if running.alive() else {})


def _learned(model_tables: Sequence[Table], observed: Observed, calls: dict[str, Called]) -> Stock:
    samples = {name: items[0] for name, items in observed.items.items() if items}
    return Stock(merge(_complete(model_tables), observed), samples, dict(calls))


def _ask(load: LoadProcess, running: RunningService, population: Population, identifier: str) -> None:
    load.run(
        Segment(
            base_url=running.base_url,
            template=population.template,
            identifier=identifier,
            first=LEARNING_IDENTIFIER,
            count=LEARNING_REQUESTS,
            distinct=LEARNING_REQUESTS,
            concurrency=1,
            request_timeout=10.0,
            time_limit=5.0,
        )
    )


def _store_first_items(url: str, stock: Stock, asked: Sequence[tuple[RouteWork, str, Population]]) -> None:
    ensure_tables(url, stock.tables)
    numbers = range(LEARNING_IDENTIFIER, LEARNING_IDENTIFIER + LEARNING_REQUESTS)
    for identifier in dict.fromkeys(identifier for _, identifier, _ in asked):
        for table in stock.tables:
            put_items(url, table.name, stock.items(table, identifier, numbers, 1))


def _complete(tables: Sequence[Table]) -> list[Table]:
    return [table for table in tables if table.name]


def _key_value(name: str, kind: str, role: str, text: str, number: int) -> dict[str, Any]:
    if kind == "N":
        return {"N": str(number)}
    if kind == "B":
        return {"B": "bGVha3RpZ2h0" + f"{number:012d}"}
    if role == "RANGE" and values.text(name) == values.TIMESTAMP:
        return {"S": values.TIMESTAMP}
    return {"S": text}


def _filled(value: dict[str, Any], text: str) -> dict[str, Any]:
    ((kind, content),) = value.items()
    if isinstance(content, str):
        return {kind: content.replace(IDENTIFIER, text)}
    if kind == "SS":
        return {kind: [entry.replace(IDENTIFIER, text) for entry in content]}
    return value
