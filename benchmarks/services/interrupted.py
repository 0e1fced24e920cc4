"""`python -m benchmarks.services.interrupted [--times N] [--seed N]`: end `leaktight prove` at random moments, by
SIGINT, SIGTERM and SIGKILL in turn, and look for what it left: processes, temporary files, listening ports, a changed
tree."""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ORDERS = Path(__file__).resolve().parents[2] / "examples" / "orders"
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGKILL)
PATIENCE = 10.0
"""Seconds that everything has to be gone within."""


def main() -> int:
    """Print one line a time; the exit status is 1 where anything was left."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.services.interrupted", description=__doc__)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--longest", type=float, default=20.0, help="seconds after which it is ended at the latest")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    moments = random.Random(given.seed)
    faults = 0
    for turn in range(given.times):
        number = SIGNALS[turn % len(SIGNALS)]
        moment = moments.uniform(0.1, given.longest)
        left = interrupted(number, moment)
        faults += bool(left)
        sys.stdout.write(f"{number.name:8} after {moment:5.1f} s: {'; '.join(left) or 'nothing left'}\n")
        sys.stdout.flush()
    return int(bool(faults))


def interrupted(number: signal.Signals, moment: float) -> list[str]:
    """What was left after the signal, in words."""
    with tempfile.TemporaryDirectory() as folder:
        tree, scratch = Path(folder) / "orders", Path(folder) / "t"
        shutil.copytree(ORDERS, tree)
        scratch.mkdir()
        before = digest(tree)
        process = subprocess.Popen(
            [sys.executable, "-c", "from leaktight.cli.main import main; main()", "prove", str(tree), "--quiet"],
            env={**os.environ, "TMPDIR": str(scratch)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        seen = watched(process, moment)
        process.send_signal(number)
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return ["the command itself"]
        return [*running(seen), *files(scratch), *([] if digest(tree) == before else ["a changed tree"])]


def watched(process: subprocess.Popen[bytes], seconds: float) -> set[psutil.Process]:
    """All processes that were below this one during so many seconds."""
    seen: set[psutil.Process] = set()
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            seen.update(psutil.Process(process.pid).children(recursive=True))
        except psutil.Error:
            break
        time.sleep(0.02)
    return seen


def running(seen: set[psutil.Process]) -> list[str]:
    """Those that still run after a while, with the ports that they hold."""
    end = time.monotonic() + PATIENCE
    while alive := [each for each in seen if runs(each)]:
        if time.monotonic() > end:
            return [f"process {' '.join(each.cmdline())[:80]}" for each in alive]
        time.sleep(0.05)
    return []


def runs(process: psutil.Process) -> bool:
    """Whether it runs; one that only waits to be reaped does not."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def files(scratch: Path) -> list[str]:
    """What is in the folder for temporary files after a while."""
    end = time.monotonic() + PATIENCE
    while left := sorted(path.name for path in scratch.iterdir()):
        if time.monotonic() > end:
            return [f"temporary files {', '.join(left)}"]
        time.sleep(0.05)
    return []


def digest(tree: Path) -> str:
    """One number for names and contents."""
    whole = hashlib.sha256()
    for path in sorted(tree.rglob("*")):
        whole.update(path.relative_to(tree).as_posix().encode() + b"\0")
        if path.is_file():
            whole.update(path.read_bytes())
    return whole.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
