"""`leaktight audit`: scan, prove, fix and verify in one report."""

from __future__ import annotations

from pathlib import Path

import click

from leaktight.cli.options import FOLDER, Shared, shared
from leaktight.cli.prove_options import Measuring, measuring


@click.command()
@click.argument("root", type=FOLDER, default=Path())
@click.option("--write", is_flag=True, help="Change the files. Without it the patch is only shown.")
@click.option("--safe", is_flag=True, help="Only fixes that keep what the service does.")
@measuring
@shared
def command(shared: Shared, measuring: Measuring, root: Path, write: bool, safe: bool) -> int:
    """Scan, measure, fix and verify, in one report.

    Everything is in one report, and the tree stays as it is unless --write is given. When the service cannot be built
    or driven, the report holds what was found until then, and the exit status is 4.
    """
    from leaktight.cli import output, steps
    from leaktight.cli.settings import settings
    from leaktight.core.errors import LeaktightError
    from leaktight.core.result import Report

    output.check(shared)
    chosen = settings(root, shared)
    report = Report(scan=steps.scan([root], chosen), command="audit")
    patch = None
    try:
        for known, planned in steps.audit(root, report, chosen, measuring, safe):
            report, patch = known, planned
    except LeaktightError:
        output.emit(report, shared)
        raise
    output.emit(report, shared)
    if write and patch:
        steps.write(patch, shared.verbosity)
    return output.status(report, chosen.fail_on)
