"""The program: what a language front end must answer. Facts and rules see nothing else of a language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from leaktight.core.result import Skipped
from leaktight.core.span import Span
from leaktight.ir.function import Function
from leaktight.ir.types import Named, Type


@dataclass(frozen=True, slots=True)
class Declaration:
    """A function or method declared in the project, not lowered yet. `receiver` is its type's name or empty."""

    id: str
    name: str
    package: str
    receiver: str
    span: Span
    exported: bool


@dataclass(frozen=True, slots=True)
class GlobalVariable:
    """A package-level variable of the project."""

    package: str
    name: str
    type: Type
    span: Span


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the project. `path` is relative to the root; `generated` by the language's own marker."""

    path: str
    package: str
    generated: bool
    test: bool
    lines: int


@dataclass(frozen=True, slots=True)
class Module:
    """A unit with a dependency list of its own. `folder` is relative to the root ('' for the root itself);
    `language_version` as (major, minor), (0, 0) when unknown; `requires` maps module path to version."""

    path: str
    folder: str
    language_version: tuple[int, int]
    requires: tuple[tuple[str, str], ...]


class Program(Protocol):
    """A project's source, resolved lazily."""

    language: str

    def modules(self) -> Iterable[Module]:
        """The modules found under the root."""

    def module_of(self, package: str) -> Module | None:
        """The module that holds a package of the project."""

    def files(self) -> Iterable[SourceFile]:
        """Every file that was read."""

    def digest(self) -> bytes:
        """Stands for all that is read to answer questions: the same digest, the same answers."""

    def skipped(self) -> Iterable[Skipped]:
        """What was not analysed, or only in part."""

    def source(self, file: str) -> bytes:
        """The text of a file of the project."""

    def statements(self, file: str, start: int, end: int) -> tuple[Span, ...]:
        """Places of the whole statements of a block that hold the bytes [start, end) of a file, innermost first."""

    def owns(self, package: str) -> bool:
        """Whether the package belongs to the scanned project."""

    def package_name(self, package: str) -> str:
        """The name in the package's own clause (`main` for a program); empty for a snippet."""

    def package_folder(self, package: str) -> str:
        """The package's folder, relative to the root."""

    def imported(self) -> frozenset[str]:
        """Every package path that some file of the project imports (for snippets without imports: that they name)."""

    def importers(self, package: str) -> tuple[str, ...]:
        """Ids of the declared functions in files that import the package."""

    def may_insert(self, methods: frozenset[str]) -> tuple[str, ...]:
        """Ids of the declared functions that may add to a container that outlives them: their text assigns to an
        element, appends, or calls one of these methods. Cheap, and never leaves one out."""

    def holds(self, text: bytes) -> bool:
        """Whether some file of the project contains the text."""

    def declarations(self) -> Iterable[Declaration]:
        """Functions and methods declared in the project's own packages."""

    def declaration(self, id: str) -> Declaration | None:
        """One of them."""

    def globals(self) -> Iterable[GlobalVariable]:
        """Package variables of the project."""

    def function(self, id: str) -> Function | None:
        """The lowered function or literal with that id; None for what is not in the project."""

    def declared_in(self, files: Iterable[str]) -> bytes:
        """What these files declare, as bytes, for another process that has read the same tree."""

    def know_declared(self, data: bytes) -> None:
        """Takes over what another process has read; to be called before anything is asked about the program."""

    def pack(self, ids: Iterable[str]) -> bytes:
        """The lowered functions as bytes, for another process that has read the same program."""

    def unpack(self, data: bytes) -> None:
        """Takes over functions that another process has lowered; those that are lowered already stay."""

    def initializer(self, package: str) -> Function | None:
        """A synthetic function that sets the package's variables to their declared values."""

    def underlying(self, type: Type) -> Type:
        """What a declared type is made of, through aliases and names; UNKNOWN where its source is not at hand."""

    def methods(self, type: Named) -> tuple[str, ...]:
        """Names of the methods declared on the type itself or its pointer."""

    def member_type(self, type: Type, name: str) -> Type | None:
        """The type of a field or method, through pointers and embedding; None where the type has no such member or
        is not known: `knows` tells which."""

    def signature(self, package: str, symbol: str) -> Type | None:
        """The type of a function of a library or of the project, by package and name; None where it is not known."""

    def knows(self, type: Type) -> bool:
        """Whether the declaration of the type is at hand, so that a missing member is truly missing."""

    def method(self, type: Type, name: str) -> str | None:
        """Id of the project's method of that name on the type, through embedding; None when there is none."""

    def implementations(self, type: Type, method: str) -> tuple[str, ...]:
        """Ids of the project's methods that a call of this interface method may run."""

    def types(self) -> Iterable[tuple[Named, Span]]:
        """Types declared in the project."""

    def is_interface(self, type: Type) -> bool:
        """Whether the type is an interface (or is not known to be none)."""

    def mentions(self, name: str) -> tuple[str, ...]:
        """Ids of the declared functions (not literals) whose text contains the identifier."""

    def initializers(self, name: str) -> tuple[str, ...]:
        """Ids of the package initializers where the declaration of a variable contains the identifier."""
