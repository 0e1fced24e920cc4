"""What the text of a service's source and configuration says about addresses, and where it says so.

Whether an address stands in Go, in a .env file or in YAML does not matter for what is asked here: which ports the
service listens on, at which it looks for a datastore, and which line names a host that it tried to reach.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from leaktight.prove.gateway.listeners import Places

_SUFFIXES = (".go", ".yaml", ".yml", ".toml", ".json", ".ini", ".conf", ".properties")
_SKIPPED = {"vendor", "testdata", "node_modules"}
_LARGEST = 256 * 1024

_ADDRESS = re.compile(r"https?://(?:[\w.-]+|\[[0-9a-f:]+\]):(\d{2,5})\b")
_DATASTORE = re.compile(r"dynamo|ddb|aws|localstack|endpoint|:8000\b|:4566\b", re.IGNORECASE)
_LISTENS = re.compile(r"""["'`](?:0\.0\.0\.0)?:(\d{2,5})["'`]""")
_PORT = re.compile(r"""port\w*["']?\s*(?::=|[:=,])\s*["']?(\d{2,5})\b""", re.IGNORECASE)
_REMOTE = re.compile(
    r"dynamo|ddb|db_|database|sql|postgres|redis|mongo|kafka|amqp|rabbit|smtp|upstream", re.IGNORECASE
)


class SourceText:
    """The texts below `root`, read when first needed."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @cached_property
    def places(self) -> Places:
        """Ports: where a datastore is looked for, and where the service listens."""
        asked: set[int] = set()
        own: set[int] = set()
        for _, _, line in self.lines:
            if ":" not in line and "=" not in line:
                continue
            own.update(map(int, _LISTENS.findall(line)))
            if not _REMOTE.search(line):
                own.update(map(int, _PORT.findall(line)))
            if _DATASTORE.search(line):
                asked.update(map(int, _ADDRESS.findall(line)))
        return Places(frozenset(asked), frozenset(own))

    def mentions(self, text: str) -> str:
        """The first line that holds `text`, as `file:line`; empty when none does."""
        found = (f"{file}:{number}" for file, number, line in self.lines if text in line)
        return next(found, "")

    @cached_property
    def lines(self) -> list[tuple[str, int, str]]:
        """Every line of up to 500 letters, with its file, relative to the root, and its number."""
        lines = []
        for path in sorted(self._files()):
            name = path.relative_to(self._root).as_posix()
            text = path.read_text(encoding="utf-8", errors="replace")
            lines += [(name, number, line) for number, line in enumerate(text.splitlines(), 1) if len(line) < 500]
        return lines

    def _files(self) -> Iterator[Path]:
        for folder, subfolders, files in os.walk(self._root):
            subfolders[:] = [each for each in subfolders if each not in _SKIPPED and not each.startswith(".")]
            for file in files:
                path = Path(folder) / file
                wanted = file.endswith(_SUFFIXES) or file.startswith(".env")
                if wanted and not file.endswith("_test.go") and path.is_file() and path.stat().st_size < _LARGEST:
                    yield path
