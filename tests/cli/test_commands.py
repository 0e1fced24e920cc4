"""The commands: what they ask the engines, what they print where, and the status they end with."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.levels import Severity
from leaktight.core.result import Skipped
from tests.cli.conftest import Engines
from tests.cli.run import Runner
from tests.report.samples import CACHE, DEADLINE, IGNORED, PATCH, PROOF, scan


@pytest.mark.parametrize(
    ("severities", "fail_on", "status"),
    [
        ((), None, 0),
        ((Severity.MEDIUM,), None, 0),
        ((Severity.MEDIUM, Severity.HIGH), None, 1),
        ((Severity.MEDIUM,), "medium", 1),
        ((Severity.LOW,), "medium", 0),
        ((Severity.INFO,), "info", 1),
        ((Severity.HIGH,), "never", 0),
    ],
)
def test_the_status_of_a_scan(
    severities: tuple[Severity, ...], fail_on: str | None, status: int, engines: Engines, run: Runner
) -> None:
    engines.findings = tuple(msgspec.structs.replace(DEADLINE, severity=each) for each in severities)
    assert run("scan", *(["--fail-on", fail_on] if fail_on else [])).status == status


def test_suppressed_findings_do_not_fail(engines: Engines, run: Runner) -> None:
    engines.findings = (msgspec.structs.replace(IGNORED, severity=Severity.HIGH),)
    assert run("scan", "--fail-on", "info").status == 0


def test_what_was_not_read_is_never_clean(engines: Engines, run: Runner) -> None:
    unread, part = Skipped("a.go", "unreadable"), Skipped("a.go", "a syntax error", whole=False)
    engines.result = lambda: scan(engines.root, skipped=(unread,))
    ran = run("scan")
    assert ran.status == 3
    assert "a.go" in ran.out
    engines.result = lambda: scan(engines.root, skipped=(part,))
    assert run("scan").status == 0
    engines.result = lambda: scan(engines.root, CACHE, skipped=(unread,))
    assert run("scan").status == 1


def test_reports_go_where_they_are_asked_to(engines: Engines, run: Runner) -> None:
    ran = run("scan", "--format", "json", "-o", "a.json", "--also", "html=b.html", "--also", "sarif=c.sarif")
    assert (ran.out, ran.err) == ("", "")
    assert json.loads((engines.root / "a.json").read_text())["findings"]
    assert (engines.root / "b.html").read_text().startswith("<!doctype html>")
    assert json.loads((engines.root / "c.sarif").read_text())["version"] == "2.1.0"


@pytest.mark.parametrize(
    "arguments", [("-o", "no/such/folder.json"), ("--also", "html"), ("--also", "htlm=x.html"), ("--also", "html=.")]
)
def test_a_report_that_cannot_be_written_is_said_at_once(
    arguments: tuple[str, ...], engines: Engines, run: Runner
) -> None:
    ran = run("prove", *arguments)
    assert ran.status == 2
    assert "roots" not in engines.asked


def test_a_picture(engines: Engines, run: Runner) -> None:
    assert run("scan", "--picture", "p.svg").status == 1
    assert (engines.root / "p.svg").read_text().startswith("<svg")


def test_a_baseline_holds_todays_findings_back(engines: Engines, run: Runner) -> None:
    assert run("baseline").status == 0
    file = engines.root / "leaktight-baseline.json"
    assert [each["rule"] for each in json.loads(file.read_text())["findings"]] == [
        "missing-deadline",
        "unbounded-cache",
    ]
    ran = run("scan", "--baseline", file.name, "--fail-on", "info", "--format", "json")
    assert ran.status == 0
    assert all(each["suppression"] for each in json.loads(ran.out)["findings"])
    engines.findings = (CACHE, CACHE)  # one more of the same
    assert run("scan", "--baseline", file.name).status == 1
    (engines.root / "leaktight.toml").write_text(f'baseline = "{file.name}"')
    engines.findings = (CACHE,)
    assert run("scan").status == 0
    assert run("baseline", "-o", "again.json").status == 0
    assert len(json.loads((engines.root / "again.json").read_text())["findings"]) == 1


@pytest.mark.parametrize("content", [None, "[]", '{"version": 2, "findings": []}', "\xff", '{"version": 1}'])
def test_a_broken_baseline_is_a_usage_error(content: str | None, engines: Engines, run: Runner) -> None:
    if content is not None:
        (engines.root / "b.json").write_bytes(content.encode("latin-1"))
    ran = run("scan", "--baseline", "b.json")
    assert ran.status == 2
    assert "b.json" in ran.err
    assert "roots" not in engines.asked


def test_prove_measures_and_fails_on_a_leak(engines: Engines, run: Runner) -> None:
    ran = run("prove", "--format", "json", "--route", "GET /orders/*")
    assert ran.status == 1
    assert len(json.loads(ran.out)["routes"]) == 4
    assert engines.asked["prove"].routes == ("GET /orders/*",)
    assert "downloading a Go toolchain\n" in ran.err
    assert run("prove", "--fail-on", "never").status == 0
    engines.proof = msgspec.structs.replace(PROOF, routes=(PROOF.routes[0], PROOF.routes[2]))
    assert run("prove").status == 0


@pytest.mark.usefixtures("engines")
def test_quiet_is_quiet_and_verbose_tells_all(run: Runner) -> None:
    assert run("prove", "-q").err == ""
    assert run("prove", "-v").err.splitlines() == [
        "scanning",
        "reading how the service starts",
        "building cmd/api",
        "downloading a Go toolchain",
        "measuring GET /health (1 of 1)",
        "GET /health: no leak, 0.41 [-0.6, 1.2] B/request",
    ]


def test_an_interrupted_measurement_cleans_up(engines: Engines, run: Runner) -> None:
    engines.prove_error = KeyboardInterrupt()  # type: ignore[assignment]
    assert run("prove").status == 130
    assert engines.closed == ["prove"]


def test_fix_prints_the_patch_and_nothing_else(engines: Engines, run: Runner) -> None:
    ran = run("fix")
    assert (ran.status, ran.out) == (1, PATCH)
    assert "internal/handlers/orders.go:13:14: missing-deadline is not fixed: its place changed" in ran.err
    assert engines.written == []
    assert "verify" not in engines.asked


def test_fix_writes_only_when_told(engines: Engines, run: Runner) -> None:
    ran = run("fix", "--write")
    assert engines.written == ["yes"]
    assert ran.status == 0  # the one high finding is fixed
    assert "1 fix written to 1 file" in ran.err


def test_fix_safe_asks_for_safe_fixes(engines: Engines, run: Runner) -> None:
    assert run("fix", "--safe").out == ""
    assert engines.asked["suggested"] is False


@pytest.mark.usefixtures("engines")
def test_fix_verify_keeps_the_patch_apart(run: Runner) -> None:
    ran = run("fix", "--verify")
    assert ran.out == PATCH
    assert "Before and after" in ran.err
    data = json.loads(run("fix", "--verify", "--format", "json").out)
    assert data["patch"] == PATCH
    assert data["comparison"]["outcomes"]


def test_a_patch_that_does_not_build_is_not_written(engines: Engines, run: Runner) -> None:
    engines.verify_error = ServiceError("the patched service does not build")
    assert run("fix", "--verify", "--write").status == 4
    assert engines.written == []


def test_audit_does_all_and_writes_nothing(engines: Engines, run: Runner) -> None:
    ran = run("audit", "--format", "json")
    data = json.loads(ran.out)
    assert ran.status == 1
    assert {"scan", "proof", "comparison", "patch"} <= set(data)
    assert engines.asked["before"].routes is PROOF.routes
    assert engines.asked["verify rig"] == engines.asked["prove rig"] == "rig"
    assert engines.written == []
    run("audit", "--write", "-q")
    assert engines.written == ["yes"]


@pytest.mark.parametrize(
    ("step", "keys"), [("prove_error", {"findings"}), ("verify_error", {"scan", "proof", "patch"})]
)
def test_audit_reports_what_it_knows_when_a_step_fails(
    step: str, keys: set[str], engines: Engines, run: Runner
) -> None:
    setattr(engines, step, ServiceError("it does not build", detail="main.go:1: no"))
    ran = run("audit", "--format", "json", "--write")
    assert ran.status == 4
    assert keys <= set(json.loads(ran.out))
    assert "  | main.go:1: no" in ran.err
    assert engines.written == []


def test_measuring_without_its_packages_says_what_to_install(
    engines: Engines, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leaktight.cli import steps

    def missing(name: str) -> None:
        del name
        raise ModuleNotFoundError("no", name="locust")

    monkeypatch.setattr(steps, "importlib", SimpleNamespace(import_module=missing))
    ran = run("prove")
    assert ran.status == 2
    assert "pip install 'leaktight[prove]'" in ran.err
    assert engines.closed == []


def test_a_variable_needs_a_name(engines: Engines, run: Runner) -> None:
    assert run("prove", "--env", "=x").status == 2
    assert "prove" not in engines.asked


def test_a_missing_folder_is_a_usage_error(run: Runner, tmp_path: Path) -> None:
    assert run("scan", tmp_path / "nowhere").status == 2
