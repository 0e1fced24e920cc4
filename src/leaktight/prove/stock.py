"""What the tables are filled with: items that the service can find and read back."""

from __future__ import annotations

import random
import string
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

import msgspec

from leaktight.core.service import Table
from leaktight.prove import values
from leaktight.prove.datastores import RunningDatastore
from leaktight.prove.discovery import learn, merge
from leaktight.prove.drive import LoadProcess
from leaktight.prove.load.protocol import IDENTIFIER, Segment
from leaktight.prove.service import RunningService
from leaktight.prove.workload import RouteWork

FILLER = "leaktight_filler"
"""The attribute that gives items their size."""
LEARNING_REQUESTS = 3
LEARNING_IDENTIFIER = 900_000_001
EXTERNAL = "external"

_LISTING = frozenset({"Query", "Scan", "ExecuteStatement"})


class Stock(msgspec.Struct, frozen=True):
    """Tables, by table's name an item that the service itself wrote, as the shape of others, and the labels of the
    routes that read more than one item at a time (Query, Scan)."""

    tables: tuple[Table, ...] = ()
    samples: dict[str, dict[str, Any]] = {}
    listing: frozenset[str] = frozenset()

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

    def __call__(self, *, datastore_url: str | None) -> RunningService:
        """The started service."""


def learn_stock(
    datastore: RunningDatastore,
    model_tables: Sequence[Table],
    start: Start,
    load: LoadProcess,
    works: Sequence[RouteWork],
) -> Stock:
    """Ask every route a few times through a recording endpoint, and return the tables and shapes that the service
    used. A datastore that is not ours is left alone: there the scan's tables have to do.

    Raises ServiceError when the service does not start or a table is refused.
    """
    if datastore.name == EXTERNAL:
        return Stock(tuple(table for table in model_tables if table.name and table.key))
    listing = set()
    with learn(datastore.url, model_tables) as recorder:
        with start(datastore_url=recorder.url) as running:
            for work in works:
                for identifier, populations in work.alternatives:
                    load.run(
                        Segment(
                            base_url=running.base_url,
                            template=populations[0].template,
                            identifier=identifier,
                            first=LEARNING_IDENTIFIER,
                            count=LEARNING_REQUESTS,
                            distinct=LEARNING_REQUESTS,
                            concurrency=1,
                            request_timeout=10.0,
                            time_limit=5.0,
                        )
                    )
                if not _LISTING.isdisjoint(recorder.recent()):
                    listing.add(work.route.label)
                if not running.alive():
                    break
        observed = recorder.observed()
    samples = {name: items[0] for name, items in observed.items.items() if items}
    return Stock(merge(_complete(model_tables), observed), samples, frozenset(listing))


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
