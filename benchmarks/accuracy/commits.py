"""One real fix: what a scan reports in the named functions before it, and whether that is gone after."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import msgspec

from benchmarks.accuracy.manifest import Fix, Kind
from benchmarks.accuracy.mirrors import Mirrors, UnavailableError, extract
from benchmarks.accuracy.places import functions
from benchmarks.accuracy.scanning import Scanned, scanned
from leaktight.core.finding import Finding


class FixOutcome(msgspec.Struct, frozen=True):
    """`reported`: a finding of one of the kind's rules stands in a named function before the fix; `gone`: at least
    one of those is no longer there after it. `before` and `after` are those findings, one line each. `missing` says
    why the commit could not be had, `failure` what went wrong in a scan."""

    fix: Fix
    reported: bool = False
    gone: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    lines: int = 0
    seconds: float = 0.0
    missing: str = ""
    failure: str = ""


def run(fix: Fix, kind: Kind, mirrors: Mirrors, *, whole_module: bool) -> FixOutcome:
    """Extracts, scans and compares; never raises for a commit that is missing or a scan that fails."""
    try:
        git_dir = mirrors.git_dir(fix.repository, fix.commit)
        sides: list[tuple[Scanned, Counter[tuple[str, str]], tuple[str, ...]]] = []
        for revision in (f"{fix.commit}^", fix.commit):
            with tempfile.TemporaryDirectory() as folder:
                tree = Path(folder)
                extract(git_dir, revision, fix.folders, tree, whole_module=whole_module)
                done = scanned(tree)
                texts = {
                    name: (tree / name).read_text("utf-8", "replace") for name in fix.files if (tree / name).is_file()
                }
                found = [f for f in done.findings if f.rule in kind.rules and inside(f, fix, texts)]
                sides.append((done, Counter(key(f, texts) for f in found), tuple(map(line, found))))
    except UnavailableError as error:
        return FixOutcome(fix, missing=str(error))
    (first, keys, before), (second, keys_after, after) = sides
    return FixOutcome(
        fix,
        reported=bool(before),
        gone=bool(keys - keys_after),
        before=before,
        after=after,
        lines=first.lines + second.lines,
        seconds=first.seconds + second.seconds,
        failure=first.failure or second.failure,
    )


def inside(finding: Finding, fix: Fix, texts: dict[str, str]) -> bool:
    """Whether a finding stands in one of the functions that the fix names."""
    places = functions(texts.get(finding.span.file, ""))
    return any(finding.span.line in places.get(name, ()) for name in fix.functions)


def key(finding: Finding, texts: dict[str, str]) -> tuple[str, str]:
    """What makes a finding the same one after the fix: its rule and the text of its line."""
    return finding.rule, texts[finding.span.file].split("\n")[finding.span.line - 1].strip()


def line(finding: Finding) -> str:
    """A finding in one line."""
    return f"{finding.span.file}:{finding.span.line} {finding.severity} {finding.rule}: {finding.message}"
