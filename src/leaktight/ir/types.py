"""Types, as far as they are known. What could not be resolved is `UNKNOWN`, and rules are silent on it."""

from __future__ import annotations

import msgspec


class Type(msgspec.Struct, frozen=True, gc=False):
    """Base of all types."""


class Unknown(Type, frozen=True, gc=False):
    """Could not be resolved."""

    def __str__(self) -> str:
        return "?"

    def __reduce__(self) -> str:
        return "UNKNOWN"  # one object, in every process: it is asked for by identity


class Basic(Type, frozen=True, gc=False):
    """A scalar of the language: string, integers, booleans, floats, or the type of `nil`."""

    name: str

    def __str__(self) -> str:
        return self.name


class Named(Type, frozen=True, gc=False):
    """A declared type. `package` is its import path, empty for the language's own (`error`, `any`)."""

    package: str
    name: str
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        args = f"[{', '.join(map(str, self.args))}]" if self.args else ""
        return f"{self.package}.{self.name}{args}" if self.package else f"{self.name}{args}"


class Pointer(Type, frozen=True, gc=False):
    """A pointer to `elem`."""

    elem: Type

    def __str__(self) -> str:
        return f"*{self.elem}"


class Sequence(Type, frozen=True, gc=False):
    """A slice, or an array where `length` is known (-1: an array whose length was not computed)."""

    elem: Type
    length: int | None = None

    def __str__(self) -> str:
        return f"[{'' if self.length is None else self.length}]{self.elem}"


class Mapping(Type, frozen=True, gc=False):
    """A map."""

    key: Type
    elem: Type

    def __str__(self) -> str:
        return f"map[{self.key}]{self.elem}"


class Channel(Type, frozen=True, gc=False):
    """A channel of `elem`; `direction` is `send`, `receive` or `both`."""

    elem: Type
    direction: str = "both"

    def __str__(self) -> str:
        arrow = {"send": "chan<- ", "receive": "<-chan "}.get(self.direction, "chan ")
        return f"{arrow}{self.elem}"


class Signature(Type, frozen=True, gc=False):
    """A function type. A variadic function's last parameter is a Sequence."""

    params: tuple[Type, ...]
    results: tuple[Type, ...]
    variadic: bool = False

    def __str__(self) -> str:
        return f"func({', '.join(map(str, self.params))})"


class Field(msgspec.Struct, frozen=True, gc=False):
    """One field of a record; an embedded one carries its type's name."""

    name: str
    type: Type
    embedded: bool = False
    tag: str = ""


class Record(Type, frozen=True, gc=False):
    """A struct."""

    fields: tuple[Field, ...]

    def field(self, name: str) -> Field | None:
        """The field declared here under that name (promoted fields are the resolver's business)."""
        return next((f for f in self.fields if f.name == name), None)

    def __str__(self) -> str:
        return "struct{…}" if self.fields else "struct{}"


class Interface(Type, frozen=True, gc=False):
    """An interface: method name and signature; `embedded` are the interfaces it includes."""

    methods: tuple[tuple[str, Signature], ...]
    embedded: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return "interface{…}" if self.methods or self.embedded else "any"


class Tuple(Type, frozen=True, gc=False):
    """The results of a call that returns several."""

    elems: tuple[Type, ...]

    def __str__(self) -> str:
        return f"({', '.join(map(str, self.elems))})"


class TypeParameter(Type, frozen=True, gc=False):
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
