"""Making the tables that a service expects, and filling them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any

from leaktight.core.errors import ServiceError
from leaktight.core.service import KeyAttribute, Table
from leaktight.prove.tables.dynamo_client import ApiError, DynamoClient

Item = Mapping[str, Mapping[str, Any]]
"""An item in DynamoDB's JSON: `{"id": {"S": "o-1"}, "total": {"N": "12.5"}}`."""

_BATCH = 25  # BatchWriteItem takes no more
_ACTIVE_SECONDS = 20.0


def ensure_tables(url: str, tables: Sequence[Table]) -> tuple[Table, ...]:
    """Make the tables that are missing, and wait until they can be used. Returns those that are there now.

    A table without a name or a key is left out: nothing could be made of it. One that exists with another key is
    an error, because the measurement would then be of validation errors; so is one that the datastore refuses.
    Raises ServiceError.
    """
    made: list[Table] = []
    with DynamoClient(url) as client:
        for table in tables:
            if table.name and table.key:
                _ensure(client, table)
                made.append(table)
    return tuple(made)


def replace_table(url: str, table: Table) -> None:
    """Make the table anew, empty, whatever was there under its name."""
    with DynamoClient(url) as client:
        try:
            client.call("DeleteTable", {"TableName": table.name})
        except ApiError as error:
            if error.code != "ResourceNotFoundException":
                raise _refused(table.name, error) from None
        _ensure(client, table)


def put_items(url: str, table: str, items: Iterable[Item]) -> int:
    """Write items into a table, 25 at a time, and return how many. Raises ServiceError when the datastore refuses one
    or leaves some unwritten again and again."""
    count, rest = 0, iter(items)
    with DynamoClient(url) as client:
        while batch := list(islice(rest, _BATCH)):
            pending: Mapping[str, Any] = {table: [{"PutRequest": {"Item": item}} for item in batch]}
            for attempt in range(8):
                try:
                    pending = client.call("BatchWriteItem", {"RequestItems": pending}).get("UnprocessedItems") or {}
                except ApiError as error:
                    raise _refused(table, error) from None
                if not pending:
                    break
                time.sleep(0.02 * 2**attempt)
            else:
                raise ServiceError(f"the datastore keeps leaving items of table {table} unwritten")
            count += len(batch)
    return count


def _ensure(client: DynamoClient, table: Table) -> None:
    try:
        client.call("CreateTable", _definition(table))
    except ApiError as error:
        if error.code != "ResourceInUseException":
            raise _refused(table.name, error) from None
    end = time.monotonic() + _ACTIVE_SECONDS
    while True:
        try:
            description = client.call("DescribeTable", {"TableName": table.name}).get("Table", {})
        except ApiError as error:
            raise _refused(table.name, error) from None
        if description.get("TableStatus") not in ("CREATING", "UPDATING"):  # minidyn has no status at all
            break
        if time.monotonic() > end:
            raise ServiceError(f"the table {table.name} did not become active within {_ACTIVE_SECONDS:g} seconds")
        time.sleep(0.05)
    wanted = {each.name: each.role for each in table.key}
    present = {each["AttributeName"]: each["KeyType"] for each in description.get("KeySchema", ())}
    if present and present != wanted:
        raise ServiceError(
            f"the table {table.name} exists with the key {_show(present)}; the service needs {_show(wanted)}",
            hint="delete that table, or let leaktight start a datastore of its own (--datastore auto)",
        )


def _definition(table: Table) -> dict[str, Any]:
    keys: list[KeyAttribute] = [*table.key, *(part for index in table.indexes for part in index.key)]
    definition: dict[str, Any] = {
        "TableName": table.name,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [
            {"AttributeName": name, "AttributeType": kind} for name, kind in {k.name: k.type for k in keys}.items()
        ],
        "KeySchema": _schema(table.key),
    }
    if table.indexes:
        definition["GlobalSecondaryIndexes"] = [
            {"IndexName": index.name, "KeySchema": _schema(index.key), "Projection": {"ProjectionType": "ALL"}}
            for index in table.indexes
        ]
    return definition


def _schema(key: Iterable[KeyAttribute]) -> list[dict[str, str]]:
    """HASH first: the API wants it so."""
    return [{"AttributeName": part.name, "KeyType": part.role} for part in sorted(key, key=lambda part: part.role)]


def _show(schema: Mapping[str, str]) -> str:
    return ", ".join(f"{name} ({role})" for name, role in sorted(schema.items(), key=lambda each: each[1]))


def _refused(table: str, error: ApiError) -> ServiceError:
    return ServiceError(f"the datastore refuses table {table}: {error}")
