"""What every entry of a knowledge file has."""

from __future__ import annotations

import msgspec


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all entries have."""

    source: str
    package: str = ""
    notes: str = ""
