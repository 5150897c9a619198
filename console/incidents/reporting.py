"""F8 from anywhere: opens the report dialog, keeps its figures fresh, and turns a report into a command."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.pages.response_runs import RunsCommands
from incidents.board import Board
from incidents.commands import ReportIncident
from resources.floor import Floor
from widgets.incidents.report_dialog import DRAFT_KEY, Report, ReportDialog
from widgets.incidents.report_figures import report_figures
from widgets.toast import Notice
from widgets.viewer import Viewer


class Reporting(QObject):
    """One dialog per desk. `reported` names the new incident once it is stored."""

    reported = Signal(object)  # incident id
    opened = Signal(object)  # id of an incident that may be the same
    noticed = Signal(object)  # widgets.toast.Notice
    draft_changed = Signal(str, str)  # key, text

    def __init__(
        self, acts: RunsCommands, viewer: Viewer, kept: Callable[[str], str] = lambda _key: "", over: Any = None
    ) -> None:
        super().__init__(over if isinstance(over, QObject) else None)
        self._acts, self._viewer = acts, viewer
        self._id: UUID = uuid4()  # asked again after a doubt, it is still the same report
        self.dialog = ReportDialog(viewer, over if isinstance(over, QWidget) else None)
        self.dialog.restore(kept(DRAFT_KEY))
        self.dialog.reported.connect(self._report)
        self.dialog.draft_changed.connect(self.draft_changed)
        self.dialog.opened.connect(self.opened)

    def suggest(self, draft: str) -> None:
        """Begin with these fields; what a person has written already is not touched."""
        if draft and not self.dialog.affected.text():
            self.dialog.restore(draft)

    def open(self, now: float) -> None:
        """Open the dialog; `now` in epoch seconds of the centre's clock is when it was noticed."""
        if self.dialog.isVisible():
            self.dialog.activateWindow()
            return
        self.dialog.begin(datetime.fromtimestamp(now, UTC))

    def show_floor(self, floor: Floor, monotonic: float) -> None:
        """The floor whose figures a report made now would carry; `monotonic` tells their age."""
        if self.dialog.isVisible() or not floor.queues:
            self.dialog.show_figures(report_figures(floor, monotonic))

    def show_board(self, board: Board) -> None:
        """The incidents among which a report may find its like."""
        self.dialog.show_open(tuple(one for one in board.open if not one.veiled))

    def _report(self, report: Report) -> None:
        self.dialog.show_saving(True)
        command = ReportIncident(
            incident=self._id,
            kind=report.kind,
            affected=report.affected,
            began_at=report.began_at,
            noticed_at=report.noticed_at,
            queues=report.queues,
            floor_age_s=report.floor_age_s,
        )
        self._acts.run(command, self._home)

    def _home(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._viewer, None)
        if isinstance(outcome, Done):
            stored, self._id = self._id, uuid4()
            self.dialog.show_stored()
            self.reported.emit(stored)
        else:
            self.dialog.show_saving(False)
            self._tell(notice)
        if notice is not None:
            self.noticed.emit(notice)

    def _tell(self, notice: Notice | None) -> None:
        if notice is not None:
            self.dialog.tell(notice.words)
