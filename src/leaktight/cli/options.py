"""Options that several commands share, and what they come to."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec

from leaktight.core.levels import Severity
from leaktight.report import format_names

NEVER = "never"
FAIL_ON = (*(each.value for each in Severity), NEVER)
TREE = click.Path(exists=True, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """What was given on the command line; None or empty where nothing was, so that the configuration file decides."""

    format: str = "human"
    output: Path | None = None
    also: tuple[str, ...] = ()
    picture: Path | None = None
    fail_on: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: Path | None = None
    tests: bool | None = None
    generated: bool | None = None
    jobs: int = 0
    """Processes of the scan at most; 0 for one each processor."""
    no_cache: bool = False
    verbosity: int = 0
    """-1 quiet, 0 normal, 1 verbose."""


def rules(command: Callable[..., int]) -> Callable[..., int]:
    """Adds those of the shared options that choose what is scanned, for commands without a report."""
    return _with(
        command, ("select", "ignore", "config", "tests", "generated", "jobs", "no_cache", "quiet", "verbose")
    )


def shared(command: Callable[..., int]) -> Callable[..., int]:
    """Adds all shared options; the command gets them as one `shared` argument."""
    return _with(command, tuple(_OPTIONS))


def _with(command: Callable[..., int], names: tuple[str, ...]) -> Callable[..., int]:
    @functools.wraps(command)
    def run(**given: Any) -> int:
        own = {name: given.pop(name) for name in names}
        quiet, verbose = own.pop("quiet"), own.pop("verbose")
        own |= {name: _listed(own[name]) for name in ("select", "ignore")}
        return command(shared=Shared(**own, verbosity=-1 if quiet else int(verbose)), **given)

    decorated: Callable[..., int] = run
    for name in reversed(names):
        decorated = _OPTIONS[name](decorated)
    return decorated


def _listed(values: tuple[str, ...]) -> tuple[str, ...]:
    """Values may be given one by one or separated by commas."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


_OPTIONS: dict[str, Callable[[Callable[..., int]], Callable[..., int]]] = {
    "format": click.option(
        "--format", type=click.Choice(format_names()), default="human", show_default=True, help="Of the report."
    ),
    "output": click.option("--output", "-o", type=FILE, help="Write the report to a file."),
    "also": click.option(
        "--also", multiple=True, metavar="FORMAT=FILE", help="Write another report beside it; repeatable."
    ),
    "picture": click.option("--picture", type=FILE, hidden=True),
    "fail_on": click.option(
        "--fail-on",
        type=click.Choice(FAIL_ON),
        help="Exit with status 1 if there is a finding of this severity or above; a measured leak counts as high."
        "  [default: high]",
    ),
    "select": click.option(
        "--select", multiple=True, metavar="RULE", help="Only these rules; repeatable, or with commas."
    ),
    "ignore": click.option(
        "--ignore", multiple=True, metavar="RULE", help="Not these rules; repeatable, or with commas."
    ),
    "config": click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="Configuration file, instead of leaktight.toml or pyproject.toml at or above the tree.",
    ),
    "tests": click.option("--tests/--no-tests", default=None, help="Scan test code too."),
    "generated": click.option(
        "--generated/--no-generated", default=None, help="Report findings in generated code too."
    ),
    "jobs": click.option(
        "--jobs",
        "-j",
        type=click.IntRange(0, 256),
        default=0,
        metavar="N",
        help="Processes that a scan may use.  [default: one for each processor]",
    ),
    "no_cache": click.option("--no-cache", is_flag=True, help="Scan anew, even if nothing has changed."),
    "quiet": click.option("--quiet", "-q", is_flag=True, help="No progress and no notices."),
    "verbose": click.option("--verbose", "-v", is_flag=True, help="Every step as it happens."),
}
