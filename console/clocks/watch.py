"""Notices that somebody set this machine's clock, or that it slept, and puts it on record."""

from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from console.acts.operations import Operations
from console.acts.outcomes import Failed, Outcome, Request
from console.clocks.clock import Clock
from resources.entry import CONSOLE
from resources.feed_facts import ClockStepped, NoteFeed
from widgets.format import MINUS, duration
from widgets.toast import Notice

translate = QCoreApplication.translate

SKEW_S = 2.0  # between two looks, a second apart
SOURCE = "clock"


class ClockWatch(QObject):
    """Compares the clock with the monotonic one at every look. Deadlines that run keep to the monotonic one."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, operations: Operations, clock: Clock, desk: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations, self._clock, self._desk = operations, clock, desk
        self._last: tuple[datetime, float] | None = None
        self._untold: list[Request] = []

    @Slot()
    def look(self) -> None:
        """Compare once."""
        now, monotonic = self._clock.now(), self._clock.monotonic()
        if self._last is not None:
            expected = self._last[0] + timedelta(seconds=(monotonic - self._last[1]) * self._clock.speed)
            by_s = (now - expected).total_seconds()
            if abs(by_s) > SKEW_S:
                self._note(ClockStepped(SOURCE, by_s, expected.astimezone(UTC), now.astimezone(UTC)))
        self._last = now, monotonic
        untold, self._untold = self._untold, []
        for request in untold:
            self._operations.run(request, partial(self._home, request))

    def _note(self, step: ClockStepped) -> None:
        self._untold.append(Request(uuid4(), NoteFeed(step), CONSOLE, self._desk))
        self.noticed.emit(notice_of(step))

    def _home(self, request: Request, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self._untold.append(request)


def notice_of(step: ClockStepped) -> Notice:
    """What to tell about a step of the clock."""
    by = f"{'+' if step.by_s > 0 else MINUS}{duration(abs(step.by_s))}"
    return Notice(
        translate("ClockWatch", "This machine’s clock changed by {by}.").format(by=by),
        translate("ClockWatch", "The log keeps its order; deadlines that run are still told in time."),
        translate("ClockWatch", "If the machine did not sleep, check its time before you rely on times of day."),
        critical=True,
    )
