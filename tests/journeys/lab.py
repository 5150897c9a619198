"""A console on a running PBX under load: what its journeys share.

ASTERISK_LAB names the folder of a running Asterisk, ASTERISK_LOAD the script that drives calls through it (arguments:
--profile surge|steady, --agents, --rate, --duration, --surge-at, --surge-len, --surge-x).
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.console.links.test_live_asterisk import LAB
from tests.journeys.hands import Hands

LOAD = os.environ.get("ASTERISK_LOAD", "")

CENTRE = """
name = "Lab"
zone = "Asia/Taipei"
queues = [
    {id = "cards", title = "Cards", target_s = 20.0, longest_wait_goal_s = 30.0},
    {id = "retail", title = "Retail", target_s = 30.0},
    {id = "loans", title = "Loans", target_s = 45.0},
    {id = "vip", title = "Private banking", target_s = 10.0},
    {id = "complaints", title = "Complaints", target_s = 60.0},
    {id = "fraud", title = "Fraud", target_s = 10.0, protected = true},
    {id = "overflow", title = "Overflow", target_s = 60.0},
]
people = [
    {id = "s1", name = "Mirela Sandgrouse", post = "supervisor"},
    {id = "s2", name = "Kwabena Tidepool", post = "supervisor"},
    {id = "d1", name = "Hortense Seagrass", post = "duty_manager"},
]
"""

under_load = [
    pytest.mark.long,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not (LAB and LOAD), reason="no PBX under load: ASTERISK_LAB and ASTERISK_LOAD are not set"),
]


class Story:
    """When what happened, in seconds since the load began."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.lines: list[str] = []

    def now(self) -> float:
        return time.monotonic() - self.began

    def tell(self, what: str) -> float:
        self.lines.append(f"{self.now():7.1f} s  {what}")
        sys.stderr.write(self.lines[-1] + "\n")
        return self.now()


def wait(condition: Callable[[], object], limit_s: float, what: str) -> None:
    """Let the window live until it is so: the PBX and its callers take their own time."""
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, what
        QApplication.processEvents()
        QTest.qWait(20)


def watch(opened: Callable[..., Hands], tmp_path: Path) -> Hands:
    return opened(asterisk="127.0.0.1:5038", user="queueonly", centre=tmp_path / "centre.toml")
