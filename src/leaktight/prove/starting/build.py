"""Building a service with the probe in it, from a tree that stays as it is.

`go build -overlay` (cmd/go, "go help build") takes a JSON file that maps paths to the files to read in their place.
That adds the probe to package main and puts patched files over the originals; debug information and profiles keep
the original paths.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove import probe, supervise
from leaktight.prove.starting.target import Target
from leaktight.prove.starting.toolchain import Toolchain

BUILD_SECONDS = 900.0
"""A first build compiles and may download every dependency."""


class Binary(msgspec.Struct, frozen=True):
    """A built service. `path` lies in the folder that `build` was given, `go_version` reads `go1.26.8`."""

    path: Path
    target: Target
    go_version: str


def build(
    toolchain: Toolchain, target: Target, workdir: Path, replacements: Mapping[Path, bytes] | None = None
) -> Binary:
    """Build `target` into `workdir`; several builds may share one.

    `replacements` maps absolute paths to the content to build instead; paths that do not exist are added. Neither
    the tree nor go.mod or go.sum change. Raises ServiceError with the compiler's own message as detail.
    """
    _check_version(toolchain, target)
    place = _numbered(workdir, "build")
    output = place / "service"
    overlay = _overlay(place, {**(replacements or {}), target.package_dir / probe.FILE_NAME: probe.source()})
    status, text = supervise.run(
        [toolchain.go, "build", *_FLAGS, "-overlay", overlay, "-o", output, _pattern(target, target.package_dir)],
        timeout=BUILD_SECONDS,
        cwd=target.module_dir,
        env=_environment(toolchain, place),
    )
    if status != 0:
        raise ServiceError(
            f"{target.name} does not build with {toolchain.label}", hint=_hint(text), detail=_cut(text)
        )
    return Binary(output, target, toolchain.label)


def vet(toolchain: Toolchain, target: Target, replacements: Mapping[Path, bytes]) -> str:
    """What `go vet` says about the packages that `replacements` touch, as they are with the replacements; empty when
    it has nothing to say. A package that does not compile is among what it says."""
    packages = sorted({path.parent for path in replacements if path.suffix == ".go"})
    patterns = [_pattern(target, package) for package in packages if package.is_relative_to(target.module_dir)]
    if not patterns:
        return ""
    with supervise.temporary_folder() as place:
        status, text = supervise.run(
            [toolchain.go, "vet", "-overlay", _overlay(place, replacements), *patterns],
            timeout=BUILD_SECONDS,
            cwd=target.module_dir,
            env=_environment(toolchain, place),
        )
    return text.strip() if status != 0 else ""


# -trimpath and -ldflags may stand in GOFLAGS; what comes last counts. Attribution needs full paths and symbols.
_FLAGS = ("-trimpath=false", "-buildvcs=false", "-ldflags=")


def _environment(toolchain: Toolchain, place: Path) -> dict[str, str]:
    # The go command keeps its work folder when it is killed; ours is deleted in any case.
    scratch = place / "tmp"
    scratch.mkdir(exist_ok=True)
    return toolchain.environment(GOTMPDIR=str(scratch))


def _pattern(target: Target, package: Path) -> str:
    return "./" + package.relative_to(target.module_dir).as_posix()


def _numbered(workdir: Path, name: str) -> Path:
    number = 1
    while True:
        place = workdir / f"{name}{number}"
        try:
            place.mkdir(parents=True)
        except FileExistsError:
            number += 1
        else:
            return place


def _overlay(place: Path, replacements: Mapping[Path, bytes]) -> Path:
    replace: dict[str, str] = {}
    for index, (path, content) in enumerate(replacements.items()):
        file = place / f"{index}-{path.name}"
        file.write_bytes(content)
        replace[os.path.abspath(path)] = str(file)  # noqa: PTH100  (a link is named as it is, not as its end)
    overlay = place / "overlay.json"
    overlay.write_bytes(msgspec.json.encode({"Replace": replace}))
    return overlay


def _check_version(toolchain: Toolchain, target: Target) -> None:
    if toolchain.version < target.go:
        wanted = ".".join(map(str, target.go))
        raise ServiceError(
            f"{target.module} needs Go {wanted} (go.mod), but {toolchain.go} is {toolchain.label}",
            hint=f"put Go {wanted} or newer on PATH",
        )


_HINTS = (
    (
        r"missing go\.sum entry|updates to go\.mod needed|no required module provides",
        "run `go mod tidy` in the module",
    ),
    (r"inconsistent vendoring", "run `go mod vendor` in the module"),
    (r"requires go >= |note: module requires Go", "put a newer Go on PATH"),
    (
        r"dial tcp|no such host|i/o timeout|connection refused|proxyconnect|module lookup disabled",
        "dependencies could not be downloaded; run `go mod download` where the network can be reached",
    ),
    (r'exec: "(gcc|clang|cc|g\+\+)"', "the service uses cgo: install a C compiler"),
    (r"no space left on device", "make room on the disk"),
)


def _hint(text: str) -> str:
    return next((hint for pattern, hint in _HINTS if re.search(pattern, text)), "`go build` has to succeed first")


def _cut(text: str, limit: int = 8000) -> str:
    """The beginning: the first compiler error explains the others."""
    text = text.strip()
    return text if len(text) <= limit else text[:limit] + "\n…"
