"""The configuration file: `leaktight.toml`, or `[tool.leaktight]` where a pyproject.toml is present.

It is looked for in the scanned folder and then upwards, to the root of the repository. Unknown keys are errors that
name the nearest known one. The command line wins over the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, get_type_hints

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.nearest import did_you_mean

FILE = "leaktight.toml"
PYPROJECT = "pyproject.toml"


class ProveConfig(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """The table `[prove]`; a key that is left out has the default of `leaktight.prove.options`."""

    target: str | None = None
    datastore: str | None = None
    allow_remote: bool | None = None
    routes: tuple[str, ...] | None = None
    budget: float | None = None
    requests: int | None = None
    concurrency: int | None = None
    hang_ups: bool | None = None
    minimum_effect: float | None = None
    items_per_table: int | None = None
    item_bytes: int | None = None
    workers: int | None = None
    workers_at: str | None = None
    seed: int | None = None
    start_timeout: float | None = None
    memory_limit: str | None = None
    expected_rps: float | None = None
    args: tuple[str, ...] | None = None
    env: dict[str, str] = {}
    headers: dict[str, str] | None = None


class Config(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """The whole file. `exclude` are globs of paths relative to the scanned root, `baseline` is a file beside it."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Literal["info", "low", "medium", "high", "never"] = "high"
    tests: bool = False
    generated: bool = False
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    prove: ProveConfig = ProveConfig()


class Loaded(msgspec.Struct, frozen=True):
    """A configuration and the file it came from; None where there is none and all is default."""

    config: Config
    path: Path | None


def load(root: Path, given: Path | None) -> Loaded:
    """The configuration for a tree. UsageError, naming file and key, for what cannot be read or is not known."""
    path = given or find(root)
    if path is None:
        return Loaded(Config(), None)
    table = _table(path)
    _check(table, Config, path, "")
    try:
        return Loaded(msgspec.convert(table, Config), path)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at `$")
        key = where.strip("`.").replace("...", "") or "the file"
        raise UsageError(f"{key} in {path.name}: {what[:1].lower()}{what[1:]}.") from None


def find(root: Path) -> Path | None:
    """The nearest file at or above `root`, not beyond the repository that holds it."""
    start = root.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder / FILE
        if (folder / PYPROJECT).is_file() and _section(folder / PYPROJECT) is not None:
            return folder / PYPROJECT
        if (folder / ".git").exists():
            return None
    return None


def _table(path: Path) -> Mapping[str, Any]:
    if path.name == PYPROJECT:
        return _section(path) or {}
    return _read(path)


def _section(path: Path) -> Mapping[str, Any] | None:
    tool = _read(path).get("tool", {})
    section = tool.get("leaktight") if isinstance(tool, dict) else None
    return section if isinstance(section, dict) else None


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} is not valid TOML: {error}.") from error


def _check(table: Mapping[str, Any], kind: type[msgspec.Struct], path: Path, prefix: str) -> None:
    """All keys are known, here and in nested tables."""
    fields = {field.encode_name: field.name for field in msgspec.structs.fields(kind)}
    types = get_type_hints(kind)
    for key, value in table.items():
        if key not in fields:
            place = f"{path.name}, table [{prefix}]" if prefix else path.name
            raise UsageError(
                f"Unknown key {key!r} in {place}{did_you_mean(key, fields)}",
                hint=f"Known keys: {', '.join(fields)}.",
            )
        nested = types[fields[key]]
        if isinstance(value, Mapping) and isinstance(nested, type) and issubclass(nested, msgspec.Struct):
            _check(value, nested, path, f"{prefix}.{key}" if prefix else key)
