"""The shapes: one scan over all of them, compared with their `want` comments."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import msgspec

from benchmarks.accuracy.manifest import HERE, Shape, go_files
from benchmarks.accuracy.places import function_at
from benchmarks.accuracy.scanning import Scanned, scanned
from leaktight.core.finding import Finding
from leaktight.core.levels import Severity

WANT = re.compile(r"// want ([\w-]+(?:\|[\w-]+)*)")
"""At the place of a leak: the rule that has to name it, or several of which one has to."""


class ShapeOutcome(msgspec.Struct, frozen=True):
    """`missed` are the wanted places where nothing was found, `false` the findings at medium or above that nobody
    wanted; `matched` counts the wanted places that were found, `exact` those found on the very line."""

    shape: Shape
    missed: tuple[str, ...]
    false: tuple[str, ...]
    matched: int
    exact: int

    @property
    def right(self) -> bool:
        """Nothing missed, nothing wrong."""
        return not self.missed and not self.false


def run(shapes: tuple[Shape, ...], root: Path = HERE / "shapes") -> tuple[list[ShapeOutcome], Scanned]:
    """Scans the whole folder as one tree of several modules."""
    done = scanned(root)
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in done.findings:
        found[Path(finding.span.file).parent.as_posix()].append(finding)
    return [judged(shape, found[shape.folder], root) for shape in shapes], done


def judged(shape: Shape, found: list[Finding], root: Path) -> ShapeOutcome:
    """A wanted place is found when one of its rules reports in the same function: rules differ in whether they point
    at the acquisition, the branch or the exit. A finding of a wanted rule in that function is not a false one."""
    missed: list[str] = []
    welcome: set[tuple[str, str, str]] = set()
    matched = exact = 0
    for file in go_files(root, shape.folder):
        text = file.read_text("utf-8")
        name = file.relative_to(root).as_posix()
        for number, line in enumerate(text.split("\n"), 1):
            if not (want := WANT.search(line)):
                continue
            rules = set(want[1].split("|"))
            function = function_at(text, number)
            welcome |= {(name, function, rule) for rule in rules}
            here = [f for f in found if f.span.file == name and f.rule in rules]
            if any(function_at(text, f.span.line) == function for f in here):
                matched += 1
                exact += any(f.span.line == number for f in here)
            else:
                missed.append(f"{name}:{number} {want[1]}")
    false = [
        f"{f.span.file}:{f.span.line} {f.severity} {f.rule}: {f.message}"
        for f in found
        if f.severity.at_least(Severity.MEDIUM)
        and (f.span.file, function_at((root / f.span.file).read_text("utf-8"), f.span.line), f.rule) not in welcome
    ]
    return ShapeOutcome(shape, tuple(missed), tuple(false), matched, exact)
