"""Ways to start a service that did not start the first way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leaktight.core.errors import ServiceError
from leaktight.core.service import Variable
from leaktight.prove.starting import service
from leaktight.prove.starting.beside import configuration, copy_beside, supply
from leaktight.prove.starting.build import Binary
from leaktight.prove.starting.environment import made_up
from leaktight.prove.starting.last_words import lacking_flags, lacking_names, misread, missing_files, subcommands
from leaktight.prove.starting.launch import Launch
from leaktight.prove.starting.target import Target

URFAVE = """NAME:
   service - A new cli application

COMMANDS:
   migrate, m
   server, s   listen
   help, h     Shows a list of commands

GLOBAL OPTIONS:
   --help, -h  show help
"""
COBRA = """Usage:
  shop [command]

Available Commands:
  completion  Generate the autocompletion script
  serve-api   Answer requests
  help        Help about any command

Flags:
"""


@pytest.mark.parametrize(("usage", "expected"), [(URFAVE, ["server"]), (COBRA, ["serve-api"]), ("panic: no", [])])
def test_subcommands_that_sound_like_serving(usage: str, expected: list[str]) -> None:
    assert subcommands(usage) == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CACHE_ENABLED", "false"),
        ("READ_TIMEOUT", "30s"),
        ("POOL_SIZE", "10"),
        ("APP_ENV", "development"),
        ("AUTH_ISSUER", "http://leaktight.invalid"),
        ("AWS_SESSION_TOKEN", ""),
        ("JWT_SECRET", "leaktight-jwt_secret------------"),
    ],
)
def test_made_up_values(name: str, value: str) -> None:
    assert made_up(name) == value


@pytest.mark.parametrize(
    ("output", "flags"),
    [
        ('Error: required flag(s) "region", "table" not set', ["region", "table"]),
        ('Required flags "table, region" not set', ["table", "region"]),
        ('Required flag "table-name" not set', ["table-name"]),
        ("api: error: required flag --table not provided, try --help", ["table"]),
        ("api: error: missing flags: --table=STRING", ["table"]),
        ("the required flag `-t, --table' was not specified", ["table"]),
        ("2024/05/17 09:30:00 -table is required", ["table"]),
        ("missing required argument -table", ["table"]),
        ("--config must be set", ["config"]),
        ("listen tcp :8080: bind: permission denied", []),
    ],
)
def test_flags_that_a_service_wants(output: str, flags: list[str]) -> None:
    assert lacking_flags(output) == flags


def test_files_that_a_service_looked_for() -> None:
    viper = 'panic: Config File "app" Not Found in "[/srv /srv/config]"'
    assert missing_files(viper) == [("app", ("/srv", "/srv/config"))]
    assert missing_files("open conf/app.yml: no such file or directory") == [("conf/app.yml", ())]
    assert missing_files("Error loading .env file") == []


def test_values_that_could_not_be_read_are_made_anew() -> None:
    values = {"WORKERS": "leaktight-workers", "VERBOSE": "leaktight-verbose", "STAGE": "development"}
    output = 'strconv.ParseInt: parsing "leaktight-workers": invalid syntax\nstage is development'
    assert misread(output, values) == {"WORKERS": "10"}
    assert misread('parsing "leaktight-verbose" as bool', values) == {"VERBOSE": "true"}


@pytest.mark.parametrize(
    ("have", "want", "found"),
    [
        ("deploy/app.yaml", "config/app.yaml", True),
        ("config/app.example.yaml", "config/app.yaml", True),
        ("sample.env", "configs/.env", True),
        ("config.yaml.dist", "config.yaml", True),
        ("application.yaml", "app.yaml", False),
        ("app.json", "app.yaml", False),
    ],
)
def test_files_are_made_from_what_stands_in_for_them(have: str, want: str, found: bool, tmp_path: Path) -> None:
    (tmp_path / have).parent.mkdir(exist_ok=True)
    (tmp_path / have).write_text("x")
    made = supply(tmp_path, tmp_path, want)
    assert (made == tmp_path / want) if found else (made is None)
    assert supply(tmp_path, tmp_path, "../" + want) is None


def test_files_without_a_suffix_are_looked_for_in_their_places(tmp_path: Path) -> None:
    (tmp_path / "deploy").mkdir()
    (tmp_path / "deploy" / "config.sample.toml").write_text("x")
    places = ["/etc/shop", str(tmp_path / "config")]
    assert supply(tmp_path, tmp_path, "config", places) == tmp_path / "config" / "config.toml"
    assert configuration(tmp_path) == tmp_path / "config" / "config.toml"


@pytest.fixture
def target(tmp_path: Path) -> Target:
    root = tmp_path / "tree"
    package = root / "cmd" / "api"
    package.mkdir(parents=True)
    (root / ".env.example").write_text("STAGE=dev\n")
    (root / "go.mod").write_text("module example.com/shop\n")
    (package / "main.go").write_text("package main\n")
    (package / "config.yaml").write_text("port: 1\n")
    (root / "large.bin").write_bytes(b"\0" * (5 << 20))
    (root / "gone").symlink_to("nowhere")
    return Target(root, root, package, "example.com/shop")


def test_what_lies_beside_the_source_is_copied(target: Target, tmp_path: Path) -> None:
    copy = copy_beside(target, tmp_path / "copy")
    files = {path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()}
    assert files == {".env", ".env.example", "cmd/api/config.yaml"}
    assert (copy / ".env").read_text() == "STAGE=dev\n"
    assert not (target.root / ".env").exists()


Launched = Callable[[Callable[[Any], str]], tuple[Launch, list[Any], list[str]]]


@pytest.fixture
def launched(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: Any) -> Launched:
    """A launch of a service that prints what `says` returns and ends, and starts where that is nothing."""

    def make(says: Callable[[Any], str]) -> tuple[Launch, list[Any], list[str]]:
        starts: list[Any] = []
        notices: list[str] = []

        def start(_: Binary, environment: dict[str, str], **given: Any) -> Any:
            given["environment"] = environment
            starts.append(given)
            if output := says(given):
                raise ServiceError("ended", detail=output)
            return "running"

        monkeypatch.setattr(service, "start", start)
        variables: list[Variable] = [
            variable("OAUTH_CLIENT"),
            variable("STAGE", "dev"),
            variable("GIVEN"),
            variable("ITEM_TABLE"),
        ]
        launch = Launch(
            Binary(tmp_path / "service", target, "go1.26"),
            {"GIVEN": "1"},
            workdir=tmp_path,
            variables=variables,
            on_notice=notices.append,
        )
        return launch, starts, notices

    return make


def test_a_subcommand_is_tried_and_kept(launched: Launched) -> None:
    launch, starts, notices = launched(lambda given: "" if given["arguments"] == ("server",) else URFAVE)
    assert launch(datastore_url=None) == "running"
    assert [each["arguments"] for each in starts] == [(), ("server",)]
    assert notices == ["the service did not start at first, but did with the argument server"]
    launch(datastore_url=None)
    assert starts[-1]["arguments"] == ("server",)
    assert len(starts) == 3


def test_another_folder_then_made_up_variables(launched: Launched) -> None:
    def says(given: Any) -> str:
        if given["folder"].name != "api":
            return "open config.yaml: no such file or directory"
        return "" if "OAUTH_CLIENT" in given["environment"] else "OAUTH_CLIENT is required"

    launch, starts, notices = launched(says)
    assert launch(datastore_url=None) == "running"
    assert len(starts) == 3
    assert starts[-1]["environment"]["GIVEN"] == "1"
    assert starts[0]["environment"]["ITEM_TABLE"].startswith("leaktight-item_table")
    assert "STAGE" not in starts[-1]["environment"]
    assert notices == [
        "the service did not start at first, but did in the folder cmd/api, with OAUTH_CLIENT made up",
    ]


def test_variables_that_the_service_names_one_by_one(launched: Launched) -> None:
    def says(given: Any) -> str:
        missing = [name for name in ("KUBE_SPACE", "OTHER_NAME") if name not in given["environment"]]
        return f"[FATAL] required environment variable {missing[0]} is missing" if missing else ""

    launch, starts, _ = launched(says)
    assert launch(datastore_url=None) == "running"
    assert {"KUBE_SPACE", "OTHER_NAME"} <= starts[-1]["environment"].keys()
    assert lacking_names("GET_STARTED now\nDB_NAME must be set, API_URL too") == ["DB_NAME", "API_URL"]


def test_the_first_error_is_told_where_nothing_helps(launched: Launched) -> None:
    launch, starts, _ = launched(lambda given: f"no such file or directory {len(given['environment'])}")
    with pytest.raises(ServiceError) as error:
        launch(datastore_url=None)
    assert error.value.detail.endswith(" 2")
    assert len(starts) == 3


def test_flags_are_filled_by_their_names(launched: Launched) -> None:
    def says(given: Any) -> str:
        return "" if given["arguments"] else 'Error: required flag(s) "ddb-endpoint", "port", "table" not set'

    launch, starts, _ = launched(says)
    assert launch(datastore_url="http://127.0.0.1:1") == "running"
    endpoint, port, table = starts[-1]["arguments"]
    assert endpoint == "--ddb-endpoint=http://127.0.0.1:1"
    assert port.removeprefix("--port=").isdecimal()
    assert table.startswith("--table=leaktight-table")


def test_what_is_missing_beyond_a_flag_is_told(launched: Launched) -> None:
    launch, _, _ = launched(lambda given: "no redis" if given["arguments"] else 'required flag(s) "table" not set')
    with pytest.raises(ServiceError) as error:
        launch(datastore_url=None)
    assert error.value.detail == "no redis"


def test_a_variable_for_the_configuration_file_gets_one(launched: Launched) -> None:
    launch, starts, _ = launched(
        lambda given: "" if "CONFIG_PATH" in given["environment"] else "CONFIG_PATH is not set"
    )
    assert launch(datastore_url=None) == "running"
    assert starts[-1]["environment"]["CONFIG_PATH"].endswith("cmd/api/config.yaml")
