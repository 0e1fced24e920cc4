"""The HTML report: one file, nothing loaded, nothing run, charts that show what was measured."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from leaktight.core.proof import Interval
from leaktight.core.result import Report
from leaktight.report import renderer
from leaktight.report.page.chart import PLOT_HEIGHT, PLOT_WIDTH, chart_of, scale_of
from tests.report.samples import AFTER, CACHE, EXPORT, HEALTH, LEAK, PROOF, STREAM, checkpoints, full, scan, tree
from tests.report.test_every_format import hostile, reports

VOID = {"meta", "line", "circle", "polygon", "polyline", "br"}


class Tags(HTMLParser):
    """All start tags with attributes, and whether every tag is closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


def html(report: Report) -> str:
    return renderer("html")(report, color=False, width=80)


@pytest.mark.parametrize("label", ["nothing", "clean scan", "prove", "comparison", "audit", "hostile"])
def test_it_is_sound_and_loads_nothing(label: str, tmp_path: Path) -> None:
    text = html(reports(tmp_path)[label])
    tags = Tags(text).seen
    assert not {tag for tag, _ in tags} & {"script", "link", "img", "iframe", "object", "base", "form"}
    for _, attributes in tags:
        assert not any(name.startswith("on") or name in {"src", "style", "srcset"} for name in attributes)
        assert (attributes.get("href") or "#").startswith("#")
    assert "url(" not in text
    assert "@import" not in text


def test_links_inside_lead_somewhere(tmp_path: Path) -> None:
    tags = Tags(html(full(tmp_path))).seen
    targets = {attributes.get("id") for _, attributes in tags}
    links = {attributes["href"] for tag, attributes in tags if tag == "a"}
    assert links == {f"#{CACHE.fingerprint}"}
    assert {str(each)[1:] for each in links} <= targets


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    text = html(hostile(tmp_path))
    assert "<img" not in text
    assert "&lt;img src=x onerror=1&gt;" in text


def test_before_and_after_stand_side_by_side(tmp_path: Path) -> None:
    text = html(full(tmp_path))
    assert text.count('class="chart leak"') == 3
    assert text.count('class="chart no-leak"') == 3
    assert "fixed" in text


def test_it_is_small(tmp_path: Path) -> None:
    assert len(html(full(tmp_path))) < 40_000


def test_a_leaking_route_rises_and_its_fix_is_flat_on_the_same_scale() -> None:
    after = next(each for each in AFTER.routes if each.label == LEAK.label)
    scale = scale_of([LEAK, after])
    rising, flat = chart_of(LEAK, scale), chart_of(after, scale)
    assert rising is not None
    assert flat is not None
    heights = [y for _, y in rising.points]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] - heights[-1] > PLOT_HEIGHT * 0.8
    assert max(y for _, y in flat.points) - min(y for _, y in flat.points) < 1
    assert all(0 <= x <= PLOT_WIDTH and 0 <= y <= PLOT_HEIGHT for chart in (rising, flat) for x, y in chart.points)


def test_the_band_widens_with_the_interval() -> None:
    def height(low: float, high: float) -> float:
        proof = msgspec.structs.replace(LEAK, bytes_per_request=Interval(1490.0, low, high))
        chart = chart_of(proof, scale_of([proof]))
        assert chart is not None
        ys = [float(y) for x, y in re.findall(r"([\d.-]+),([\d.-]+)", chart.band) if float(x) == PLOT_WIDTH]
        return max(ys) - min(ys)

    assert height(1480, 1500) < height(1400, 1600) < height(900, 2100)


def test_noise_of_a_flat_route_looks_as_small_as_it_is() -> None:
    chart = chart_of(HEALTH, scale_of([HEALTH]))
    assert chart is not None
    ys = [y for _, y in chart.points]
    assert max(ys) - min(ys) < PLOT_HEIGHT * 0.1


def test_a_second_measurement_begins_a_new_line() -> None:
    twice = msgspec.structs.replace(LEAK, checkpoints=checkpoints(10.0) + checkpoints(20.0))
    chart = chart_of(twice, scale_of([twice]))
    assert chart is not None
    assert len(chart.lines) == 2


def test_stacks_count_where_goroutines_leak() -> None:
    grown = tuple(msgspec.structs.replace(each, stack_bytes=each.requests * 9000) for each in checkpoints(0.0))
    stream = msgspec.structs.replace(STREAM, checkpoints=grown)
    scale = scale_of([stream])
    assert scale is not None
    assert scale.high > 40_000_000


def test_what_was_not_measured_has_no_chart() -> None:
    assert scale_of([EXPORT, None]) is None
    assert chart_of(EXPORT, scale_of([LEAK])) is None


def test_prove_shows_the_place_that_no_finding_explains(tmp_path: Path) -> None:
    proof = msgspec.structs.replace(PROOF, routes=(msgspec.structs.replace(LEAK, finding=None),))
    text = html(Report(scan=scan(tree(tmp_path)), proof=proof, command="prove"))
    assert "h.cache[id] = out.Item" in text
