"""Shows the events of a measurement on standard error, and returns what the generator returns.

On a terminal a few lines that redraw themselves and vanish at the end, as the report follows; elsewhere one plain
line for each phase that lasts longer than two seconds, or with --verbose for every event.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

from leaktight.cli.terminal import colored, interactive
from leaktight.core.events import Event, Notice, Phase, RouteFinished, RouteProgress, RouteStarted
from leaktight.report.text import line
from leaktight.report.words import VERDICTS, interval, known

if TYPE_CHECKING:
    from rich.console import Group

PATIENCE = 2.0
"""Seconds without news that are fine."""
T = TypeVar("T")


class Screen(Protocol):
    """Where events are shown."""

    def show(self, event: Event) -> None: ...
    def close(self) -> None: ...


def watch(events: Generator[Event, None, T], verbosity: int) -> T:
    """Runs a generator of events to its end. Whatever happens, the generator is closed: it cleans up after itself."""
    screen = _screen(verbosity)
    try:
        while True:
            screen.show(next(events))
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        screen.close()
        events.close()


@contextmanager
def working(message: str, verbosity: int) -> Iterator[None]:
    """Shows one phase for as long as the block runs."""
    screen = _screen(verbosity)
    try:
        screen.show(Phase(message, message))
        yield
    finally:
        screen.close()


def notice(message: str, verbosity: int) -> None:
    """One line for people, unless they asked for quiet."""
    if verbosity >= 0:
        _print(message)


def _screen(verbosity: int) -> Screen:
    if verbosity < 0:
        return Silent()
    return Live() if interactive(sys.stderr) and verbosity == 0 else Lines(verbosity > 0)


def _print(text: str) -> None:
    try:
        print(line(text), file=sys.stderr, flush=True)  # noqa: T201 - progress for people
    except BrokenPipeError:
        return


class Silent:
    """Shows nothing."""

    def show(self, event: Event) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Lines:
    """Plain lines, for logs."""

    def __init__(self, verbose: bool) -> None:
        self._verbose = verbose
        self._timer: threading.Timer | None = None

    def show(self, event: Event) -> None:
        """One line at once for a notice or if verbose, else once the phase has lasted long enough."""
        if isinstance(event, Notice):
            _print(event.message)
        elif self._verbose:
            text = _sentence(event)
            if text:
                _print(text)
        elif isinstance(event, Phase | RouteStarted):
            self.close()
            self._timer = threading.Timer(PATIENCE, _print, (_sentence(event),))
            self._timer.daemon = True
            self._timer.start()

    def close(self) -> None:
        """No line comes after this."""
        if self._timer:
            self._timer.cancel()


class Live:
    """Routes that are decided, and one line for what goes on now."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.live import Live as Display

        self._console = Console(file=sys.stderr, no_color=not colored(sys.stderr), highlight=False)
        self._done: list[str] = []
        self._now = ""
        self._display = Display(
            console=self._console, transient=True, get_renderable=self._lines, refresh_per_second=8
        )
        self._display.start()

    def show(self, event: Event) -> None:
        """Redraws."""
        if isinstance(event, Notice):
            self._console.print(line(event.message), markup=False)
        elif isinstance(event, RouteFinished):
            self._done.append(_sentence(event))
        else:
            self._now = _sentence(event)

    def close(self) -> None:
        """Clears the lines."""
        self._display.stop()

    def _lines(self) -> Group:
        from rich.console import Group
        from rich.spinner import Spinner
        from rich.text import Text

        if not hasattr(self, "_spinner"):
            self._spinner = Spinner("dots", style="cyan")
        self._spinner.update(text=Text(self._now, no_wrap=True, overflow="ellipsis"))
        room = max(1, self._console.height - 3)
        done = [Text(each, style="dim", no_wrap=True, overflow="ellipsis") for each in self._done[-room:]]
        return Group(*done, self._spinner)


def _sentence(event: Event) -> str:
    """An event as a line for people; empty where there is nothing to say."""
    if isinstance(event, Phase | Notice):
        return line(event.message)
    if isinstance(event, RouteStarted):
        return line(f"measuring {event.method} {event.path} ({event.index} of {event.total})")
    if isinstance(event, RouteProgress):
        slope = f", {interval(event.slope)} B/request" if event.slope and known(event.slope) else ""
        return line(f"measuring {event.method} {event.path}: {event.checkpoint.requests:,} requests{slope}")
    if isinstance(event, RouteFinished):
        proof = event.proof
        figures = f", {interval(proof.bytes_per_request)} B/request" if known(proof.bytes_per_request) else ""
        return line(f"{proof.label}: {VERDICTS[proof.verdict]}{figures}")
    return ""
