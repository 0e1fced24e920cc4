"""What a stream can show."""

from __future__ import annotations

import os
import shutil
from typing import TextIO

PLAIN_WIDTH = 100
"""Columns of a report that goes to a file or a pipe."""


def interactive(stream: TextIO) -> bool:
    """Whether a person sees this stream, on a terminal that can move its cursor."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def colored(stream: TextIO) -> bool:
    """Whether colours may be used: only on a terminal, and not where NO_COLOR is set to anything."""
    return interactive(stream) and not os.environ.get("NO_COLOR")


def width(stream: TextIO) -> int:
    """Columns to fill."""
    return shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns if interactive(stream) else PLAIN_WIDTH
