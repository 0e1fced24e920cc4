"""What one Go file imports and declares at the top level, as plain data: byte ranges and names.

Plain, so that files can be parsed by several processes, and the answer kept, while every process knows the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import string_value, text

if TYPE_CHECKING:
    from tree_sitter import Node

    from leaktight.languages.go.files import FileScope

_VERSION_SUFFIX = re.compile(r"^v\d+$")
_GOPKG = re.compile(r"\.v\d+$")
_REGULAR = frozenset(
    {
        "\n",
        ";",
        "comment",
        "const_declaration",
        "function_declaration",
        "import_declaration",
        "method_declaration",
        "package_clause",
        "type_declaration",
        "var_declaration",
    }
)

Group = tuple[int, int, int]
"""A declaration of several specs: its start, the end of its keyword, its end."""


class Entry(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A function, a method, or one spec of a type, variable or constant declaration.

    `kind` is `func`, `type`, `var` or `const`; `names` has one name, for variables and constants all of the spec.
    `receiver` is the name of a method's type. `start` and `end` are its byte range, `body` the offset of a function's
    body (`end` without one). `alias` is true for `type A = B`. `group` is the declaration that a spec stands in.
    """

    kind: str
    names: tuple[str, ...]
    start: int
    end: int
    body: int
    receiver: str = ""
    alias: bool = False
    group: Group | None = None


class FileEntries(msgspec.Struct, gc=False, array_like=True):
    """A file without syntax errors, and with nothing but declarations at the top level. `start` and `end` are the
    byte range of its code; `clause` is the name in its package clause, `unnamed` are imports for a side effect."""

    start: int
    end: int
    clause: str | None = None
    imports: dict[str, str] = {}
    dots: list[str] = []
    unnamed: list[str] = []
    entries: list[Entry] = []


def read_entries(root: Node) -> FileEntries | None:
    """What the file with that syntax tree declares; None where the tree has to stay at hand to understand it."""
    nodes = root.children
    if root.has_error or any(node.type not in _REGULAR for node in nodes):
        return None
    found = FileEntries(root.start_byte, root.end_byte)
    head(found, nodes)
    found.entries = [entry for node in nodes for entry, _ in entries(node)]
    return found


def packed(known: Mapping[str, FileEntries | None]) -> bytes:
    """What files declare, by path, as bytes."""
    return msgspec.msgpack.encode(known)


def unpacked(data: bytes) -> dict[str, FileEntries | None]:
    """The same again. Raises msgspec.DecodeError for other bytes."""
    return msgspec.msgpack.decode(data, type=dict[str, FileEntries | None])


def head(into: FileEntries | FileScope, nodes: Sequence[Node]) -> None:
    """Learns the package clause and the imports that are among the nodes."""
    for node in nodes:
        if node.type == "import_declaration":
            for spec in _specs(node, "import_spec"):
                _add_import(into, spec)
        elif node.type == "package_clause" and into.clause is None:
            into.clause = text(node.named_children[0]) if node.named_children else ""


def _add_import(into: FileEntries | FileScope, spec: Node) -> None:
    path_node = child(spec, "path")
    path = string_value(path_node) if path_node is not None else None
    if not path:
        return
    name = child(spec, "name")
    if name is None:
        into.imports[default_name(path)] = path
    elif name.type == "dot":
        into.dots.append(path)
    elif text(name) == "_":
        into.unnamed.append(path)
    else:
        into.imports[text(name)] = path


def default_name(import_path: str) -> str:
    """The name under which a package is usually known without an alias: the last element that is not a version."""
    parts = import_path.split("/")
    name = parts[-1]
    if len(parts) > 1 and _VERSION_SUFFIX.match(name):
        name = parts[-2]
    name = _GOPKG.sub("", name)
    name = name.removeprefix("go-").removesuffix("-go") if "-" in name else name
    return name.replace("-", "_")


def entries(node: Node) -> Iterator[tuple[Entry, Node]]:
    """What a top-level node declares, each with its own node."""
    match node.type:
        case "function_declaration" | "method_declaration":
            name = child(node, "name")
            receiver = _receiver_name(node) if node.type == "method_declaration" else ""
            if name is not None and (receiver or node.type == "function_declaration"):
                body = child(node, "body")
                at = body.start_byte if body is not None else node.end_byte
                yield Entry("func", (text(name),), node.start_byte, node.end_byte, at, receiver), node
        case "type_declaration":
            group = _group(node)
            for spec in node.named_children:
                name = child(spec, "name")
                if spec.type in ("type_spec", "type_alias") and name is not None:
                    alias = spec.type == "type_alias"
                    start, end = spec.start_byte, spec.end_byte
                    yield Entry("type", (text(name),), start, end, end, "", alias, group), spec
        case "var_declaration":
            yield from _values(node, "var")
        case "const_declaration":
            yield from _values(node, "const")
        case "ERROR":
            for inner in node.children:
                yield from entries(inner)


def _values(node: Node, kind: str) -> Iterator[tuple[Entry, Node]]:
    group = _group(node)
    for spec in _specs(node, f"{kind}_spec"):
        names = tuple(text(n) for n in spec.children_by_field_name("name") if n.type == "identifier")
        start, end = spec.start_byte, spec.end_byte
        yield Entry(kind, names, start, end, end, "", False, group), spec


def _group(node: Node) -> Group:
    keyword = node.children[0].end_byte if node.children else node.end_byte
    return node.start_byte, keyword, node.end_byte


def _specs(node: Node, kind: str) -> Iterator[Node]:
    for inner in node.named_children:
        if inner.type == kind:
            yield inner
        elif inner.type == f"{kind}_list":
            yield from (n for n in inner.named_children if n.type == kind)


def _receiver_name(node: Node) -> str:
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
