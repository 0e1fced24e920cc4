"""The accuracy benchmark measures what it says: its lists are whole, its shapes compile, its counting is right."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from benchmarks.accuracy import commits, manifest, shape_runs, tables
from benchmarks.accuracy.manifest import Fix, Kind, Shape
from benchmarks.accuracy.mirrors import Mirrors, UnavailableError, extract
from benchmarks.accuracy.places import functions
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Span
from leaktight.prove.starting.toolchain import find_go
from leaktight.rules.load import all_rules

SHAPES = manifest.HERE / "shapes"
MODULES = sorted(path.parent for path in SHAPES.glob("*/go.mod"))


def test_the_lists_are_large_enough_and_speak_of_rules_that_exist() -> None:
    kinds, fixes = manifest.fixes()
    shapes = manifest.shapes()
    rules = {rule.id for rule in all_rules()}
    assert len(fixes) >= 40
    assert len(shapes) >= 100
    assert {rule for kind in kinds.values() for rule in kind.rules} <= rules
    wanted = [shape_runs.WANT.search(line) for file in SHAPES.rglob("*.go") for line in file.read_text().splitlines()]
    assert {rule for each in wanted if each for rule in each[1].split("|")} <= rules


def test_both_halves_are_of_a_size() -> None:
    _, fixes = manifest.fixes()
    for entries in (fixes, manifest.shapes()):
        assert 0.35 < sum(map(manifest.shown, entries)) / len(entries) < 0.65


def test_an_unlisted_shape_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "shapes" / "one").mkdir(parents=True)
    (tmp_path / "shapes" / "one" / "one.go").write_text("package one\n")
    (tmp_path / "shapes.toml").write_text("")
    with pytest.raises(ValueError, match="differ in: one"):
        manifest.shapes(tmp_path / "shapes.toml")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_every_shape_compiles(module: Path) -> None:
    go = find_go(lambda _: None)
    done = subprocess.run(
        [go.go, "build", "./..."], cwd=module, env=go.environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


GO = """package p

func (s *Store[T]) Get(
	key string,
) string {
	return func() string {
		return key
	}()
}

func short() {}

func Last() {
	if true {
	}
}
"""


def test_functions_are_found_by_their_layout() -> None:
    assert functions(GO) == {"Store.Get": range(3, 10), "short": range(11, 12), "Last": range(13, 17)}


def finding(file: str, line: int, rule: str = "unclosed-body", severity: Severity = Severity.MEDIUM) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        confidence=Confidence.HIGH,
        message="kept",
        span=Span(file, line, 1, line, 2, 0, 1),
        function="f",
    )


SHAPE = """package shape

func leaks() {
	open() // want unclosed-body|unclosed-resource
	use()
}

func harmless() {
	open()
}
"""


@pytest.mark.parametrize(
    ("found", "missed", "false", "exact"),
    [
        ([], 1, 0, 0),
        ([finding("s/s.go", 4)], 0, 0, 1),
        ([finding("s/s.go", 5, "unclosed-resource")], 0, 0, 0),
        ([finding("s/s.go", 4, "lost-cancel")], 1, 1, 0),
        ([finding("s/s.go", 9)], 1, 1, 0),
        ([finding("s/s.go", 9, severity=Severity.LOW)], 1, 0, 0),
    ],
)
def test_a_shape_is_judged(tmp_path: Path, found: list[Finding], missed: int, false: int, exact: int) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / "s.go").write_text(SHAPE)
    outcome = shape_runs.judged(Shape("s", "about", "", 1), found, tmp_path)
    assert (len(outcome.missed), len(outcome.false), outcome.exact) == (missed, false, exact)
    assert outcome.right == (not missed and not false)


LEAKING = """package sub

import "net/http"

func Kept(url string) error {
	_, err := http.Get(url)
	return err
}

func Fetch(url string, wanted bool) error {
	done := make(chan error)
	go func() {
		_, err := http.Get(url)
		done <- err
	}()
	if !wanted {
		return nil
	}
	return <-done
}
"""


def test_a_fix_is_compared_with_what_was_before(tmp_path: Path) -> None:
    commit = repository(
        tmp_path / "mirrors" / "owner+name" / "repo", LEAKING, LEAKING.replace("error)\n", "error, 1)\n")
    )
    mirrors = Mirrors(tmp_path / "mirrors", tmp_path / "cache")
    kind = Kind("concurrency", frozenset({"blocked-goroutine"}), "a send whose receiver can leave")
    fix = Fix("owner/name", commit, ("sub/sub.go",), ("Fetch",), "blocked", "why")
    outcome = commits.run(fix, kind, mirrors, whole_module=False)
    assert outcome.failure == ""
    assert (outcome.reported, outcome.gone, outcome.after) == (True, True, ())
    assert outcome.lines > 30
    elsewhere = commits.run(
        Fix("owner/name", commit, ("sub/sub.go",), ("Kept",), "blocked", "why"), kind, mirrors, whole_module=False
    )
    assert not elsewhere.reported
    assert str(tables.rate([outcome, elsewhere])).split() == ["2", "1", "of", "2", "50%", "1", "of", "1", "100%"]


def test_a_commit_that_cannot_be_had_is_told(tmp_path: Path) -> None:
    fix = Fix("owner/name", "0" * 40, ("sub/sub.go",), ("Fetch",), "blocked", "why")
    kind = Kind("concurrency", frozenset({"blocked-goroutine"}), "a send whose receiver can leave")
    outcome = commits.run(fix, kind, Mirrors(tmp_path, tmp_path), whole_module=False)
    assert "no mirror of owner/name" in outcome.missing
    assert tables.rate([outcome]) == tables.Rate(0, 0, 0)


def test_only_the_package_is_extracted_unless_the_module_is_asked_for(tmp_path: Path) -> None:
    git_dir = tmp_path / "repo"
    commit = repository(git_dir, LEAKING, LEAKING)
    extract(git_dir, commit, ("sub",), tmp_path / "package")
    assert names(tmp_path / "package") == ["go.mod", "sub/sub.go"]
    extract(git_dir, commit, ("sub",), tmp_path / "module", whole_module=True)
    assert names(tmp_path / "module") == ["go.mod", "other/other.go", "sub/sub.go"]


def test_commits_are_fetched_two_deep_where_there_is_no_mirror(tmp_path: Path) -> None:
    source = tmp_path / "forge" / "owner" / "name"
    commit = repository(source, LEAKING, LEAKING + "\nfunc more() {}\n")
    git(source, "config", "uploadpack.allowAnySHA1InWant", "true")
    git(source, "config", "uploadpack.allowFilter", "true")
    mirrors = Mirrors(None, tmp_path / "cache", forge=(tmp_path / "forge").as_uri())
    git_dir = mirrors.git_dir("owner/name", commit)
    extract(git_dir, f"{commit}^", ("sub",), tmp_path / "before")
    assert (tmp_path / "before" / "sub" / "sub.go").read_text() == LEAKING
    with pytest.raises(UnavailableError):
        mirrors.git_dir("owner/other", commit)


def repository(git_dir: Path, before: str, after: str) -> str:
    """A bare repository with three commits of one module; gives back the last, which turns `before` into `after`."""
    git_dir.mkdir(parents=True)
    git(git_dir, "init", "--quiet", "--bare")
    tree = git_dir / "tree"
    for text in ("package sub\n", before, after + "\n// mended\n"):
        for name, content in {
            "go.mod": "module example.com/m\n\ngo 1.24\n",
            "sub/sub.go": text,
            "sub/sub_test.go": "package sub\n",
            "other/other.go": "package other\n",
            "vendor/v/v.go": "package v\n",
        }.items():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            (tree / name).write_text(content)
        git(git_dir, f"--work-tree={tree}", "add", "--all")
        who = ("-c", "user.name=Tester", "-c", "user.email=tester@example.com")
        git(git_dir, *who, f"--work-tree={tree}", "commit", "--quiet", "--message=one")
    return git(git_dir, "rev-parse", "HEAD")


def git(git_dir: Path, *arguments: str) -> str:
    done = subprocess.run(["git", f"--git-dir={git_dir}", *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
