"""JSON text of plain data, for the formats that are JSON."""

from __future__ import annotations

import json
import math
from typing import Any

import msgspec


def dumps(value: Any) -> str:
    """Indented JSON with a final newline. Structs become objects, infinities and NaN null, and lone surrogates (bytes
    of a file name that are not UTF-8) a question mark, so that every JSON reader takes it."""
    return json.dumps(_sound(msgspec.to_builtins(value)), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _sound(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode() if not value.isascii() else value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {_sound(key): _sound(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_sound(each) for each in value]
    return value
