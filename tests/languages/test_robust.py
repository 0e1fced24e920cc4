"""Whatever lies in the tree, a scan ends, and says what it did not analyse."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from leaktight.core.errors import UsageError
from leaktight.core.result import ScanResult
from leaktight.engine import ScanOptions, scan
from leaktight.knowledge.load import load as load_knowledge
from leaktight.languages.go.frontend import load
from leaktight.languages.go.syntax import MAX_BYTES
from tests.rules.examples import examples

DEPTH = 10_000
DEEP = {
    "parentheses": "func f() int { return " + "(" * DEPTH + "1" + ")" * DEPTH + " }",
    "blocks": "func f() { " + "if true { " * DEPTH + "}" * DEPTH + " }",
    "else if": "func f() { if a() { } " + "else if a() { } " * DEPTH + "}",
    "literals": "var v = " + "[]any{" * DEPTH + "}" * DEPTH,
    "functions": "func f() { " + "func() { " * DEPTH + "}()" * DEPTH + " }",
    "pointers": "type T " + "*" * DEPTH + "int\nvar t T",
    "sums": "var s = 1" + " + 1" * DEPTH,
    "calls": "func f() { x" + ".a()" * DEPTH + " }",
    "indexes": "func f() { _ = x" + "[0]" * DEPTH + " }",
    "unclosed": "func f() { " + "if true { " * DEPTH,
}


def lower_everything(root: Path) -> int:
    """Lowers every function and initializer, and asks for every type: a scan itself only lowers what can matter."""
    made = load(root, load_knowledge("go"))
    declarations = list(made.declarations())
    for declaration in declarations:
        assert made.function(declaration.id) is not None
    for package in {file.package for file in made.files()}:
        made.initializer(package)
    for type_, _ in made.types():
        made.underlying(type_)
        made.methods(type_)
    assert all(variable.type is not None for variable in made.globals())
    return len(declarations)


def scanned(root: Path) -> ScanResult:
    return scan([root], ScanOptions())


WHOLE = {"parentheses", "pointers"}
"""Depth without anything lost: parentheses mean nothing, and a type is unknown, which rules respect."""


@pytest.mark.parametrize(("kind", "text"), DEEP.items(), ids=DEEP)
def test_deep_nesting(kind: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text(f"package a\n{text}\n", encoding="utf-8")
    lower_everything(tmp_path)
    result = scanned(tmp_path)
    assert result.files == 1
    assert {skipped.file for skipped in result.skipped} == (set() if kind in WHOLE else {"a.go"})


def test_every_example_cut_off_anywhere(tmp_path: Path) -> None:
    count = 0
    for example in examples("bad", "good", "broken"):
        text = example.file.read_bytes()
        for length in range(0, len(text), 200):
            count += 1
            folder = tmp_path / f"{example.file.parent.name}{count}"
            folder.mkdir()
            (folder / "a.go").write_bytes(text[:length])
    lower_everything(tmp_path)
    result = scanned(tmp_path)
    assert result.files == count
    partly = [skipped for skipped in result.skipped if not skipped.whole]
    assert len(partly) > count // 2
    assert all(skipped.reason.startswith("syntax error") for skipped in partly)


def test_every_example_damaged_at_random(tmp_path: Path) -> None:
    chance = random.Random(20)
    pieces = [
        b"{",
        b"}",
        b"(",
        b")",
        b"[",
        b"]",
        b";",
        b":=",
        b"...",
        b'"',
        b"`",
        b"'",
        b"<-",
        b"*",
        b"&",
        b"\n",
        b"func",
    ]
    pieces += [b" case ", b" go ", b" defer ", b"\xff", b"/*", b" range ", b" type "]
    damaged = [example for example in examples("bad", "good", "broken") for _ in range(4)]
    for count, example in enumerate(damaged):
        text = bytearray(example.file.read_bytes())
        for _ in range(chance.randint(1, 8)):
            start = chance.randrange(len(text))
            if chance.random() < 0.5:
                del text[start : start + chance.randint(1, 40)]
            else:
                text[start:start] = chance.choice(pieces)
        folder = tmp_path / f"a{count}"
        folder.mkdir()
        (folder / "a.go").write_bytes(bytes(text))
    lower_everything(tmp_path)
    result = scanned(tmp_path)
    assert result.files + sum(skipped.whole for skipped in result.skipped) == len(damaged)


def test_the_intact_functions_of_a_broken_file_are_analysed(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_text("package a\nfunc f() { x := }\nfunc g() { h() }\nfunc h() {}\n", encoding="utf-8")
    made = load(tmp_path, load_knowledge("go"))
    assert [d.name for d in made.declarations()] == ["f", "g", "h"]
    intact = {d.name: function.complete for d in made.declarations() if (function := made.function(d.id))}
    assert intact == {"f": False, "g": True, "h": True}
    assert [(s.file, s.whole) for s in made.skipped()] == [("a.go", False)]


def reasons(root: Path) -> dict[str, str]:
    (root / "sound.go").write_text("package a\n", encoding="utf-8")
    result = scanned(root)
    assert result.files >= 1
    return {skipped.file: skipped.reason for skipped in result.skipped if skipped.whole}


def test_binary_and_huge_files_are_listed(tmp_path: Path) -> None:
    (tmp_path / "binary.go").write_bytes(bytes(range(256)) * 16)
    (tmp_path / "nul.go").write_bytes(b"package a\n\0\nfunc f() {}\n")
    (tmp_path / "huge.go").write_bytes(b"package a\n//" + b"x" * MAX_BYTES)
    listed = reasons(tmp_path)
    assert sorted(listed) == ["binary.go", "huge.go", "nul.go"]
    assert "larger than" in listed["huge.go"]
    assert "NUL" in listed["nul.go"]


def test_text_that_is_not_utf_8_is_analysed(tmp_path: Path) -> None:
    (tmp_path / "latin.go").write_bytes(b'package a\nfunc f() string { return "\xe4\xf6\xfc" }\n')
    assert lower_everything(tmp_path) == 1
    assert reasons(tmp_path) == {}


def test_empty_files_and_other_endings(tmp_path: Path) -> None:
    (tmp_path / "empty.go").write_bytes(b"")
    (tmp_path / "blank.go").write_bytes(b"\xef\xbb\xbf\r\n\r\n")
    (tmp_path / "windows.go").write_bytes(b"package a\r\nfunc f() {\r\n\tg()\r\n}\r\n")
    (tmp_path / "folder.go").mkdir()
    assert reasons(tmp_path) == {}
    assert lower_everything(tmp_path) == 1


def test_links_in_circles_and_out_of_the_tree(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside.go"
    root.mkdir()
    outside.write_text("package a\n", encoding="utf-8")
    (root / "around").symlink_to(root)
    (root / "self.go").symlink_to(root / "self.go")
    (root / "nowhere.go").symlink_to(root / "missing.go")
    (root / "out.go").symlink_to(outside)
    listed = reasons(root)
    assert sorted(listed) == ["nowhere.go", "out.go", "self.go"]
    assert "out of the scanned tree" in listed["out.go"]


def test_what_cannot_be_read_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.go").write_text("package a\n", encoding="utf-8")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "secret.go":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert reasons(tmp_path) == {"secret.go": "could not be read: Permission denied"}


def test_a_tree_without_go_says_so(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("no code", encoding="utf-8")
    with pytest.raises(UsageError, match="no Go file"):
        scanned(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "module", "module \n", "modul x\n", "module a b c\ngo banana\nrequire (\n", "\0\0", "go 1.25"]
)
def test_odd_module_files(text: str, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(text, encoding="utf-8")
    (tmp_path / "a.go").write_text("package a\nfunc f() {}\n", encoding="utf-8")
    assert lower_everything(tmp_path) == 1
    assert scanned(tmp_path).findings == ()


@pytest.mark.parametrize("path", ["x" * 5_000, "a/../../../etc", "a b", "/etc", "\\x00", "b\u202e" * 300, "", "."])
def test_imports_of_what_can_be_no_package(path: str, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module m\nrequire a v1.0.0\n", encoding="utf-8")
    text = f'package a\nimport p "{path}"\nfunc f(w p.W) {{ go p.G(make(chan int)) ; _ = w.X }}\n'
    (tmp_path / "a.go").write_text(text, encoding="utf-8")
    lower_everything(tmp_path)
    assert [skipped for skipped in scanned(tmp_path).skipped if skipped.file == "."] == []
