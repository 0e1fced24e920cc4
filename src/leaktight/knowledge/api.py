"""The interfaces of libraries: generated declarations (no bodies), one file a package, found by import path."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent


def api_source(import_path: str, language: str = "go") -> Path | None:
    """The file with the declarations of a package, or None where the project knows none."""
    parts = import_path.split("/")
    if not import_path or any(part in ("", ".", "..") for part in parts):
        return None
    path = ROOT.joinpath(language, "api", *parts[:-1], parts[-1] + "." + language)
    return path if path.is_file() else None
