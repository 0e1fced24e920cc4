"""Conditions of branches as facts: what a comparison is about, so that the same test has the same answer later."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from leaktight.facts.flow import nested
from leaktight.facts.ownership.state import Key
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    BuiltinCallee,
    Call,
    Convert,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    Operation,
    Return,
    TypeAssert,
)
from leaktight.ir.types import ERROR
from leaktight.ir.values import Const, Global, Operand, Var, VarKind

_GETTER = re.compile(r"^(?:Is|Has|Can|Should|Get|Use|Enable|Len|Type|Kind|Name|Mode)")
_MAX_DEPTH = 5
_TELLING: frozenset[type[Instruction]] = frozenset({Branch, Return, Call})


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition: it holds when the fact `key` is `value`. `var` is what a nil test is about; `call` and `assertion`
    are what made a plain boolean."""

    key: Key
    value: bool
    var: Operand | None = None
    call: Call | None = None
    assertion: TypeAssert | None = None


@dataclass(eq=False, slots=True)
class Shape:
    """What the conditions of a declared function and its literals test. Facts are only kept for what is tested more
    than once, returned, or an error that is passed on, so that states stay few."""

    tests: dict[Branch, Condition] = field(default_factory=dict)
    tracked: set[Key] = field(default_factory=set)

    def keeps(self, key: Key) -> bool:
        """Whether a fact about that key can matter."""
        return key in self.tracked


def shape_of(function: Function) -> Shape:
    """The shape of a declared function with its literals."""
    shape = Shape()
    times: dict[Key, int] = {}
    for inner in nested(function.outermost()):
        for instruction in inner.each_of(_TELLING):
            if isinstance(instruction, Branch):
                test = condition_of(inner, instruction.condition)
                shape.tests[instruction] = test
                times[test.key] = times.get(test.key, 0) + 1
                if isinstance(test.var, Var) and test.var.type == ERROR:
                    shape.tracked.add(test.key)
                if test.assertion is not None:
                    shape.tracked.add(("nil", test.assertion.src))
            elif isinstance(instruction, Return):
                for operand in instruction.values:
                    if isinstance(operand, Var) and operand.kind is not VarKind.TEMP:
                        shape.tracked.update((("nil", operand), ("is", operand)))
            elif isinstance(instruction, Call):
                shape.tracked.update(("nil", a) for a in instruction.args if isinstance(a, Var) and a.type == ERROR)
    shape.tracked.update(key for key, count in times.items() if count > 1 or key[0] in ("nil", "is"))
    return shape


def condition_of(function: Function, condition: Operand, value: bool = True, depth: int = 0) -> Condition:
    """What a boolean operand tests."""
    if isinstance(condition, Const) and isinstance(condition.value, bool):
        return Condition(("const", condition.value), value)
    if not isinstance(condition, Var) or depth > _MAX_DEPTH:
        return Condition(("is", key_of(function, condition)), value)
    made = _only_definition(function, condition)
    match made:
        case Operation(operator="!", args=(inner,)):
            return condition_of(function, inner, not value, depth + 1)
        case Operation(operator="==" | "!=" as operator, args=(left, right)):
            return _comparison(function, left, right, value == (operator == "=="), depth)
        case Operation(operator="<" | "<=" | ">" | ">=" as operator, args=(left, right)):
            if operator in (">", "<="):
                left, right = right, left  # a > b is b < a; a <= b is not b < a
            value = value == (operator in ("<", ">"))
            return Condition(("<", key_of(function, left), key_of(function, right)), value)
        case Call():
            return Condition(("is", key_of(function, condition)), value, call=made)
        case TypeAssert(found=found) if found is condition:
            return Condition(("is", condition), value, assertion=made)
        case Assign(src=Var() as src) if condition.kind is not VarKind.TEMP:
            inner_test = condition_of(function, src, value, depth + 1)
            if inner_test.assertion is not None or inner_test.var is not None:
                return inner_test
            if inner_test.call is not None:
                return Condition(("is", condition), value, call=inner_test.call)
        case Convert(src=src):
            return condition_of(function, src, value, depth + 1)
    return Condition(("is", key_of(function, condition)), value)


def _comparison(function: Function, left: Operand, right: Operand, value: bool, depth: int) -> Condition:
    for this, other in ((left, right), (right, left)):
        if isinstance(other, Const) and other.is_nil:
            return Condition(("nil", key_of(function, this)), value, var=this)
        if isinstance(other, Const) and isinstance(other.value, bool):
            return condition_of(function, this, value == other.value, depth + 1)
    keys = sorted((key_of(function, left), key_of(function, right)), key=repr)
    return Condition(("==", *keys), value)


def _only_definition(function: Function, var: Var) -> Instruction | None:
    owner: Function | None = function
    while owner is not None:
        found = owner.definitions(var)
        if found:
            return found[0] if len(found) == 1 else None
        owner = owner.parent
    return None


def key_of(function: Function, operand: Operand, depth: int = 0) -> object:
    """A name for the operand's value that is the same wherever the same thing is read: variables, their fields,
    lengths, and what getters without arguments return."""
    if isinstance(operand, Const):
        return ("const", operand.name or operand.value)
    if isinstance(operand, Global):
        return ("global", operand.package, operand.name)
    if not isinstance(operand, Var) or operand.kind is not VarKind.TEMP or depth > _MAX_DEPTH:
        return operand
    made = _only_definition(function, operand)
    deeper = depth + 1
    match made:
        case Load(base=base, access=FieldOf(name=name)):
            return ("field", key_of(function, base, deeper), name)
        case Load(base=base) if not isinstance(made.access, FieldOf):
            return operand
        case Operation(operator=operator, args=args):
            return ("operation", operator, *(key_of(function, arg, deeper) for arg in args))
        case Call(callee=BuiltinCallee(name="len" | "cap" as name), args=(arg,)):
            return (name, key_of(function, arg, deeper))
        case Call(callee=MethodCallee(receiver=receiver, method=method), args=()) if _GETTER.match(method):
            return ("getter", key_of(function, receiver, deeper), method)
        case Convert(src=src):
            return key_of(function, src, deeper)
    return operand
