"""Conditions: boolean expressions as control flow."""

from __future__ import annotations

from tree_sitter import Node

from leaktight.ir.instructions import Assign, Branch
from leaktight.ir.types import BOOL
from leaktight.ir.values import Const, Opaque, Operand, Var, VarKind
from leaktight.languages.go.lower import expressions
from leaktight.languages.go.lower.context import Context
from leaktight.languages.go.syntax import field as child


def short_circuit(ctx: Context, node: Node) -> Operand:
    """The value of `&&` and `||`, which are control flow."""
    span = ctx.span(node)
    dst = Var("%condition", BOOL, VarKind.LOCAL, span)
    then, otherwise, after = ctx.new_block(), ctx.new_block(), ctx.new_block()
    condition(ctx, node, then, otherwise)
    for block, outcome in ((then, True), (otherwise, False)):
        ctx.start(block)
        ctx.emit(Assign(span, dst, Const(outcome, BOOL)))
        ctx.jump(after, span)
    ctx.start(after)
    return dst


def condition(ctx: Context, node: Node | None, then: int, otherwise: int) -> None:
    """Branches on a boolean expression; `&&`, `||` and `!` become control flow."""
    if node is None:
        ctx.emit(Branch(ctx.function.extent, Opaque(), then, otherwise))
        return
    node = expressions.unparenthesized(node)
    operator = ""
    if not ctx.too_deep and node.type in ("binary_expression", "unary_expression"):
        operator = expressions.operator_of(node)
    ctx.depth += 1
    if operator == "!":
        condition(ctx, child(node, "operand"), otherwise, then)
    elif operator in ("&&", "||"):
        middle = ctx.new_block()
        if operator == "&&":
            condition(ctx, child(node, "left"), middle, otherwise)
        else:
            condition(ctx, child(node, "left"), then, middle)
        ctx.start(middle)
        condition(ctx, child(node, "right"), then, otherwise)
    else:
        operand = expressions.value(ctx, node)
        ctx.emit(Branch(ctx.span(node), operand, then, otherwise))
    ctx.depth -= 1
