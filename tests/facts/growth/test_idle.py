"""Caches that nothing fills yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.growth.idle import Idle
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import program


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("var userCache = make(map[string]string)", ["userCache"]),
        ("var userCache map[string]string", ["userCache"]),
        ('import "sync"\nvar cache sync.Map', ["cache"]),
        ("var users = make(map[string]string)", []),
        ("var UserCache = make(map[string]string)", []),
        ('var cache = map[string]string{"a": "b"}', []),
        ("var cache = make(map[string]string)\nfunc F(k string) { cache[k] = k }", []),
        ("var cache map[string]string\nfunc F(m map[string]string) { cache = m }", []),
    ],
)
def test_idle_caches(text: str, names: list[str], tmp_path: Path) -> None:
    found = Facts(program(tmp_path, text), load_knowledge("go")).get(Idle).caches()
    assert [variable.name for variable in found] == names
