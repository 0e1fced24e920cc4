"""Runs `prove` on what is known, and prints how far off it was.

    make proof                       about five minutes on two cores
    make proof ARGS="--runs 5 --json build/proof.json"

Three parts: the self-test's planted leak and no-op; every route of examples/orders with its verdict, interval and
time; and one clean route measured again and again, which must never be called a leak.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any, TypeVar

from leaktight.core.events import Event, RouteFinished
from leaktight.core.finding import Finding
from leaktight.core.proof import RouteProof
from leaktight.core.service import ServiceModel
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.options import ProveOptions
from leaktight.prove.selftest import self_test
from leaktight.prove.session import prove

ORDERS = Path(__file__).resolve().parents[2] / "examples" / "orders"
CLEAN = "GET /orders/:id/lines"

Done = TypeVar("Done")


def main() -> None:
    """Prints a table, and writes the same as JSON where asked."""
    parser = argparse.ArgumentParser(prog="make proof")
    parser.add_argument("--runs", type=int, default=20, help="measurements of the clean route")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    chosen = parser.parse_args()
    figures: dict[str, Any] = {"self_test": planted()}
    model, findings = service_model(ORDERS), scan([ORDERS], ScanOptions()).findings
    figures["routes"] = routes(model, findings)
    figures["repeated"] = repeated(model, findings, chosen.runs)
    if chosen.json is not None:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def planted() -> dict[str, Any]:
    """The self-test: bytes and goroutines that were planted, and what was measured."""
    result, _ = drained(self_test(ProveOptions()))
    say(f"planted {result.planted_bytes} B, {result.planted_goroutines} goroutine a request: passed={result.passed}")
    for route in result.proof.routes:
        say(f"  {route.label:34} {route.verdict:12} {interval(route)}")
    measured = [row(route) for route in result.proof.routes]
    return {"passed": result.passed, "failures": list(result.failures), "routes": measured}


def routes(model: ServiceModel, findings: tuple[Finding, ...]) -> list[dict[str, Any]]:
    """Every route of the example service, with the seconds until its verdict."""
    _, finished = drained(prove(ORDERS, model, findings, ProveOptions()))
    say("examples/orders")
    for route, seconds in finished:
        say(f"  {route.label:34} {route.verdict:12} {interval(route)}  {route.requests:,} requests, {seconds:.1f} s")
    return [row(route) | {"seconds": round(seconds, 1)} for route, seconds in finished]


def repeated(model: ServiceModel, findings: tuple[Finding, ...], runs: int) -> dict[str, Any]:
    """One clean route, from a fresh process each time."""
    verdicts: Counter[str] = Counter()
    highest = 0.0
    for seed in range(runs):
        options = ProveOptions(routes=(CLEAN,), seed=seed)
        proof, _ = drained(prove(ORDERS, model, findings, options))
        for route in proof.routes:
            verdicts[str(route.verdict)] += 1
            highest = max(highest, route.bytes_per_request.high)
    say(f"{CLEAN}, {runs} runs: {dict(verdicts)}, highest upper end {highest:.1f} B/request")
    return {"route": CLEAN, "verdicts": dict(verdicts), "highest_upper_end": highest}


def drained(events: Generator[Event, None, Done]) -> tuple[Done, list[tuple[RouteProof, float]]]:
    """What a run returns, and its routes with the seconds that each took."""
    finished: list[tuple[RouteProof, float]] = []
    since = time.monotonic()
    while True:
        try:
            event = next(events)
        except StopIteration as stop:
            return stop.value, finished
        if isinstance(event, RouteFinished):
            finished.append((event.proof, time.monotonic() - since))
            since = time.monotonic()


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


if __name__ == "__main__":
    main()
