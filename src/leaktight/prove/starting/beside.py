"""What lies beside the source of a service: the files that it reads when it runs, in a copy of its own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from leaktight.prove.starting.target import Target

_LARGEST_FILE = 4 * 1024 * 1024
_SOURCE = ("*.go", "go.mod", "go.sum", ".git", ".hg", "node_modules", "vendor", "testdata")

_STANDS_IN = (
    *("example", "sample", "template", "tpl", "tmpl", "dist", "default", "defaults"),
    *("local", "dev", "development", "docker", "test", "testing", "ci"),
)
"""What a file that others are made from has in its name, the likeliest first."""
_PARTS = re.compile(r"[._-]+")
_FORMATS = ("yaml", "yml", "json", "toml", "env", "ini", "properties", "hcl")


def copy_beside(target: Target, into: Path) -> Path:
    """Copy what lies beside the source of a module (configuration, templates) and may be read at run time. A .env
    file that is missing is made from the example that stands in for it."""

    def skipped(folder: str, names: list[str]) -> set[str]:
        large = {
            name for name in names if (path := Path(folder) / name).is_file() and path.stat().st_size > _LARGEST_FILE
        }
        odd = {name for name in names if not ((path := Path(folder) / name).is_file() or path.is_dir())}
        return {*shutil.ignore_patterns(*_SOURCE)(folder, names), *large, *odd}

    shutil.copytree(target.module_dir, into, ignore=skipped, symlinks=True, ignore_dangling_symlinks=True)
    for folder in {into, into / target.package_dir.relative_to(target.module_dir)}:
        folder.mkdir(parents=True, exist_ok=True)
        twin = next(iter(sorted(_twins(folder.iterdir(), ".env"))), None)
        if twin is not None and not (folder / ".env").exists():
            shutil.copyfile(twin[1], folder / ".env")
    return into


def supply(copy: Path, folder: Path, name: str, places: Sequence[str] = ()) -> Path | None:
    """Put a file where a service in `folder` looks for it, from what stands in for it anywhere in the copy: the same
    name elsewhere, or an example. `places` are the folders in which a name without suffix is looked for. None where
    there is nothing, or the place is outside of the copy."""
    wanted = [Path(place) / name for place in places] or [folder / name]
    for path in wanted:
        if path.exists() or not path.resolve().is_relative_to(copy.resolve()):
            continue
        nearby = sorted(_twins((each for each in copy.rglob("*")), path.name))
        if not nearby:
            continue
        twin = nearby[0][1]
        suffix = next((part for part in _PARTS.split(twin.name) if part in _FORMATS), "") if places else ""
        made = path.with_name(f"{path.name}.{suffix}") if suffix else path
        if made.exists():
            continue
        made.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(twin, made)
        return made
    return None


def _twins(paths: Iterator[Path], name: str) -> Iterator[tuple[tuple[int, int, str], Path]]:
    """Files that may stand in for one of that name, with their rank: the very name first, then the plainest example.
    The parts of a name may come in any order (`config.example.yaml`, `sample.env`), and a suffix may be missing."""
    own = {part for part in _PARTS.split(name.lower()) if part}
    for path in paths:
        parts = {part for part in _PARTS.split(path.name.lower()) if part}
        more = parts - own
        marks = [index for index, mark in enumerate(_STANDS_IN) if mark in more]
        others = more - set(_STANDS_IN) - (set() if own & set(_FORMATS) else set(_FORMATS))
        if own <= parts and not others and path.is_file():
            yield (max(marks, default=-1), len(path.parts), path.as_posix()), path


def configuration(copy: Path) -> Path | None:
    """The file that a flag for a configuration file is given."""
    found = sorted(
        rank
        for name in ("config", "app", "application", "settings")
        for rank in _twins(copy.rglob("*"), name)
        if rank[1].suffix.lstrip(".") in _FORMATS
    )
    return found[0][1] if found else None
