"""Does what grows speak of an expiry? Entries that expire after minutes grow for as long as a measurement lasts.

Only asked where the scan has nothing to say against the container: a time to live that nothing acts on is a finding.
"""

from __future__ import annotations

import re
from pathlib import Path

from leaktight.prove.attribution.attribute import Attribution
from leaktight.prove.attribution.profile import Frame

FRAMES = 6
"""Frames of the growing stacks, by share, whose functions are read."""
_WORD = re.compile(r"\b\w*(?:ttl|expir|evict)\w*|\bAfterFunc\b", re.IGNORECASE)

_HOURS = re.compile(r"\bAfterFunc\(\s*(?:[\w.]+\s*\*\s*)?time\.Hour\b")
"""A timer of hours: what every request keeps for so long is a leak to a service that runs out of memory before."""


def spoken_of(root: Path, attribution: Attribution) -> str:
    """Where and in which word, for people: `cache.go:31 (DefaultExpiration)`; empty where nothing does. Files that
    can't be read say nothing."""
    for site in attribution.sites:
        if found := _WORD.search(site.through):
            return f"{site.file}:{site.line} ({found[0]})"
    for frame in attribution.frames[:FRAMES]:
        if found_at := _in_function(root, frame):
            return found_at
    return ""


def _in_function(root: Path, frame: Frame) -> str:
    try:
        lines = (root / frame.file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ""
    if not 0 < frame.line <= len(lines):
        return ""
    # As gofmt sets it, a function begins with `func` and ends with `}` at the margin.
    first = next((i for i in range(frame.line - 1, -1, -1) if lines[i].startswith("func ")), 0)
    last = next((i for i in range(frame.line - 1, len(lines)) if lines[i].startswith("}")), len(lines) - 1)
    for index in range(first, last + 1):
        code = _HOURS.sub("", lines[index].partition("//")[0])
        if found := _WORD.search(code):
            return f"{frame.file}:{index + 1} ({found[0]})"
    return ""
