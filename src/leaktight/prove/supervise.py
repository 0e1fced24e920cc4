"""Child processes and temporary folders that never outlive us, not even after `kill -9`.

Three nets lie under each other, because each has holes of its own:

1. A *guardian*, one small process for each run, reads a pipe of which we hold the only write end. When we end, in
   whatever way, the pipe ends; the guardian then kills every process group and deletes every folder it was told of.
2. On Linux each child asks the kernel to be killed when its parent ends (`PR_SET_PDEATHSIG`, prctl(2)); this covers
   the moment before the guardian knows the child. The kernel means the *thread* that started the child: call
   `spawn` from a thread that lives as long as the child should.
3. `terminate` ends the whole process group and every descendant that left it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

import psutil

from leaktight.core.errors import ServiceError

Process = subprocess.Popen

# Runs in a fresh interpreter without site-packages. The parent may have ended before prctl: then the parent's id
# is no longer ours to wait for, and nobody would ever stop the program. Namespaces are joined before prctl, because
# the kernel forgets the wish to be killed when credentials change (setns(2) into a user namespace).
_LAUNCHER = """
import os, sys
parent, spaces, argv = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
if sys.platform == "linux":
    import ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    for space in map(int, filter(None, spaces.split(","))):
        if libc.setns(space, 0) != 0:
            sys.stderr.write(f"setns: {os.strerror(ctypes.get_errno())}\\n")
            os._exit(97)
        os.close(space)
    libc.prctl(1, 9, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(98)
try:
    os.execv(argv[0], argv[1:])
except OSError as error:
    sys.stderr.write(f"{argv[0]}: {error.strerror}\\n")
    os._exit(127)
"""

# Lines are `+group PGID`, `-group PGID`, `+folder PATH`, `-folder PATH`. Folders go last: a dying process may write.
_GUARDIAN = """
import os, shutil, signal, sys, time
kept = {"group": set(), "folder": set()}
for line in sys.stdin:
    word, _, value = line.rstrip("\\n").partition(" ")
    (kept[word[1:]].add if word[0] == "+" else kept[word[1:]].discard)(value)
for group in kept["group"]:
    try:
        os.killpg(int(group), signal.SIGKILL)
    except OSError:
        pass
for folder in kept["folder"]:
    for _ in range(20):
        shutil.rmtree(folder, ignore_errors=True)
        if not os.path.exists(folder):
            break
        time.sleep(0.05)
"""

_ISOLATED = (sys.executable, "-I", "-S", "-c")


class _Guardian:
    """The write end of the pipe to the guardian process, started when first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._owner = 0

    def tell(self, word: str, value: str) -> None:
        """Send one line; starts the guardian where there is none, also again after a fork."""
        with self._lock:
            if self._process is None or self._owner != os.getpid():
                self._owner = os.getpid()
                self._process = subprocess.Popen(
                    [*_ISOLATED, _GUARDIAN],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                    cwd="/",
                    text=True,
                )
            stream = self._process.stdin
            assert stream is not None
            # Nobody but this object writes to the pipe, and a guardian that somebody killed is no reason to stop.
            with contextlib.suppress(OSError):
                stream.write(f"{word} {value}\n")
                stream.flush()

    def release(self) -> None:
        """Close our copy of the pipe: a forked worker must not keep the guardian waiting."""
        process, self._process, self._lock = self._process, None, threading.Lock()
        if process is not None and process.stdin is not None:
            with contextlib.suppress(OSError):
                os.close(process.stdin.fileno())


_guardian = _Guardian()
os.register_at_fork(after_in_child=_guardian.release)


def spawn(
    argv: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.DEVNULL,
    stderr: int | IO[bytes] = subprocess.DEVNULL,
    namespaces: Sequence[int] = (),
    inherited: Sequence[int] = (),
) -> Process[bytes]:
    """Start a program in a session and process group of its own, tied to our life.

    `env` is the child's whole environment, None for ours. The streams take what `subprocess.Popen` takes;
    `namespaces` are descriptors of namespaces to join, a user namespace first, `inherited` further descriptors that
    the program gets under the same numbers. The process id is that of the program itself. Raises ServiceError when
    there is no such program.
    """
    words = [str(word) for word in argv]
    program = shutil.which(words[0])
    if program is None:
        raise ServiceError(f"cannot start {words[0]}: there is no such program", hint="install it, or put it on PATH")
    process = subprocess.Popen(
        # abspath keeps links as they are
        [*_ISOLATED, _LAUNCHER, str(os.getpid()), ",".join(map(str, namespaces)), os.path.abspath(program), *words],  # noqa: PTH100
        env=None if env is None else dict(env),
        cwd=cwd,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
        start_new_session=True,
        pass_fds=(*namespaces, *inherited),
    )
    _guardian.tell("+group", str(process.pid))
    return process


def terminate(process: Process[bytes], grace: float = 2.0) -> None:
    """End a process and all it started: SIGTERM, `grace` seconds to obey, then SIGKILL. Safe to call twice."""
    descendants = _descendants(process.pid) if process.poll() is None else []
    if process.poll() is None and grace > 0:
        _signal_group(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
    # Also where the leader obeyed: what it started may not have.
    _signal_group(process.pid, signal.SIGKILL)
    for descendant in descendants:
        with contextlib.suppress(psutil.Error):
            descendant.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(10)
    _wait_ended(descendants, 2)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()
    _guardian.tell("-group", str(process.pid))


def run(
    argv: Sequence[str | Path],
    *,
    timeout: float,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> tuple[int, str]:
    """Run a program to its end and return its exit status and what it printed, both streams as one text.

    Raises ServiceError after `timeout` seconds, and leaves nothing running then or when interrupted.
    """
    process = spawn(argv, env=env, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        output, _ = process.communicate(timeout=timeout)
        return process.returncode, output.decode(errors="replace")
    except subprocess.TimeoutExpired:
        raise ServiceError(f"{Path(argv[0]).name} did not end within {timeout:g} seconds") from None
    finally:
        terminate(process, grace=0)


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """A private folder, deleted at the end and also when we are killed. Its path is short: unix sockets have to
    fit into 104 bytes (sun_path on macOS; 108 on Linux)."""
    parent = tempfile.gettempdir()
    folder = Path(parent if len(parent) < 60 else "/tmp").resolve() / f"leaktight-{secrets.token_hex(6)}"
    # The guardian knows of it before it is there: whenever we are interrupted, somebody deletes it.
    _guardian.tell("+folder", str(folder))
    try:
        folder.mkdir(mode=0o700)
    except OSError:
        _guardian.tell("-folder", str(folder))  # not ours
        raise
    try:
        yield folder
    finally:
        _delete(folder)
        _guardian.tell("-folder", str(folder))


class Tail:
    """Reads a stream to its end in a thread of its own and keeps the last `limit` bytes: a service that logs every
    request can neither block on a full pipe nor fill memory or disk."""

    def __init__(self, stream: IO[bytes], limit: int = 64 * 1024) -> None:
        self._stream = stream
        self._limit = limit
        self._pieces: deque[bytes] = deque()
        self._size = 0
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._read, name="leaktight-tail", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            while piece := os.read(self._stream.fileno(), 65536):
                with self._lock:
                    self._pieces.append(piece)
                    self._size += len(piece)
                    while self._size - len(self._pieces[0]) >= self._limit:
                        self._size -= len(self._pieces.popleft())

    def finish(self, seconds: float = 1.0) -> None:
        """Wait until the stream has ended, as it does shortly after its last writer."""
        self._thread.join(seconds)

    def text(self) -> str:
        """What was read last, at most `limit` bytes."""
        with self._lock:
            return b"".join(self._pieces)[-self._limit :].decode(errors="replace")


def _signal_group(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


def _descendants(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _wait_ended(processes: Sequence[psutil.Process], seconds: float) -> None:
    """Orphans are reaped by whatever has process id 1, in containers often late: a zombie counts as ended."""
    end = time.monotonic() + seconds
    while any(_runs(process) for process in processes) and time.monotonic() < end:
        time.sleep(0.005)


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _delete(folder: Path) -> None:
    """Delete a folder that a process on its way out may still write to."""
    for _ in range(20):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(0.05)
