"""The scanned tree: which Go files, in which package of which module."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leaktight.core.result import Skipped
from leaktight.ir.program import Module
from leaktight.languages.go.constraints import in_usual_build
from leaktight.languages.go.modfile import ModFile, read_modfile
from leaktight.languages.go.syntax import MAX_BYTES

_PACKAGE = re.compile(rb"^[ \t]*package[ \t]+(\w+)", re.MULTILINE)
_GENERATED = re.compile(rb"^// Code generated .* DO NOT EDIT\.\r?$", re.MULTILINE)
_LEFT_OUT = frozenset({"vendor", "testdata", "node_modules"})


@dataclass(slots=True)
class GoFile:
    """One file. `path` is relative to the root, with forward slashes."""

    path: str
    source: bytes
    package_name: str
    generated: bool
    usual: bool

    @property
    def test(self) -> bool:
        """Whether the Go tool takes it as a test file."""
        return self.path.endswith("_test.go")


@dataclass(slots=True)
class PackageFolder:
    """The files of one package. `import_path` is `module/path/below`, or the folder itself without a module."""

    import_path: str
    folder: str
    name: str
    module: ModFile | None
    files: list[GoFile] = field(default_factory=list)


@dataclass(slots=True)
class Workspace:
    """Everything that was read below the root."""

    root: Path
    packages: dict[str, PackageFolder]
    modules: list[ModFile]
    skipped: list[Skipped]

    def described(self) -> tuple[Module, ...]:
        """The modules as the rest of the program knows them."""
        found: list[Module] = []
        for module in self.modules:
            folder = os.path.relpath(module.folder, self.root).replace(os.sep, "/")
            below = "" if folder == "." else folder
            found.append(Module(module.path, below, module.go_version, tuple(module.requires.items())))
        return tuple(found)


def read_workspace(
    root: Path, *, only: Sequence[Path] = (), exclude: Sequence[str] = (), tests: bool = False
) -> Workspace:
    """Reads the Go files below `root`, or the files `only`. Folders that the Go tool ignores are left out, and paths
    that match one of the `exclude` globs. Symbolic links to folders are not followed; a file that can't be read is
    listed in `skipped`."""
    workspace = Workspace(root, {}, [], [])
    candidates: list[Path] = []
    modules: dict[Path, ModFile] = {}
    if only:
        candidates = sorted(only)
    else:
        for folder, names, files in os.walk(root, onerror=lambda error: _unreadable(workspace, error)):
            here = Path(folder)
            names[:] = sorted(n for n in names if n not in _LEFT_OUT and not n.startswith((".", "_")))
            if "go.mod" in files and (module := read_modfile(here / "go.mod")):
                modules[here] = module
            candidates += [here / f for f in sorted(files) if f.endswith(".go") and not f.startswith((".", "_"))]
    workspace.modules = list(modules.values())
    above = _module_above(root)
    for path in candidates:
        relative = path.relative_to(root).as_posix()
        if (not tests and relative.endswith("_test.go")) or any(path.match(p) for p in exclude):
            continue
        found = _read(path, relative, workspace)
        if found is not None:
            _place(workspace, found, path.parent, modules, above)
    if above is not None and any(p.module is above for p in workspace.packages.values()):
        workspace.modules.append(above)
    for package in workspace.packages.values():
        package.files.sort(key=lambda f: (not f.usual, f.path))
    return workspace


def _unreadable(workspace: Workspace, error: OSError) -> None:
    name = error.filename or "?"
    try:
        name = Path(name).relative_to(workspace.root).as_posix()
    except ValueError:
        name = str(name)
    workspace.skipped.append(Skipped(name, f"could not be read: {error.strerror}"))


def _module_above(root: Path) -> ModFile | None:
    for folder in root.parents:
        if (folder / "go.mod").is_file():
            return read_modfile(folder / "go.mod")
        if (folder / ".git").exists():
            return None
    return None


def _read(path: Path, relative: str, workspace: Workspace) -> GoFile | None:
    def skip(reason: str) -> None:
        workspace.skipped.append(Skipped(relative, reason))

    try:
        if not path.is_file():
            if path.is_symlink():
                skip("a symbolic link that leads nowhere")
            return None
        if path.is_symlink() and not path.resolve().is_relative_to(workspace.root.resolve()):
            skip("a symbolic link out of the scanned tree")
            return None
        if path.stat().st_size > MAX_BYTES:
            skip(f"larger than {MAX_BYTES // 1_000_000} MB")
            return None
        source = path.read_bytes()
    except OSError as error:
        skip(f"could not be read: {error.strerror}")
        return None
    if b"\0" in source:
        skip("not a text file (it holds NUL bytes)")
        return None
    match = _PACKAGE.search(source)
    head = source[: match.start()] if match else source[:4096]
    name = match[1].decode() if match else ""
    generated = _GENERATED.search(source[:16_384]) is not None
    return GoFile(relative, source, name, generated, in_usual_build(path.name, head))


def _place(
    workspace: Workspace, file: GoFile, folder: Path, modules: dict[Path, ModFile], above: ModFile | None
) -> None:
    module = next((modules[f] for f in (folder, *folder.parents) if f in modules), above)
    below = folder.relative_to(workspace.root).as_posix()
    if module is not None:
        inside = (
            folder.resolve().relative_to(module.folder.resolve())
            if module is above
            else folder.relative_to(module.folder)
        )
        import_path = "/".join((module.path, *inside.parts))
    else:
        import_path = below
    if file.package_name.endswith("_test") and file.test:
        import_path += "_test"
    if file.package_name:
        package = workspace.packages.setdefault(
            import_path, PackageFolder(import_path, below, file.package_name, module)
        )
        if package.name != file.package_name and not file.test:
            # Several package clauses in one folder (ignored programs, saved snippets): each stands alone.
            import_path += f"#{file.package_name}"
            package = workspace.packages.setdefault(
                import_path, PackageFolder(import_path, below, file.package_name, module)
            )
    else:
        # No package clause: a snippet. It is analysed on its own.
        import_path += f"#{file.path}"
        package = workspace.packages.setdefault(import_path, PackageFolder(import_path, below, "", module))
    package.files.append(file)
