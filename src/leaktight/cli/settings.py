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

        shared, config = self.shared, self.config
        return ScanOptions(
            select=frozenset(shared.select or config.select),
            ignore=frozenset(shared.ignore or config.ignore),
            exclude=config.exclude,
            tests=config.tests if shared.tests is None else shared.tests,
            generated=config.generated if shared.generated is None else shared.generated,
            jobs=shared.jobs,
            cache=not shared.no_cache,
        )


def settings(root: Path, shared: Shared) -> Settings:
    """Settings for a tree. UsageError for a configuration that is wrong."""
    loaded = load(root if root.is_dir() else root.parent, shared.config)
    config, path = loaded.config, loaded.path
    baseline = path.parent / config.baseline if path and config.baseline else None
    return Settings(shared, config, shared.fail_on or config.fail_on, baseline)
