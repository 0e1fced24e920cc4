"""What the text of functions mentions: decides which functions a question can concern, before any is lowered."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from leaktight.languages.go.files import Declared
from leaktight.languages.go.insertions import may_outlive
from leaktight.languages.go.packages import Package

IDENTIFIER = re.compile(rb"[A-Za-z_]\w*")


class Words:
    """`declared` are the project's functions by id. Each index is made when first asked for."""

    def __init__(self, declared: Mapping[str, Declared], packages: Sequence[Package]) -> None:
        self._declared = declared
        self._packages = packages

    def functions(self, name: str) -> tuple[str, ...]:
        """Ids of the functions whose text contains the identifier."""
        return tuple(self._functions.get(name.encode(), ()))

    @cached_property
    def _functions(self) -> dict[bytes, list[str]]:
        found: defaultdict[bytes, list[str]] = defaultdict(list)
        for id_, declared in self._declared.items():
            for word in set(IDENTIFIER.findall(declared.scope.source, declared.start, declared.reach)):
                found[word].append(id_)
        return dict(found)

    def initializers(self, name: str) -> tuple[str, ...]:
        """Ids of the package initializers where a variable's declaration contains the identifier."""
        return tuple(self._initializers.get(name.encode(), ()))

    @cached_property
    def _initializers(self) -> dict[bytes, list[str]]:
        found: defaultdict[bytes, list[str]] = defaultdict(list)
        for package in self._packages:
            words: set[bytes] = set()
            for spec in dict.fromkeys(variable.spec for variable in package.variables.values()):
                words.update(IDENTIFIER.findall(spec.scope.source, spec.start, spec.end))
            id_ = f"{package.import_path}.init#0"
            for word in words:
                found[word].append(id_)
        return dict(found)

    @cached_property
    def importers(self) -> dict[str, list[str]]:
        """Import path to the ids of the functions in files that import it."""
        found: dict[str, list[str]] = {}
        for id_, declared in self._declared.items():
            for path in {*declared.scope.imports.values(), *declared.scope.dots, *declared.scope.unnamed}:
                found.setdefault(path, []).append(id_)
        return found

    def may_insert(self, methods: frozenset[str]) -> tuple[str, ...]:
        """Ids of the functions that may add to a container that outlives them."""
        named = "|".join(sorted(map(re.escape, methods)))
        calls = re.compile(rf"\.\s*(?:{named})\(".encode()) if named else None
        found: list[str] = []
        for id_, declared in self._declared.items():
            text = declared.scope.source[declared.start : declared.end]
            header = declared.body - declared.start
            if may_outlive(text, header, self._variable_names[id(declared.scope.package)], calls):
                found.append(id_)
        return tuple(found)

    @cached_property
    def _variable_names(self) -> dict[int, frozenset[bytes]]:
        return {id(p): frozenset(name.encode() for name in p.variables) for p in self._packages}
