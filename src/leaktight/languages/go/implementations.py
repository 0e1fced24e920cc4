"""Which methods of the project a call of an interface's method may run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from leaktight.ir.types import UNKNOWN, Interface, Named, Record, Signature, Type
from leaktight.languages.go.packages import Package
from leaktight.languages.go.types import Member, TypeResolver


class Implementations:
    """`packages` are the project's. Every answer is worked out once."""

    def __init__(self, resolver: TypeResolver, packages: Sequence[Package]) -> None:
        self._resolver = resolver
        self._packages = packages
        self._known: dict[tuple[Type, str], tuple[str, ...]] = {}
        self._has: dict[Type, dict[Named, bool]] = {}
        """By interface: whether a type has all its methods."""

    def of(self, type_: Type, method: str) -> tuple[str, ...]:
        """Ids of the methods of that name of the types that have all methods of the interface."""
        key = (type_, method)
        if key not in self._known:
            self._known[key] = self._find(type_, method)
        return self._known[key]

    def _find(self, type_: Type, method: str) -> tuple[str, ...]:
        wanted = self._resolver.interface_methods(type_)
        if not wanted or not isinstance(self._resolver.underlying(type_), Interface):
            return ()
        found: list[str] = []
        has = self._has.setdefault(type_, {})
        asked = [(name, self._resolver.member(type_, name)) for name in wanted]
        for candidate in self._types_with(method):
            if candidate not in has:
                has[candidate] = all(self._fits(candidate, name, member) for name, member in asked)
            if has[candidate]:
                id_ = own_method(self._resolver, candidate, method)
                if id_ is not None and id_ not in found:
                    found.append(id_)
        return tuple(found)

    def _fits(self, candidate: Named, name: str, asked: Member | None) -> bool:
        """Whether a type has a method of an interface: by name, and by the number of parameters and results."""
        found = self._resolver.member(candidate, name)
        if found is None:
            return False
        has, wants = found.type, asked.type if asked is not None else UNKNOWN
        if not isinstance(has, Signature) or not isinstance(wants, Signature):
            return True
        return (len(has.params), len(has.results)) == (len(wants.params), len(wants.results))

    def _types_with(self, method: str) -> list[Named]:
        direct = self._declaring.get(method, [])
        may = self._promoting.get(method, [])
        promoted = [t for t in may if t not in direct and self._resolver.member(t, method) is not None]
        return [t for t in (*direct, *promoted) if not isinstance(self._resolver.underlying(t), Interface)]

    @cached_property
    def _declaring(self) -> dict[str, list[Named]]:
        found: dict[str, list[Named]] = {}
        for package in self._packages:
            for receiver, methods in package.methods.items():
                for name in methods:
                    found.setdefault(name, []).append(Named(package.import_path, receiver))
        return found

    @cached_property
    def _promoting(self) -> dict[str, list[Named]]:
        found: dict[str, list[Named]] = {}
        for package in self._packages:
            for name, declared in package.types.items():
                if declared.alias:
                    continue
                type_ = Named(package.import_path, name)
                made_of = self._resolver.underlying(type_)
                if isinstance(made_of, Record) and any(f.embedded for f in made_of.fields):
                    for promoted in self._resolver.promoted(type_):
                        found.setdefault(promoted, []).append(type_)
        return found


def own_method(resolver: TypeResolver, type_: Type, name: str) -> str | None:
    """Id of the project's method of that name on the type, through embedding; None when there is none."""
    found = resolver.member(type_, name)
    if found is None or found.kind != "method" or found.dynamic or not found.own:
        return None
    return f"{found.package}.{found.symbol}"
