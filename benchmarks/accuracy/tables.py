"""The figures, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from benchmarks.accuracy.commits import FixOutcome
from benchmarks.accuracy.manifest import Kind, shown
from benchmarks.accuracy.scanning import Scanned
from benchmarks.accuracy.shape_runs import ShapeOutcome


class Rate(msgspec.Struct, frozen=True):
    """Commits that ran, those reported before the fix, and of these the ones gone after it."""

    commits: int
    reported: int
    gone: int

    def __str__(self) -> str:
        return f"{self.commits:>7}  {part(self.reported, self.commits):>15}  {part(self.gone, self.reported):>15}"


def part(some: int, all_: int) -> str:
    """`12 of 15  80 %`."""
    return f"{some} of {all_}  {some / all_:>4.0%}" if all_ else "-"


def rate(outcomes: Iterable[FixOutcome]) -> Rate:
    """The rate over outcomes; commits that could not be had are left out."""
    ran = [each for each in outcomes if not each.missing]
    return Rate(len(ran), sum(each.reported for each in ran), sum(each.gone for each in ran))


def fix_rates(outcomes: list[FixOutcome], kinds: dict[str, Kind]) -> dict[str, Rate]:
    """Rates by name, in the order of the table: each kind where its cause is visible, each group, and in all."""
    visible = [each for each in outcomes if each.fix.visible]
    rates = {kind: rate(each for each in visible if each.fix.kind == kind) for kind in kinds}
    for group in dict.fromkeys(kind.group for kind in kinds.values()):
        ours = [each for each in outcomes if kinds[each.fix.kind].group == group]
        rates[f"{group}, visible"] = rate(each for each in ours if each.fix.visible)
        rates[f"{group}, not visible"] = rate(each for each in ours if not each.fix.visible)
    for part_of in (("ownership", "concurrency"), ("growth", "requests")):
        title = " and ".join(part_of)
        asked = [each for each in visible if kinds[each.fix.kind].group in part_of]
        rates[f"{title}, visible"] = rate(asked)
        rates[f"  {title}, the shown half"] = rate(each for each in asked if shown(each.fix))
        rates[f"  {title}, the held-out half"] = rate(each for each in asked if not shown(each.fix))
    return {name: each for name, each in rates.items() if each.commits}


def fix_table(outcomes: list[FixOutcome], kinds: dict[str, Kind]) -> str:
    """Rates by kind, group and half, then speed and what could not be run."""
    lines = [f"{'real fixes':<38}{'commits':>7}  {'reported before':>15}  {'gone after':>15}"]
    lines += [f"{name:<38}{each}" for name, each in fix_rates(outcomes, kinds).items()]
    seconds = sum(each.seconds for each in outcomes)
    total = sum(each.lines for each in outcomes)
    if seconds:
        lines.append(f"{total:,} lines scanned in {seconds:.1f} s: {total / seconds:,.0f} lines/s")
    lines += [f"not run: {each.fix.id}: {each.missing}" for each in outcomes if each.missing]
    lines += [f"scan failed: {each.fix.id}: {each.failure}" for each in outcomes if each.failure]
    return "\n".join(lines)


class ShapeRate(msgspec.Struct, frozen=True):
    """True shapes with all places found, look-alikes that stayed silent, and findings nobody wanted."""

    true: int
    found: int
    look_alikes: int
    silent: int
    false: int

    def __str__(self) -> str:
        return f"{part(self.found, self.true):>15}  {part(self.silent, self.look_alikes):>15}  {self.false:>14}"


def shape_rate(outcomes: Iterable[ShapeOutcome]) -> ShapeRate:
    """The rate over shapes."""
    each = list(outcomes)
    true = [one for one in each if one.shape.wanted]
    alike = [one for one in each if not one.shape.wanted]
    return ShapeRate(
        len(true),
        sum(not one.missed for one in true),
        len(alike),
        sum(not one.false for one in alike),
        sum(len(one.false) for one in each),
    )


def shape_rates(outcomes: list[ShapeOutcome]) -> dict[str, ShapeRate]:
    """Rates by the first part of a shape's folder name, in all, and for each half."""
    topics = sorted({topic(each) for each in outcomes})
    rates = {name: shape_rate(each for each in outcomes if topic(each) == name) for name in topics}
    rates["all shapes"] = shape_rate(outcomes)
    rates["  of it the shown half"] = shape_rate(each for each in outcomes if shown(each.shape))
    rates["  of it the held-out half"] = shape_rate(each for each in outcomes if not shown(each.shape))
    return rates


def topic(outcome: ShapeOutcome) -> str:
    """`body` for `std/body_closure`."""
    return outcome.shape.folder.rpartition("/")[2].partition("_")[0]


def shape_table(outcomes: list[ShapeOutcome], done: Scanned) -> str:
    """Rates by topic and half."""
    lines = [f"{'shapes':<38}{'true ones found':>15}  {'look-alikes ok':>15}  {'false findings':>14}"]
    lines += [f"{name:<38}{each}" for name, each in shape_rates(outcomes).items()]
    lines.append(f"{done.lines:,} lines scanned in {done.seconds:.1f} s")
    if done.failure:
        lines.append(f"scan failed: {done.failure}")
    return "\n".join(lines)


def details(fixes: list[FixOutcome], shapes: list[ShapeOutcome], *, held_out: bool) -> str:
    """What went wrong, one entry each; of the held-out half only when asked for."""
    lines = []
    for each in fixes:
        if each.missing or not (held_out or shown(each.fix)):
            continue
        if not each.reported or not each.gone:
            where = f"{', '.join(each.fix.files)}: {', '.join(each.fix.functions)}"
            state = (
                "NOT GONE" if each.reported else "NOT REPORTED" if each.fix.visible else "not reported, not visible"
            )
            lines += [f"{state}  {each.fix.id}  {each.fix.kind}  {where}", f"    {each.fix.why}"]
            lines += [f"    after: {text}" for text in each.after if each.reported]
    for shape in shapes:
        if not shape.right and (held_out or shown(shape.shape)):
            lines.append(f"SHAPE  {shape.shape.folder}: {shape.shape.about}")
            lines += [f"    missed: {text}" for text in shape.missed]
            lines += [f"    false: {text}" for text in shape.false]
    return "\n".join(lines)


def as_json(
    fixes: list[FixOutcome], kinds: dict[str, Kind], shapes: list[ShapeOutcome], done: Scanned, *, held_out: bool
) -> bytes:
    """The same figures for programs; single outcomes of the held-out half only when asked for."""
    content: dict[str, Any] = {
        "fixes": {
            "rates": fix_rates(fixes, kinds),
            "lines": sum(each.lines for each in fixes),
            "seconds": round(sum(each.seconds for each in fixes), 3),
            "not_run": [each.fix.id for each in fixes if each.missing],
            "outcomes": [each for each in fixes if held_out or shown(each.fix)],
        },
        "shapes": {
            "rates": shape_rates(shapes),
            "lines": done.lines,
            "seconds": round(done.seconds, 3),
            "outcomes": [each for each in shapes if held_out or shown(each.shape)],
        },
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
