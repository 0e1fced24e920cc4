"""go.mod: module path, language version, requirements and local replacements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_LINE = re.compile(r"^\s*(?P<rest>.*?)\s*(?://.*)?$")
_VERSION = re.compile(r"^(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class ModFile:
    """The parts of a go.mod that resolution needs. `replaced` maps a module path to a local folder."""

    path: str
    folder: Path
    go_version: tuple[int, int]
    requires: dict[str, str]
    replaced: dict[str, Path]


def read_modfile(file: Path) -> ModFile | None:
    """Reads a go.mod; None when it can't be read or names no module."""
    try:
        raw = file.read_text("utf-8", "replace")
    except OSError:
        return None
    module, version = "", (0, 0)
    requires: dict[str, str] = {}
    replaced: dict[str, Path] = {}
    block = ""
    for line in raw.splitlines():
        match = _LINE.match(line)
        words = match["rest"].split() if match else []
        if not words:
            continue
        if block and words[0] == ")":
            block = ""
            continue
        if len(words) >= 2 and words[1] == "(":
            block = words[0]
            continue
        verb, rest = (block, words) if block else (words[0], words[1:])
        if verb == "module" and rest:
            module = rest[0].strip('"')
        elif verb == "go" and rest and (found := _VERSION.match(rest[0])):
            version = (int(found[1]), int(found[2]))
        elif verb == "require" and len(rest) >= 2:
            requires[rest[0]] = rest[1]
        elif verb == "replace" and "=>" in rest:
            old, new = rest[: rest.index("=>")], rest[rest.index("=>") + 1 :]
            if not old or not new:
                continue
            if new[0].startswith((".", "/")):
                replaced[old[0]] = file.parent / new[0]
            elif len(new) >= 2:
                requires[old[0]] = new[1]
    return ModFile(module, file.parent, version, requires, replaced) if module else None


def cache_folder(cache: Path, module: str, version: str) -> Path:
    """Where a module lies in the module cache: upper-case letters are written as `!` and the lower-case letter
    (golang.org/x/mod/module.EscapePath)."""
    escaped = re.sub(r"[A-Z]", lambda m: "!" + m[0].lower(), f"{module}@{version}")
    return cache / escaped
