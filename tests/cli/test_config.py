"""The configuration file: found, checked key by key, and overruled by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.cli.config import Config, ProveConfig, find, load
from leaktight.core.errors import UsageError
from tests.cli.conftest import Engines, ScanOptions
from tests.cli.run import Runner

FULL = """
select = ["unbounded-cache"]
ignore = ["missing-deadline"]
fail-on = "medium"
tests = true
exclude = ["gen/**"]
[prove]
target = "cmd/api"
datastore = "dynoxide"
allow-remote = true
routes = ["GET /orders/*"]
budget = 20
seed = 7
[prove.env]
STAGE = "test"
"""


def write(folder: Path, text: str, name: str = "leaktight.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)
    return folder / name


def test_every_key_arrives(engines: Engines, run: Runner) -> None:
    write(engines.root, FULL)
    run("prove")
    assert engines.asked["scan"] == ScanOptions(
        frozenset({"unbounded-cache"}), frozenset({"missing-deadline"}), ("gen/**",), tests=True
    )
    options = engines.asked["prove"]
    assert (options.target, options.datastore, options.allow_remote) == ("cmd/api", "dynoxide", True)
    assert (options.routes, options.budget, options.seed) == (("GET /orders/*",), 20.0, 7)
    assert options.environment == {"STAGE": "test"}
    assert options.concurrency == 8


def test_the_command_line_wins(engines: Engines, run: Runner) -> None:
    write(engines.root, FULL)
    run(
        "prove",
        "--budget",
        5,
        "--env",
        "STAGE=mine",
        "--env",
        "A=b=c",
        "--select",
        "a,b",
        "--no-tests",
        "--seed",
        0,
        "-j",
        3,
    )
    assert (engines.asked["prove"].budget, engines.asked["prove"].seed) == (5.0, 0)
    assert engines.asked["prove"].environment == {"STAGE": "mine", "A": "b=c"}
    assert engines.asked["scan"].select == {"a", "b"}
    assert engines.asked["scan"].tests is False


def test_the_number_of_processes_arrives(engines: Engines, run: Runner) -> None:
    run("scan", "-j", 3)
    assert engines.asked["scan"].jobs == 3


def test_the_cache_is_used_unless_told_otherwise(engines: Engines, run: Runner) -> None:
    run("scan")
    assert engines.asked["scan"].cache is True
    run("scan", "--no-cache")
    assert engines.asked["scan"].cache is False


def test_the_tables_names_are_those_of_the_options() -> None:
    from leaktight.prove.options import ProveOptions

    assert set(ProveConfig.__struct_fields__) - {"env"} == set(ProveOptions.__struct_fields__) - {"environment"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fail_on = "low"', "Unknown key 'fail_on' in leaktight.toml, did you mean 'fail-on'?"),
        (
            "[prove]\ndatasotre = 1",
            "Unknown key 'datasotre' in leaktight.toml, table [prove], did you mean 'datastore'?",
        ),
        ("zzz = 1", "Unknown key 'zzz' in leaktight.toml."),
        ('fail-on = "severe"', "fail-on in leaktight.toml: invalid enum value 'severe'."),
        ("[prove]\nseed = 'x'", "prove.seed in leaktight.toml: expected `int | null`, got `str`."),
        ("prove = 3", "prove in leaktight.toml: expected `object`, got `int`."),
        ("select = ", "is not valid TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    write(tmp_path, text)
    with pytest.raises(UsageError) as error:
        load(tmp_path, None)
    assert message in error.value.message


def test_the_nearest_file_up_to_the_repository_is_taken(tmp_path: Path) -> None:
    outer = write(tmp_path, "")
    inner = tmp_path / "repository" / "service"
    inner.mkdir(parents=True)
    assert find(inner) == outer
    (tmp_path / "repository" / ".git").mkdir()
    assert find(inner) is None
    project = write(tmp_path / "repository", "[tool.other]\n", "pyproject.toml")
    assert find(inner) is None
    project.write_text("[tool.leaktight]\nselect = ['a']\n")
    assert find(inner) == project
    assert load(inner, None).config.select == ("a",)
    assert find(inner) != (nearest := write(inner, ""))
    assert find(inner) == nearest


def test_a_given_file_wins(tmp_path: Path) -> None:
    write(tmp_path, "tests = true")
    other = write(tmp_path, "tests = false\nignore = ['x']", "other.toml")
    assert load(tmp_path, other).config == Config(ignore=("x",))


def test_without_a_file_all_is_default(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert load(tmp_path, None).config == Config()
