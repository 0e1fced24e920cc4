from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove import cache

RACE = """
import sys, time
from leaktight.prove import cache
def make(into):
    print("made", flush=True)
    time.sleep(0.3)
    (into / "file").write_text("whole")
print((cache.once("thing-1", make) / "file").read_text())
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def test_made_once_by_many_at_once() -> None:
    runs = [subprocess.Popen([sys.executable, "-c", RACE], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    outputs = [run.communicate(timeout=20)[0] for run in runs]
    assert sorted(outputs) == ["made\nwhole\n", "whole\n", "whole\n", "whole\n"]


def test_what_is_half_made_is_never_seen(own_cache: Path) -> None:
    def fail(into: Path) -> None:
        (into / "file").write_text("half")
        raise ServiceError("no network")

    with pytest.raises(ServiceError, match="no network"):
        cache.once("thing", fail)
    assert not (own_cache / "leaktight/thing").exists()
    left = own_cache / "leaktight/.thing.killed"
    left.mkdir()
    made = cache.once("thing", lambda into: (into / "file").touch())
    assert [path.name for path in made.iterdir()] == ["file"]
    assert not left.exists()


def test_a_cache_that_cannot_be_written(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own_cache / "occupied").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(own_cache / "occupied"))
    with pytest.raises(ServiceError) as error:
        cache.once("thing", lambda _: None)
    assert "XDG_CACHE_HOME" in error.value.hint
