"""Progress: on a terminal it moves and vanishes, in a log it is a few plain lines."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from leaktight.cli import progress
from leaktight.core.events import Event, Notice, Phase, RouteFinished
from tests.report.samples import HEALTH


def events(pause: float) -> Generator[Event, None, str]:
    yield Phase("build", "building cmd/api")
    time.sleep(pause)
    yield Notice("a notice\x1b[2J\nin two lines")
    yield Phase("start", "starting")
    yield RouteFinished(HEALTH)
    return "the result"


def test_what_the_generator_returns_is_returned() -> None:
    assert progress.watch(events(0), -1) == "the result"


def test_a_log_has_lines_for_long_phases_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.2)
    progress.watch(events(0), 0)
    assert capsys.readouterr().err == "a notice\\x1b[2J in two lines\n"
    progress.watch(events(0.6), 0)
    assert capsys.readouterr().err == "building cmd/api\na notice\\x1b[2J in two lines\n"


def test_the_generator_is_closed_when_showing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []

    def going() -> Generator[Event, None, None]:
        try:
            yield Phase("a", "a")
            yield Phase("b", "b")
        finally:
            closed.append(True)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(progress.Silent, "show", interrupted)
    with pytest.raises(KeyboardInterrupt):
        progress.watch(going(), -1)
    assert closed == [True]


def test_a_terminal_shows_what_goes_on_and_is_left_clean() -> None:
    code = (
        "import time; from leaktight.cli import progress; from tests.cli.test_progress import events\n"
        "progress.watch(events(0.5), 0)"
    )
    master, terminal = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(Path.cwd())}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen([sys.executable, "-c", code], stderr=terminal, stdout=terminal, env=environment)
    os.close(terminal)
    seen = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # how Linux says that the other end was closed
            break
        if not part:
            break
        seen += part
    os.close(master)
    assert process.wait(timeout=30) == 0
    text = seen.decode()
    assert "building cmd/api" in text
    assert "a notice\\x1b[2J in two lines" in text
    assert "GET /health: no leak" in text
    assert text.rstrip().endswith(("\x1b[2K", "\x1b[?25h", "\x1b[0m"))
