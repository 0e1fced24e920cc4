"""The entry point: commands by place, errors as messages, exit statuses, pipes that close, and a quick start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from leaktight import __version__
from leaktight.cli import main as module
from leaktight.core.errors import IncompleteError, LeaktightError, ServiceError, UsageError
from tests.cli.conftest import Engines
from tests.cli.run import Runner

PROGRAM = [sys.executable, "-m", "leaktight"]


def program(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, timeout=60, cwd=cwd, check=False)


def test_commands_are_found_by_place(run: Runner) -> None:
    out = run("--help").out
    for name in ("scan", "prove", "fix", "audit", "explain", "baseline"):
        assert f"  {name} " in out


def test_version() -> None:
    done = program("--version")
    assert (done.returncode, done.stdout) == (0, f"leaktight, version {__version__}\n")


def test_version_loads_little() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "leaktight", "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "click" in loaded
    assert not loaded & {"rich", "msgspec", "jinja2", "tree_sitter", "leaktight.engine", "leaktight.report", "scipy"}


def test_every_command_has_help_without_its_engines() -> None:
    code = (
        "import sys; from leaktight.cli.main import main\n"
        "for each in ('scan', 'prove', 'fix', 'audit', 'explain', 'baseline'): assert main([each, '--help']) == 0\n"
        "heavy = {'rich', 'jinja2', 'tree_sitter', 'scipy', 'locust', 'leaktight.engine', 'leaktight.prove'}\n"
        "sys.exit(f'loaded {heavy & set(sys.modules)}' if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_mistyped_command_or_option(run: Runner) -> None:
    ran = run("sacn")
    assert ran.status == 2
    assert "did you mean 'scan'?" in ran.err
    assert run("scan", "--formta", "json").status == 2


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (UsageError("no main package", hint="name one with --target"), 2),
        (IncompleteError("a.go was not analysed"), 3),
        (ServiceError("the service does not build", detail="./main.go:3: undefined: x\nsecond"), 4),
        (LeaktightError("anything else"), 3),
        (RuntimeError("broken\nbadly \x1b[2J"), 3),
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 0),
    ],
)
def test_errors_become_a_message_and_a_status(
    error: BaseException, status: int, engines: Engines, run: Runner
) -> None:
    def fail() -> None:
        raise error

    engines.result = fail  # type: ignore[assignment]
    ran = run("scan")
    assert ran.status == status
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert "\x1b" not in ran.err
    if isinstance(error, LeaktightError):
        assert f"Error: {error.message}\n" in ran.err
        assert error.hint in ran.err
        assert all(f"  | {line}\n" in ran.err for line in error.detail.splitlines())
    if isinstance(error, RuntimeError):
        assert "RuntimeError: broken badly \\x1b[2J" in ran.err


def test_debug_shows_the_traceback(engines: Engines) -> None:
    def fail() -> None:
        raise RuntimeError("broken")

    engines.result = fail  # type: ignore[assignment]
    with pytest.raises(RuntimeError, match="broken"):
        module.main(["--debug", "scan"])


def test_secrets_in_what_the_service_said_are_masked(engines: Engines, run: Runner) -> None:
    engines.prove_error = ServiceError("it ended", detail="AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG0bPxRfiCY\n")
    err = run("prove").err
    assert "AWS_SECRET_ACCESS_KEY=****" in err
    assert "wJalr" not in err


def test_a_reader_that_leaves_early_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    code = (
        "import sys; from leaktight.cli import output\n"
        "for _ in range(3): output.say('x' * 100_000)\n"
        "from leaktight.cli.main import _close; sys.exit(_close(1))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=writer, stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_terminal_without_utf8_gets_ascii(tmp_path: Path) -> None:
    code = "from leaktight.cli import output; output.say('● leak │ Größe\\n')"
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=60, check=True, env=environment, cwd=tmp_path
    )
    assert done.stdout == b"* leak | Gr??e\n"
