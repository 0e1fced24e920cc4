"""Commands that are ended at any moment leave nothing behind."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import psutil
import pytest

from tests.loop.command import Commands

BUILDING = r"building cmd/api"
LEARNING = r"which tables it needs"
STARTING = r"starting cmd/api"
FIRST = r"measuring GET /healthz"
LEAKING = r"measuring GET /orders/:id/quote"


@pytest.mark.parametrize(
    ("number", "moment", "later"),
    [
        (signal.SIGKILL, BUILDING, 0.3),
        (signal.SIGKILL, LEARNING, 0.2),
        (signal.SIGKILL, FIRST, 0.4),
        (signal.SIGTERM, STARTING, 0.0),
        (signal.SIGINT, BUILDING, 0.1),
        (signal.SIGINT, LEARNING, 0.0),
        (signal.SIGINT, FIRST, 0.5),
    ],
    ids=lambda value: str(getattr(value, "name", value)),
)
def test_ended_at_some_moment(
    commands: Commands, orders: Path, number: signal.Signals, moment: str, later: float
) -> None:
    with commands.start("prove", "--verbose", orders) as command:
        command.until(moment)
        time.sleep(later)
        assert commands.processes()
        status = command.signal(number)
    assert status == {signal.SIGINT: 130}.get(number, -number)


def test_ended_while_the_patch_is_measured(commands: Commands, orders: Path) -> None:
    with commands.start("audit", "--verbose", "--route", "*/shipment", "--route", "*/quote", orders) as command:
        command.until("checking the patched source")
        command.until("measuring GET")
        assert command.signal(signal.SIGKILL) == -signal.SIGKILL


def test_datastore_that_dies_half_way_loses_no_findings(commands: Commands, orders: Path) -> None:
    with commands.start("audit", "--verbose", "--format", "json", orders) as command:
        command.until(FIRST)
        family = psutil.Process(command.process.pid).children(recursive=True)
        datastores = [each for each in family if each.name() in ("dynoxide", "minidyn")]
        assert len(datastores) == 1, [each.name() for each in family]
        datastores[0].kill()
        ran = command.rest()
    assert ran.status == 4
    assert "the datastore ended while the service was measured" in ran.err
    assert "Traceback" not in ran.err
    assert json.loads(ran.out)["findings"]
