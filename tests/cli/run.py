"""Runs the command line in this process, with what it printed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from leaktight.cli.main import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


class Runner:
    """Calls `main` and takes what was printed."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: object) -> Ran:
        status = main([str(each) for each in arguments])
        out, err = self._capture.readouterr()
        return Ran(status, out, err)
