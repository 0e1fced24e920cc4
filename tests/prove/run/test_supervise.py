from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from leaktight.core.errors import ServiceError
from leaktight.prove import supervise
from leaktight.prove.datastores.dynoxide import DATASTORE
from leaktight.prove.starting.build import Binary

PARENT = """
import json, multiprocessing, subprocess, sys, time
from pathlib import Path
import msgspec
from leaktight.core.service import Variable
from leaktight.core.span import Span
from leaktight.prove import supervise
from leaktight.prove.starting.build import Binary
from leaktight.prove.datastores.dynoxide import DATASTORE
from leaktight.prove.starting.service import start

binary = msgspec.json.decode(sys.argv[1], type=Binary, dec_hook=lambda kind, value: kind(value))
port = (Variable("PORT", None, Span("", 1, 1, 1, 1, 0, 0)),)
manager = supervise.temporary_folder()
folder = manager.__enter__()
(folder / "file").write_text("x")
datastore = DATASTORE.start(folder, None)
service = start(binary, {"MODE": "child"}, datastore_url=datastore.url, variables=port)
shell = supervise.spawn(["sh", "-c", "sleep 301 & sleep 302"], stdout=subprocess.DEVNULL)
urls = [service.base_url, datastore.url]
print(json.dumps({"folder": str(folder), "urls": urls, "socket": str(service.probe.path)}))
sys.stdout.flush()
time.sleep(300)
"""


def wait_until_gone(processes: list[psutil.Process], seconds: float = 5.0) -> list[psutil.Process]:
    """Those that still run afterwards; a zombie that its new parent has not reaped yet does not."""
    end = time.monotonic() + seconds
    while (left := [each for each in processes if runs(each)]) and time.monotonic() < end:
        time.sleep(0.02)
    return left


def runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def family_of(pid: int, size: int) -> list[psutil.Process]:
    """All descendants, once there are so many of them."""
    end = time.monotonic() + 5
    while len(family := psutil.Process(pid).children(recursive=True)) != size and time.monotonic() < end:
        time.sleep(0.02)
    assert len(family) == size, [each.cmdline() for each in family]
    return family


def is_open(url: str) -> bool:
    host, _, port = url.removeprefix("http://").partition(":")
    with contextlib.suppress(OSError), socket.create_connection((host, int(port)), timeout=1):
        return True
    return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_stays_when_we_are_killed(tiny: Binary, number: signal.Signals) -> None:
    DATASTORE.obtain(None)
    encoded = msgspec.json.encode(tiny, enc_hook=str)
    parent = subprocess.Popen([sys.executable, "-c", PARENT, encoded], stdout=subprocess.PIPE, text=True)
    try:
        assert parent.stdout is not None
        said = msgspec.json.decode(parent.stdout.readline())
        # guardian, datastore, service and its child, shell and its two children
        family = family_of(parent.pid, 7)
        assert all(is_open(url) for url in said["urls"])
        assert Path(said["folder"], "file").exists()
        parent.send_signal(number)
        parent.wait(5)
        assert wait_until_gone(family) == []
        assert not any(is_open(url) for url in said["urls"])
        assert not Path(said["folder"]).exists()
        assert not Path(said["socket"]).parent.exists()
    finally:
        parent.kill()


def test_without_the_guardian_the_children_end_all_the_same(tiny: Binary) -> None:
    encoded = msgspec.json.encode(tiny, enc_hook=str)
    parent = subprocess.Popen([sys.executable, "-c", PARENT, encoded], stdout=subprocess.PIPE, text=True)
    try:
        assert parent.stdout is not None
        said = msgspec.json.decode(parent.stdout.readline())
        folder, socket_path = Path(said["folder"]), Path(said["socket"])
        family = family_of(parent.pid, 7)
        children = psutil.Process(parent.pid).children()
        guardian = next(each for each in children if "kept" in " ".join(each.cmdline()))
        guardian.kill()
        parent.kill()
        parent.wait(5)
        assert wait_until_gone(children) == []
    finally:
        parent.kill()
    # Only the guardian could have ended what the children had started, and deleted the folders.
    for process in family:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    shutil.rmtree(folder)
    shutil.rmtree(socket_path.parent)


def test_terminate_ends_children_that_ignore_the_signal() -> None:
    script = "trap '' TERM; sleep 303 & setsid sleep 304 & echo ready; wait; wait; sleep 305"
    process = supervise.spawn(["sh", "-c", script], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.1)
    family = psutil.Process(process.pid).children(recursive=True)
    assert len(family) == 2
    before = time.monotonic()
    supervise.terminate(process, grace=0.2)
    supervise.terminate(process, grace=0.2)
    assert process.returncode is not None
    assert wait_until_gone(family, 2) == []
    assert time.monotonic() - before < 3


def test_spawn_keeps_pid_streams_environment_and_folder(tmp_path: Path) -> None:
    process = supervise.spawn(
        ["sh", "-c", 'echo $$ "$A" "$PWD"; cat'],
        env={"A": "one two", "PATH": os.environ["PATH"]},
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    output, _ = process.communicate(b"three", timeout=5)
    assert output.decode() == f"{process.pid} one two {tmp_path}\nthree"
    assert process.returncode == 0
    supervise.terminate(process)


def test_a_program_that_is_not_there() -> None:
    with pytest.raises(ServiceError, match="no such program"):
        supervise.spawn(["leaktight-no-such-program"])


def test_run_is_bounded() -> None:
    assert supervise.run(["sh", "-c", "echo out; echo err >&2; exit 3"], timeout=5) == (3, "out\nerr\n")
    before = time.monotonic()
    with pytest.raises(ServiceError, match=r"sh did not end within 0\.2 seconds"):
        supervise.run(["sh", "-c", "sleep 306"], timeout=0.2)
    assert time.monotonic() - before < 3


def test_temporary_folder_is_deleted_after_an_error() -> None:
    made: list[Path] = []

    def fail() -> None:
        with supervise.temporary_folder() as folder:
            made.append(folder)
            (folder / "deep").mkdir()
            (folder / "deep/file").write_text("x")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not made[0].exists()


def test_tail_keeps_the_end() -> None:
    process = supervise.spawn(["sh", "-c", "seq 1 100000"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    tail = supervise.Tail(process.stdout, limit=1000)
    tail.finish(10)
    assert tail.text().endswith("\n99999\n100000\n")
    assert len(tail.text()) == 1000
    supervise.terminate(process)


def test_threads_may_spawn_at_once() -> None:
    processes: list[supervise.Process[bytes]] = []
    done = threading.Barrier(9)

    def work() -> None:
        processes.append(supervise.spawn(["sleep", "307"]))
        done.wait(10)
        done.wait(10)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    done.wait(10)
    assert all(process.poll() is None for process in processes)
    for process in processes:
        supervise.terminate(process, grace=0.5)
    done.wait(10)
    for thread in threads:
        thread.join()
    assert len(processes) == 8
