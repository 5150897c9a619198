"""When something is to be looked at again: deadlines of the centre's clock, and jobs of the wall's."""

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apscheduler.executors.debug import DebugExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from console.clocks.clock import Clock
from console.clocks.deadlines import DeadlineHeap

_LONGEST_S = 30.0  # a sleep of the machine or a step of its clock is noticed within this


class Schedule(QObject):
    """Wakes others; what they find then decides. Lives in the main thread."""

    due = Signal(object)  # tuple of owners: read your state again

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._heap = DeadlineHeap()
        self._armed: datetime | None = None  # what the timer waits for, at most so long
        self._timer = _single_shot(self, self._wake)
        self._wall = WallScheduler(self)
        self._arm()

    def wait_for(self, owner: Hashable, moments: Iterable[datetime]) -> None:
        """Replaces the moments of the centre's clock at which `owner` is to be told."""
        self._heap.put(owner, moments)
        if self._heap.next() != self._armed:
            self._arm()

    def every(self, interval: timedelta, job: Callable[[], None]) -> None:
        """Calls a short job again and again on the wall's clock; work goes to the storage worker."""
        self._wall.add_job(job, IntervalTrigger(seconds=int(interval.total_seconds())), coalesce=True)

    def nightly(self, at: time, job: Callable[[], None]) -> None:
        """Calls a short job every night at that time in the centre's zone."""
        self._wall.add_job(job, CronTrigger(hour=at.hour, minute=at.minute, timezone=self._zone), coalesce=True)

    def start(self) -> None:
        """Begins the wall's jobs; deadlines count from the beginning."""
        self._wall.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._wall.running:
            self._wall.shutdown()

    @Slot()
    def _wake(self) -> None:
        owners = self._heap.wake(self._clock.now())
        if owners:
            self.due.emit(owners)
        self._arm()

    def _arm(self) -> None:
        moment = self._armed = self._heap.next()
        wait = _LONGEST_S if moment is None else (moment - self._clock.now()).total_seconds() / self._clock.speed
        self._timer.start(int(min(max(wait, 0.0), _LONGEST_S) * 1000) + 1)


class WallScheduler(BaseScheduler):  # type: ignore[misc]
    """APScheduler on one real timer of the main thread: its own Qt scheduler starts timers that it cannot stop."""

    def __init__(self, parent: QObject) -> None:
        self.timer = _single_shot(parent, self._process)
        super().__init__(timezone=UTC, jobstores={"default": MemoryJobStore()}, executors={"default": DebugExecutor()})

    def wakeup(self) -> None:
        self.timer.start(0)

    def shutdown(self, wait: bool = True) -> None:
        self.timer.stop()
        super().shutdown(wait)
        self.timer.stop()

    def _process(self) -> None:
        wait: Any = self._process_jobs()
        if wait is not None:
            self.timer.start(int(min(wait, _LONGEST_S) * 1000) + 1)


def _single_shot(parent: QObject, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(slot)
    return timer
