"""JSON. A command that does one thing puts its result at the top level; one that does several nests them.

`scan`: findings, suppressed findings among them, with `fingerprint`; routes, skipped, score, files, lines, seconds.
`prove`: `routes` with exactly the fields that the measurement promises, and `measurements` with what stands behind
them (checkpoints, statuses, sites, the finding that explains the growth).
Everything else: `scan`, `proof`, `comparison`, each shaped as above, and `patch` as a unified diff.
"""

from __future__ import annotations

from typing import Any

import msgspec

from leaktight import __version__
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof, Site
from leaktight.core.result import Report, ScanResult
from leaktight.core.score import Score
from leaktight.report.data import dumps
from leaktight.report.overview import Overview, outcome, pairs, saved

_HEAD = {"tool": "leaktight", "version": __version__}


def render(report: Report, *, color: bool, width: int) -> str:
    """One JSON object; `color` and `width` change nothing."""
    del color, width
    overview = Overview(report)
    scan = _scan(report.scan, overview.score) if report.scan else None
    if report.command == "prove" and report.proof:
        return dumps({**_HEAD, **_proof(report.proof)})
    if scan is not None and not (report.proof or report.comparison or report.patch):
        return dumps({**_HEAD, **scan})
    body: dict[str, Any] = {**_HEAD, "score": overview.score}
    if scan is not None:
        body["scan"] = scan
    if report.proof:
        body["proof"] = _proof(report.proof)
    if report.comparison:
        before, after = report.comparison.before, report.comparison.after
        body["comparison"] = {
            "before": _proof(before),
            "after": _proof(after),
            "outcomes": [
                {
                    "method": either.method,
                    "path": either.path,
                    "outcome": outcome(first, second),
                    "bytes_per_request_saved": saved(first, second),
                }
                for first, second in pairs(before, after)
                if (either := first or second)
            ],
        }
    body["patch"] = report.patch
    return dumps(body)


def _scan(scan: ScanResult, score: Score) -> dict[str, Any]:
    return {
        "findings": [_finding(each) for each in scan.findings],
        "routes": scan.routes,
        "skipped": scan.skipped,
        "score": score,
        "files": scan.files,
        "lines": scan.lines,
        "seconds": scan.seconds,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {"fingerprint": finding.fingerprint, **msgspec.structs.asdict(finding)}


def _proof(proof: Proof) -> dict[str, Any]:
    return {
        "routes": [_route(each) for each in proof.routes],
        "target": proof.target,
        "datastore": proof.datastore,
        "datastore_reason": proof.datastore_reason,
        "minimum_effect_bytes": proof.minimum_effect_bytes,
        "go_version": proof.go_version,
        "seed": proof.seed,
        "family_error": proof.family_error,
        "reproduce": proof.reproduce,
        "warnings": proof.warnings,
        "measurements": [
            {
                "method": each.method,
                "path": each.path,
                "finding": each.finding,
                "sites": each.sites,
                "statuses": each.statuses,
                "store_calls": each.store_calls,
                "detectable_bytes": each.detectable_bytes,
                "limit": each.limit,
                "waiting": each.waiting,
                "checkpoints": each.checkpoints,
            }
            for each in proof.routes
        ],
    }


def _route(proof: RouteProof) -> dict[str, Any]:
    """Exactly the outside contract: ten fields."""
    return {
        "method": proof.method,
        "path": proof.path,
        "verdict": proof.verdict,
        "bytes_per_request": proof.bytes_per_request,
        "goroutines_per_request": proof.goroutines_per_request,
        "descriptors_per_request": proof.descriptors_per_request,
        "requests": proof.requests,
        "site": _site(proof.site),
        "reason": proof.reason,
        "warnings": proof.warnings,
    }


def _site(site: Site | None) -> dict[str, Any] | None:
    return {"file": site.file, "line": site.line, "function": site.function} if site else None
