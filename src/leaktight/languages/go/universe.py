"""Types that every Go file knows without an import."""

from __future__ import annotations

from leaktight.ir.types import ANY, ERROR, STRING, Basic, Interface, Signature, Type

BASICS = {
    name: Basic(name)
    for name in [
        "string",
        "bool",
        "int",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "uintptr",
        "float32",
        "float64",
        "complex64",
        "complex128",
        "byte",
        "rune",
    ]
}
UNIVERSE: dict[str, Type] = {**BASICS, "error": ERROR, "any": ANY, "comparable": Interface(())}
ERROR_SIGNATURE = Signature((), (STRING,))
