"""`leaktight baseline`: today's findings, so that only new ones count from now on."""

from __future__ import annotations

from pathlib import Path

import click

from leaktight.cli.options import TREE, Shared, rules

DEFAULT = Path("leaktight-baseline.json")


@click.command()
@click.argument("paths", nargs=-1, type=TREE)
@click.option(
    "--output",
    "-o",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    default=DEFAULT,
    show_default=True,
    help="File to write.",
)
@rules
def command(shared: Shared, paths: tuple[Path, ...], file: Path) -> int:
    """Write the fingerprints of today's findings to a file.

    `leaktight scan --baseline FILE` then counts only findings that are not in it.
    """
    from leaktight.cli import baseline, output, steps
    from leaktight.cli.progress import notice
    from leaktight.cli.settings import settings
    from leaktight.report.words import count

    roots = paths or (Path(),)
    chosen = settings(roots[0], shared)
    found = steps.scan_all(roots, chosen).findings
    output.write(file, baseline.text(found))
    kept = sum(each.suppression is None for each in found)
    notice(f"{count(kept, 'finding')} in {file}", shared.verbosity)
    return 0
