"""Joining what was measured to what the scan found.

A profile names who allocates, a finding names who holds; they meet on the way between them. A finding explains a
route's growth when it lies on a growing stack (its line or its function is one of the stack's frames), or when it is
the only one that the scan reports for the route.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Proof, Verdict
from leaktight.core.route import Route
from leaktight.core.span import Span
from leaktight.prove.attribution.profile import Frame


class Explanation(msgspec.Struct, frozen=True):
    """A finding, and whether a growing stack runs through what it names; if not, the route alone speaks for it."""

    finding: Finding
    by_place: bool


KEEP_NOTHING = frozenset({489, 1088, 1164})
"""CWE numbers of findings that leave nothing behind: code for debugging, remote calls without a time-out, which last
but end, and code without effect. Their lines lie on the stacks of whatever else is kept."""
FRAMES = 40
"""Frames of the growing stacks, by share, that a finding may lie on."""


def explain_anywhere(frames: Sequence[Frame], findings: Sequence[Finding]) -> Explanation | None:
    """The finding that explains the growth of a whole process, whose routes are not told apart: only a place in
    common speaks for one."""
    scored = [
        ((_place(finding, frames[:FRAMES]), finding.severity.rank, finding.confidence.rank), finding)
        for finding in findings
        if _keeps(finding)
    ]
    best = max(scored, key=lambda entry: entry[0], default=None)
    return Explanation(best[1], by_place=True) if best is not None and best[0][0] > 0 else None


def explain(route: Route, frames: Sequence[Frame], findings: Sequence[Finding]) -> Explanation | None:
    """The finding that explains the growth of `route`, None when none does or several do equally well.

    `frames` are the module's frames on the growing stacks, files relative to the root, largest share first.
    Suppressed findings count: the memory grows all the same. Findings of severity info, and those
    of what keeps nothing, never explain growth.
    """
    scored: list[tuple[tuple[int, int, int], Finding]] = []
    for finding in findings:
        if not _keeps(finding) or (finding.routes and not _reached(route, finding)):
            continue
        place = _place(finding, frames[:FRAMES])
        if place == 0 and not finding.routes:
            continue
        scored.append(((place, finding.severity.rank, finding.confidence.rank), finding))
    scored.sort(key=lambda entry: entry[0], reverse=True)
    if not scored:
        return None
    best = scored[0]
    rivals = [finding for score, finding in scored if score[:2] == best[0][:2]]
    # Without a place in common, only being the single gravest candidate for the route speaks for a finding.
    if best[0][0] == 0 and len(rivals) > 1:
        return None
    return Explanation(best[1], best[0][0] > 0)


def confirm(findings: Sequence[Finding], proof: Proof) -> tuple[Finding, ...]:
    """The findings, with confidence `confirmed` where a measured leak was joined to them; others as they are."""
    measured = {route.finding for route in proof.routes if route.verdict is Verdict.LEAK and route.finding}
    return tuple(
        msgspec.structs.replace(finding, confidence=Confidence.CONFIRMED)
        if finding.fingerprint in measured
        else finding
        for finding in findings
    )


def _keeps(finding: Finding) -> bool:
    """Whether what the finding is about can keep memory at all, once its request has ended."""
    return finding.severity is not Severity.INFO and not KEEP_NOTHING.intersection(finding.cwe)


def _reached(route: Route, finding: Finding) -> bool:
    return any(each.path == route.path and each.method in (route.method, "ANY") for each in finding.routes)


def _place(finding: Finding, frames: Sequence[Frame]) -> int:
    """3: a growing stack goes through the finding's own lines; 2: through its function; 1: through a step of its
    path, or the function that a closure belongs to; 0: through nothing that the finding names."""
    best = 0
    for frame in frames:
        if _covers(finding.span, frame):
            return 3
        if _same_function(finding, frame):
            best = max(best, 2)
        elif _covers_any(finding, frame) or _encloses(finding.function, frame.function):
            best = max(best, 1)
    return best


def _covers(span: Span, frame: Frame) -> bool:
    return span.file == frame.file and span.line <= frame.line <= span.end_line


def _covers_any(finding: Finding, frame: Frame) -> bool:
    # The first step is the handler's own registration or declaration, which every stack of the route goes through.
    return any(_covers(step.span, frame) for step in finding.path[1:])


def _same_function(finding: Finding, frame: Frame) -> bool:
    # The linker calls the package of a program `main`, the scan by its import path.
    function = _plain(finding.function)
    if frame.function.startswith("main.") and finding.span.file == frame.file:
        return function.endswith(_plain(frame.function).removeprefix("main"))
    return bool(function) and _plain(frame.function) == function


def _encloses(function: str, inner: str) -> bool:
    """Whether one is a closure of the other (`(*Server).Get.func1` of `(*Server).Get`)."""
    outer, within = _plain(function), _plain(inner)
    return bool(outer) and (within.startswith(f"{outer}$") or outer.startswith(f"{within}$"))


_POINTER = re.compile(r"\(\*(\w+)(?:\[[^()]*\])?\)")
_TYPE_ARGUMENTS = re.compile(r"\[[^\[\]]*\]")
_CLOSURE = re.compile(r"\.(?:func|gowrap|deferwrap)(\d+)")
_NESTED = re.compile(r"(\$\d+)(?:\.(\d+)|-range\d+)")


def _plain(function: str) -> str:
    """One spelling for what the runtime calls `pkg.(*Server[...]).Get.func1.2` and the scan `pkg.Server.Get$1$2`."""
    function = _TYPE_ARGUMENTS.sub("", _POINTER.sub(r"\1", function))
    function = _CLOSURE.sub(r"$\1", function)
    while (shorter := _NESTED.sub(lambda m: m[1] + (f"${m[2]}" if m[2] else ""), function)) != function:
        function = shorter
    return function
