"""Syntax trees of Go files, by tree-sitter."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import tree_sitter_go
from tree_sitter import Language, Node, Parser, Point, Range

if TYPE_CHECKING:
    from tree_sitter import Tree

MAX_BYTES = 8_000_000
"""Files above this size are not parsed: no hand-written Go file comes near it."""

MAX_DEPTH = 150
"""Expressions and statements nested deeper than this become opaque, so that no input exhausts the stack."""

_NOWHERE = Point(0, 0)


_GO = Language(tree_sitter_go.language())
_COMMENT = _GO.id_for_node_kind("comment", True)


@cache
def _parser() -> Parser:
    return Parser(_GO)


@cache
def _part_parser() -> Parser:
    return Parser(_GO)


def parse(source: bytes) -> Tree:
    """The syntax tree of a Go file; errors in the text become ERROR nodes in the tree."""
    return _parser().parse(source)


def parse_parts(source: bytes, *parts: tuple[int, int]) -> Node:
    """The syntax tree of byte ranges of a file, read as if nothing else was there. Byte offsets of its nodes are
    those in the file; rows and columns are not."""
    parser = _part_parser()
    parser.included_ranges = [Range(_NOWHERE, _NOWHERE, start, end) for start, end in parts]
    return parser.parse(source).root_node


def text(node: Node) -> str:
    """The node's source text."""
    raw = node.text
    if raw is None:
        return ""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace")


field = Node.child_by_field_name
"""The child under that field name; None where there is none."""


def first_child(node: Node) -> Node | None:
    """The first named child."""
    return node.named_child(0) if node.named_child_count else None


def named_children(node: Node) -> list[Node]:
    """Named children but comments."""
    return [child for child in node.named_children if child.kind_id != _COMMENT]


def expressions(node: Node | None) -> list[Node]:
    """The members of an expression list, or the single expression."""
    if node is None:
        return []
    return named_children(node) if node.type == "expression_list" else [node]


def statements(block: Node | None) -> list[Node]:
    """The statements of a block or case body (the grammar wraps them in a statement_list)."""
    if block is None:
        return []
    found: list[Node] = []
    for child in block.named_children:
        if child.type == "statement_list":
            found.extend(c for c in child.named_children if c.type != "comment")
        elif child.type == "ERROR":
            found.append(child)
    return found


def integer_value(node: Node) -> int | None:
    """The value of an integer literal."""
    try:
        return int(text(node).replace("_", ""), 0)
    except ValueError:
        return None


def string_value(node: Node) -> str | None:
    """The value of a string literal, None for anything else. Escapes but the common ones are left as written."""
    if node.type not in ("interpreted_string_literal", "raw_string_literal"):
        return None
    inner = text(node)[1:-1]
    if node.type == "raw_string_literal" or "\\" not in inner:
        return inner
    return inner.replace('\\"', '"').replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")


_STATEMENTS = frozenset(
    {
        "assignment_statement",
        "comment",
        "defer_statement",
        "expression_statement",
        "expression_switch_statement",
        "for_statement",
        "go_statement",
        "if_statement",
        "return_statement",
        "select_statement",
        "send_statement",
        "short_var_declaration",
        "type_switch_statement",
    }
)


def left_over(node: Node) -> list[Node]:
    """Statements that stand behind a declaration because a stray brace closed its body too early (in code that does
    not compile the parser finds them at the top level)."""
    found: list[Node] = []
    following = node.next_sibling if node.parent is not None and node.parent.type == "source_file" else None
    while following is not None and (following.type in _STATEMENTS or not following.is_named):
        if following.is_named:
            found.append(following)
        following = following.next_sibling
    return found


def end_of(node: Node) -> int:
    """The offset behind a declaration and what was left over of it."""
    return max([node.end_byte, *(n.end_byte for n in left_over(node))])


def embedded_name(node: Node) -> str:
    """The name under which an embedded field of that type is reached."""
    if node.type == "generic_type":
        inner = field(node, "type")
        return embedded_name(inner) if inner is not None else ""
    if node.type == "qualified_type":
        name = field(node, "name")
        return text(name) if name is not None else ""
    return text(node)
