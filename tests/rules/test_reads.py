"""unbounded-read: what counts as a limit, and where one is missing although there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.examples import findings
from tests.rules.snippets import package, rule, write

READS = {
    "an answer": ("r, _ := http.Get(u)\n\treturn io.ReadAll(r.Body)", [("low", "low")]),
    "a limited answer": (
        "r, _ := http.Get(u)\n\treturn io.ReadAll(io.LimitReader(r.Body, 100))",
        [],
    ),
    "what a limited answer unpacks to": (
        "r, _ := http.Get(u)\n\tz, _ := gzip.NewReader(io.LimitReader(r.Body, 100))\n\treturn io.ReadAll(z)",
        [("low", "low")],
    ),
    "a limit on what comes out": (
        "r, _ := http.Get(u)\n\tz, _ := gzip.NewReader(r.Body)\n\treturn io.ReadAll(io.LimitReader(z, 100))",
        [],
    ),
    "an entry of an archive": (
        "z, _ := zip.OpenReader(u)\n\tf, _ := z.File[0].Open()\n\treturn io.ReadAll(f)",
        [("low", "low")],
    ),
    "a file of its own": ("f, _ := os.Open(u)\n\tdefer f.Close()\n\treturn io.ReadAll(f)", []),
}


@pytest.mark.parametrize(("body", "expected"), READS.values(), ids=READS)
def test_reads(body: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    write(tmp_path, package(f"func Read(u string) ([]byte, error) {{\n\t{body}\n}}\n"))
    found = findings(tmp_path, rule("unbounded-read"))
    assert [(f.severity.value, f.confidence.value) for f in found] == expected
