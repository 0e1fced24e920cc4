"""`leaktight fix`: the patch, and whether it holds."""

from __future__ import annotations

from pathlib import Path

import click

from leaktight.cli.options import FOLDER, Shared, shared
from leaktight.cli.prove_options import Measuring, measuring


@click.command()
@click.argument("root", type=FOLDER, default=Path())
@click.option("--write", is_flag=True, help="Change the files. Without it the patch is only shown.")
@click.option("--verify", is_flag=True, help="Build the patched service and measure it before and after.")
@click.option("--safe", is_flag=True, help="Only fixes that keep what the service does.")
@measuring
@shared
def command(shared: Shared, measuring: Measuring, root: Path, write: bool, verify: bool, safe: bool) -> int:
    """Write the patch for what a scan finds.

    The patch goes to standard output as a unified diff that `git apply` takes. Other formats hold the findings and
    the patch. With --write, what is fixed does not count for the exit status.
    """
    from leaktight.cli import output, steps
    from leaktight.cli.settings import settings
    from leaktight.core.result import Report

    output.check(shared)
    chosen = settings(root, shared)
    result = steps.scan([root], chosen)
    patch = steps.plan(root, result, safe)
    steps.tell_refused(patch, shared.verbosity)
    comparison = None
    if verify and patch.files:
        service = steps.model(root, chosen)
        comparison = steps.verify(root, patch, service, result.findings, chosen, measuring)
        result = steps.confirm(result, comparison.before)
    report = Report(scan=result, comparison=comparison, patch=patch.patch, command="fix")
    if shared.format != "human":
        output.emit(report, shared)
    else:
        output.emit_patch(report, shared)
    if write:
        steps.write(patch, shared.verbosity)
        result = steps.without(result, patch)
    return output.status(
        Report(scan=result, proof=comparison.after if comparison and write else None), chosen.fail_on
    )
