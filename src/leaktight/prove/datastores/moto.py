"""moto: AWS in Python, used where `moto[server]` is installed beside leaktight."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from leaktight.core.errors import ServiceError
from leaktight.prove.datastores.base import Notify, RunningDatastore, silent, start_process
from leaktight.prove.starting.toolchain import Toolchain


class Moto:
    """Slow, and closes every connection after one answer: leaks of connections do not show, and a kept response pins
    a whole connection. So it comes last."""

    name = "moto"
    describe = "moto, AWS emulated in Python"
    operations: frozenset[str] | None = None
    speed = 380
    fidelity = 0

    def available(self, toolchain: Toolchain | None) -> str | None:  # noqa: ARG002
        """Only where it is installed."""
        missing = [name for name in ("moto", "flask", "werkzeug") if importlib.util.find_spec(name) is None]
        return f"{', '.join(missing)} not installed (pip install 'moto[server]')" if missing else None

    def obtain(self, toolchain: Toolchain | None, on_notice: Notify = silent) -> None:  # noqa: ARG002
        """Never installed by us: it is large."""
        if problem := self.available(toolchain):
            raise ServiceError(f"the datastore {self.name} cannot be used: {problem}")

    def start(self, workdir: Path, toolchain: Toolchain | None) -> RunningDatastore:
        """Start its stand-alone server."""
        self.obtain(toolchain)
        env = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        argv = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"]
        return start_process(self.name, argv, workdir, env)


DATASTORE = Moto()
