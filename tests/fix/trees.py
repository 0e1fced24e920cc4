"""Findings made by hand: a tree of files, and fixes that replace text by text."""

from __future__ import annotations

from pathlib import Path

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Span


class Tree:
    """A folder of sources, with edits and findings that count from them."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def replace(self, name: str, old: str, new: str) -> Edit:
        """Replaces the first `old`; an `old` that ends in `|` only marks the place behind it."""
        content = (self.root / name).read_bytes()
        start = content.index(old.rstrip("|").encode())
        if old.endswith("|"):
            start += len(old) - 1
            return Edit(name, start, start, new)
        return Edit(name, start, start + len(old.encode()), new)

    def finding(
        self,
        *edits: Edit,
        applicability: Applicability = Applicability.SAFE,
        imports: tuple[str, ...] = (),
        **rest: str,
    ) -> Finding:
        file = edits[0].file
        fix = Fix("fix it", applicability, edits, tuple(Import(file, path) for path in imports))
        return self.finding_of(fix, **rest)

    def finding_of(self, *fixes: Fix, rule: str = "unbounded-cache") -> Finding:
        first = fixes[0].edits[0]
        before = (self.root / first.file).read_bytes()[: first.start]
        line, column = before.count(b"\n") + 1, first.start - before.rfind(b"\n")
        span = Span(first.file, line, column, line, column, first.start, first.start)
        return Finding(rule, Severity.HIGH, Confidence.HIGH, "kept", span, "f", fixes=fixes)
