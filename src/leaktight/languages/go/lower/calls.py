"""Calls: builtins, conversions, functions, methods and function values."""

from __future__ import annotations

from tree_sitter import Node

from leaktight.ir.instructions import (
    Behind,
    BuiltinCallee,
    Call,
    Callee,
    CallKind,
    Convert,
    MethodCallee,
    New,
    StaticCallee,
    Stop,
    Store,
    ValueCallee,
)
from leaktight.ir.types import (
    INT,
    UNKNOWN,
    Field,
    Pointer,
    Sequence,
    Signature,
    Type,
)
from leaktight.ir.values import FunctionRef, Global, Opaque, Operand, Var
from leaktight.languages.go.generics import substitute, unify
from leaktight.languages.go.lower import expressions
from leaktight.languages.go.lower.context import Context
from leaktight.languages.go.newvalue import NEW_VALUE
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import named_children, text
from leaktight.languages.go.universe import UNIVERSE

_BUILTINS = {
    name: BuiltinCallee(name)
    for name in (
        "append",
        "cap",
        "clear",
        "close",
        "complex",
        "copy",
        "delete",
        "imag",
        "len",
        "make",
        "max",
        "min",
        "new",
        "panic",
        "print",
        "println",
        "real",
        "recover",
    )
}


def call(
    ctx: Context, node: Node, count: int, kind: CallKind = CallKind.NOW, *, discarded: bool = False
) -> list[Operand]:
    """Lowers a call and gives `count` result operands (at least one)."""
    function = child(node, "function")
    if function is None:
        return [Opaque(text(node)[:80]) for _ in range(max(count, 1))]
    function = expressions.unparenthesized(function)
    if function.type == "identifier":
        name = text(function)
        if name == NEW_VALUE:
            return [_new_value(ctx, node, expressions.value(ctx, next(iter(_arguments(node)), None)))]
        named = ctx.lookup(name)
        if named is None and name in _BUILTINS:
            return [_builtin(ctx, node, name, kind, discarded=discarded)]
        converted = UNIVERSE.get(name) if named is None else named if isinstance(named, Type) else None
    else:
        converted = expressions.as_type(ctx, function)
    span = ctx.span(node)
    if converted is not None:
        argument = expressions.value(ctx, next(iter(_arguments(node)), None))
        dst = ctx.made(converted, span)
        ctx.emit(Convert(span, dst, argument, converted))
        return [dst]
    callee, type_, env = _callee(ctx, function)
    signature = type_ if isinstance(type_, Signature) else None
    args, spread = _argument_values(ctx, node, signature)
    explicit = child(node, "type_arguments")
    results = _result_types(ctx, signature, args, env, explicit, callee)
    known = results if signature is not None else None
    return _emitted(ctx, node, callee, args, known, count, kind, discarded, spread)


def _emitted(
    ctx: Context,
    node: Node,
    callee: Callee,
    args: list[Operand],
    results: list[Type] | None,
    count: int,
    kind: CallKind,
    discarded: bool,
    spread: bool = False,
) -> list[Operand]:
    """The call as an instruction; `results` are their types, None where they are not known."""
    types = results if results is not None else [UNKNOWN] * max(count, 1)
    span = ctx.span(node)
    variables = tuple([ctx.made(t, span) for t in types])
    ctx.emit(Call(span, variables, callee, tuple(args), kind, spread, discarded))
    if kind is CallKind.NOW and _ends(ctx, callee):
        ctx.emit(Stop(span, False))
    found: list[Operand] = list(variables[: max(count, 1)])
    return found + [Opaque() for _ in range(max(count, 1) - len(found))]


def instantiated(
    ctx: Context, node: Node, count: int, kind: CallKind = CallKind.NOW, *, discarded: bool = False
) -> list[Operand] | None:
    """Lowers `f[T](x)`, which the grammar can't tell from a conversion to a generic type; None where it is one."""
    generic, operand = child(node, "type"), child(node, "operand")
    base = child(generic, "type") if generic is not None and generic.type == "generic_type" else None
    function = _generic_function(ctx, base) if base is not None else None
    if function is None or generic is None:
        return None
    callee, signature = _declared(ctx, function), function.type if isinstance(function.type, Signature) else None
    args = [expressions.value(ctx, operand)]
    results = _result_types(ctx, signature, args, {}, child(generic, "type_arguments"), callee)
    return _emitted(ctx, node, callee, args, results if signature is not None else None, count, kind, discarded)


def _ends(ctx: Context, callee: Callee) -> bool:
    if isinstance(callee, (StaticCallee, MethodCallee)):
        return ctx.services.never_returns(callee.package, callee.symbol)
    return False


def _arguments(node: Node) -> list[Node]:
    arguments = child(node, "arguments")
    return named_children(arguments) if arguments is not None else []


def _argument_values(ctx: Context, node: Node, signature: Signature | None) -> tuple[list[Operand], bool]:
    nodes = _arguments(node)
    if len(nodes) == 1 and nodes[0].type == "call_expression" and signature and len(signature.params) > 1:
        wanted = len(signature.params)
        inner = call(ctx, nodes[0], wanted)
        return [a for a in inner if not (isinstance(a, Opaque) and not a.text)], False
    args: list[Operand] = []
    spread = False
    for argument in nodes:
        if argument.type == "variadic_argument":
            spread = True
            inner_nodes = named_children(argument)
            args.append(expressions.value(ctx, inner_nodes[0] if inner_nodes else None))
        else:
            args.append(expressions.value(ctx, argument))
    return args, spread


def _callee(ctx: Context, node: Node) -> tuple[Callee, Type, dict[str, Type]]:
    """The callee, its type, and type arguments given in brackets."""
    if node.type == "selector_expression":
        callee, type_ = _selected(ctx, node)
        return callee, type_, {}
    if node.type in ("index_expression", "type_instantiation_expression"):
        base = child(node, "operand") or child(node, "type")
        if base is not None and base.type in (
            "identifier",
            "selector_expression",
            "type_identifier",
            "qualified_type",
        ):
            generic = _generic_function(ctx, base)
            if generic is not None:
                return _declared(ctx, generic), generic.type, _explicit(ctx, node, generic)
    operand = expressions.value(ctx, node)
    if isinstance(operand, FunctionRef):
        return _declared(ctx, operand), operand.type, {}
    return ValueCallee(operand), ctx.services.types.underlying(operand.type), {}


def _generic_function(ctx: Context, base: Node) -> FunctionRef | None:
    if base.type in ("identifier", "type_identifier"):
        found = ctx.lookup(text(base))
        return found if isinstance(found, FunctionRef) else None
    operand = child(base, "operand") or child(base, "package")
    name = child(base, "field") or child(base, "name")
    if operand is None or name is None:
        return None
    path = ctx.qualifier(text(operand))
    found = expressions.package_operand(ctx, path, text(name)) if path is not None else None
    return found if isinstance(found, FunctionRef) else None


def _explicit(ctx: Context, node: Node, function: FunctionRef) -> dict[str, Type]:
    arguments = child(node, "type_arguments")
    nodes = named_children(arguments) if arguments is not None else [n for n in (child(node, "index"),) if n]
    return dict(zip(_type_parameter_names(ctx, function), (ctx.resolve(n) for n in nodes), strict=False))


def _type_parameter_names(ctx: Context, function: FunctionRef) -> list[str]:
    package = ctx.services.types.package(function.package, ctx.scope)
    declared = package.lookup(function.symbol) if package is not None else None
    return list(ctx.services.types.type_parameters(declared.header)) if declared is not None else []


def _declared(ctx: Context, operand: FunctionRef) -> StaticCallee:
    return _static(ctx, operand.id, operand.package, operand.symbol)


def _static(ctx: Context, id_: str, package: str, symbol: str) -> StaticCallee:
    made = StaticCallee(id_, package, symbol)
    return ctx.services.callees.setdefault(made, made)


def _selected(ctx: Context, node: Node) -> tuple[Callee, Type]:
    operand, name_node = child(node, "operand"), child(node, "field")
    if operand is None or name_node is None:
        return ValueCallee(Opaque(text(node)[:80])), UNKNOWN
    name = text(name_node)
    base: Operand | None = expressions.local_variable(ctx, operand)
    if base is None:
        if operand.type == "identifier" and (path := ctx.qualifier(text(operand))) is not None:
            return _of_package(ctx, path, name)
        receiver_type = expressions.as_type(ctx, operand)
        if receiver_type is not None:
            return _of_type(ctx, node, receiver_type)
        base = expressions.value(ctx, operand)
    member = ctx.services.types.member(base.type, name)
    if member is None:
        return MethodCallee(base, name, "", name, "", True), UNKNOWN
    base = expressions.through(ctx, node, base, member.path)
    if member.kind == "field":
        loaded = expressions.load(ctx, node, base, Field(name, member.type))
        return ValueCallee(loaded), ctx.services.types.underlying(member.type)
    id_ = f"{member.package}.{member.symbol}"
    return MethodCallee(base, name, member.package, member.symbol, id_, member.dynamic), member.type


def _of_package(ctx: Context, path: str, name: str) -> tuple[Callee, Type]:
    found = expressions.package_operand(ctx, path, name)
    if isinstance(found, FunctionRef):
        return _declared(ctx, found), found.type
    if isinstance(found, Global) and found.type is not UNKNOWN:
        return ValueCallee(found), ctx.services.types.underlying(found.type)
    return _static(ctx, f"{path}.{name}", path, name), UNKNOWN


def _of_type(ctx: Context, node: Node, receiver: Type) -> tuple[Callee, Type]:
    """A method expression that is called."""
    method = expressions.value(ctx, node)
    if isinstance(method, FunctionRef) and isinstance(method.type, Signature):
        bare = Signature((receiver, *method.type.params), method.type.results, method.type.variadic)
        return _declared(ctx, method), bare
    return ValueCallee(method), UNKNOWN


def _result_types(
    ctx: Context,
    signature: Signature | None,
    args: list[Operand],
    env: dict[str, Type],
    explicit: Node | None,
    callee: Callee,
) -> list[Type]:
    if signature is None:
        return []
    if explicit is not None and isinstance(callee, StaticCallee):
        names = _type_parameter_names(ctx, FunctionRef(callee.id, UNKNOWN, callee.package, callee.symbol))
        env.update(zip(names, (ctx.resolve(n) for n in named_children(explicit)), strict=False))
    for position, argument in enumerate(args):
        if position < len(signature.params):
            parameter = signature.params[position]
            if signature.variadic and position == len(signature.params) - 1 and isinstance(parameter, Sequence):
                parameter = parameter.elem
            unify(parameter, argument.type, env)
    return [substitute(result, env) for result in signature.results]


def _builtin(ctx: Context, node: Node, name: str, kind: CallKind, *, discarded: bool) -> Operand:
    nodes = _arguments(node)
    if name in ("make", "new") and nodes:
        return _make(ctx, node, name, nodes)
    args: list[Operand] = []
    spread = False
    for argument in nodes:
        if argument.type == "variadic_argument":
            spread = True
            argument = named_children(argument)[0] if named_children(argument) else argument
        args.append(expressions.value(ctx, argument))
    type_: Type = UNKNOWN
    if name in ("append", "min", "max") and args:
        type_ = args[0].type
    elif name in ("len", "cap", "copy"):
        type_ = INT
    elif name == "recover":
        type_ = UNKNOWN
    span = ctx.span(node)
    dst = ctx.made(type_, span)
    ctx.emit(Call(span, (dst,), _BUILTINS[name], tuple(args), kind, spread, discarded))
    if name == "panic" and kind is CallKind.NOW:
        ctx.emit(Stop(span, True))
    return dst


def _new_value(ctx: Context, node: Node, held: Operand) -> Var:
    """A pointer to a fresh variable that holds the value."""
    span = ctx.span(node)
    dst = ctx.made(Pointer(held.type), span)
    ctx.emit(New(span, dst, "new", held.type))
    ctx.emit(Store(span, dst, Behind(), held))
    return dst


def _value_like_type(ctx: Context, node: Node) -> Operand | None:
    """The value of an argument that the grammar took for a type: `new(x)`, `new(x.field)`."""
    if node.type == "type_identifier":
        found = ctx.lookup(text(node))
        return None if isinstance(found, Type) else found
    owner, name = child(node, "package"), child(node, "name")
    if owner is None or name is None or ctx.qualifier(text(owner)) is not None:
        return None
    base = ctx.lookup(text(owner))
    if base is None or isinstance(base, Type):
        return None
    member = ctx.services.types.member(base.type, text(name))
    if member is None or member.kind != "field":
        return None
    base = expressions.through(ctx, node, base, member.path)
    return expressions.load(ctx, node, base, Field(text(name), member.type))


def _make(ctx: Context, node: Node, name: str, nodes: list[Node]) -> Var:
    held = _value_like_type(ctx, nodes[0]) if name == "new" else None
    if held is not None:
        return _new_value(ctx, node, held)
    type_ = expressions.as_type(ctx, nodes[0]) or ctx.resolve(nodes[0])
    sizes = [expressions.value(ctx, n) for n in nodes[1:3]]
    span = ctx.span(node)
    dst = ctx.made(Pointer(type_) if name == "new" else type_, span)
    size = sizes[0] if sizes else None
    capacity = sizes[1] if len(sizes) > 1 else None
    ctx.emit(New(span, dst, name, type_, (), size, capacity))
    return dst
