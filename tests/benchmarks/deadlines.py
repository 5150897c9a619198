"""How late deadlines fire: 10,000 pending, 500 a second due, beside 10,000 QTimers and APScheduler's QtScheduler.

    python -m tests.benchmarks.deadlines [--pending 10000] [--rate 500] [--seconds 10]

Each contender runs alone in an event loop of its own. What is pending is spread over the hours after the run, so that
only those due in the run fire. The lag is from the moment asked for to the call; CPU is of this process.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer

from console.clocks.clock import SystemClock
from console.clocks.schedule import Schedule

LAG_MS, FASTER = 10.0, 80
LATER_S = 3600.0
LEAD_S = 0.5


class Contender(Protocol):
    """Calls back at moments that it was given."""

    def add(self, number: int, at: float) -> None:
        """Fire `number` at `at`, epoch seconds."""
        ...

    def stop(self) -> None: ...


class Ours:
    """The console's schedule: one heap, one precise timer."""

    def __init__(self, fired: Callable[[int], None]) -> None:
        self._schedule = Schedule(SystemClock(), ZoneInfo("UTC"))
        self._schedule.due.connect(lambda owners: [fired(number) for number in owners])

    def add(self, number: int, at: float) -> None:
        self._schedule.wait_for(number, [datetime.fromtimestamp(at, UTC)])

    def stop(self) -> None:
        self._schedule.stop()


class Timers:
    """A precise single-shot QTimer each."""

    def __init__(self, fired: Callable[[int], None]) -> None:
        self._fired, self._parent = fired, QObject()

    def add(self, number: int, at: float) -> None:
        timer = QTimer(self._parent, singleShot=True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: self._fired(number))
        timer.start(max(0, round((at - time.time()) * 1000)))

    def stop(self) -> None:
        for timer in self._parent.findChildren(QTimer):
            timer.stop()


class Jobs:
    """A job each in APScheduler's scheduler for Qt, its calls in the main thread as ours are."""

    def __init__(self, fired: Callable[[int], None]) -> None:
        from apscheduler.executors.debug import DebugExecutor
        from apscheduler.schedulers.qt import QtScheduler

        self._fired = fired
        self._scheduler = QtScheduler(timezone=UTC, executors={"default": DebugExecutor()})
        self._scheduler.start()

    def add(self, number: int, at: float) -> None:
        when = datetime.fromtimestamp(at, UTC)
        self._scheduler.add_job(self._fired, "date", run_date=when, args=(number,), misfire_grace_time=None)

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pending", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=500.0)
    parser.add_argument("--seconds", type=float, default=10.0)
    asked = parser.parse_args()
    application = QCoreApplication.instance() or QCoreApplication([])
    print(f"{asked.pending:,} pending, {asked.rate:.0f} due a second for {asked.seconds:.0f} s")
    adds: dict[str, float] = {}
    for name, kind in (("watchfloor", Ours), ("QTimer each", Timers), ("APScheduler Qt", Jobs)):
        adds[name] = measure(name, kind, asked)
    print(f"  adding: {adds['QTimer each'] / adds['watchfloor']:.0f} × as fast as QTimers,", end=" ")
    print(f"{adds['APScheduler Qt'] / adds['watchfloor']:.0f} × as fast as APScheduler (goal {FASTER} ×)")
    del application


def measure(name: str, kind: Callable[[Callable[[int], None]], Contender], asked: argparse.Namespace) -> float:
    """Print the lag of one contender; microseconds to add one deadline."""
    due: dict[int, float] = {}
    lags: list[float] = []
    contender = kind(lambda number: lags.append((time.time() - due[number]) * 1000))
    wanted = int(asked.rate * asked.seconds)
    began = time.process_time()
    for number in range(wanted, asked.pending):
        due[number] = time.time() + LATER_S + number
        contender.add(number, due[number])
    soon = time.time() + LEAD_S + (time.process_time() - began) * wanted / max(1, asked.pending - wanted)
    for number in range(min(wanted, asked.pending)):
        due[number] = soon + number / asked.rate
        contender.add(number, due[number])
    add_us = (time.process_time() - began) / asked.pending * 1e6
    used, start = time.process_time(), time.monotonic()
    _turn(soon + asked.seconds + LEAD_S - time.time())
    cpu = (time.process_time() - used) / (time.monotonic() - start)
    contender.stop()
    lag = statistics.quantiles(lags, n=100)[98] if len(lags) > 1 else float("nan")
    goal = f" (goal p99 ≤ {LAG_MS:.0f})" if kind is Ours else ""
    print(
        f"  {name:15} add {add_us:6.1f} µs, fired {len(lags):,} of {wanted:,}, lag p50 {statistics.median(lags):.1f}"
        f" p99 {lag:.1f} ms{goal}, {cpu:.1%} of a core",
        flush=True,
    )
    return add_us


def _turn(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(timedelta(seconds=seconds).total_seconds() * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
