"""From what was seen of a table to its key and its indexes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leaktight.core.service import Index, KeyAttribute, Table
from leaktight.prove.tables.requests_seen import Json, Seen

Typed = tuple[str, str]
"""An attribute's name and its DynamoDB type."""


def infer(seen: Sequence[Seen], model: Sequence[Table]) -> tuple[Table, ...]:
    """The tables in `seen`, each with a key: what requests say counts more than the scan's `model`, which counts more
    than what names sound like; a string `id` where nothing is known."""
    known = {table.name: table for table in model if table.name}
    return tuple(_infer_table(name, [s for s in seen if s.table == name], known.get(name)) for name in _names(seen))


def _names(seen: Iterable[Seen]) -> list[str]:
    return list(dict.fromkeys(each.table for each in seen))


def _infer_table(name: str, seen: Sequence[Seen], model: Table | None) -> Table:
    own = [each for each in seen if not each.index]
    keyed = next((each.key for each in reversed(own) if each.key and each.hash is None), ())
    hashes = [each.hash for each in own if each.hash]
    ranges = [each.range for each in own if each.range]
    items = [each.item for each in seen if each.item]
    key = _key(keyed, hashes, ranges, model.key if model else ())
    if not key and items:
        key = _guess(items[0])
    attributes = dict(model.attributes) if model else {}
    for item in items:
        attributes |= {attribute: next(iter(value), "S") for attribute, value in item.items()}
    return Table(
        name=name,
        environment=model.environment if model else "",
        key=key or (KeyAttribute("id", "S", "HASH"),),
        attributes=tuple(attributes.items()),
        indexes=_indexes(seen, model),
    )


def _indexes(seen: Sequence[Seen], model: Table | None) -> tuple[Index, ...]:
    indexes = {index.name: index for index in model.indexes} if model else {}
    for name in dict.fromkeys(each.index for each in seen if each.index):
        own = [each for each in seen if each.index == name]
        known = indexes[name].key if name in indexes else ()
        equal = next((each.key for each in own if each.key), ())
        key = _key(equal, [e.hash for e in own if e.hash], [e.range for e in own if e.range], known)
        if key:
            indexes[name] = Index(name, key)
    return tuple(indexes.values())


def _key(
    whole: Sequence[Typed], hashes: Sequence[Typed], ranges: Sequence[Typed], known: tuple[KeyAttribute, ...]
) -> tuple[KeyAttribute, ...]:
    """The key from what was seen: `whole` are all its attributes in any order, empty when no request named them."""
    roles = {part.name: part.role for part in known}
    if not whole:
        if hashes and hashes[0][0] not in roles:
            whole = [hashes[0], *ranges[:1]]
        else:
            return known
    if len(whole) == 1:
        return (_part(whole[0], "HASH"),)
    first, second = whole[:2]
    range_names = {name for name, _ in ranges} | {name for name, role in roles.items() if role == "RANGE"}
    hash_names = {name for name, _ in hashes} | {name for name, role in roles.items() if role == "HASH"}
    certain_second = second[0] in range_names or (first[0] in hash_names and second[0] not in hash_names)
    certain_first = first[0] in range_names or (second[0] in hash_names and first[0] not in hash_names)
    swap = certain_first if certain_first != certain_second else _ranks(first[0]) > _ranks(second[0])
    if swap:
        first, second = second, first
    return (_part(first, "HASH"), _part(second, "RANGE"))


def _part(typed: Typed, role: str) -> KeyAttribute:
    """A part of a key. What was not given in a request is NULL there, which no key can be."""
    name, kind = typed
    return KeyAttribute(name, kind if kind in ("S", "N", "B") else "S", role)


_RANGE_WORDS = ("sk", "sort", "range", "time", "date", "_at", "version", "seq", "order", "line", "index")
_HASH_NAMES = ("pk", "id", "hash", "partition")


def _ranks(name: str) -> int:
    """How much a name sounds like a sort key; a service's schema is not in its requests."""
    lowered = name.lower()
    if lowered in _HASH_NAMES or lowered.startswith(("pk", "partition", "hash")):
        return 0
    return 2 if any(word in lowered for word in _RANGE_WORDS) or lowered.endswith("at") else 1


def _guess(item: Json) -> tuple[KeyAttribute, ...]:
    """The key of a table that was only written to: by the usual names."""
    types = {name: next(iter(value), "") for name, value in item.items()}
    scalar = {name: kind for name, kind in types.items() if kind in ("S", "N", "B")}
    by_name = {name.lower(): name for name in scalar}
    first = next((by_name[n] for n in ("pk", "partitionkey", "partition_key", "id") if n in by_name), None)
    first = first or next((name for name in sorted(scalar) if name.lower().endswith("id")), None)
    # Some attribute of the item it has to be; a later request that names the key puts it right.
    first = first or min(scalar, key=lambda name: (scalar[name] != "S", _ranks(name), name), default=None)
    if first is None:
        return ()
    second = next((by_name[n] for n in ("sk", "sortkey", "sort_key") if n in by_name), None)
    parts = [KeyAttribute(first, scalar[first], "HASH")]
    return (*parts, KeyAttribute(second, scalar[second], "RANGE")) if second else tuple(parts)
