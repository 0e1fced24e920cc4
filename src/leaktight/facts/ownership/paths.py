"""Release paths: what has to be called on a value, and what counts as a release whatever knowledge says."""

from __future__ import annotations

import re

from leaktight.facts.ownership.state import Path, Paths

CALL = "()"
"""Stands for calling the value itself (a cancel function)."""

VIEW: Paths = frozenset([("(view)",)])
"""What a value has that reads from the resource and may or may not release it: no method is called so, but a method
that ends its life, returning it or keeping it, ends the obligation."""

MAX_LENGTH = 4

_CLOSER = re.compile(
    r"^(?:Close|Stop|Shutdown|Release|Free|Destroy|Dispose|Cancel|Abort|Terminate|Disconnect|Finish|End|Kill|Unsubscribe|"
    r"Rollback|Commit|Detach|Discard|Cleanup|CleanUp|Quit|Teardown|TearDown|Unlisten|Hijack|Drain)(?:[A-Z]\w*)?$",
    re.IGNORECASE,
)


def parse(release: tuple[str, ...]) -> Paths:
    """Paths as knowledge writes them: `Body.Close`, `()`."""
    return frozenset(tuple(path.split(".")) if path != CALL else (CALL,) for path in release)


def below(paths: Paths, field: str) -> Paths:
    """What is left of the paths behind a field."""
    return frozenset(path[1:] for path in paths if len(path) > 1 and path[0] == field)


def inside(paths: Paths, field: str) -> Paths:
    """The paths on an object whose field holds the resource."""
    return frozenset((field, *path) for path in paths if len(path) < MAX_LENGTH)


def itself(paths: Paths) -> bool:
    """Whether the value is the resource itself, not something that holds it deeper inside."""
    return any(len(path) == 1 for path in paths)


def releases(paths: Paths, method: str) -> bool:
    """Whether calling this method on the value releases the resource: a release that is named, or, on the resource
    itself, any method whose name says that this is its end."""
    return (method,) in paths or (itself(paths) and (CALL,) not in paths and is_closer(method))


def is_closer(method: str) -> bool:
    """Whether the method's name says that it ends the life of its receiver."""
    return _CLOSER.match(method) is not None


def text(path: Path) -> str:
    """A path as people write it: `Body.Close()`, or nothing for a function that is called."""
    return ".".join(path) + "()" if path != (CALL,) else ""
