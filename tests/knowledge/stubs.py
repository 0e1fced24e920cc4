"""Reads API stubs for the tests: what a package declares, and what a symbol's parameters and results are."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from tree_sitter import Language, Node, Parser
from tree_sitter_go import language

from leaktight.knowledge.api import api_source

_PARSER = Parser(Language(language()))


@dataclass
class Signature:
    """Types as written, one a parameter or result; and the package that they are written in."""

    package: str
    params: list[str]
    results: list[str]
    variadic: bool = False


@dataclass
class Declared:
    """One type: fields and embedded types as written, and its own methods."""

    fields: dict[str, str] = field(default_factory=dict)
    embedded: list[str] = field(default_factory=list)
    methods: dict[str, Signature] = field(default_factory=dict)
    underlying: str = ""


@dataclass
class Package:
    """One stub."""

    path: str
    imports: dict[str, str] = field(default_factory=dict)
    functions: dict[str, Signature] = field(default_factory=dict)
    types: dict[str, Declared] = field(default_factory=dict)
    values: set[str] = field(default_factory=set)


def _text(node: Node | None) -> str:
    return "" if node is None or node.text is None else node.text.decode()


def _types_of(node: Node | None) -> tuple[list[str], bool]:
    if node is None:
        return [], False
    if node.type != "parameter_list":
        return [_text(node)], False
    found: list[str] = []
    variadic = False
    for parameter in node.named_children:
        names = parameter.children_by_field_name("name")
        found += [_text(parameter.child_by_field_name("type"))] * max(1, len(names))
        variadic = parameter.type == "variadic_parameter_declaration"
    return found, variadic


def _signature(package: str, node: Node) -> Signature:
    params, variadic = _types_of(node.child_by_field_name("parameters"))
    return Signature(package, params, _types_of(node.child_by_field_name("result"))[0], variadic)


def _declare(package: str, declared: Declared, node: Node) -> None:
    declared.underlying = _text(node)
    if node.type == "struct_type":
        for item in node.named_children[0].named_children if node.named_children else []:
            names = item.children_by_field_name("name")
            written = _text(item.child_by_field_name("type"))
            for name in names:
                declared.fields[_text(name)] = written
            if not names:
                base = written.lstrip("*").partition("[")[0].rpartition(".")[2]
                declared.fields[base] = written
                declared.embedded.append(written)
    elif node.type == "interface_type":
        for item in node.named_children:
            if item.type == "method_elem":
                declared.methods[_text(item.child_by_field_name("name"))] = _signature(package, item)
            elif item.type == "type_elem":
                declared.embedded.append(_text(item))
    else:
        declared.embedded.append(_text(node))


@cache
def load(path: str) -> Package | None:
    """The stub of a package, parsed; None where there is none."""
    file = api_source(path)
    if file is None:
        return None
    package = Package(path)
    for node in _PARSER.parse(file.read_bytes()).root_node.named_children:
        if node.type == "import_declaration":
            spec = node.named_children[0]
            target = _text(spec.child_by_field_name("path")).strip('"')
            name = _text(spec.child_by_field_name("name")) or target.rpartition("/")[2]
            package.imports[name] = target
        elif node.type == "function_declaration":
            package.functions[_text(node.child_by_field_name("name"))] = _signature(path, node)
        elif node.type == "method_declaration":
            receiver = node.child_by_field_name("receiver")
            assert receiver is not None
            owner = _types_of(receiver)[0][0].lstrip("*").partition("[")[0]
            declared = package.types.setdefault(owner, Declared())
            declared.methods[_text(node.child_by_field_name("name"))] = _signature(path, node)
        elif node.type == "type_declaration":
            spec = node.named_children[0]
            name = _text(spec.child_by_field_name("name"))
            body = spec.child_by_field_name("type")
            assert body is not None
            _declare(path, package.types.setdefault(name, Declared()), body)
        elif node.type in ("var_declaration", "const_declaration"):
            package.values.update(_text(child.child_by_field_name("name")) for child in node.named_children)
    return package


def find_type(package: str, written: str) -> tuple[str, Declared] | None:
    """The declaration that a type as written in `package` names, and its package."""
    written = written.lstrip("*").partition("[")[0]
    qualifier, _, name = written.rpartition(".")
    stub = load(package)
    if stub is None:
        return None
    target = stub.imports.get(qualifier, "") if qualifier else package
    other = load(target)
    if other is None or name not in other.types:
        return None
    return target, other.types[name]


def member(package: str, written: str, name: str, depth: int = 0) -> tuple[str, str | Signature] | None:
    """A field (its type as written) or method of a type, through embedding, and the package that declares it."""
    found = find_type(package, written)
    if found is None or depth > 6:
        return None
    where, declared = found
    if name in declared.methods:
        return where, declared.methods[name]
    if name in declared.fields:
        return where, declared.fields[name]
    for base in declared.embedded:
        inner = member(where, base, name, depth + 1)
        if inner is not None:
            return inner
    return None


def signature(package: str, symbol: str) -> Signature | None:
    """The signature of `Func` or `Type.Method`."""
    owner, dot, name = symbol.rpartition(".")
    if not dot:
        stub = load(package)
        return None if stub is None else stub.functions.get(name)
    found = member(package, owner, name)
    return found[1] if found is not None and isinstance(found[1], Signature) else None
