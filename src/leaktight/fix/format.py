"""Formatting a patched file with the language's own formatter, where there is one and the author uses it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from leaktight.fix.language import Rewriter

_SECONDS = 20.0


def find_formatter(rewriter: Rewriter) -> Path | None:
    """The formatter: on PATH, beside this interpreter, or in the folder of the toolchain that either of them has."""
    beside = str(Path(sys.executable).parent)
    for path in (None, beside):
        if found := shutil.which(rewriter.FORMATTER, path=path):
            return Path(found)
        if found := shutil.which(rewriter.FORMATTER_BESIDE, path=path):
            neighbour = Path(found).resolve().parent / rewriter.FORMATTER
            if neighbour.is_file():
                return neighbour
    return None


def formatted(formatter: Path, before: bytes, after: bytes) -> bytes | None:
    """`after` as the formatter writes it; `after` itself where `before` was not in that form, so that nothing but
    the fix shows in the patch. None where the formatter took `before` but rejects `after`: it does not compile."""
    clean = _run(formatter, before)
    if clean is None:
        return after
    result = _run(formatter, after)
    return after if result is not None and clean != before else result


def _run(formatter: Path, source: bytes) -> bytes | None:
    """Standard output of the formatter, None where it fails."""
    try:
        done = subprocess.run([formatter], input=source, capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
