"""Sessions over real services: built with the Go toolchain, driven by the load process."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from leaktight.core.events import Event
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof
from leaktight.core.route import Route
from leaktight.core.service import RouteInput, ServiceModel, Variable
from leaktight.core.span import Span
from leaktight.prove.options import ProveOptions
from leaktight.prove.recording import Recorder
from leaktight.prove.session import prove

MAIN = Span("main.go", 1, 1, 1, 1, 0, 0)
PATHS = ("/flat", "/keyed/{id}", "/bounded/{id}", "/missing/{id}", "/dies", "/errors", "/uuid/{id}", "/beats")


@pytest.fixture
def behaviours(tmp_path: Path) -> Path:
    """The service of testdata/behaviours in a folder of its own."""
    root = tmp_path / "service"
    shutil.copytree(Path(__file__).parent / "testdata" / "behaviours", root)
    return root


def model(paths: Sequence[str] = PATHS, operations: tuple[str, ...] = ()) -> ServiceModel:
    """What a scan says of it."""
    return ServiceModel(
        module="example.com/behaviours",
        mains=(".",),
        inputs=tuple(RouteInput(Route("GET", path, "main", MAIN, "net/http")) for path in paths),
        tables=(),
        operations=operations,
        variables=(Variable("PORT", None, MAIN),),
    )


def measured(
    root: Path,
    paths: Sequence[str],
    findings: Sequence[Finding] = (),
    replacements: dict[Path, bytes] | None = None,
    options: ProveOptions | None = None,
    operations: tuple[str, ...] = (),
    recorder: Recorder | None = None,
) -> tuple[Proof, list[Event]]:
    """Run a session over some routes to its end."""
    session = prove(
        root, model(paths, operations), findings, options or ProveOptions(), replacements, recorder=recorder
    )
    events: list[Event] = []
    while True:
        try:
            events.append(next(session))
        except StopIteration as end:
            return end.value, events


def children() -> set[int]:
    """Processes below this one, but for the guardian, which lives as long as we do."""
    return {
        child.pid
        for child in psutil.Process().children(recursive=True)
        if child.status() != psutil.STATUS_ZOMBIE and "sys.stdin" not in " ".join(child.cmdline())
    }


def no_children(before: set[int]) -> bool:
    """Whether all that was started since has ended, within a moment."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if not children() - before:
            return True
        time.sleep(0.05)
    return False
