"""Paths through one function: balances, conditions that must agree, loops."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.concurrency.loops import Loops, constant_trips
from leaktight.facts.concurrency.paths import LIMIT, Effect, Signal, ends, explore
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Instruction, StaticCallee
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import function as function_of
from tests.languages.go_text import program

HELPERS = "func up() {}\nfunc down() {}\nfunc stop() {}\nfunc ask() bool { return false }\n"


def lowered(tmp_path: Path, body: str, params: str = "a bool, n int") -> tuple[Facts, Function]:
    tmp_path.mkdir(exist_ok=True)
    made = program(tmp_path, f"{HELPERS}\nfunc f({params}) {{\n{body}\n}}\n")
    return Facts(made, load_knowledge("go")), function_of(made, "f")


def effect(instruction: Instruction) -> Effect:
    if isinstance(instruction, Call) and isinstance(instruction.callee, StaticCallee):
        effects: dict[str, Effect] = {"up": 1, "down": -1, "stop": Signal.DRAIN}
        return effects.get(instruction.callee.symbol, 0)
    return 0


def balances(function: Function) -> set[int]:
    found = explore(function, (0, 0), effect)
    assert found is not None
    return {arrival.balance for arrival in found.arrivals}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("up()", {1}),
        ("if a { up() }", {0, 1}),
        ("if a { up() }; if a { down() }", {0}),
        ("if a { up() }; if !a { down() }", {1, -1}),
        ("if a { up() }; a = ask(); if a { down() }", {0, 1, -1}),
        ("if n > 3 { up() }; if n > 3 { down() }", {0}),
        ("up(); if a { stop() }", {1}),
        ("for { up() }", set()),
        ("up(); panic(n)", set()),
        ("switch n { case 1: up(); case 2: up(); up() }", {0, 1, 2}),
    ],
)
def test_balances_at_the_ends(tmp_path: Path, body: str, expected: set[int]) -> None:
    assert balances(lowered(tmp_path, body)[1]) == expected


def test_a_loop_adds_without_bound(tmp_path: Path) -> None:
    assert balances(lowered(tmp_path, "for i := 0; i < n; i++ { up() }")[1]) == set(range(LIMIT + 1))


def test_ends_reaches_what_is_not_cut_off(tmp_path: Path) -> None:
    _, cut = lowered(tmp_path / "cut", "if a { stop(); return }; stop()")
    _, open_ = lowered(tmp_path / "open", "if a { return }; stop()")
    assert (len(ends(cut, (0, 0), effect)), len(ends(open_, (0, 0), effect))) == (0, 1)


@pytest.mark.parametrize(
    ("head", "trips"),
    [
        ("for i := 0; i < 4; i++", 4),
        ("for i := 1; i <= 4; i++", 4),
        ("for range 3", 3),
        ("for range []int{1, 2}", 2),
        ("for i := 0; i < n; i++", None),
        ("for", None),
    ],
)
def test_constant_loops_are_counted(tmp_path: Path, head: str, trips: int | None) -> None:
    facts, function = lowered(tmp_path, f"{head} {{ up() }}")
    (loop,) = facts.get(Loops).of(function)
    assert constant_trips(function, loop) == trips
