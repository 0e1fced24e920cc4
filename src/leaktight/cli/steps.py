"""The steps that commands are made of: each calls one engine in one place."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from leaktight.cli import baseline
from leaktight.cli.output import emit, say
from leaktight.cli.progress import notice, watch, working
from leaktight.cli.prove_options import Measuring
from leaktight.cli.revision import tree_at
from leaktight.cli.settings import Settings
from leaktight.cli.terminal import colored, width
from leaktight.core.errors import ServiceError, UsageError
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof
from leaktight.core.result import Comparison, Report, ScanResult
from leaktight.core.service import ServiceModel
from leaktight.report import renderer
from leaktight.report.words import count

if TYPE_CHECKING:
    from leaktight.fix.plan import Plan
    from leaktight.prove.rig import Rig

ATTACHED_SECONDS = 600.0
"""How long a running service is watched at most: it has the load that it has."""


def scan_all(roots: Sequence[Path], settings: Settings) -> ScanResult:
    """Findings, whether a baseline has them or not."""
    from leaktight import engine

    with working("scanning", settings.shared.verbosity):
        return engine.scan(roots, settings.scan_options())


def scan(
    roots: Sequence[Path], settings: Settings, baseline_file: Path | None = None, since: str | None = None
) -> ScanResult:
    """Findings, those marked that the baseline has, or that were there at the revision `since`."""
    file = baseline_file or settings.baseline
    known = baseline.read(file) if file else None  # an unreadable baseline is said before the scan
    result = scan_all(roots, settings)
    if known and file:
        marked = baseline.apply(known, result.findings, file.name)
        result = msgspec.structs.replace(result, findings=marked)
    return result if since is None else _new_since(since, roots, settings, result)


def _new_since(since: str, roots: Sequence[Path], settings: Settings, result: ScanResult) -> ScanResult:
    """The scan with those findings marked that the tree had at a revision already."""
    from leaktight import engine

    with working(f"scanning the tree at {since}", settings.shared.verbosity), tree_at(since, roots) as earlier:
        before = engine.scan(earlier.roots, settings.scan_options()) if earlier.roots else None
        known = Counter(each.fingerprint for each in before.findings) if before is not None else Counter[str]()
        here = Path(result.root).relative_to(earlier.top)
        there = Path(before.root).relative_to(earlier.folder) if before is not None else here
        names = {}
        for each in {finding.span.file for finding in result.findings}:
            path = (here / each).as_posix()
            was = Path(earlier.renamed.get(path, path))
            names[each] = was.relative_to(there).as_posix() if was.is_relative_to(there) else was.as_posix()
    return msgspec.structs.replace(result, findings=baseline.mark(known, result.findings, f"there at {since}", names))


def model(root: Path, settings: Settings) -> ServiceModel:
    """What the source says about running the service."""
    from leaktight import engine

    with working("reading how the service starts", settings.shared.verbosity):
        return engine.service_model(root)


def prove(
    root: Path,
    service: ServiceModel,
    findings: Sequence[Finding],
    settings: Settings,
    measuring: Measuring,
    rig: Rig | None = None,
    record: Path | None = None,
) -> Proof:
    """The measurement; its raw figures go to the file `record`."""
    _installed()
    from leaktight.prove.recording import Recorder
    from leaktight.prove.session import prove as proven

    options = measuring.merged(settings.config.prove)
    with Recorder(record) if record else nullcontext() as recorder:
        events = proven(root, service, findings, options, rig=rig, recorder=recorder)
        proof = watch(events, settings.shared.verbosity)
    return msgspec.structs.replace(proof, reproduce=measuring.command(root, options.seed))


def attach(
    root: Path,
    findings: Sequence[Finding],
    settings: Settings,
    measuring: Measuring,
    where: tuple[str, str | None, str | None, float],
) -> Proof:
    """The measurement of a running service; `where` is its URL, that of its metrics, the counter of requests and the
    seconds between two readings."""
    _installed()
    from leaktight.prove.attach.session import Attached
    from leaktight.prove.attach.session import attach as attached
    from leaktight.prove.starting.target import find_target

    if measuring.budget is None and settings.config.prove.budget is None:
        measuring = msgspec.structs.replace(measuring, budget=ATTACHED_SECONDS)
    options = measuring.merged(settings.config.prove)
    url, metrics, counter, every = where
    asked = Attached(url=url, metrics=metrics, counter=counter, every=every)
    return watch(attached(asked, find_target(root, options.target), findings, options), settings.shared.verbosity)


def replay(recording: Path, settings: Settings, measuring: Measuring) -> Proof:
    """The measurement in a file, judged again."""
    _installed()
    from leaktight.prove.recording import replay as replayed

    return watch(replayed(recording, measuring.merged(settings.config.prove)), settings.shared.verbosity)


def confirm(result: ScanResult, proof: Proof) -> ScanResult:
    """The scan with those findings confirmed that the measurement bears out."""
    from leaktight.prove.attribution.join import confirm as joined

    return msgspec.structs.replace(result, findings=joined(result.findings, proof))


def plan(root: Path, result: ScanResult, safe_only: bool) -> Plan:
    """The patch for the findings that count."""
    from leaktight.fix.plan import plan as planned

    return planned(root, result.findings, suggested=not safe_only)


def verify(
    root: Path,
    patch: Plan,
    service: ServiceModel,
    findings: Sequence[Finding],
    settings: Settings,
    measuring: Measuring,
    before: Proof | None = None,
    rig: Rig | None = None,
) -> Comparison:
    """Before and after."""
    _installed()
    from leaktight.fix.verify import verify as verified

    options = measuring.merged(settings.config.prove)
    return watch(verified(root, patch, service, findings, options, before, rig), settings.shared.verbosity)


def audit(
    root: Path, report: Report, settings: Settings, measuring: Measuring, safe_only: bool
) -> Iterator[tuple[Report, Plan | None]]:
    """The report of a scan with a measurement, then with the patch, then with the patched service's measurement:
    after each step what is known by then, so that an error loses nothing."""
    result = report.scan
    if result is None:
        return
    service = model(root, settings)
    _installed()
    from leaktight.prove.drive import Workers
    from leaktight.prove.rig import Rig

    with Rig(Workers.of(measuring.merged(settings.config.prove))) as rig:
        proof = prove(root, service, result.findings, settings, measuring, rig)
        result = confirm(result, proof)
        report = msgspec.structs.replace(report, scan=result, proof=proof)
        yield report, None
        patch = plan(root, result, safe_only)
        tell_refused(patch, settings.shared.verbosity)
        report = msgspec.structs.replace(report, patch=patch.patch)
        yield report, patch
        if patch.files:
            both = verify(root, patch, service, result.findings, settings, measuring, proof, rig)
            yield msgspec.structs.replace(report, comparison=both), patch


def tell_refused(patch: Plan, verbosity: int) -> None:
    """One line for each fix that the patch does not hold."""
    for each in patch.refused:
        notice(f"{each.finding.span}: {each.finding.rule} is not fixed: {each.reason}", verbosity)


def write(patch: Plan, verbosity: int) -> None:
    """The patch into the tree."""
    written = patch.write()
    notice(f"{count(len(patch.applied), 'fix', 'fixes')} written to {count(len(written), 'file')}", verbosity)


def without(result: ScanResult, patch: Plan) -> ScanResult:
    """The scan without the findings that the patch fixes."""
    fixed = {each.finding for each in patch.applied}
    return msgspec.structs.replace(result, findings=tuple(each for each in result.findings if each not in fixed))


def self_test(settings: Settings, measuring: Measuring) -> int:
    """Measures what was planted, says so, and returns the exit status."""
    _installed()
    from leaktight.prove.selftest import self_test as tested

    result = watch(tested(measuring.merged(settings.config.prove)), settings.shared.verbosity)
    if settings.shared.format == "human":
        say(
            renderer("human")(
                Report(proof=result.proof, command="self-test"), color=colored(sys.stdout), width=width(sys.stdout)
            )
        )
        say("".join(f"{each}\n" for each in result.failures) or "The self-test passed.\n")
    else:
        emit(Report(proof=result.proof, command="prove"), settings.shared)
    return 0 if result.passed else ServiceError.exit_status


def _installed() -> None:
    """UsageError where packages that measuring needs are missing."""
    try:
        importlib.import_module("leaktight.prove.session")
    except ModuleNotFoundError as error:
        if error.name and error.name.startswith("leaktight"):
            raise
        raise UsageError(
            f"Measuring needs the package {error.name}, which is not installed.",
            hint="pip install 'leaktight[prove]'",
        ) from None
