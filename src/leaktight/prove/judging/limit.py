"""From a slope to the time until the memory limit is reached."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.proof import Interval, Limit, RouteProof, Verdict
from leaktight.prove.options import ProveOptions

LIVE_SHARE = 0.5
"""Of the limit that is live when Go's collector, at GOGC=100, lets the heap grow up to it."""
_UNLIMITED = 1 << 60
"""Version 1 of cgroups writes a number beyond this for "no limit"."""
_FILES = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?", re.IGNORECASE)


def with_limit(proof: RouteProof, options: ProveOptions) -> RouteProof:
    """The proof with the distance to the memory limit, where it is a leak of memory and a limit is known: the one of
    the options, or the one of the container that this runs in."""
    limit = size(options.memory_limit) if options.memory_limit else container_limit()
    if limit is None or proof.verdict is not Verdict.LEAK or not proof.checkpoints:
        return proof
    return msgspec.structs.replace(proof, limit=distance(proof, limit, options.expected_rps))


def distance(proof: RouteProof, limit_bytes: int, rate: float | None) -> Limit | None:
    """How many requests, and at `rate` requests a second how long, until half of `limit_bytes` is live. None where
    memory does not certainly grow. Other routes are taken to keep nothing meanwhile."""
    slope = proof.bytes_per_request
    if slope.low <= 0:
        return None
    start = proof.checkpoints[0]
    room = max(0.0, LIVE_SHARE * limit_bytes - start.heap_bytes - start.stack_bytes)
    requests = Interval(room / slope.estimate, room / slope.high, room / slope.low)
    if not rate:
        return Limit(limit_bytes, requests)
    seconds = Interval(requests.estimate / rate, requests.low / rate, requests.high / rate)
    return Limit(limit_bytes, requests, rate, seconds)


def container_limit(files: tuple[str, ...] = _FILES) -> int | None:
    """The memory limit of the control group that this runs in, in bytes; None where there is none (Linux, cgroups
    version 2 and 1: https://docs.kernel.org/admin-guide/cgroup-v2.html, memory.max)."""
    for name in files:
        try:
            text = Path(name).read_text(encoding="ascii").strip()
        except OSError:
            continue
        if text.isdigit() and 0 < int(text) < _UNLIMITED:
            return int(text)
    return None


def size(text: str) -> int:
    """Bytes of `512MiB`, `2GB`, `268435456`. Raises UsageError for what is no size."""
    match = _SIZE.fullmatch(text.strip())
    if match is None or float(match[1]) <= 0:
        raise UsageError(f"{text!r} is no amount of memory.", hint="For example: --memory-limit 512MiB")
    base = 1024 if match[3] else 1000
    return int(float(match[1]) * base ** " kmgt".index(match[2].lower() or " "))
