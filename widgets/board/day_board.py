"""The day by its agents: one painted widget with the roster, its need, the loans, and the changes that are tried."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from resources.changes.change import Change
from resources.day import Day
from resources.dayboard.groups import Wanted
from resources.loans.loans import Loans
from resources.roster.roster import Roster
from resources.staffing.need import DayNeed
from widgets.viewer import Viewer


class DayBoard(QAbstractScrollArea):
    """Values in, edits out: nothing changes on it before it is shown another draft."""

    edited = Signal(object)  # resources.changes.draft.Edit

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.zone = viewer.zone

    def show_day(self, day: Day) -> None:
        """Show another day."""

    def show_roster(self, roster: Roster) -> None:
        """Show the agents and shifts as they stand now."""

    def show_need(self, need: DayNeed | None) -> None:
        """Show what the day needs; None: nobody has forecast it."""

    def show_loans(self, loans: Loans) -> None:
        """Show who is lent where."""

    def show_time(self, now: float) -> None:
        """Move the line of now; epoch seconds."""

    def show_draft(self, changes: Sequence[Change]) -> None:
        """Show the changes that are tried, as ghosts."""

    def show_breaches(self, breaches: Mapping[Change, Sequence[Any]]) -> None:
        """Mark the changes that break a limit."""

    def show_wanted(self, wanted: Wanted) -> None:
        """Show other agents, or the same in other groups."""
