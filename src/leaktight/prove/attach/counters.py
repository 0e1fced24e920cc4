"""How many requests a service has completed, from its metrics in Prometheus' text format.

The format: https://prometheus.io/docs/instrumenting/exposition_formats/. A line is a name, labels in braces, a value
and perhaps a time. Only sums over whole counters are wanted, so labels are skipped rather than read.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping

from leaktight.core.errors import UsageError

DESCRIPTORS = "process_open_fds"
"""Of the Go client's process collector."""
_LINE = re.compile(r"^([a-zA-Z_:][\w:]*)(?:\{.*\})?\s+(\S+)(?:\s+-?\d+)?\s*$")
_LIKELY = (
    re.compile(r"^(?:\w+_)?(?:http|echo|gin|chi|fiber|api|rest|server)\w*_requests?_total$"),
    re.compile(r"^(?:\w+_)?requests?_total$"),
    re.compile(
        r"^(?:\w+_)?(?:http|echo|gin|chi|fiber|api|server)\w*_request\w*_(?:seconds|milliseconds|bytes|size)_count$"
    ),
    re.compile(r"^(?:\w+_)?grpc_server_handled_total$"),
    re.compile(r"^\w*request\w*_count$"),
)
"""Names that count requests, most certain first."""
_OWN = re.compile(r"^(?:promhttp_|go_|process_)")
"""Requests for the metrics themselves, and the runtime."""


def read(page: str) -> dict[str, float]:
    """Sums of all series by name. Lines that are none are skipped."""
    sums: dict[str, float] = defaultdict(float)
    for line in page.splitlines():
        match = None if line.startswith("#") else _LINE.match(line.strip())
        if match is None:
            continue
        try:
            value = float(match[2])
        except ValueError:
            continue
        if math.isfinite(value):
            sums[match[1]] += value
    return dict(sums)


def choose(sums: Mapping[str, float], wanted: str | None) -> str:
    """The name of the counter of requests: the one that is `wanted`, or the likeliest. Raises UsageError where there
    is none."""
    if wanted is not None:
        if wanted not in sums:
            raise UsageError(f"the metrics have no counter {wanted}", hint=_known(sums))
        return wanted
    for pattern in _LIKELY:
        found = sorted(name for name in sums if pattern.match(name) and not _OWN.match(name))
        if found:
            return max(found, key=lambda name: sums[name])
    raise UsageError("no counter of requests could be told among the metrics", hint=_known(sums))


def _known(sums: Mapping[str, float]) -> str:
    counters = sorted(name for name in sums if name.endswith(("_total", "_count")) and not _OWN.match(name))
    names = ", ".join(counters[:12]) or "none that ends in _total or _count"
    return f"name one with --counter; there are: {names}"
