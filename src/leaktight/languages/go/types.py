"""Names and types, resolved lazily across packages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tree_sitter import Node

from leaktight.ir.types import (
    ERROR,
    UNKNOWN,
    Channel,
    Field,
    Interface,
    Named,
    Pointer,
    Record,
    Sequence,
    Signature,
    Type,
    TypeParameter,
    Unknown,
    strip_pointer,
)
from leaktight.ir.types import Mapping as MapType
from leaktight.languages.go.files import Declared, FileScope, receiver_parameters
from leaktight.languages.go.generics import NO_TYPES, TypeEnv
from leaktight.languages.go.packages import Package, PackageStore, StubFinder
from leaktight.languages.go.syntax import embedded_name, named_children, string_value, text
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.universe import ERROR_SIGNATURE, UNIVERSE

_MAX_EMBEDDING = 6


@dataclass(frozen=True, slots=True)
class Member:
    """A field or method found on a type. `path` are the embedded fields on the way, outermost first. For a method,
    `package`/`symbol` name the declaration (`Client.Do`), `own` tells whether its body is in the project, `dynamic`
    whether it is an interface's."""

    kind: str
    type: Type
    path: tuple[Field, ...] = ()
    package: str = ""
    symbol: str = ""
    own: bool = False
    dynamic: bool = False


class TypeResolver:
    """Answers questions about names and types; every answer is computed once."""

    def __init__(self, store: PackageStore, stubs: StubFinder) -> None:
        self.store = store
        self._stubs = stubs
        self._underlying: dict[Named, Type] = {}
        self._members: dict[tuple[Type, str], Member | None] = {}
        self._local: dict[Named, Callable[[], Type]] = {}

    # -- names ---------------------------------------------------------------------------------------------------

    def import_path(self, qualifier: str, scope: FileScope) -> str | None:
        """The import path behind a package qualifier in that file."""
        path = scope.imports.get(qualifier)
        if path is not None:
            return path
        for candidate in scope.imports.values():
            if qualifier not in candidate and self.store.own(candidate) is None:
                continue  # a library's folder says how its package is called; the project's own tells by itself
            package = self.store.get(candidate, scope.package.module)
            if package is not None and package.name == qualifier:
                return candidate
        if scope.package.own and "#" in scope.package.import_path:
            return self._stubs.by_name.get(qualifier)
        return None

    def package(self, import_path: str, scope: FileScope) -> Package | None:
        """The package of that path as the file's module sees it."""
        return self.store.get(import_path, scope.package.module)

    # -- type expressions ----------------------------------------------------------------------------------------

    def resolve(self, node: Node | None, scope: FileScope, env: TypeEnv = NO_TYPES, depth: int = 0) -> Type:
        """The type that a type expression denotes; UNKNOWN where a name can't be resolved."""
        if node is None or depth > 40:
            return UNKNOWN
        deeper = depth + 1
        match node.type:
            case "type_identifier" | "identifier":
                return self._named(text(node), scope, env)
            case "qualified_type":
                return self._qualified(child(node, "package"), child(node, "name"), scope)
            case "selector_expression":
                return self._qualified(child(node, "operand"), child(node, "field"), scope)
            case "pointer_type":
                return Pointer(self._inner(node, scope, env, deeper))
            case "unary_expression":
                return Pointer(self.resolve(child(node, "operand"), scope, env, deeper))
            case "parenthesized_type" | "parenthesized_expression" | "type_elem" | "type_constraint" | "negated_type":
                inner = named_children(node)
                return self.resolve(inner[0], scope, env, deeper) if len(inner) == 1 else UNKNOWN
            case "slice_type":
                return Sequence(self.resolve(child(node, "element"), scope, env, deeper))
            case "array_type" | "implicit_length_array_type":
                length = child(node, "length")
                size = int(text(length)) if length is not None and text(length).isdigit() else -1
                return Sequence(self.resolve(child(node, "element"), scope, env, deeper), size)
            case "map_type":
                key = self.resolve(child(node, "key"), scope, env, deeper)
                return MapType(key, self.resolve(child(node, "value"), scope, env, deeper))
            case "channel_type":
                words = text(node)
                direction = "receive" if words.startswith("<-") else "both"
                if direction == "both" and words[4:].lstrip().startswith("<-"):
                    direction = "send"
                return Channel(self.resolve(child(node, "value"), scope, env, deeper), direction)
            case "function_type":
                return self.signature(node, scope, env, deeper)
            case "struct_type":
                return self._record(node, scope, env, deeper)
            case "interface_type":
                return self._interface(node, scope, env, deeper)
            case "generic_type" | "type_instantiation_expression" | "index_expression":
                return self._generic(node, scope, env, deeper)
        return UNKNOWN

    def _inner(self, node: Node, scope: FileScope, env: TypeEnv, depth: int) -> Type:
        inner = named_children(node)
        return self.resolve(inner[0], scope, env, depth) if inner else UNKNOWN

    def _named(self, name: str, scope: FileScope, env: TypeEnv) -> Type:
        if name in env:
            return env[name]
        found = self.declared_type(scope.package, name)
        if found is not None:
            return found
        if name in UNIVERSE:
            return UNIVERSE[name]
        for path in scope.dots:
            package = self.package(path, scope)
            if package is not None and (found := self.declared_type(package, name)) is not None:
                return found
        return UNKNOWN

    def _qualified(self, qualifier: Node | None, name: Node | None, scope: FileScope) -> Type:
        if qualifier is None or name is None:
            return UNKNOWN
        path = self.import_path(text(qualifier), scope)
        if path is None:
            return UNKNOWN
        package = self.package(path, scope)
        if package is None:
            return Named(path, text(name))
        return self.declared_type(package, text(name)) or Named(package.import_path, text(name))

    def declared_type(self, package: Package, name: str) -> Type | None:
        """The declared type of that name in the package; an alias gives what it stands for."""
        declared = package.types.get(name)
        if declared is None:
            return None
        known = package.type_names.get(name)
        if known is None:
            package.type_names[name] = UNKNOWN  # an alias of itself stays unknown
            known = package.type_names[name] = (
                self._alias(declared) if declared.alias else Named(package.import_path, name)
            )
        return known

    def _alias(self, declared: Declared) -> Type:
        node = declared.node
        target = child(node, "type")
        if target is None or text(target) == declared.name:
            return UNKNOWN
        return self.resolve(target, declared.scope, self.type_parameters(node), 30)

    def _generic(self, node: Node, scope: FileScope, env: TypeEnv, depth: int) -> Type:
        base_node = child(node, "type") or child(node, "operand")
        base = self.resolve(base_node, scope, env, depth)
        arguments = child(node, "type_arguments") or child(node, "index")
        if not isinstance(base, Named) or arguments is None:
            return base
        nodes = named_children(arguments) if arguments.type == "type_arguments" else [arguments]
        return Named(base.package, base.name, tuple(self.resolve(n, scope, env, depth) for n in nodes))

    def type_parameters(self, node: Node) -> dict[str, Type]:
        """The type parameters that a declaration introduces, each as itself."""
        parameters = child(node, "type_parameters")
        found: dict[str, Type] = {}
        for declaration in named_children(parameters) if parameters is not None else []:
            for name in declaration.children_by_field_name("name"):
                if name.type == "identifier":
                    found[text(name)] = TypeParameter(text(name))
        return found

    def parameters(
        self, node: Node | None, scope: FileScope, env: TypeEnv, depth: int = 0
    ) -> tuple[list[tuple[Node | None, Type]], bool]:
        """Names (None when unnamed) and types of a parameter or result list, and whether the last is variadic."""
        if node is None:
            return [], False
        if node.type != "parameter_list":
            return [(None, self.resolve(node, scope, env, depth))], False
        found: list[tuple[Node | None, Type]] = []
        variadic = False
        for parameter in named_children(node):
            if parameter.type not in ("parameter_declaration", "variadic_parameter_declaration"):
                continue
            type_ = self.resolve(child(parameter, "type"), scope, env, depth)
            if parameter.type == "variadic_parameter_declaration":
                variadic, type_ = True, Sequence(type_)
            names = [n for n in parameter.children_by_field_name("name") if n.type == "identifier"]
            found += [(name, type_) for name in names] or [(None, type_)]
        return found, variadic

    def signature(self, node: Node, scope: FileScope, env: TypeEnv = NO_TYPES, depth: int = 0) -> Signature:
        """The signature of a function declaration, method element, literal or function type."""
        params, variadic = self.parameters(child(node, "parameters"), scope, env, depth)
        results, _ = self.parameters(child(node, "result"), scope, env, depth)
        return Signature(tuple(t for _, t in params), tuple(t for _, t in results), variadic)

    def _record(self, node: Node, scope: FileScope, env: TypeEnv, depth: int) -> Record:
        fields: list[Field] = []
        for group in named_children(node):
            for declaration in named_children(group) if group.type == "field_declaration_list" else []:
                if declaration.type != "field_declaration":
                    continue
                type_node = child(declaration, "type")
                type_ = self.resolve(type_node, scope, env, depth)
                tag_node = child(declaration, "tag")
                tag = (string_value(tag_node) or "") if tag_node is not None else ""
                names = declaration.children_by_field_name("name")
                if names:
                    fields += [Field(text(n), type_, False, tag) for n in names]
                elif type_node is not None:
                    if any(c.type == "*" for c in declaration.children):
                        type_ = Pointer(type_)
                    fields.append(Field(embedded_name(type_node), type_, True, tag))
        return Record(tuple(fields))

    def _interface(self, node: Node, scope: FileScope, env: TypeEnv, depth: int) -> Interface:
        methods: list[tuple[str, Signature]] = []
        embedded: list[Type] = []
        for element in named_children(node):
            name = child(element, "name")
            if element.type in ("method_elem", "method_spec") and name is not None:
                methods.append((text(name), self.signature(element, scope, env, depth)))
            elif element.type in ("type_elem", "constraint_elem") and len(named_children(element)) == 1:
                embedded.append(self._inner(element, scope, env, depth))
        return Interface(tuple(methods), tuple(embedded))

    # -- declared types ------------------------------------------------------------------------------------------

    def declare_local(self, type_: Named, underlying: Callable[[], Type]) -> None:
        """Registers a type declared inside a function."""
        self._local[type_] = underlying

    def local_types(self) -> tuple[tuple[Named, Type], ...]:
        """The types declared inside functions that were lowered here, each with what it is made of."""
        return tuple((type_, self.underlying(type_)) for type_ in self._local)

    def adopt_local_types(self, types: Iterable[tuple[Named, Type]]) -> None:
        """Takes over what another process knows about types declared inside functions."""
        self._underlying.update(types)

    def declaration_of(self, type_: Named) -> tuple[Package, Declared] | None:
        """Where a declared type stands."""
        package = self.package_of(type_)
        declared = package.types.get(type_.name) if package is not None else None
        return (package, declared) if package is not None and declared is not None else None

    def package_of(self, type_: Named) -> Package | None:
        """The package that declares the type, seen from the project's first module that has it."""
        own = self.store.own(type_.package)
        return own if own is not None else self.store.find(type_.package)

    def underlying(self, type_: Type) -> Type:
        """What the type is made of, through names; pointers are kept."""
        if not isinstance(type_, Named):
            return type_
        if type_ == ERROR:
            return Interface((("Error", ERROR_SIGNATURE),))
        if type_ not in self._underlying:
            self._underlying[type_] = UNKNOWN  # a type declared as itself stays unknown
            self._underlying[type_] = self._resolve_underlying(type_)
        return self._underlying[type_]

    def _resolve_underlying(self, type_: Named) -> Type:
        local = self._local.get(type_)
        if local is not None:
            return self.underlying(local())
        found = self.declaration_of(type_)
        if found is None:
            return UNKNOWN
        _, declared = found
        node = declared.node
        parameters = self.type_parameters(node)
        env: dict[str, Type] = dict(parameters)
        if type_.args:
            env = dict(zip(parameters, type_.args, strict=False))
        return self.underlying(self.resolve(child(node, "type"), declared.scope, env))

    # -- members -------------------------------------------------------------------------------------------------

    def member(self, type_: Type, name: str) -> Member | None:
        """The field or method that a selector reaches, through pointers and embedded fields, the shallowest first."""
        key = (strip_pointer(type_), name)
        if key not in self._members:
            self._members[key] = self._find_member(key[0], name)
        return self._members[key]

    def _find_member(self, start: Type, name: str) -> Member | None:
        level: list[tuple[Type, tuple[Field, ...]]] = [(start, ())]
        seen: set[Type] = set()
        for _ in range(_MAX_EMBEDDING):
            following: list[tuple[Type, tuple[Field, ...]]] = []
            for type_, path in level:
                base = strip_pointer(type_)
                if base in seen:
                    continue
                seen.add(base)
                found = self._direct_member(base, name, path)
                if found is not None:
                    return found
                made_of = self.underlying(base)
                if isinstance(made_of, Record):
                    following += [(f.type, (*path, f)) for f in made_of.fields if f.embedded]
            if not following:
                return None
            level = following
        return None

    def _direct_member(self, base: Type, name: str, path: tuple[Field, ...]) -> Member | None:
        if isinstance(base, Named):
            package = self.package_of(base)
            declared = package.methods.get(base.name, {}).get(name) if package is not None else None
            if package is not None and declared is not None:
                header = declared.header
                signature = self.signature(header, declared.scope, self._receiver_env(header, base))
                return Member("method", signature, path, package.import_path, f"{base.name}.{name}", package.own)
        made_of = self.underlying(base)
        if isinstance(made_of, Record):
            field = made_of.field(name)
            return Member("field", field.type, path) if field is not None else None
        if isinstance(made_of, Interface):
            return self._interface_member(base, made_of, name, path, 0)
        return None

    def _receiver_env(self, node: Node, base: Named) -> dict[str, Type]:
        names = receiver_parameters(node)
        if base.args:
            return dict(zip(names, base.args, strict=False))
        return {name: TypeParameter(name) for name in names}

    def _interface_member(
        self, base: Type, interface: Interface, name: str, path: tuple[Field, ...], depth: int
    ) -> Member | None:
        for method, signature in interface.methods:
            if method == name:
                owner = base if isinstance(base, Named) else Named("", "interface")
                return Member("method", signature, path, owner.package, f"{owner.name}.{name}", False, True)
        for embedded in interface.embedded if depth < _MAX_EMBEDDING else ():
            made_of = self.underlying(embedded)
            if isinstance(made_of, Interface):
                found = self._interface_member(embedded, made_of, name, path, depth + 1)
                if found is not None:
                    return found
        return None

    def interface_methods(self, type_: Type, depth: int = 0) -> frozenset[str]:
        """Names of all methods of an interface, with those of embedded ones."""
        made_of = self.underlying(strip_pointer(type_))
        if not isinstance(made_of, Interface) or depth > _MAX_EMBEDDING:
            return frozenset()
        names = {name for name, _ in made_of.methods}
        for embedded in made_of.embedded:
            names |= self.interface_methods(embedded, depth + 1)
        return frozenset(names)

    def promoted(self, type_: Type, depth: int = 0) -> frozenset[str]:
        """Names of the members that the type may have from its embedded fields: more than it has where they clash."""
        made_of = self.underlying(strip_pointer(type_))
        names: set[str] = set()
        for inner in (f.type for f in made_of.fields if f.embedded) if isinstance(made_of, Record) else ():
            base = strip_pointer(inner)
            fields = self.underlying(base)
            package = self.package_of(base) if isinstance(base, Named) else None
            if package is not None and isinstance(base, Named):
                names |= package.methods.get(base.name, {}).keys()
            if isinstance(fields, Record):
                names |= {f.name for f in fields.fields}
            names |= self.interface_methods(base)
            if depth < _MAX_EMBEDDING:
                names |= self.promoted(base, depth + 1)
        return frozenset(names)

    def is_interface(self, type_: Type) -> bool:
        """Whether the type is an interface, or is not known to be none."""
        return isinstance(self.underlying(type_), Interface | Unknown | TypeParameter)
