"""One example, four truths: what it wants is what is found, the fix yields its golden, and both compile."""

from __future__ import annotations

import difflib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from leaktight.core.finding import Finding
from leaktight.core.levels import Severity
from leaktight.fix.plan import plan
from leaktight.prove.starting.toolchain import find_go
from tests.rules.examples import (
    MODULE_FILES,
    RULES,
    Example,
    examples,
    findings,
    findings_in,
    goldens,
    lay_out,
    wants,
    without_wants,
)


def named(example: Example) -> str:
    return example.name


def mismatches(found: list[Finding], wanted: list[tuple[int, str]]) -> list[str]:
    """Wanted lines without a finding, and findings on lines that want none."""
    left = list(found)
    wrong = []
    for line, pattern in wanted:
        match = next((f for f in left if f.span.line == line and re.search(pattern, f.message)), None)
        if match is None:
            wrong.append(f"line {line}: nothing says {pattern!r}")
        else:
            left.remove(match)
    return wrong + [f"line {f.span.line}: not wanted: {f.message}" for f in left]


def seen(found: tuple[Finding, ...], example: Example) -> list[Finding]:
    """Findings of the example's own rule that people see without asking for more; all of a rule that only informs."""
    return [f for f in found if f.rule == example.rule.id and f.severity.at_least(floor(example))]


def floor(example: Example) -> Severity:
    """The least severity that an example of this rule is about."""
    return min(Severity.LOW, example.rule.severity, key=lambda level: level.rank)


@pytest.mark.parametrize("example", examples("bad"), ids=named)
def test_bad_is_found_where_it_says(example: Example) -> None:
    wanted = wants(example.file.read_text(encoding="utf-8"))
    assert wanted, f"{example.file} wants nothing"
    assert mismatches(seen(findings_in(example), example), wanted) == []


@pytest.mark.parametrize("example", examples("broken"), ids=named)
def test_broken_is_found_where_it_says(example: Example, tmp_path: Path) -> None:
    text = example.file.read_text(encoding="utf-8")
    lay_out(tmp_path, example, text)
    assert mismatches(seen(findings(tmp_path, example.rule), example), wants(text)) == []


@pytest.mark.parametrize("example", examples("good"), ids=named)
def test_good_is_silent(example: Example) -> None:
    found = findings_in(example)
    own = seen(found, example)
    others = [f for f in found if f.rule != example.rule.id and f.severity.at_least(Severity.MEDIUM)]
    assert [f"{f.rule} in line {f.span.line}: {f.message}" for f in (*own, *others)] == []


@pytest.mark.parametrize("example", goldens(), ids=named)
def test_fix_yields_the_golden(example: Example, tmp_path: Path) -> None:
    path = lay_out(tmp_path, example, example.file.read_text(encoding="utf-8"))
    made = plan(tmp_path, findings(tmp_path, example.rule))
    assert made.refused == ()
    fixed = made.files.get(path.resolve(), b"").decode()
    wanted = without_wants(example.golden.read_text(encoding="utf-8"))
    difference = difflib.unified_diff(wanted.splitlines(), without_wants(fixed).splitlines(), "golden", "fixed")
    assert "\n".join(difference) == ""


@pytest.mark.parametrize("example", goldens(), ids=named)
def test_golden_has_only_what_it_still_wants(example: Example, tmp_path: Path) -> None:
    text = example.golden.read_text(encoding="utf-8")
    lay_out(tmp_path, example, text)
    assert mismatches(seen(findings(tmp_path, example.rule), example), wants(text)) == []


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One Go module with all examples that compile, and all goldens beside them in folders of their own."""
    root = tmp_path_factory.mktemp("examples")
    for name in MODULE_FILES:
        shutil.copy(RULES / name, root / name)
    texts = [(e, e.kind, e.file) for e in examples("bad", "good")] + [(e, "golden", e.golden) for e in goldens()]
    for example, kind, file in texts:
        folder = root / example.rule.folder.name / kind / example.file.parent.name
        folder.mkdir(parents=True)
        (folder / example.go_name).write_bytes(file.read_bytes())
    return root


# vet's own check for dropped cancel functions would be right about the bad examples of lost-cancel
@pytest.mark.parametrize("command", ["go build ./...", "go vet -lostcancel=false ./...", "gofmt -l ."])
def test_examples_and_goldens_compile(command: str, module: Path) -> None:
    tools = find_go(print).go.parent
    program, *arguments = command.split()
    run = [str(tools / program), *arguments]
    done = subprocess.run(run, cwd=module, capture_output=True, text=True, check=False, timeout=600)
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)
