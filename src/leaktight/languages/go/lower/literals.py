"""Literals: composite values, functions, and what a declaration without a value starts with."""

from __future__ import annotations

from tree_sitter import Node

from leaktight.ir.function import Block, Function
from leaktight.ir.instructions import MakeClosure, New
from leaktight.ir.types import (
    NIL,
    UNKNOWN,
    Channel,
    Mapping,
    Named,
    Pointer,
    Record,
    Sequence,
    Signature,
    Type,
    strip_pointer,
)
from leaktight.ir.values import Const, Opaque, Operand, Var
from leaktight.languages.go.lower import expressions, statements
from leaktight.languages.go.lower.context import Context
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import named_children, text

_CONTAINERS = (Mapping, Sequence)


def composite(ctx: Context, node: Node, *, pointer: bool = False) -> Operand:
    type_node, body = child(node, "type"), child(node, "body")
    type_ = ctx.resolve(type_node)
    return literal_value(ctx, node, body, type_, pointer=pointer)


def literal_value(ctx: Context, node: Node, body: Node | None, type_: Type, *, pointer: bool = False) -> Operand:
    """A composite literal's value; nested literals without a type take the element's."""
    made_of = ctx.services.types.underlying(type_)
    elements: list[tuple[str | Operand | None, Operand]] = []
    for position, element in enumerate(named_children(body) if body is not None else []):
        key: str | Operand | None = None
        value_node: Node | None = element
        expected: Type = UNKNOWN
        if element.type == "keyed_element":
            key_node, value_node = child(element, "key"), child(element, "value")
            held = named_children(key_node) if key_node is not None else []
            inner = held[0] if held else key_node
            is_field = inner is not None and inner.type == "identifier" and not isinstance(made_of, _CONTAINERS)
            if inner is not None and is_field:
                key = text(inner)
            elif inner is not None and isinstance(made_of, Mapping) and inner.type == "literal_value":
                key = literal_value(ctx, inner, inner, made_of.key)
            else:
                key = expressions.value(ctx, inner)
        if isinstance(made_of, _CONTAINERS):
            expected = made_of.elem
        elif isinstance(made_of, Record):
            if key is None and position < len(made_of.fields):
                key = made_of.fields[position].name
            field = made_of.field(key) if isinstance(key, str) else None
            expected = field.type if field is not None else UNKNOWN
        elements.append((key, _element(ctx, value_node, expected)))
    span = ctx.span(node)
    dst = ctx.made(Pointer(type_) if pointer else type_, span)
    ctx.emit(New(span, dst, "literal", type_, tuple(elements)))
    return dst


def _element(ctx: Context, node: Node | None, expected: Type) -> Operand:
    if node is None:
        return Opaque()
    held = named_children(node) if node.type == "literal_element" else []
    inner = held[0] if held else node
    if inner.type == "literal_value":
        if ctx.too_deep:
            ctx.cut(node)
            return Opaque()
        ctx.depth += 1
        made = literal_value(ctx, inner, inner, strip_pointer(expected), pointer=isinstance(expected, Pointer))
        ctx.depth -= 1
        return made
    return expressions.value(ctx, inner)


def closure(ctx: Context, node: Node) -> Var:
    """A function literal: lowered at once, as part of the function around it."""
    outer = ctx.function
    outer_id = f"{outer.id}${len(outer.literals) + 1}"
    signature = ctx.services.types.signature(node, ctx.scope, ctx.all_types())
    function = Function(
        outer_id, outer_id.rsplit(".", 1)[-1], outer.package, ctx.span(node), [], [], None, [Block(0)], outer
    )
    outer.literals.append(function)
    inner = Context(ctx.services, ctx.scope, function, ctx.env, ctx, depth=ctx.depth)
    statements.body(inner, node)
    dst = ctx.temporary(signature, node)
    ctx.emit(MakeClosure(ctx.span(node), dst, function.id, tuple(function.captures)))
    return dst


def zero(ctx: Context, node: Node, type_: Type) -> Operand:
    """The zero value of a type, for a variable declared without one."""
    made_of = ctx.services.types.underlying(type_)
    if isinstance(made_of, Mapping | Channel | Pointer | Signature) or (
        isinstance(made_of, Sequence) and made_of.length is None
    ):
        return Const(None, NIL, "nil")
    dst = ctx.temporary(type_, node)
    ctx.emit(New(ctx.span(node), dst, "zero", type_))
    return dst


def local_type(ctx: Context, node: Node, name: str) -> Named:
    """A type declared inside a function gets a name of its own in the package."""
    type_ = Named(ctx.scope.package.import_path, f"{ctx.function.name}.{name}")
    env = ctx.all_types()
    ctx.services.types.declare_local(type_, lambda: ctx.services.types.resolve(node, ctx.scope, {**env, name: type_}))
    return type_
