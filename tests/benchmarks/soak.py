"""One hour of the demo at speed, the pages and the tabs of a response shown in turn: does anything grow?

    python -m tests.benchmarks.soak [--speed 60] [--hours 1] [--warm 0.5]

`--speed 1` is the same in real time. Memory, files, threads, widgets and Qt's wrapped objects are read every few
seconds; the slope is the least-squares line over the hour, after a warm-up in which caches and pools fill.
"""

import argparse
import gc
import os
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from console.bootstrap import Console
from console.pages.response import ResponsePage
from console.settings.options import Options
from incidents import commands
from incidents.kinds import Kind, Severity
from incidents.playbooks.shipped import shipped_text

PAGES = ("floor", "incidents", "response", "shifts", "review")
PAGE_S, READ_S, SLOPE_MB_PER_H = 1.5, 2.0, 1.0
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class Reading(NamedTuple):
    """At so many seconds of real time: megabytes, open files, threads, widgets, objects of Qt held by Python."""

    at: float
    mb: float
    files: int
    threads: int
    widgets: int
    objects: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speed", type=float, default=60.0)
    parser.add_argument("--hours", type=float, default=1.0, help="of the demo, that count")
    parser.add_argument("--warm", type=float, default=0.5, help="hours of the demo before them")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="watchfloor-") as data:
        readings = soak(Path(data), asked.speed, (asked.hours + asked.warm) * 3600 / asked.speed)
    tell(readings, asked.speed, asked.warm)


def soak(data: Path, speed: float, seconds: float) -> list[Reading]:
    """Run the console for so many real seconds."""
    console = Console(Options(demo=True, data=data, speed=speed, language="en"))
    console.show()
    loop, began = QEventLoop(), time.monotonic()
    readings: list[Reading] = []
    timers = [
        _every(PAGE_S, lambda: turn_over(console, int(time.monotonic() / PAGE_S))),
        _every(READ_S, lambda: readings.append(read(time.monotonic() - began))),
    ]
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    for timer in timers:
        timer.stop()
    console.close()
    return readings


def respond(console: Console) -> None:
    """Have an incident whose response goes on unattended, as soon as there is a desk."""
    desk = console.desk
    if desk is None or desk.state.board is None or desk.state.board.open:
        return
    key, now = uuid4(), desk.watched.clock.now()
    for command in (
        commands.ReportIncident(key, Kind.SYSTEM_OUTAGE, "Core banking unavailable", now, now),
        commands.Acknowledge(key),
        commands.Classify(key, Severity.S2),
        commands.Activate(key, desk.acts.person.id, shipped_text(Kind.SYSTEM_OUTAGE)),
    ):
        desk.acts.run(command)


def turn_over(console: Console, number: int) -> None:
    """The next page; of a response with the next tab in front."""
    respond(console)
    rounds, place = divmod(number, len(PAGES))
    console.window.show_page(PAGES[place])
    page = console.window.current_page()
    if isinstance(page, ResponsePage):
        keys = ("log", *(part.key for part in page.parts))
        page.show_part(keys[rounds % len(keys)])


def _every(seconds: float, act: object) -> QTimer:
    timer = QTimer(interval=int(seconds * 1000))
    timer.timeout.connect(act)
    timer.start()
    return timer


def read(at: float) -> Reading:
    """What this process holds now, garbage collected."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    held = sum(isinstance(each, QObject) for each in Shiboken.getAllValidWrappers())
    files = sum(1 for _ in Path("/proc/self/fd").iterdir())
    return Reading(
        at, pages * PAGE_BYTES / 2**20, files, threading.active_count(), len(QApplication.allWidgets()), held
    )


def tell(readings: list[Reading], speed: float, warm: float) -> None:
    """Print each figure at the beginning and the end of what counts, and how it grew."""
    counted = [reading for reading in readings if reading.at * speed >= warm * 3600]
    hours = np.array([reading.at * speed / 3600 for reading in counted])
    print(f"{hours[-1] - hours[0]:.2f} h of the demo at ×{speed:.0f} after {warm:.1f} h, pages in turn")
    for name in Reading._fields[1:]:
        values = np.array([getattr(reading, name) for reading in counted], dtype=float)
        slope = float(np.polyfit(hours, values, 1)[0])
        goal = f" (goal ≤ {SLOPE_MB_PER_H:.0f})" if name == "mb" else " (goal: flat)"
        print(f"  {name:8} {values[0]:9.1f} → {values[-1]:9.1f}, slope {slope:+8.2f} an hour of the demo{goal}")


if __name__ == "__main__":
    main()
