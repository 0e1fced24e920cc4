"""Go texts as programs, and functions as the ways through them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction, Return
from leaktight.ir.program import Program
from leaktight.knowledge.load import load as load_knowledge
from leaktight.languages.go.frontend import load
from leaktight.languages.go.program import GoProgram

MODULE = "example.com/m"


def program(root: Path, text: str = "", **files: str) -> GoProgram:
    """The program made of one text, in package `m`, and of further files by name without the ending."""
    (root / "go.mod").write_text(f"module {MODULE}\n\ngo 1.25\n", encoding="utf-8")
    for name, content in {"m": f"package m\n{text}", **files}.items():
        (root / f"{name}.go").write_text(content, encoding="utf-8")
    return load(root, load_knowledge("go"))


def function(of: Program, name: str) -> Function:
    """The function or method (`Type.Method`) of that name, lowered."""
    found = of.function(f"{MODULE}.{name}")
    assert found is not None, name
    return found


def ways(of: Function) -> set[str]:
    """The ways through a function, each as the names of the functions that it calls, in order: `a b d`. A block is
    gone through twice at most, so a loop runs once or not at all. A way that ends without returning ends in `!`;
    deferred and spawned calls have `defer:` and `go:` in front."""
    found: set[str] = set()

    def walk(block: int, before: tuple[int, ...], calls: tuple[str, ...]) -> None:
        if before.count(block) == 2:
            return
        instructions = of.blocks[block].instructions
        calls += tuple(name for i in instructions for name in _called(i))
        following = of.blocks[block].successors
        if not following:
            end = () if isinstance(instructions[-1], Return) else ("!",)
            found.add(" ".join((*calls, *end)))
        for target in dict.fromkeys(following):
            walk(target, (*before, block), calls)

    walk(0, (), ())
    return found


def _called(instruction: Instruction) -> Iterator[str]:
    if isinstance(instruction, Call):
        name = getattr(instruction.callee, "symbol", None)
        if name and getattr(instruction.callee, "package", "") == MODULE:
            front = {CallKind.DEFERRED: "defer:", CallKind.SPAWNED: "go:"}.get(instruction.kind, "")
            yield front + name
