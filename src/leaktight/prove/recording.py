"""A run in a file, and the same verdicts from the file: one JSON line that says what was measured, then one a route.

A line is written when its route is done, so that what was measured until an interruption is there.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.events import Event, RouteFinished
from leaktight.core.proof import Proof
from leaktight.core.route import Route
from leaktight.prove.judging.conclude import conclude
from leaktight.prove.judging.evidence import Evidence
from leaktight.prove.judging.judge import FAMILY_ERROR, Rule
from leaktight.prove.judging.limit import with_limit
from leaktight.prove.judging.verdict import RouteRecord, proof_of
from leaktight.prove.options import ProveOptions
from leaktight.prove.requests.workload import EXTRA_EFFECT

FORMAT = 1
"""Counts up when a file can no longer be read as before."""


class Header(msgspec.Struct, frozen=True, kw_only=True, tag="run"):
    """The first line."""

    format: int = FORMAT
    target: str
    datastore: str
    datastore_reason: str
    rule: Rule
    go_version: str
    seed: int


class RecordedRun(msgspec.Struct, frozen=True):
    """One population of a route."""

    evidence: Evidence
    calls: dict[str, dict[str, int]] = {}


class RecordedRoute(msgspec.Struct, frozen=True, tag="route"):
    """A line of one route; a later line for the same route takes its place."""

    route: Route
    operations: tuple[str, ...]
    runs: tuple[RecordedRun, ...]
    warnings: tuple[str, ...] = ()
    unmeasured: str = ""


class Closing(msgspec.Struct, frozen=True, tag="end"):
    """The last line of a run that came to its end."""

    warnings: tuple[str, ...] = ()


class Recorder:
    """Writes a recording; a context manager. Raises UsageError where the file can't be written."""

    def __init__(self, path: Path) -> None:
        try:
            self._file: BinaryIO = path.open("wb")
        except OSError as error:
            raise UsageError(f"{path} cannot be written: {error.strerror}.") from error

    def begin(self, header: Header) -> None:
        """What is measured."""
        self._write(header)

    def add(self, record: RouteRecord) -> None:
        """A route that is done."""
        runs = tuple(RecordedRun(run.evidence, run.calls) for run in record.runs)
        self._write(RecordedRoute(record.route, record.operations, runs, record.warnings, record.unmeasured))

    def end(self, warnings: tuple[str, ...]) -> None:
        """The run came to its end."""
        self._write(Closing(warnings))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def _write(self, line: Header | RecordedRoute | Closing) -> None:
        self._file.write(msgspec.json.encode(line) + b"\n")
        self._file.flush()


def replay(path: Path, options: ProveOptions) -> Generator[Event, None, Proof]:
    """Judge a recording again, without the service; of the options those count that say what the service runs in.
    Raises UsageError for what is no recording."""
    header, records, warnings = _read(path)
    proofs = {}
    for record in records:
        runs = []
        for each in record.runs:
            wanted = header.rule.minimum_effect
            least = max(wanted, EXTRA_EFFECT) if each.evidence.population.extra else wanted
            run = conclude(each.evidence, Rule(least, header.rule.level))
            runs.append(msgspec.structs.replace(run, calls=each.calls))
        again = RouteRecord(record.route, record.operations, tuple(runs), record.warnings, record.unmeasured)
        proof = with_limit(proof_of(again, header.rule.minimum_effect), options)
        proofs[proof.label] = proof
        yield RouteFinished(proof)
    return Proof(
        target=header.target,
        datastore=header.datastore,
        datastore_reason=header.datastore_reason,
        routes=tuple(proofs.values()),
        minimum_effect_bytes=header.rule.minimum_effect,
        warnings=warnings,
        go_version=header.go_version,
        seed=header.seed,
        family_error=FAMILY_ERROR,
    )


def _read(path: Path) -> tuple[Header, list[RecordedRoute], tuple[str, ...]]:
    hint = "`leaktight prove --record FILE` writes one"
    try:
        lines = [line for line in path.read_bytes().splitlines() if line.strip()]
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        found = [msgspec.json.decode(line, type=Header | RecordedRoute | Closing) for line in lines]
    except msgspec.DecodeError as error:
        raise UsageError(f"{path} is no recording of a measurement: {error}.", hint=hint) from None
    if not found or not isinstance(found[0], Header):
        raise UsageError(f"{path} is no recording of a measurement.", hint=hint)
    if found[0].format != FORMAT:
        raise UsageError(
            f"{path} was written by another version of leaktight.", hint="measure again, or use that one"
        )
    routes = [each for each in found if isinstance(each, RecordedRoute)]
    ends = [each for each in found if isinstance(each, Closing)]
    return found[0], routes, ends[-1].warnings if ends else ("the recorded run was interrupted",)
