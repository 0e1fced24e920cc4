"""leaktight's own helper programs in Go: built once by the toolchain that builds the service, kept in the cache."""

from __future__ import annotations

import hashlib
import shutil
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path

from leaktight.core.errors import ServiceError
from leaktight.prove import cache, supervise
from leaktight.prove.starting.toolchain import Toolchain

BUILD_SECONDS = 600.0


class GoProgram:
    """A main package whose files lie in `folder`, each with `.tmpl` at its name's end so that no tool takes them for
    a module of the project. Its place in the cache is named after their content."""

    def __init__(self, name: str, folder: Traversable) -> None:
        self.name = name
        self._folder = folder

    @cached_property
    def _sources(self) -> dict[str, bytes]:
        files = sorted((each for each in self._folder.iterdir() if each.name.endswith(".tmpl")), key=lambda f: f.name)
        return {each.name.removesuffix(".tmpl"): each.read_bytes() for each in files}

    @property
    def path(self) -> Path:
        """Where the program is once it has been built."""
        content = b"\0".join(part for name, text in self._sources.items() for part in (name.encode(), text))
        return cache.folder() / f"{self.name}-{hashlib.sha256(content).hexdigest()[:12]}" / self.name

    def obtain(self, toolchain: Toolchain) -> Path:
        """Build it unless that was done before. Raises ServiceError with the compiler's message as detail."""
        if not self.path.exists():
            cache.once(self.path.parent.name, lambda into: self._build(toolchain, into))
        return self.path

    def _build(self, toolchain: Toolchain, into: Path) -> None:
        source = into / "source"
        source.mkdir()
        for name, content in self._sources.items():
            (source / name).write_bytes(content)
        # No -trimpath: the standard library as the service's own build compiles it serves both.
        status, output = supervise.run(
            [toolchain.go, "build", "-buildvcs=false", "-ldflags=-s -w", "-o", into / self.name, "."],
            timeout=BUILD_SECONDS,
            cwd=source,
            # Not part of whatever workspace the caller is in, and with its own sums.
            env=toolchain.environment(GOWORK="off", GOFLAGS="-mod=readonly", GOTMPDIR=str(source)),
        )
        shutil.rmtree(source)
        if status != 0:
            needs_modules = "go.sum" in self._sources
            raise ServiceError(
                f"{self.name} could not be built with {toolchain.label}",
                hint="its modules come through the Go module proxy: is it reachable?" if needs_modules else "",
                detail=output[-4000:],
            )
