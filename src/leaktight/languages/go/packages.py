"""Packages: where an import path's source lies, and what each package declares.

One mechanism serves the project, vendor/, the module cache and the interface stubs of knowledge/: all are Go files
whose top-level declarations are indexed; bodies stay untouched until a function is lowered.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tree_sitter import Node

from leaktight.ir.types import Type
from leaktight.ir.values import Operand
from leaktight.languages.go.constraints import in_usual_build
from leaktight.languages.go.modfile import ModFile, cache_folder
from leaktight.languages.go.syntax import MAX_BYTES, named_children, parse, string_value, text
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.workspace import PackageFolder, Workspace

_VERSION_SUFFIX = re.compile(r"^v\d+$")
_GOPKG = re.compile(r"\.v\d+$")


class FileScope:
    """One parsed file: its tree and its imports."""

    __slots__ = ("dots", "file", "imports", "package", "root", "source", "usual")

    def __init__(self, package: Package, file: str, source: bytes, usual: bool) -> None:
        self.package = package
        self.file = file
        self.source = source
        self.usual = usual
        self.root: Node = parse(source).root_node
        self.imports: dict[str, str] = {}
        self.dots: list[str] = []
        for node in self.root.named_children:
            if node.type == "import_declaration":
                for spec in _specs(node, "import_spec", "import_spec_list"):
                    self._add_import(spec)

    def first_error(self) -> str:
        """Where the file's first syntax error is, in words."""
        stack = [self.root]
        while stack:
            node = stack.pop()
            if node.is_error or node.is_missing:
                return f"syntax error at line {node.start_point[0] + 1}; the intact parts were analysed"
            stack.extend(reversed([c for c in node.children if c.has_error or c.is_missing]))
        return "syntax error; the intact parts were analysed"

    def _add_import(self, spec: Node) -> None:
        path_node = child(spec, "path")
        path = string_value(path_node) if path_node is not None else None
        if not path:
            return
        name = child(spec, "name")
        if name is None:
            self.imports[default_name(path)] = path
        elif name.type == "dot":
            self.dots.append(path)
        elif text(name) != "_":
            self.imports[text(name)] = path


def default_name(import_path: str) -> str:
    """The name under which a package is usually known without an alias: the last element that is not a version."""
    parts = import_path.split("/")
    name = parts[-1]
    if len(parts) > 1 and _VERSION_SUFFIX.match(name):
        name = parts[-2]
    name = _GOPKG.sub("", name)
    name = name.removeprefix("go-").removesuffix("-go") if "-" in name else name
    return name.replace("-", "_")


def _specs(node: Node, kind: str, container: str) -> Iterator[Node]:
    for inner in node.named_children:
        if inner.type == kind:
            yield inner
        elif inner.type == container:
            yield from (n for n in inner.named_children if n.type == kind)


@dataclass(frozen=True, slots=True)
class Declared:
    """A top-level declaration: its node and the file whose imports apply."""

    scope: FileScope
    node: Node
    name: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A package variable or constant: `index` is its place among the names of its spec."""

    scope: FileScope
    spec: Node
    name: str
    index: int
    names: int


@dataclass(eq=False)
class Package:
    """What a package declares. `own` is true for packages of the scanned project."""

    import_path: str
    own: bool
    sources: list[tuple[str, bytes, bool]]
    module: ModFile | None = None
    folder: str = ""
    files: list[FileScope] = field(default_factory=list)
    types: dict[str, Declared] = field(default_factory=dict)
    functions: dict[str, Declared] = field(default_factory=dict)
    methods: dict[str, dict[str, Declared]] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    constants: dict[str, Variable] = field(default_factory=dict)
    initializers: list[Declared] = field(default_factory=list)
    members: dict[str, Operand | Type | None] = field(default_factory=dict)
    """What names of the package mean to its importers, as lowering resolved them."""

    def __post_init__(self) -> None:
        for path, source, usual in self.sources:
            scope = FileScope(self, path, source, usual)
            self.files.append(scope)
            for node in scope.root.children:
                self._index(scope, node)
        self.sources = []

    @cached_property
    def name(self) -> str:
        """The name in the package clause, or the import path's last element."""
        for scope in self.files:
            for node in scope.root.named_children:
                if node.type == "package_clause":
                    return text(node.named_children[0]) if node.named_children else ""
        return default_name(self.import_path)

    def _index(self, scope: FileScope, node: Node) -> None:
        match node.type:
            case "function_declaration":
                self._function(scope, node)
            case "method_declaration":
                name, receiver = child(node, "name"), receiver_name(node)
                if name is not None and receiver:
                    self.methods.setdefault(receiver, {}).setdefault(text(name), Declared(scope, node, text(name)))
            case "type_declaration":
                for spec in node.named_children:
                    name = child(spec, "name")
                    if spec.type in ("type_spec", "type_alias") and name is not None:
                        self.types.setdefault(text(name), Declared(scope, spec, text(name)))
            case "var_declaration":
                for spec in _specs(node, "var_spec", "var_spec_list"):
                    self._variables(scope, spec, self.variables)
            case "const_declaration":
                for spec in _specs(node, "const_spec", "const_spec_list"):
                    self._variables(scope, spec, self.constants)
            case "ERROR":
                for inner in node.children:
                    self._index(scope, inner)

    def _function(self, scope: FileScope, node: Node) -> None:
        name = child(node, "name")
        if name is None:
            return
        declared = Declared(scope, node, text(name))
        if declared.name in ("init", "_"):
            number = len(self.initializers) + 1
            self.initializers.append(Declared(scope, node, f"init#{number}"))
        else:
            self.functions.setdefault(declared.name, declared)

    @staticmethod
    def _variables(scope: FileScope, spec: Node, into: dict[str, Variable]) -> None:
        names = spec.children_by_field_name("name")
        names = [n for n in names if n.type == "identifier"]
        for index, name in enumerate(names):
            into.setdefault(text(name), Variable(scope, spec, text(name), index, len(names)))

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


def receiver_name(node: Node) -> str:
    """The name of the type that a method is declared on."""
    receiver = child(node, "receiver")
    if receiver is None:
        return ""
    for parameter in receiver.named_children:
        kind = child(parameter, "type")
        while kind is not None and kind.type in ("pointer_type", "parenthesized_type", "generic_type"):
            inner = child(kind, "type") if kind.type == "generic_type" else None
            kind = inner if inner is not None else (kind.named_children[0] if kind.named_children else None)
        if kind is not None and kind.type == "type_identifier":
            return text(kind)
    return ""


def receiver_parameters(node: Node) -> list[str]:
    """The names that a method's receiver gives to its type's parameters."""
    receiver = child(node, "receiver")
    stack = list(receiver.named_children) if receiver is not None else []
    while stack:
        current = stack.pop()
        if current.type == "type_arguments":
            return [text(n) for n in named_children(current)]
        stack += [c for c in current.named_children if c.type != "identifier"]
    return []


class PackageStore:
    """Finds packages by import path: project, then the interface stubs, then vendor/, then the module cache."""

    def __init__(self, workspace: Workspace, stub_of: StubFinder, module_cache: Path | None) -> None:
        self._workspace = workspace
        self._stub_of = stub_of
        self._cache = module_cache
        self._packages: dict[tuple[str, str], Package | None] = {}
        self._found: dict[str, Package | None] = {}
        self._own: dict[str, Package] = {}
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
            self._own[import_path] = _own_package(found)
        return self._own[import_path]

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
        stub = self._stub_of(import_path)
        if stub is not None:
            return Package(import_path, False, [(f"<{import_path}>", stub, True)])
        if module is None:
            return None
        folders = [module.folder / "vendor" / import_path]
        if self._cache is not None:
            for required, version in module.requires.items():
                if import_path == required or import_path.startswith(required + "/"):
                    base = cache_folder(self._cache, required, version)
                    folders.append(base / import_path[len(required) :].lstrip("/"))
        for folder in folders:
            if folder.is_dir():
                return Package(import_path, False, list(_read_folder(folder, import_path)))
        return None


class StubFinder:
    """Finds the interface stub of a package below a folder of `<import path>.go` files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, import_path: str) -> bytes | None:
        path = self._folder / f"{import_path}.go"
        if ".." in import_path or not path.is_file():
            return None
        return path.read_bytes()

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


def _own_package(folder: PackageFolder) -> Package:
    sources = [(f.path, f.source, f.usual) for f in folder.files]
    return Package(folder.import_path, True, sources, folder.module, folder.folder)


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
    yield from sorted(found, key=lambda f: not f[2])
