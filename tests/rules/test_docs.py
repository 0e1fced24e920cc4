"""The page of each rule: the same sections everywhere, so that people find what they look for."""

from __future__ import annotations

import re

import pytest

from leaktight.rules.base import Rule
from leaktight.rules.load import all_rules

SECTIONS = ["What it finds", "Why memory is kept", "Example", "The fix", "Not reported", "References"]


def named(rule: Rule) -> str:
    return rule.id


@pytest.fixture(params=all_rules(), ids=named)
def rule(request: pytest.FixtureRequest) -> Rule:
    found: Rule = request.param
    return found


def test_page_has_its_sections_in_order(rule: Rule) -> None:
    page = rule.doc_path.read_text(encoding="utf-8")
    assert page.startswith(f"# {rule.id}: ")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == SECTIONS
    bodies = re.split(r"^## .+$", page, flags=re.MULTILINE)[1:]
    assert all(body.strip() for body in bodies)


def test_page_shows_code_and_names_its_weaknesses(rule: Rule) -> None:
    page = rule.doc_path.read_text(encoding="utf-8")
    example = page.split("\n## Example\n")[1].split("\n## ")[0]
    assert "```go\n" in example
    references = page.split("\n## References\n")[1]
    assert [f"CWE-{number}" for number in rule.cwe if f"CWE-{number}" not in references] == []


def test_rule_says_what_it_is(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.folder.is_dir()
    assert rule.title
    assert not rule.title.endswith(".")
    for language in rule.languages:
        for kind in ("bad", "good"):
            cases = list((rule.folder / language / kind).iterdir())
            assert len(cases) >= 2, f"{rule.id} has {len(cases)} {kind} examples in {language}"
