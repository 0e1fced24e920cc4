"""How often a measurement is wrong: clean routes called leaks, and leaks missed that should have been seen."""

from __future__ import annotations

import math
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.proof.runs import drained, say
from benchmarks.proof.services import names, truths, write
from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.options import ProveOptions
from leaktight.prove.session import prove

DOSE = "dose"
"""The service that keeps as much as it is told."""


def alarms(wanted: int) -> dict[str, Any]:
    """Measure the clean routes of the planted services, from a fresh process each time, until there are `wanted`."""
    verdicts: Counter[str] = Counter()
    highest = 0.0
    wrong: list[str] = []
    clean = {name: [t for t in truths(name) if t.verdict is Verdict.NO_LEAK] for name in names()}
    seed = 0
    while verdicts.total() < wanted:
        for name in [name for name, routes in clean.items() if routes]:
            if verdicts.total() >= wanted:
                break
            paths = tuple(truth.path for truth in clean[name])
            for route in _measured(name, ProveOptions(routes=paths, seed=seed)).routes:
                if not any(truth.of(route) for truth in clean[name]):
                    continue
                verdicts[str(route.verdict)] += 1
                highest = max(highest, route.bytes_per_request.high)
                if route.verdict is not Verdict.NO_LEAK:
                    wrong.append(f"{name} {route.label}: {route.verdict}: {route.reason}")
        seed += 1
    say(f"clean routes, {verdicts.total()} measurements: {dict(verdicts)}, highest upper end {highest:.1f} B/request")
    for line in wrong:
        say(f"  {line}")
    return {"verdicts": dict(verdicts), "highest_upper_end": highest, "not_called_clean": wrong}


def misses(wanted: int) -> dict[str, Any]:
    """Ask a clean route what would have been noticed, plant twice that, and count how often it is not found."""
    calm = _measured(DOSE, ProveOptions(environment={"DOSE": "0"}, routes=("/dose/1", "/dose/2", "/dose/3")))
    detectable = max(route.detectable_bytes for route in calm.routes)
    dose = math.ceil(2 * detectable)
    verdicts: Counter[str] = Counter()
    estimates: list[float] = []
    seed = 0
    while verdicts.total() < wanted:
        for route in _measured(DOSE, ProveOptions(environment={"DOSE": str(dose)}, seed=seed)).routes:
            verdicts[str(route.verdict)] += 1
            estimates += _estimate(route)
        seed += 1
    missed = verdicts.total() - verdicts[str(Verdict.LEAK)]
    say(f"{dose} B/request, twice the detectable {detectable:.1f}: missed {missed} of {verdicts.total()}")
    if estimates:
        say(f"  estimates {min(estimates):.1f} to {max(estimates):.1f} B/request")
    return {"detectable": detectable, "planted": dose, "verdicts": dict(verdicts), "missed": missed}


def _estimate(route: RouteProof) -> list[float]:
    return [route.bytes_per_request.estimate] if route.verdict is Verdict.LEAK else []


def _measured(name: str, options: ProveOptions) -> Proof:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(name, root)
        findings = scan([root], ScanOptions()).findings
        proof, _ = drained(prove(root, service_model(root), findings, options))
        return proof
