"""Watches who signs in, and says every few seconds what everybody does against the plan."""

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.acts.worker import Worker
from resources.floor import Floor, Freshness
from resources.roster.adherence import Adherence, adherence
from resources.roster.attendance import Attendance
from resources.roster.roster import Roster

if TYPE_CHECKING:
    from console.state import State

EVERY_S = 10.0


class Attending(QObject):
    """Judges beside the window: 5,000 agents take longer than a frame. On a floor too old to trust it says nothing."""

    changed = Signal(object)  # resources.roster.adherence.Adherence

    def __init__(self, state: "State", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._attendance = Attendance()
        self._worker = Worker("attending", self)
        self._looked = 0.0
        self._fresh = False
        self.adherence: Adherence | None = None
        state.aged.connect(self._aged)
        state.ticked.connect(self._look)
        state.roster_changed.connect(lambda _roster: self._look_at(state.now()))

    def close(self) -> None:
        """Nothing is judged any more."""
        self._worker.close()

    def _aged(self, freshness: Freshness, _age_s: float | None) -> None:
        self._fresh = freshness in (Freshness.FRESH, Freshness.LATE)

    def _look(self, now: float) -> None:
        if abs(now - self._looked) >= EVERY_S:
            self._look_at(now)

    def _look_at(self, now: float) -> None:
        roster = self._state.roster
        if self._fresh and roster is not None and roster.agents:
            self._looked = now
            self._worker.do(partial(self._judge, roster, self._state.floor, now), self._show)

    def _judge(self, roster: Roster, floor: Floor, now: float) -> Adherence:
        """Runs in the worker's thread, which alone keeps the attendance."""
        self._attendance = self._attendance.after(floor)
        return adherence(roster, floor, datetime.fromtimestamp(now, UTC), self._attendance)

    def _show(self, found: Adherence) -> None:
        self.adherence = found
        self.changed.emit(found)
