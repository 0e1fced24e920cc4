"""The Go file that a measured service is built with, as package data.

`probe.go.tmpl` is a complete Go file; its name keeps the Go tool and Go linters away from it inside this tree.
"""

from __future__ import annotations

from importlib import resources

FILE_NAME = "0leaktight_probe.go"
"""Its name beside the service's own files: the compiler runs `init` functions in the order of file names."""

PREFIX = "leaktightProbe"
"""Every name that the probe declares begins so; its own stacks in profiles are in `main.leaktightProbe…`."""

SOCKET_VARIABLE = "LEAKTIGHT_PROBE_SOCKET"
"""Environment variable with the path of the unix socket that the probe connects to. Without it the probe sleeps."""


def source() -> bytes:
    """The probe's Go source."""
    return resources.files(__package__).joinpath("probe.go.tmpl").read_bytes()
