"""From profiles at several checkpoints to the places in the module where growing memory was allocated.

Each stack of the heap profile is walked from its leaf to the first frame in the service's own source; what one place
has in use, over completed requests, gives the place's slope. The slopes are then scaled to add up to the growth that
was measured without sampling. Stacks that never touch the module (connections, request lines) belong to no place:
they are named in a warning. Goroutines are attributed likewise, to the line of the module at which they wait.

A profile shows who allocates, not who holds: the place is where to begin reading, and `join` finds the holder.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

import msgspec

from leaktight.core.proof import Interval, Site, Waiting
from leaktight.prove import probe
from leaktight.prove.attribution.home import Home
from leaktight.prove.attribution.profile import Frame, Stack, read
from leaktight.prove.judging.theil_sen import theil_sen

SHARE = 0.02
"""Smallest share of the growth that makes a place worth listing."""
MOST_SITES = 8
MAJORITY = 0.5


class Attribution(msgspec.Struct, frozen=True):
    """`site` is the place to name first, `sites` all of them by share. `frames` are all frames of the module on the
    growing stacks, with `file` relative to the root, by share: what a static finding is joined to."""

    site: Site | None
    sites: tuple[Site, ...]
    frames: tuple[Frame, ...]
    warnings: tuple[str, ...]
    waiting: tuple[Waiting, ...] = ()


NOTHING = Attribution(None, (), (), ())


class Growth(msgspec.Struct, frozen=True):
    """What is to be explained, all per request: `heap` and `stacks` in bytes, `goroutines` as a count."""

    heap: Interval
    stacks: Interval
    goroutines: Interval
    goroutines_grow: bool


def attribute(
    heaps: Sequence[tuple[int, bytes]], goroutines: Sequence[tuple[int, bytes]], growth: Growth, home: Home
) -> Attribution:
    """Attribute growth. Both sequences hold (completed requests, pprof profile), at least two of each to say
    anything. Raises ServiceError when a profile can't be read."""
    by_place: list[Site] = []
    frames: dict[Frame, float] = defaultdict(float)
    warnings: list[str] = []

    waiting = _slopes(goroutines, "goroutine") if growth.goroutines_grow and len(goroutines) > 1 else {}
    stuck, unplaced = _places(home, waiting)
    counted = sum(share.estimate for share in (*stuck.values(), *unplaced.values()))
    for frame, slope in stuck.items():
        part = slope.estimate / counted
        by_place.append(Site(frame.file, frame.line, frame.function, _scaled(growth.stacks, part)))
    _collect(home, waiting, frames, counted, 1.0)
    if unplaced and sum(slope.estimate for slope in unplaced.values()) > MAJORITY * counted:
        alone = {stack: slope for stack, slope in waiting.items() if not any(home.own(frame) for frame in stack)}
        name = _outermost(max(alone, key=lambda stack: alone[stack].estimate))
        warnings.append(f"the goroutines that stay run {name}, which the service's own source does not call directly")

    allocated = _slopes(heaps, "inuse_space") if len(heaps) > 1 else {}
    places, libraries = _places(home, allocated)
    total = sum(slope.estimate for slope in (*places.values(), *libraries.values()))
    if stuck:
        # The runtime allocates a goroutine's descriptor, with nothing of the module on the stack.
        runtime = [frame for frame in libraries if frame.function.startswith("runtime.")]
        descriptors = _sum([libraries.pop(frame) for frame in runtime])
        mine = sum(slope.estimate for slope in stuck.values())
        for frame, slope in stuck.items():
            share = _scaled(descriptors, slope.estimate / mine)
            places[frame] = _sum([places[frame], share]) if frame in places else share
    if total > 0 and growth.heap.estimate > 0:
        factor = growth.heap.estimate / total
        called = _called(home, allocated)
        by_place += [
            Site(f.file, f.line, f.function, _scaled(slope, factor), called.get(f, "")) for f, slope in places.items()
        ]
        _collect(home, allocated, frames, total, 1.0)
        warnings += _library_warnings(libraries, total)

    merged = _merge(by_place)
    least = SHARE * sum(_bytes(site) for site in merged)
    sites = tuple(site for site in merged if _bytes(site) >= least)[:MOST_SITES]
    # Blocked goroutines hold what they allocated: where they wait says more than where that was.
    held = [site for site in sites if (site.function, site.line) in {(f.function, f.line) for f in stuck}]
    mostly_stuck = counted > 0 and sum(slope.estimate for slope in stuck.values()) > MAJORITY * counted
    first = held[0] if held and mostly_stuck else sites[0] if sites else None
    ranked = sorted(frames, key=lambda frame: -frames[frame])
    return Attribution(first, sites, tuple(ranked), tuple(warnings))


def _places(home: Home, slopes: dict[Stack, Interval]) -> tuple[dict[Frame, Interval], dict[Frame, Interval]]:
    """Slopes by the module's first frame, and of the stacks without one by their library's frame."""
    own: dict[Frame, list[Interval]] = defaultdict(list)
    other: dict[Frame, list[Interval]] = defaultdict(list)
    for stack, slope in slopes.items():
        if any(frame.function.startswith(f"main.{probe.PREFIX}") for frame in stack):
            continue
        first = next((mine for frame in stack if (mine := home.own(frame))), None)
        if first is not None:
            own[first].append(slope)
        else:
            other[_library_frame(stack)].append(slope)
    return _positive(own), _positive(other)


def _called(home: Home, slopes: dict[Stack, Interval]) -> dict[Frame, str]:
    """By place, the library's function that it called where most of its growth was allocated. Go's own library is
    left out: its packages' paths have no dot in their first element, as a module's path must
    (https://go.dev/ref/mod#module-path)."""
    largest: dict[Frame, tuple[float, str]] = {}
    for stack, slope in slopes.items():
        before = ""
        for frame in stack:
            mine = home.own(frame)
            if mine is not None:
                if slope.estimate > largest.get(mine, (0.0, ""))[0]:
                    name = before if "." in _package(before).partition("/")[0] else ""
                    largest[mine] = (slope.estimate, name)
                break
            before = frame.function
    return {frame: name for frame, (_, name) in largest.items() if name}


def _slopes(profiles: Sequence[tuple[int, bytes]], value: str) -> dict[Stack, Interval]:
    """The slope of each stack's value over requests."""
    parsed = [(float(requests), read(data, value)) for requests, data in profiles]
    stacks = {stack for _, values in parsed for stack in values}
    slopes = {}
    for stack in stacks:
        points = [(requests, float(values.get(stack, 0))) for requests, values in parsed]
        if points[0][1] != points[-1][1]:
            slopes[stack] = theil_sen(points)
    return slopes


def _positive(groups: dict[Frame, list[Interval]]) -> dict[Frame, Interval]:
    """Sums of slopes; groups that do not grow are dropped."""
    sums = {frame: _sum(slopes) for frame, slopes in groups.items()}
    return {frame: slope for frame, slope in sums.items() if slope.estimate > 0}


def _collect(
    home: Home, slopes: dict[Stack, Interval], frames: dict[Frame, float], total: float, weight: float
) -> None:
    """Add each stack's share to every frame of the module on it; callers count less than callees."""
    if total <= 0:
        return
    for stack, slope in slopes.items():
        share = weight * max(0.0, slope.estimate) / total
        if share < SHARE / 10:
            continue
        seen: set[Frame] = set()
        for depth, mine in enumerate(own for frame in stack if (own := home.own(frame))):
            if mine not in seen:
                seen.add(mine)
                frames[mine] += share / (1 + depth / 8)


def _library_frame(stack: Stack) -> Frame:
    """The frame to name for a stack outside the module: the innermost of the package that the stack began in."""
    named = [frame for frame in stack if not frame.function.startswith("runtime.")] or list(stack)
    if not named:
        return Frame("unknown", "", 0)
    package = _package(named[-1].function)
    return next(Frame(frame.function, "", 0) for frame in named if _package(frame.function) == package)


def _outermost(stack: Stack) -> str:
    """The function that a goroutine was started with."""
    named = [frame.function for frame in stack if not frame.function.startswith("runtime.")]
    return named[-1] if named else stack[-1].function


def _package(function: str) -> str:
    slash = function.rfind("/") + 1
    return function[: slash + function[slash:].find(".")]


def _library_warnings(libraries: dict[Frame, Interval], total: float) -> list[str]:
    warnings = []
    for frame, slope in sorted(libraries.items(), key=lambda entry: -entry[1].estimate)[:3]:
        share = slope.estimate / total
        if share >= 0.1:
            warnings.append(
                f"{share:.0%} of the growth is allocated in {frame.function}, outside of the service's own source"
            )
    return warnings


def _merge(sites: list[Site]) -> list[Site]:
    """One site per place, largest first."""
    merged: dict[tuple[str, int, str], list[Interval]] = defaultdict(list)
    through: dict[tuple[str, int, str], str] = {}
    for site in sites:
        if site.bytes_per_request is not None:
            merged[site.file, site.line, site.function].append(site.bytes_per_request)
            through.setdefault((site.file, site.line, site.function), site.through)
    found = [Site(*place, _sum(slopes), through[place]) for place, slopes in merged.items()]
    return sorted(found, key=lambda site: -_bytes(site))


def _bytes(site: Site) -> float:
    return site.bytes_per_request.estimate if site.bytes_per_request else 0.0


def _scaled(slope: Interval, factor: float) -> Interval:
    return _each(lambda value: value * factor, slope)


def _each(change: Callable[[float], float], slope: Interval) -> Interval:
    return Interval(change(slope.estimate), change(slope.low), change(slope.high))


def _sum(slopes: list[Interval]) -> Interval:
    return Interval(sum(s.estimate for s in slopes), sum(s.low for s in slopes), sum(s.high for s in slopes))
