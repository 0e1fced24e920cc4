"""Where the top-level functions of a Go file are, by the layout that gofmt gives it."""

from __future__ import annotations

import re

_HEAD = re.compile(r"^func (?:\(\s*(?:\w+\s+)?\*?(\w+)[^)]*\) )?(\w+)")


def functions(text: str) -> dict[str, range]:
    """Lines (from 1) of each top-level function, by `name` or `Type.method`. Closures belong to the function that
    holds them. gofmt puts the brace that ends a declaration at the start of a line, and no other."""
    found: dict[str, range] = {}
    name, start = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if head := _HEAD.match(line):
            name, start = (f"{head[1]}.{head[2]}" if head[1] else head[2]), number
            if line.rstrip().endswith("}") and "{" in line:
                found[name], name = range(start, number + 1), ""
        elif line.startswith("}") and name:
            found[name], name = range(start, number + 1), ""
    return found


def function_at(text: str, line: int) -> str:
    """The top-level function that holds a line, empty outside of all."""
    return next((name for name, lines in functions(text).items() if line in lines), "")
