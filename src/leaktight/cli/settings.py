"""Command line and configuration file, merged: the command line wins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from leaktight.cli.config import Config, load
from leaktight.cli.options import Shared

if TYPE_CHECKING:
    from leaktight.engine import ScanOptions


class Settings(msgspec.Struct, frozen=True):
    """What a command works with."""

    shared: Shared
    config: Config
    fail_on: str
    baseline: Path | None
    """From the configuration, relative to its file."""

    def scan_options(self) -> ScanOptions:
        """For the engine."""
        from leaktight.engine import ScanOptions

        tests = self.config.tests if self.shared.tests is None else self.shared.tests
        return ScanOptions(
            select=frozenset(self.shared.select or self.config.select),
            ignore=frozenset(self.shared.ignore or self.config.ignore),
            exclude=self.config.exclude,
            tests=tests,
            jobs=self.shared.jobs,
        )


def settings(root: Path, shared: Shared) -> Settings:
    """Settings for a tree. UsageError for a configuration that is wrong."""
    loaded = load(root if root.is_dir() else root.parent, shared.config)
    config, path = loaded.config, loaded.path
    baseline = path.parent / config.baseline if path and config.baseline else None
    return Settings(shared, config, shared.fail_on or config.fail_on, baseline)
