"""`leaktight prove`: what each route leaves behind per request, measured."""

from __future__ import annotations

from pathlib import Path

import click

from leaktight.cli.options import FILE, FOLDER, Shared, shared
from leaktight.cli.prove_options import Measuring, measuring


@click.command()
@click.argument("root", type=FOLDER, default=Path())
@click.option("--self-test", is_flag=True, help="Measure a planted leak of known size instead: is this machine fit?")
@click.option("--record", type=FILE, metavar="FILE", help="Write the raw figures of each route to this file.")
@click.option("--replay", type=FILE, metavar="FILE", help="Judge the figures of this file again; nothing is run.")
@click.option("--attach", metavar="URL", help="Watch a running service that shows pprof and metrics; read-only.")
@click.option("--metrics", metavar="URL", help="With --attach: where its metrics are.  [default: URL/metrics]")
@click.option("--counter", metavar="NAME", help="With --attach: which metric counts requests.")
@click.option(
    "--every",
    type=click.FloatRange(min=0.1),
    default=10.0,
    metavar="SECONDS",
    help="With --attach: between two readings.",
)
@measuring
@shared
def command(
    shared: Shared,
    measuring: Measuring,
    root: Path,
    self_test: bool,
    record: Path | None,
    replay: Path | None,
    attach: str | None,
    metrics: str | None,
    counter: str | None,
    every: float,
) -> int:
    """Run the service and measure what each request leaves behind.

    ROOT is the folder of the service (default: this one). It is built with a probe beside its source and driven on
    loopback against an embedded datastore; the tree is not changed.
    """
    from leaktight.cli import output, steps
    from leaktight.cli.settings import settings
    from leaktight.core.result import Report

    output.check(shared)
    chosen = settings(root, shared)
    if self_test:
        return steps.self_test(chosen, measuring)
    if replay:
        report = Report(proof=steps.replay(replay, chosen, measuring), command="prove")
        output.emit(report, shared)
        return output.status(report, chosen.fail_on)
    result = steps.scan([root], chosen)
    if attach:
        proof = steps.attach(root, result.findings, chosen, measuring, (attach, metrics, counter, every))
    else:
        proof = steps.prove(root, steps.model(root, chosen), result.findings, chosen, measuring, record=record)
    report = Report(scan=steps.confirm(result, proof), proof=proof, command="prove")
    output.emit(report, shared)
    return output.status(report, chosen.fail_on)
