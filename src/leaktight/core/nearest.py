"""The nearest known name for a mistyped one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """`, did you mean 'scan'?` where a known name is near, else a full stop."""
    near = difflib.get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f", did you mean {near[0]!r}?" if near else "."
