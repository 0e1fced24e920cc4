"""The entry point: finds the commands by place, and turns errors into messages and exit statuses.

Exit status: 0 nothing at or above `--fail-on`; 1 there is; 2 usage or configuration; 3 could not finish; 4 the
service could not be built, started or driven; 130 interrupted.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from leaktight import __version__

if TYPE_CHECKING:
    from leaktight.core.errors import LeaktightError

INTERRUPTED = 130
COULD_NOT_FINISH = 3


class Commands(click.Group):
    """A group whose commands are the modules under cli/commands, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the modules, as a user types them."""
        del ctx
        from leaktight.cli import commands

        return sorted(module.name for module in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The module's `command`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command = importlib.import_module(f"leaktight.cli.commands.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"commands/{cmd_name}.py has no click command named `command`")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest command for a mistyped one."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from leaktight.core.nearest import did_you_mean

            raise click.UsageError(
                error.message.rstrip(".") + did_you_mean(args[0], self.list_commands(ctx))
            ) from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="leaktight")
@click.option("--debug", is_flag=True, help="Show the traceback of an internal error.")
def cli(debug: bool) -> None:
    """Find, prove and fix memory leaks in API services."""
    del debug


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status. No exception leaves, `--debug` aside."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = cli.main(given, prog_name="leaktight", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("Interrupted.")
        status = INTERRUPTED
    except BrokenPipeError:
        status = 0
    except Exception as error:
        status = _failed(error, debug="--debug" in given)
    return _close(status if isinstance(status, int) else 0)


def _failed(error: Exception, *, debug: bool) -> int:
    from leaktight.core.errors import LeaktightError

    if isinstance(error, LeaktightError):
        _explain(error)
        return error.exit_status
    if debug:
        raise error
    from leaktight.report.text import line

    _say(f"{_red('Error:')} leaktight failed: {type(error).__name__}: {line(str(error))[:500]}")
    _say("  This is a fault of leaktight's own; `leaktight --debug …` shows where.")
    return COULD_NOT_FINISH


def _explain(error: LeaktightError) -> None:
    """Message, then what other programs said, then what to do. Output of others may hold secrets: it is masked."""
    from leaktight.report.mask import mask
    from leaktight.report.text import plain

    _say(f"{_red('Error:')} {mask(plain(error.message))}")
    for each in mask(plain(error.detail)).strip().splitlines():
        _say(f"  | {each}")
    if error.hint:
        _say(f"  {mask(plain(error.hint))}")


def _red(text: str) -> str:
    from leaktight.cli.terminal import colored

    return click.style(text, fg="red", bold=True) if colored(sys.stderr) else text


def _say(text: str) -> None:
    click.echo(text, err=True, color=True)


def _close(status: int) -> int:
    """Flushes now, while a closed pipe can still be told from an error."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return status
