"""What a scan returns."""

from __future__ import annotations

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.proof import Proof
from leaktight.core.route import Route


class Skipped(msgspec.Struct, frozen=True, order=True):
    """Something that was not analysed, or only in part, and why: never a silent "clean"."""

    file: str
    reason: str
    whole: bool = True
    """False where the intact parts of the file were analysed all the same (a syntax error in one function)."""


class ScanResult(msgspec.Struct, frozen=True):
    """Findings in order of severity, then place; `root` is the absolute path of the scanned tree."""

    root: str
    findings: tuple[Finding, ...]
    routes: tuple[Route, ...]
    skipped: tuple[Skipped, ...]
    files: int
    lines: int
    seconds: float


class Comparison(msgspec.Struct, frozen=True):
    """The same measurement before and after the fixes."""

    before: Proof
    after: Proof


class Report(msgspec.Struct, frozen=True):
    """All that a reporter may be given; what a command did not do is None."""

    scan: ScanResult | None = None
    proof: Proof | None = None
    comparison: Comparison | None = None
    patch: str = ""
    """Unified diff of the fixes, empty without any."""
    command: str = ""
    """Name of the command that made the report; empty where another program did."""
