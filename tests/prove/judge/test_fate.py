"""What becomes of growth once requests have stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.core.proof import Checkpoint
from leaktight.prove.attribution.attribute import Attribution
from leaktight.prove.attribution.profile import Frame
from leaktight.prove.judging.conclude import End, fate
from leaktight.prove.judging.evidence import Rest
from leaktight.prove.judging.expiry import spoken_of
from leaktight.prove.judging.judge import Rule

STEPS = 17
SEGMENT = 600
REQUESTS = (STEPS - 1) * SEGMENT


def at(requests: float, heap: float, goroutines: float, descriptors: float) -> Checkpoint:
    return Checkpoint(
        requests=int(requests),
        heap_bytes=int(2_000_000 + heap),
        stack_bytes=100_000,
        goroutines=int(10 + goroutines),
        descriptors=int(20 + descriptors),
    )


def became(grown: tuple[float, float, float], rest: tuple[float, float, float]) -> End | None:
    """The fate of growth to `grown` (heap, goroutines, descriptors), of which `rest` is left half a minute later."""
    shares = [step / (STEPS - 1) for step in range(STEPS)]
    points = [at(share * REQUESTS, *(share * each for each in grown)) for share in shares]
    rests = [Rest(0.0, points[-1]), Rest(0.3, points[-1]), Rest(30.0, at(REQUESTS, *rest))]
    return fate(points, [float(step) for step in range(STEPS)], rests, Rule(8.0))


@pytest.mark.parametrize(
    ("grown", "rest", "expected"),
    [
        ((500_000, 0, 0), (500_000, 0, 0), None),
        ((500_000, 0, 0), (20_000, 0, 0), End.TEMPORARY),
        # Pools are emptied meanwhile, but whoever waits waits on.
        ((250_000, 96, 0), (100_000, 96, 0), None),
        # What is left of goroutines that ended is the runtime's.
        ((250_000, 400, 0), (180_000, 3, 0), End.TEMPORARY),
        ((250_000, 400, 200), (180_000, 3, 200), None),
        ((250_000, 400, 200), (180_000, 3, 4), End.TEMPORARY),
    ],
)
def test_goroutines_and_descriptors_decide_where_they_grow(
    grown: tuple[float, float, float], rest: tuple[float, float, float], expected: End | None
) -> None:
    assert became(grown, rest) is expected


def test_a_heap_that_is_low_by_chance_says_nothing() -> None:
    """A batch that was just written out: without requests nothing changes, and nothing has gone away."""
    points = [at(step * SEGMENT, 40_000 * step if step < STEPS - 1 else 0, 0, 0) for step in range(STEPS)]
    rests = [Rest(0.0, points[-1]), Rest(0.3, points[-1])]
    assert fate(points, [float(s) for s in range(STEPS)], rests, Rule(8.0), perhaps=True) is None


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("\ttime.AfterFunc(time.Minute, forget)", True),
        ("\ttime.AfterFunc(ttl, forget)", True),
        ("\ttime.AfterFunc(time.Hour, forget)", False),
        ("\ttime.AfterFunc(24 * time.Hour, forget)", False),
        ("\tkept = append(kept, each) // no ttl", False),
    ],
)
def test_what_ends_hours_later_is_no_expiry(line: str, spoken: bool, tmp_path: Path) -> None:
    (tmp_path / "main.go").write_text(f"package main\n\nfunc keep() {{\n{line}\n}}\n")
    attribution = Attribution(None, (), (Frame("main.keep", "main.go", 4),), ())
    assert bool(spoken_of(tmp_path, attribution)) is spoken
