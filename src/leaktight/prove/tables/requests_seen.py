"""What one datastore request says about its table: pure functions over the JSON of DynamoDB's API.

The forms of requests and of expressions are those of the Amazon DynamoDB API Reference (Key, KeyConditionExpression,
ConditionExpression, RequestItems, TransactItems).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

Json = Mapping[str, Any]


class Seen(msgspec.Struct, frozen=True):
    """One use of one table. `key` is complete where a request has to name the whole key; `hash` and `range` are
    attributes that an expression uses in that role; all with their type where the request tells it. `index` is the
    secondary index that a Query went to. `item` is the item that was written."""

    table: str
    key: tuple[tuple[str, str], ...] = ()
    hash: tuple[str, str] | None = None
    range: tuple[str, str] | None = None
    index: str = ""
    item: Json | None = None


def read(operation: str, request: Json) -> Iterator[Seen]:
    """Every use of a table in a request; nothing for what has no table (ListTables) or cannot be understood."""
    match operation:
        case "GetItem" | "DeleteItem" | "UpdateItem":
            yield _keyed(request)
        case "PutItem":
            yield _put(request)
        case "Query" | "Scan":
            yield _query(request)
        case "BatchGetItem":
            for table, wanted in _items(request.get("RequestItems")):
                for key in _list(_dict(wanted).get("Keys")):
                    yield Seen(_name(table), key=_typed(key))
        case "BatchWriteItem":
            for table, writes in _items(request.get("RequestItems")):
                for write in _list(writes):
                    yield from _write(table, write)
        case "TransactWriteItems" | "TransactGetItems":
            for entry in _list(request.get("TransactItems")):
                for kind, part in _items(entry):
                    yield _put(_dict(part)) if kind == "Put" else _keyed(_dict(part))
        case _:
            if isinstance(request.get("TableName"), str):
                yield Seen(_name(request["TableName"]))


def _write(table: str, write: Json) -> Iterator[Seen]:
    put, delete = _dict(write.get("PutRequest")), _dict(write.get("DeleteRequest"))
    if put:
        yield Seen(_name(table), item=_dict(put.get("Item")))
    if delete:
        yield Seen(_name(table), key=_typed(delete.get("Key")))


def _keyed(request: Json) -> Seen:
    return Seen(_name(request.get("TableName")), key=_typed(request.get("Key")))


_EXISTS = re.compile(r"attribute_(?:not_)?exists\s*\(\s*([#\w.]+)\s*\)", re.IGNORECASE)


def _put(request: Json) -> Seen:
    """A put does not say which attributes are the key, but the usual condition on existence names one."""
    item = _dict(request.get("Item"))
    found = None
    if match := _EXISTS.search(str(request.get("ConditionExpression") or "")):
        name = _dict(request.get("ExpressionAttributeNames")).get(match[1], match[1])
        found = next((each for each in _typed(item) if each[0] == name), None)
    return Seen(_name(request.get("TableName")), hash=found, item=item)


_EQUAL = re.compile(r"([#\w.]+)\s*=\s*(:\w+)")
_RANGE = re.compile(r"([#\w.]+)\s*(?:<=?|>=?|\bBETWEEN\b)\s*(:\w+)", re.IGNORECASE)
_BEGINS = re.compile(r"begins_with\s*\(\s*([#\w.]+)\s*,\s*(:\w+)\s*\)", re.IGNORECASE)


def _query(request: Json) -> Seen:
    names, values = _dict(request.get("ExpressionAttributeNames")), _dict(request.get("ExpressionAttributeValues"))
    expression = str(request.get("KeyConditionExpression") or "")

    def attribute(match: re.Match[str]) -> tuple[str, str]:
        return str(names.get(match[1], match[1])), next(iter(_dict(values.get(match[2]))), "S")

    equal = [attribute(match) for match in _EQUAL.finditer(expression)]
    between = next((attribute(m) for p in (_RANGE, _BEGINS) if (m := p.search(expression))), None)
    for name, condition in _items(request.get("KeyConditions")):  # the older form
        types = [next(iter(_dict(value)), "S") for value in _list(_dict(condition).get("AttributeValueList"))]
        entry = (name, types[0] if types else "S")
        if _dict(condition).get("ComparisonOperator") == "EQ":
            equal.append(entry)
        else:
            between = entry
    # Two equalities name hash and range in an order that only the schema knows; `merge` decides.
    return Seen(
        _name(request.get("TableName")),
        key=tuple(equal[:2]) if len(equal) > 1 else (),
        hash=equal[0] if equal else None,
        range=between,
        index=str(request.get("IndexName") or ""),
    )


def _name(table: object) -> str:
    """A table may be given by its ARN (`…:table/orders`)."""
    return str(table or "").rpartition("table/")[2].partition("/")[0]


def _typed(attributes: object) -> tuple[tuple[str, str], ...]:
    return tuple((name, next(iter(_dict(value)), "S")) for name, value in _items(attributes))


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[tuple[str, Any]]:
    return list(_dict(value).items())


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
