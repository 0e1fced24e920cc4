"""How fast a scan is, and how that grows with the tree.

    make bench                                        copies of the example service, three sizes up to 1,000,000 lines
    make bench ARGS="--copies 60,240"                 other sizes
    make bench ARGS="PATH"                            a tree of your own
    make bench ARGS="--jobs 1"                        one process

For each tree, each scan in a process of its own and all in one run, so that the figures can be compared whatever else
the machine does: a bare parse by tree-sitter on one core, a scan with an empty cache, a scan of the unchanged tree,
and a scan after one file has changed. Seconds of wall clock and of all processors together, lines per second, and the
most memory that all processes held at once: each page counted once however many share it (Linux's proportional set
size, looked at four times a second; elsewhere the largest resident size of one process).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "orders"
MODULE = "example.com/orders"
COPIES = "60,240,980"
_LOOK = 0.25
"""Seconds between two looks at the memory."""

_SCAN = """
import json, resource, sys, time
from pathlib import Path
from leaktight.engine import ScanOptions, scan
jobs = int(sys.argv[2])
done = scan([Path(sys.argv[1])], ScanOptions(jobs=jobs, cache=True))
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
cpu = sum(each.ru_utime + each.ru_stime for each in used)
size = max(each.ru_maxrss for each in used) * (1 if sys.platform == "darwin" else 1024)
json.dump([done.lines, done.seconds, cpu, size, len(done.findings)], sys.stdout)
"""

_PARSE = """
import json, resource, sys, time
from pathlib import Path
from leaktight.languages.go.syntax import parse
from leaktight.languages.go.workspace import read_workspace
read = read_workspace(Path(sys.argv[1]))
sources = [file.source for package in read.packages.values() for file in package.files]
started, before = time.perf_counter(), time.process_time()
for source in sources:
    parse(source)
seconds, cpu = time.perf_counter() - started, time.process_time() - before
size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
json.dump([sum(source.count(b"\\n") + 1 for source in sources), seconds, cpu, size, 0], sys.stdout)
"""


def main() -> None:
    """Measures the tree that is named on the command line, or copies of the example."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("tree", nargs="?", type=Path, help="a tree of Go code; copied, and left as it is")
    options.add_argument("--copies", default=COPIES, help="how many copies of the example make a tree")
    options.add_argument("--jobs", type=int, default=0, help="processes of a scan; 0 for one each processor")
    given = options.parse_args()
    for tree in _trees(given.tree, [int(each) for each in given.copies.split(",")]):
        _report(tree, given.jobs)


def _trees(tree: Path | None, copies: list[int]) -> Iterator[Path]:
    """Each in a temporary folder, so that a file can be changed."""
    for number in copies if tree is None else [1]:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "tree"
            if tree is not None:
                shutil.copytree(tree, made, symlinks=True)
                subprocess.run(["chmod", "-R", "u+w", str(made)], check=True)  # the module cache is read-only
            for copy in range(number if tree is None else 0):
                _copy(made / f"service{copy}", f"{MODULE}{copy}")
            yield made


def _copy(to: Path, module: str) -> None:
    """The example as a module of its own name."""
    shutil.copytree(EXAMPLE, to)
    for file in (*to.rglob("*.go"), to / "go.mod"):
        file.write_text(file.read_text("utf-8").replace(MODULE, module), "utf-8")


def _report(tree: Path, jobs: int) -> None:
    """One line for each way."""
    with tempfile.TemporaryDirectory() as cache:
        _line("bare parse, one core", _run(_PARSE, tree, jobs, cache))
        _line("scan, nothing cached", _run(_SCAN, tree, jobs, cache))
        _line("scan, nothing changed", _run(_SCAN, tree, jobs, cache))
        scanned = (file for file in tree.rglob("*.go") if not file.name.endswith("_test.go"))
        changed = max(scanned, key=lambda file: file.stat().st_size)
        with changed.open("a", encoding="utf-8") as file:
            file.write("\nfunc addedByTheBenchmark() {}\n")
        _line("scan, one file changed", _run(_SCAN, tree, jobs, cache))
        sys.stdout.write("\n")


def _run(code: str, tree: Path, jobs: int, cache: str) -> tuple[int, float, float, int, int]:
    command = [sys.executable, "-c", code, str(tree), str(jobs)]
    held = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "XDG_CACHE_HOME": cache}) as process:
        while process.poll() is None:
            held = max(held, sum(_held(pid) for pid in _family(process.pid)))
            time.sleep(_LOOK)
        out = process.stdout.read() if process.stdout is not None else b""
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    lines, seconds, cpu, size, findings = json.loads(out)
    return lines, seconds, cpu, held or size, findings


def _family(pid: int) -> list[int]:
    """The process and those that it made."""
    found = [pid]
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            found += [each for child in listed.read_text("ascii").split() for each in _family(int(child))]
    return found


def _held(pid: int) -> int:
    """Bytes of memory of the process, its part of shared pages counted; 0 where that can't be told."""
    with suppress(OSError):
        match = re.search(r"^Pss: +(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text("ascii"), re.MULTILINE)
        return int(match[1]) * 1024 if match is not None else 0
    return 0


def _line(what: str, figures: tuple[int, float, float, int, int]) -> None:
    lines, seconds, cpu, size, findings = figures
    sys.stdout.write(
        f"{what:23} {lines:>9,} lines {seconds:8.2f} s {cpu:8.2f} s CPU {lines / seconds:>11,.0f} lines/s "
        f"{size / 1e6:6.0f} MB {findings:>5} findings\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
