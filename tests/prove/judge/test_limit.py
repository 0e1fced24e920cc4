"""From a slope to the limit, and from two slopes to their difference."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.core.errors import UsageError
from leaktight.core.proof import Checkpoint, Interval, RouteProof, Verdict, difference
from leaktight.prove.judging.limit import container_limit, size, with_limit
from leaktight.prove.options import ProveOptions

LEAK = RouteProof(
    method="GET",
    path="/",
    verdict=Verdict.LEAK,
    bytes_per_request=Interval(1000.0, 900.0, 1250.0),
    goroutines_per_request=Interval(0.0, 0.0, 0.0),
    descriptors_per_request=Interval(0.0, 0.0, 0.0),
    requests=2400,
    site=None,
    reason="",
    checkpoints=(Checkpoint(0, 5_000_000, 1_000_000, 20, 20), Checkpoint(2400, 7_400_000, 1_000_000, 20, 20)),
)


def test_half_of_the_limit_is_live_when_the_collector_lets_it_be_reached() -> None:
    limit = with_limit(LEAK, ProveOptions(memory_limit="512MB", expected_rps=100)).limit
    assert limit is not None
    assert limit.requests == Interval(250_000.0, 200_000.0, 250e6 / 900)
    assert limit.seconds == Interval(2500.0, 2000.0, 250e6 / 900 / 100)
    unhurried = with_limit(LEAK, ProveOptions(memory_limit="512MB")).limit
    assert unhurried is not None
    assert unhurried.seconds is None


def test_only_leaks_of_memory_reach_a_limit() -> None:
    import msgspec

    options = ProveOptions(memory_limit="512MB")
    assert with_limit(msgspec.structs.replace(LEAK, verdict=Verdict.NO_LEAK), options).limit is None
    handles = msgspec.structs.replace(LEAK, bytes_per_request=Interval(3.0, -1.0, 5.0))
    assert with_limit(handles, options).limit is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("512MiB", 536_870_912), ("2GB", 2_000_000_000), ("64 ki", 65_536), ("1.5G", 1_500_000_000), ("4096", 4096)],
)
def test_sizes(text: str, expected: int) -> None:
    assert size(text) == expected


@pytest.mark.parametrize("text", ["", "lots", "-3", "0", "5XB"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no amount of memory"):
        size(text)


def test_the_containers_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "max").write_text("max\n")
    (tmp_path / "huge").write_text(f"{(1 << 63) - 4096}\n")
    (tmp_path / "set").write_text("268435456\n")
    assert container_limit((str(tmp_path / "max"), str(tmp_path / "none"), str(tmp_path / "huge"))) is None
    assert container_limit((str(tmp_path / "max"), str(tmp_path / "set"))) == 268_435_456


def test_a_difference_has_an_interval_narrower_than_its_ends() -> None:
    less = difference(Interval(1490.0, 1477.0, 1501.0), Interval(1.0, -3.0, 5.0))
    assert less.estimate == 1489.0
    assert 1477 - 5 < less.low < 1490 - 13
    assert 1501 > less.high > 1500 - 1
