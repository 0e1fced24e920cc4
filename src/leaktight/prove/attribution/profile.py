"""Reading pprof profiles.

The format is profile.proto of github.com/google/pprof (proto/profile.proto, package perftools.profiles), gzipped.
Only the fields that attribution needs are declared; protobuf skips the rest. Field numbers are those of that file.
"""

from __future__ import annotations

import gzip
import zlib
from functools import cache
from typing import Any

import msgspec

from leaktight.core.errors import ServiceError

_SCALARS = {"int64": 3, "uint64": 4, "string": 9}
_MESSAGE = 11
_PACKAGE = "leaktight.profiles"
_FIELDS: dict[str, dict[str, tuple[int, str, bool]]] = {
    # message: field -> (number, type, repeated)
    "ValueType": {"type": (1, "int64", False), "unit": (2, "int64", False)},
    "Sample": {"location_id": (1, "uint64", True), "value": (2, "int64", True)},
    "Line": {"function_id": (1, "uint64", False), "line": (2, "int64", False)},
    "Location": {"id": (1, "uint64", False), "line": (4, "Line", True)},
    "Function": {"id": (1, "uint64", False), "name": (2, "int64", False), "filename": (4, "int64", False)},
    "Profile": {
        "sample_type": (1, "ValueType", True),
        "sample": (2, "Sample", True),
        "location": (4, "Location", True),
        "function": (5, "Function", True),
        "string_table": (6, "string", True),
    },
}


class Frame(msgspec.Struct, frozen=True, order=True):
    """One call: function as the Go linker names it, absolute path of its file, line."""

    function: str
    file: str
    line: int


Stack = tuple[Frame, ...]
"""From the leaf to the root, inlined calls as frames of their own."""


def read(data: bytes, value: str) -> dict[Stack, int]:
    """The sum of `value` (`inuse_space` in bytes, `goroutine` as a count, …) by stack.

    Raises ServiceError when the bytes are no profile or have no such value.
    """
    message = message_class()()
    try:
        message.ParseFromString(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
        strings = list(message.string_table)
        kinds = [strings[kind.type] for kind in message.sample_type]
        column = kinds.index(value)
        functions = {f.id: (strings[f.name], strings[f.filename]) for f in message.function}
        locations = {
            location.id: tuple(Frame(*functions[line.function_id], line.line) for line in location.line)
            for location in message.location
        }
        stacks: dict[Stack, int] = {}
        for sample in message.sample:
            amount = sample.value[column]
            if amount:
                stack = tuple(frame for number in sample.location_id for frame in locations[number])
                stacks[stack] = stacks.get(stack, 0) + amount
    except (_decode_error(), OSError, EOFError, zlib.error, LookupError, ValueError) as error:
        raise ServiceError(f"the service's profile could not be read: {error}") from None
    return stacks


@cache
def message_class() -> Any:
    """The message class, made from a descriptor instead of generated code."""
    from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

    file = descriptor_pb2.FileDescriptorProto(name="leaktight/profile.proto", package=_PACKAGE, syntax="proto3")
    for name, fields in _FIELDS.items():
        message = file.message_type.add(name=name)
        for field, (number, kind, repeated) in fields.items():
            scalar = _SCALARS.get(kind)
            added = message.field.add(name=field, number=number, label=3 if repeated else 1, type=scalar or _MESSAGE)
            if scalar is None:
                added.type_name = f".{_PACKAGE}.{kind}"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.Profile"))


def _decode_error() -> type[Exception]:
    from google.protobuf.message import DecodeError

    return DecodeError
