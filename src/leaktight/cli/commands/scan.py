"""`leaktight scan`: findings from the source, without building or running anything."""

from __future__ import annotations

from pathlib import Path

import click

from leaktight.cli.options import TREE, Shared, shared


@click.command()
@click.argument("paths", nargs=-1, type=TREE)
@click.option(
    "--baseline",
    "baseline_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Findings in this file do not count.",
)
@shared
def command(shared: Shared, paths: tuple[Path, ...], baseline_file: Path | None) -> int:
    """Find where memory can be kept without bound.

    PATHS are a folder (default: this one) or files of one tree. Nothing is built or run, and nothing leaves the
    machine.
    """
    from leaktight.cli import output, steps
    from leaktight.cli.settings import settings
    from leaktight.core.result import Report

    roots = paths or (Path(),)
    output.check(shared)
    chosen = settings(roots[0], shared)
    report = Report(scan=steps.scan(roots, chosen, baseline_file), command="scan")
    output.emit(report, shared)
    return output.status(report, chosen.fail_on)
