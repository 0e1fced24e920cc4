"""Ownership rules on shapes of real code: what is reported at medium or above, and what is not."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from leaktight.core.levels import Severity
from tests.rules.examples import findings
from tests.rules.snippets import fixed, rule, write

SHAPES = Path(__file__).parent / "ownership"
RULES = ("unclosed-body", "unclosed-resource", "lost-cancel", "defer-in-loop")
_FUNCTION = re.compile(r"^func (?:\([^)]*\) )?(\w+)", re.MULTILINE)


@cache
def functions() -> tuple[str, ...]:
    return tuple(name for file in sorted(SHAPES.glob("*.go")) for name in _FUNCTION.findall(file.read_text()))


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Messages at medium or above by the name of the declared function that holds them."""
    root = tmp_path_factory.mktemp("shapes")
    for file in SHAPES.glob("*.go"):
        shutil.copy(file, root / file.name)
    (root / "go.mod").write_text("module example.com/shapes\n\ngo 1.25\n")
    found: dict[str, list[str]] = {}
    for finding in (f for name in RULES for f in findings(root, rule(name))):
        if finding.severity.at_least(Severity.MEDIUM):
            found.setdefault(finding.function.split("$")[0].rpartition(".")[2], []).append(finding.message)
    return found


@pytest.mark.parametrize("name", [f for f in functions() if f.startswith("Bad")])
def test_what_stays_behind_is_found(name: str, reported: dict[str, list[str]]) -> None:
    assert name in reported


@pytest.mark.parametrize("name", [f for f in functions() if not f.startswith("Bad")])
def test_what_is_released_is_left_alone(name: str, reported: dict[str, list[str]]) -> None:
    assert reported.get(name, []) == []


HEAD = """func head(url string) (int, error) {
	resp, err := http.Get(url)
	if err != nil {
		return 0, err
	}
%s
}
"""


def test_releases_by_hand_before_a_return_make_room_for_a_defer(tmp_path: Path) -> None:
    body = "\tif resp.StatusCode > 299 {\n\t\treturn 0, nil\n\t}\n\tresp.Body.Close()\n\treturn 1, nil"
    text = fixed(tmp_path, "unclosed-body", HEAD % body)
    assert text.count("resp.Body.Close()") == 1
    assert "\tdefer resp.Body.Close()\n\tif resp" in text


@pytest.mark.parametrize(
    "body",
    [
        "\tif resp.StatusCode > 299 {\n\t\treturn 0, nil\n\t}\n\tgo done(resp)\n\treturn 1, nil",
        "\tif resp.StatusCode > 299 {\n\t\treturn 0, nil\n\t}\n\tkept = resp\n\treturn 1, nil",
    ],
    ids=["released by a goroutine", "kept"],
)
def test_no_fix_that_would_come_too_early(body: str, tmp_path: Path) -> None:
    beside = "var kept *http.Response\n\nfunc done(resp *http.Response) { resp.Body.Close() }\n\n"
    assert fixed(tmp_path, "unclosed-body", beside + HEAD % body) == ""


def test_no_fix_where_a_reader_leaves_the_function(tmp_path: Path) -> None:
    body = """func lines(path string) (io.Reader, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return io.LimitReader(f, 100), nil
}
"""
    assert fixed(tmp_path, "unclosed-resource", body) == ""


STORAGE = """package api

import (
	"context"

	"cloud.google.com/go/storage"
)

func %s
"""


@pytest.mark.parametrize(
    ("given", "result", "wanted"),
    [("client.Bucket(name)", "*storage.BucketHandle", False), ("name", "string", True)],
)
def test_who_gets_a_handle_of_a_client_keeps_the_client(
    given: str, result: str, wanted: bool, tmp_path: Path
) -> None:
    text = f"""open(ctx context.Context, name string) ({result}, error) {{
	client, err := storage.NewClient(ctx)
	if err != nil {{
		panic(err)
	}}
	return {given}, nil
}}"""
    write(tmp_path, {"go.mod": "module example.com/api\n\ngo 1.25\n", "api.go": STORAGE % text})
    assert bool(findings(tmp_path, rule("unclosed-resource"))) is wanted


def test_callers_that_serve_tests_do_not_make_start_up_code_run_often(tmp_path: Path) -> None:
    text = """package engine

import "database/sql"

func Run(name string) error {
	db, err := sql.Open("postgres", name)
	if err != nil {
		return err
	}
	if err := db.Ping(); err != nil {
		return err
	}
	return db.Close()
}
"""
    main = 'package main\n\nimport "example.com/m/engine"\n\nfunc main() { _ = engine.Run("orders") }\n'
    helper = 'package harness\n\nimport "example.com/m/engine"\n\nfunc Start() error { return engine.Run("test") }\n'
    module = "module example.com/m\n\ngo 1.25\n"
    write(tmp_path, {"go.mod": module, "engine/run.go": text, "main.go": main, "testutils/harness.go": helper})
    (found,) = findings(tmp_path, rule("unclosed-resource"))
    assert found.severity is Severity.LOW
