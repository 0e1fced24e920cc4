"""The two lists that the benchmark runs: fixes.toml and shapes.toml, read and checked."""

from __future__ import annotations

import hashlib
import posixpath
import tomllib
from pathlib import Path

import msgspec

HERE = Path(__file__).parent


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of leak. `rules` are those that may name it; `group` is the part of the analysis that is asked."""

    group: str
    rules: frozenset[str]
    title: str


class Fix(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A commit that mends a leak. `functions` are written `name` or `Type.method`; they exist before the fix."""

    repository: str
    commit: str
    files: tuple[str, ...]
    functions: tuple[str, ...]
    kind: str
    why: str
    also: tuple[str, ...] = ()
    """Folders of further packages of the module that the scan is given, because the cause lies in them as well."""
    visible: bool = True
    """Whether the cause can be seen in the package itself (and in `also`), with what is known of libraries."""
    shown: bool = False
    """Told to those who write rules, although it belonged to the held-out half."""

    @property
    def id(self) -> str:
        """Short name: repository and the first 12 digits of the commit."""
        return f"{self.repository}@{self.commit[:12]}"

    @property
    def folders(self) -> tuple[str, ...]:
        """The packages that are scanned, as folders of the repository."""
        return (*dict.fromkeys(posixpath.dirname(file) for file in self.files), *self.also)


class Shape(msgspec.Struct, frozen=True):
    """A small package of our own. `folder` is its path below shapes/; `about` says what it shows, `source` which
    tool gets it wrong and where that was reported."""

    folder: str
    about: str
    source: str
    wanted: int
    """How many places have to be found; none for a look-alike that has to stay silent."""
    shown: bool = False
    """Told to those who write rules, although it belonged to the held-out half."""

    @property
    def id(self) -> str:
        """The folder."""
        return self.folder


class _Fixes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kinds: dict[str, Kind]
    fix: tuple[Fix, ...]


class _Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    about: str
    source: str = ""
    shown: bool = False


def fixes(path: Path = HERE / "fixes.toml") -> tuple[dict[str, Kind], tuple[Fix, ...]]:
    """The kinds and the commits. Raises ValueError for a commit of an unknown kind or one that is named twice."""
    read = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Fixes)
    for fix in read.fix:
        if fix.kind not in read.kinds:
            raise ValueError(f"{path}: {fix.id} is of the kind {fix.kind!r}, which is not in [kinds]")
    if len({fix.commit for fix in read.fix}) != len(read.fix):
        raise ValueError(f"{path}: a commit is named twice")
    return read.kinds, read.fix


def shapes(path: Path = HERE / "shapes.toml") -> tuple[Shape, ...]:
    """The shapes, each with the number of its `want` comments. Raises ValueError where list and folders differ."""
    listed = msgspec.convert(tomllib.loads(path.read_text("utf-8")), dict[str, _Shape])
    root = path.parent / "shapes"
    folders = {file.parent.relative_to(root).as_posix() for file in root.rglob("*.go")}
    if folders != set(listed):
        raise ValueError(f"{path} and {root} differ in: {', '.join(sorted(folders ^ set(listed)))}")
    return tuple(
        Shape(
            folder,
            shape.about,
            shape.source,
            sum(file.read_text("utf-8").count("// want ") for file in go_files(root, folder)),
            shape.shown,
        )
        for folder, shape in sorted(listed.items())
    )


def go_files(root: Path, folder: str) -> list[Path]:
    """The Go files of one folder, sorted."""
    return sorted((root / folder).glob("*.go"))


def shown(entry: Fix | Shape) -> bool:
    """Whether an entry belongs to the half whose single results may be looked at while the analysis is written. Of
    the other half only totals are printed, so that nobody tunes for its entries."""
    return entry.shown or hashlib.sha256(entry.id.encode()).digest()[0] % 2 == 0
