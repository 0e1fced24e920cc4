"""--changed-since: only what a change brings counts, wherever lines and files have moved to meanwhile."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.run import Runner

CACHE = """package orders

import "net/http"

var seen = map[string]int{}

func Handle(w http.ResponseWriter, r *http.Request) {
	seen[r.URL.Query().Get("id")]++
}

func Routes() { http.HandleFunc("GET /orders", Handle) }
"""
MORE = """package orders

import "net/http"

var names = map[string]bool{}

func Name(w http.ResponseWriter, r *http.Request) { names[r.URL.Query().Get("name")] = true }

func init() { http.HandleFunc("GET /names", Name) }
"""


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository with one leak in it, at the tag `start`; the module is not at its top."""
    module = tmp_path / "repository" / "service"
    module.mkdir(parents=True)
    (module / "go.mod").write_text("module example.com/orders\n\ngo 1.26\n")
    (module / "cache.go").write_text(CACHE)
    git(tmp_path, "init", "-q", str(module.parent))
    git(module, "add", ".")
    git(module, "commit", "-qm", "start")
    git(module, "tag", "start")
    return module


def new(run: Runner, *arguments: object) -> list[tuple[str, str]]:
    """File and rule of each finding that counts."""
    ran = run("scan", *arguments, "--changed-since", "start", "--format", "json", "--quiet")
    assert ran.status in (0, 1), ran.err
    findings = json.loads(ran.out)["findings"]
    assert all(f["suppression"]["reason"] == "there at start" for f in findings if f["suppression"])
    return [(f["span"]["file"], f["rule"]) for f in findings if f["suppression"] is None]


def test_nothing_is_new_without_a_change(tree: Path, run: Runner) -> None:
    assert new(run, tree) == []


def test_moved_lines_and_files_are_not_new(tree: Path, run: Runner) -> None:
    text = CACHE.replace("func Handle", "// Handle counts.\n\n\nfunc Handle")
    (tree / "cache.go").unlink()
    (tree / "counters.go").write_text(text)
    git(tree, "add", "-A")
    assert new(run, tree) == []


def test_what_a_change_brings_is_new(tree: Path, run: Runner) -> None:
    (tree / "names.go").write_text(MORE)
    assert new(run, tree) == [("names.go", "unbounded-cache")]
    assert new(run, tree / "cache.go", tree / "names.go") == [("names.go", "unbounded-cache")]
    assert new(run, tree.parent) == [("service/names.go", "unbounded-cache")]


def test_a_branch_is_compared_with_where_it_was_left(tree: Path, run: Runner) -> None:
    git(tree, "checkout", "-q", "-b", "work")
    (tree / "names.go").write_text(MORE)
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "names")
    git(tree, "checkout", "-q", "-b", "other", "start")
    (tree / "cache.go").unlink()
    (tree / "go.mod").write_text("module example.com/orders\n")
    git(tree, "commit", "-qam", "the leak is gone here")
    git(tree, "checkout", "-q", "work")
    git(tree, "tag", "-f", "start", "other")
    assert new(run, tree) == [("names.go", "unbounded-cache")]


def test_the_repository_stays_as_it_is(tree: Path, run: Runner) -> None:
    before = sorted(path for path in tree.parent.rglob("*") if path.is_file())
    new(run, tree)
    assert sorted(path for path in tree.parent.rglob("*") if path.is_file()) == before


@pytest.mark.parametrize("revision", ["nothing", "--help", ""])
def test_an_unknown_revision_is_a_usage_error(revision: str, tree: Path, run: Runner) -> None:
    ran = run("scan", tree, f"--changed-since={revision}")
    assert ran.status == 2
    assert "no revision" in ran.err


def test_outside_a_repository_is_a_usage_error(tmp_path: Path, run: Runner) -> None:
    (tmp_path / "a.go").write_text("package a\n")
    ran = run("scan", tmp_path, "--changed-since", "HEAD")
    assert ran.status == 2
    assert "is not in a git repository" in ran.err
