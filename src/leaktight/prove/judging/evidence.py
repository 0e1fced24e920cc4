"""What was seen of one population, raw: enough to reach the same verdict again without the service."""

from __future__ import annotations

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.proof import Checkpoint
from leaktight.prove.attribution.attribute import NOTHING, Attribution
from leaktight.prove.probe_client import Reading
from leaktight.prove.requests.workload import Population


class Rest(msgspec.Struct, frozen=True):
    """A reading without requests, `seconds` after the last request was answered."""

    seconds: float
    checkpoint: Checkpoint


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One population's run.

    `checkpoints` start with the baseline after warm-up, `times` are their seconds since it. `again` are checkpoints
    of the same identifiers once more, counted from 0; `rests` the readings after the last request. `pause` is how
    long the service was left in peace before each checkpoint, in seconds, 0 where it was not.
    """

    population: Population
    checkpoints: tuple[Checkpoint, ...] = ()
    times: tuple[float, ...] = ()
    again: tuple[Checkpoint, ...] = ()
    rests: tuple[Rest, ...] = ()
    statuses: dict[str, int] = {}
    errors: dict[str, int] = {}
    attribution: Attribution = NOTHING
    finding: Finding | None = None
    filled: int = 0
    """Bytes of heap that came during a warm-up that gave containers time to fill."""
    pause: float = 0.0
    released: int = 0
    """Bytes of heap that went away in the pause that showed that a pause is needed."""
    stuck: int | None = None
    """Goroutines that can never go on, by the runtime's own account; None where the Go version has none."""
    expiry: str = ""
    """Where the source of what grows speaks of an expiry that may be longer than the run."""
    seconds: float = 0.0

    @property
    def requests(self) -> int:
        """Completed requests between the first and the last checkpoint."""
        return self.checkpoints[-1].requests - self.checkpoints[0].requests if self.checkpoints else 0


def checkpoint(requests: int, reading: Reading) -> Checkpoint:
    """A reading as a checkpoint at a count of completed requests."""
    return Checkpoint(requests, reading.heap_bytes, reading.stack_bytes, reading.goroutines, reading.descriptors)
