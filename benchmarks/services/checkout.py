"""A service's tree at one commit, as files."""

from __future__ import annotations

import subprocess
from pathlib import Path

FORGE = "https://github.com"


class UnavailableError(Exception):
    """A commit that could not be had; the text says why."""


def checkout(repository: str, commit: str, into: Path, mirrors: Path | None) -> None:
    """Write the files of `repository` (owner/name) at `commit` into a folder: from a bare repository in `mirrors`
    (`owner+name/repo` or `owner+name`), or fetched. Links, and files that a mirror lacks, stay away. Raises
    UnavailableError."""
    git_dir = _mirror(repository, mirrors) if mirrors else _fetched(repository, commit, into.parent / "git")
    listed = _git(git_dir, "ls-tree", "-r", "-z", commit).decode(errors="replace")
    with subprocess.Popen(
        ["git", f"--git-dir={git_dir}", "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as blobs:
        assert blobs.stdin is not None
        assert blobs.stdout is not None
        for entry in filter(None, listed.split("\0")):
            about, _, name = entry.partition("\t")
            mode, kind, blob = about.split()
            if kind != "blob" or mode == "120000":
                continue
            blobs.stdin.write(f"{blob}\n".encode())
            blobs.stdin.flush()
            head = blobs.stdout.readline().split()
            if head[-1] == b"missing":
                continue
            content = blobs.stdout.read(int(head[2]))
            blobs.stdout.read(1)
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            (into / name).write_bytes(content)
        blobs.stdin.close()


def _mirror(repository: str, mirrors: Path) -> Path:
    plus = repository.replace("/", "+")
    for name in (f"{plus}/repo", plus):
        if (mirrors / name / "HEAD").is_file():
            return mirrors / name
    raise UnavailableError(f"there is no mirror of {repository}")


def _fetched(repository: str, commit: str, git_dir: Path) -> Path:
    git_dir.mkdir(parents=True)
    _git(git_dir, "init", "--quiet", "--bare")
    _git(git_dir, "fetch", "--quiet", "--depth=1", f"{FORGE}/{repository}", commit)
    return git_dir


def _git(git_dir: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", f"--git-dir={git_dir}", *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        raise UnavailableError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()[-200:]}")
    return done.stdout
