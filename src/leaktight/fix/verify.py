"""Does the patch hold what it promises: the patched service is built, checked and measured like the one before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.events import Event, Notice, Phase
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.core.result import Comparison
from leaktight.core.service import RouteInput, ServiceModel
from leaktight.fix.plan import Plan
from leaktight.prove.drive import Workers
from leaktight.prove.options import ProveOptions
from leaktight.prove.requests.workload import select
from leaktight.prove.rig import Rig
from leaktight.prove.session import prove
from leaktight.prove.starting.build import vet
from leaktight.prove.starting.target import find_target
from leaktight.prove.starting.toolchain import find_go

CONTROLS = 2
"""Routes without a leak that are measured again, to show that the patch leaves them as they were."""

_POSITION = re.compile(r":\d+(:\d+)?:")


def verify(
    root: Path,
    plan: Plan,
    model: ServiceModel,
    findings: Sequence[Finding],
    options: ProveOptions,
    before: Proof | None = None,
    rig: Rig | None = None,
) -> Generator[Event, None, Comparison]:
    """Measure the service without and with the patch, with the same seed, and return both proofs.

    `before` is a measurement of the service as it is, made with the same options; without it the routes that the
    patch touches, and a few others, are measured first. Afterwards the routes that leaked are measured with the
    patch, and up to CONTROLS others, those that the patch touches first. A route that fails as it did not before is
    named in the warnings of the second proof: a service that fails keeps nothing.

    `rig` is what the measurement of `before` ran on, still entered: its items serve once more.

    Raises ServiceError where the patched service does not build, where `go vet` has something new to say about it,
    or where it cannot be driven; UsageError without a patch. The tree stays as it is.
    """
    if not plan.files:
        raise UsageError("there is no fix to verify", hint="`leaktight scan` says which findings have a fix")
    selected = select(model, options.routes)
    options = msgspec.structs.replace(options, routes=())
    yield Phase("vet", "checking the patched source")
    yield from _check(root, plan, options)
    touched = _touched(plan, selected)
    fixed = {each.finding.fingerprint for each in plan.applied}
    remaining = [finding for finding in findings if finding.fingerprint not in fixed]
    with ExitStack() as stack:
        rig = rig or stack.enter_context(Rig(Workers.of(options)))
        if before is None:
            chosen = _with_controls(touched, selected)
            before = yield from prove(root, _only(model, chosen), findings, options, rig=rig)
        chosen = _to_repeat(before, selected, touched)
        after = yield from prove(root, _only(model, chosen), remaining, options, plan.files, rig)
    warnings = (*after.warnings, *_new_failures(before, after))
    return Comparison(before, msgspec.structs.replace(after, warnings=warnings))


def _check(root: Path, plan: Plan, options: ProveOptions) -> Generator[Event, None, None]:
    notices: list[str] = []
    target = find_target(root, options.target)
    toolchain = find_go(notices.append, target.go)
    yield from map(Notice, notices)
    said = vet(toolchain, target, plan.files)
    fresh = _new_complaints(vet(toolchain, target, plan.originals), said) if said else ""
    if fresh:
        raise ServiceError(
            "the patched source does not pass `go vet`",
            hint="nothing was changed; leave the fix out with --ignore RULE, and report it: a fix has to compile",
            detail=fresh,
        )


def _new_complaints(before: str, after: str) -> str:
    """Lines of `after` that `before` does not have, wherever in the file they stand."""
    known = {_POSITION.sub(":", line) for line in before.splitlines()}
    fresh = [line for line in after.splitlines() if _POSITION.sub(":", line) not in known]
    return "\n".join(fresh) if any(_POSITION.search(line) for line in fresh) else ""


def _touched(plan: Plan, selected: Sequence[RouteInput]) -> list[RouteInput]:
    """The routes that reach a fixed finding; all of them where a fixed finding names no route."""
    fixed = [each.finding for each in plan.applied]
    if any(not finding.routes for finding in fixed):
        return list(selected)
    labels = {route.label for finding in fixed for route in finding.routes}
    return [entry for entry in selected if entry.route.label in labels]


def _with_controls(first: Sequence[RouteInput], others: Sequence[RouteInput]) -> list[RouteInput]:
    """`first`, and as many of `others` as controls are wanted."""
    return [*first, *[entry for entry in others if entry not in first][:CONTROLS]]


def _to_repeat(before: Proof, selected: Sequence[RouteInput], touched: Sequence[RouteInput]) -> list[RouteInput]:
    """The routes that leaked; as controls others, those first that the patch touches and that were soon decided."""
    earlier = {route.label: route for route in before.routes}
    known = [entry for entry in selected if entry.route.label in earlier]
    leaking = [entry for entry in known if earlier[entry.route.label].verdict is Verdict.LEAK]
    known.sort(key=lambda entry: (entry not in touched, earlier[entry.route.label].requests))
    return _with_controls(leaking, known)


def _only(model: ServiceModel, chosen: Collection[RouteInput]) -> ServiceModel:
    return msgspec.structs.replace(model, inputs=tuple(entry for entry in model.inputs if entry in chosen))


def _new_failures(before: Proof, after: Proof) -> list[str]:
    """What a patched route answers and did not answer before, or no longer answers at all. Shares are not compared:
    how many requests each kind of request gets depends on how soon its measurement was decided."""
    earlier = {route.label: route for route in before.routes}
    warnings = []
    for route in after.routes:
        known = earlier.get(route.label)
        if known is None or not known.statuses or not route.statuses:
            continue
        fresh = sorted(status for status in route.statuses if status.startswith("5") and status not in known.statuses)
        if fresh:
            warnings.append(f"{route.label} answers {', '.join(fresh)} with the patch, and did not before")
        if _succeeds(known) and not _succeeds(route):
            warnings.append(f"{route.label} no longer succeeds with the patch: a route that fails keeps nothing")
    return warnings


def _succeeds(route: RouteProof) -> bool:
    return any(status.startswith(("2", "3")) for status in route.statuses)
