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

LIMIT = 90.0
"""Seconds that one scan may take."""


class Scanned(msgspec.Struct, frozen=True):
    """What a scan found at low or above; `failure` is empty where it ended well."""

    findings: tuple[Finding, ...] = ()
    lines: int = 0
    seconds: float = 0.0
    failure: str = ""


def scanned(tree: Path) -> Scanned:
    """Scans a tree with the rules that are on by default."""
    try:
        with at_most(LIMIT):
            done = scan([tree], ScanOptions())
    except Exception as error:  # whatever goes wrong in the analysis is what is measured here
        return Scanned(failure=f"{type(error).__name__}: {error}")
    kept = tuple(f for f in done.findings if f.severity.at_least(Severity.LOW) and f.suppression is None)
    return Scanned(kept, done.lines, done.seconds)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TimeoutError inside the block after that time, where the system has interval timers."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"no end after {seconds:.0f} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
