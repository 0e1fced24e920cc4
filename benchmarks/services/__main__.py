"""`python -m benchmarks.services [--mirrors DIR] [--budget SECONDS] [NAME …]`: drive the services of services.toml.

A service counts as driven when it started, and a route of it both answered with a success and, where the source uses
a datastore, called it with success. Each tree is written into a temporary folder, together with the configuration
that the list gives it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.services.checkout import UnavailableError, checkout
from leaktight.cli.config import load
from leaktight.cli.prove_options import Measuring
from leaktight.core.errors import LeaktightError
from leaktight.core.events import Event, Notice, RouteFinished
from leaktight.core.proof import RouteProof
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.session import prove

LIST = Path(__file__).with_name("services.toml")


def main() -> None:
    """Drive the services that were asked for, all without a name, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.services", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="owner/name, or a part of it")
    parser.add_argument("--mirrors", type=Path, help="folder of bare repositories, instead of the network")
    parser.add_argument("--budget", type=float, default=15.0, help="seconds for one route")
    parser.add_argument("--json", type=Path, help="file for the figures")
    given = parser.parse_args()
    entries = tomllib.loads(LIST.read_text(encoding="utf-8"))["service"]
    chosen = [e for e in entries if not given.names or any(name in e["repository"] for name in given.names)]
    rows = []
    for entry in chosen:
        rows.append(row(entry, given.mirrors, given.budget))
        sys.stdout.write(told(rows[-1]) + "\n")
        sys.stdout.flush()
    driven = sum(each["driven"] for each in rows)
    longest = max((each["lines"] for each in rows), default=0)
    sys.stdout.write(f"\n{driven} of {len(rows)} driven with at most {longest} lines of leaktight.toml\n")
    if given.json:
        given.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def row(entry: dict[str, Any], mirrors: Path | None, budget: float) -> dict[str, Any]:
    """What came of one service."""
    configuration = entry.get("configuration", "").strip()
    found: dict[str, Any] = {
        "repository": entry["repository"],
        "lines": len(configuration.splitlines()),
        "driven": False,
        "notices": [],
        "stopped": "",
    }
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        try:
            checkout(entry["repository"], entry["commit"], tree, mirrors)
            root = tree / entry.get("folder", "")
            if configuration:
                (root / "leaktight.toml").write_text(configuration + "\n", encoding="utf-8")
            found |= measured(root, budget, found["notices"])
        except UnavailableError as error:
            found["stopped"] = str(error)
        except LeaktightError as error:
            last = [line for line in error.detail.strip().splitlines() if line.strip()][:1]
            found["stopped"] = "; ".join([error.message, *last, *([error.hint] if error.hint else [])])
    return found | {"seconds": round(time.monotonic() - began, 1)}


def measured(root: Path, budget: float, notices: list[str]) -> dict[str, Any]:
    """Scan and measure a tree."""
    options = Measuring(budget=budget).merged(load(root, None).config.prove)
    model = service_model(root)
    proofs: dict[str, RouteProof] = {}  # a route may be taken up again: its last proof counts
    events = prove(root, model, scan([root], ScanOptions()).findings, options)
    while True:
        try:
            event: Event = next(events)
        except StopIteration as stop:
            warnings = list(stop.value.warnings)
            break
        if isinstance(event, RouteFinished):
            proofs[event.proof.label] = event.proof
        if isinstance(event, Notice):
            notices.append(event.message)
    routes = list(proofs.values())
    answered = [each for each in routes if any(status[:1] in "23" for status in each.statuses)]
    stored = [each for each in routes if any("200" in codes for codes in each.store_calls.values())]
    return {
        "routes": len(routes),
        "answered": len(answered),
        "stored": len(stored),
        "verdicts": dict(Counter(str(each.verdict) for each in routes)),
        "driven": bool(answered) and (bool(stored) or not model.operations),
        "warnings": warnings,
        "each": [
            [each.label, str(each.verdict), each.statuses, each.store_calls, each.requests, each.reason]
            for each in routes
        ],
    }


def told(found: dict[str, Any]) -> str:
    """One line, and what stopped it."""
    mark = "driven" if found["driven"] else "not driven"
    line = f"{found['repository']:44} {mark:11} {found['lines']:2} lines {found['seconds']:6.1f} s"
    if "routes" in found:
        line += f"  {found['answered']} of {found['routes']} routes answered, {found['stored']} used the datastore"
    return line + (f"\n    {found['stopped'][:300]}" if found["stopped"] else "")


if __name__ == "__main__":
    sys.exit(main())
