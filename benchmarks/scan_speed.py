"""How fast a scan is: copies of the example service, side by side, as one tree.

    make bench                                  or, for a tree of your own:
    .venv/bin/python benchmarks/scan_speed.py PATH

Prints lines, seconds, lines per second and the largest resident size, of three scans in processes of their own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "orders"
COPIES = 60
RUNS = 3

_SCAN = """
import json, resource, sys
from pathlib import Path
from leaktight.engine import ScanOptions, scan
done = scan([Path(sys.argv[1])], ScanOptions())
sizes = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
unit = 1 if sys.platform == "darwin" else 1024
json.dump([done.files, done.lines, done.seconds, max(sizes) * unit, len(done.findings)], sys.stdout)
"""


def main() -> None:
    """Scans the tree that is named on the command line, or the copies."""
    if len(sys.argv) > 1:
        report(Path(sys.argv[1]))
        return
    with tempfile.TemporaryDirectory() as folder:
        for number in range(COPIES):
            shutil.copytree(EXAMPLE, Path(folder) / f"service{number}")
        report(Path(folder))


def report(tree: Path) -> None:
    """One line for each run."""
    for _ in range(RUNS):
        out = subprocess.run([sys.executable, "-c", _SCAN, str(tree)], stdout=subprocess.PIPE, check=True).stdout
        files, lines, seconds, size, findings = json.loads(out)
        sys.stdout.write(
            f"{files:,} files, {lines:,} lines, {findings} findings: {seconds:.2f} s, "
            f"{lines / seconds:,.0f} lines/s, {size / 1e6:.0f} MB\n"
        )


if __name__ == "__main__":
    main()
