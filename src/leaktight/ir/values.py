"""Values: what instructions read and write."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

import msgspec

from leaktight.core.span import Span
from leaktight.ir.extent import Extent
from leaktight.ir.types import UNKNOWN, Type


class VarKind(Enum):
    """Where a variable comes from."""

    LOCAL = "local"
    TEMP = "temp"
    PARAM = "param"
    RECEIVER = "receiver"
    RESULT = "result"


class Var(msgspec.Struct, eq=False, gc=False):
    """A local variable, parameter or temporary. Compared by identity: shadowed names are different variables.

    A temporary is written exactly once. A variable that a nested function uses is `captured`: it then lives on the
    heap and is shared by reference.
    """

    name: str
    type: Type
    kind: VarKind
    extent: Extent | None = None
    captured: bool = False
    addressed: bool = False

    @property
    def span(self) -> Span | None:
        """Where it is declared, or the expression that a temporary stands for."""
        return self.extent.span if self.extent is not None else None

    def __repr__(self) -> str:
        return self.name


class Const(msgspec.Struct, frozen=True, gc=False):
    """A literal or named constant; `value` is None for nil and where it was not computed."""

    value: str | int | float | bool | None
    type: Type = UNKNOWN
    name: str = ""

    def __repr__(self) -> str:
        return self.name or repr(self.value)

    @property
    def is_nil(self) -> bool:
        """Whether this is the language's nil."""
        return self.value is None and str(self.type) == "nil"


@dataclass(frozen=True, slots=True)
class Global:
    """A package-level variable."""

    package: str
    name: str
    type: Type = field(default=UNKNOWN, compare=False)

    def __repr__(self) -> str:
        return f"{self.package}.{self.name}"


@dataclass(frozen=True, slots=True)
class FunctionRef:
    """A declared function or method (unbound): its id, and the package and symbol that make it up."""

    id: str
    type: Type = field(default=UNKNOWN, compare=False)
    package: str = field(default="", compare=False)
    symbol: str = field(default="", compare=False)

    def __repr__(self) -> str:
        return self.id


class Opaque(msgspec.Struct, frozen=True, gc=False):
    """A value that could not be resolved; `text` is its source, for messages only."""

    text: str = ""
    type: Type = UNKNOWN

    def __repr__(self) -> str:
        return "?"


Operand = Var | Const | Global | FunctionRef | Opaque


def type_of(operand: Operand) -> Type:
    """The operand's type, UNKNOWN where it was not resolved."""
    return operand.type
