"""Names for keys: equal where two instructions surely use the same key, and telling where they surely do not."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import TypeGuard

from leaktight.facts.base import Facts
from leaktight.facts.calls import argument_for
from leaktight.facts.flow import Flow
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Call,
    Convert,
    FieldOf,
    Load,
    MethodCallee,
    Operation,
    StaticCallee,
)
from leaktight.ir.types import Named, named
from leaktight.ir.values import Const, Global, Operand, Var, VarKind

_MAX_DEPTH = 6
_COMPOSED = 3
"""Length of the tree of a call with one argument."""
_RENAMING = re.compile(r"[Oo]ld|[Nn]ew|[Pp]rev|[Ff]rom|[Tt]o(?![a-z])|[Nn]ext|[Ll]ast|[Pp]arent|[Ss]rc|[Dd]st")
"""Fields of something that takes another's place: what goes is not what comes."""


@dataclass(frozen=True, slots=True)
class Name:
    """How a key is made, from variables, fields, constants and calls: a tree of tuples."""

    tree: Hashable

    @property
    def vars(self) -> frozenset[Var]:
        """The variables in it."""
        return frozenset(part for part in _parts(self.tree) if isinstance(part, Var))


class KeyNames:
    """Follows variables that are set once back to what sets them."""

    def __init__(self, facts: Facts) -> None:
        self._flow = facts.get(Flow)

    def of(self, function: Function, operand: Operand) -> Name:
        """The name of a key's value."""
        return Name(self._tree(function, operand, 0))

    def substituted(self, name: Name, callee: Function, caller: Function, call: Call) -> Name:
        """The name as the caller would write it: parameters replaced by arguments."""
        given: dict[Var, Hashable] = {}
        for param in (*callee.params, *((callee.receiver,) if callee.receiver is not None else ())):
            argument = argument_for(callee, param, call)
            if argument is not None:
                given[param] = self._tree(caller, argument, 0)
        return Name(_replaced(name.tree, given))

    def _tree(self, function: Function, operand: Operand, depth: int) -> Hashable:
        if isinstance(operand, Const):
            return ("const", operand.name or operand.value)
        if isinstance(operand, Global):
            return ("global", operand.package, operand.name)
        if not isinstance(operand, Var) or depth > _MAX_DEPTH or operand.kind in (VarKind.PARAM, VarKind.RECEIVER):
            return operand
        definitions = self._flow.definitions(function, operand)
        if len(definitions) != 1:
            return operand
        at = definitions[0]
        deeper = depth + 1
        match at.instruction:
            case Assign(src=src) | Convert(src=src):
                return self._tree(at.function, src, deeper)
            case Load(base=base, access=FieldOf(name=field)):
                owner = named(base.type)
                return ("field", self._tree(at.function, base, deeper), _plain(owner), field)
            case Operation(operator=operator, args=args):
                return ("operation", operator, *(self._tree(at.function, arg, deeper) for arg in args))
            case Call(callee=StaticCallee(id=id_), args=args) if args:
                return ("call", id_, *(self._tree(at.function, arg, deeper) for arg in args))
            case Call(callee=MethodCallee(receiver=receiver, method=method), args=args) if at.instruction.results[
                :1
            ] == (operand,):
                parts = (self._tree(at.function, arg, deeper) for arg in (receiver, *args))
                return ("method", method, *parts)
        return operand


def _plain(owner: Named | None) -> Named | None:
    return Named(owner.package, owner.name) if owner is not None else None


def _parts(tree: Hashable) -> list[Hashable]:
    return [inner for part in tree for inner in _parts(part)] if isinstance(tree, tuple) else [tree]


def _replaced(tree: Hashable, given: dict[Var, Hashable]) -> Hashable:
    if isinstance(tree, Var):
        return given.get(tree, tree)
    return tuple(_replaced(part, given) for part in tree) if isinstance(tree, tuple) else tree


def differ(added: Name, removed: Name) -> bool:
    """Whether entries are surely removed under another key than they are added: under a part of the key alone (`id`
    where it was `prefix + id`), or under another field of a struct of the same type."""
    one, other = added.tree, removed.tree
    return one != other and (_part_of(one, other) or _part_of(other, one) or _other_field(one, other))


def in_other_form(added: Name, removed: Name, others: Iterable[Name]) -> bool:
    """Whether an entry is added under something that is only a piece of the key it is removed under: that is put
    together by a function of several arguments, as for the other insertions into the container."""
    plain, form = added.tree, removed.tree
    if not _composed(form) or (isinstance(plain, tuple) and plain[:2] == form[:2]):
        return False
    kin = (other.tree for other in others if isinstance(other.tree, tuple) and other.tree[:2] == form[:2])
    return any(_alike(piece, plain) for whole in (form, *kin) for piece in whole[2:])


def _composed(tree: Hashable) -> TypeGuard[tuple[Hashable, ...]]:
    """Whether a function makes the key of two or more pieces; what trims or replaces in a text only rewrites it."""
    made = isinstance(tree, tuple) and tree[0] == "call" and len(tree) > _COMPOSED
    return made and isinstance(tree, tuple) and not str(tree[1]).startswith("strings.")


def _part_of(whole: Hashable, part: Hashable) -> bool:
    """Whether `whole` is put together from several pieces, one of which is what `part` names."""
    if not isinstance(whole, tuple) or (isinstance(part, tuple) and part[:1] == ("const",)):
        return False
    return whole[0] == "operation" and whole[1] == "+" and any(_alike(piece, part) for piece in whole[2:])


def _alike(one: Hashable, other: Hashable) -> bool:
    """Whether both name the same value, or the same field of objects of the same type."""
    if one == other:
        return True
    fields = isinstance(one, tuple) and isinstance(other, tuple) and one[0] == other[0] == "field"
    return fields and isinstance(one, tuple) and isinstance(other, tuple) and one[2:] == other[2:] != (None,)


def _other_field(one: Hashable, other: Hashable) -> bool:
    if not (isinstance(one, tuple) and isinstance(other, tuple) and one[0] == other[0] == "field"):
        return False
    renames = _RENAMING.match(str(one[3])) or _RENAMING.match(str(other[3]))
    return one[2] is not None and one[2] == other[2] and one[3] != other[3] and not renames
