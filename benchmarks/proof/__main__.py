"""Runs `prove` on what is known, and prints how far off it was.

    make proof                                     everything, about twenty minutes on two cores
    make proof ARGS="--part services"              the planted services alone, about six minutes
    make proof ARGS="--json build/proof.json"      the figures as a file as well

Parts: `self-test`, the planted leak and no-op that every installation can measure; `services`, small services with
known behaviour (benchmarks/proof/services); `orders`, every route of examples/orders; `alarms`, clean routes measured
again and again; `misses`, leaks of twice the size that a measurement says it would have noticed; `overhead`, the
service's rate of requests with and without the probe.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.proof import overhead, rates
from benchmarks.proof.runs import drained, interval, measured_service, row, say
from benchmarks.proof.services import names, summary
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.options import ProveOptions
from leaktight.prove.selftest import self_test
from leaktight.prove.session import prove

ORDERS = Path(__file__).resolve().parents[2] / "examples" / "orders"


def main() -> None:
    """Prints tables, and writes the same as JSON where asked."""
    parser = argparse.ArgumentParser(prog="make proof")
    parser.add_argument("--part", action="append", choices=sorted(_PARTS), help="only these; repeatable")
    parser.add_argument("--service", action="append", choices=names(), help="only these planted services; repeatable")
    parser.add_argument("--runs", type=int, default=100, help="measurements for the rates of alarms and misses")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    chosen = parser.parse_args()
    figures: dict[str, Any] = {}
    for part in chosen.part or _PARTS:
        figures[part] = _PARTS[part](chosen)
        if chosen.json is not None:
            chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


def _self_test(_: argparse.Namespace) -> dict[str, Any]:
    """Bytes and goroutines that were planted, and what was measured."""
    result, _finished = drained(self_test(ProveOptions()))
    say(f"planted {result.planted_bytes} B, {result.planted_goroutines} goroutine a request: passed={result.passed}")
    for route in result.proof.routes:
        say(f"  {route.label:34} {route.verdict:12} {interval(route)}")
    measured = [row(route) for route in result.proof.routes]
    return {"passed": result.passed, "failures": list(result.failures), "routes": measured}


def _services(chosen: argparse.Namespace) -> dict[str, Any]:
    """The planted services: every verdict, estimate and line against what is known."""
    rows: list[dict[str, Any]] = []
    for name in chosen.service or [name for name in names() if name != rates.DOSE]:
        say(name)
        rows += measured_service(name, ProveOptions())
    figures = summary(rows)
    for what, value in figures.items():
        say(f"{what}: {value}")
    return {"summary": figures, "routes": rows}


def _orders(_: argparse.Namespace) -> list[dict[str, Any]]:
    """Every route of the example service, with the seconds until its verdict."""
    model, findings = service_model(ORDERS), scan([ORDERS], ScanOptions()).findings
    _proof, finished = drained(prove(ORDERS, model, findings, ProveOptions()))
    say("examples/orders")
    for route, seconds in finished:
        say(f"  {route.label:34} {route.verdict:12} {interval(route)}  {route.requests:,} requests, {seconds:.1f} s")
    return [row(route) | {"seconds": round(seconds, 1)} for route, seconds in finished]


def _alarms(chosen: argparse.Namespace) -> dict[str, Any]:
    return rates.alarms(chosen.runs)


def _misses(chosen: argparse.Namespace) -> dict[str, Any]:
    return rates.misses(chosen.runs)


def _overhead(_: argparse.Namespace) -> dict[str, Any]:
    return overhead.compared()


_PARTS: dict[str, Callable[[argparse.Namespace], Any]] = {
    "self-test": _self_test,
    "services": _services,
    "orders": _orders,
    "alarms": _alarms,
    "misses": _misses,
    "overhead": _overhead,
}


if __name__ == "__main__":
    sys.exit(main())
