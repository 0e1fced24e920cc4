"""Lowered functions as bytes, for processes that read the same program: unpacking is far cheaper than lowering."""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from leaktight.core.errors import LeaktightError
from leaktight.ir.extent import SourceText
from leaktight.ir.function import Function
from leaktight.ir.types import Named, Type


class Packed(msgspec.Struct, frozen=True):
    """Functions with their literals, and what the types that they declare are made of."""

    functions: tuple[Function, ...]
    local_types: tuple[tuple[Named, Type], ...]


class UnpackError(LeaktightError):
    """The bytes are not lowered functions of this program."""


def pack(packed: Packed) -> bytes:
    """The functions as bytes. Texts are left out: whoever unpacks has them."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {SourceText: lambda text: (_text_of, (text.file,))}
    pickler.dump(packed)
    return buffer.getvalue()


def unpack(data: bytes, texts: Mapping[str, SourceText]) -> Packed:
    """The functions again. `texts` are those of the files that they stand in, by path."""
    found = _Unpickler(io.BytesIO(data), texts).load()
    if not isinstance(found, Packed):
        raise UnpackError("The bytes hold no functions.")
    return found


def _text_of(file: str) -> SourceText:
    raise UnpackError(f"The text of {file} is not known here.")


class _Unpickler(pickle.Unpickler):
    """Makes nothing but what functions are made of."""

    def __init__(self, file: io.BytesIO, texts: Mapping[str, SourceText]) -> None:
        super().__init__(file)
        self._texts = texts

    def find_class(self, module: str, name: str) -> Any:
        if module == __name__ and name == _text_of.__name__:
            return self._texts.__getitem__
        if module == __name__ or module.startswith("leaktight.ir.") or (module, name) in _MAKERS:
            return super().find_class(module, name)
        raise UnpackError(f"{module}.{name} is no part of a function.")


_MAKERS: Sequence[tuple[str, str]] = (("copyreg", "__newobj__"), ("copyreg", "_reconstructor"))
