"""Reports to where they belong, and the exit status they come to."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from leaktight.cli.options import NEVER, Shared
from leaktight.cli.terminal import colored, width
from leaktight.core.errors import UsageError
from leaktight.core.levels import Severity
from leaktight.core.nearest import did_you_mean
from leaktight.core.proof import Proof, Verdict
from leaktight.core.result import Report
from leaktight.report import format_names, renderer

FOUND = 1
INCOMPLETE = 3
# What a terminal without UTF-8 gets for the few signs that reports use.
_ASCII = str.maketrans({"●": "*", "○": "o", "◌": "?", "│": "|", "─": "-", "━": "-", "→": ">", "·": ".", "…": "~"})


def check(shared: Shared) -> None:
    """UsageError for destinations that cannot work: said before minutes of measurement, not after."""
    for _, path in _also(shared):
        _writable(path)
    if shared.output:
        _writable(shared.output)


def emit(report: Report, shared: Shared) -> None:
    """Writes the report in the format asked for, and every further one."""
    if shared.output:
        write(shared.output, renderer(shared.format)(report, color=False, width=width(sys.stdout)))
    else:
        color = shared.format == "human" and colored(sys.stdout)
        say(renderer(shared.format)(report, color=color, width=width(sys.stdout)))
    _further(report, shared)


def emit_patch(report: Report, shared: Shared) -> None:
    """The patch alone to standard output or the file, so that it can be piped into `git apply`; what was measured
    goes to standard error."""
    if shared.output:
        write(shared.output, report.patch)
    else:
        say(report.patch)
    if report.comparison and shared.verbosity >= 0:
        measured = Report(comparison=report.comparison, command="fix")
        sys.stderr.write(renderer("human")(measured, color=colored(sys.stderr), width=width(sys.stderr)))
    _further(report, shared)


def _further(report: Report, shared: Shared) -> None:
    for name, path in _also(shared):
        write(path, renderer(name)(report, color=False, width=width(sys.stdout)))
    if shared.picture:
        from leaktight.report.picture import picture

        write(shared.picture, picture(report))


def say(text: str) -> None:
    """Text to standard output. A reader that closes the pipe early is no error: the rest is dropped quietly."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(_ASCII).encode(encoding, "replace").decode(encoding)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(path: Path, text: str) -> None:
    """Text to a file, as UTF-8. UsageError where that is not possible."""
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}.") from error


def status(report: Report, fail_on: str) -> int:
    """0, 1 if something is at or above `fail_on`, or 3 if nothing is but files were not analysed at all."""
    findings = report.scan.findings if report.scan and report.command != "prove" else ()
    threshold = None if fail_on == NEVER else Severity(fail_on)
    if threshold and any(each.suppression is None and each.severity.at_least(threshold) for each in findings):
        return FOUND
    if threshold and leaks(report.proof):
        return FOUND
    whole = report.scan is not None and any(each.whole for each in report.scan.skipped)
    return INCOMPLETE if whole and report.command != "prove" else 0


def leaks(proof: Proof | None) -> bool:
    """Whether a measured route leaks."""
    return proof is not None and any(each.verdict is Verdict.LEAK for each in proof.routes)


def _also(shared: Shared) -> list[tuple[str, Path]]:
    pairs = []
    for each in shared.also:
        name, separator, path = each.partition("=")
        if not separator or not path:
            raise UsageError(f"--also {each} is not FORMAT=FILE.", hint="For example: --also html=leaktight.html")
        if name not in format_names():
            raise UsageError(f"--also {each}: unknown format {name!r}{did_you_mean(name, format_names())}")
        pairs.append((name, Path(path)))
    return pairs


def _writable(path: Path) -> None:
    folder = path.absolute().parent
    if path.is_dir():
        raise UsageError(f"{path} is a folder: a report is one file.")
    if not folder.is_dir():
        raise UsageError(f"{path} cannot be written: the folder {path.parent} does not exist.")
    if not os.access(folder, os.W_OK):
        raise UsageError(f"{path} cannot be written: the folder {path.parent} is read-only.")
