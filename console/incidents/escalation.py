"""Clocks that run out: when the schedule wakes, the board says what is due and the console states it, once."""

from collections.abc import Iterator
from functools import partial
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Slot

from console.acts.operations import Operations
from console.acts.outcomes import Done, Outcome, Request
from console.clocks.clock import Clock
from console.clocks.schedule import Schedule
from console.clocks.stopwatches import Stopwatches
from incidents.board import Board
from incidents.clocks.deadline import Deadline
from incidents.clocks.deadlines import deadlines
from incidents.commands import Escalate
from incidents.incident import Incident
from resources.entry import CONSOLE

Key = tuple[UUID, str]

REST_S = 30.0  # real seconds after the store could not take something


class Escalation(QObject):
    """Shown every new board; passes on what is overdue. The id of an act follows from its deadline: none doubles."""

    def __init__(
        self, operations: Operations, schedule: Schedule, clock: Clock, desk: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._schedule = schedule
        self._clock = clock
        self._desk = desk
        self._seen: dict[UUID, Incident] = {}
        self._owed: dict[UUID, tuple[Deadline, ...]] = {}
        self._watches = Stopwatches(clock)
        self._asked: set[Key] = set()
        self._again: set[Key] = set()  # those that the store could not take
        self._rest_until = float("-inf")  # monotonic
        schedule.due.connect(self._wake)

    def show(self, board: Board) -> None:
        """The newest board. What has run out meanwhile, as while the console was closed, is passed on at once."""
        changed = [incident for incident in board if self._seen.get(incident.id) is not incident]
        for incident in changed:
            self._seen[incident.id] = incident
            self._owed[incident.id] = tuple(one for one in deadlines(incident) if not one.escalated)
            self._asked = {key for key in self._asked if key[0] != incident.id}
            self._schedule.wait_for(incident.id, (one.when for one in self._owed[incident.id]))
        if changed:
            self._watches.keep((_key(one), one.when) for owed in self._owed.values() for one in owed)

    @Slot()
    def look(self) -> None:
        """Pass on what is due by the clock, or by the stopwatch after the clock was set back."""
        if self._clock.monotonic() >= self._rest_until:
            self._asked -= self._again
            self._again.clear()
        for deadline in sorted(self._due(), key=lambda one: (one.when, one.id)):
            key = _key(deadline)
            self._asked.add(key)
            command = Escalate(deadline.incident, deadline.id, by_stopwatch=self._watches.is_over(key))
            request = Request(uuid5(deadline.incident, deadline.id), command, CONSOLE, self._desk)
            self._operations.run(request, partial(self._passed_on, key))

    def _due(self) -> Iterator[Deadline]:
        for owed in self._owed.values():
            yield from (
                one for one in owed if _key(one) not in self._asked and self._watches.is_due(_key(one), one.when)
            )

    @Slot(object)
    def _wake(self, _owners: object) -> None:
        self.look()

    def _passed_on(self, key: Key, outcome: Outcome) -> None:
        if not isinstance(outcome, Done):
            self._again.add(key)
            self._rest_until = self._clock.monotonic() + REST_S


def _key(deadline: Deadline) -> Key:
    return deadline.incident, deadline.id
