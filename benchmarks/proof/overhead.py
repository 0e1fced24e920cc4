"""What the probe costs the service: processor time of a request with it and without it, in turns, as a ratio.

Processor time and not requests a second: on a shared machine the rate says where the scheduler put the client. Both
processes have the same settings of the collector, and each side its own processor where there are two.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks.proof.runs import say
from benchmarks.proof.services import write
from leaktight.engine import service_model
from leaktight.prove import supervise
from leaktight.prove.drive import LoadProcess
from leaktight.prove.load.protocol import Segment, Template
from leaktight.prove.starting import environment, service
from leaktight.prove.starting.build import build
from leaktight.prove.starting.listening import free_ports
from leaktight.prove.starting.target import find_target
from leaktight.prove.starting.toolchain import find_go

REQUESTS = 4000
TURNS = 15
USUAL_RATE = 524288
"""Bytes between samples of the heap profile in a Go program that is left alone."""


def compared() -> dict[str, Any]:
    """Processor time of GET /none of the service `sizes`, alternating so that both meet the same machine."""
    spent: dict[str, list[float]] = {"probe": [], "plain": []}
    with tempfile.TemporaryDirectory() as folder, supervise.temporary_folder() as work, LoadProcess() as load:
        root = Path(folder)
        write("sizes", root)
        target = find_target(root, None)
        go = find_go(say, target.go)
        binary = build(go, target, work, {})
        plain = work / "plain"
        subprocess.run([str(go.go), "build", "-o", str(plain), "."], cwd=root, check=True, env=go.environment())
        address = f"127.0.0.1:{next(iter(free_ports()))}"
        variables = service_model(root).variables
        alone = environment.compose(
            {"ADDR": address},
            home=work,
            variables=variables,
            listen={},
            datastore_url=None,
            profile_rate=USUAL_RATE,
        )
        bare = subprocess.Popen([plain], env=alone)
        try:
            with service.start(binary, {}, datastore_url=None, variables=variables) as probed:
                sides = [("probe", probed.pid, probed.base_url), ("plain", bare.pid, f"http://{address}")]
                _placed(load, [probed.pid, bare.pid])
                for turn in range(TURNS + 1):
                    for name, pid, url in sides if turn % 2 else reversed(sides):
                        before = _processor(pid)
                        report = load.run(_segment(url))
                        if turn:  # the first is the warm-up
                            spent[name].append((_processor(pid) - before) / report.completed)
        finally:
            bare.kill()
            bare.wait()
    ratios = sorted(with_ / without for with_, without in zip(spent["probe"], spent["plain"], strict=True))
    cost = 100 * (median(ratios) - 1)
    microseconds = {name: 1e6 * median(values) for name, values in spent.items()}
    quarters = f"{_percent(ratios, 1)} to {_percent(ratios, 3)}"
    say(
        f"a request takes {microseconds['probe']:.1f} microseconds of the service with the probe, "
        f"{microseconds['plain']:.1f} without: costs {cost:.1f} % (quarters {quarters})"
    )
    return {"percent": cost, "ratios": ratios, "microseconds": microseconds}


def _percent(ratios: list[float], quarter: int) -> str:
    return f"{100 * (ratios[len(ratios) * quarter // 4] - 1):+.1f} %"


def _placed(load: LoadProcess, services: list[int]) -> None:
    """The services on one processor, the load on another: otherwise they change places from turn to turn."""
    processors = sorted(psutil.Process().cpu_affinity() or []) if hasattr(psutil.Process, "cpu_affinity") else []
    if len(processors) > 1:
        for pid in services:
            _bind(pid, processors[0])
        _bind(load.pid, processors[1])


def _bind(pid: int, processor: int) -> None:
    for thread in Path(f"/proc/{pid}/task").iterdir():
        psutil.Process(int(thread.name)).cpu_affinity([processor])


def _processor(pid: int) -> float:
    """Seconds of processor time that a process has taken, to the nanosecond where the system says so (proc(5))."""
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except OSError:
        times = psutil.Process(pid).cpu_times()
        return float(times.user + times.system)


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
