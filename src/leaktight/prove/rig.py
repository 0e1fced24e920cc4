"""What sessions over one service can share: the load process, and a datastore with the service's tables in it.

Measuring a service again with a patch takes the same items as before, so they need not be written anew, nor does the
service have to be asked again which tables it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.core.events import Event, Notice, Phase
from leaktight.core.service import ServiceModel, Table
from leaktight.prove import supervise
from leaktight.prove.datastores import RunningDatastore, choose
from leaktight.prove.drive import LoadProcess, Workers
from leaktight.prove.gateway import Gateway, Places
from leaktight.prove.options import ProveOptions
from leaktight.prove.outgoing import servers_missing
from leaktight.prove.requests import bodies
from leaktight.prove.requests.workload import DIGITS, RouteWork, has_identifier
from leaktight.prove.starting.network import Network
from leaktight.prove.starting.source_text import SourceText
from leaktight.prove.starting.toolchain import Toolchain
from leaktight.prove.tables.inventory import Inventory
from leaktight.prove.tables.stock import EXTERNAL, Start, Stock, learn_stock
from leaktight.prove.tables.tables import ensure_tables

NO_DATASTORE = "none"

_REMOVING = frozenset({"DeleteItem", "BatchWriteItem", "TransactWriteItems", "DeleteTable", "ExecuteStatement"})
"""Operations after which items may be gone."""


class Rig:
    """A context manager; sessions `prepare` it. Entering starts the load process, which imports for about a second
    while the caller does something else (a build). One session at a time, all over the same service. With `workers`
    the load is spread over them."""

    def __init__(self, workers: Workers | None = None) -> None:
        self._workers = workers
        self._stack = ExitStack()
        self._datastore: RunningDatastore | None = None
        self._gateway: Gateway | None = None
        self._network: Network | None = None
        self._inventory: Inventory | None = None
        self._stock = Stock()
        self.exposed = ""
        """Why the service has no network of its own, empty where it has one."""
        self.leaking_on_top: set[str] = set()
        """Labels of routes that leaked where they are measured on top, as long as somebody they ask is in trouble: a
        patched service is measured there as well, others are spared the time."""
        self.reason = ""
        """Why this datastore, in words."""

    def __enter__(self) -> Self:
        try:
            if self._workers and not self._workers.local:
                self.exposed = "workers on other machines have to reach it"
            else:
                self._network, self.exposed = self._isolated()
            self.load = self._stack.enter_context(LoadProcess(self._network, self._workers))
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def calls_others(self, label: str) -> bool:
        """Whether the route of this label was seen to ask others than the datastore, over HTTP."""
        return label in self._stock.calls and self._stock.calls[label].others

    def explained(self, error: ServiceError, text: SourceText) -> ServiceError:
        """An error of the service's start, with what it looked for in vain as its hint."""
        lacking = servers_missing(self._gateway.everybody(), text) if self._gateway and self._gateway.alive() else ()
        if lacking:
            error.hint = f"it asked for {', '.join(lacking)}: nobody is there"
        return error

    def _isolated(self) -> tuple[Network | None, str]:
        try:
            return self._stack.enter_context(Network()), ""
        except ServiceError as error:
            return None, error.message

    @property
    def gateway(self) -> Gateway:
        """Between the service and all else. Only after `prepare`."""
        assert self._gateway is not None
        return self._gateway

    @property
    def datastore_name(self) -> str:
        """Name of the adapter, `none` for a service that uses none."""
        return self._datastore.name if self._datastore else NO_DATASTORE

    @property
    def datastore_url(self) -> str | None:
        """Where the service finds its datastore; None for one that uses none."""
        return self.gateway.datastore_url if self._datastore else None

    def calls_store(self, label: str) -> bool:
        """Whether the route of this label was seen to call the datastore."""
        return label in self._stock.calls and bool(self._stock.calls[label].operations)

    @property
    def inventory(self) -> Inventory:
        """Numbers for requests. Only after `prepare`."""
        assert self._inventory is not None
        return self._inventory

    def prepare(
        self,
        model: ServiceModel,
        options: ProveOptions,
        toolchain: Toolchain,
        start: Start,
        works: Sequence[RouteWork],
        places: Places,
    ) -> Generator[Event, None, None]:
        """Have a datastore that runs, with the service's tables and `options.items_per_table` items in each.

        The first time the service is started once, through `start`, to learn which tables it needs. Raises
        UsageError and ServiceError as `choose` and `learn_stock` do, DatastoreEndedError when the datastore of an
        earlier session has ended.
        """
        if self._inventory is not None:
            self._inventory.check()
            self._again(model, works)
        else:
            yield from self._first(model, options, toolchain, start, works, places)
        # Routes that list find these; routes that take ids get their own on top.
        self.inventory.stored(DIGITS, options.items_per_table)

    def _first(
        self,
        model: ServiceModel,
        options: ProveOptions,
        toolchain: Toolchain,
        start: Start,
        works: Sequence[RouteWork],
        places: Places,
    ) -> Generator[Event, None, None]:
        notices: list[str] = []
        self._datastore, self.reason = self._obtain(model, options, toolchain, notices.append)
        told = f"{self._datastore.name}: {self.reason}" if self._datastore else self.reason
        yield Phase("datastore", told)
        yield from map(Notice, notices)
        if self.exposed:
            yield Notice(
                f"{self.exposed}: what the service sends elsewhere is kept back only where it heeds HTTP_PROXY"
            )
        self._gateway = self._stack.enter_context(Gateway(toolchain, self._workdir(), self._network, places))
        self._gateway.answer_with(bodies.answer(model.answers))
        stock = Stock(named_tables(model.tables))
        if self._datastore is not None:
            yield Phase("learn", "asking the service which tables it needs")
            stock = learn_stock(self._datastore, self._gateway, stock.tables, start, self.load, works)
            ensure_tables(self._datastore.url, stock.tables)
        self._stock = stock
        self._inventory = Inventory(
            self._datastore.url if self._datastore else None,
            stock,
            item_bytes=options.item_bytes,
            seed=options.seed,
            alive=self._alive,
        )

    def _obtain(
        self, model: ServiceModel, options: ProveOptions, toolchain: Toolchain, notify: Callable[[str], None]
    ) -> tuple[RunningDatastore | None, str]:
        uses = model.tables or model.operations or model.datastore
        if not uses and options.datastore == "auto":
            return None, "the service calls no datastore"
        adapter, reason = choose(options.datastore, model.operations, toolchain, options.allow_remote, notify)
        return self._stack.enter_context(adapter.start(self._workdir(), toolchain)), reason

    def _workdir(self) -> Path:
        return self._stack.enter_context(supervise.temporary_folder())

    def _alive(self) -> bool:
        return all(each.alive() for each in (self._datastore, self._gateway) if each is not None)

    def _again(self, model: ServiceModel, works: Iterable[RouteWork]) -> None:
        # A route that lists was measured on small tables, and has to find them small again.
        lists = any(self._stock.lists(work.route.label) and not has_identifier(work.route) for work in works)
        removed = bool(_REMOVING.intersection(model.operations))
        if not lists and not removed:
            self.inventory.rewind()
        elif self.datastore_name != EXTERNAL:
            self.inventory.renew()


def named_tables(tables: Iterable[Table]) -> tuple[Table, ...]:
    """The tables with a name each: where the source leaves it open, the one that `table_variables` tells."""
    names = table_variables(tables)
    return tuple(
        msgspec.structs.replace(table, name=names.get(table.environment, "")) if not table.name else table
        for table in tables
    )


def table_variables(tables: Iterable[Table]) -> dict[str, str]:
    """Variables that tell the service the names of its tables, where a variable names them."""
    return dict(_chosen_names(tables))


def _chosen_names(tables: Iterable[Table]) -> Iterator[tuple[str, str]]:
    for table in tables:
        if table.environment:
            # DynamoDB takes names of 3 to 255 letters, digits, `_`, `-` and `.`.
            yield table.environment, table.name or "leaktight-" + table.environment.lower()
