"""The state of lowering one function: blocks, scopes, loops, and what names mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from sys import intern

from tree_sitter import Node

from leaktight.ir.extent import Extent
from leaktight.ir.function import Block, Function
from leaktight.ir.instructions import (
    Branch,
    FieldOf,
    Instruction,
    Jump,
    LoopBranch,
    Return,
    SelectBranch,
    StaticCallee,
    Stop,
    SwitchBranch,
    targets,
)
from leaktight.ir.types import UNKNOWN, Type
from leaktight.ir.values import Const, FunctionRef, Global, Operand, Var, VarKind
from leaktight.languages.go.files import FileScope, Variable
from leaktight.languages.go.generics import TypeEnv
from leaktight.languages.go.packages import Package
from leaktight.languages.go.syntax import MAX_DEPTH
from leaktight.languages.go.types import TypeResolver

Meaning = Var | Const | Type
_TERMINATORS = frozenset({Jump, Branch, LoopBranch, SwitchBranch, SelectBranch, Return, Stop})


@dataclass(frozen=True, slots=True)
class Services:
    """What lowering asks of the rest of the front end."""

    types: TypeResolver
    global_type: Callable[[Package, Variable], Type]
    constant: Callable[[Package, Variable], Const]
    never_returns: Callable[[str, str], bool]
    cut_off: dict[str, int] = field(default_factory=dict)
    """Files with something nested too deep to be lowered, and the offset of the first such place."""
    fields: dict[str, FieldOf] = field(default_factory=dict)
    """Accesses by field name, and declared callees: each is one object, however often it is met."""
    callees: dict[StaticCallee, StaticCallee] = field(default_factory=dict)


@dataclass(slots=True)
class Breakable:
    """An enclosing loop, switch or select: where break and continue go."""

    label: str
    after: int
    again: int | None


@dataclass(eq=False, slots=True)
class Context:
    """Lowering of one function or literal."""

    services: Services
    scope: FileScope
    function: Function
    env: TypeEnv = field(default_factory=dict)
    parent: Context | None = None
    current: int = 0
    names: list[dict[str, Meaning]] = field(default_factory=lambda: [{}])
    breakables: list[Breakable] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    pending_label: str = ""
    depth: int = 0
    temporaries: int = 0
    declares_types: bool = False
    """Whether the function declares types of its own."""

    # -- blocks --------------------------------------------------------------------------------------------------

    def span(self, node: Node) -> Extent:
        """The node's place."""
        return Extent(self.scope.text, node.start_byte, node.end_byte)

    def new_block(self) -> int:
        """Index of a fresh, empty block."""
        self.function.blocks.append(Block(len(self.function.blocks)))
        return len(self.function.blocks) - 1

    @property
    def terminated(self) -> bool:
        """Whether the current block has ended already."""
        instructions = self.function.blocks[self.current].instructions
        return bool(instructions) and type(instructions[-1]) in _TERMINATORS

    def emit(self, instruction: Instruction) -> None:
        """Appends to the current block; what follows a terminator goes to a block that nothing reaches."""
        blocks = self.function.blocks
        instructions = blocks[self.current].instructions
        if instructions and type(instructions[-1]) in _TERMINATORS:
            self.current = self.new_block()
            instructions = blocks[self.current].instructions
        instructions.append(instruction)

    def jump(self, target: int, span: Extent) -> None:
        """Ends the current block, unless it has ended."""
        if not self.terminated:
            self.emit(Jump(span, target))

    def start(self, block: int) -> None:
        """Goes on in that block."""
        self.current = block

    def finish(self) -> None:
        """Closes open blocks and empties those that nothing reaches."""
        for block in self.function.blocks:
            if not block.instructions or type(block.instructions[-1]) not in _TERMINATORS:
                block.instructions.append(Stop(self.function.extent, False))
        reached, stack = {0}, [0]
        while stack:
            for target in targets(self.function.blocks[stack.pop()].instructions[-1]):
                if target not in reached:
                    reached.add(target)
                    stack.append(target)
        for block in self.function.blocks:
            if block.index not in reached:
                block.instructions = [Stop(self.function.extent, False)]

    def field(self, name: str) -> FieldOf:
        """The access by that field name."""
        found = self.services.fields.get(name)
        if found is None:
            found = self.services.fields[name] = FieldOf(intern(name))
        return found

    # -- names ---------------------------------------------------------------------------------------------------

    def temporary(self, type_: Type, node: Node) -> Var:
        """A fresh temporary."""
        self.temporaries += 1
        extent = Extent(self.scope.text, node.start_byte, node.end_byte)
        return Var(intern(f"%{self.temporaries}"), type_, VarKind.TEMP, extent)

    def made(self, type_: Type, extent: Extent) -> Var:
        """A fresh temporary for the value of the expression at that extent."""
        self.temporaries += 1
        return Var(intern(f"%{self.temporaries}"), type_, VarKind.TEMP, extent)

    def declare(self, name: str, type_: Type, node: Node, kind: VarKind = VarKind.LOCAL) -> Var:
        """A fresh variable in the innermost scope."""
        var = Var(name, type_, kind, self.span(node))
        if name != "_":
            self.names[-1][name] = var
        return var

    def open_scope(self) -> None:
        """Begins a block scope, one level deeper."""
        self.names.append({})
        self.depth += 1

    def close_scope(self) -> None:
        """Ends the innermost block scope."""
        self.depth -= 1
        self.names.pop()

    @property
    def too_deep(self) -> bool:
        """Whether one level more would be too deep to go on."""
        return self.depth + 1 >= MAX_DEPTH

    def cut(self, node: Node) -> None:
        """What is nested deeper than here is left out, and said to be."""
        self.function.complete = False
        self.services.cut_off.setdefault(self.scope.file, node.start_byte)

    def local(self, name: str) -> Meaning | None:
        """What the name means in this function or the ones around it; marks captured variables."""
        for names in reversed(self.names):
            if name in names:
                return names[name]
        if self.parent is None:
            return None
        found = self.parent.local(name)
        if isinstance(found, Var):
            found.captured = True
            if found not in self.function.captures:
                self.function.captures.append(found)
        return found

    def lookup(self, name: str) -> Operand | Type | None:
        """What a bare identifier means: local, package level, dot import; None when unresolved."""
        found = self.local(name)
        if found is not None:
            return found
        in_package = self.package_member(self.scope.package, name)
        if in_package is not None:
            return in_package
        for path in self.scope.dots:
            package = self.services.types.package(path, self.scope)
            if package is not None and (dotted := self.package_member(package, name)) is not None:
                return dotted
        return None

    def package_member(self, package: Package, name: str) -> Operand | Type | None:
        """A function, variable, constant or type of that package."""
        members = package.members
        if name not in members:
            found = self._package_member(package, name)
            if isinstance(found, Global) and found.type is UNKNOWN:
                return found  # its type may just be being inferred
            members[name] = found
        return members[name]

    def _package_member(self, package: Package, name: str) -> Operand | Type | None:
        declared = package.functions.get(name)
        if declared is not None:
            header = declared.header
            signature = self.services.types.signature(
                header, declared.scope, self.services.types.type_parameters(header)
            )
            return FunctionRef(f"{package.import_path}.{name}", signature, package.import_path, name)
        type_ = self.services.types.declared_type(package, name)
        if type_ is not None:
            return type_
        variable = package.variable(name)
        if variable is not None:
            return Global(package.import_path, name, self.services.global_type(package, variable))
        constant = package.constant(name)
        if constant is not None:
            return self.services.constant(package, constant)
        return None

    def qualifier(self, name: str) -> str | None:
        """The import path if the identifier is a package here."""
        if self.local(name) is not None:
            return None
        package = self.scope.package
        if name in package.variables or name in package.functions or name in package.constants:
            return None
        return self.services.types.import_path(name, self.scope)

    def all_types(self) -> TypeEnv:
        """Type parameters and types declared in this function."""
        if not self._has_types():
            return self.env
        found: dict[str, Type] = dict(self.parent.all_types()) if self.parent is not None else {}
        found.update(self.env)
        for names in self.names:
            found.update({n: m for n, m in names.items() if not isinstance(m, Var | Const)})
        return found

    def _has_types(self) -> bool:
        return self.declares_types or (self.parent is not None and self.parent._has_types())

    def resolve(self, node: Node | None) -> Type:
        """The type that a type expression denotes here."""
        return self.services.types.resolve(node, self.scope, self.all_types()) if node is not None else UNKNOWN

    def loop(self, label: str | None, *, again: bool) -> Breakable | None:
        """The construct that a break (or continue, with `again`) leaves."""
        for breakable in reversed(self.breakables):
            if label is not None and breakable.label != label:
                continue
            if again and breakable.again is None:
                continue
            return breakable
        return None
