"""What the probe costs the service: requests a second with it and without it, in turns, as a ratio."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.proof.runs import say
from benchmarks.proof.services import write
from leaktight.engine import service_model
from leaktight.prove import service, supervise
from leaktight.prove.build import build
from leaktight.prove.drive import LoadProcess
from leaktight.prove.listening import free_ports
from leaktight.prove.load.protocol import Segment, Template
from leaktight.prove.target import find_target
from leaktight.prove.toolchain import find_go

REQUESTS = 4000
TURNS = 9


def compared() -> dict[str, Any]:
    """Rates of GET /none of the service `sizes`, alternating so that both meet the same machine."""
    rates: dict[str, list[float]] = {"probe": [], "plain": []}
    with tempfile.TemporaryDirectory() as folder, supervise.temporary_folder() as work, LoadProcess() as load:
        root = Path(folder)
        write("sizes", root)
        target = find_target(root, None)
        go = find_go(say, target.go)
        binary = build(go, target, work, {})
        plain = work / "plain"
        subprocess.run([str(go.go), "build", "-o", str(plain), "."], cwd=root, check=True, env=go.environment())
        port = next(iter(free_ports()))
        address = f"127.0.0.1:{port}"
        bare = subprocess.Popen([plain], env={**os.environ, "ADDR": address})
        try:
            with service.start(binary, {}, datastore_url=None, variables=service_model(root).variables) as probed:
                for turn in range(TURNS + 1):
                    for name, url in (("probe", probed.base_url), ("plain", f"http://{address}")):
                        report = load.run(_segment(url))
                        if turn:  # the first is the warm-up
                            rates[name].append(report.completed / report.seconds)
        finally:
            bare.kill()
            bare.wait()
    ratios = sorted(plain_rate / rate for plain_rate, rate in zip(rates["plain"], rates["probe"], strict=True))
    cost = 100 * (median(ratios) - 1)
    say(
        f"with the probe {median(rates['probe']):,.0f}/s, without {median(rates['plain']):,.0f}/s: costs {cost:.1f} %"
    )
    return {"percent": cost, "ratios": ratios}


def _segment(url: str) -> Segment:
    return Segment(
        base_url=url,
        template=Template(method="GET", path="/none"),
        identifier="{n}",
        first=1,
        count=REQUESTS,
        distinct=REQUESTS,
        concurrency=8,
        request_timeout=10.0,
        time_limit=60.0,
    )
