"""The import lines of a Go file: adding what a fix needs, dropping what it made superfluous.

Whole files go in and come out as bytes, with line ends as LF. New lines are written the way gofmt leaves them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

import msgspec
from tree_sitter import Language, Node, Query, QueryCursor, Tree
from tree_sitter_go import language

from leaktight.core.edit import Import
from leaktight.languages.go.syntax import parse, text

_NAMES_BEFORE_A_DOT = """
(selector_expression operand: (identifier) @name)
(qualified_type package: (package_identifier) @name)
"""


class ImportClashError(ValueError):
    """An import cannot be added: its name already means something else in the file. The text says what."""


class _Spec(msgspec.Struct, frozen=True):
    """One import: the bytes [start, end) from its own first byte to the end of its line. `above` is the beginning of
    the line where text goes that must stand above it and its leading comments."""

    path: str
    alias: str
    row: int
    start: int
    end: int
    above: int

    @property
    def names(self) -> tuple[str, ...]:
        return (self.alias,) if self.alias else package_names(self.path)


class _Declaration(msgspec.Struct, frozen=True):
    """One import declaration with its specs, in order; `block` where it is `import ( … )` with a line for each."""

    specs: tuple[_Spec, ...]
    start: int
    end: int
    parentheses: bool
    block: bool

    def groups(self) -> list[list[_Spec]]:
        """Specs that no blank line separates."""
        groups: list[list[_Spec]] = []
        for spec in self.specs:
            if groups and spec.above <= groups[-1][-1].end + 1:
                groups[-1].append(spec)
            else:
                groups.append([spec])
        return groups


def fix_imports(source: bytes, needs: Sequence[Import]) -> bytes:
    """`source` with an import line for every need that it lacks, grouped as goimports does: the standard library
    apart, other paths where the longest prefix is shared. Raises ImportClashError where a name is taken."""
    for need in sorted(set(needs), key=lambda each: (each.path, each.alias)):
        source = _add(source, need)
    return source


def drop_unused_imports(before: bytes, after: bytes) -> bytes:
    """`after` without the imports that `before` uses and `after` no longer does.

    An import whose package name its path does not show is left alone: the compiler will say so.
    """
    used_before, used_after = _names_before_a_dot(before), _names_before_a_dot(after)
    known = {(spec.path, spec.alias) for declaration in _declarations(before) for spec in declaration.specs}
    for declaration in reversed(_declarations(after)):
        dead = [
            spec
            for spec in declaration.specs
            if (spec.path, spec.alias) in known
            and spec.alias not in ("_", ".")
            and used_before.intersection(spec.names)
            and not used_after.intersection(spec.names)
        ]
        if dead:
            after = _without(after, declaration, dead)
    return after


def declared(source: bytes) -> tuple[str, ...]:
    """Names that the file declares at package level, as often as it does so, but for methods and the names that may
    repeat (`_`, `init`)."""
    names: list[str] = []
    for node in tree(source).root_node.named_children:
        if node.type == "function_declaration":
            names += _names(node)
        elif node.type in ("const_declaration", "var_declaration", "type_declaration"):
            for child in node.named_children:
                # `var ( … )` has a level that `var x` and `const ( … )` have not
                for spec in child.named_children if child.type.endswith("_list") else [child]:
                    names += _names(spec)
    return tuple(name for name in names if name not in ("_", "init"))


def package_names(path: str) -> tuple[str, ...]:
    """Names that the package at an import path may have, the likeliest first. Go's own rule is the package clause,
    which the path does not show: by custom it is the last element without major version and `go-` or `-go`."""
    parts = [part for part in path.split("/") if part]
    if len(parts) > 1 and re.fullmatch(r"v[0-9]+", parts[-1]):
        parts.pop()
    last = re.sub(r"\.v[0-9]+$", "", parts[-1]) if parts else path
    short = re.sub(r"^(go|golang)-|[-.]go$", "", last)
    return tuple(dict.fromkeys((short, last, short.replace("-", ""), short.replace("-", "_"), *short.split("-"))))


@lru_cache(maxsize=32)
def tree(source: bytes) -> Tree:
    """The syntax tree. Planning asks several questions about the same few texts, one fix after another."""
    return parse(source)


def _add(source: bytes, need: Import) -> bytes:
    # A block with "C" belongs to cgo: its comment is C source, so nothing is added to it.
    declarations = [each for each in _declarations(source) if all(spec.path != "C" for spec in each.specs)]
    specs = [spec for each in declarations for spec in each.specs]
    wanted = need.alias or package_names(need.path)[0]
    if any(spec.path == need.path and wanted in spec.names for spec in specs):
        return source
    other = next((spec.path for spec in specs if wanted == (spec.alias or spec.names[0])), None)
    if other is not None:
        raise ImportClashError(f"the name {wanted} already stands for the package {other}")
    if wanted in declared(source):
        raise ImportClashError(f"the name {wanted} is declared in the file, so {need.path} cannot be imported by it")
    line = f'{need.alias} "{need.path}"' if need.alias else f'"{need.path}"'
    block = next((each for each in declarations if each.block), None)
    if block is not None:
        return _into_block(source, block, need.path, line)
    if len(specs) == 1 and not declarations[0].parentheses:
        return _add(_as_block(source, declarations[0]), need)
    heads = ("package_clause", "import_declaration")
    last = max((node for node in tree(source).root_node.named_children if node.type in heads), key=_end, default=None)
    place = _line_end(source, last.end_byte if last is not None else 0)
    # one-line imports stand together; a package clause is set off by a blank line
    gap = "\n" if specs else "\n\n"
    return source[:place] + f"{gap}import {line}".encode() + source[place:]


def _as_block(source: bytes, single: _Declaration) -> bytes:
    """`import "x"` as a block of one line."""
    spec = single.specs[0]
    return source[: single.start] + b"import (\n\t" + source[spec.start : spec.end] + b"\n)" + source[spec.end :]


def _into_block(source: bytes, block: _Declaration, path: str, line: str) -> bytes:
    groups = block.groups()
    standard = _is_standard(path)
    alike = [group for group in groups if _is_standard(group[0].path) == standard]
    if alike:
        group = max(alike, key=lambda each: max(_shared_prefix(spec.path, path) for spec in each))
        smaller = [spec for spec in group if spec.path < path]
        if smaller:
            place = smaller[-1].end
            return source[:place] + f"\n\t{line}".encode() + source[place:]
        place = group[0].above
        return source[:place] + f"\t{line}\n".encode() + source[place:]
    if standard:
        place = groups[0][0].above
        return source[:place] + f"\t{line}\n\n".encode() + source[place:]
    place = groups[-1][-1].end
    return source[:place] + f"\n\n\t{line}".encode() + source[place:]


def _without(source: bytes, declaration: _Declaration, dead: Collection[_Spec]) -> bytes:
    """`source` without the dead specs; a declaration that is left empty goes too."""
    if len(dead) == len(declaration.specs):
        return _cut_lines(source, declaration.start, declaration.end)
    for spec in reversed(declaration.specs):
        if spec in dead and declaration.block:
            source = _cut_lines(source, spec.start, spec.end)
    return source


def _cut_lines(source: bytes, start: int, end: int) -> bytes:
    """Cuts whole lines, and one blank line where two would meet or one would stand at the edge of a block."""
    head = source[: source.rfind(b"\n", 0, start) + 1]
    rest = source[_line_end(source, end) + 1 :]
    if head.endswith((b"\n\n", b"(\n")) and rest.startswith(b"\n"):
        rest = rest[1:]
    elif head.endswith(b"\n\n") and rest.startswith(b")"):
        head = head[:-1]
    return head + rest


def _declarations(source: bytes) -> list[_Declaration]:
    found = []
    for node in tree(source).root_node.named_children:
        if node.type != "import_declaration":
            continue
        inside = next((child for child in node.named_children if child.type == "import_spec_list"), None)
        specs = _specs(source, inside if inside is not None else node)
        rows = {spec.row for spec in specs} | {node.start_point.row}
        block = inside is not None and bool(specs) and len(rows) == len(specs) + 1
        found.append(_Declaration(tuple(specs), node.start_byte, node.end_byte, inside is not None, block))
    return found


def _specs(source: bytes, parent: Node) -> list[_Spec]:
    specs: list[_Spec] = []
    comments: int | None = None  # where the comments begin that lead up to the next spec
    for child in parent.named_children:
        line = source.rfind(b"\n", 0, child.start_byte) + 1
        if source[:line].endswith(b"\n\n"):
            comments = None
        if child.type == "comment":
            if not (specs and child.start_point.row == specs[-1].row) and comments is None:
                comments = line
        elif child.type == "import_spec":
            path, name = child.child_by_field_name("path"), child.child_by_field_name("name")
            specs.append(
                _Spec(
                    path=text(path)[1:-1] if path is not None else "",
                    alias=text(name) if name is not None else "",
                    row=child.start_point.row,
                    start=child.start_byte,
                    end=_line_end(source, child.end_byte),
                    above=line if comments is None else comments,
                )
            )
            comments = None
    return specs


@lru_cache(maxsize=32)
def _names_before_a_dot(source: bytes) -> frozenset[str]:
    """Package names in use. Local variables of the same name count too: their import is then kept."""
    query = Query(Language(language()), _NAMES_BEFORE_A_DOT)
    captures = QueryCursor(query).captures(tree(source).root_node)
    return frozenset(text(node) for node in captures.get("name", []))


def _names(node: Node) -> list[str]:
    return [text(child) for child in node.children_by_field_name("name") if child.is_named]


def _shared_prefix(one: str, other: str) -> int:
    """Path elements that two import paths begin with alike."""
    count = 0
    for left, right in zip(one.split("/"), other.split("/"), strict=False):
        if left != right:
            break
        count += 1
    return count


def _is_standard(path: str) -> bool:
    """The go command's rule: the first element of a standard library path has no dot."""
    return "." not in path.partition("/")[0]


def _end(node: Node) -> int:
    return node.end_byte


def _line_end(source: bytes, start: int) -> int:
    end = source.find(b"\n", start)
    return len(source) if end < 0 else end
