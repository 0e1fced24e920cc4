"""How right a scan is, measured on real leak fixes and on shapes that other tools get wrong.

    make accuracy                                 shapes, and fixes fetched from their repositories
    make accuracy ARGS="--mirrors DIR"            fixes from a folder of bare repositories
    make accuracy ARGS="--shapes-only --details"  shapes, with each failure

Prints rates by kind of leak and in total; `--json FILE` writes them for programs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.accuracy import commits, manifest, shape_runs, tables
from benchmarks.accuracy.mirrors import Mirrors
from benchmarks.accuracy.scanning import Scanned


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs what the arguments ask for."""
    options = parser().parse_args(arguments)
    kinds, fixes = manifest.fixes()
    outcomes: list[commits.FixOutcome] = []
    if not options.shapes_only:
        chosen = [fix for fix in fixes if all(word in f"{fix.id} {fix.kind}" for word in options.only)]
        mirrors = Mirrors(options.mirrors, options.cache)
        with ProcessPoolExecutor(options.jobs) as pool:
            running = [
                pool.submit(commits.run, fix, kinds[fix.kind], mirrors, whole_module=options.whole_module)
                for fix in chosen
            ]
            for number, each in enumerate(running, 1):
                outcomes.append(each.result())
                progress(number, len(running), outcomes[-1])
        sys.stdout.write(tables.fix_table(outcomes, kinds) + "\n\n")
    shapes: list[shape_runs.ShapeOutcome] = []
    done = Scanned()
    if not options.fixes_only:
        shapes, done = shape_runs.run(manifest.shapes())
        sys.stdout.write(tables.shape_table(shapes, done) + "\n")
    if options.details:
        sys.stdout.write("\n" + tables.details(outcomes, shapes, held_out=options.held_out) + "\n")
    if options.json:
        options.json.write_bytes(tables.as_json(outcomes, kinds, shapes, done, held_out=options.held_out))


def progress(number: int, total: int, outcome: commits.FixOutcome) -> None:
    """One line on standard error, for a run takes minutes."""
    sys.stderr.write(f"{number} of {total}  {outcome.fix.id}  {outcome.lines:,} lines  {outcome.seconds:.1f} s\n")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="make accuracy", description="How right a scan is.")
    made.add_argument("--mirrors", type=Path, help="folder of bare repositories, instead of fetching commits")
    made.add_argument("--cache", type=Path, default=Path("build/mirrors"), help="where fetched commits are kept")
    made.add_argument("--whole-module", action="store_true", help="scan the module that holds the package")
    made.add_argument(
        "--only", nargs="*", default=[], help="words that a fix's repository, commit or kind has to hold"
    )
    made.add_argument("--jobs", type=int, default=2, help="scans at a time")
    made.add_argument("--json", type=Path, help="write the figures to this file")
    made.add_argument("--details", action="store_true", help="list what went wrong, of the shown half")
    made.add_argument("--held-out", action="store_true", help="list the held-out half as well: not for tuning")
    part = made.add_mutually_exclusive_group()
    part.add_argument("--shapes-only", action="store_true", help="no real fixes")
    part.add_argument("--fixes-only", action="store_true", help="no shapes")
    return made


if __name__ == "__main__":
    main()
