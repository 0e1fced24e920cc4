"""Which main package is to be built."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import msgspec

from leaktight.core.errors import UsageError
from leaktight.prove.starting.toolchain import parse_version


class Target(msgspec.Struct, frozen=True):
    """A main package: all folders absolute. `root` is the scanned root, `module_dir` holds go.mod, `module` is the
    module path in it, `go` the version of Go that it asks for."""

    root: Path
    module_dir: Path
    package_dir: Path
    module: str
    go: tuple[int, int, int] = (0, 0, 0)

    @property
    def name(self) -> str:
        """The package relative to the root, with forward slashes (`cmd/api`, `.`)."""
        return self.package_dir.relative_to(self.root).as_posix()


_SKIPPED = {"vendor", "testdata", "node_modules"}
_PREAMBLE = re.compile(r"(?:\s|//[^\n]*(?:\n|\Z)|/\*.*?\*/)*", re.DOTALL)
_IGNORED = re.compile(r"^//\s*(?:go:build|\+build)\s+.*\bignore\b", re.MULTILINE)
_MAIN = re.compile(r"^func\s+main\s*\(\s*\)", re.MULTILINE)
_PRETENDS = re.compile(r"(?:^|[/_-])(?:mocks?|fakes?|stubs?|examples?|samples?|demos?|tests?|e2e)(?:[/_-]|$)")
_MODULE = re.compile(r'^\s*module\s+"?([^\s"]+)', re.MULTILINE)
_GO = re.compile(r"^\s*go\s+(\d\S*)", re.MULTILINE)


def find_target(
    root: Path,
    wanted: str | None = None,
    routed: Collection[str] = (),
    on_notice: Callable[[str], None] = lambda _: None,
) -> Target:
    """The main package under `root`.

    `wanted` chooses where there are several: a folder relative to `root` (`cmd/api`, `./cmd/api`), an absolute
    one, or a folder's last name where only one main package has it. Without it, and with several, it is the one that
    serves most of the routes that are registered in the files `routed` (relative to `root`); `on_notice` is told.
    Raises UsageError when there is no Go module,
    no main package, none that matches `wanted`, or more than one to choose from.
    """
    root = root.resolve()
    if not root.is_dir():
        raise UsageError(f"{root} is not a folder")
    mains = sorted(_mains(root))
    names = {package.relative_to(root).as_posix(): package for package in mains}
    if wanted is not None:
        chosen = _matching(root, names, wanted)
        if len(chosen) == 1:
            return _target(root, chosen[0])
        raise UsageError(
            f"{'no' if not chosen else 'more than one'} main package matches {wanted!r} under {root}",
            hint=f"main packages: {', '.join(names)}" if names else "a main package has `func main()`",
        )
    if len(mains) == 1:
        return _target(root, mains[0])
    if mains and (serving := _serving(root, mains, routed)) is not None:
        target = _target(root, serving)
        on_notice(f"of {len(mains)} main packages, {target.name} serves the routes")
        return target
    if mains:
        raise UsageError(
            f"there are {len(mains)} main packages under {root}: {', '.join(names)}",
            hint=f"choose one, for example --target {next(iter(names))}",
        )
    if _module_folder(root) is None and not any(True for _ in root.glob("**/go.mod")):
        raise UsageError(f"there is no Go module at {root}", hint="give the folder that holds go.mod")
    raise UsageError(f"there is no main package under {root}", hint="give the folder of a service, not of a library")


def served_by(target: Target, files: Collection[str]) -> set[str]:
    """Those of `files` (relative to the target's root) whose package is linked into the target."""
    folders = _linked(target)
    return {file for file in files if (target.root / file).parent in folders}


def _serving(root: Path, mains: Sequence[Path], routed: Collection[str]) -> Path | None:
    """The main package that serves more routes than any other."""
    counts: dict[Path, int] = {}
    for package in mains:
        if _module_folder(package) is not None:
            folders = _linked(_target(root, package))
            counts[package] = sum((root / file).parent in folders for file in routed)
    most = max(counts.values(), default=0)
    best = [package for package, count in counts.items() if count == most]
    if len(best) > 1:  # the same routes for a platform that calls them, and for people who try them
        best = [package for package in best if not _for_lambda(package)]
    if len(best) > 1:  # the same routes once more, for those who try out a client
        best = [package for package in best if not _PRETENDS.search(package.relative_to(root).as_posix())]
    return best[0] if most and len(best) == 1 else None


def _for_lambda(package: Path) -> bool:
    texts = (file.read_text(encoding="utf-8", errors="replace") for file in package.glob("*.go"))
    return any('"github.com/aws/aws-lambda-go/' in text for text in texts)


def _linked(target: Target) -> set[Path]:
    """Folders of the packages of its module that a main package imports, and of those that they import."""
    imported = re.compile(rf'"{re.escape(target.module)}((?:/[^"\s]+)?)"')
    found, open_ = {target.package_dir}, [target.package_dir]
    while open_:
        for file in open_.pop().glob("*.go"):
            if not file.name.endswith("_test.go"):
                for match in imported.finditer(file.read_text(encoding="utf-8", errors="replace")):
                    folder = target.module_dir / match[1].lstrip("/")
                    if folder not in found and folder.is_dir():
                        found.add(folder)
                        open_.append(folder)
    return found


def _matching(root: Path, names: dict[str, Path], wanted: str) -> list[Path]:
    path = (root / wanted).resolve()
    exact = [package for package in names.values() if package == path]
    return exact or [package for name, package in names.items() if name.rpartition("/")[2] == wanted]


def _target(root: Path, package: Path) -> Target:
    module_dir = _module_folder(package)
    if module_dir is None:
        raise UsageError(
            f"the main package {package.relative_to(root).as_posix()} is in no Go module",
            hint="run `go mod init` in the service's folder",
        )
    text = (module_dir / "go.mod").read_text(encoding="utf-8", errors="replace")
    module, go = _MODULE.search(text), _GO.search(text)
    if module is None:
        raise UsageError(f"{module_dir / 'go.mod'} has no module line", hint="run `go mod tidy`")
    return Target(root, module_dir, package, module[1], parse_version(f"go{go[1]}") if go else (0, 0, 0))


def _module_folder(folder: Path) -> Path | None:
    return next((each for each in (folder, *folder.parents) if (each / "go.mod").is_file()), None)


def _mains(root: Path) -> Iterator[Path]:
    for folder, subfolders, files in os.walk(root):
        # The go command leaves these alone as well.
        subfolders[:] = [s for s in subfolders if s not in _SKIPPED and not s.startswith((".", "_"))]
        for file in files:
            if file.endswith(".go") and not file.endswith("_test.go") and not file.startswith((".", "_")):
                text = (Path(folder) / file).read_text(encoding="utf-8-sig", errors="replace")
                if _is_main(text):
                    yield Path(folder)
                    break


def _is_main(text: str) -> bool:
    preamble = _PREAMBLE.match(text)
    start = preamble.end() if preamble else 0
    if not re.match(r"package\s+main\b", text[start:]) or _IGNORED.search(text, 0, start):
        return False
    return _MAIN.search(text) is not None
