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
@click.option(
    "--changed-since",
    metavar="REVISION",
    help="Only findings count that the tree did not have yet where it left this git commit, tag or branch.",
)
@shared
def command(shared: Shared, paths: tuple[Path, ...], baseline_file: Path | None, changed_since: str | None) -> int:
    """Find where memory can be kept without bound.

    PATHS are folders or files of one tree (default: this folder). Nothing is built or run, and nothing leaves the
    machine.
    """
    from leaktight.cli import output, steps
    from leaktight.cli.settings import settings
    from leaktight.core.result import Report

    roots = paths or (Path(),)
    output.check(shared)
    chosen = settings(roots[0], shared)
    report = Report(scan=steps.scan(roots, chosen, baseline_file, changed_since), command="scan")
    output.emit(report, shared)
    return output.status(report, chosen.fail_on)
