"""The scanned tree as it was at a revision of its git repository. Nothing in the repository is changed or run:
objects are read, and written to a temporary folder."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import msgspec

from leaktight.core.errors import UsageError

_NEEDED = (".go", ".mod", ".work")
_VENDORED = "modules.txt"
_REGULAR = (b"100644", b"100755")


class Earlier(msgspec.Struct, frozen=True):
    """`roots` are the scanned folders and files in the temporary copy `folder`, as far as they were there. `renamed`
    is what files of today were called, by their path from `top`, the repository's own folder."""

    top: Path
    folder: Path
    roots: tuple[Path, ...]
    renamed: dict[str, str]


@contextmanager
def tree_at(revision: str, roots: Sequence[Path]) -> Iterator[Earlier]:
    """The tree at the commit where today's history left `revision` (which is the revision itself, as long as it is an
    ancestor). UsageError without git, outside a repository, and for a revision that it does not have."""
    first = roots[0].resolve()
    inside = first if first.is_dir() else first.parent
    top = Path(_git(inside, "rev-parse", "--show-toplevel", what="is not in a git repository").decode().strip())
    commit = _commit(top, revision)
    with tempfile.TemporaryDirectory(prefix="leaktight-") as made:
        folder = Path(made).resolve()
        _write(top, commit, folder)
        places = []
        for root in roots:
            if not root.resolve().is_relative_to(top):
                raise UsageError(f"{root} is not in the repository of {roots[0]}.", hint="Scan them one by one.")
            places.append(folder / root.resolve().relative_to(top))
        there = tuple(place for place in places if place.is_file() or any(place.rglob("*.go")))
        yield Earlier(top, folder, there, _renamed(top, commit))


def _commit(top: Path, revision: str) -> str:
    wanted = f"{revision}^{{commit}}"
    found = _run(top, "rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
    if found.returncode:
        raise UsageError(
            f"{top.name} has no revision {revision!r}.",
            hint="Give a commit, tag or branch; a shallow clone may have to fetch it first.",
        )
    commit = found.stdout.decode().strip()
    base = _run(top, "merge-base", "HEAD", commit)
    return base.stdout.decode().strip() if base.returncode == 0 else commit


def _write(top: Path, commit: str, folder: Path) -> None:
    """The source files of a commit."""
    objects: list[tuple[bytes, PurePosixPath]] = []
    for entry in _git(top, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        about, _, name = entry.partition(b"\t")
        path = PurePosixPath(name.decode("utf-8", "surrogateescape"))
        if path.suffix in _NEEDED or path.name == _VENDORED:
            mode, _, object_ = about.split(b" ")
            if mode in _REGULAR and ".." not in path.parts:
                objects.append((object_, path))
    asked = b"".join(object_ + b"\n" for object_, _ in objects)
    answer = memoryview(_git(top, "cat-file", "--batch", given=asked))
    at = 0
    for object_, path in objects:
        end = at + bytes(answer[at : at + 200]).index(b"\n")
        head = bytes(answer[at:end]).split()
        if len(head) != 3:
            raise UsageError(
                f"The content of {path} at that revision ({object_.decode()}) is not in the repository.",
                hint="It is a partial clone: fetch the revision in full.",
            )
        size = int(head[2])
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(answer[end + 1 : end + 1 + size])
        at = end + 1 + size + 1


def _renamed(top: Path, commit: str) -> dict[str, str]:
    fields = _git(top, "diff", "--name-status", "--find-renames", "--diff-filter=R", "--no-ext-diff", "-z", commit)
    names = [each.decode("utf-8", "surrogateescape") for each in fields.split(b"\0")]
    return {new: old for _, old, new in zip(names[::3], names[1::3], names[2::3], strict=False)}


def _git(folder: Path, *arguments: str, what: str = "", given: bytes | None = None) -> bytes:
    done = _run(folder, *arguments, given=given)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise UsageError(
            f"{folder} {what or f'cannot be read with git {arguments[0]}'}.",
            detail=said,
            hint="--changed-since compares with a commit of the repository that holds the tree.",
        )
    return done.stdout


def _run(folder: Path, *arguments: str, given: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", "-C", str(folder), "--no-optional-locks", *arguments],
            input=given or b"",
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise UsageError("git is not installed.", hint="--changed-since needs it; --baseline does not.") from None
