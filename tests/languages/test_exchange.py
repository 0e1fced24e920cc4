"""Lowered functions travel between processes and arrive as they were."""

from __future__ import annotations

import os
import pickle
import re
from pathlib import Path

import pytest

from leaktight.facts.flow import nested
from leaktight.ir.function import Function
from leaktight.ir.types import UNKNOWN, Named, Record
from leaktight.knowledge.load import load as load_knowledge
from leaktight.languages.go.exchange import UnpackError
from leaktight.languages.go.frontend import load
from leaktight.languages.go.program import GoProgram
from tests.house.repo import ROOT

SOURCE = """package a

func f(n int) func() int {
	type pair struct{ left, right int }
	p := &pair{n, unknown}
	return func() int { p.left++; return p.left }
}
"""


def program(root: Path) -> GoProgram:
    return load(root, load_knowledge("go"))


def said(function: Function) -> list[str]:
    """Everything about a function; variables stand as their names and places."""
    lines = [
        f"{inner.id} {inner.params} {inner.results} {inner.captures} {inner.complete} {i!r}"
        for inner in nested(function)
        for i in inner.instructions()
    ]
    return [re.sub(r" object at 0x[0-9a-f]+", "", line) for line in lines]


def test_functions_arrive_as_they_were() -> None:
    made, other = program(ROOT / "examples" / "orders"), program(ROOT / "examples" / "orders")
    ids = [d.id for d in made.declarations()]
    other.unpack(made.pack(ids))
    for id_ in ids:
        ours, theirs = made.function(id_), other.function(id_)
        assert ours is not None
        assert theirs is not None
        assert said(theirs) == said(ours)
        assert theirs.span == ours.span
        assert theirs.extent.text is other.function(id_).extent.text  # type: ignore[union-attr]


def test_variables_stay_the_same_in_literals_and_unknown_stays_one(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text(SOURCE, encoding="utf-8")
    made, other = program(tmp_path), program(tmp_path)
    (id_,) = (d.id for d in made.declarations())
    other.unpack(made.pack([id_]))
    function = other.function(id_)
    assert function is not None
    (captured,) = function.literals[0].captures
    assert any(getattr(i, "dst", None) is captured for i in function.instructions())
    assert captured.captured
    pair = captured.type.elem  # type: ignore[attr-defined]
    assert isinstance(pair, Named)
    assert isinstance(other.underlying(pair), Record)
    assert pickle.loads(pickle.dumps(UNKNOWN)) is UNKNOWN


@pytest.mark.parametrize("data", [b"", b"no pickle", pickle.dumps(os.getcwd), pickle.dumps([1, 2])])
def test_other_bytes_are_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text(SOURCE, encoding="utf-8")
    with pytest.raises((UnpackError, pickle.UnpicklingError, EOFError)):
        program(tmp_path).unpack(data)
