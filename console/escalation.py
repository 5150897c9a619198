"""Clocks that run out: when the schedule wakes, the board says what is due and the console states it, once."""

from datetime import timedelta
from functools import partial
from uuid import UUID, uuid5

from PySide6.QtCore import QObject, Slot

from console.clock import Clock
from console.operations import Operations
from console.outcomes import Done, Outcome, Request
from console.schedule import Schedule
from incidents.board import Board
from incidents.clocks.deadlines import deadlines, due
from incidents.commands import Escalate
from incidents.incident import Incident
from resources.entry import CONSOLE

RETRY = timedelta(seconds=30)  # when the store could not take it


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
        self._board = Board()
        self._seen: dict[UUID, Incident] = {}
        schedule.due.connect(self._wake)

    def show(self, board: Board) -> None:
        """The newest board. What has run out meanwhile, as while the console was closed, is passed on at once."""
        self._board = board
        for incident in board:
            if self._seen.get(incident.id) is not incident:
                self._seen[incident.id] = incident
                pending = (one.when for one in deadlines(incident) if not one.escalated)
                self._schedule.wait_for(incident.id, pending)

    @Slot(object)
    def _wake(self, _owners: object) -> None:
        for deadline in due(self._board, self._clock.now()):
            command = Escalate(deadline.incident, deadline.id)
            request = Request(uuid5(deadline.incident, deadline.id), command, CONSOLE, self._desk)
            self._operations.run(request, partial(self._passed_on, deadline.incident))

    def _passed_on(self, incident: UUID, outcome: Outcome) -> None:
        if not isinstance(outcome, Done):
            self._seen.pop(incident, None)
            self._schedule.wait_for(incident, [self._clock.now() + RETRY])
