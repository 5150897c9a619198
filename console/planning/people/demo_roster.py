"""Keeps the roster of a simulated centre in the journal, day by day, and its agents to what the journal says."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from console.acts.outcomes import Request
from console.demo.roster import DemoRoster
from resources.entry import CONSOLE
from resources.roster.commands import ImportRoster
from resources.roster.roster import Roster

if TYPE_CHECKING:
    from console.desk import Desk


def demo_rostering(desk: "Desk", parent: QObject) -> "DemoRostering | None":
    """For the desk of a simulated centre; None for any other."""
    demo = desk.watched.roster
    return DemoRostering(demo, desk, parent) if demo is not None else None


class DemoRostering(QObject):
    """Begun when the journal has been read. The plans are drawn in the reader's thread."""

    def __init__(self, demo: DemoRoster, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._demo, self._operations, self._state = demo, desk.operations, desk.state
        self._clock, self._desk = desk.watched.clock, desk.acts.desk
        self._day: date | None = None
        self._has_promised = False

    def begin(self) -> None:
        """State what is missing, now and with every new day."""
        self._state.roster_changed.connect(self._demo.follow)
        self._state.roster_changed.connect(lambda _roster: self._promise())
        self._demo.follow(self._roster)
        self._state.ticked.connect(self._look)
        self._look(self._clock.epoch())
        self._promise()

    @property
    def _roster(self) -> Roster:
        return self._state.roster or Roster()

    def _look(self, now: float) -> None:
        today = datetime.fromtimestamp(now, self._demo.centre.zone).date()
        if today != self._day:
            self._day, roster = today, self._roster
            self._operations.read(lambda _store: self._demo.missing(roster, today), self._state_it)

    def _state_it(self, missing: ImportRoster | None) -> None:
        if missing is not None:
            self._operations.run(Request(uuid4(), missing, CONSOLE, self._desk))

    def _promise(self) -> None:
        """Once a journal: what agents of the centre have promised."""
        from console.demo.promises import demo_promises  # late: the first floor waits for none of it

        known = self._state.promises
        if self._has_promised or not self._roster.agents or (known is not None and known.by_id):
            return
        self._has_promised = True
        for command in demo_promises(self._roster, self._clock.now(), self._demo.language):
            self._operations.run(Request(uuid4(), command, CONSOLE, self._desk))
