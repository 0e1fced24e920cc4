"""A datastore that runs already, known by its URL."""

from __future__ import annotations

import contextlib
import http.client
from pathlib import Path
from urllib.parse import urlsplit

from leaktight.core.errors import ServiceError
from leaktight.prove.datastores.base import Notify, RunningDatastore, silent
from leaktight.prove.starting.toolchain import Toolchain


class External:
    """Made for one URL, and so never found by place."""

    name = "external"
    describe = "a datastore that runs already"
    operations: frozenset[str] | None = None
    speed = 0
    fidelity = 0

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")

    def available(self, toolchain: Toolchain | None) -> str | None:  # noqa: ARG002
        """It is there, or `start` says that it is not."""
        return None

    def obtain(self, toolchain: Toolchain | None, on_notice: Notify = silent) -> None:
        """There is nothing to obtain."""

    def start(self, workdir: Path, toolchain: Toolchain | None) -> RunningDatastore:  # noqa: ARG002
        """Look whether something answers HTTP there. Raises ServiceError when nothing does."""
        parts = urlsplit(self._url)
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        connection = kind(parts.hostname or "", parts.port, timeout=5)
        try:
            connection.request("GET", "/")
            connection.getresponse()
        except (OSError, http.client.HTTPException) as error:
            raise ServiceError(
                f"no datastore answers at {self._url}: {error}",
                hint="start it, or leave the choice to --datastore auto",
            ) from None
        finally:
            connection.close()
        return RunningDatastore(self.name, self._url, contextlib.ExitStack(), lambda: True)
