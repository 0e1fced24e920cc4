"""Patterns of routes put together as the frameworks do it."""

from __future__ import annotations

from leaktight.facts.routing.texts import METHODS, UNKNOWN_PART


def join(prefix: str, path: str, *, concatenated: bool = False) -> str:
    """A path under a prefix, with one slash between them; `concatenated`: none is added where both have none."""
    if not prefix or not path:
        return prefix or path
    if path.startswith("/") or prefix.endswith("/") or not concatenated:
        return prefix.rstrip("/") + "/" + path.lstrip("/")
    return prefix + path


def rooted(path: str) -> str:
    """The pattern with the leading slash that routers add themselves."""
    return path if path.startswith(("/", UNKNOWN_PART)) else "/" + path


def split_pattern(pattern: str) -> tuple[str, str]:
    """Method and path of a net/http pattern (`GET /items/{id}`, Go 1.22)."""
    verb, _, rest = pattern.partition(" ")
    return (verb, rest.strip()) if verb in METHODS and rest else ("ANY", pattern)
