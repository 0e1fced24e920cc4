"""Charts of live heap against requests, as geometry for a small SVG in the template.

Own geometry rather than a chart library: those at hand write 15 KB and more a chart, with scripts and a style sheet
in each, and know no band for an interval.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

import msgspec

from leaktight.core.proof import Checkpoint, RouteProof, Verdict
from leaktight.report.words import known, number, size

WIDTH, HEIGHT = 460.0, 190.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 22.0, 12.0, 30.0
PLOT_WIDTH, PLOT_HEIGHT = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
LEAST_RANGE = 65_536.0
"""Bytes that the vertical axis spans at least, so that the noise of a flat route looks as small as it is."""


class Tick(msgspec.Struct, frozen=True):
    """A label at `at` along its axis, in the units of the picture."""

    at: float
    label: str


class Chart(msgspec.Struct, frozen=True):
    """One chart. Coordinates are those of the plot, whose origin is its upper left corner; `band` and `slope` are
    empty without an interval."""

    verdict: str
    title: str
    points: tuple[tuple[float, float], ...]
    lines: tuple[str, ...]
    band: str
    slope: str
    xs: tuple[Tick, ...]
    ys: tuple[Tick, ...]


class Scale(msgspec.Struct, frozen=True):
    """What the axes span: requests from 0, and bytes of growth."""

    requests: float
    low: float
    high: float


def scale_of(proofs: Sequence[RouteProof | None]) -> Scale | None:
    """One scale for all these, so that before and after can be compared; None where nothing can be drawn."""
    drawn = [each for each in proofs if each and len(each.checkpoints) > 1]
    if not drawn:
        return None
    growth = [y for each in drawn for _, y in _series(each)]
    low, high = min(0.0, *growth), max(growth)
    if high - low < LEAST_RANGE:
        # Noise around zero stays in the middle.
        middle = (high + low) / 2
        low, high = middle - LEAST_RANGE / 2, middle + LEAST_RANGE / 2
    margin = (high - low) * 0.06
    requests = max(point.requests for each in drawn for point in each.checkpoints)
    return Scale(max(1.0, requests), low - margin, high + margin)


def chart_of(proof: RouteProof | None, scale: Scale | None) -> Chart | None:
    """The chart of one route; None where too little was measured to draw."""
    if proof is None or scale is None or len(proof.checkpoints) < 2:
        return None
    series = _series(proof)
    line, band = _fit(proof, series, scale)
    points = tuple((_x(x, scale), _y(y, scale)) for x, y in series)
    slope = proof.bytes_per_request
    figure = f"{number(slope.estimate)} bytes per request" if known(slope) else "no slope"
    return Chart(
        verdict=proof.verdict.value,
        title=f"{proof.label}: live heap over {proof.requests:,} requests, {figure}",
        points=points,
        lines=tuple(_polyline(each) for each in _runs(series, points)),
        band=band,
        slope=line,
        xs=tuple(Tick(_x(value, scale), f"{value:,.0f}") for value in _steps(0, scale.requests, 4)),
        ys=tuple(Tick(_y(value, scale), _signed(value)) for value in _steps(scale.low, scale.high, 4, 1024)),
    )


def _series(proof: RouteProof) -> list[tuple[float, float]]:
    """Requests and bytes of growth. Stacks count where goroutines leak, as they do in the measured slope."""
    stacks = proof.verdict is Verdict.LEAK and proof.goroutines_per_request.low > 0
    values = [_bytes(each, stacks) for each in proof.checkpoints]
    return [(each.requests, value - values[0]) for each, value in zip(proof.checkpoints, values, strict=True)]


def _bytes(point: Checkpoint, stacks: bool) -> float:
    return point.heap_bytes + (point.stack_bytes if stacks else 0)


def _fit(proof: RouteProof, series: list[tuple[float, float]], scale: Scale) -> tuple[str, str]:
    """The slope as a line through the medians, and its interval as a band that turns around the same point."""
    value = proof.bytes_per_request
    if not known(value):
        return "", ""
    x0, y0 = median(x for x, _ in series), median(y for _, y in series)
    ends = (min(x for x, _ in series), max(x for x, _ in series))

    def at(x: float, slope: float) -> tuple[float, float]:
        return _x(x, scale), _y(y0 + slope * (x - x0), scale)

    line = _polyline([at(x, value.estimate) for x in ends])
    corners = [at(ends[0], value.low), at(x0, value.low), at(ends[1], value.low)]
    corners += [at(ends[1], value.high), at(x0, value.high), at(ends[0], value.high)]
    return line, _polyline(corners)


def _runs(
    series: list[tuple[float, float]], points: Sequence[tuple[float, float]]
) -> list[list[tuple[float, float]]]:
    """Points in unbroken runs: a count of requests that falls back begins another measurement."""
    runs: list[list[tuple[float, float]]] = [[]]
    last = -math.inf
    for (requests, _), point in zip(series, points, strict=True):
        if requests < last:
            runs.append([])
        runs[-1].append(point)
        last = requests
    return runs


def _polyline(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _x(requests: float, scale: Scale) -> float:
    return round(requests / scale.requests * PLOT_WIDTH, 1)


def _y(value: float, scale: Scale) -> float:
    return round((scale.high - value) / (scale.high - scale.low) * PLOT_HEIGHT, 1)


def _steps(low: float, high: float, most: int, unit: float = 1.0) -> list[float]:
    """Round values between the ends: multiples of 1, 2 or 5 times a power of ten, or of two for units of 1024."""
    span = (high - low) / unit
    if unit == 1.0:
        power = 10 ** math.floor(math.log10(max(span, 1) / most))
        step = next(power * each for each in (1, 2, 5, 10) if span / (power * each) <= most)
    else:
        step = 2.0 ** math.ceil(math.log2(max(span, 1) / most))
    step *= unit
    first = math.ceil(low / step)
    return [index * step for index in range(first, math.floor(high / step) + 1)]


def _signed(value: float) -> str:
    return f"+{size(value)}" if value > 0 else size(value) if value < 0 else "0"
