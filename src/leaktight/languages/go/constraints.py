"""Build constraints: which of several files that declare the same name belongs to the usual build.

The usual build is linux/amd64 with cgo. Files outside of it are read too, after the others: what they alone declare
is still found.
"""

from __future__ import annotations

import re

_OS = frozenset(
    [
        "aix",
        "android",
        "darwin",
        "dragonfly",
        "freebsd",
        "hurd",
        "illumos",
        "ios",
        "js",
        "linux",
        "nacl",
        "netbsd",
        "openbsd",
        "plan9",
        "solaris",
        "wasip1",
        "windows",
        "zos",
    ]
)
_ARCH = frozenset(
    [
        "386",
        "amd64",
        "arm",
        "arm64",
        "loong64",
        "mips",
        "mips64",
        "mips64le",
        "mipsle",
        "ppc64",
        "ppc64le",
        "riscv64",
        "s390x",
        "sparc64",
        "wasm",
    ]
)
_TRUE = frozenset({"linux", "amd64", "unix", "cgo", "gc"})
_TOKEN = re.compile(r"\s*(\|\||&&|!|\(|\)|[\w.]+)")
_CONSTRAINT = re.compile(rb"^//go:build (.+)$", re.MULTILINE)


def in_usual_build(name: str, head: bytes) -> bool:
    """Whether a file of that base name and beginning belongs to a linux/amd64 build."""
    parts = name.removesuffix(".go").removesuffix("_test").split("_")[1:]
    tags = parts[-2:]
    if tags and tags[-1] in _ARCH and tags[-1] != "amd64":
        return False
    if any(tag in _OS and tag != "linux" for tag in tags):
        return False
    match = _CONSTRAINT.search(head)
    if match is None:
        return True
    try:
        return _Parser(_TOKEN.findall(match[1].decode("utf-8", "replace"))).expression()
    except (IndexError, ValueError):
        return True


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.position = 0

    def _take(self) -> str:
        token = self.tokens[self.position]
        self.position += 1
        return token

    def _peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def expression(self) -> bool:
        value = self._conjunction()
        while self._peek() == "||":
            self._take()
            value = self._conjunction() or value
        return value

    def _conjunction(self) -> bool:
        value = self._factor()
        while self._peek() == "&&":
            self._take()
            value = self._factor() and value
        return value

    def _factor(self) -> bool:
        token = self._take()
        if token == "!":
            return not self._factor()
        if token == "(":
            value = self.expression()
            self._take()
            return value
        return token in _TRUE or token.startswith("go1")
