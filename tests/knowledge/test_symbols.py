"""Every symbol that a knowledge file names exists in the stub of its package, with the parameters it claims."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

import msgspec
import pytest

from knowledge import stubs
from leaktight.knowledge.api import api_source
from leaktight.knowledge.load import SYMBOL_FIELDS, Knowledge, decode, load
from leaktight.knowledge.schema import NONE, Container, Entry, Framework, Library, Register, Resource

KNOWLEDGE = load("go")
FILES = KNOWLEDGE.files()
# Services that one pattern file is about; their common shape is checked on these.
WILDCARD = {"github.com/aws/aws-sdk-go-v2/service": ("dynamodb", "s3", "sqs")}
FUNCTION_FIELDS = ("acquire", "call", "new", "name", "handler")
PARAMETERS = ("param", "context", "input", "derives", "function", "name_param", "into", "labels", "size", "shared_by")
PARAMETERS += (
    "options",
    "until_context",
    "key",
    "value",
    "expiry",
    "janitor",
    "path",
    "method_param",
    "methods_param",
)
PARAMETERS += ("middleware", "prefix", "callback", "mounts", "address", "router")
RESULTS = ("result", "error", "cancel")


def libraries() -> Iterator[tuple[str, str, Library]]:
    for path in FILES:
        library = decode(path)
        yield path.name, library.package or library.module, library


def entries(library: Library) -> Iterator[tuple[str, Entry]]:
    for kind in SYMBOL_FIELDS:
        for entry in getattr(library, "untrusted" if kind == "source" else kind):
            yield kind, entry


def packages_of(base: str, entry: Entry) -> list[str]:
    if entry.package == "*":
        return [f"{base}/{name}" for name in WILDCARD[base]]
    return [f"{base}/{entry.package}" if entry.package else base]


def names(entry: Entry, kind: str) -> list[str]:
    return [symbol for field in SYMBOL_FIELDS[kind] if (symbol := getattr(entry, field, ""))]


def exists(package: str, symbol: str, aliases: dict[str, str]) -> bool:
    stub = stubs.load(package)
    assert stub is not None, f"no stub of {package}"
    if "*" in symbol:
        declared = {f"{owner}.{name}" for owner, d in stub.types.items() for name in d.methods}
        shown = {aliases.get(s.partition(".")[0], s.partition(".")[0]) + "." + s.partition(".")[2] for s in declared}
        return any(fnmatchcase(s, symbol) for s in shown | set(stub.types) | set(stub.functions))
    owner, dot, name = symbol.rpartition(".")
    if not dot:
        return name in stub.functions or name in stub.types
    return stubs.member(package, owner, name) is not None


def check_indices(where: str, entry: msgspec.Struct, package: str, symbol: str, skip: tuple[str, ...] = ()) -> None:
    found = stubs.signature(package, symbol)
    assert found is not None, f"{where}: {symbol} of {package} is no function"
    for name in PARAMETERS:
        index = getattr(entry, name, NONE)
        if name not in skip and isinstance(index, int) and not isinstance(index, bool):
            assert index < len(found.params), f"{where}: {name} = {index} but {symbol} has {found.params}"
    for name in RESULTS:
        index = getattr(entry, name, NONE)
        if isinstance(index, int) and index > 0:
            assert index < len(found.results), f"{where}: {name} = {index} but {symbol} returns {found.results}"
    if getattr(entry, "error", NONE) >= 0:
        assert found.results[entry.error] == "error", f"{where}: {symbol} returns {found.results}"  # type: ignore[attr-defined]
    if isinstance(getattr(entry, "context", None), int) and entry.context >= 0:  # type: ignore[attr-defined]
        written = found.params[entry.context]  # type: ignore[attr-defined]
        assert "Context" in written, f"{where}: {symbol} takes {found.params}"


@pytest.mark.parametrize(
    ("file", "base", "library"), list(libraries()), ids=lambda v: v if isinstance(v, str) else ""
)
def test_symbols_exist(file: str, base: str, library: Library) -> None:
    for kind, entry in entries(library):
        for package in packages_of(base, entry):
            for symbol in names(entry, kind):
                assert exists(package, symbol, library.aliases), f"{file}: [[{kind}]] {symbol} is not in {package}"
            if isinstance(entry, Container):
                for listed in ("remove", "read", "clear", "length"):
                    for symbol in getattr(entry, listed):
                        assert exists(package, symbol, library.aliases), f"{file}: {symbol} is not in {package}"
                for new in entry.new:
                    check_indices(file, new, package, new.call)
                for insert in entry.insert:
                    check_indices(file, insert, package, insert.call)
                if entry.starts:
                    assert exists(package, entry.starts, library.aliases), f"{file}: {entry.starts}"


@pytest.mark.parametrize(
    ("file", "base", "library"), list(libraries()), ids=lambda v: v if isinstance(v, str) else ""
)
def test_indices_are_in_range(file: str, base: str, library: Library) -> None:
    for kind, entry in entries(library):
        for package in packages_of(base, entry):
            for field in FUNCTION_FIELDS:
                symbol = getattr(entry, field, "")
                if isinstance(symbol, str) and symbol and "*" not in symbol:
                    check_indices(f"{file} [[{kind}]]", entry, package, symbol)


@pytest.mark.parametrize(
    ("file", "base", "library"), list(libraries()), ids=lambda v: v if isinstance(v, str) else ""
)
def test_releases_are_members_of_the_result(file: str, base: str, library: Library) -> None:
    for resource in library.resource:
        for package in packages_of(base, resource):
            check_release(file, package, resource)


def check_release(file: str, package: str, resource: Resource) -> None:
    found = stubs.signature(package, resource.acquire)
    assert found is not None
    paths = [*resource.release, *([resource.exhausted_by] if resource.exhausted_by else [])]
    for path in paths:
        if path == "()":
            assert "func" in found.results[resource.result].lower(), f"{file}: {resource.acquire} {found.results}"
            continue
        where, written = found.package, found.results[resource.result]
        for name in path.split("."):
            step = stubs.member(where, written, name)
            assert step is not None, f"{file}: {resource.acquire} returns {written}, which has no {name}"
            where = step[0]
            written = step[1] if isinstance(step[1], str) else (step[1].results or [""])[0]


@pytest.mark.parametrize(
    ("file", "base", "library"), list(libraries()), ids=lambda v: v if isinstance(v, str) else ""
)
def test_frameworks_name_real_calls(file: str, base: str, library: Library) -> None:
    framework = library.framework
    if framework is None:
        return
    stub = stubs.load(base)
    assert stub is not None
    for name in (*framework.routers, *framework.context_types, *framework.handler_types):
        assert name in stub.types, f"{file}: {name} is not a type of {base}"
    for call in framework_calls(framework):
        check_indices(file, call, base, call.call)  # type: ignore[attr-defined]
        if isinstance(call, Register):
            one = [call.method, call.method_param != NONE, call.methods_param != NONE, call.method_in_path]
            assert sum(map(bool, one)) == 1, f"{file}: {call.call} has no one source of its method"
    for symbol in (*framework.new, *framework.keep_safe):
        assert exists(base, symbol, library.aliases), f"{file}: {symbol}"


def framework_calls(framework: Framework) -> Iterator[msgspec.Struct]:
    yield from framework.register
    yield from framework.group
    yield from framework.middleware
    yield from framework.refine
    yield from framework.serve


def test_file_names_follow_packages() -> None:
    for file, base, library in libraries():
        assert file == base.replace("/", "_") + ".toml"
        assert KNOWLEDGE.library(base) == library


def test_sources_name_a_file() -> None:
    for file, _, library in libraries():
        for kind, entry in entries(library):
            assert ".go" in entry.source, f"{file}: [[{kind}]] has the source {entry.source!r}"


def test_a_pattern_yields_to_an_exact_entry() -> None:
    fresh = Knowledge("go")
    dynamodb = "github.com/aws/aws-sdk-go-v2/service/dynamodb"
    query, describe = fresh.call(dynamodb, "Client.Query"), fresh.call(dynamodb, "Client.DescribeTable")
    assert query is not None
    assert query.pages
    assert describe is not None
    assert (describe.operation, describe.pages) == ("DescribeTable", False)
    assert fresh.call(dynamodb, "Client.Options") is None


def test_versions_are_those_that_were_read() -> None:
    """A new stub means that the claims have to be read again before the file may name the new version."""
    for file, base, library in libraries():
        path = api_source(base)
        if path is not None:
            head = path.read_text().partition("\n")[0]
            assert f"@{library.versions.partition(',')[0]}," in head, (
                f"{file}: {library.versions}, but the stub says {head}"
            )
