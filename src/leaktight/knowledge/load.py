"""Reads knowledge files, each only when one of its packages is asked for, and answers by (package, symbol)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from leaktight.core.errors import IncompleteError
from leaktight.knowledge.schema import (
    CallInfo,
    Client,
    Container,
    ContainerInsert,
    Context,
    Count,
    Deadline,
    Debug,
    Effect,
    Entry,
    Framework,
    Group,
    Invoke,
    Labels,
    Library,
    Limit,
    Metric,
    NoReturn,
    Output,
    Pool,
    Read,
    Refine,
    Register,
    Registration,
    Resource,
    Serve,
    Source,
    UseMiddleware,
)

ROOT = Path(__file__).parent
E_ = TypeVar("E_", bound=Entry)
Routing = Register | Group | UseMiddleware | Refine | Serve

# The field that names the symbol of an entry; a list there stands for one entry each.
SYMBOL_FIELDS: Mapping[str, tuple[str, ...]] = {
    "resource": ("acquire",),
    "effect": ("call",),
    "client": ("new", "type"),
    "call": ("name",),
    "output": ("type",),
    "context": ("call",),
    "container": ("type",),
    "deadline": ("field", "call"),
    "noreturn": ("call",),
    "source": ("call", "field"),
    "invoke": ("call",),
    "registration": ("call",),
    "metric": ("call",),
    "labels": ("call",),
    "read": ("call",),
    "limit": ("call",),
    "count": ("call",),
    "pool": ("type",),
    "debug": ("handler",),
}


def file_name(package: str) -> str:
    """Name of the knowledge file of a package: its import path with `_` for `/`."""
    return package.replace("/", "_") + ".toml"


def decode(path: Path) -> Library:
    """One file as a Library. Raises IncompleteError with the place and the reason when it is not valid."""
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
        for kind, fields in SYMBOL_FIELDS.items():
            if kind in data:
                data[kind] = [one for entry in data[kind] for one in _spread(entry, fields)]
        for kind in ("register", "group", "middleware", "serve", "refine"):
            if kind in data.get("framework", {}):
                calls = data["framework"][kind]
                data["framework"][kind] = [one for entry in calls for one in _spread(entry, ("call",))]
        return _with_hidden_names(msgspec.convert(data, Library))
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise IncompleteError(
            f"Knowledge file {path.name} is not valid: {error}",
            hint="Its fields are described in leaktight/knowledge/README.md.",
        ) from error


def _with_hidden_names(library: Library) -> Library:
    """Containers list their methods under the unexported names too: a resolved call has the declaring type's."""
    if not library.aliases:
        return library
    hidden: dict[str, list[str]] = {}
    for unexported, exported in library.aliases.items():
        hidden.setdefault(exported, []).append(unexported)

    def both(symbols: tuple[str, ...]) -> tuple[str, ...]:
        heads = [(symbol, *symbol.partition(".")) for symbol in symbols]
        return tuple(
            s for whole, head, dot, tail in heads for s in (whole, *(h + dot + tail for h in hidden.get(head, ())))
        )

    containers = tuple(
        msgspec.structs.replace(
            entry,
            remove=both(entry.remove),
            read=both(entry.read),
            clear=both(entry.clear),
            length=both(entry.length),
        )
        for entry in library.container
    )
    return msgspec.structs.replace(library, container=containers)


def _spread(entry: dict[str, Any], fields: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for field in fields:
        if isinstance(entry.get(field), list):
            for symbol in entry[field]:
                yield {**entry, field: symbol}
            return
    yield entry


class Package:
    """What is known of one package. `frameworks` has at most one entry but for test doubles."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.aliases: dict[str, str] = {}
        self.framework: Framework | None = None
        self.routing: dict[str, Routing] = {}
        self._exact: dict[tuple[type[Entry], str], list[Entry]] = {}
        self._patterns: list[tuple[type[Entry], str, Entry]] = []
        self._all: dict[type[Entry], tuple[Entry, ...]] = {}
        self._found: dict[tuple[type[Entry], str], tuple[Entry, ...]] = {}

    def add(self, symbol: str, entry: Entry) -> None:
        """Files an entry under a symbol, which may hold `*`."""
        self._all.pop(type(entry), None)
        self._found.clear()
        if "*" in symbol:
            self._patterns.append((type(entry), symbol, entry))
        else:
            self._exact.setdefault((type(entry), symbol), []).append(entry)

    def find(self, kind: type[E_], symbol: str) -> tuple[E_, ...]:
        """Entries of a kind for a symbol: those that name it, or else those whose pattern fits."""
        known = self._found.get((kind, symbol))
        if known is None:
            known = self._found[kind, symbol] = tuple(self._find(kind, symbol))
        return known  # type: ignore[return-value]

    def _find(self, kind: type[Entry], symbol: str) -> list[Entry]:
        found = self._exact.get((kind, symbol))  # entries may name the unexported type itself
        symbol = self.canonical(symbol)
        if found is None:
            found = self._exact.get((kind, symbol))
        if found is None:
            found = [
                entry
                for of, pattern, entry in self._patterns
                if of is kind
                and fnmatchcase(symbol, pattern)
                and not (isinstance(entry, CallInfo) and symbol in entry.excluding)
            ]
        return found

    def all(self, kind: type[E_]) -> tuple[E_, ...]:
        """Every entry of a kind, in the order of the file."""
        known = self._all.get(kind)
        if known is None:
            seen: dict[int, Entry] = {}
            for (of, _), entries in self._exact.items():
                if of is kind:
                    seen.update((id(entry), entry) for entry in entries)
            seen.update((id(entry), entry) for of, _, entry in self._patterns if of is kind)
            known = self._all[kind] = tuple(seen.values())
        return known  # type: ignore[return-value]

    def canonical(self, symbol: str) -> str:
        """The symbol that entries use: methods of an unexported embedded type go by the exported one."""
        head, dot, tail = symbol.partition(".")
        return self.aliases.get(head, head) + dot + tail


class Knowledge:
    """What libraries of one language promise. Cheap to make; files are decoded when a package of theirs is asked
    for."""

    def __init__(self, language: str, root: Path = ROOT) -> None:
        self.language = language
        self.folder = root / language
        self._files = frozenset(path.name for path in self.folder.glob("*.toml"))
        self._libraries: dict[str, Library] = {}
        self._packages: dict[str, Package] = {}

    def files(self) -> tuple[Path, ...]:
        """Every knowledge file of the language, sorted."""
        return tuple(self.folder / name for name in sorted(self._files))

    def library(self, package: str) -> Library | None:
        """The file whose name is the package's path, decoded; None where there is none."""
        name = file_name(package)
        if name not in self._files:
            return None
        if name not in self._libraries:
            self._libraries[name] = decode(self.folder / name)
        library = self._libraries[name]
        # `a/b_c` and `a_b/c` share a file name; the file itself says which of them it is about.
        return library if (library.package or library.module) == package else None

    def libraries(self, package: str) -> Iterator[Library]:
        """The files that may speak about the package: its own, and those of the paths above it."""
        for prefix in _prefixes(package):
            library = self.library(prefix)
            if library is not None:
                yield library

    def knows(self, package: str) -> bool:
        """Whether a file may speak about the package (decodes nothing)."""
        return any(file_name(prefix) in self._files for prefix in _prefixes(package))

    def package(self, path: str) -> Package:
        """What is known of a package, from its own file and those of the paths above it."""
        known = self._packages.get(path)
        if known is None:
            known = Package(path)
            for prefix in _prefixes(path):
                library = self.library(prefix)
                if library is not None:
                    self._fill(known, library, prefix)
                same = self.library(library.same_as) if library is not None and library.same_as else None
                if same is not None:
                    self._fill(known, same, prefix)
            self._packages[path] = known
        return known

    def _fill(self, package: Package, library: Library, base: str) -> None:
        relative = package.path[len(base) :].removeprefix("/")
        for kind, fields in SYMBOL_FIELDS.items():
            entries: tuple[Entry, ...] = getattr(library, "untrusted" if kind == "source" else kind)
            for entry in entries:
                if entry.package == relative or (entry.package == "*" and relative and "/" not in relative):
                    symbols = [getattr(entry, field) for field in fields]
                    package.add(next((symbol for symbol in symbols if symbol), ""), entry)
                    if isinstance(entry, Container):
                        for insert in entry.insert:
                            package.add(insert.call, _Insert(source=entry.source, container=entry, insert=insert))
        package.aliases.update(library.aliases)
        if library.framework is not None and not relative:
            package.framework = framework = library.framework
            calls: tuple[Routing, ...] = (
                *framework.register,
                *framework.group,
                *framework.middleware,
                *framework.refine,
                *framework.serve,
            )
            package.routing.update((call.call, call) for call in calls)

    # Questions by (package, symbol). All are empty or None for what no file speaks about.

    def resources(self, package: str, symbol: str) -> tuple[Resource, ...]:
        """What the caller of `symbol` has to release."""
        return self.package(package).find(Resource, symbol)

    def effects(self, package: str, symbol: str) -> tuple[Effect, ...]:
        """What `symbol` does to resources among its arguments."""
        return self.package(package).find(Effect, symbol)

    def client(self, package: str, symbol: str) -> Client | None:
        """The costly object that calling `symbol`, or a literal of the type `symbol`, makes."""
        return _first(self.package(package).find(Client, symbol))

    def call(self, package: str, symbol: str) -> CallInfo | None:
        """The call out of the process that `symbol` is; `operation` is filled in."""
        info = _first(self.package(package).find(CallInfo, symbol))
        if info is None or info.operation:
            return info
        return msgspec.structs.replace(info, name=symbol, operation=symbol.rpartition(".")[2])

    def call_names(self, packages: Iterable[str], wanted: Callable[[CallInfo], bool]) -> list[str]:
        """What the calls of these packages that are `wanted` are called in the source, sorted: `Client.Query` is
        `Query`."""
        infos = (info for package in packages for info in self.package(package).all(CallInfo))
        return sorted({info.name.rpartition(".")[2] for info in infos if wanted(info)})

    def output(self, package: str, type_name: str) -> Output | None:
        """What results of this type hold besides their payload."""
        return _first(self.package(package).find(Output, type_name))

    def context(self, package: str, symbol: str) -> Context | None:
        """How the context that `symbol` returns came about."""
        return _first(self.package(package).find(Context, symbol))

    def container(self, package: str, type_name: str) -> Container | None:
        """The container that a type is."""
        return _first(self.package(package).find(Container, type_name))

    def insertion(self, package: str, symbol: str) -> tuple[Container, ContainerInsert] | None:
        """The container that a call adds to, and how."""
        found = _first(self.package(package).find(_Insert, symbol))
        return None if found is None else (found.container, found.insert)

    def deadlines(self, package: str, symbol: str) -> tuple[Deadline, ...]:
        """Deadlines that setting the field `symbol`, or calling it, sets."""
        return self.package(package).find(Deadline, symbol)

    def noreturn(self, package: str, symbol: str) -> NoReturn | None:
        """Whether a call does not come back."""
        return _first(self.package(package).find(NoReturn, symbol))

    def sources(self, package: str, symbol: str) -> tuple[Source, ...]:
        """Request-controlled data that a call returns or fills, or that a field holds."""
        return self.package(package).find(Source, symbol)

    def invocations(self, package: str, symbol: str) -> tuple[Invoke, ...]:
        """Functions among the arguments that the call runs."""
        return self.package(package).find(Invoke, symbol)

    def registrations(self, package: str, symbol: str) -> tuple[Registration, ...]:
        """Long-lived lists that the call adds to."""
        return self.package(package).find(Registration, symbol)

    def metric(self, package: str, symbol: str) -> Metric | None:
        """The time series that a call's arguments choose."""
        return _first(self.package(package).find(Metric, symbol))

    def labels(self, package: str, symbol: str) -> tuple[Labels, ...]:
        """What of each request the middleware that a call makes takes as labels."""
        return self.package(package).find(Labels, symbol)

    def read(self, package: str, symbol: str) -> Read | None:
        """The argument that a call reads whole."""
        return _first(self.package(package).find(Read, symbol))

    def limit(self, package: str, symbol: str) -> Limit | None:
        """The bound that a call puts on what can be read."""
        return _first(self.package(package).find(Limit, symbol))

    def count(self, package: str, symbol: str) -> Count | None:
        """The parameter of a call that says how much there will be."""
        return _first(self.package(package).find(Count, symbol))

    def pool(self, package: str, type_name: str) -> Pool | None:
        """The pool that a type is."""
        return _first(self.package(package).find(Pool, type_name))

    def debug(self, package: str, symbol: str = "") -> Debug | None:
        """What a handler shows; without a symbol, what importing the package shows."""
        return _first(self.package(package).find(Debug, symbol))

    def framework(self, package: str) -> Framework | None:
        """The web framework that a package is."""
        return self.package(package).framework

    def routing(self, package: str, symbol: str) -> Routing | None:
        """What a call on a router of the package's framework does."""
        return self.package(package).routing.get(self.package(package).canonical(symbol))


class _Insert(Entry, frozen=True, kw_only=True):
    """A container filed under a call that adds to it."""

    container: Container
    insert: ContainerInsert


def _first(entries: tuple[E_, ...]) -> E_ | None:
    return entries[0] if entries else None


def _prefixes(package: str) -> Iterator[str]:
    """The import path and those above it, longest first."""
    while package:
        yield package
        package = package.rpartition("/")[0]


@cache
def load(language: str) -> Knowledge:
    """The knowledge of a language; one instance a process."""
    return Knowledge(language)
