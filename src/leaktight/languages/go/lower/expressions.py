"""Expressions."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from leaktight.ir.extent import Extent
from leaktight.ir.instructions import (
    Address,
    Behind,
    BindMethod,
    Convert,
    IndexOf,
    Load,
    Operation,
    Receive,
    Slice,
    TypeAssert,
)
from leaktight.ir.types import (
    BOOL,
    INT,
    NIL,
    STRING,
    UNKNOWN,
    Basic,
    Channel,
    Field,
    Mapping,
    Pointer,
    Sequence,
    Type,
    strip_pointer,
)
from leaktight.ir.values import Const, FunctionRef, Global, Opaque, Operand, Var
from leaktight.languages.go.lower import calls, conditions, literals
from leaktight.languages.go.lower.context import Context
from leaktight.languages.go.syntax import MAX_DEPTH, integer_value, named_children, string_value, text
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.universe import BASICS, UNIVERSE

TYPE_NODES = frozenset(
    [
        "slice_type",
        "array_type",
        "implicit_length_array_type",
        "map_type",
        "channel_type",
        "function_type",
        "struct_type",
        "interface_type",
        "pointer_type",
        "qualified_type",
        "generic_type",
        "type_identifier",
        "parenthesized_type",
    ]
)
_CONTAINERS = (Mapping, Sequence, Channel)
_COMPARISONS = frozenset({"==", "!=", "<", "<=", ">", ">="})


def value(ctx: Context, node: Node | None) -> Operand:
    """The single value of an expression."""
    if node is None:
        return Opaque()
    if ctx.depth >= MAX_DEPTH:
        ctx.cut(node)
        return Opaque()
    lowering = _VALUES.get(node.type)
    if lowering is None:
        return Opaque(text(node)[:80])
    ctx.depth += 1
    found = lowering(ctx, node)
    ctx.depth -= 1
    return found


def values(ctx: Context, node: Node, count: int) -> list[Operand]:
    """`count` values of an expression: results of a call, or value and found-flag of a comma-ok form."""
    inner = unparenthesized(node)
    if count == 1:
        return [value(ctx, node)]
    if inner.type == "call_expression":
        return calls.call(ctx, inner, count)
    if inner.type == "type_conversion_expression":
        called = calls.instantiated(ctx, inner, count)
        if called is not None:
            return called
    if count == 2:
        found = ctx.temporary(BOOL, inner)
        if inner.type == "index_expression":
            return [_index(ctx, inner, found), found]
        if inner.type == "type_assertion_expression":
            return [_type_assertion(ctx, inner, found), found]
        if inner.type == "unary_expression" and operator_of(inner) == "<-":
            return [_receive(ctx, inner, found), found]
    first = value(ctx, node)
    return [first, *(Opaque() for _ in range(count - 1))]


def unparenthesized(node: Node) -> Node:
    """The expression inside parentheses."""
    while node.type == "parenthesized_expression":
        inner = named_children(node)
        if len(inner) != 1:
            break
        node = inner[0]
    return node


def as_type(ctx: Context, node: Node) -> Type | None:
    """The type, if the expression denotes one."""
    node = unparenthesized(node)
    kind = node.type
    if kind in ("identifier", "type_identifier"):
        word = text(node)
        found = ctx.lookup(word)
        if found is None:
            return UNIVERSE.get(word)
        return found if isinstance(found, Type) else None
    if kind in TYPE_NODES:
        return ctx.resolve(node)
    if kind == "selector_expression":
        operand, name = child(node, "operand"), child(node, "field")
        if operand is None or name is None or operand.type != "identifier":
            return None
        path = ctx.qualifier(text(operand))
        package = ctx.services.types.package(path, ctx.scope) if path is not None else None
        return ctx.services.types.declared_type(package, text(name)) if package is not None else None
    if kind == "unary_expression" and operator_of(node) == "*":
        operand = child(node, "operand")
        inner = as_type(ctx, operand) if operand is not None else None
        return Pointer(inner) if inner is not None else None
    if kind in ("type_instantiation_expression", "index_expression"):
        base = child(node, "type") or child(node, "operand")
        return ctx.resolve(node) if base is not None and as_type(ctx, base) is not None else None
    return None


def local_variable(ctx: Context, node: Node) -> Var | None:
    """The variable that the expression names, if it is one of the function: most selectors begin with one."""
    found = ctx.local(text(node)) if node.type == "identifier" else None
    return found if isinstance(found, Var) else None


def operator_of(node: Node) -> str:
    operator = child(node, "operator")
    return operator.type if operator is not None else ""


def _identifier(ctx: Context, node: Node) -> Operand:
    name = text(node)
    found = ctx.lookup(name)
    if found is None or isinstance(found, Type):
        return Opaque(name)
    return found


def _convert(ctx: Context, node: Node) -> Operand:
    called = calls.instantiated(ctx, node, 1)
    if called is not None:
        return called[0]
    type_ = ctx.resolve(child(node, "type"))
    source = value(ctx, child(node, "operand"))
    span = ctx.span(node)
    dst = ctx.made(type_, span)
    ctx.emit(Convert(span, dst, source, type_))
    return dst


def _parenthesized(ctx: Context, node: Node) -> Operand:
    inner = unparenthesized(node)
    return value(ctx, inner) if node is not inner else Opaque(text(node))


def _instantiated(ctx: Context, node: Node) -> Operand:
    base = child(node, "type")
    return value(ctx, base) if base is not None else Opaque(text(node))


def load(ctx: Context, node: Node, base: Operand, field: Field) -> Var:
    """base.field."""
    return field_of(ctx, ctx.span(node), base, field.name, field.type)


def field_of(ctx: Context, span: Extent, base: Operand, name: str, type_: Type) -> Var:
    """base.name, at that extent."""
    dst = ctx.made(type_, span)
    ctx.emit(Load(span, dst, base, ctx.field(name)))
    return dst


def through(ctx: Context, node: Node, base: Operand, path: tuple[Field, ...]) -> Operand:
    """The embedded value that a promoted member lives in."""
    for step in path:
        base = load(ctx, node, base, step)
    return base


def package_operand(ctx: Context, path: str, name: str) -> Operand:
    """A member of an imported package as a value."""
    package = ctx.services.types.package(path, ctx.scope)
    if package is None:
        return Global(path, name)
    found = ctx.package_member(package, name)
    if found is None or isinstance(found, Type):
        return Opaque(f"{package.name}.{name}")
    return found


def _selector(ctx: Context, node: Node) -> Operand:
    operand, name_node = child(node, "operand"), child(node, "field")
    if operand is None or name_node is None:
        return Opaque(text(node)[:80])
    name = text(name_node)
    base: Operand | None = local_variable(ctx, operand)
    if base is None:
        if operand.type == "identifier" and (path := ctx.qualifier(text(operand))) is not None:
            return package_operand(ctx, path, name)
        receiver_type = as_type(ctx, operand)
        if receiver_type is not None:
            return _method_expression(ctx, node, receiver_type, name)
        base = value(ctx, operand)
    member = ctx.services.types.member(base.type, name)
    span = ctx.span(node)
    if member is None:
        return field_of(ctx, span, base, name, UNKNOWN)
    base = through(ctx, node, base, member.path)
    if member.kind == "field":
        return field_of(ctx, span, base, name, member.type)
    dst = ctx.made(member.type, span)
    function = f"{member.package}.{member.symbol}" if not member.dynamic else None
    ctx.emit(BindMethod(span, dst, base, name, function))
    return dst


def _method_expression(ctx: Context, node: Node, receiver: Type, name: str) -> Operand:
    member = ctx.services.types.member(receiver, name)
    if member is not None and member.kind == "method":
        return FunctionRef(f"{member.package}.{member.symbol}", member.type, member.package, member.symbol)
    return Opaque(text(node)[:80])


def element_type(ctx: Context, type_: Type) -> Type:
    """The type of an element reached by index or key."""
    made_of = ctx.services.types.underlying(type_)
    if isinstance(made_of, Pointer):
        made_of = ctx.services.types.underlying(made_of.elem)
    if isinstance(made_of, _CONTAINERS):
        return made_of.elem
    return Basic("byte") if made_of == STRING else UNKNOWN


def _index(ctx: Context, node: Node, found: Var | None) -> Operand:
    operand, index = child(node, "operand"), child(node, "index")
    if operand is None or index is None:
        return Opaque(text(node)[:80])
    base = value(ctx, operand)
    if isinstance(base, FunctionRef):
        return base  # an instantiated generic function
    key = value(ctx, index)
    span = ctx.span(node)
    dst = ctx.made(element_type(ctx, base.type), span)
    ctx.emit(Load(span, dst, base, IndexOf(key), found))
    return dst


def _slice(ctx: Context, node: Node) -> Operand:
    source = value(ctx, child(node, "operand"))
    parts = [value(ctx, n) if (n := child(node, name)) is not None else None for name in ("start", "end", "capacity")]
    made_of = ctx.services.types.underlying(strip_pointer(source.type))
    type_ = Sequence(made_of.elem) if isinstance(made_of, Sequence) and made_of.length is not None else source.type
    span = ctx.span(node)
    dst = ctx.made(type_, span)
    ctx.emit(Slice(span, dst, source, *parts))
    return dst


def _type_assertion(ctx: Context, node: Node, found: Var | None) -> Operand:
    source = value(ctx, child(node, "operand"))
    type_ = ctx.resolve(child(node, "type"))
    span = ctx.span(node)
    dst = ctx.made(type_, span)
    ctx.emit(TypeAssert(span, dst, source, type_, found))
    return dst


def _receive(ctx: Context, node: Node, found: Var | None) -> Operand:
    channel = value(ctx, child(node, "operand"))
    span = ctx.span(node)
    dst = ctx.made(element_type(ctx, channel.type), span)
    ctx.emit(Receive(span, channel, dst, found))
    return dst


def _unary(ctx: Context, node: Node) -> Operand:
    operator, operand = operator_of(node), child(node, "operand")
    if operand is None:
        return Opaque(text(node)[:80])
    if operator == "<-":
        return _receive(ctx, node, None)
    if operator == "&":
        return address(ctx, node, unparenthesized(operand))
    source = value(ctx, operand)
    span = ctx.span(node)
    if operator == "*":
        made_of = ctx.services.types.underlying(source.type)
        dst = ctx.made(made_of.elem if isinstance(made_of, Pointer) else UNKNOWN, span)
        ctx.emit(Load(span, dst, source, Behind()))
        return dst
    dst = ctx.made(BOOL if operator == "!" else source.type, span)
    ctx.emit(Operation(span, dst, operator, (source,)))
    return dst


def address(ctx: Context, node: Node, operand: Node) -> Operand:
    """&operand."""
    if operand.type == "composite_literal":
        return literals.composite(ctx, operand, pointer=True)
    if operand.type == "selector_expression":
        base_node, name = child(operand, "operand"), child(operand, "field")
        qualified = base_node is not None and base_node.type == "identifier" and ctx.qualifier(text(base_node))
        if base_node is not None and name is not None and not qualified:
            base = value(ctx, base_node)
            member = ctx.services.types.member(base.type, text(name))
            base = through(ctx, operand, base, member.path if member is not None else ())
            dst = ctx.temporary(Pointer(member.type if member is not None else UNKNOWN), node)
            ctx.emit(Address(ctx.span(node), dst, base, ctx.field(text(name))))
            return dst
    if operand.type == "index_expression":
        base = value(ctx, child(operand, "operand"))
        key = value(ctx, child(operand, "index"))
        dst = ctx.temporary(Pointer(element_type(ctx, base.type)), node)
        ctx.emit(Address(ctx.span(node), dst, base, IndexOf(key)))
        return dst
    source = value(ctx, operand)
    if isinstance(source, Var):
        source.addressed = True
    dst = ctx.temporary(Pointer(source.type), node)
    ctx.emit(Address(ctx.span(node), dst, source))
    return dst


def _binary(ctx: Context, node: Node) -> Operand:
    operator = operator_of(node)
    if operator in ("&&", "||"):
        return conditions.short_circuit(ctx, node)
    left, right = value(ctx, child(node, "left")), value(ctx, child(node, "right"))
    if operator in _COMPARISONS:
        type_: Type = BOOL
    else:
        type_ = right.type if isinstance(left, Const) and not isinstance(right, Const) else left.type
    span = ctx.span(node)
    dst = ctx.made(type_, span)
    ctx.emit(Operation(span, dst, operator, (left, right)))
    return dst


def _call(ctx: Context, node: Node) -> Operand:
    return calls.call(ctx, node, 1)[0]


_TRUE, _FALSE = Const(True, BOOL), Const(False, BOOL)
_NIL = Const(None, NIL, "nil")
_IOTA = Const(None, INT, "iota")
_VALUES: dict[str, Callable[[Context, Node], Operand]] = {
    "identifier": _identifier,
    "type_identifier": _identifier,
    "parenthesized_expression": _parenthesized,
    "interpreted_string_literal": lambda _, node: Const(string_value(node), STRING),
    "raw_string_literal": lambda _, node: Const(string_value(node), STRING),
    "int_literal": lambda _, node: Const(integer_value(node), INT),
    "float_literal": lambda _, node: Const(None, BASICS["float64"], text(node)),
    "rune_literal": lambda _, node: Const(None, BASICS["rune"], text(node)),
    "true": lambda _, __: _TRUE,
    "false": lambda _, __: _FALSE,
    "nil": lambda _, __: _NIL,
    "iota": lambda _, __: _IOTA,
    "selector_expression": _selector,
    "call_expression": _call,
    "index_expression": lambda ctx, node: _index(ctx, node, None),
    "slice_expression": _slice,
    "type_assertion_expression": lambda ctx, node: _type_assertion(ctx, node, None),
    "composite_literal": lambda ctx, node: literals.composite(ctx, node),
    "func_literal": lambda ctx, node: literals.closure(ctx, node),
    "unary_expression": _unary,
    "binary_expression": _binary,
    "type_conversion_expression": _convert,
    "type_instantiation_expression": _instantiated,
}
"""How each kind of expression is lowered; anything unknown is opaque."""
