"""Git repositories: from a folder of mirrors, or fetched, two commits deep, when there is a network."""

from __future__ import annotations

import io
import posixpath
import subprocess
import tarfile
from pathlib import Path

FORGE = "https://github.com"


class UnavailableError(Exception):
    """A commit that could not be had; the text says why."""


class Mirrors:
    """`folder` holds bare repositories as `owner+name/repo`, `owner+name`, `owner/name` or either with `.git`; where
    it is None, commits are fetched from `forge` into `cache`."""

    def __init__(self, folder: Path | None, cache: Path, forge: str = FORGE) -> None:
        self.folder = folder
        self.cache = cache
        self.forge = forge

    def git_dir(self, repository: str, commit: str) -> Path:
        """A git directory that has the commit and its parent. Raises UnavailableError."""
        if self.folder is not None:
            plus = repository.replace("/", "+")
            for name in (f"{plus}/repo", plus, f"{plus}.git", repository, f"{repository}.git", f"{repository}/.git"):
                if (self.folder / name / "HEAD").is_file():
                    return self._having(self.folder / name, commit)
            raise UnavailableError(f"{self.folder} has no mirror of {repository}")
        return self._fetched(repository, commit)

    def _having(self, git_dir: Path, commit: str) -> Path:
        if git(git_dir, "cat-file", "-e", f"{commit}^", check=False) is None:
            raise UnavailableError(f"{git_dir} does not have {commit} and its parent")
        return git_dir

    def _fetched(self, repository: str, commit: str) -> Path:
        git_dir = self.cache / f"{repository.replace('/', '+')}.git"
        url = f"{self.forge}/{repository}"
        if not (git_dir / "HEAD").is_file():
            git_dir.mkdir(parents=True, exist_ok=True)
            git(git_dir, "init", "--quiet", "--bare")
            git(git_dir, "remote", "add", "origin", url)
        if git(git_dir, "cat-file", "-e", f"{commit}^{{tree}}", check=False) is None:
            # Blobs come one by one when they are archived: a package is a small part of such a repository.
            options = ("--quiet", "--no-tags", "--depth=2", "--filter=blob:none")
            if git(git_dir, "fetch", *options, "origin", commit, check=False) is None:
                raise UnavailableError(f"{url} could not be reached, or has no {commit}")
        return self._having(git_dir, commit)


def git(git_dir: Path, *arguments: str, check: bool = True) -> bytes | None:
    """What a git command writes; None where it failed and `check` is off. Raises UnavailableError otherwise."""
    done = subprocess.run(["git", f"--git-dir={git_dir}", *arguments], capture_output=True, check=False)
    if done.returncode == 0:
        return done.stdout
    if check:
        raise UnavailableError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return None


def extract(
    git_dir: Path, revision: str, folders: tuple[str, ...], into: Path, *, whole_module: bool = False
) -> None:
    """Writes the packages in `folders`, with the go.mod that governs each; `whole_module` takes all Go code below
    that go.mod. Tests and vendored code stay away, as a scan does not read them."""
    listed = (git(git_dir, "ls-tree", "-r", "--name-only", "-z", revision) or b"").decode(errors="replace")
    names = [name for name in listed.split("\0") if name]
    modules = {posixpath.dirname(name) for name in names if posixpath.basename(name) == "go.mod"}
    wanted: set[str] = set()
    for package in folders:
        module = next((folder for folder in (package, *parents(package)) if folder in modules), None)
        if module is not None:
            wanted.add(posixpath.join(module, "go.mod"))
        top = module if module is not None and whole_module else package
        wanted |= {name for name in names if belongs(name, top, deep=whole_module)}
    archive = git(git_dir, "archive", "--format=tar", revision, "--", *sorted(wanted)) or b""
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        members = [each for each in packed.getmembers() if each.isfile() and each.name in wanted]
        packed.extractall(into, members=members, filter="data")


def belongs(name: str, folder: str, *, deep: bool) -> bool:
    """Whether a file is Go code of the folder (or below it) that a scan reads."""
    if not name.endswith(".go") or name.endswith("_test.go") or "vendor" in name.split("/"):
        return False
    return name.startswith(f"{folder}/" if folder else "") if deep else posixpath.dirname(name) == folder


def parents(folder: str) -> list[str]:
    """The folders above, the root (an empty name) last."""
    above = []
    while folder:
        folder = posixpath.dirname(folder)
        above.append(folder)
    return above
