"""The loader: strictness, laziness, prefixes, aliases; and some facts that rules stand on."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.core.errors import IncompleteError
from leaktight.core.levels import Severity
from leaktight.knowledge.api import api_source
from leaktight.knowledge.load import Knowledge, decode
from leaktight.knowledge.schema import NONE, Register, Resource

DYNAMODB = "github.com/aws/aws-sdk-go-v2/service/dynamodb"
ECHO = "github.com/labstack/echo/v4"
HEAD = 'module = "example.com/lib"\nversions = "v1.0.0"\n'


@pytest.fixture(scope="module")
def go() -> Knowledge:
    return Knowledge("go")


def write(folder: Path, text: str, name: str = "example.com_lib.toml") -> Path:
    (folder / "go").mkdir(exist_ok=True)
    path = folder / "go" / name
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    "text",
    [
        HEAD + '[[noreturn]]\ncall = "Exit"\nsource = "a.go"\ncolour = "red"\n',
        HEAD + '[[noreturn]]\ncall = "Exit"\n',
        HEAD + '[[effect]]\ncall = "F"\neffect = "eats"\nsource = "a.go"\n',
        HEAD + "[[effect\n",
        'module = "example.com/lib"\n',
        HEAD + '[[leak]]\ncall = "F"\n',
    ],
)
def test_invalid_files_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(IncompleteError, match=r"example\.com_lib\.toml"):
        decode(write(tmp_path, text))


def test_a_list_of_symbols_stands_for_one_entry_each(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD + '[[noreturn]]\ncall = ["Exit", "Log.Fatal"]\nsource = "a.go"\n')
    assert [entry.call for entry in decode(path).noreturn] == ["Exit", "Log.Fatal"]


def test_only_files_of_the_package_are_decoded(tmp_path: Path) -> None:
    write(tmp_path, HEAD + '[[noreturn]]\ncall = "Exit"\nsource = "a.go"\n')
    write(tmp_path, "not TOML at all", "example.com_other.toml")
    knowledge = Knowledge("go", tmp_path)
    assert knowledge.noreturn("example.com/lib", "Exit") is not None
    assert knowledge.noreturn("example.com/unknown", "Exit") is None
    with pytest.raises(IncompleteError):
        knowledge.noreturn("example.com/other", "Exit")


def test_sub_packages_come_from_the_file_above(tmp_path: Path) -> None:
    write(tmp_path, HEAD + '[[noreturn]]\npackage = "log"\ncall = "Fatal"\nsource = "a.go"\n')
    knowledge = Knowledge("go", tmp_path)
    assert knowledge.noreturn("example.com/lib/log", "Fatal") is not None
    assert knowledge.noreturn("example.com/lib", "Fatal") is None
    assert knowledge.noreturn("example.com/lib/log/inner", "Fatal") is None


def test_a_file_is_only_about_the_package_it_names(tmp_path: Path) -> None:
    write(tmp_path, HEAD + '[[noreturn]]\ncall = "Exit"\nsource = "a.go"\n', "example.com_a_b.toml")
    assert Knowledge("go", tmp_path).noreturn("example.com/a/b", "Exit") is None


def test_api_source_stays_inside_its_folder() -> None:
    assert api_source("net/http") is not None
    for path in ("", "../load", "net/../net/http", "/etc/passwd", "example.com/unknown"):
        assert api_source(path) is None


def test_an_embedded_type_goes_by_its_exported_name(go: Knowledge) -> None:
    found = go.insertion("github.com/patrickmn/go-cache", "cache.Set")
    assert found is not None
    container, insert = found
    assert (container.type, insert.call, insert.key, insert.value) == ("Cache", "Cache.Set", 0, 1)
    assert container.new[0].janitor == 1


def test_every_service_client_of_the_sdk_is_known(go: Knowledge) -> None:
    unlisted = "github.com/aws/aws-sdk-go-v2/service/glue"
    client, call = go.client(unlisted, "NewFromConfig"), go.call(unlisted, "Client.GetTables")
    assert client is not None
    assert (client.shared_by, client.severity) == (0, Severity.LOW)
    assert call is not None
    assert (call.operation, call.context) == ("GetTables", 0)
    assert go.client("github.com/aws/aws-sdk-go-v2/service/glue/types", "NewFromConfig") is None


def test_dynamodb_outputs_have_no_body(go: Knowledge) -> None:
    for name in ("GetItemOutput", "QueryOutput", "DescribeTableOutput"):
        output = go.output(DYNAMODB, name)
        assert output is not None
        assert (output.metadata, output.body) == ("ResultMetadata", "")
        assert not go.resources(DYNAMODB, "Client." + name.removesuffix("Output"))
    s3 = go.output("github.com/aws/aws-sdk-go-v2/service/s3", "GetObjectOutput")
    assert s3 is not None
    assert s3.body == "Body"


def test_unstopped_timers_matter_before_go_1_23_only(go: Knowledge) -> None:
    for symbol in ("NewTicker", "NewTimer"):
        assert [resource.go_until for resource in go.resources("time", symbol)] == ["1.23"]


def test_pipe_has_two_ends(go: Knowledge) -> None:
    assert [resource.result for resource in go.resources("os", "Pipe")] == [0, 1]


def test_echo_routes(go: Knowledge) -> None:
    get, add = go.routing(ECHO, "Group.GET"), go.routing(ECHO, "Echo.Add")
    assert isinstance(get, Register)
    assert (get.method, get.path, get.handler, get.middleware) == ("GET", 0, 1, 2)
    assert isinstance(add, Register)
    assert (add.method, add.method_param, add.path, add.handler) == ("", 0, 1, 2)
    framework = go.framework(ECHO)
    assert framework is not None
    assert framework.pooled_context
    assert go.framework(ECHO + "/middleware") is None
    assert go.deadlines(ECHO + "/middleware", "ContextTimeout")[0].covers == "request"


def test_a_body_ends_with_its_request(go: Knowledge) -> None:
    do, get = go.resources("net/http", "Client.Do"), go.resources("net/http", "Client.Get")
    assert [resource.until_context for resource in do] == [0]
    assert [resource.until_context for resource in get] == [NONE]
    assert all(resource.eof_releases for resource in (*do, *get))


def test_all_lists_each_entry_once(go: Knowledge) -> None:
    found = go.package("database/sql").all(Resource)
    assert len(found) == len({id(entry) for entry in found}) > 10


def test_a_container_lists_its_methods_by_both_names(go: Knowledge) -> None:
    container = go.container("github.com/patrickmn/go-cache", "cache")
    assert container is not None
    assert {"Cache.Delete", "cache.Delete"} <= set(container.remove)


def test_what_nothing_can_stop(go: Knowledge) -> None:
    assert [(r.release, r.go_until) for r in go.resources("time", "Tick")] == [((), "1.23")]
