"""Packages: where an import path's source lies, and what each package declares.

One mechanism serves the project, vendor/, the module cache and the interface stubs of knowledge/: all are Go files
whose top-level declarations are indexed; bodies stay untouched until a function is lowered.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tree_sitter import Node

from leaktight.ir.types import Type
from leaktight.ir.values import Operand
from leaktight.languages.go.constraints import in_usual_build
from leaktight.languages.go.entries import Entry, FileEntries, default_name, entries, read_entries
from leaktight.languages.go.files import Declared, FileScope, Variable
from leaktight.languages.go.modfile import ModFile, cache_folder
from leaktight.languages.go.outline import function_at, type_at
from leaktight.languages.go.syntax import MAX_BYTES, parse
from leaktight.languages.go.workspace import PackageFolder, Workspace

_IMPORT_PATH = re.compile(r"[\w.~!+@-]{1,200}(?:/[\w.~!+@-]{1,200}){0,20}", re.ASCII)
"""What a package can be found under (golang.org/x/mod/module.CheckImportPath); damaged code imports anything."""
_TREES = 8_000_000
"""Bytes of source whose trees a process keeps until the functions in it are lowered. A tree is 25 times as large, and
gone before what is found out about the functions takes the most memory."""


@dataclass(eq=False)
class Package:
    """What a package declares. `own` is true for packages of the scanned project."""

    import_path: str
    own: bool
    sources: list[tuple[str, bytes, bool]]
    module: ModFile | None = None
    folder: str = ""
    known: dict[str, FileEntries | None] = field(default_factory=dict)
    """What was read of its files before; None for one whose tree has to be kept."""
    trees: dict[str, dict[int, Node]] = field(default_factory=dict)
    """Functions by file and offset, where the tree is still at hand."""
    files: list[FileScope] = field(default_factory=list)
    types: dict[str, Declared] = field(default_factory=dict)
    functions: dict[str, Declared] = field(default_factory=dict)
    methods: dict[str, dict[str, Declared]] = field(default_factory=dict)
    initializers: list[Declared] = field(default_factory=list)
    members: dict[str, Operand | Type | None] = field(default_factory=dict)
    """What names of the package mean to its importers, as lowering resolved them."""
    type_names: dict[str, Type] = field(default_factory=dict)
    """The types that were asked for, an alias as what it stands for."""
    _values: tuple[dict[str, Variable], dict[str, Variable]] = field(default_factory=lambda: ({}, {}))
    _unread: list[tuple[FileScope, int, int]] = field(default_factory=list)
    """Declarations of variables and constants that nobody has asked for yet."""

    def __post_init__(self) -> None:
        for path, source, usual in self.sources:
            scope = FileScope(self, path, source, usual)
            self.files.append(scope)
            parts = scope.outlined()
            if parts is None:
                self._index_whole(scope)
            else:
                for start, end in parts:
                    self._index_part(scope, start, end)
            scope.trees = self.trees.pop(scope.file, {})
        self.sources = []
        self.known = {}

    @cached_property
    def name(self) -> str:
        """The name in the package clause, or the import path's last element."""
        clause = next((scope.clause for scope in self.files if scope.clause is not None), None)
        return clause if clause is not None else default_name(self.import_path)

    @property
    def variables(self) -> dict[str, Variable]:
        """Package variables by name."""
        self._read("")
        return self._values[0]

    @property
    def constants(self) -> dict[str, Variable]:
        """Constants by name."""
        self._read("")
        return self._values[1]

    def variable(self, name: str) -> Variable | None:
        """One package variable."""
        self._read(name)
        return self._values[0].get(name)

    def constant(self, name: str) -> Variable | None:
        """One constant."""
        self._read(name)
        return self._values[1].get(name)

    def _read(self, name: str) -> None:
        """Indexes the declarations of variables and constants that hold the name, unless that was done."""
        if not self._unread:
            return
        word = name.encode()
        rest: list[tuple[FileScope, int, int]] = []
        unread, self._unread = self._unread, rest
        for part in unread:
            scope, start, end = part
            if scope.source.find(word, start, end) < 0:
                rest.append(part)
                continue
            for node in scope.part(start, end):
                self._index(scope, node)

    def _index_part(self, scope: FileScope, start: int, end: int) -> None:
        function = function_at(scope.source, start)
        if function is not None:
            receiver, name = function
            self._function(receiver, Declared(scope, name, start, end))
            return
        single = type_at(scope.source, start)
        if single is not None:
            at, name = single
            self.types.setdefault(name, Declared(scope, name, at, end, (start, start + len("type"), end)))
            return
        if scope.source.startswith((b"var", b"const"), start):
            self._unread.append((scope, start, end))
            return
        for node in scope.part(start, end):
            self._index(scope, node)

    def _index_whole(self, scope: FileScope) -> None:
        seen = scope.file in self.known
        known = self.known[scope.file] if seen else read_entries(parse(scope.source).root_node)
        if known is not None:
            scope.know(known)
            for entry in known.entries:
                self._add(scope, entry)
            return
        for node in scope.nodes():
            for entry, at in entries(node):
                self._add(scope, entry, at)

    def _index(self, scope: FileScope, node: Node) -> None:
        for entry, _ in entries(node):
            self._add(scope, entry)

    def _add(self, scope: FileScope, entry: Entry, kept: Node | None = None) -> None:
        if entry.kind == "func":
            self._function(entry.receiver, Declared.of(scope, entry.names[0], entry, kept))
        elif entry.kind == "type":
            self.types.setdefault(entry.names[0], Declared.of(scope, entry.names[0], entry, kept))
        else:
            into = self._values[entry.kind == "const"]
            spec = Declared.of(scope, "", entry, kept)
            for index, name in enumerate(entry.names):
                into.setdefault(name, Variable(spec, name, index, len(entry.names)))

    def _function(self, receiver: str, declared: Declared) -> None:
        if receiver:
            self.methods.setdefault(receiver, {}).setdefault(declared.name, declared)
        elif declared.name in ("init", "_"):
            declared.name = f"init#{len(self.initializers) + 1}"
            self.initializers.append(declared)
        else:
            self.functions.setdefault(declared.name, declared)

    def declared_functions(self) -> Iterator[tuple[str, str, Declared]]:
        """Every function with a body place: (symbol inside the package, receiver's type name or '', declaration)."""
        for name, declared in self.functions.items():
            yield name, "", declared
        for declared in self.initializers:
            yield declared.name, "", declared
        for receiver, methods in self.methods.items():
            for name, declared in methods.items():
                yield f"{receiver}.{name}", receiver, declared

    def lookup(self, symbol: str) -> Declared | None:
        """The function or method of that symbol (`Get`, `Client.Do`, `init#1`)."""
        receiver, _, name = symbol.rpartition(".")
        if receiver:
            return self.methods.get(receiver, {}).get(name)
        if name.startswith("init#"):
            return next((d for d in self.initializers if d.name == name), None)
        return self.functions.get(name)


class PackageStore:
    """Finds packages by import path: project, then the interface stubs, then vendor/, then the module cache."""

    def __init__(self, workspace: Workspace, stub_of: StubFinder, module_cache: Path | None) -> None:
        self._workspace = workspace
        self._stub_of = stub_of
        self._cache = module_cache
        self._packages: dict[tuple[str, str], Package | None] = {}
        self._found: dict[str, Package | None] = {}
        self._stubs: dict[str, Package | None] = {}
        self._folders: dict[tuple[str, Path], Package] = {}
        self._own: dict[str, Package] = {}
        self._known: dict[str, FileEntries | None] = {}
        self._trees: dict[str, dict[int, Node]] = {}
        self._kept = 0
        self._aliases: dict[str, str] = {}
        for module in workspace.modules:
            for path, folder in module.replaced.items():
                target = next((m for m in workspace.modules if m.folder.resolve() == folder.resolve()), None)
                if target is not None and target.path != path:
                    self._aliases[path] = target.path

    @property
    def own_paths(self) -> list[str]:
        """Import paths of the project's packages."""
        return list(self._workspace.packages)

    def own(self, import_path: str) -> Package | None:
        """A package of the project."""
        if import_path not in self._own:
            found = self._workspace.packages.get(import_path)
            if found is None:
                return None
            self._own[import_path] = self._own_package(found)
        return self._own[import_path]

    def read(self, file: str, source: bytes) -> FileEntries | None:
        """Parses a file of the project. Its tree stays at hand until the file's functions are lowered, unless there
        are too many."""
        root = parse(source).root_node
        known = self._known[file] = read_entries(root)
        self._kept += len(source)
        if known is not None and self._kept <= _TREES:
            nodes = (pair for node in root.children for pair in entries(node))
            self._trees[file] = {entry.start: node for entry, node in nodes if entry.kind == "func"}
        return known

    def know(self, known: Mapping[str, FileEntries | None]) -> None:
        """Takes over what was read of the project's files, by path; None for one whose tree has to be kept."""
        self._known.update(known)

    def _own_package(self, folder: PackageFolder) -> Package:
        sources = [(f.path, f.source, f.usual) for f in folder.files]
        known = {f.path: self._known.pop(f.path) for f in folder.files if f.path in self._known}
        trees = {f.path: self._trees.pop(f.path) for f in folder.files if f.path in self._trees}
        return Package(folder.import_path, True, sources, folder.module, folder.folder, known, trees)

    def get(self, import_path: str, module: ModFile | None) -> Package | None:
        """The package of that path as a file of `module` would import it; None when no source is at hand."""
        own = self.own(self._renamed(import_path))
        if own is not None:
            return own
        key = (import_path, module.path if module is not None else "")
        if key not in self._packages:
            self._packages[key] = self._external(import_path, module)
        return self._packages[key]

    def find(self, import_path: str) -> Package | None:
        """A package that some file of the project has already led to, or that a stub describes."""
        if import_path not in self._found:
            self._found[import_path] = next(
                (p for m in (None, *self._workspace.modules) if (p := self.get(import_path, m)) is not None), None
            )
        return self._found[import_path]

    def _renamed(self, import_path: str) -> str:
        if not self._aliases:
            return import_path
        for old, new in self._aliases.items():
            if import_path == old or import_path.startswith(old + "/"):
                return new + import_path[len(old) :]
        return import_path

    def _external(self, import_path: str, module: ModFile | None) -> Package | None:
        if not _IMPORT_PATH.fullmatch(import_path) or ".." in import_path:
            return None
        stub = self._stub(import_path)
        if stub is not None or module is None:
            return stub
        folders = [module.folder / "vendor" / import_path]
        if self._cache is not None:
            for required, version in module.requires.items():
                if import_path == required or import_path.startswith(required + "/"):
                    base = cache_folder(self._cache, required, version)
                    folders.append(base / import_path[len(required) :].lstrip("/"))
        for folder in folders:
            if (import_path, folder) in self._folders:
                return self._folders[import_path, folder]
            if folder.is_dir():
                found = Package(import_path, False, list(_read_folder(folder, import_path)))
                self._folders[import_path, folder] = found
                return found
        return None

    def _stub(self, import_path: str) -> Package | None:
        """The interface stub, one for all modules."""
        if import_path not in self._stubs:
            text = self._stub_of(import_path)
            sources = [(f"<{import_path}>", text, True)] if text is not None else None
            self._stubs[import_path] = Package(import_path, False, sources) if sources is not None else None
        return self._stubs[import_path]


class StubFinder:
    """Finds the interface stub of a package below a folder of `<import path>.go` files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, import_path: str) -> bytes | None:
        path = self._folder / f"{import_path}.go"
        return path.read_bytes() if path.is_file() else None

    @cached_property
    def by_name(self) -> dict[str, str]:
        """Package name to import path, for snippets without imports: the shortest path of that name wins, and the
        current major version of a library before older ones."""
        found: dict[str, str] = {}
        paths = sorted(p.relative_to(self._folder).with_suffix("").as_posix() for p in self._folder.rglob("*.go"))
        for path in sorted(paths, key=_snippet_rank):
            found.setdefault(default_name(path), path)
        return found


def _snippet_rank(path: str) -> tuple[int, int, str]:
    preferred = 0 if "." not in path.split("/")[0] else 1
    if "aws-sdk-go-v2/service/dynamodb" in path or path == "github.com/labstack/echo/v4":
        preferred = -1
    return preferred, len(path), path


def _read_folder(folder: Path, import_path: str) -> Iterator[tuple[str, bytes, bool]]:
    with os.scandir(folder) as entries:
        names = sorted(e.name for e in entries if e.name.endswith(".go") and not e.name.endswith("_test.go"))
    found: list[tuple[str, bytes, bool]] = []
    for name in names:
        path = folder / name
        try:
            if path.stat().st_size > MAX_BYTES:
                continue
            source = path.read_bytes()
        except OSError:
            continue
        found.append((f"<{import_path}>/{name}", source, in_usual_build(name, source[:4096])))
    yield from [file for file in found if file[2]] or found  # what another system would build defines the same names
