"""Alarms nobody acknowledges are passed on, and shelves end: at their time by the clock, or by a stopwatch if the
clock was set back meanwhile."""

from datetime import datetime
from functools import partial
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Slot

from console.acts.operations import Operations
from console.acts.outcomes import Done, Outcome, Request
from console.clocks.clock import Clock
from console.clocks.schedule import Schedule
from resources.alarms.alarms import Alarms
from resources.alarms.commands import EscalateAlarms, ExpireShelves
from resources.alarms.deadlines import AlarmDeadline, deadlines
from resources.entry import CONSOLE

OWNER = "alarms"
REST_S = 5.0  # after the store could not take something


class AlarmDeadlines(QObject):
    """Shown every new reading; on every wake and every second what is due is read from it, never from the timer."""

    def __init__(
        self, operations: Operations, schedule: Schedule, clock: Clock, desk: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._schedule, self._clock, self._desk = operations, schedule, clock, desk
        self._owed: tuple[AlarmDeadline, ...] = ()
        self._ends: dict[AlarmDeadline, float] = {}  # by the stopwatch, monotonic seconds
        self._asked: set[AlarmDeadline] = set()
        self._rest_until = float("-inf")
        schedule.due.connect(self.look)

    def show(self, alarms: Alarms) -> None:
        """The newest reading. What fell due while the console was closed is passed on at once."""
        self._owed = deadlines(alarms)
        now, monotonic = self._clock.now(), self._clock.monotonic()
        self._ends = {one: self._ends.get(one) or monotonic + self._left_s(one, now) for one in self._owed}
        self._schedule.wait_for(OWNER, (one.when for one in self._owed))

    @Slot()
    def look(self) -> None:
        """Pass on what is due, by the clock or by the stopwatch."""
        monotonic = self._clock.monotonic()
        if monotonic < self._rest_until:
            return
        now = self._clock.now()
        due = tuple(one for one in self._owed if one not in self._asked and self._is_due(one, now, monotonic))
        shelves = tuple(one for one in due if one.rung is None)
        owed = tuple(one for one in due if one.rung is not None)
        if shelves:
            self._send(shelves, ExpireShelves(tuple(one.alarm for one in shelves)))
        if owed:
            self._send(owed, EscalateAlarms(tuple((one.alarm, one.rung) for one in owed if one.rung)))

    def _is_due(self, one: AlarmDeadline, now: datetime, monotonic: float) -> bool:
        return one.when <= now or self._ends[one] <= monotonic

    def _left_s(self, one: AlarmDeadline, now: datetime) -> float:
        """Real seconds until the deadline; none if the clock was set back to before it began to run."""
        return 0.0 if now < one.since else (one.when - now).total_seconds() / self._clock.speed

    def _send(self, due: tuple[AlarmDeadline, ...], command: ExpireShelves | EscalateAlarms) -> None:
        """The id follows from what is due: asked again after a doubt, it is the same act."""
        self._asked |= set(due)
        request = Request(_id(due), command, CONSOLE, self._desk)
        self._operations.run(request, partial(self._home, due))

    def _home(self, due: tuple[AlarmDeadline, ...], outcome: Outcome) -> None:
        self._asked -= set(due)
        if not isinstance(outcome, Done):
            self._rest_until = self._clock.monotonic() + REST_S


def _id(due: tuple[AlarmDeadline, ...]) -> UUID:
    names = ",".join(f"{one.alarm}:{one.rung}:{one.when.isoformat()}" for one in due)
    return uuid5(due[0].alarm, names)
