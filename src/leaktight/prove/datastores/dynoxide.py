"""dynoxide: DynamoDB on SQLite in one static program (Rust), from PATH or from its npm package."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

from leaktight.core.errors import ServiceError
from leaktight.prove import cache, supervise
from leaktight.prove.datastores.base import Notify, RunningDatastore, silent, start_process
from leaktight.prove.starting.toolchain import Toolchain

VERSION = "1.2.1"
_PLATFORM = {
    ("linux", "x86_64"): "linux-x64",
    ("linux", "aarch64"): "linux-arm64",
    ("darwin", "x86_64"): "darwin-x64",
    ("darwin", "arm64"): "darwin-arm64",
}


class Dynoxide:
    """Checks requests as AWS does, pages at 1 MB, keeps connections open."""

    name = "dynoxide"
    describe = f"dynoxide {VERSION}, an embedded DynamoDB"
    operations: frozenset[str] | None = None
    speed = 15_000
    fidelity = 3

    def available(self, toolchain: Toolchain | None) -> str | None:  # noqa: ARG002
        """On PATH, in the cache, or to be had with npm."""
        if shutil.which("dynoxide") or _cached().exists():
            return None
        if _package() is None:
            return f"no package for {sys.platform} on {platform.machine()}"
        return None if shutil.which("npm") else "neither dynoxide nor npm is on PATH"

    def obtain(self, toolchain: Toolchain | None, on_notice: Notify = silent) -> None:  # noqa: ARG002
        """Install the npm package into the cache, without running any script of it."""
        if shutil.which("dynoxide") or _cached().exists():
            return
        on_notice(f"installing the datastore {self.name} {VERSION} once, with npm")
        cache.once(_folder(), _install)

    def start(self, workdir: Path, toolchain: Toolchain | None) -> RunningDatastore:
        """Start it in memory."""
        self.obtain(toolchain)
        program = shutil.which("dynoxide") or _cached()
        argv = [program, "serve", "--host", "127.0.0.1", "--port", "0"]
        return start_process(self.name, argv, workdir, {"PATH": os.environ.get("PATH", ""), "HOME": str(workdir)})


DATASTORE = Dynoxide()


def _package() -> str | None:
    suffix = _PLATFORM.get((sys.platform, platform.machine()))
    return f"@dynoxide/{suffix}" if suffix else None


def _folder() -> str:
    return f"dynoxide-{VERSION}"


def _cached() -> Path:
    return cache.folder() / _folder() / "node_modules" / (_package() or "none") / "dynoxide"


def _install(into: Path) -> None:
    package = f"{_package()}@{VERSION}"
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--no-package-lock", "--loglevel=error"]
    status, output = supervise.run(["npm", "install", *options, "--prefix", into, package], timeout=300)
    if status != 0:
        raise ServiceError(
            f"npm could not install {package}", hint="install dynoxide and put it on PATH", detail=output[-4000:]
        )
