"""What a service tried to reach beside its datastore, in words."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.prove.gateway import Calls
from leaktight.prove.gateway.listeners import SERVERS
from leaktight.prove.starting.source_text import SourceText

_NAME = "name"
"""What the gateway notes where only the address of a host was asked for."""


def servers_missing(world: Calls, text: SourceText) -> tuple[str, ...]:
    """Servers that nobody stands in for: `Redis at cache:6379 (internal/cache/cache.go:12)`."""
    return tuple(
        f"{what} at {place}{_source(place, text)}"
        for place, asked in sorted(world.items())
        for what in asked
        if what in SERVERS.values()
    )


def answered(world: Calls) -> bool:
    """Whether anybody was asked over HTTP."""
    return any(what != _NAME and what not in SERVERS.values() for asked in world.values() for what in asked)


def strangers(world: Calls, text: SourceText) -> tuple[str, ...]:
    """Everybody else who was asked for something: `api.example.com:443 (12 requests; pay/client.go:31)`."""
    return tuple(_strangers(world, text))


def _strangers(world: Calls, text: SourceText) -> Iterator[str]:
    reached = {place.rpartition(":")[0] for place in world if ":" in place}
    for place, asked in sorted(world.items()):
        requests = sum(count for what, count in asked.items() if what != _NAME and what not in SERVERS.values())
        if requests:
            count = f"{requests:,} request{'s' if requests > 1 else ''}"
            yield f"{place}{_source(place, text, count)}"
        elif _NAME in asked and place not in reached and not place.startswith("dynamodb."):
            yield f"{place}{_source(place, text, 'its address only')}"


def _source(place: str, text: SourceText, told: str = "") -> str:
    host, _, port = place.rpartition(":")
    # What a line of source has may be the whole, the host without its port, or only the port of a local address.
    wanted = (
        [place, host or place]
        if host not in ("127.0.0.1", "localhost", "::1")
        else [place, f"localhost:{port}", port]
    )
    line = next((found for each in wanted if (found := text.mentions(each))), "")
    parts = "; ".join(part for part in (told, line) if part)
    return f" ({parts})" if parts else ""
