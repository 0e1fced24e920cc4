"""Workers: a request is answered, or failed with a reason, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from leaktight.workers import Failed, Workers


def answers(answer: Callable[[Any], Any], requests: list[Any], *, limit: float = 60.0) -> list[Any]:
    with Workers(answer, 2, limit) as workers:
        return [found for _, found in sorted(workers.ask(requests), key=lambda pair: pair[0])]


def test_every_request_is_answered_by_processes_of_their_own() -> None:
    found = answers(lambda n: (n * n, os.getpid()), list(range(20)))
    assert [square for square, _ in found] == [n * n for n in range(20)]
    pids = {pid for _, pid in found}
    assert os.getpid() not in pids
    assert len(pids) == 2


def test_requests_are_handed_out_in_their_order_where_neighbours_do_not_matter() -> None:
    done: list[int] = []

    def answer(n: int) -> list[int]:
        done.append(n)
        return list(done)

    with Workers(answer, 2, 60.0) as workers:
        found = dict(workers.ask(list(range(10)), neighbours=False))
    assert all(seen == sorted(seen) for seen in found.values())
    assert found[0] == [0]
    assert found[1][-1] == 1


def test_large_answers_arrive_whole() -> None:
    assert answers(lambda n: b"x" * n, [5_000_000, 0, 3]) == [b"x" * 5_000_000, b"", b"xxx"]


def test_what_is_told_is_known_to_all() -> None:
    known: list[str] = []

    def answer(request: str) -> str:
        if request.startswith("learn"):
            known.append(request)
        if request == "end":
            os._exit(3)
        return " ".join(known)

    with Workers(answer, 2, 60.0) as workers:
        workers.tell("learn a")
        list(workers.ask(["end", "end"]))
        workers.tell("learn b")
        assert [found for _, found in workers.ask(["", "", ""])] == ["learn a learn b"] * 3


def test_an_error_is_an_answer() -> None:
    found = answers(lambda n: 1 // n, [0, 1])
    assert isinstance(found[0], Failed)
    assert found[0].reason.startswith("ZeroDivisionError")
    assert found[1] == 1


@pytest.mark.parametrize("end", [lambda: os._exit(0), lambda: os.kill(os.getpid(), signal.SIGKILL)])
def test_a_worker_that_ends_fails_its_request_alone(end: Callable[[], None]) -> None:
    def answer(n: int) -> int:
        if n % 3 == 0:
            end()
        return n

    found = answers(answer, list(range(9)))
    assert [n for n in found if not isinstance(n, Failed)] == [1, 2, 4, 5, 7, 8]
    assert {n.reason for n in found if isinstance(n, Failed)} == {"its process ended"}


def test_a_worker_that_hangs_fails_its_request_alone() -> None:
    found = answers(lambda n: time.sleep(600) if n == 1 else n, [0, 1, 2], limit=1.0)
    assert found[0] == 0
    assert found[1] == Failed("it took more than 1 seconds")
    assert found[2] == 2


def test_nothing_outlives_the_block() -> None:
    with Workers(lambda _: os.getpid(), 2, 60.0) as workers:
        pids = {pid for _, pid in workers.ask([0, 1])}
    assert not any(alive(pid) for pid in pids)


HOLDER = """
import os, sys, time
from leaktight.workers import Workers
def answer(_):
    os.write(1, b"%d\\n" % os.getpid())  # whole, whoever else writes
    time.sleep(600)
with Workers(answer, 2, 600.0) as workers:
    list(workers.ask([0, 1]))
"""


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_outlives_the_process(sign: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as holder:
        try:
            assert holder.stdout is not None
            pids = [int(holder.stdout.readline()) for _ in range(2)]
            assert all(alive(pid) for pid in pids)
            holder.send_signal(sign)
            holder.wait(30)
            deadline = time.monotonic() + 30
            while any(alive(pid) for pid in pids):
                assert time.monotonic() < deadline
                time.sleep(0.01)
        finally:
            holder.kill()


def alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and waits to be noticed does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
