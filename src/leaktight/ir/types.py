"""Types, as far as they are known. What could not be resolved is `UNKNOWN`, and rules are silent on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Type:
    """Base of all types."""


@dataclass(frozen=True, slots=True)
class Unknown(Type):
    """Could not be resolved."""

    def __str__(self) -> str:
        return "?"


@dataclass(frozen=True, slots=True)
class Basic(Type):
    """A scalar of the language: string, integers, booleans, floats, or the type of `nil`."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Named(Type):
    """A declared type. `package` is its import path, empty for the language's own (`error`, `any`)."""

    package: str
    name: str
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        args = f"[{', '.join(map(str, self.args))}]" if self.args else ""
        return f"{self.package}.{self.name}{args}" if self.package else f"{self.name}{args}"


@dataclass(frozen=True, slots=True)
class Pointer(Type):
    """A pointer to `elem`."""

    elem: Type

    def __str__(self) -> str:
        return f"*{self.elem}"


@dataclass(frozen=True, slots=True)
class Sequence(Type):
    """A slice, or an array where `length` is known (-1: an array whose length was not computed)."""

    elem: Type
    length: int | None = None

    def __str__(self) -> str:
        return f"[{'' if self.length is None else self.length}]{self.elem}"


@dataclass(frozen=True, slots=True)
class Mapping(Type):
    """A map."""

    key: Type
    elem: Type

    def __str__(self) -> str:
        return f"map[{self.key}]{self.elem}"


@dataclass(frozen=True, slots=True)
class Channel(Type):
    """A channel of `elem`; `direction` is `send`, `receive` or `both`."""

    elem: Type
    direction: str = "both"

    def __str__(self) -> str:
        arrow = {"send": "chan<- ", "receive": "<-chan "}.get(self.direction, "chan ")
        return f"{arrow}{self.elem}"


@dataclass(frozen=True, slots=True)
class Signature(Type):
    """A function type. A variadic function's last parameter is a Sequence."""

    params: tuple[Type, ...]
    results: tuple[Type, ...]
    variadic: bool = False

    def __str__(self) -> str:
        return f"func({', '.join(map(str, self.params))})"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record; an embedded one carries its type's name."""

    name: str
    type: Type
    embedded: bool = False
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Record(Type):
    """A struct."""

    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """The field declared here under that name (promoted fields are the resolver's business)."""
        return next((f for f in self.fields if f.name == name), None)

    def __str__(self) -> str:
        return "struct{…}" if self.fields else "struct{}"


@dataclass(frozen=True, slots=True)
class Interface(Type):
    """An interface: method name and signature; `embedded` are the interfaces it includes."""

    methods: tuple[tuple[str, Signature], ...]
    embedded: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return "interface{…}" if self.methods or self.embedded else "any"


@dataclass(frozen=True, slots=True)
class Tuple(Type):
    """The results of a call that returns several."""

    elems: tuple[Type, ...]

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.elems))})"


@dataclass(frozen=True, slots=True)
class TypeParameter(Type):
    """A generic function's or type's own parameter, where it was not substituted."""

    name: str

    def __str__(self) -> str:
        return self.name


UNKNOWN = Unknown()
STRING = Basic("string")
INT = Basic("int")
BOOL = Basic("bool")
NIL = Basic("nil")
ERROR = Named("", "error")
ANY = Interface(())


def strip_pointer(type_: Type) -> Type:
    """The type behind one level of pointer, or the type itself."""
    return type_.elem if isinstance(type_, Pointer) else type_


def named(type_: Type) -> Named | None:
    """The declared type, through one pointer."""
    base = strip_pointer(type_)
    return base if isinstance(base, Named) else None


def is_named(type_: Type, package: str, name: str) -> bool:
    """Whether the type is `package.name` or a pointer to it."""
    found = named(type_)
    return found is not None and found.package == package and found.name == name
