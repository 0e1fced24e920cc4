"""Choosing the datastore for a measurement."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

from leaktight.core.errors import ServiceError, UsageError
from leaktight.prove.datastores.base import Datastore, Notify, silent
from leaktight.prove.datastores.external import External
from leaktight.prove.starting.listening import is_here
from leaktight.prove.starting.toolchain import Toolchain


def find() -> tuple[Datastore, ...]:
    """All adapters, found by place, the one to prefer first: by fidelity, then by speed."""
    names = [module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)])]
    modules = [importlib.import_module(f"{__package__}.{name}") for name in names]
    found = [module.DATASTORE for module in modules if hasattr(module, "DATASTORE")]
    return tuple(sorted(found, key=lambda each: (-each.fidelity, -each.speed)))


def choose(
    wanted: str,
    operations: Collection[str],
    toolchain: Toolchain | None,
    allow_remote: bool,
    on_notice: Notify = silent,
) -> tuple[Datastore, str]:
    """The datastore to use and, in words, why.

    `wanted` is `auto`, the name of an adapter, or the URL of a running datastore; `operations` are those that the
    service calls. The chosen one has been obtained: installing or building it took place here, once. With `auto`
    one that cannot be obtained gives way to the next. Raises UsageError for a name that is none and for a URL of
    another machine without `allow_remote`; ServiceError when there is no datastore.
    """
    if "://" in wanted:
        return _external(wanted, allow_remote), "given by its URL"
    adapters = find()
    if wanted != "auto":
        return _named(wanted, adapters, operations, toolchain, on_notice)
    against: list[str] = []
    for each in adapters:
        lacking = _lacking(each, operations)
        problem = f"does not know {', '.join(lacking)}" if lacking else each.available(toolchain)
        if problem is None:
            try:
                each.obtain(toolchain, on_notice)
            except ServiceError as error:
                problem = error.message
            else:
                because = f"; not {'; not '.join(against)}" if against else ""
                return each, f"{each.describe}{because}"
        against.append(f"{each.name}: {problem}")
    raise ServiceError(
        "there is no datastore to measure against",
        hint="give the URL of a running one, for example --datastore http://127.0.0.1:8000",
        detail="\n".join(against),
    )


def _named(
    wanted: str,
    adapters: tuple[Datastore, ...],
    operations: Collection[str],
    toolchain: Toolchain | None,
    on_notice: Notify,
) -> tuple[Datastore, str]:
    chosen = next((each for each in adapters if each.name == wanted), None)
    if chosen is None:
        names = ", ".join(each.name for each in adapters)
        raise UsageError(f"there is no datastore {wanted!r}", hint=f"known: auto, {names}, or a URL")
    if problem := chosen.available(toolchain):
        raise ServiceError(f"the datastore {wanted} cannot be used: {problem}", hint="try --datastore auto")
    chosen.obtain(toolchain, on_notice)
    lacking = _lacking(chosen, operations)
    return chosen, "asked for" + (f", though it does not know {', '.join(lacking)}" if lacking else "")


def _lacking(datastore: Datastore, operations: Collection[str]) -> list[str]:
    return [] if datastore.operations is None else sorted(set(operations) - datastore.operations)


def _external(url: str, allow_remote: bool) -> Datastore:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{url!r} is not the URL of a datastore", hint="for example http://127.0.0.1:8000")
    if not allow_remote and not is_here(parts.hostname):
        raise UsageError(
            f"the datastore {url} is on another machine: measuring writes tables and thousands of items there",
            hint="add --allow-remote if that is what you want",
        )
    return External(url)
