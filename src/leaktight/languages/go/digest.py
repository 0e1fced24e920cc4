"""One value that stands for everything that the analysis of a Go project reads."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from leaktight.languages.go.modfile import cache_folder
from leaktight.languages.go.workspace import Workspace


def digest(workspace: Workspace, module_cache: Path | None) -> bytes:
    """Over the texts of the project, its modules, what lies in vendor/, and which required modules the module cache
    has (what it has of a version never changes)."""
    found = hashlib.sha256()
    for line in _lines(workspace, module_cache):
        found.update(line.encode("utf-8", "surrogateescape"))
        found.update(b"\0")
    return found.digest()


def _lines(workspace: Workspace, module_cache: Path | None) -> Iterator[str]:
    yield f"{version('tree-sitter')} {version('tree-sitter-go')} {module_cache}"
    for package in workspace.packages.values():
        for file in package.files:
            yield f"{package.import_path} {file.path} {hashlib.sha256(file.source).hexdigest()}"
    for skipped in workspace.skipped:
        yield f"{skipped.file} {skipped.reason}"
    for module in workspace.modules:
        yield f"{module}"
        if module_cache is not None:
            yield from (str(cache_folder(module_cache, *required).is_dir()) for required in module.requires.items())
        yield from _vendored(module.folder / "vendor")


def _vendored(folder: Path) -> Iterator[str]:
    """Names, sizes and times: a vendor folder is too large to be read whole."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(name for name in names if name.endswith(".go")):
            try:
                stat = Path(place, name).stat()
            except OSError:
                continue
            yield f"{place}/{name} {stat.st_size} {stat.st_mtime_ns}"
