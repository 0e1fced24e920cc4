"""The goroutines that stay, from the runtime's own list of them: what each waits for, where, and who started it.

The list is the goroutine profile with debug=2, as a panic prints it (runtime.Stack): a headline with the state, then
frames of two lines each from the innermost out, and last `created by`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from leaktight.core.proof import Site, Waiting
from leaktight.prove import probe
from leaktight.prove.attribution.home import Home
from leaktight.prove.attribution.profile import Frame

MOST = 5
SHARE = 0.1
"""Of all goroutines that a group has to have to be named."""
_HEADLINE = re.compile(r"goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[([^\],]+)")
_PLACE = re.compile(r"\t(.+):(\d+)(?: \+0x[0-9a-f]+)?")
_CREATED = re.compile(r"created by (.+?)(?: in goroutine \d+)?$")

_Group = tuple[str, Frame | None, Frame | None]


def groups(dump: str, home: Home, least: int = 2) -> tuple[Waiting, ...]:
    """Goroutines of the service's own, by state, line and who started them; groups of fewer than `least` are left
    out, as are those that neither wait in the module nor were started by it."""
    counted: Counter[_Group] = Counter()
    total = 0
    for state, frames, created in _goroutines(dump):
        if any(frame.function.startswith(f"main.{probe.PREFIX}") for frame in frames):
            continue
        total += 1
        waits = next((mine for frame in frames if (mine := home.own(frame))), None)
        started = home.own(created) if created else None
        if waits or started:
            counted[state, waits, started] += 1
    return tuple(
        Waiting(count, state, _site(waits), _site(started))
        for (state, waits, started), count in counted.most_common(MOST)
        if count >= max(least, SHARE * total)
    )


def _goroutines(dump: str) -> Iterator[tuple[str, list[Frame], Frame | None]]:
    for block in dump.split("\n\n"):
        lines = block.splitlines()
        headline = _HEADLINE.match(lines[0]) if lines else None
        if headline is None:
            continue
        frames: list[Frame] = []
        created = None
        for name, place in zip(lines[1::2], lines[2::2], strict=False):
            where = _PLACE.match(place)
            if where is None:
                continue
            by = _CREATED.match(name)
            if by:
                created = Frame(by[1], where[1], int(where[2]))
            else:
                frames.append(Frame(name.rpartition("(")[0] or name, where[1], int(where[2])))
        yield headline[1], frames, created


def _site(frame: Frame | None) -> Site | None:
    return Site(frame.file, frame.line, frame.function) if frame else None
