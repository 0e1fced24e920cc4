"""A checkpoint of a running service from its own pages.

`net/http/pprof` (https://pkg.go.dev/net/http/pprof) collects garbage before it writes a heap profile when asked with
`gc=1`; with `debug=1` the profile ends with the numbers of runtime.MemStats (runtime/pprof, writeHeapInternal).
What a sync.Pool lets go of survives one collection, hence two.
"""

from __future__ import annotations

import re

from leaktight.core.errors import ServiceError
from leaktight.core.proof import Checkpoint
from leaktight.prove.attach import counters
from leaktight.prove.attach.pages import get

_HEAP = re.compile(rb"^# HeapAlloc = (\d+)", re.MULTILINE)
_STACK = re.compile(rb"^# Stack = (\d+)", re.MULTILINE)
_GOROUTINES = re.compile(rb"^goroutine profile: total (\d+)")
PPROF = "/debug/pprof"


class Running:
    """A service with pprof under `url` and metrics at `metrics`. `counter` is the name of its counter of requests,
    None to find it. Raises as `get` and `counters.choose` do."""

    def __init__(self, url: str, metrics: str, counter: str | None) -> None:
        self._pprof = url.removesuffix(PPROF) + PPROF
        self._metrics = metrics
        self.counter = counters.choose(self._sums(), counter)
        self._first = self.requests()

    def requests(self) -> int:
        """Requests that the service says to have completed since it started."""
        sums = self._sums()
        if self.counter not in sums:
            raise ServiceError(f"{self._metrics} no longer has {self.counter}")
        return int(sums[self.counter])

    def checkpoint(self) -> Checkpoint:
        """A reading, counted from the first one. Raises ServiceError when the service cannot be read, or was started
        again meanwhile."""
        get(f"{self._pprof}/heap?gc=1&debug=1")
        page = get(f"{self._pprof}/heap?gc=1&debug=1")
        sums = self._sums()
        heap, stack = _HEAP.search(page), _STACK.search(page)
        goroutines = _GOROUTINES.match(get(f"{self._pprof}/goroutine?debug=1"))
        if heap is None or stack is None or goroutines is None:
            raise ServiceError(f"{self._pprof} shows no Go profiles", hint='import _ "net/http/pprof" in the service')
        requests = int(sums.get(self.counter, 0)) - self._first
        if requests < 0:
            raise ServiceError("the service was started again while it was measured")
        descriptors = int(sums.get(counters.DESCRIPTORS, 0))
        return Checkpoint(requests, int(heap[1]), int(stack[1]), int(goroutines[1]), descriptors)

    def heap_profile(self) -> bytes:
        """As pprof writes it, of the collection before."""
        return get(f"{self._pprof}/heap")

    def goroutine_profile(self) -> bytes:
        """As pprof writes it."""
        return get(f"{self._pprof}/goroutine")

    def _sums(self) -> dict[str, float]:
        return counters.read(get(self._metrics).decode(errors="replace"))
