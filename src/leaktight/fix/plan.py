"""Findings to one patch: each fix wholly or not at all, and the reason where it is left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from leaktight.core.edit import Applicability, Fix
from leaktight.core.finding import Finding
from leaktight.core.span import Span
from leaktight.fix.diff import unified
from leaktight.fix.draft import Draft
from leaktight.fix.source import RefusedError, Source
from leaktight.fix.write import write_all

_Key = tuple[int, int]
_ONLY_SUGGESTED = "its fix changes what the service does, and only safe fixes were asked for"


class Applied(msgspec.Struct, frozen=True):
    """A finding and the fix of it that the patch holds."""

    finding: Finding
    fix: Fix


class Refused(msgspec.Struct, frozen=True):
    """A finding that has a fix which the patch does not hold, and why, as a clause."""

    finding: Finding
    reason: str


class Plan(msgspec.Struct, frozen=True):
    """A patch. `files` maps absolute paths to new contents and `originals` to what was read; `patch` is the unified
    diff with paths relative to `root`, empty where nothing changes."""

    root: Path
    files: dict[Path, bytes]
    originals: dict[Path, bytes]
    patch: str
    applied: tuple[Applied, ...]
    refused: tuple[Refused, ...]

    def write(self) -> tuple[Path, ...]:
        """Writes the files and returns their paths. IncompleteError, with the tree as it was, where a file changed
        since the plan was made or cannot be written."""
        return write_all(self.root, self.originals, self.files)


def plan(root: Path, findings: Sequence[Finding], *, suggested: bool = True) -> Plan:
    """The patch for `findings`, whose edits count from the files under `root` as they are now.

    Each finding gets its first safe fix that fits, else, with `suggested`, its first suggested one. Earlier findings
    go first: a later one whose edits conflict is refused. Suppressed findings and those without a fix are left out.
    """
    root = root.resolve()
    banned: set[_Key] = set()
    while True:
        draft, order, applied, refused = _attempt(root, findings, suggested, banned)
        files, rejected = draft.finish()
        if not rejected:
            break
        # The formatter rejects a file: the latest fix in it goes, and the rest is planned again.
        banned.add(next(key for key, touched in reversed(order) if touched & rejected))
    originals = draft.originals()
    patch = "".join(unified(originals[path].name, originals[path].content, files[path]) for path in files)
    return Plan(root, files, {path: originals[path].content for path in files}, patch, tuple(applied), tuple(refused))


def _attempt(
    root: Path, findings: Sequence[Finding], suggested: bool, banned: set[_Key]
) -> tuple[Draft, list[tuple[_Key, frozenset[Path]]], list[Applied], list[Refused]]:
    """One pass over the findings; keys name a finding and one of its fixes by position."""
    draft = Draft(root)
    order: list[tuple[_Key, frozenset[Path]]] = []
    applied: list[Applied] = []
    refused: list[Refused] = []
    for index, finding in enumerate(findings):
        if finding.suppression is not None or not finding.fixes:
            continue
        reasons: list[str] = []
        for number, fix in _candidates(finding, suggested):
            try:
                _check_place(draft.source(finding.span.file), finding.span)
                if (index, number) in banned:
                    raise RefusedError(f"{finding.span.file} would no longer compile")
                order.append(((index, number), draft.add(fix)))
            except RefusedError as error:
                reasons.append(str(error))
            else:
                applied.append(Applied(finding, fix))
                break
        else:
            refused.append(Refused(finding, reasons[0] if reasons else _ONLY_SUGGESTED))
    return draft, order, applied, refused


def _candidates(finding: Finding, suggested: bool) -> list[tuple[int, Fix]]:
    """The fixes that may be used, with their position: safe ones first."""
    safe = [each for each in enumerate(finding.fixes) if each[1].applicability is Applicability.SAFE]
    others = [each for each in enumerate(finding.fixes) if each[1].applicability is Applicability.SUGGESTED]
    return safe + others if suggested else safe


def _check_place(source: Source, span: Span) -> None:
    """Edits count bytes, so they are worthless where the file changed: line and column must still agree."""
    before = source.content[: span.start]
    line, column = before.count(b"\n") + 1, span.start - before.rfind(b"\n")
    if (line, column) != (span.line, span.column) or span.end > len(source.content):
        raise RefusedError(f"{source.name} changed since the scan; scan again")
