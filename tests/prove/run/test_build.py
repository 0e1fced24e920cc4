from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove.starting.build import Binary, build, vet
from leaktight.prove.starting.service import start
from leaktight.prove.starting.target import Target, find_target
from leaktight.prove.starting.toolchain import Toolchain


def fingerprint(root: Path) -> dict[str, str]:
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    return {
        str(f.relative_to(root)): f"{f.stat().st_mtime_ns} {hashlib.sha256(f.read_bytes()).hexdigest()}"
        for f in files
    }


def test_the_tree_stays_as_it_is(toolchain: Toolchain, tiny_target: Target, tmp_path: Path) -> None:
    before = fingerprint(tiny_target.root)
    binary = build(toolchain, tiny_target, tmp_path)
    assert binary.path.stat().st_mode & 0o100
    assert binary.go_version == toolchain.label
    assert fingerprint(tiny_target.root) == before


def test_replacements_are_built_in_place_of_the_originals(
    toolchain: Toolchain,
    tiny_target: Target,
    tmp_path: Path,
    port: tuple[Variable, ...],
    fetch: Callable[..., tuple[int, str]],
) -> None:
    main = tiny_target.package_dir / "main.go"
    changed = main.read_bytes().replace(b'"/environment"', b"added()")
    added = b'package main\n\nfunc added() string { return "/patched" }\n'
    replacements = {main: changed, tiny_target.package_dir / "added.go": added}
    before = fingerprint(tiny_target.root)
    binary = build(toolchain, tiny_target, tmp_path, replacements)
    assert fingerprint(tiny_target.root) == before
    with start(binary, {}, datastore_url=None, variables=port) as service:
        assert fetch(service.base_url + "/patched")[0] == 200
        assert fetch(service.base_url + "/environment")[0] == 404


def test_the_compiler_says_what_is_wrong(toolchain: Toolchain, tiny_target: Target, tmp_path: Path) -> None:
    broken = tiny_target.package_dir / "broken.go"
    with pytest.raises(ServiceError) as error:
        build(toolchain, tiny_target, tmp_path, {broken: b"package main\n\nvar x int = undefinedName\n"})
    assert error.value.exit_status == 4
    assert "broken.go:3:13: undefined: undefinedName" in error.value.detail
    assert toolchain.label in error.value.message


def test_a_missing_dependency_has_a_hint(toolchain: Toolchain, tiny_target: Target, tmp_path: Path) -> None:
    root = tmp_path / "tiny"
    shutil.copytree(tiny_target.root, root)
    (root / "more.go").write_text('package main\n\nimport _ "github.com/labstack/echo/v4"\n')
    before = fingerprint(root)
    with pytest.raises(ServiceError) as error:
        build(toolchain, find_target(root), tmp_path / "work")
    assert "go mod tidy" in error.value.hint
    assert fingerprint(root) == before


def test_a_module_that_needs_a_newer_go(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/new\n\ngo 1.90\n")
    (tmp_path / "main.go").write_text("package main\n\nfunc main() {}\n")
    with pytest.raises(ServiceError, match=rf"example.com/new needs Go 1\.90\.0 .* is {toolchain.label}"):
        build(toolchain, find_target(tmp_path), tmp_path / "work")


def test_vet(toolchain: Toolchain, tiny_target: Target) -> None:
    main = tiny_target.package_dir / "main.go"
    assert vet(toolchain, tiny_target, {main: main.read_bytes()}) == ""
    doubtful = b'package main\n\nimport "fmt"\n\nfunc doubtful() { fmt.Printf("%d\\n", "text") }\n'
    said = vet(toolchain, tiny_target, {tiny_target.package_dir / "doubtful.go": doubtful})
    assert "doubtful.go:5" in said
    assert "wrong type string" in said
    assert vet(toolchain, tiny_target, {}) == ""
    assert "undefined: nothing" in vet(toolchain, tiny_target, {main: b"package main\n\nfunc main() { nothing() }\n"})


def test_echo_and_the_sdk_are_built(shop: Binary) -> None:
    assert shop.target.name == "cmd/api"
    assert shop.path.stat().st_size > 1_000_000
