"""The entry to the Go front end."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from leaktight.knowledge.load import Knowledge
from leaktight.languages.go.program import GoProgram
from leaktight.languages.go.workspace import read_workspace

LANGUAGE = "go"
SUFFIXES = (".go",)


def load(
    root: Path, knowledge: Knowledge, *, only: Sequence[Path] = (), exclude: Sequence[str] = (), tests: bool = False
) -> GoProgram:
    """The Go project below `root`. No toolchain is needed; the module cache is read where it exists."""
    workspace = read_workspace(root, only=only, exclude=exclude, tests=tests)

    def never_returns(package: str, symbol: str) -> bool:
        return knowledge.noreturn(package, symbol) is not None

    return GoProgram(workspace, knowledge.folder / "api", never_returns, module_cache())


def module_cache() -> Path | None:
    """Go's module cache, if it is there (GOMODCACHE, or pkg/mod of the first GOPATH, as `go env` would say)."""
    configured = os.environ.get("GOMODCACHE")
    gopath = os.environ.get("GOPATH", "").split(os.pathsep)[0]
    cache = Path(configured) if configured else Path(gopath or Path.home() / "go") / "pkg" / "mod"
    return cache if cache.is_dir() else None
