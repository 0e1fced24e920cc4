"""Engines that answer at once, so that only the command line is tested."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from leaktight.core.events import Event, Notice, Phase, RouteFinished, RouteStarted
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof
from leaktight.core.result import Comparison, ScanResult
from leaktight.core.service import ServiceModel
from tests.cli.run import Runner
from tests.report.samples import AFTER, CACHE, DEADLINE, IGNORED, PATCH, PROOF, scan, tree

MODEL = ServiceModel("orders", ("cmd/api",), (), (), (), ())


class ScanOptions(msgspec.Struct, frozen=True):
    """As the engine has it."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    exclude: tuple[str, ...] = ()
    tests: bool = False
    generated: bool = False
    jobs: int = 0
    cache: bool = True


class Plan(msgspec.Struct, frozen=True):
    """As much of a plan as commands use; `written` notes that it was written."""

    patch: str
    files: dict[Path, bytes]
    applied: tuple[Any, ...]
    refused: tuple[Any, ...]
    written: list[str]

    def write(self) -> tuple[Path, ...]:
        self.written.append("yes")
        return tuple(self.files)


class Held(msgspec.Struct, frozen=True):
    """A finding with the reason or fix that a plan names."""

    finding: Finding
    reason: str = ""


class Engines:
    """What the engines find, and what they were asked."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: tuple[Finding, ...] = (CACHE, DEADLINE, IGNORED)
        self.result: Callable[[], ScanResult] = lambda: scan(self.root, *self.findings)
        self.proof: Proof = PROOF
        self.prove_error: Exception | None = None
        self.verify_error: Exception | None = None
        self.asked: dict[str, Any] = {}
        self.written: list[str] = []
        self.closed: list[str] = []

    def scan(self, roots: Sequence[Path], options: ScanOptions) -> ScanResult:
        self.asked |= {"roots": roots, "scan": options}
        return self.result()

    def service_model(self, root: Path) -> ServiceModel:
        self.asked["model"] = root
        return MODEL

    def prove(
        self,
        root: Path,
        model: ServiceModel,
        findings: Sequence[Finding],
        options: Any,
        replacements: Mapping[Path, bytes] | None = None,
        rig: object = None,
        recorder: object = None,
    ) -> Generator[Event, None, Proof]:
        self.asked |= {
            "recorder": recorder,
            "prove": options,
            "prove root": root,
            "replacements": replacements,
            "prove rig": rig,
        }
        assert model is MODEL
        assert findings
        try:
            yield Phase("build", "building cmd/api")
            yield Notice("downloading a Go toolchain")
            yield RouteStarted("GET", "/health", 1, 1)
            if self.prove_error:
                raise self.prove_error
            yield RouteFinished(self.proof.routes[0])
            return self.proof
        finally:
            self.closed.append("prove")

    def plan(self, root: Path, findings: Sequence[Finding], *, suggested: bool = True) -> Plan:
        self.asked |= {"suggested": suggested}
        fixed = [each for each in findings if each.fixes and each.suppression is None and suggested]
        files = {root / "a.go": b"new"} if fixed else {}
        refused = (Held(DEADLINE, "its place changed"),)
        return Plan(PATCH if fixed else "", files, tuple(Held(each) for each in fixed), refused, self.written)

    def verify(
        self,
        root: Path,
        plan: Plan,
        model: ServiceModel,
        findings: Sequence[Finding],
        options: Any,
        before: Proof | None = None,
        rig: object = None,
    ) -> Generator[Event, None, Comparison]:
        del root, plan, model, findings
        self.asked |= {"verify": options, "before": before, "verify rig": rig}
        yield Phase("vet", "checking the patched source")
        if self.verify_error:
            raise self.verify_error
        return Comparison(before or self.proof, AFTER)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Runner:
    """The command line."""
    return Runner(capsys)


@pytest.fixture
def engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engines:
    """A tree in the current folder, and stand-ins for everything that works on it."""
    root = tree(tmp_path)
    monkeypatch.chdir(root)
    monkeypatch.delenv("NO_COLOR", raising=False)
    made = Engines(root)

    def module(name: str, **contents: Any) -> None:
        stand_in = ModuleType(name)
        for key, value in contents.items():
            setattr(stand_in, key, value)
        monkeypatch.setitem(sys.modules, name, stand_in)
        parent, _, child = name.rpartition(".")
        monkeypatch.setattr(importlib.import_module(parent), child, stand_in, raising=False)

    module("leaktight.engine", scan=made.scan, service_model=made.service_model, ScanOptions=ScanOptions)
    module("leaktight.prove.session", prove=made.prove)
    module("leaktight.prove.rig", Rig=lambda _: contextlib.nullcontext("rig"))
    module("leaktight.prove.attribution.join", confirm=lambda findings, _proof: tuple(findings))
    module("leaktight.fix.plan", plan=made.plan)
    module("leaktight.fix.verify", verify=made.verify)
    return made
