"""One scan, held to a time, whose failure is a result and not the end of the benchmark."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.levels import Severity
from leaktight.engine import ScanOptions, scan

LIMIT = 180.0
"""Seconds that one scan may take."""


class TooLongError(BaseException):
    """The time is over. Not an Exception, so that no handler inside the analysis takes it for its own."""


class Scanned(msgspec.Struct, frozen=True):
    """What a scan found at low or above; `failure` is empty where every rule came to its end."""

    findings: tuple[Finding, ...] = ()
    lines: int = 0
    seconds: float = 0.0
    failure: str = ""


def scanned(tree: Path) -> Scanned:
    """Scans a tree with the rules that are on by default."""
    try:
        with at_most(LIMIT):
            done = scan([tree], ScanOptions())
    except TooLongError:
        return Scanned(failure=f"no end after {LIMIT:.0f} s")
    except Exception as error:  # whatever goes wrong in the analysis is what is measured here
        return Scanned(failure=f"{type(error).__name__}: {error}")
    kept = tuple(f for f in done.findings if f.severity.at_least(Severity.LOW) and f.suppression is None)
    unfinished = "; ".join(each.reason for each in done.skipped if "could not finish" in each.reason)
    return Scanned(kept, done.lines, done.seconds, unfinished)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TooLongError inside the block after that time, where the system has interval timers."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
