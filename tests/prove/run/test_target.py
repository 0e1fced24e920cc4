from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.core.errors import UsageError
from leaktight.prove.starting.target import find_target, served_by

MAIN = "package main\n\nfunc main() {}\n"


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def test_the_only_main_is_found(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "go.mod": "// a comment\nmodule example.com/a // what it is\n\ngo 1.24.1\n",
            "cmd/api/main.go": "// Package comment.\n\n/* package x */\npackage main\n\nfunc main() {}\n",
            "lib/lib.go": "package lib\n\n// func main() { }\nfunc Main() {}\n",
            "tools/gen.go": "//go:build ignore\n\n" + MAIN,
            "lib/main_test.go": MAIN,
            "testdata/x/main.go": MAIN,
            "vendor/x/main.go": MAIN,
            "_old/main.go": MAIN,
            ".cache/main.go": MAIN,
            "half/half.go": "package main\n\nfunc helper() {}\n",
        },
    )
    target = find_target(root, None)
    assert target.name == "cmd/api"
    assert target.module == "example.com/a"
    assert target.go == (1, 24, 1)
    assert target.module_dir == root


def test_several_mains_are_listed(tmp_path: Path) -> None:
    root = write(
        tmp_path, {"go.mod": "module a\n", "cmd/api/main.go": MAIN, "cmd/worker/main.go": MAIN, "main.go": MAIN}
    )
    with pytest.raises(UsageError) as error:
        find_target(root, None)
    assert "., cmd/api, cmd/worker" in error.value.message
    assert "--target" in error.value.hint
    for wanted in ("cmd/worker", "./cmd/worker", "cmd/worker/", "worker", str(root / "cmd/worker")):
        assert find_target(root, wanted).package_dir == root / "cmd/worker"
    assert find_target(root, ".").package_dir == root


def test_what_is_wanted_has_to_be_there_once(tmp_path: Path) -> None:
    root = write(tmp_path, {"go.mod": "module a\n", "x/api/main.go": MAIN, "y/api/main.go": MAIN})
    with pytest.raises(UsageError, match="more than one main package matches 'api'"):
        find_target(root, "api")
    with pytest.raises(UsageError, match="no main package matches 'web'") as error:
        find_target(root, "web")
    assert "x/api, y/api" in error.value.hint


def test_module_above_and_below_the_root(tmp_path: Path) -> None:
    write(tmp_path, {"go.mod": "module outer\n", "inner/go.mod": "module inner\n", "inner/cmd/main.go": MAIN})
    assert find_target(tmp_path).module == "inner"
    assert find_target(tmp_path / "inner/cmd").module_dir == tmp_path / "inner"


def test_no_module_and_no_main(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no Go module"):
        find_target(tmp_path)
    write(tmp_path, {"main.go": MAIN})
    with pytest.raises(UsageError, match="is in no Go module"):
        find_target(tmp_path)
    library = write(tmp_path / "library", {"go.mod": "module a\n", "a.go": "package a\n"})
    with pytest.raises(UsageError, match="no main package"):
        find_target(library)
    with pytest.raises(UsageError, match="not a folder"):
        find_target(tmp_path / "none")


def test_the_main_package_that_serves_the_routes(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/shop\n\ngo 1.24\n")
    for name, text in {
        "cmd/api/main.go": 'package main\n\nimport "example.com/shop/web"\n\nfunc main() { web.Serve() }\n',
        "cmd/job/main.go": 'package main\n\nimport "example.com/shop/store"\n\nfunc main() { store.Sweep() }\n',
        "web/web.go": 'package web\n\nimport _ "example.com/shop/store"\n\nfunc Serve() {}\n',
        "store/store.go": "package store\n\nfunc Sweep() {}\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    told: list[str] = []
    target = find_target(tmp_path, None, ["web/web.go"], told.append)
    assert target.name == "cmd/api"
    assert told == ["of 2 main packages, cmd/api serves the routes"]
    assert served_by(target, ["web/web.go", "store/store.go", "cmd/job/main.go"]) == {"web/web.go", "store/store.go"}
    with pytest.raises(UsageError, match="2 main packages"):
        find_target(tmp_path, None, ["store/store.go"])


def test_what_only_pretends_to_be_the_service_gives_way(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/shop\n\ngo 1.24\n")
    for name in ("cmd/api/main.go", "mock/main.go"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("package main\n\nfunc main() {}\n")
    assert find_target(tmp_path, None, ["cmd/api/main.go", "mock/main.go"]).name == "cmd/api"
