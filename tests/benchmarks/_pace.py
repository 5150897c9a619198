"""Runs a load against an event loop in real time; says what it cost: CPU, lag of the loop, events that got through."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer

BEAT_MS, FEED_MS = 5, 5


@dataclass(frozen=True, slots=True)
class Cost:
    """`cpu` as a share of one core, lags in ms, `kept` the share of the asked events that were taken in time.

    `lag_p99` counts the time for which this loop itself was busy, `wall_p99` what passed on the wall's clock: on a
    machine with other work the second also measures the others.
    """

    cpu: float
    lag_p99: float
    wall_p99: float
    kept: float


def run(seconds: float, rate: float, take: Callable[[int], None]) -> Cost:
    """Hand `rate` events a second to `take` for some seconds; what a busy loop could not take at once comes in one go.

    Lag is how late a timer of 5 ms fires. A loop that is blocked counts for every beat it missed, not once.
    """
    load, beats = _Load(rate, take), _Beats()
    feeding, beating = (QTimer(timerType=Qt.TimerType.PreciseTimer) for _ in range(2))
    feeding.timeout.connect(load.hand_over)
    beating.timeout.connect(beats.beat)
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    began, cpu = time.perf_counter(), time.process_time()
    feeding.start(FEED_MS)
    beating.start(BEAT_MS)
    loop.exec()
    for timer in (feeding, beating):
        timer.stop()
    took, used = time.perf_counter() - began, time.process_time() - cpu
    kept = min(1.0, load.handed / (rate * took)) * min(1.0, seconds / took)
    return Cost(used / took, _share(beats.busy, 0.99), _share(beats.wall, 0.99), kept)


def _share(lags: list[float], share: float) -> float:
    return sorted(lags)[min(len(lags) - 1, int(share * len(lags)))] * 1000


class _Load:
    def __init__(self, rate: float, take: Callable[[int], None]) -> None:
        self._rate, self._take, self._began, self.handed = rate, take, time.perf_counter(), 0

    def hand_over(self) -> None:
        due = int((time.perf_counter() - self._began) * self._rate) - self.handed
        if due > 0:
            self.handed += due
            self._take(due)


class _Beats:
    def __init__(self) -> None:
        self.busy: list[float] = []
        self.wall: list[float] = []
        self._last = time.thread_time(), time.perf_counter()

    def beat(self) -> None:
        now = time.thread_time(), time.perf_counter()
        for lags, began, ended in zip((self.busy, self.wall), self._last, now, strict=True):
            late = ended - began - BEAT_MS / 1000
            lags.append(max(0.0, late))
            while (late := late - BEAT_MS / 1000) > 0:
                lags.append(late)
        self._last = now
