"""Options of the commands that measure, merged with the table [prove] of the configuration."""

from __future__ import annotations

import functools
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from leaktight.cli.config import ProveConfig
from leaktight.core.errors import UsageError
from leaktight.report.mask import mask

if TYPE_CHECKING:
    from leaktight.prove.options import ProveOptions

_NAMES = (
    "target",
    "datastore",
    "allow_remote",
    "routes",
    "budget",
    "requests",
    "concurrency",
    "hang_ups",
    "seed",
    "workers",
    "workers_at",
    "memory_limit",
    "expected_rps",
    "env",
)


class Measuring(msgspec.Struct, frozen=True, kw_only=True):
    """What was given on the command line; None or empty where nothing was."""

    target: str | None = None
    datastore: str | None = None
    allow_remote: bool = False
    routes: tuple[str, ...] = ()
    budget: float | None = None
    requests: int | None = None
    concurrency: int | None = None
    hang_ups: bool = False
    seed: int | None = None
    workers: int | None = None
    workers_at: str | None = None
    memory_limit: str | None = None
    expected_rps: float | None = None
    env: tuple[str, ...] = ()

    def merged(self, config: ProveConfig) -> ProveOptions:
        """Options for the measurement; what neither names keeps its default."""
        from leaktight.prove.options import ProveOptions

        own = {name: getattr(self, name) for name in _NAMES if name != "env"}
        # Not `in (None, (), False)`: a seed of 0 equals False.
        given = {
            name: value for name, value in own.items() if value is not None and value is not False and value != ()
        }
        filed = {name: value for name, value in msgspec.structs.asdict(config).items() if value is not None}
        filed.pop("env")
        return ProveOptions(**{**filed, **given, "environment": {**config.env, **_variables(self.env)}})

    def command(self, root: Path, seed: int) -> str:
        """The command that measures the same again: what was given, and the seed. What looks like a secret is
        masked."""
        words = ["leaktight", "prove", str(root)]
        for name, value in msgspec.structs.asdict(self).items():
            flag = "--" + {"routes": "route"}.get(name, name.replace("_", "-"))
            if name == "seed":
                value = seed
            if isinstance(value, tuple):
                words += [part for each in value for part in (flag, each)]
            elif value is True:
                words.append(flag)
            elif value is not None and value is not False:
                words += [flag, f"{value:g}" if isinstance(value, float) else str(value)]
        return mask(shlex.join(words))


def measuring(command: Callable[..., int]) -> Callable[..., int]:
    """Adds the options; the command gets them as one `measuring` argument."""

    @functools.wraps(command)
    def run(**given: Any) -> int:
        return command(measuring=Measuring(**{name: given.pop(name) for name in _NAMES}), **given)

    for option in reversed(_OPTIONS):
        run = option(run)
    return run


def _variables(pairs: tuple[str, ...]) -> dict[str, str]:
    variables = {}
    for pair in pairs:
        name, separator, value = pair.partition("=")
        if not name or not separator:
            raise UsageError(f"--env {pair} is not NAME=VALUE.")
        variables[name] = value
    return variables


_OPTIONS: tuple[Callable[[Callable[..., int]], Callable[..., int]], ...] = (
    click.option("--target", metavar="FOLDER", help="Main package to build, where the module has several."),
    click.option("--datastore", metavar="NAME|URL", help="Datastore to run against.  [default: auto]"),
    click.option("--allow-remote", is_flag=True, help="Allow a datastore URL on another machine."),
    click.option("--route", "routes", multiple=True, metavar="PATTERN", help="Only these routes: 'GET /orders/*'."),
    click.option("--budget", type=click.FloatRange(min=1), metavar="SECONDS", help="Time for one route at most."),
    click.option("--requests", type=click.IntRange(min=1), metavar="N", help="Requests to one route at most."),
    click.option("--concurrency", type=click.IntRange(min=1), metavar="N", help="Requests in flight."),
    click.option("--hang-ups", is_flag=True, help="Measure clients that hang up as well."),
    click.option("--seed", type=int, metavar="N", help="Makes ids and payloads repeatable."),
    click.option(
        "--workers", type=click.IntRange(min=1), metavar="N", help="Spread the load over so many processes."
    ),
    click.option("--workers-at", metavar="HOST:PORT", help="Where workers on other machines find this one."),
    click.option("--memory-limit", metavar="SIZE", help="Memory of the service where it runs: 512MiB."),
    click.option(
        "--expected-rps",
        type=click.FloatRange(min=0, min_open=True),
        metavar="N",
        help="Requests a second to expect there.",
    ),
    click.option("--env", multiple=True, metavar="NAME=VALUE", help="Variable for the service; repeatable."),
)
