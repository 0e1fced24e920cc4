"""Planning: what is merged, what is refused and why, and that the tree is never half changed."""

from __future__ import annotations

import subprocess
from pathlib import Path

import msgspec
import pytest

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.core.errors import IncompleteError
from leaktight.core.finding import Suppression
from leaktight.fix.plan import plan
from tests.fix.trees import Tree

STORE = """package store

import (
	"context"
	"sync"
)

// Store keeps items.
type Store struct {
	mu    sync.Mutex
	items map[string]string
}

func (s *Store) Put(ctx context.Context, id, item string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items[id] = item
}
"""


def test_a_fix_becomes_a_patch(tree: Tree) -> None:
    path = tree.write("store.go", STORE)
    finding = tree.finding(
        tree.replace("store.go", "\tdefer s.mu.Unlock()\n|", "\tif len(s.items) >= max {\n\t\tclear(s.items)\n\t}\n"),
        tree.replace("store.go", ")\n\n|", "const max = 10000\n\n"),
    )
    done = plan(tree.root, [finding])
    assert [each.finding for each in done.applied] == [finding]
    assert done.files == {path: done.files[path]}
    assert done.patch.startswith("--- a/store.go\n+++ b/store.go\n@@ ")
    assert "+\tif len(s.items) >= max {\n" in done.patch
    assert path.read_text() == STORE, "planning changes nothing"
    assert done.write() == (path,)
    assert path.read_bytes() == done.files[path]
    assert plan(tree.root, [finding]).refused[0].reason == "store.go changed since the scan; scan again"


def test_imports_follow_the_edits(tree: Tree) -> None:
    tree.write("store.go", STORE)
    finding = tree.finding(tree.replace("store.go", "ctx context.Context, ", "at time.Time, "), imports=("time",))
    (text,) = plan(tree.root, [finding]).files.values()
    assert text.decode().startswith('package store\n\nimport (\n\t"sync"\n\t"time"\n)\n')


def test_identical_edits_merge_and_touching_ones_join(tree: Tree) -> None:
    tree.write("a.go", "package a\n\nvar x, y = one, two\n")
    shared = tree.replace("a.go", "package a\n|", "\nconst limit = 1\n")
    first = tree.finding(shared, tree.replace("a.go", "one", "limit"))
    second = tree.finding(shared, tree.replace("a.go", "two", "limit"))
    third = tree.finding(tree.replace("a.go", ", two|", ", three"), tree.replace("a.go", "y =", "y, z ="))
    done = plan(tree.root, [first, second, third])
    assert not done.refused
    assert next(iter(done.files.values())) == (b"package a\n\nconst limit = 1\n\nvar x, y, z = limit, limit, three\n")


def test_the_later_of_two_overlapping_fixes_loses_whole(tree: Tree) -> None:
    tree.write("a.go", "package a\n\nvar x = f(one, two)\n")
    tree.write("b.go", "package a\n\nvar y = 1\n")
    first = tree.finding(tree.replace("a.go", "f(one, two)", "g()"))
    second = tree.finding(tree.replace("a.go", "two", "2"), tree.replace("b.go", "1", "2"))
    done = plan(tree.root, [first, second])
    assert [each.finding for each in done.refused] == [second]
    assert "another fix" in done.refused[0].reason
    assert [path.name for path in done.files] == ["a.go"], "no half of a fix"


def test_insertions_at_one_place(tree: Tree) -> None:
    tree.write("a.go", "package a\n\nfunc f() {\n\tg()\n}\n")
    declarations = [tree.finding(tree.replace("a.go", "package a\n\n|", f"const {n} = 1\n\n")) for n in ("m", "n")]
    statements = [tree.finding(tree.replace("a.go", "{\n|", f"\tdefer {n}()\n")) for n in ("m", "n")]
    assert len(plan(tree.root, declarations).applied) == 2
    assert [len(x) for x in (plan(tree.root, statements).applied, plan(tree.root, statements).refused)] == [1, 1]


def test_the_safest_fix_that_fits_is_chosen(tree: Tree) -> None:
    tree.write("a.go", "package a\n\nvar x = 1\n")

    def fix(applicability: Applicability, text: str) -> Fix:
        return Fix(text, applicability, (tree.replace("a.go", "1", text),))

    bold, safe = fix(Applicability.SUGGESTED, "2"), fix(Applicability.SAFE, "3")
    broken = fix(Applicability.SAFE, "(((")
    assert plan(tree.root, [tree.finding_of(bold, safe)]).applied[0].fix == safe
    assert plan(tree.root, [tree.finding_of(broken, bold)]).applied[0].fix == bold
    assert plan(tree.root, [tree.finding_of(bold)]).applied[0].fix == bold
    refused = plan(tree.root, [tree.finding_of(bold)], suggested=False).refused
    assert "only safe fixes" in refused[0].reason
    assert plan(tree.root, [tree.finding_of(broken)]).refused[0].reason == "a.go would no longer parse"


def test_suppressed_findings_and_those_without_a_fix_are_left_out(tree: Tree) -> None:
    tree.write("a.go", "package a\n\nvar x = 1\n")
    finding = tree.finding(tree.replace("a.go", "1", "2"))
    quiet = msgspec.structs.replace(finding, suppression=Suppression("inSource", "known"))
    bare = msgspec.structs.replace(finding, fixes=())
    done = plan(tree.root, [quiet, bare])
    assert (done.applied, done.refused, done.files, done.patch) == ((), (), {}, "")


@pytest.mark.parametrize("other", ["a.go", "b.go"])
def test_a_name_is_declared_once_in_a_package(tree: Tree, other: str) -> None:
    tree.write("a.go", "package a\n\nvar x = 1\n\nvar z = 1\n")
    tree.write("b.go", "package a\n\nvar z = 1\n")
    tree.write("c/b.go", "package a\n\nvar z = 1\n")
    first = tree.finding(tree.replace("a.go", "var x", "const max = 1\n\nvar x"))
    second = tree.finding(tree.replace(other, "var z", "const max = 2\n\nvar z"))
    elsewhere = tree.finding(tree.replace("c/b.go", "var z", "const max = 2\n\nvar z"))
    done = plan(tree.root, [first, second, elsewhere])
    assert [each.finding for each in done.applied] == [first, elsewhere]
    assert done.refused[0].reason == "it would declare max a second time in the package"


def test_generated_files_are_left_to_their_generator(tree: Tree) -> None:
    tree.write("a.go", "// Code generated by x. DO NOT EDIT.\n\npackage a\n\nvar x = 1\n")
    tree.write("b.go", "package a\n\nvar y = 1\n\n// Code generated by x. DO NOT EDIT.\n")
    done = plan(
        tree.root,
        [tree.finding(tree.replace("a.go", "x = 1", "x = 2")), tree.finding(tree.replace("b.go", "y = 1", "y = 2"))],
    )
    assert [each.reason for each in done.refused] == ["a.go is generated; change its generator"]
    assert [path.name for path in done.files] == ["b.go"]


def test_modules_that_the_project_lacks(tree: Tree) -> None:
    tree.write("go.mod", "module a\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/sync v0.7.0 // indirect\n)\n")
    tree.write("in/a.go", "package a\n\nvar x = 1\n")
    edit = tree.replace("in/a.go", "1", "2")

    def reasons(*requires: str) -> list[str]:
        fix = Fix("", Applicability.SAFE, (edit,), requires=requires)
        return [each.reason for each in plan(tree.root, [tree.finding_of(fix)]).refused]

    assert reasons("golang.org/x/sync@v0.6.0") == []
    assert "needs golang.org/x/sync@v0.10.0," in reasons("golang.org/x/sync@v0.10.0")[0]
    assert "needs golang.org/x/time@v0.1.0," in reasons("golang.org/x/time@v0.1.0")[0]


def test_links_out_of_the_root_are_not_followed(tree: Tree, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.go"
    outside.write_text("package a\n\nvar x = 1\n")
    (tree.root / "a.go").symlink_to(outside)
    done = plan(tree.root, [tree.finding(tree.replace("a.go", "1", "2"))])
    assert "leads out" in done.refused[0].reason
    assert not done.files


def test_a_link_inside_the_root_is_edited_where_it_leads(tree: Tree) -> None:
    real = tree.write("real/a.go", "package a\n\nvar x = 1\n")
    (tree.root / "a.go").symlink_to(real)
    findings = [tree.finding(tree.replace(name, "1", "2")) for name in ("a.go", "real/a.go")]
    done = plan(tree.root, findings)
    assert len(done.applied) == 2
    done.write()
    assert (tree.root / "a.go").is_symlink()
    assert real.read_text().endswith("var x = 2\n")


def test_missing_and_binary_files(tree: Tree) -> None:
    tree.write("a.go", b'package a\n\nvar x = "\xff" + 1\n')
    tree.write("b.go", "package a\n\nvar y = 1\n")
    findings = [tree.finding(tree.replace(name, "1", "2")) for name in ("a.go", "b.go")]
    (tree.root / "b.go").unlink()
    reasons = [each.reason for each in plan(tree.root, findings).refused]
    assert reasons == ["a.go is not UTF-8", "b.go cannot be read (No such file or directory)"]


@pytest.mark.parametrize("edit", [Edit("a.go", 10, 9, ""), Edit("a.go", 0, 999, ""), Edit("a.go", -1, 2, "")])
def test_edits_that_do_not_fit_are_refused(tree: Tree, edit: Edit) -> None:
    tree.write("a.go", "package a\n\nvar x = 1\n")
    good = tree.finding(tree.replace("a.go", "1", "2"))
    fix = Fix("", Applicability.SAFE, (edit,))
    assert len(plan(tree.root, [msgspec.structs.replace(good, fixes=(fix,))]).refused) == 1


def test_crlf_files_stay_crlf(tree: Tree) -> None:
    tree.write("a.go", STORE.replace("\n", "\r\n"))
    finding = tree.finding(
        tree.replace("a.go", "\ts.items[id] = item\r\n", "\ts.items[id] = time.Now().String()\n"), imports=("time",)
    )
    (text,) = plan(tree.root, [finding]).files.values()
    assert text.count(b"\n") == text.count(b"\r\n") == STORE.count("\n") + 1
    assert b'\t"sync"\r\n\t"time"\r\n)' in text


def test_what_the_author_did_not_format_stays(tree: Tree) -> None:
    tree.write("clean.go", "package a\n\nvar (\n\tx = 1\n\ty = 2\n)\n")
    tree.write("own.go", "package a\n\nvar (\n  p = 1\n  q=2\n)\n")
    findings = [
        tree.finding(tree.replace("clean.go", "x = 1", "longer = 1")),
        tree.finding(tree.replace("own.go", "p = 1", "p = 100")),
    ]
    clean, own = plan(tree.root, findings).files.values()
    assert own == b"package a\n\nvar (\n  p = 100\n  q=2\n)\n"
    assert clean == b"package a\n\nvar (\n\tlonger = 1\n\ty      = 2\n)\n", "gofmt aligns what it aligned before"


def test_the_latest_fix_goes_when_the_formatter_rejects_a_file(tree: Tree) -> None:
    # gofmt wants a call behind `defer`; the grammar takes any expression
    tree.write("a.go", "package a\n\nfunc f(x int) {\n\tfor {\n\t\tg(x)\n\t}\n}\n")
    good = tree.finding(tree.replace("a.go", "x int", "x int64"))
    bad = tree.finding(tree.replace("a.go", "g(x)", "defer x"))
    done = plan(tree.root, [good, bad])
    assert [each.finding for each in done.applied] == [good]
    assert done.refused[0].reason == "a.go would no longer compile"


def test_writing_is_all_or_nothing(tree: Tree) -> None:
    names = ("a.go", "b.go")
    for name in names:
        tree.write(name, "package a\n\nvar x = 1\n").chmod(0o640)
    done = plan(tree.root, [tree.finding(tree.replace(name, "1", "2")) for name in names])
    tree.write("b.go", "package a\n")
    with pytest.raises(IncompleteError, match=r"b\.go changed since it was scanned"):
        done.write()
    assert (tree.root / "a.go").read_text().endswith("x = 1\n")
    tree.write("b.go", "package a\n\nvar x = 1\n")
    done.write()
    assert (tree.root / "a.go").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tree.root.iterdir()) == ["a.go", "b.go"], "no temporary file stays"


def test_a_failing_write_puts_back_what_was_written(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("a.go", "b.go")
    for name in names:
        tree.write(name, "package a\n\nvar x = 1\n")
    done = plan(tree.root, [tree.finding(tree.replace(name, "1", "2")) for name in names])
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "b.go":
            raise OSError(28, "No space left on device", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(IncompleteError, match=r"b\.go: No space left on device"):
        done.write()
    assert [(tree.root / name).read_text() for name in names] == ["package a\n\nvar x = 1\n"] * 2
    assert len(list(tree.root.iterdir())) == 2


def test_a_link_that_took_the_files_place_is_not_written_through(
    tree: Tree, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tree.write("in/a.go", "package a\n\nvar x = 1\n")
    done = plan(tree.root, [tree.finding(tree.replace("in/a.go", "1", "2"))])
    outside = tmp_path_factory.mktemp("outside")
    path.rename(outside / "a.go")
    (tree.root / "in").rmdir()
    (tree.root / "in").symlink_to(outside)
    with pytest.raises(IncompleteError):
        done.write()
    assert (outside / "a.go").read_text().endswith("x = 1\n")


def test_git_takes_the_patch_of_a_plan(tree: Tree) -> None:
    tree.write("in/store.go", STORE)
    tree.write("main.go", "package main\n\nfunc main() {}")
    findings = [
        tree.finding(tree.replace("in/store.go", "context.Context", "any")),
        tree.finding(tree.replace("main.go", "{}", "{ run() }")),
    ]
    done = plan(tree.root, findings)
    subprocess.run(["git", "apply", "-"], cwd=tree.root, input=done.patch.encode(), check=True)
    assert {path: path.read_bytes() for path in done.files} == done.files
    assert '"context"' not in (tree.root / "in/store.go").read_text()


def test_files_of_an_unknown_language(tree: Tree) -> None:
    tree.write("a.txt", "one\ntwo\n")
    edit = tree.replace("a.txt", "two", "three")
    assert list(plan(tree.root, [tree.finding(edit)]).files.values()) == [b"one\nthree\n"]
    fix = Fix("", Applicability.SAFE, (edit,), (Import("a.txt", "x"),))
    assert "language is not known" in plan(tree.root, [tree.finding_of(fix)]).refused[0].reason
