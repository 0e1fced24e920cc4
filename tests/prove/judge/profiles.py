"""Profiles and targets for tests: the writing half of `leaktight.prove.attribution.profile`."""

from __future__ import annotations

import gzip
from pathlib import Path

from leaktight.prove.attribution.profile import Frame, Stack, message_class
from leaktight.prove.starting.target import Target

ROOT = Path("/srv/orders")
TARGET = Target(ROOT, ROOT, ROOT / "cmd/api", "example.com/orders")


def write(stacks: dict[Stack, int], value: str = "inuse_space") -> bytes:
    """A gzipped profile of one value."""
    message = message_class()()
    strings: dict[str, int] = {"": 0}
    functions: dict[tuple[str, str], int] = {}
    locations: dict[Frame, int] = {}

    def text(content: str) -> int:
        return strings.setdefault(content, len(strings))

    message.sample_type.add(type=text(value), unit=text("count"))
    for stack, amount in stacks.items():
        for frame in stack:
            if frame not in locations:
                function = functions.setdefault((frame.function, frame.file), len(functions) + 1)
                locations[frame] = len(locations) + 1
                message.location.add(id=locations[frame]).line.add(function_id=function, line=frame.line)
        message.sample.add(location_id=[locations[frame] for frame in stack], value=[amount])
    for (name, file), number in functions.items():
        message.function.add(id=number, name=text(name), filename=text(file))
    message.string_table.extend(strings)
    return gzip.compress(message.SerializeToString())


def own(function: str, file: str, line: int) -> Frame:
    """A frame of the service's own source, as a profile has it."""
    return Frame(f"example.com/orders/{function}", str(ROOT / file), line)


def library(function: str) -> Frame:
    """A frame of a library."""
    return Frame(function, "/go/pkg/mod/somewhere/file.go", 1)
