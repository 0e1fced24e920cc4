"""Edits of several fixes in one file: identical ones merge, conflicting ones are told."""

from __future__ import annotations

from collections.abc import Iterable

from leaktight.core.edit import Edit


def merge(accepted: tuple[Edit, ...], fresh: Iterable[Edit], content: bytes) -> tuple[Edit, ...] | None:
    """`accepted` with the `fresh` edits of one more fix, sorted by place; None where they conflict.

    Two fixes conflict where they replace a byte that the other replaces too, unless the edit is the same, or where
    both insert different text at one place: their order would be a guess. Whole unindented lines are the exception,
    because declarations may stand in any order. Insertions at one place keep the order in which they came.
    """
    merged = list(accepted)
    for edit in fresh:
        if not 0 <= edit.start <= edit.end <= len(content):
            return None
        if edit in accepted:
            continue
        if any(_conflict(edit, other, content) for other in accepted):
            return None
        if any(_overlap(edit, other) for other in merged):
            return None
        merged.append(edit)
    # an insertion goes before a replacement that begins at the same place
    return tuple(sorted(merged, key=lambda each: (each.start, each.end)))


def _overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits of one file share a byte, or one inserts inside what the other replaces."""
    return max(one.start, other.start) < min(one.end, other.end) or any(
        a.start == a.end and b.start < a.start < b.end for a, b in ((one, other), (other, one))
    )


def _conflict(edit: Edit, other: Edit, content: bytes) -> bool:
    if edit.start == edit.end == other.start == other.end:
        return not (_is_lines(edit, content) and _is_lines(other, content))
    return False


def _is_lines(edit: Edit, content: bytes) -> bool:
    """Whether the edit inserts whole lines without indentation at the beginning of a line."""
    begins = edit.start == 0 or content[edit.start - 1 : edit.start] == b"\n"
    return begins and edit.text.endswith("\n") and not edit.text.startswith((" ", "\t"))
