"""One Go file: what it imports and declares, by byte ranges.

No syntax tree outlives the reading of a file (entries.py): trees are ten times the size of the text. The declaration
that is asked for is parsed again, alone, which gives the same nodes as a tree of the whole file. Only of a file with
syntax errors, or with statements between its declarations, the tree is kept: there a declaration's surroundings
matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaktight.ir.extent import SourceText
from leaktight.languages.go.entries import head
from leaktight.languages.go.newvalue import readable
from leaktight.languages.go.outline import outline
from leaktight.languages.go.syntax import end_of, named_children, parse, parse_parts, text
from leaktight.languages.go.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from leaktight.languages.go.entries import Entry, FileEntries, Group
    from leaktight.languages.go.packages import Package


class Declared:
    """A top-level declaration: a function, method, or one spec of a type, variable or constant declaration.

    `start` and `end` are its byte range, `body` the offset of a function's body (`end` without one), `reach` the
    offset behind what a stray brace cut off it. `alias` is true for `type A = B`.
    """

    __slots__ = ("_group", "_kept", "alias", "body", "end", "name", "reach", "scope", "start")

    def __init__(self, scope: FileScope, name: str, start: int, end: int, group: Group | None = None) -> None:
        self.scope = scope
        self.name = name
        self.start = start
        self.end = self.reach = self.body = end
        self.alias = False
        self._group = group
        self._kept: Node | None = None

    @classmethod
    def of(cls, scope: FileScope, name: str, entry: Entry, kept: Node | None) -> Declared:
        """The declaration that the entry tells of; `kept` is its node where the file's tree is kept."""
        found = cls(scope, name, entry.start, entry.end, entry.group)
        found.alias = entry.alias
        found.body = entry.body
        if kept is not None:
            found._kept = kept
            found.reach = end_of(kept)
        return found

    @property
    def node(self) -> Node:
        """Its syntax tree."""
        found = self._kept or self.scope.trees.get(self.start)
        return found if found is not None else self._parsed(self.end)

    @property
    def header(self) -> Node:
        """The syntax tree of a function, maybe without its body."""
        found = self._kept or self.scope.trees.get(self.start)
        return found if found is not None else self._parsed(self.body)

    def _parsed(self, end: int) -> Node:
        source = self.scope.source
        if self._group is None:
            return _first(parse_parts(source, (self.start, end)))
        start, keyword, group_end = self._group
        if source[keyword : keyword + 1] in (b" ", b"\t"):  # `type ` and the spec, as if it stood alone
            return _first(_first(parse_parts(source, (start, keyword + 1), (self.start, end))))
        stack = [parse_parts(source, (start, group_end))]
        while stack:
            node = stack.pop()
            if node.type.endswith(("_spec", "_alias")) and node.start_byte == self.start:
                return node
            stack += node.named_children
        raise LookupError(self.name)  # not reached: the spec was found in this very range


def _first(node: Node) -> Node:
    return next((inner for inner in node.named_children if inner.type != "comment"), node)


class Variable:
    """A package variable or constant: `index` is its place among the names of its spec."""

    __slots__ = ("index", "name", "names", "spec")

    def __init__(self, spec: Declared, name: str, index: int, names: int) -> None:
        self.spec = spec
        self.name = name
        self.index = index
        self.names = names

    @property
    def scope(self) -> FileScope:
        """The file whose imports apply."""
        return self.spec.scope


class FileScope:
    """One file: its text and imports, and what its package clause says. `usual`: part of a linux/amd64 build. `start`
    and `end` are the byte range of its code; `error` tells where the first syntax error is, if there is one.
    `unnamed` are imports for their side effect (`import _ "…"`)."""

    __slots__ = (
        "clause",
        "dots",
        "end",
        "error",
        "file",
        "imports",
        "kept",
        "package",
        "start",
        "text",
        "trees",
        "unnamed",
        "usual",
    )

    def __init__(self, package: Package, file: str, source: bytes, usual: bool) -> None:
        self.package = package
        self.file = file
        self.text = SourceText(file, readable(source))
        self.usual = usual
        self.imports: dict[str, str] = {}
        self.dots: list[str] = []
        self.unnamed: list[str] = []
        self.clause: str | None = None
        self.error: str | None = None
        self.kept = False
        self.trees: dict[int, Node] = {}
        """Functions that are not lowered yet by their offset, as long as the file's tree is at hand."""
        self.start, self.end = 0, len(source)

    @property
    def source(self) -> bytes:
        """The file's text."""
        return self.text.source

    def outlined(self) -> list[tuple[int, int]] | None:
        """Of a library's file: byte ranges of its declarations, found by text; None when it has to be parsed."""
        return outline(self.source) if not self.package.own else None

    def know(self, known: FileEntries) -> None:
        """Takes over what was read of the file."""
        self.start, self.end, self.clause = known.start, known.end, known.clause
        self.imports, self.dots, self.unnamed = known.imports, known.dots, known.unnamed

    def nodes(self) -> list[Node]:
        """The top-level nodes of a file whose tree is kept."""
        root = parse(self.source).root_node
        children = root.children
        self.start, self.end = root.start_byte, root.end_byte
        if root.has_error:
            self.error = _first_error(root)
        self.kept = True
        head(self, children)
        return children

    def part(self, start: int, end: int) -> list[Node]:
        """The nodes of a byte range that holds whole declarations."""
        children = parse_parts(self.source, (start, end)).children
        head(self, children)
        return children


def _first_error(root: Node) -> str:
    """Where the file's first syntax error is, in words."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.is_error or node.is_missing:
            return f"syntax error at line {node.start_point[0] + 1}; the intact parts were analysed"
        stack.extend(reversed([c for c in node.children if c.has_error or c.is_missing]))
    return "syntax error; the intact parts were analysed"


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
