"""The examples of all rules: where they lie, what they want, and what a scan says about them."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from leaktight.core.finding import Finding
from leaktight.engine import ScanOptions, scan
from leaktight.rules.base import Rule
from leaktight.rules.load import all_rules

RULES = Path(__file__).resolve().parents[2] / "src" / "leaktight" / "rules"
MODULE_FILES = ("go.mod", "go.sum")
_WANT = re.compile(r'[ \t]*// want((?: "(?:[^"\\]|\\.)*")+)[ \t]*$', re.MULTILINE)
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True)
class Example:
    """One example: its rule, `bad`, `good` or `broken`, and the file. Broken ones do not compile, so their names end
    in .txt, which hides them from the Go tool."""

    rule: Rule
    kind: str
    file: Path

    @property
    def name(self) -> str:
        """`unbounded-cache/bad/syncmap`."""
        return f"{self.rule.id}/{self.kind}/{self.file.parent.name}"

    @property
    def go_name(self) -> str:
        """The file's name as Go wants it."""
        return self.file.name.removesuffix(".txt")

    @property
    def golden(self) -> Path:
        """The file after the fix, which only exists where the rule has one."""
        return self.file.with_name(self.file.name + ".golden")


def examples(*kinds: str) -> list[Example]:
    """Every example of those kinds, by rule."""
    return [
        Example(rule, kind, file)
        for rule in all_rules()
        for kind in kinds
        for file in sorted(rule.folder.glob(f"go/{kind}/*/*"))
        if file.name.endswith((".go", ".go.txt"))
    ]


def goldens() -> list[Example]:
    """Every example with a file after the fix."""
    return [example for example in examples("bad", "broken") if example.golden.is_file()]


def wants(text: str) -> list[tuple[int, str]]:
    """Line and regular expression of every `// want "…"`, sorted."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        match = _WANT.search(line)
        if match is not None:
            found += [(number, want.replace('\\"', '"')) for want in _TEXT.findall(match[1])]
    return sorted(found)


def without_wants(text: str) -> str:
    """The text as it would stand without what is wanted."""
    return _WANT.sub("", text)


def lay_out(folder: Path, example: Example, text: str) -> Path:
    """A module of its own in `folder`, with that text as the example's file."""
    for name in MODULE_FILES:
        shutil.copy(RULES / name, folder / name)
    package = folder / example.file.parent.name
    package.mkdir()
    path = package / example.go_name
    path.write_text(text, encoding="utf-8")
    return path


def findings(root: Path, rule: Rule | None = None) -> tuple[Finding, ...]:
    """What a scan of the folder finds: of one rule, or of all that run by default."""
    select = frozenset([rule.id]) if rule is not None else frozenset()
    return scan([root], ScanOptions(select=select)).findings


@cache
def findings_in(example: Example) -> tuple[Finding, ...]:
    """What all rules find in an example that compiles, scanned where it lies."""
    return findings(example.file.parent)
