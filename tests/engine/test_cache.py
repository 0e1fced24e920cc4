"""The cache gives back what was put, or nothing; and a scan never gives an answer about other source."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from leaktight import asking, cache, engine
from leaktight.cache import Entries
from leaktight.core.result import ScanResult, Skipped
from leaktight.engine import ScanOptions, scan
from tests.house.repo import ROOT


def test_what_was_put_is_given_back(tmp_path: Path) -> None:
    entries = Entries(tmp_path / "a" / "b")
    assert entries.get("k") is None
    entries.put("k", b"one")
    entries.put("k", b"two")
    entries.put("empty", b"")
    assert (entries.get("k"), entries.get("empty")) == (b"two", b"")
    assert sorted(p.name for p in (tmp_path / "a" / "b").iterdir()) == ["empty", "k"]


@pytest.mark.parametrize(
    "damage", [lambda raw: raw[:-1], lambda raw: raw[:10], lambda _: b"", lambda raw: raw + b"x"]
)
def test_what_is_damaged_is_missing(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    entries = Entries(tmp_path)
    entries.put("k", b"some data")
    (tmp_path / "k").write_bytes(damage((tmp_path / "k").read_bytes()))
    assert entries.get("k") is None
    assert not (tmp_path / "k").exists()


def test_a_folder_that_cannot_be_one_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    entries = Entries(tmp_path / "file" / "below")
    entries.put("k", b"data")
    assert entries.get("k") is None


def test_the_oldest_go_first(tmp_path: Path) -> None:
    entries = Entries(tmp_path, limit=10_000)
    for number in range(8):
        entries.put(f"k{number}", b"x" * 1_000)
        os.utime(tmp_path / f"k{number}", (number, number))
    entries.get("k0")  # used just now
    entries.put("large", b"x" * 5_000)
    kept = {p.name for p in tmp_path.iterdir()}
    assert {"k0", "large"} <= kept
    assert "k1" not in kept
    assert sum(p.stat().st_size for p in tmp_path.iterdir()) <= 10_000


def test_runs_at_once_see_whole_entries(tmp_path: Path) -> None:
    entries, seen = Entries(tmp_path), set()

    def run(letter: bytes) -> None:
        for _ in range(30):
            entries.put("k", letter * 100_000)
            seen.add(entries.get("k"))

    threads = [threading.Thread(target=run, args=(letter,)) for letter in (b"a", b"b", b"c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen <= {b"a" * 100_000, b"b" * 100_000, b"c" * 100_000}


@pytest.fixture
def orders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A service of its own, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    shutil.copytree(ROOT / "examples" / "orders", tmp_path / "orders")
    return tmp_path / "orders"


def scanned(root: Path, **options: object) -> ScanResult:
    result = scan([root], msgspec.structs.replace(ScanOptions(cache=True), **options))
    return msgspec.structs.replace(result, seconds=0.0)


def no_rule(*_: object) -> object:
    raise AssertionError("the rules were asked")


def test_an_unchanged_tree_is_not_asked_about_again(orders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = scanned(orders)
    assert first.findings
    monkeypatch.setattr(engine, "ask", no_rule)
    assert scanned(orders) == first
    with pytest.raises(AssertionError, match="asked"):
        scanned(orders, cache=False)
    with pytest.raises(AssertionError, match="asked"):
        scanned(orders, select=frozenset({"unbounded-cache"}))


def a_file(root: Path) -> None:
    file = next(root.rglob("*.go"))
    file.write_bytes(file.read_bytes() + b"\n// changed\n")


def one_more_file(root: Path) -> None:
    (root / "more.go").write_text("package orders\n", encoding="utf-8")


def one_file_less(root: Path) -> None:
    next(root.rglob("*.go")).unlink()


def the_module(root: Path) -> None:
    with (root / "go.mod").open("a", encoding="utf-8") as file:
        file.write("require example.com/other v1.0.0\n")


def a_vendored_file(root: Path) -> None:
    (root / "vendor" / "a").mkdir(parents=True)
    (root / "vendor" / "a" / "a.go").write_text("package a\n", encoding="utf-8")


@pytest.mark.parametrize("change", [a_file, one_more_file, one_file_less, the_module, a_vendored_file])
def test_a_change_is_asked_about(
    change: Callable[[Path], None], orders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanned(orders)
    change(orders)
    monkeypatch.setattr(engine, "ask", no_rule)
    with pytest.raises(AssertionError, match="asked"):
        scanned(orders)


def test_another_leaktight_asks_again(orders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scanned(orders)
    monkeypatch.setattr(engine, "ask", no_rule)
    monkeypatch.setattr(engine, "program_digest", lambda: b"another")
    with pytest.raises(AssertionError, match="asked"):
        scanned(orders)


def test_an_entry_of_other_things_is_no_answer(orders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = scanned(orders)
    (entry,) = (cache.folder() / "scan").iterdir()
    Entries(entry.parent).put(entry.name, b"\x93not an answer")
    assert scanned(orders) == first
    monkeypatch.setattr(engine, "ask", no_rule)
    assert scanned(orders) == first


def test_a_scan_that_did_not_finish_is_not_kept(orders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = scanned(orders, cache=False)
    failed = Skipped(".", "a rule could not finish")
    with monkeypatch.context() as patch:
        patch.setattr(engine, "ask", lambda *given: msgspec.structs.replace(asking.ask(*given), unfinished=[failed]))
        assert failed in scanned(orders).skipped
    assert scanned(orders) == whole
