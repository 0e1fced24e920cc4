"""minidyn: an in-memory DynamoDB written in Go, built once from its module by the service's own toolchain."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from leaktight.core.errors import ServiceError
from leaktight.prove.datastores.base import Notify, RunningDatastore, silent, start_process
from leaktight.prove.starting.go_program import GoProgram
from leaktight.prove.starting.toolchain import Toolchain

_PROGRAM = GoProgram("minidyn", resources.files(__package__).joinpath("minidyn_server"))
_NEEDS = (1, 26, 0)
"""The `go` line of github.com/truora/minidyn v0.8.2."""


class Minidyn:
    """Keeps connections open; tables have to be created first.

    A Query reads every item of its table (88/s of 1,000 items). It pages only where the request has a Limit, never at
    1 MB; it knows no ListTables, no time-to-live and no PartiQL (docs/operations.md and server/server.go of the
    module, v0.8.2); DescribeTable has an empty TableStatus, so a service that waits for its table waits in vain.
    """

    name = "minidyn"
    describe = "minidyn 0.8.2, an in-memory DynamoDB"
    operations: frozenset[str] | None = frozenset(
        {
            "BatchGetItem",
            "BatchWriteItem",
            "CreateTable",
            "DeleteItem",
            "DeleteTable",
            "DescribeTable",
            "GetItem",
            "PutItem",
            "Query",
            "Scan",
            "TransactGetItems",
            "TransactWriteItems",
            "UpdateItem",
            "UpdateTable",
        }
    )
    speed = 24_000
    fidelity = 1

    def available(self, toolchain: Toolchain | None) -> str | None:
        """In the cache, or to be built by a Go that is new enough."""
        if _PROGRAM.path.exists():
            return None
        if toolchain is None:
            return "it is built with Go, and there is none"
        if toolchain.version < _NEEDS:
            return f"it needs Go {_NEEDS[0]}.{_NEEDS[1]} to be built; this is {toolchain.label}"
        return None

    def obtain(self, toolchain: Toolchain | None, on_notice: Notify = silent) -> None:
        """Build it into the cache; its modules come through the Go module proxy."""
        if _PROGRAM.path.exists():
            return
        if problem := self.available(toolchain):
            raise ServiceError(f"the datastore {self.name} cannot be built: {problem}")
        assert toolchain is not None
        on_notice(f"building the datastore {self.name} once")
        _PROGRAM.obtain(toolchain)

    def start(self, workdir: Path, toolchain: Toolchain | None) -> RunningDatastore:
        """Start it; it ends when its standard input does."""
        self.obtain(toolchain)
        return start_process(self.name, [_PROGRAM.path], workdir, {"HOME": str(workdir)})


DATASTORE = Minidyn()
