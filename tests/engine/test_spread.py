"""A scan says the same however many processes share it, and never less than that without saying so."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from leaktight import asking
from leaktight.core.finding import Finding
from leaktight.core.result import ScanResult
from leaktight.engine import ScanOptions, scan
from leaktight.facts.base import Facts
from leaktight.languages.go.program import GoProgram
from leaktight.rules.load import all_rules
from tests.house.repo import ROOT

ORDERS = ROOT / "examples" / "orders"


def scanned(jobs: int) -> ScanResult:
    return msgspec.structs.replace(scan([ORDERS], ScanOptions(jobs=jobs)), seconds=0.0)


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes are made for programs of any size."""
    monkeypatch.setattr(asking, "_WORTHWHILE", 0)


@pytest.mark.usefixtures("always")
def test_the_same_with_any_number_of_processes() -> None:
    alone = scanned(1)
    assert alone.findings
    assert scanned(2) == alone
    assert scanned(5) == alone


@pytest.mark.usefixtures("always")
def test_without_fork_one_process_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with_processes = scanned(2)
    monkeypatch.delattr(os, "fork")
    assert scanned(2) == with_processes


@pytest.mark.usefixtures("always")
def test_a_rule_whose_process_dies_is_listed_and_the_others_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = next(r for r in all_rules() if r.id == "unbounded-cache")

    def die(facts: Facts) -> Iterator[Finding]:
        del facts
        os._exit(9)

    whole = scanned(2)
    monkeypatch.setattr(rule, "check", die)
    part = scanned(2)
    assert [s.reason for s in part.skipped] == [
        "the rule unbounded-cache could not finish (its process ended); please report this"
    ]
    assert part.findings == tuple(f for f in whole.findings if f.rule != "unbounded-cache")


@pytest.mark.usefixtures("always")
@pytest.mark.parametrize(
    ("owner", "step"), [(GoProgram, "declared_in"), (GoProgram, "pack"), (asking.Following, "table")]
)
def test_a_share_that_is_lost_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, owner: type, step: str
) -> None:
    whole = scanned(2)
    marker = tmp_path / "died"
    work = getattr(owner, step)

    def die_once(self: object, share: list[str]) -> object:
        if not marker.exists():
            marker.touch()
            os._exit(9)
        return work(self, share)

    monkeypatch.setattr(owner, step, die_once)
    assert scanned(2) == whole
    assert marker.exists()


@pytest.mark.usefixtures("always")
def test_files_that_have_to_be_seen_whole_are_seen_by_every_process(tmp_path: Path) -> None:
    copy = tmp_path / "orders"
    shutil.copytree(ORDERS, copy)
    file = copy / "internal" / "store" / "orders.go"
    file.write_text(file.read_text("utf-8") + "\nfunc torn() { if x {\n", "utf-8")
    (copy / "stray.go").write_text("package orders\n\nx := 1\n\nfunc after() {}\n", "utf-8")
    alone, spread = (msgspec.structs.replace(scan([copy], ScanOptions(jobs=n)), seconds=0.0) for n in (1, 3))
    assert len(alone.skipped) == 1
    assert spread == alone
