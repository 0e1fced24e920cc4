"""The command line as a process of its own, and what it leaves behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

COMMAND = (sys.executable, "-m", "leaktight")
PATIENCE = 900.0
"""Seconds after which a command counts as stuck."""


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    status: int
    out: str
    err: str


class Commands:
    """Runs commands whose temporary files all lie in one folder, so that what is left behind can be told."""

    def __init__(self, temporary: Path) -> None:
        self.temporary = temporary
        self._environment = {**os.environ, "TMPDIR": str(temporary), "NO_COLOR": "1"}

    def run(self, *arguments: object) -> Ran:
        """Run a command to its end, and be sure that it leaves nothing behind."""
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        self.nothing_left()
        return Ran(done.returncode, done.stdout, done.stderr)

    @contextmanager
    def start(self, *arguments: object) -> Iterator[Running]:
        """A command that runs during the block, in a process group of its own, as a shell would start it."""
        process = subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            process_group=0,
        )
        try:
            yield Running(process, self)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()

    def processes(self) -> dict[int, str]:
        """Every process that has to do with our temporary folder, by id."""
        return {each.pid: " ".join(_words(each)) for each in psutil.process_iter() if self._ours(each)}

    def nothing_left(self, seconds: float = 10.0) -> None:
        """Wait until no process and no file is left; fail when some are after `seconds`."""
        end = time.monotonic() + seconds
        while (processes := self.processes()) or any(self.temporary.iterdir()):
            if time.monotonic() > end:
                raise AssertionError(f"left behind: {processes}, {[*self.temporary.rglob('*')]}")
            time.sleep(0.1)

    def _ours(self, process: psutil.Process) -> bool:
        if process.pid == os.getpid():
            return False
        try:
            if process.status() == psutil.STATUS_ZOMBIE:
                return False
            places: Mapping[str, str] = process.environ()
            words = (*_words(process), process.cwd(), process.exe(), *places.values())
        except (psutil.Error, OSError):
            return False
        return any(str(self.temporary) in word for word in words)


class Running:
    """A command on its way."""

    def __init__(self, process: subprocess.Popen[str], commands: Commands) -> None:
        self.process = process
        self._commands = commands
        self._said: list[str] = []

    def until(self, pattern: str) -> None:
        """Read what the command says until a line matches."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._said.append(line)
            if re.search(pattern, line):
                return
        raise AssertionError(f"never said {pattern}: {''.join(self._said)}")

    def signal(self, number: signal.Signals) -> int:
        """Send a signal to the command alone, and return its exit status."""
        self.process.send_signal(number)
        self.rest()
        return self.process.returncode

    def rest(self) -> Ran:
        """Wait for the end."""
        out, err = self.process.communicate(timeout=PATIENCE)
        self._commands.nothing_left()
        return Ran(self.process.returncode, out, "".join(self._said) + err)


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []
