"""Damaged code in large amounts: whatever lies in a tree, a scan ends, and every file is analysed or listed.

    make fuzz                                   the rules' examples, damaged at random, for a minute
    make fuzz ARGS="--seconds 600 --seed 7"     longer, from another seed
    make fuzz ARGS="DIR …"                      code of your own: Go's own test/ folder, say

Each round is a tree of damaged files, scanned in a process of its own that has a minute. What fails (a traceback, a
rule that could not finish, a file that is neither analysed nor listed, a hang) is kept in build/fuzz and named with
the seed that makes it again; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "src" / "leaktight" / "rules"
FILES = 60
"""In a round."""
LIMIT = 60.0
"""Seconds for a round; a sound one takes three."""
PIECES = (
    *(
        b"{",
        b"}",
        b"(",
        b")",
        b"[",
        b"]",
        b";",
        b":=",
        b"...",
        b'"',
        b"`",
        b"'",
        b"<-",
        b"*",
        b"&",
        b"\n",
        b"\r",
        b",",
    ),
    *(
        b" func ",
        b" case ",
        b" go ",
        b" defer ",
        b" range ",
        b" type ",
        b" select ",
        b" goto a ",
        b" struct{ ",
        b"/*",
    ),
    *(b"\xff", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"new(5)", b"1e999", b"0x", b"[T any]", b"~", b"//leaktight:ignore"),
)

_SCAN = """
import json, sys
from pathlib import Path
from leaktight.engine import ScanOptions, scan
done = scan([Path(sys.argv[1])], ScanOptions(jobs=1, tests=True))
unfinished = [each.reason for each in done.skipped if each.file == "."]
json.dump([done.files, sum(each.whole and each.file != "." for each in done.skipped), unfinished], sys.stdout)
"""


def main() -> int:
    """Rounds until the time is over."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("folders", nargs="*", type=Path, default=[EXAMPLES], help="where the code comes from")
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    sources = [file.read_bytes() for folder in given.folders for file in sorted(folder.rglob("*.go"))]
    if not sources:
        options.error("there is no Go file in these folders")
    seed, failed, end = given.seed, 0, time.monotonic() + given.seconds
    while time.monotonic() < end:
        failed += _round(sources, seed)
        seed += 1
    rounds = seed - given.seed
    sys.stdout.write(f"{rounds} rounds of {FILES} files, {failed} failed\n")
    return 1 if failed else 0


def _round(sources: Sequence[bytes], seed: int) -> bool:
    """Whether a tree of damaged files showed a fault."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder)
        chance = random.Random(seed)
        for number in range(FILES):
            (tree / f"a{number}").mkdir()
            (tree / f"a{number}" / "a.go").write_bytes(damaged(chance.choice(sources), chance))
        fault = _fault(tree)
        if fault:
            kept = ROOT / "build" / "fuzz" / str(seed)
            shutil.copytree(tree, kept, dirs_exist_ok=True)
            sys.stdout.write(f"seed {seed}: {fault}\n  kept in {kept.relative_to(ROOT)}\n")
        return bool(fault)


def damaged(source: bytes, chance: random.Random) -> bytes:
    """The text cut off, or with bytes left out, doubled, moved or put in, in up to 12 places."""
    if chance.random() < 0.2:
        return source[: chance.randrange(len(source) + 1)]
    text = bytearray(source)
    for _ in range(chance.randint(1, 12)):
        start = chance.randrange(len(text) + 1)
        end = start + chance.randint(1, 60)
        match chance.randrange(4):
            case 0:
                del text[start:end]
            case 1:
                text[start:start] = chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 200))
            case 2:
                text[start:start] = text[start:end]
            case _:
                piece = text[start:end]
                del text[start:end]
                at = chance.randrange(len(text) + 1)
                text[at:at] = piece
    return bytes(text)


def _fault(tree: Path) -> str:
    """What is wrong with the scan of the tree; empty where nothing is."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", _SCAN, str(tree)], capture_output=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return f"it took more than {LIMIT:.0f} seconds"
    if done.returncode:
        return done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2] or f"exit status {done.returncode}"
    files, left_out, unfinished = json.loads(done.stdout)
    if unfinished:
        return str(unfinished[0])
    return "" if files + left_out == FILES else f"{FILES - files - left_out} files are neither analysed nor listed"


if __name__ == "__main__":
    sys.exit(main())
