"""Which arguments of a call hold the resource, and what the callee knows of them."""

from __future__ import annotations

from collections.abc import Callable

from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.state import Key, Paths, State
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, Instruction, MakeClosure, MethodCallee
from leaktight.ir.types import ERROR, UNKNOWN, Basic
from leaktight.ir.values import Const, Var

RECEIVER = -1
"""The receiver's place among the parameters, in knowledge entries too."""

Binding = tuple[int, Paths]
"""A parameter (-1: the receiver) and the release paths on it."""


def is_resource(paths: Paths) -> bool:
    """Whether the paths lead to the resource itself, and not to a function that releases it."""
    return release.itself(paths) and (release.CALL,) not in paths


def viewed(call: Call, after: State) -> State:
    """The state after a library's function got the resource to read from: its results may hold it."""
    for index, result in enumerate(call.results):
        guessed = result.type == UNKNOWN and index > 0  # most likely the error
        if result.type != ERROR and not isinstance(result.type, Basic) and not guessed:
            after = after.alias(result, release.VIEW)
    return after


def bindings_of(call: Call, state: State) -> list[Binding]:
    """The arguments of a call that hold the resource, by parameter."""
    found: list[Binding] = []
    callee = call.callee
    if isinstance(callee, MethodCallee) and isinstance(callee.receiver, Var) and callee.receiver in state.aliases:
        found.append((RECEIVER, state.aliases[callee.receiver]))
    found += [(i, state.aliases[a]) for i, a in enumerate(call.args) if isinstance(a, Var) and a in state.aliases]
    return found


def parameters_of(function: Function, bound: dict[int, Paths]) -> dict[Var, Paths]:
    """The callee's own variables for what it was handed."""
    found: dict[Var, Paths] = {}
    for index, paths in bound.items():
        if index == RECEIVER and function.receiver is not None:
            found[function.receiver] = paths
        elif 0 <= index < len(function.params):
            found[function.params[index]] = paths
    return found


def argument_facts(function: Function, call: Call, state: State) -> dict[Key, bool]:
    """What the caller knows of the arguments: an error that is nil, a constant flag, a field that it has tested."""
    found: dict[Key, bool] = {}
    for param, argument in zip(function.params, call.args, strict=False):
        if isinstance(argument, Const):
            if argument.is_nil:
                found["nil", param] = True
            elif isinstance(argument.value, bool):
                found["is", param] = argument.value
        elif isinstance(argument, Var) and param.type == ERROR and ("nil", argument) in state.facts:
            found["nil", param] = state.facts["nil", argument]
    tested = [(key, value) for key, value in state.facts.items() if key[0] in ("nil", "is") and _is_field(key[1])]
    if tested:
        names = {a: p for p, a in zip(function.params, call.args, strict=False) if isinstance(a, Var)}
        if isinstance(call.callee, MethodCallee) and isinstance(call.callee.receiver, Var) and function.receiver:
            names[call.callee.receiver] = function.receiver
        for (kind, field), value in tested:
            inside = _renamed(field, names)
            if inside is not None:
                found[kind, inside] = value
    return found


def _is_field(part: object) -> bool:
    return isinstance(part, tuple) and part[:1] == ("field",)


def _renamed(field: object, names: dict[Var, Var]) -> object | None:
    """A field, as conditions.key_of names it, of what the callee calls otherwise; None of anything else."""
    if isinstance(field, Var):
        return names.get(field)
    if isinstance(field, tuple) and _is_field(field):
        base = _renamed(field[1], names)
        return ("field", base, field[2]) if base is not None else None
    return None


def released_by(function: Function, handle: Var, paths: Paths) -> bool:
    """Whether the function calls one of the releasing methods on the handle, or returns it."""
    held = {handle, *(i.dst for i in function.each(Assign) if i.src is handle)}
    if any(value in held for returned in function.returns for value in returned.values):
        return True
    return any(
        isinstance(call.callee, MethodCallee)
        and call.callee.receiver in held
        and release.releases(paths, call.callee.method)
        for call in function.calls
    )


def is_predicate(package: str, symbol: str) -> bool:
    """Whether a library's function of an error asks what kind of error it is, or what code it has. Packages that
    stand in for the standard one are called as it is: golibs/errors, pkg/errors, cockroachdb/errors."""
    name = symbol.rpartition(".")[2]
    return package.rpartition("/")[2] in ("errors", "os") or name.startswith(("Is", "Has"))


def follows(function: Function, origin: Call | None, literal: str) -> bool:
    """Whether the literal is only made after the call: then the walk meets it."""
    if origin is None:
        return True

    def place(wanted: Callable[[Instruction], bool]) -> tuple[int, int] | None:
        for block in function.blocks:
            for position, instruction in enumerate(block.instructions):
                if wanted(instruction):
                    return block.index, position
        return None

    begins = place(lambda i: i is origin)
    made = place(lambda i: isinstance(i, MakeClosure) and i.function == literal)
    if begins is None or made is None:
        return True
    if begins[0] == made[0]:
        return made[1] > begins[1]
    seen: set[int] = set()
    stack = list(function.blocks[begins[0]].successors)
    while stack:
        block = stack.pop()
        if block == made[0]:
            return True
        if block not in seen:
            seen.add(block)
            stack += function.blocks[block].successors
    return False
