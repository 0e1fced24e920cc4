"""Measurements drained to their end, and their figures as rows."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.proof.services import truths, write
from leaktight.core.events import Event, RouteFinished, RouteStarted
from leaktight.core.proof import RouteProof
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.options import ProveOptions
from leaktight.prove.session import prove

Done = TypeVar("Done")


def drained(events: Generator[Event, None, Done]) -> tuple[Done, list[tuple[RouteProof, float]]]:
    """What a run returns, and its routes with the seconds that each took."""
    finished: list[tuple[RouteProof, float]] = []
    since = time.monotonic()
    while True:
        try:
            event = next(events)
        except StopIteration as stop:
            return stop.value, finished
        if isinstance(event, RouteStarted):
            since = time.monotonic()
        if isinstance(event, RouteFinished):
            finished.append((event.proof, time.monotonic() - since))


def measured_service(name: str, options: ProveOptions) -> list[dict[str, Any]]:
    """One planted service through scan and measurement: a row for each route that it says something of."""
    known = truths(name)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(name, root)
        findings = scan([root], ScanOptions()).findings
        _, finished = drained(prove(root, service_model(root), findings, options))
    # A route that stayed open is measured again with the time that others left: both count.
    last = {route.label: route for route, _ in finished}
    for label, route in last.items():
        seconds = sum(each for again, each in finished if again.label == label)
        truth = next((each for each in known if each.of(route)), None)
        if truth is None:
            continue
        faults = truth.faults(route)
        fault = f"  WRONG: {', '.join(faults)} ({route.reason})" if faults else ""
        say(f"  {route.label:28} {route.verdict:12} {interval(route)}  {seconds:.1f} s{fault}")
        rows.append(
            row(route)
            | {
                "service": name,
                "expected": str(truth.verdict),
                "planted": truth.size,
                "unit": truth.unit,
                "how": truth.how,
                "faults": list(faults),
                "seconds": round(seconds, 1),
            }
        )
    return rows


def row(route: RouteProof) -> dict[str, Any]:
    """One route as JSON."""
    value = route.bytes_per_request
    return {
        "route": route.label,
        "verdict": str(route.verdict),
        "bytes_per_request": {"estimate": value.estimate, "low": value.low, "high": value.high},
        "requests": route.requests,
    }


def interval(route: RouteProof) -> str:
    """Estimate and interval in bytes per request."""
    value = route.bytes_per_request
    return f"{value.estimate:,.1f} [{value.low:,.1f}, {value.high:,.1f}] B/request"


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
