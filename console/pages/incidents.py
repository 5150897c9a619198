"""The Incidents page: the board of all incidents and everything with a clock below it."""

from datetime import UTC, datetime

from PySide6.QtCore import QByteArray, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from incidents.board import Board
from incidents.incident import Incident
from incidents.kinds import ENDED, Column, Kind, Severity, State
from resources.alarms.alarms import Alarms
from resources.loans.loans import Loans
from resources.people import Person
from widgets.buttons import ChipButton, PrimaryButton
from widgets.choice import Choice
from widgets.incidents.due_next import DueNext
from widgets.incidents.incident_board import IncidentBoard
from widgets.parts import GUTTER, column, row
from widgets.texts import kind_word, severity_word
from widgets.viewer import Viewer

translate = QCoreApplication.translate


class IncidentsPage(QWidget):
    """Takes the board and the time; tells which incident is to be opened and that one is to be reported."""

    opened = Signal(object)  # incident id
    report_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._board = Board()
        self._now: datetime | None = None
        self.kinds = Choice(translate("Incidents", "Kind"), _kinds())
        self.severities = Choice(translate("Incidents", "Severity"), _severities())
        self.mine = ChipButton(translate("Incidents", "Mine"))
        self.ended = ChipButton(translate("Incidents", "Dismissed and merged"))
        self.report = PrimaryButton(translate("Incidents", "Report an incident"), "F8")
        self.report.clicked.connect(self.report_wanted)
        self.board, self.due = IncidentBoard(viewer), DueNext(viewer)
        for choice in (self.kinds, self.severities):
            choice.changed.connect(self._refresh)
        for chip in (self.mine, self.ended):
            chip.setCheckable(True)
            chip.toggled.connect(self._refresh)
        self.board.opened.connect(self.opened)
        self.due.opened.connect(self.opened)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(GUTTER)
        self._split.setChildrenCollapsible(False)
        for place, part in enumerate((self.board, self.due)):
            self._split.addWidget(part)
            self._split.setStretchFactor(place, (7, 3)[place])
        self._split.setSizes([540, 210])
        filters = row(self.kinds, self.severities, self.mine, self.ended, None, self.report)
        whole = column(filters, spacing=GUTTER)
        whole.addWidget(self._split, 1)
        whole.setContentsMargins(GUTTER + 2, GUTTER + 2, GUTTER + 2, GUTTER)
        self.setLayout(whole)

    def show_board(self, board: Board) -> None:
        """Show all incidents as they stand."""
        self._board = board
        self._refresh()

    def show_alarms(self, alarms: Alarms) -> None:
        """Alarms have clocks, too."""
        self.due.show_alarms(alarms)

    def show_loans(self, loans: Loans) -> None:
        """So have loans of agents."""
        self.due.show_loans(loans)

    def show_time(self, now: float) -> None:
        """Move the clocks; `now` in epoch seconds of the centre's clock."""
        self._now = datetime.fromtimestamp(now, UTC)
        self._tick()

    def show_person(self, _person: Person) -> None:
        """Another person sits at the desk; the viewer already names them."""
        self._refresh()

    def remember(self) -> bytes:
        """The splitter, for `restore`."""
        return bytes(self._split.saveState().data())

    def restore(self, state: bytes) -> None:
        """Bring back what `remember` gave; anything else is ignored."""
        self._split.restoreState(QByteArray(state))

    def _refresh(self) -> None:
        chosen = [incident for incident in _in_order(self._board) if self._lets_through(incident)]
        self.board.show_incidents(chosen)
        self.due.show_incidents(chosen, self.mine.isChecked())  # some clocks outlive their incident
        self._tick()

    def _tick(self) -> None:
        if self._now is not None:
            self.board.tick(self._now)
            self.due.tick(self._now)

    def _take_keyboard(self) -> None:
        first = self.board.first()
        (first or self.report).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lets_through(self, incident: Incident) -> bool:
        if incident.state in (State.DISMISSED, State.MERGED) and not self.ended.isChecked():
            return False
        if self.mine.isChecked() and not _is_mine(incident, self._viewer.me):
            return False
        kind, severity = self.kinds.value, self.severities.value
        return kind in (None, None if incident.veiled else incident.kind) and severity in (None, incident.severity)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins on the first card, once the board that comes with the showing is drawn."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_keyboard)


def _in_order(board: Board) -> list[Incident]:
    """Columns worst first; of the ended ones the newest first."""
    running = [one for each in Column if each is not Column.CLOSED for one in board.column(each)]
    ended = [one for one in board if one.state in ENDED]
    return running + sorted(ended, key=lambda one: one.entered[one.state], reverse=True)


def _is_mine(incident: Incident, me: str) -> bool:
    held = any(assignment.person == me and not assignment.declined for assignment in incident.team.values())
    return held or me in (incident.commander, incident.reporter.person)


def _kinds() -> list[tuple[object, str]]:
    return [(None, translate("Incidents", "Kind: all")), *((kind, kind_word(kind)) for kind in Kind)]


def _severities() -> list[tuple[object, str]]:
    return [
        (None, translate("Incidents", "Severity: all")),
        *((severity, severity_word(severity)) for severity in Severity),
    ]
