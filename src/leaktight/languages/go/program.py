"""A Go project as a program: the front end's answers to what facts and rules ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path

from leaktight.core.result import Skipped
from leaktight.core.span import Span
from leaktight.ir.extent import Extent, SourceText
from leaktight.ir.function import Block, Function
from leaktight.ir.instructions import Return, SetGlobal
from leaktight.ir.program import Declaration, GlobalVariable, Module, SourceFile
from leaktight.ir.types import UNKNOWN, Named, Type, named
from leaktight.ir.values import Const, Global
from leaktight.languages.go.digest import digest
from leaktight.languages.go.entries import packed, unpacked
from leaktight.languages.go.exchange import Packed, pack, unpack
from leaktight.languages.go.files import Declared, FileScope, Variable, receiver_parameters
from leaktight.languages.go.implementations import Implementations, own_method
from leaktight.languages.go.lower import expressions, statements
from leaktight.languages.go.lower.context import Context, Services
from leaktight.languages.go.newvalue import readable
from leaktight.languages.go.packages import Package, PackageStore, StubFinder
from leaktight.languages.go.syntax import expressions as listed
from leaktight.languages.go.syntax import field as child
from leaktight.languages.go.syntax import parse
from leaktight.languages.go.types import TypeResolver
from leaktight.languages.go.words import IDENTIFIER, Words
from leaktight.languages.go.workspace import Workspace

_LITERALS = frozenset({"interpreted_string_literal", "raw_string_literal", "int_literal", "true", "false"})


class GoProgram:
    """Implements `ir.program.Program` for Go. Packages are parsed when first asked for, bodies lowered one by one."""

    language = "go"

    def __init__(
        self, workspace: Workspace, stubs: Path, never_returns: Callable[[str, str], bool], module_cache: Path | None
    ) -> None:
        self._workspace = workspace
        self._module_cache = module_cache
        finder = self._stubs = StubFinder(stubs)
        self._store = PackageStore(workspace, finder, module_cache)
        self.resolver = TypeResolver(self._store, finder)
        self._services = Services(self.resolver, self._global_type, self._constant, never_returns)
        self._functions: dict[str, Function | None] = {}
        self._global_types: dict[tuple[str, str], Type] = {}
        self._initializers: dict[str, Function | None] = {}
        self._modules = workspace.described()
        self._sources = {f.path: f.source for p in workspace.packages.values() for f in p.files}

    # -- the project ---------------------------------------------------------------------------------------------

    def modules(self) -> Iterable[Module]:
        """See Program."""
        return self._modules

    @cached_property
    def _module_by_path(self) -> dict[str, Module]:
        return {module.path: module for module in reversed(self._modules)}

    def module_of(self, package: str) -> Module | None:
        """See Program."""
        found = self._workspace.packages.get(package)
        if found is None or found.module is None:
            return None
        return self._module_by_path.get(found.module.path)

    def files(self) -> Iterable[SourceFile]:
        """See Program."""
        for package in self._workspace.packages.values():
            for file in package.files:
                lines = file.source.count(b"\n") + 1
                yield SourceFile(file.path, package.import_path, file.generated, file.test, lines)

    def digest(self) -> bytes:
        """See Program."""
        return digest(self._workspace, self._module_cache)

    @cached_property
    def _packages(self) -> list[Package]:
        found = (self._store.own(path) for path in self._store.own_paths)
        return [package for package in found if package is not None]

    def skipped(self) -> Iterable[Skipped]:
        """See Program."""
        yield from self._workspace.skipped
        for package in self._packages:
            for scope in package.files:
                if scope.error is not None:
                    yield Skipped(scope.file, scope.error, whole=False)
        for file, offset in self._services.cut_off.items():
            line = self._texts[file].point(offset)[0] + 1
            yield Skipped(file, f"nested too deep at line {line}; the rest was analysed", whole=False)

    def source(self, file: str) -> bytes:
        """See Program."""
        return self._sources.get(file, b"")

    @cached_property
    def _scopes(self) -> dict[str, FileScope]:
        return {scope.file: scope for package in self._packages for scope in package.files}

    def statements(self, file: str, start: int, end: int) -> tuple[Span, ...]:
        """See Program."""
        scope = self._scopes.get(file)
        if scope is None:
            return ()
        node = parse(scope.source).root_node.descendant_for_byte_range(start, end)
        found: list[Span] = []
        while node is not None:
            if node.parent is not None and node.parent.type == "statement_list":
                found.append(scope.text.span(node.start_byte, node.end_byte))
            node = node.parent
        return tuple(found)

    def owns(self, package: str) -> bool:
        """See Program."""
        return package in self._workspace.packages

    def package_name(self, package: str) -> str:
        """See Program."""
        found = self._workspace.packages.get(package)
        return found.name if found is not None else ""

    def package_folder(self, package: str) -> str:
        """See Program."""
        found = self._workspace.packages.get(package)
        return found.folder if found is not None else ""

    @cached_property
    def _imports(self) -> frozenset[str]:
        found: set[str] = set()
        for package in self._packages:
            for scope in package.files:
                found.update(scope.imports.values(), scope.dots, scope.unnamed)
                if "#" in package.import_path:
                    words = {word.decode() for word in set(IDENTIFIER.findall(scope.source))}
                    found.update(path for name, path in self._stubs.by_name.items() if name in words)
        return frozenset(found)

    def imported(self) -> frozenset[str]:
        """See Program."""
        return self._imports

    def importers(self, package: str) -> tuple[str, ...]:
        """See Program."""
        return tuple(self._words.importers.get(package, ()))

    def may_insert(self, methods: frozenset[str]) -> tuple[str, ...]:
        """See Program."""
        return self._words.may_insert(methods)

    def holds(self, text: bytes) -> bool:
        """See Program."""
        return any(text in source for source in self._sources.values())

    @cached_property
    def _implementations(self) -> Implementations:
        return Implementations(self.resolver, self._packages)

    # -- declarations --------------------------------------------------------------------------------------------

    @cached_property
    def _declared(self) -> dict[str, tuple[Package, Declared, Declaration]]:
        found: dict[str, tuple[Package, Declared, Declaration]] = {}
        for package in self._packages:
            for symbol, receiver, declared in package.declared_functions():
                id_ = f"{package.import_path}.{symbol}"
                span = declared.scope.text.span(declared.start, declared.end)
                exported = declared.name[:1].isupper()
                declaration = Declaration(id_, declared.name, package.import_path, receiver, span, exported)
                found[id_] = (package, declared, declaration)
        return found

    def declarations(self) -> Iterable[Declaration]:
        """See Program."""
        return (declaration for _, _, declaration in self._declared.values())

    def declaration(self, id: str) -> Declaration | None:
        """See Program."""
        found = self._declared.get(id)
        return found[2] if found is not None else None

    def globals(self) -> Iterable[GlobalVariable]:
        """See Program."""
        return self._globals

    @cached_property
    def _globals(self) -> tuple[GlobalVariable, ...]:
        return tuple(
            GlobalVariable(
                package.import_path,
                variable.name,
                self._global_type(package, variable),
                variable.scope.text.span(variable.spec.start, variable.spec.end),
            )
            for package in self._packages
            for variable in package.variables.values()
        )

    def types(self) -> Iterable[tuple[Named, Span]]:
        """See Program."""
        return self._types

    @cached_property
    def _types(self) -> tuple[tuple[Named, Span], ...]:
        return tuple(
            (Named(package.import_path, name), declared.scope.text.span(declared.start, declared.end))
            for package in self._packages
            for name, declared in package.types.items()
            if not declared.alias
        )

    @cached_property
    def _words(self) -> Words:
        return Words({id_: declared for id_, (_, declared, _) in self._declared.items()}, self._packages)

    def mentions(self, name: str) -> tuple[str, ...]:
        """See Program."""
        return self._words.functions(name)

    def initializers(self, name: str) -> tuple[str, ...]:
        """See Program."""
        return self._words.initializers(name)

    # -- bodies --------------------------------------------------------------------------------------------------

    def function(self, id: str) -> Function | None:
        """See Program."""
        if "$" in id:
            outer = self.function(id.split("$", 1)[0])
            return _literal(outer, id) if outer is not None else None
        if id.endswith(".init#0"):
            return self.initializer(id.removesuffix(".init#0"))
        if id not in self._functions:
            self._functions[id] = None  # a function that needs itself to be lowered stays unknown
            found = self._declared.get(id)
            if found is not None:
                self._functions[id] = self._lower(id, *found[:2])
        return self._functions[id]

    def declared_in(self, files: Iterable[str]) -> bytes:
        """See Program."""
        return packed({file: self._store.read(file, readable(self._sources[file])) for file in files})

    def know_declared(self, data: bytes) -> None:
        """See Program."""
        self._store.know(unpacked(data))

    def pack(self, ids: Iterable[str]) -> bytes:
        """See Program."""
        functions = tuple(function for id_ in ids if (function := self.function(id_)) is not None)
        return pack(Packed(functions, self.resolver.local_types()))

    def unpack(self, data: bytes) -> None:
        """See Program."""
        lowered = unpack(data, self._texts)
        for function in lowered.functions:
            self._declared[function.id][1].scope.trees.clear()
        self.resolver.adopt_local_types(lowered.local_types)
        for function in lowered.functions:
            self._functions.setdefault(function.id, function)

    @cached_property
    def _texts(self) -> dict[str, SourceText]:
        return {scope.file: scope.text for package in self._packages for scope in package.files}

    def _lower(self, id_: str, package: Package, declared: Declared) -> Function:
        node = declared.node
        function = _empty(id_, declared.name, package, declared.scope, declared.start, declared.end)
        env = dict(self.resolver.type_parameters(node))
        for name in receiver_parameters(node):
            env.setdefault(name, UNKNOWN)
        statements.body(Context(self._services, declared.scope, function, env), node)
        declared.scope.trees.pop(declared.start, None)
        return function

    def initializer(self, package: str) -> Function | None:
        """See Program."""
        if package not in self._initializers:
            found = self._store.own(package)
            self._initializers[package] = self._lower_initializer(found) if found is not None else None
        return self._initializers[package]

    def _lower_initializer(self, package: Package) -> Function | None:
        if not package.variables or not package.files:
            return None
        first = package.files[0]
        function = _empty(f"{package.import_path}.init#0", "init#0", package, first, first.start, first.end)
        ctx = Context(self._services, first, function)
        for spec in dict.fromkeys(variable.spec for variable in package.variables.values()):
            node = spec.node
            right = child(node, "value")
            if right is None:
                continue
            ctx.scope = spec.scope
            names = [n for n in node.children_by_field_name("name") if n.type == "identifier"]
            for name, operand in zip(names, statements.right_hand_values(ctx, right, len(names)), strict=False):
                target = name.text.decode("utf-8", "replace") if name.text else "_"
                declared = package.variables.get(target)
                type_ = self._global_type(package, declared) if declared is not None else UNKNOWN
                ctx.emit(SetGlobal(ctx.span(node), Global(package.import_path, target, type_), operand))
        ctx.emit(Return(function.extent, ()))
        ctx.finish()
        return function

    def _global_type(self, package: Package, variable: Variable) -> Type:
        key = (package.import_path, variable.name)
        if key not in self._global_types:
            self._global_types[key] = UNKNOWN  # a variable initialised by itself stays unknown
            self._global_types[key] = self._infer_global(package, variable)
        return self._global_types[key]

    def _infer_global(self, package: Package, variable: Variable) -> Type:
        node = variable.spec.node
        type_node = child(node, "type")
        if type_node is not None:
            return self.resolver.resolve(type_node, variable.scope)
        right = listed(child(node, "value"))
        if not right:
            return UNKNOWN
        ctx = self._scratch(package, variable)
        if len(right) == 1:
            return expressions.values(ctx, right[0], variable.names)[variable.index].type
        return expressions.value(ctx, right[variable.index]).type if variable.index < len(right) else UNKNOWN

    def _constant(self, package: Package, variable: Variable) -> Const:
        node = variable.spec.node
        type_node = child(node, "type")
        right = listed(child(node, "value"))
        type_ = self.resolver.resolve(type_node, variable.scope) if type_node is not None else UNKNOWN
        if variable.index < len(right) and right[variable.index].type in _LITERALS:
            found = expressions.value(self._scratch(package, variable), right[variable.index])
            if isinstance(found, Const):
                return Const(found.value, found.type if type_ is UNKNOWN else type_, variable.name)
        return Const(None, type_, variable.name)

    def _scratch(self, package: Package, variable: Variable) -> Context:
        function = _empty("", "", package, variable.scope, variable.spec.start, variable.spec.end)
        return Context(self._services, variable.scope, function)

    # -- types ---------------------------------------------------------------------------------------------------

    def underlying(self, type: Type) -> Type:
        """See Program."""
        return self.resolver.underlying(type)

    def is_interface(self, type: Type) -> bool:
        """See Program."""
        return self.resolver.is_interface(type)

    def methods(self, type: Named) -> tuple[str, ...]:
        """See Program."""
        package = self.resolver.package_of(type)
        return tuple(package.methods.get(type.name, {})) if package is not None else ()

    def member_type(self, type: Type, name: str) -> Type | None:
        """See Program."""
        found = self.resolver.member(type, name)
        return found.type if found is not None else None

    def signature(self, package: str, symbol: str) -> Type | None:
        """See Program."""
        found = self._store.own(package) or self._store.find(package)
        declared = found.functions.get(symbol) if found is not None else None
        if declared is None:
            return None
        return self.resolver.signature(declared.node, declared.scope, self.resolver.type_parameters(declared.node))

    def knows(self, type: Type) -> bool:
        """See Program."""
        found = named(type)
        return found is not None and self.resolver.declaration_of(found) is not None

    def method(self, type: Type, name: str) -> str | None:
        """See Program."""
        return own_method(self.resolver, type, name)

    def implementations(self, type: Type, method: str) -> tuple[str, ...]:
        """See Program."""
        return self._implementations.of(type, method)


def _empty(id_: str, name: str, package: Package, scope: FileScope, start: int, end: int) -> Function:
    return Function(id_, name, package.import_path, Extent(scope.text, start, end), [], [], None, [Block(0)])


def _literal(function: Function, id_: str) -> Function | None:
    for literal in function.literals:
        if literal.id == id_:
            return literal
        if id_.startswith(literal.id + "$"):
            return _literal(literal, id_)
    return None
