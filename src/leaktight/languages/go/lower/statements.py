"""Statements but control flow: declarations, assignments, calls, sends, returns."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from leaktight.ir.instructions import (
    Assign,
    Behind,
    CallKind,
    IndexOf,
    Operation,
    Return,
    Send,
    SetGlobal,
    Store,
)
from leaktight.ir.types import INT, UNKNOWN, Type
from leaktight.ir.values import Const, Global, Opaque, Operand, Var, VarKind
from leaktight.languages.go.lower import calls, control, expressions, literals
from leaktight.languages.go.lower.context import Context
from leaktight.languages.go.syntax import MAX_DEPTH, first_child, left_over, text
from leaktight.languages.go.syntax import expressions as listed
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import statements as listed_statements


def body(ctx: Context, node: Node) -> None:
    """Parameters, results and body of a function declaration or literal."""
    types = ctx.services.types
    function, env = ctx.function, ctx.all_types()
    receiver = child(node, "receiver")
    if receiver is not None:
        found, _ = types.parameters(receiver, ctx.scope, env)
        for name, type_ in found[:1]:
            function.receiver = _parameter(ctx, node, name, type_, VarKind.RECEIVER)
    params, _ = types.parameters(child(node, "parameters"), ctx.scope, env)
    function.params = [_parameter(ctx, node, name, type_, VarKind.PARAM) for name, type_ in params]
    results, _ = types.parameters(child(node, "result"), ctx.scope, env)
    function.results = [_parameter(ctx, node, name, type_, VarKind.RESULT) for name, type_ in results]
    block = child(node, "body")
    function.complete = not (block is not None and block.has_error)
    for statement in (*listed_statements(block), *left_over(node)):
        lower(ctx, statement)  # in the scope of parameters and results: `:=` sets them anew
    if not ctx.terminated:
        end = ctx.span(block if block is not None else node)
        ctx.emit(Return(end, tuple(function.results) if _named_results(ctx) else ()))
    ctx.finish()


def _parameter(ctx: Context, node: Node, name: Node | None, type_: Type, kind: VarKind) -> Var:
    label = text(name) if name is not None else ""
    if label in ("", "_"):
        return Var(label, type_, kind, ctx.span(name if name is not None else node))
    return ctx.declare(label, type_, name if name is not None else node, kind)


def _named_results(ctx: Context) -> bool:
    return bool(ctx.function.results) and all(r.name for r in ctx.function.results)


def block(ctx: Context, node: Node | None) -> None:
    """A block or case body, with a scope of its own."""
    ctx.open_scope()
    for statement in listed_statements(node):
        lower(ctx, statement)
    ctx.close_scope()


def lower(ctx: Context, node: Node) -> None:
    """One statement."""
    if ctx.depth >= MAX_DEPTH:
        ctx.cut(node)
        return
    lowering = _STATEMENTS.get(node.type) or control.STATEMENTS.get(node.type)
    if lowering is not None:
        ctx.depth += 1
        lowering(ctx, node)
        ctx.depth -= 1


def _declarations(ctx: Context, node: Node) -> None:
    for spec in _specs(node, "var_spec"):
        _variables(ctx, spec)
    for spec in _specs(node, "const_spec"):
        _constants(ctx, spec)


def _local_types(ctx: Context, node: Node) -> None:
    ctx.declares_types = True
    for spec in node.named_children:
        _local_type(ctx, spec)


def _count(ctx: Context, node: Node) -> None:
    target = first_child(node)
    if target is not None:
        _update(ctx, node, target, "+" if node.type == "inc_statement" else "-", Const(1, INT))


def _send(ctx: Context, node: Node) -> None:
    channel, sent = expressions.value(ctx, child(node, "channel")), expressions.value(ctx, child(node, "value"))
    ctx.emit(Send(ctx.span(node), channel, sent))


def _spawn_or_defer(ctx: Context, node: Node) -> None:
    kind = CallKind.SPAWNED if node.type == "go_statement" else CallKind.DEFERRED
    called = first_child(node)
    called = expressions.unparenthesized(called) if called is not None else None
    if called is not None and called.type == "call_expression":
        calls.call(ctx, called, 1, kind, discarded=True)
    elif called is not None and called.type == "type_conversion_expression":
        calls.instantiated(ctx, called, 1, kind, discarded=True)


def _intact(ctx: Context, node: Node) -> None:
    for inner in node.named_children:
        lower(ctx, inner)


def _specs(node: Node, kind: str) -> list[Node]:
    found: list[Node] = []
    for inner in node.named_children:
        if inner.type == kind:
            found.append(inner)
        elif inner.type == f"{kind}_list":
            found += [n for n in inner.named_children if n.type == kind]
    return found


def _expression_statement(ctx: Context, node: Node) -> None:
    inner = first_child(node)
    if inner is None:
        return
    inner = expressions.unparenthesized(inner)
    if inner.type == "call_expression":
        calls.call(ctx, inner, 1, discarded=True)
    else:
        expressions.value(ctx, inner)


def right_hand_values(ctx: Context, right: Node | None, count: int) -> list[Operand]:
    """The values that `count` targets get."""
    nodes = listed(right)
    if len(nodes) == 1:
        return expressions.values(ctx, nodes[0], count)
    return [expressions.value(ctx, n) for n in nodes]


def _short_declaration(ctx: Context, node: Node) -> None:
    targets = listed(child(node, "left"))
    sources = right_hand_values(ctx, child(node, "right"), len(targets))
    for target, source in zip(targets, sources, strict=False):
        declare_or_assign(ctx, target, source)


def declare_or_assign(ctx: Context, target: Node, source: Operand) -> None:
    """One target of `:=`: a new variable unless the innermost scope has it."""
    name = text(target)
    if name == "_" or target.type != "identifier":
        return
    known = ctx.names[-1].get(name)
    if isinstance(known, Var):
        ctx.emit(Assign(ctx.span(target), known, source))
    else:
        declared = ctx.declare(name, source.type, target)
        ctx.emit(Assign(declared.extent or ctx.span(target), declared, source, declares=True))


def _assignment(ctx: Context, node: Node) -> None:
    operator_node = child(node, "operator")
    operator = text(operator_node) if operator_node is not None else "="
    targets = listed(child(node, "left"))
    if operator != "=" and len(targets) == 1:
        source = right_hand_values(ctx, child(node, "right"), 1)[0]
        _update(ctx, node, targets[0], operator[:-1], source)
        return
    sources = right_hand_values(ctx, child(node, "right"), len(targets))
    for target, source in zip(targets, sources, strict=False):
        assign(ctx, node, target, source)


def _update(ctx: Context, node: Node, target: Node, operator: str, source: Operand) -> None:
    before = expressions.value(ctx, target)
    span = ctx.span(node)
    dst = ctx.made(before.type, span)
    ctx.emit(Operation(span, dst, operator, (before, source)))
    assign(ctx, node, target, dst)


def assign(ctx: Context, node: Node, target: Node, source: Operand) -> None:
    """target = source, for any target."""
    target = expressions.unparenthesized(target)
    span = ctx.span(node)
    match target.type:
        case "identifier":
            name = text(target)
            found = ctx.lookup(name) if name != "_" else None
            if isinstance(found, Var):
                ctx.emit(Assign(span, found, source))
            elif isinstance(found, Global):
                ctx.emit(SetGlobal(span, found, source))
        case "selector_expression":
            _assign_field(ctx, node, target, source)
        case "index_expression":
            base = expressions.value(ctx, child(target, "operand"))
            index = expressions.value(ctx, child(target, "index"))
            ctx.emit(Store(span, base, IndexOf(index), source))
        case "unary_expression":
            pointer = expressions.value(ctx, child(target, "operand"))
            ctx.emit(Store(span, pointer, Behind(), source))


def _assign_field(ctx: Context, node: Node, target: Node, source: Operand) -> None:
    operand, name = child(target, "operand"), child(target, "field")
    if operand is None or name is None:
        return
    if operand.type == "identifier" and (path := ctx.qualifier(text(operand))) is not None:
        found = expressions.package_operand(ctx, path, text(name))
        ctx.emit(SetGlobal(ctx.span(node), found if isinstance(found, Global) else Global(path, text(name)), source))
        return
    base = expressions.value(ctx, operand)
    member = ctx.services.types.member(base.type, text(name))
    if member is not None:
        base = expressions.through(ctx, target, base, member.path)
    ctx.emit(Store(ctx.span(node), base, ctx.field(text(name)), source))


def _variables(ctx: Context, spec: Node) -> None:
    names = [n for n in spec.children_by_field_name("name") if n.type == "identifier"]
    type_node = child(spec, "type")
    type_ = ctx.resolve(type_node) if type_node is not None else UNKNOWN
    right = child(spec, "value")
    sources = right_hand_values(ctx, right, len(names)) if right is not None else []
    for index, name in enumerate(names):
        if index < len(sources):
            source = sources[index]
        else:
            source = literals.zero(ctx, name, type_) if type_node is not None else Opaque()
        declared = ctx.declare(text(name), type_ if type_node is not None else source.type, name)
        ctx.emit(Assign(ctx.span(name), declared, source, declares=True))


def _constants(ctx: Context, spec: Node) -> None:
    names = [n for n in spec.children_by_field_name("name") if n.type == "identifier"]
    sources = listed(child(spec, "value"))
    for index, name in enumerate(names):
        source = expressions.value(ctx, sources[index]) if index < len(sources) else Opaque()
        known = source if isinstance(source, Const) else Const(None, source.type, text(name))
        ctx.names[-1][text(name)] = known


def _local_type(ctx: Context, spec: Node) -> None:
    name, target = child(spec, "name"), child(spec, "type")
    if name is None or target is None:
        return
    if spec.type == "type_alias":
        ctx.names[-1][text(name)] = ctx.resolve(target)
    else:
        ctx.names[-1][text(name)] = literals.local_type(ctx, target, text(name))


def _return(ctx: Context, node: Node) -> None:
    results = ctx.function.results
    nodes = listed(first_child(node))
    span = ctx.span(node)
    if not nodes:
        ctx.emit(Return(span, tuple(results) if _named_results(ctx) else ()))
        return
    if len(nodes) == 1:
        returned = expressions.values(ctx, nodes[0], max(len(results), 1))
    else:
        returned = [expressions.value(ctx, n) for n in nodes]
    if _named_results(ctx):
        for result, operand in zip(results, returned, strict=False):
            if result is not operand:
                ctx.emit(Assign(span, result, operand))
    ctx.emit(Return(span, tuple(returned)))


_STATEMENTS: dict[str, Callable[[Context, Node], None]] = {
    "expression_statement": _expression_statement,
    "short_var_declaration": _short_declaration,
    "assignment_statement": _assignment,
    "var_declaration": _declarations,
    "const_declaration": _declarations,
    "type_declaration": _local_types,
    "inc_statement": _count,
    "dec_statement": _count,
    "send_statement": _send,
    "go_statement": _spawn_or_defer,
    "defer_statement": _spawn_or_defer,
    "return_statement": _return,
    "ERROR": _intact,
}
