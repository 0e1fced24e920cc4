"""What the fix engine needs to know about Go: which files, how they are formatted, what they declare and import.

Functions that take or return text do so for whole files as bytes, with line ends as LF.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from leaktight.languages.go.import_lines import declared, drop_unused_imports, fix_imports, tree
from leaktight.languages.go.modfile import read_modfile
from leaktight.languages.go.syntax import text

__all__ = [
    "FORMATTER",
    "FORMATTER_BESIDE",
    "SUFFIXES",
    "declared",
    "drop_unused_imports",
    "fix_imports",
    "generated",
    "lacking",
    "parses",
    "scope",
    "syntax_errors",
]

SUFFIXES = (".go",)
"""File names that this rewriter is for."""
FORMATTER = "gofmt"
"""Program that formats a file from standard input to standard output."""
FORMATTER_BESIDE = "go"
"""The formatter lies in the same folder as this program, once its symbolic links are followed."""

# The convention of `go help generate`: such a line stands before the first text that is not a comment.
_GENERATED = re.compile(rb"^// Code generated .* DO NOT EDIT\.$", re.MULTILINE)


def syntax_errors(source: bytes) -> int:
    """How many places the parser had to skip or to invent something: 0 for a file that follows Go's grammar."""
    count, open_nodes = 0, [tree(source).root_node]
    while open_nodes:
        node = open_nodes.pop()
        count += node.is_error or node.is_missing
        if node.has_error:
            open_nodes.extend(node.children)
    return count


def parses(source: bytes) -> bool:
    """Whether the whole file follows Go's grammar."""
    return not tree(source).root_node.has_error


def generated(source: bytes) -> bool:
    """Whether a generator writes this file, so that a change by hand would be lost."""
    nodes = tree(source).root_node.children
    first = next((node.start_byte for node in nodes if node.type != "comment"), len(source))
    return _GENERATED.search(source[:first]) is not None


def scope(file: Path, source: bytes) -> str:
    """What a name declared at package level must be unique in: the folder and the package clause."""
    clause = next((node for node in tree(source).root_node.named_children if node.type == "package_clause"), None)
    return f"{file.parent}:{text(clause) if clause is not None else ''}"


def lacking(root: Path, file: Path, requires: Sequence[str]) -> tuple[str, ...]:
    """Those of `requires` (`path@version`) that the module of `file` does not list in that version or a later one.

    The module's go.mod is looked for upwards from the file, not above `root`; without one, all are lacking.
    """
    folders = [folder for folder in file.parents if folder.is_relative_to(root)]
    manifest = next((folder / "go.mod" for folder in folders if (folder / "go.mod").is_file()), None)
    module = read_modfile(manifest) if manifest is not None else None
    listed = module.requires if module is not None else {}
    return tuple(each for each in requires if not _satisfies(listed, *each.split("@", 1)))


def _satisfies(listed: dict[str, str], path: str, wanted: str = "v0.0.0") -> bool:
    return path in listed and _version(listed[path]) >= _version(wanted)


def _version(version: str) -> tuple[int, ...]:
    """`v1.2.3-pre` as (1, 2, 3): a pre-release counts as its release."""
    return tuple(int(part) for part in re.findall(r"\d+", re.split(r"[-+]", version)[0]))
