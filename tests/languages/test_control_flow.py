"""Control flow of Go, as the ways through a function."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.languages.go_text import function, program, ways

NAMES = "".join(f"func {name}() bool {{ return true }}\n" for name in "abcde")
HEAD = 'import ("os"; "log"; "errors")\nvar _ = os.Exit\nvar _ = log.Fatal\nvar _ = errors.New\n' + NAMES
CASES = {
    "if": ("if a() { b() }; c()", {"a b c", "a c"}),
    "if else": ("if a() { b() } else { c() }; d()", {"a b d", "a c d"}),
    "else if": ("if a() { b() } else if c() { d() } else { e() }", {"a b", "a c d", "a c e"}),
    "if with a statement": ("if x := a(); x { b() }", {"a b", "a"}),
    "early return": ("if a() { return }; b()", {"a", "a b"}),
    "and": ("if a() && b() { c() }", {"a", "a b", "a b c"}),
    "or": ("if a() || b() { c() }; d()", {"a c d", "a b c d", "a b d"}),
    "and as a value": ("x := a() && b(); _ = x; c()", {"a c", "a b c"}),
    "not": ("if !a() { b() }", {"a b", "a"}),
    "for with a condition": ("for a() { b() }; c()", {"a c", "a b a c"}),
    "for with three parts": ("for a(); b(); c() { d() }; e()", {"a b e", "a b d c b e"}),
    "for without end": ("for { a() }", set()),
    "for with break": ("for { if a() { break }; b() }; c()", {"a c", "a b a c"}),
    "for with continue": ("for a() { if b() { continue }; c() }; d()", {"a d", "a b a d", "a b c a d"}),
    "range": ("for range 3 { a() }; b()", {"b", "a b"}),
    "range over a function": ("for x := range (func(func(int) bool))(nil) { _ = x; a() }; b()", {"b", "a b"}),
    "switch": (
        "switch x := 1; x { case 1: a()\ncase 2, 3: b()\ndefault: c() }; d()",
        {"a d", "b d", "c d"},
    ),
    "switch without default": ("switch 1 { case 1: a() }; b()", {"a b", "b"}),
    "switch without a tag": ("switch { case a(): b()\ncase c(): d() }; e()", {"a b e", "a c d e", "a c e"}),
    "fallthrough": ("switch 1 { case 1: a(); fallthrough\ncase 2: b() }; c()", {"a b c", "b c", "c"}),
    "break in a switch": ("switch 1 { case 1: if a() { break }; b() }; c()", {"a c", "a b c", "c"}),
    "default first": ("switch 1 { default: a()\ncase 2: b() }", {"a", "b"}),
    "type switch": (
        "var v any; switch v.(type) { case int: a()\ncase string, error: b()\ndefault: c() }",
        {"a", "b", "c"},
    ),
    "select": (
        "x := make(chan int); select { case <-x: a()\ncase x <- 1: b() }; c()",
        {"a c", "b c"},
    ),
    "select with default": ("x := make(chan int); select { case <-x: a()\ndefault: b() }", {"a", "b"}),
    "select without cases": ("a(); select {}", {"a !"}),
    "break in a select": ("x := make(chan int); for { select { case <-x: break }; a(); return }", {"a"}),
    "labelled break": ("out: for { for { if a() { break out }; b() } }; c()", {"a c", "a b a c"}),
    "labelled continue": (
        "out: for a() { for b() { continue out }; c() }; d()",
        {"a d", "a b a d", "a b c a d"},
    ),
    "labelled break in a switch": ("l: for { switch { case a(): break l }; b(); return }; c()", {"a c", "a b"}),
    "goto back": ("again: if a() { goto again }; b()", {"a b", "a a b"}),
    "goto forward": ("if a() { goto end }; b()\nend: c()", {"a c", "a b c"}),
    "panic": ('if a() { panic("x") }; b()', {"a !", "a b"}),
    "exit": ("if a() { os.Exit(1) }; b()", {"a !", "a b"}),
    "fatal": ('if a() { log.Fatal("x") }; b()', {"a !", "a b"}),
    "defer and go": ("defer a(); go b(); c()", {"defer:a go:b c"}),
    "arguments of a deferred call run now": ("defer func(bool) {}(a()); b()", {"a b"}),
    "code behind return": ("a(); return; b()", {"a"}),
}


@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_ways(body: str, expected: set[str], tmp_path: Path) -> None:
    made = program(tmp_path, f"{HEAD}func f() {{ {body} }}")
    assert list(made.skipped()) == []
    assert ways(function(made, "f")) == expected


def test_a_short_declaration_in_the_body_sets_a_named_result(tmp_path: Path) -> None:
    text = 'import "os"\nfunc f(p string) (err error) { x, err := os.Open(p); _ = x; return nil }'
    lowered = function(program(tmp_path, text), "f")
    (result,) = lowered.results
    assert len(lowered.definitions(result)) == 2
