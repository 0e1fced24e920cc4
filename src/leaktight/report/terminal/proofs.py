"""Measurements in the terminal: one table of routes, and a table of before and after."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.core.result import Comparison
from leaktight.report.overview import Overview, by_verdict, outcome, pairs, saved
from leaktight.report.terminal.style import BLANK, MARK, QUIET, VERDICT, indented, outside, stack
from leaktight.report.text import line
from leaktight.report.words import (
    VERDICTS,
    asked,
    go,
    handle_count,
    handles,
    interval,
    known,
    number,
    until_limit,
    waits,
)

ROOM_FOR_PLACES = 96
ROOM_FOR_INTERVALS = 78
ROOM_FOR_DIFFERENCES = 124
_OUTCOMES = {"fixed": "green", "still leaks": "red", "leaks now": "bold red", "undecided": "yellow"}


def proof(run: Proof, overview: Overview, width: int) -> Iterator[RenderableType]:
    """The table of routes, the reasons where a route is not flat, and how it was measured. `width` in columns decides
    whether the table has room for places, which the reasons repeat in full."""
    routes = by_verdict(run)
    places = width >= ROOM_FOR_PLACES
    table = _table()
    table.add_column("Route", no_wrap=True)
    table.add_column("", overflow="fold")
    table.add_column("Verdict", no_wrap=True)
    table.add_column("Bytes per request", overflow="fold", no_wrap=width >= ROOM_FOR_INTERVALS)
    table.add_column("Goroutines", justify="right", no_wrap=True)
    if places:
        table.add_column("Where", no_wrap=True, overflow="ellipsis")
    for each in routes:
        style = "bold" if each.verdict is Verdict.LEAK else ""
        cells: list[RenderableType] = [
            outside(each.method, style),
            outside(each.path, style),
            _verdict(each),
            _bytes(each),
            Text(handle_count(each.goroutines_per_request)),
        ]
        if places:
            cells.append(_where(each))
        table.add_row(*cells)
    yield table
    yield from _remarks(routes, overview)
    yield _how(run)


def comparison(both: Comparison, width: int) -> Iterator[RenderableType]:
    """Before and after the fixes, per route; `width` in columns."""
    table = _table()
    table.add_column("Route", no_wrap=True)
    table.add_column("", overflow="fold")
    intervals = width >= ROOM_FOR_PLACES
    table.add_column("Before, B/request", overflow="fold", no_wrap=intervals)
    table.add_column("After", overflow="fold", no_wrap=intervals)
    table.add_column("", no_wrap=True)
    differences = width >= ROOM_FOR_DIFFERENCES
    if differences:
        table.add_column("Less", no_wrap=True)
    if intervals:
        table.add_column("Where", no_wrap=True, overflow="ellipsis")
    for before, after in pairs(both.before, both.after):
        either = before or after
        if either is None:
            continue
        word = outcome(before, after)
        style = _OUTCOMES.get(word, QUIET)
        cells: list[RenderableType] = [outside(either.method), outside(either.path), _side(before), _side(after)]
        cells.append(Text(word, style))
        less = saved(before, after)
        shown = Text(interval(less) if less and word == "fixed" else "")
        table.add_row(*cells, *([shown] if differences else []), *([_where(either)] if intervals else []))
    yield table
    for warning in both.after.warnings:
        yield outside(f"after the fixes: {warning}", "yellow")


def _where(route: RouteProof) -> RenderableType:
    """The growth's place, short: the file's name and the line."""
    return outside(f"{PurePosixPath(route.site.file).name}:{route.site.line}" if route.site else "")


def _table() -> Table:
    return Table(
        box=SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        collapse_padding=True,
        padding=(0, 1, 0, 0),
        header_style=QUIET,
        border_style=QUIET,
    )


def _verdict(route: RouteProof) -> Text:
    return Text(f"{MARK[route.verdict]} {VERDICTS[route.verdict]}", style=VERDICT[route.verdict])


def _bytes(route: RouteProof) -> Text:
    value = route.bytes_per_request
    if not known(value):
        return Text("not measured", style=QUIET)
    style = VERDICT[Verdict.LEAK] if route.verdict is Verdict.LEAK else ""
    return Text.assemble((number(value.estimate), style), (f" [{number(value.low)}, {number(value.high)}]", QUIET))


def _side(route: RouteProof | None) -> Text:
    if route is None:
        return Text("-", style=QUIET)
    text = "\n  ".join([interval(route.bytes_per_request), *handles(route)])
    return Text.assemble((f"{MARK[route.verdict]} ", VERDICT[route.verdict]), text)


def _remarks(routes: tuple[RouteProof, ...], overview: Overview) -> Iterator[RenderableType]:
    """Places and reasons of what is not flat, and warnings, under the route's name."""
    for each in routes:
        texts: list[RenderableType] = []
        if each.verdict is not Verdict.NO_LEAK:
            texts += [outside(each.reason)] if each.reason else []
            if each.site:
                place = Text(line(f"{each.site.file}:{each.site.line}"), overflow="fold")
                place.append(f"  {line(each.site.function)}", style=QUIET)
                if each.site.through:
                    place.append(f", in {line(each.site.through)}", style=QUIET)
                texts.append(place)
            texts += [outside(waits(group)) for group in each.waiting]
            texts += [outside(until_limit(each), "bold")] if each.limit else []
            texts += [outside(asked(each), QUIET)] if asked(each) else []
            finding = overview.explains(each)
            if finding:
                texts.append(Text.assemble("found by ", (line(finding.rule), "green")))
        texts += [outside(warning, "yellow") for warning in each.warnings]
        if texts:
            yield BLANK
            yield outside(each.label, VERDICT[each.verdict])
            yield indented(stack(*texts))
    yield BLANK


def _how(run: Proof) -> Text:
    parts = [
        f"{sum(each.requests for each in run.routes):,} requests against {run.datastore}",
        f"growth counts from {number(run.minimum_effect_bytes)} B/request",
        "brackets hold the 95 % interval",
    ]
    if run.go_version:
        parts.append(go(run.go_version))
    if run.family_error:
        parts.append(f"{number(100 * run.family_error)} % chance of any false alarm over all routes")
    text = outside(" · ".join(parts), QUIET)
    if run.reproduce:
        text.append(f"\nthe same again: {line(run.reproduce)}", style=QUIET)
    for warning in run.warnings:
        text.append(f"\n{line(warning)}", style="yellow")
    return text
