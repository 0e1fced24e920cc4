"""The judgement from text whether a function may fill a container that outlives it: it must never miss one."""

from __future__ import annotations

import re

import pytest

from leaktight.languages.go.insertions import may_outlive

_METHODS = re.compile(rb"\.\s*(?:Store|LoadOrStore)\(")
MAY = {
    "a field": "func (s *T) f(k string) { s.m[k] = 1 }",
    "a field of an element": "func (s *T) f(k string) { s.all[k].seen = append(s.all[k].seen, k) }",
    "a package variable": "func f(k string) { table[k] = 1 }",
    "a parameter": "func f(m map[string]int, k string) { m[k]++ }",
    "a result": "func f(k string) (m map[string]int) { m[k] = 1; return }",
    "fetched from a field": "func (s *T) f(k string) { m := s.m; m[k] = 1 }",
    "fetched with another": "func (s *T) f(k string) { m, ok := s.by(k); _ = ok; m[k] = 1 }",
    "fetched second": "func (s *T) f(k string) { ok, m := s.by(k); _ = ok; m[k] = 1 }",
    "ranged over": "func (s *T) f(k string) { for _, m := range s.all { m[k] = 1 } }",
    "an element of an element": "func (s *T) f(k string) { s.m[k][k] = 1 }",
    "an element of a call": "func (s *T) f(k string) { s.table()[k] = 1 }",
    "a key with a bracket in it": 'func (s *T) f(k string) { s.m["]"+k] = 1 }',
    "kept by a literal": "func f() func(string) { m := map[string]int{}; return func(k string) { m[k] = 1 } }",
    "appended to a field": "func (s *T) f(v int) { s.list = append(s.list, v) }",
    "appended through a local": "func (s *T) f(v int) { l := s.list; l = append(l, v); s.list = l }",
    "appended behind a pointer": "func f(l *[]int, v int) { *l = append(*l, v) }",
    "a library's container": "func (s *T) f(k string) { s.m.Store(k, 1) }",
    "a call in the next line": "func (s *T) f(k string) { s.m.\n\tLoadOrStore(k, 1) }",
    "appended to what is not there yet": "func (s *T) f(v int) { append(, v) }",
    "appended in the place of a list": "func (s *T) f(v int) { append() }",
    "an element among several": "func (s *T) f(k string) (err error) { s.m[k], err = s.by(k); return err }",
    "an element behind another": "func (s *T) f(k string) (err error) { err, s.m[k] = s.by(k); return err }",
    "changed in place": "func (s *T) f(k string) { s.m[k] += 2 }",
}
NEVER = {
    "a local map": "func f(k string) int { m := make(map[string]int); m[k] = 1; return m[k] }",
    "a local of a literal": "func f(k string) int { m := map[string]int{}; m[k]++; return m[k] }",
    "a local slice": "func f(v int) []int { var l []int; l = append(l, v); return append(l, v) }",
    "reads": "func (s *T) f(k string) bool { return s.m[k] == 1 }",
    "nothing": "func f() {}",
}


def judge(text: str) -> bool:
    return may_outlive(text.encode(), text.index("{"), {b"table"}, _METHODS)


@pytest.mark.parametrize("case", MAY)
def test_may(case: str) -> None:
    assert judge(MAY[case])


@pytest.mark.parametrize("case", NEVER)
def test_never(case: str) -> None:
    assert not judge(NEVER[case])
