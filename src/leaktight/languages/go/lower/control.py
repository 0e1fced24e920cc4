"""Control flow: if, for, switch, select, labels and jumps."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from leaktight.ir.instructions import (
    Assign,
    Branch,
    Jump,
    LoopBranch,
    Next,
    Operation,
    Receive,
    SelectBranch,
    SelectCase,
    Send,
    SwitchBranch,
    TypeAssert,
)
from leaktight.ir.types import BOOL, INT, UNKNOWN, Basic, Channel, Mapping, Pointer, Sequence, Signature, Type
from leaktight.ir.values import Opaque, Operand, Var
from leaktight.languages.go.lower import conditions, expressions, statements
from leaktight.languages.go.lower.context import Breakable, Context
from leaktight.languages.go.syntax import expressions as listed
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import named_children, text


def _block(ctx: Context, node: Node) -> None:
    statements.block(ctx, node)


def _enter(ctx: Context, after: int, again: int | None) -> None:
    """Begins a construct that break (and continue) can leave."""
    ctx.breakables.append(Breakable(ctx.pending_label, after, again))
    ctx.pending_label = ""


def _if(ctx: Context, node: Node) -> None:
    ctx.open_scope()
    initializer = child(node, "initializer")
    if initializer is not None:
        statements.lower(ctx, initializer)
    then, after = ctx.new_block(), ctx.new_block()
    alternative = child(node, "alternative")
    otherwise = ctx.new_block() if alternative is not None else after
    conditions.condition(ctx, child(node, "condition"), then, otherwise)
    ctx.start(then)
    statements.block(ctx, child(node, "consequence"))
    ctx.jump(after, ctx.span(node))
    if alternative is not None:
        ctx.start(otherwise)
        statements.lower(ctx, alternative)
        ctx.jump(after, ctx.span(node))
    ctx.start(after)
    ctx.close_scope()


def _for(ctx: Context, node: Node) -> None:
    clause = next((n for n in node.named_children if n.type in ("for_clause", "range_clause")), None)
    body = child(node, "body")
    ctx.open_scope()
    if clause is not None and clause.type == "range_clause":
        _range(ctx, node, clause, body)
        ctx.close_scope()
        return
    condition: Node | None
    update: Node | None = None
    if clause is not None:
        initializer = child(clause, "initializer")
        if initializer is not None:
            statements.lower(ctx, initializer)
        condition, update = child(clause, "condition"), child(clause, "update")
    else:
        condition = next((n for n in named_children(node) if n != body), None)
    head, inside, after = ctx.new_block(), ctx.new_block(), ctx.new_block()
    again = ctx.new_block() if update is not None else head
    ctx.jump(head, ctx.span(node))
    ctx.start(head)
    if condition is not None:
        conditions.condition(ctx, condition, inside, after)
    else:
        ctx.jump(inside, ctx.span(node))
    _enter(ctx, after, again)
    ctx.start(inside)
    statements.block(ctx, body)
    ctx.jump(again, ctx.span(node))
    ctx.breakables.pop()
    if update is not None:
        ctx.start(again)
        statements.lower(ctx, update)
        ctx.jump(head, ctx.span(node))
    ctx.start(after)
    ctx.close_scope()


def range_types(ctx: Context, type_: Type) -> tuple[Type, Type]:
    """Types of the two loop variables of a range."""
    made_of = ctx.services.types.underlying(type_)
    if isinstance(made_of, Pointer):
        made_of = ctx.services.types.underlying(made_of.elem)
    match made_of:
        case Mapping(key=key, elem=elem):
            return key, elem
        case Sequence(elem=elem):
            return INT, elem
        case Channel(elem=elem):
            return elem, UNKNOWN
        case Basic(name="string"):
            return INT, Basic("rune")
        case Basic():
            return made_of, UNKNOWN
        case Signature(params=(Signature(params=yielded), *_)):
            return (*yielded, UNKNOWN, UNKNOWN)[0], (*yielded, UNKNOWN, UNKNOWN)[1]
    return UNKNOWN, UNKNOWN


def _range(ctx: Context, node: Node, clause: Node, body: Node | None) -> None:
    iterable = expressions.value(ctx, child(clause, "right"))
    targets = listed(child(clause, "left"))
    declares = any(c.type == ":=" for c in clause.children)
    types = range_types(ctx, iterable.type)
    variables: list[Var | None] = [None, None]
    later: list[tuple[Node, Var]] = []
    for index, target in enumerate(targets[:2]):
        if text(target) == "_":
            continue
        if declares:
            variables[index] = ctx.declare(text(target), types[index], target)
        else:
            variables[index] = ctx.temporary(types[index], target)
            later.append((target, variables[index] or ctx.temporary(UNKNOWN, target)))
    head, inside, after = ctx.new_block(), ctx.new_block(), ctx.new_block()
    ctx.jump(head, ctx.span(node))
    ctx.start(head)
    ctx.emit(Next(ctx.span(clause), iterable, variables[0], variables[1]))
    ctx.emit(LoopBranch(ctx.span(clause), inside, after))
    _enter(ctx, after, head)
    ctx.start(inside)
    for target, var in later:
        statements.assign(ctx, clause, target, var)
    statements.block(ctx, body)
    ctx.jump(head, ctx.span(node))
    ctx.breakables.pop()
    ctx.start(after)


def _switch(ctx: Context, node: Node) -> None:
    ctx.open_scope()
    initializer, tag_node = child(node, "initializer"), child(node, "value")
    if initializer is not None:
        statements.lower(ctx, initializer)
    tag = expressions.value(ctx, tag_node) if tag_node is not None else None
    cases = [n for n in node.named_children if n.type in ("expression_case", "default_case")]
    bodies = [ctx.new_block() for _ in cases]
    after = ctx.new_block()
    default = next((b for c, b in zip(cases, bodies, strict=True) if c.type == "default_case"), after)
    for case, target in zip(cases, bodies, strict=True):
        for expression in listed(child(case, "value")) if case.type == "expression_case" else []:
            following = ctx.new_block()
            if tag is None:
                conditions.condition(ctx, expression, target, following)
            else:
                compared = ctx.temporary(BOOL, expression)
                candidate = expressions.value(ctx, expression)
                ctx.emit(Operation(ctx.span(expression), compared, "==", (tag, candidate)))
                ctx.emit(Branch(ctx.span(expression), compared, target, following))
            ctx.start(following)
    ctx.jump(default, ctx.span(node))
    _enter(ctx, after, None)
    for index, (case, target) in enumerate(zip(cases, bodies, strict=True)):
        ctx.start(target)
        statements.block(ctx, case)
        falls = any(n.type == "fallthrough_statement" for n in _case_statements(case))
        ctx.jump(bodies[index + 1] if falls and index + 1 < len(bodies) else after, ctx.span(case))
    ctx.breakables.pop()
    ctx.start(after)
    ctx.close_scope()


def _case_statements(case: Node) -> list[Node]:
    return [inner for n in case.named_children if n.type == "statement_list" for inner in n.named_children]


def _type_switch(ctx: Context, node: Node) -> None:
    ctx.open_scope()
    initializer = child(node, "initializer")
    if initializer is not None:
        statements.lower(ctx, initializer)
    source = expressions.value(ctx, child(node, "value"))
    alias = next(iter(listed(child(node, "alias"))), None)
    cases = [n for n in node.named_children if n.type in ("type_case", "default_case")]
    bodies = [ctx.new_block() for _ in cases]
    after = ctx.new_block()
    has_default = any(c.type == "default_case" for c in cases)
    ctx.emit(SwitchBranch(ctx.span(node), tuple(bodies) if has_default else (*bodies, after)))
    _enter(ctx, after, None)
    for case, target in zip(cases, bodies, strict=True):
        ctx.start(target)
        ctx.open_scope()
        if alias is not None:
            _alias(ctx, case, alias, source)
        statements.block(ctx, case)
        ctx.close_scope()
        ctx.jump(after, ctx.span(case))
    ctx.breakables.pop()
    ctx.start(after)
    ctx.close_scope()


def _alias(ctx: Context, case: Node, alias: Node, source: Operand) -> None:
    nodes = [n for n in case.children_by_field_name("type") if n.is_named]
    span = ctx.span(alias)
    if len(nodes) == 1 and nodes[0].type != "nil" and text(nodes[0]) != "nil":
        type_ = ctx.resolve(nodes[0])
        ctx.emit(TypeAssert(span, ctx.declare(text(alias), type_, alias), source, type_))
    else:
        ctx.emit(Assign(span, ctx.declare(text(alias), source.type, alias), source, declares=True))


def _select(ctx: Context, node: Node) -> None:
    cases = [n for n in node.named_children if n.type in ("communication_case", "default_case")]
    after = ctx.new_block()
    lowered: list[tuple[Node, int, list[Node], list[Var], bool]] = []
    found: list[SelectCase] = []
    for case in cases:
        target = ctx.new_block()
        communication = child(case, "communication") if case.type == "communication_case" else None
        names: list[Node] = []
        received: list[Var] = []
        declares = False
        operation: Send | Receive | None = None
        if communication is not None and communication.type == "send_statement":
            channel = expressions.value(ctx, child(communication, "channel"))
            sent = expressions.value(ctx, child(communication, "value"))
            operation = Send(ctx.span(communication), channel, sent)
        elif communication is not None:
            names = listed(child(communication, "left"))
            declares = any(c.type == ":=" for c in communication.children)
            operation, received = _receive_case(ctx, communication, len(names))
        found.append(SelectCase(operation, target))
        lowered.append((case, target, names, received, declares))
    ctx.emit(SelectBranch(ctx.span(node), tuple(found)))
    _enter(ctx, after, None)
    for case, target, names, received, declares in lowered:
        ctx.start(target)
        ctx.open_scope()
        for name, var in zip(names, received, strict=False):
            if declares:
                statements.declare_or_assign(ctx, name, var)
            else:
                statements.assign(ctx, name, name, var)
        statements.block(ctx, case)
        ctx.close_scope()
        ctx.jump(after, ctx.span(case))
    ctx.breakables.pop()
    ctx.start(after)


def _receive_case(ctx: Context, communication: Node, count: int) -> tuple[Receive, list[Var]]:
    right = child(communication, "right")
    if right is None:
        right = communication if communication.type == "unary_expression" else None
    inner = expressions.unparenthesized(right) if right is not None else None
    channel: Operand = Opaque()
    if inner is not None and inner.type == "unary_expression":
        channel = expressions.value(ctx, child(inner, "operand"))
    received = ctx.temporary(expressions.element_type(ctx, channel.type), communication)
    flag = ctx.temporary(BOOL, communication) if count > 1 else None
    variables = [received] + ([flag] if flag is not None else [])
    return Receive(ctx.span(communication), channel, received, flag), variables


def _label_block(ctx: Context, name: str) -> int:
    if name not in ctx.labels:
        ctx.labels[name] = ctx.new_block()
    return ctx.labels[name]


def _labeled(ctx: Context, node: Node) -> None:
    label = child(node, "label")
    inner = next((n for n in named_children(node) if n != label), None)
    name = text(label) if label is not None else ""
    target = _label_block(ctx, name)
    ctx.jump(target, ctx.span(node))
    ctx.start(target)
    if inner is not None:
        ctx.pending_label = name
        statements.lower(ctx, inner)
        ctx.pending_label = ""


def _leave(ctx: Context, node: Node) -> None:
    label_node = next((n for n in node.named_children if n.type == "label_name"), None)
    label = text(label_node) if label_node is not None else None
    if node.type == "goto_statement":
        if label is not None:
            ctx.emit(Jump(ctx.span(node), _label_block(ctx, label)))
        return
    again = node.type == "continue_statement"
    found = ctx.loop(label, again=again)
    if found is not None:
        ctx.emit(Jump(ctx.span(node), (found.again if again else found.after) or 0))


STATEMENTS: dict[str, Callable[[Context, Node], None]] = {
    "block": _block,
    "if_statement": _if,
    "for_statement": _for,
    "expression_switch_statement": _switch,
    "type_switch_statement": _type_switch,
    "select_statement": _select,
    "labeled_statement": _labeled,
    "break_statement": _leave,
    "continue_statement": _leave,
    "goto_statement": _leave,
}
"""How each kind of control-flow statement is lowered; anything unknown is passed over."""
