"""Edits and fixes, as data."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Applicability(StrEnum):
    """SAFE keeps the service's behaviour but for the leak; SUGGESTED changes something a person should look at
    (for example a cache gets a bound that the fix chose)."""

    SAFE = "safe"
    SUGGESTED = "suggested"


class Edit(msgspec.Struct, frozen=True, order=True):
    """Replace the bytes [start, end) of `file` (relative to the scanned root) by `text`; start == end inserts."""

    file: str
    start: int
    end: int
    text: str


class Import(msgspec.Struct, frozen=True, order=True):
    """`file` needs this package in scope after the fix; the fix engine adds or drops the import line itself."""

    file: str
    path: str
    alias: str = ""


class Fix(msgspec.Struct, frozen=True):
    """All edits of a fix apply together or not at all.

    `requires` names modules with version that the patched module needs and may lack (`path@version`); an empty
    tuple is wanted wherever possible, because then nothing has to be downloaded.
    """

    title: str
    applicability: Applicability
    edits: tuple[Edit, ...]
    imports: tuple[Import, ...] = ()
    requires: tuple[str, ...] = ()
