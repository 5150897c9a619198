"""F8 at a desk: the report dialog is made when it is first asked for, and follows board and floor from then on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from console.incidents.reporting import Reporting
from incidents.board import Board
from resources.floor import Floor

if TYPE_CHECKING:
    from console.desk import Desk


class ReportDesk(QObject):
    """`incident_wanted` names the incident that was reported, or one that may be the same."""

    noticed = Signal(object)  # widgets.toast.Notice
    incident_wanted = Signal(object)  # incident id

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._reporting: Reporting | None = None

    def open(self, over: QWidget | None = None, draft: str = "") -> None:
        """Open the report, with `draft` in it unless somebody has begun to write one."""
        desk = self._desk
        if self._reporting is None:
            self._reporting = self._make_reporting(over)
        self._reporting.suggest(draft)
        self._reporting.show_board(desk.state.shown or Board())
        self._reporting.open(desk.watched.clock.epoch())
        self._show_floor(desk.state.floor)  # it takes figures once it is open

    def _make_reporting(self, over: QWidget | None) -> Reporting:
        desk = self._desk
        reporting = Reporting(desk.acts, desk.viewer, desk.drafts.text, over)
        reporting.noticed.connect(self.noticed)
        reporting.draft_changed.connect(desk.drafts.change)
        reporting.opened.connect(self.incident_wanted)
        reporting.reported.connect(self.incident_wanted)
        desk.state.floor_changed.connect(self._show_floor)
        desk.state.ticked.connect(lambda _now: self._show_floor(desk.state.floor))  # figures age without news, too
        desk.state.shown_changed.connect(reporting.show_board)
        return reporting

    def _show_floor(self, floor: Floor) -> None:
        if self._reporting is not None:
            self._reporting.show_floor(floor, self._desk.watched.clock.monotonic())
