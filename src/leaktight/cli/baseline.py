"""The baseline file: fingerprints of findings that were there on a day, so that only new ones count."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.finding import Finding, Suppression

VERSION = 1


class Entry(msgspec.Struct, frozen=True):
    """One finding; what is beside the fingerprint is for people who read the file."""

    fingerprint: str
    rule: str = ""
    file: str = ""
    function: str = ""


class Baseline(msgspec.Struct, frozen=True):
    """The file. Findings that have the same fingerprint are listed as often as they were found."""

    version: int
    findings: tuple[Entry, ...]


def text(findings: Sequence[Finding]) -> str:
    """The file's content for these findings, sorted, so that it changes little from day to day."""
    entries = [
        {"fingerprint": each.fingerprint, "rule": each.rule, "file": each.span.file, "function": each.function}
        for each in findings
        if each.suppression is None
    ]
    entries.sort(key=lambda each: (each["file"], each["rule"], each["function"], each["fingerprint"]))
    return json.dumps({"version": VERSION, "findings": entries}, indent=2) + "\n"


def read(path: Path) -> Baseline:
    """The file. UsageError where it is missing, no baseline, or of another version."""
    try:
        baseline = msgspec.json.decode(path.read_bytes(), type=Baseline)
    except OSError as error:
        raise UsageError(
            f"The baseline {path} cannot be read: {error.strerror}.", hint="`leaktight baseline` writes one."
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} is not a baseline: {error}.", hint="`leaktight baseline` writes one.") from None
    if baseline.version != VERSION:
        raise UsageError(
            f"{path} is a baseline of version {baseline.version}; this leaktight reads version {VERSION}.",
            hint="Write it anew with `leaktight baseline`.",
        )
    return baseline


def apply(baseline: Baseline, findings: Sequence[Finding], name: str) -> tuple[Finding, ...]:
    """Findings with those of the baseline marked as suppressed, each entry once; `name` tells people which file."""
    return mark(Counter(entry.fingerprint for entry in baseline.findings), findings, f"in the baseline {name}")


def mark(
    known: Counter[str], findings: Sequence[Finding], reason: str, names: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """Findings with those marked as suppressed whose fingerprints are known, each as often as it is known. `names`
    are what files were called when the fingerprints were taken."""
    left = Counter(known)
    marked = []
    for finding in findings:
        file = (names or {}).get(finding.span.file, finding.span.file)
        then = msgspec.structs.replace(finding, span=msgspec.structs.replace(finding.span, file=file)).fingerprint
        if finding.suppression is None and left[then] > 0:
            left[then] -= 1
            marked.append(msgspec.structs.replace(finding, suppression=Suppression("external", reason)))
        else:
            marked.append(finding)
    return tuple(marked)
