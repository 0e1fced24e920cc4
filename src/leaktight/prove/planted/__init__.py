"""A tiny Go service with leaks of known size, as package data: what the harness proves itself on."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

BYTES_PER_REQUEST = 1024
"""What GET /keeps keeps: one object of exactly this size class of Go's allocator."""
GOROUTINES_PER_REQUEST = 1
"""What GET /blocks leaves waiting for ever."""


def write(folder: Path) -> None:
    """Write the service's module into an existing empty folder."""
    files = resources.files(__package__)
    folder.joinpath("main.go").write_bytes(files.joinpath("main.go.tmpl").read_bytes())
    folder.joinpath("go.mod").write_bytes(files.joinpath("go.mod.tmpl").read_bytes())
