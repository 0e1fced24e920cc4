"""`new` of a value, as Go has it from 1.26 on, leaves the function around it whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.ir.instructions import New
from leaktight.knowledge.load import load as load_knowledge
from leaktight.languages.go.frontend import load
from leaktight.languages.go.newvalue import readable

VALUES = {
    "new(5)": "int",
    "new(-5)": "int",
    'new("a)")': "string",
    "new(g())": "int",
    "new(int64(3))": "int64",
    "new(len(s) > 3)": "bool",
    "new(T{1})": "a.T",
    "new([]int{1})": "[]int",
    "new(map[string]struct{}{})": "map[string]struct{}",
    "new(&t)": "**a.T",
    "new(s)": "string",
    "new(t.n)": "int",
    "new(t.in.n)": "int",
    "new(T)": "a.T",
    "new([]T)": "[]a.T",
    "new(map[string]struct{ n int })": "map[string]struct{…}",
    "new(struct{})": "struct{}",
    "new(chan T)": "chan a.T",
    "new(*T)": "*a.T",
    "new(bytes.Buffer)": "bytes.Buffer",
    "new(List[int])": "a.List[int]",
}
SOURCE = """package a

import "bytes"

type T struct {
	n  int
	in struct{ n int }
}
type List[E any] struct{ e E }

var _ bytes.Buffer

func g() int { return 1 }

func f(s string, t *T) {
	made := %s
	_ = made
}
"""


@pytest.mark.parametrize("text", VALUES)
def test_its_type_is_known(text: str, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module a\n", encoding="utf-8")
    (tmp_path / "a.go").write_text(SOURCE % text, encoding="utf-8")
    program = load(tmp_path, load_knowledge("go"))
    assert list(program.skipped()) == []
    (id_,) = (d.id for d in program.declarations() if d.name == "f")
    function = program.function(id_)
    assert function is not None
    assert function.complete
    made = [i for i in function.instructions() if isinstance(i, New) and i.kind == "new"]
    assert [str(i.type) for i in made] == [VALUES[text]]


@pytest.mark.parametrize("text", [b"", b"new(", b"new(5", b"renew(5)", b"new()", b'new("', b"new(a\n" * 50])
def test_what_is_no_such_thing_stays(text: bytes) -> None:
    assert readable(text) == text
