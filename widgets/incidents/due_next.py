"""Everything with a clock over all incidents, the soonest first, and who is told when it runs out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from incidents.clocks.deadline import Deadline
from incidents.clocks.deadlines import deadlines
from incidents.incident import Incident
from widgets import theme
from widgets.format import clock_time, duration
from widgets.incidents.deadline_texts import deadline_text, rung_word
from widgets.incidents.incident_texts import role_word
from widgets.incidents.names import IncidentNames
from widgets.parts import Label, Panel
from widgets.plain import plain
from widgets.viewer import Viewer

translate = QCoreApplication.translate

DUE, WHAT, INCIDENT, WHO, ESCALATES = range(5)
_WIDTHS = {DUE: 104, INCIDENT: 150, WHO: 210, ESCALATES: 240}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Due:
    """One row. `warn_at` is when it turns amber."""

    incident: UUID
    name: str
    when: datetime
    warn_at: datetime
    what: str
    who: str
    escalates: str


def due_rows(incidents: Iterable[Incident], viewer: Viewer, mine: bool = False) -> tuple[Due, ...]:
    """All that is owed in `incidents`, soonest first; with `mine`, only what the viewer owes."""
    owed = [(deadline, incident) for incident in incidents for deadline in deadlines(incident)]
    rows = [_row(deadline, incident, viewer) for deadline, incident in owed if not mine or deadline.person == viewer.me]
    return tuple(sorted(rows, key=lambda row: (row.when, row.name, row.what)))


def _row(deadline: Deadline, incident: Incident, viewer: Viewer) -> Due:
    role = role_word(deadline.role)
    person = viewer.name(deadline.person) if deadline.person else ""
    return Due(
        incident=incident.id,
        name=incident.name,
        when=deadline.when,
        warn_at=deadline.warn_at,
        what=plain(deadline_text(deadline, IncidentNames(incident, viewer))),
        who=plain(" · ".join(filter(None, (person, role)))),
        escalates=_escalates(deadline, viewer),
    )


def _escalates(deadline: Deadline, viewer: Viewer) -> str:
    rung = rung_word(deadline.escalates_to)
    if deadline.escalated:
        return translate("Deadline", "passed on to {who}").format(who=rung)
    return translate("Deadline", "{who} at {time}").format(who=rung, time=clock_time(deadline.when, viewer.zone))


class DueModel(QAbstractTableModel):
    """Rows of `Due`; a tick repaints the first column only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Due, ...] = ()
        self._now: datetime | None = None

    def show_rows(self, rows: tuple[Due, ...]) -> None:
        """Other rows; the same ones cost nothing."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def tick(self, now: datetime) -> None:
        """The time left is reckoned from `now`."""
        self._now = now
        if self._rows:
            self.dataChanged.emit(self.index(0, DUE), self.index(len(self._rows) - 1, DUE))

    def due(self, row: int) -> Due:
        """The row's deadline."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_WIDTHS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            DUE: translate("Deadline", "Due in"),
            WHAT: translate("Deadline", "What"),
            INCIDENT: translate("Deadline", "Incident"),
            WHO: translate("Deadline", "Who"),
            ESCALATES: translate("Deadline", "Escalates to"),
        }[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return {
                DUE: duration((row.when - self._now).total_seconds()) if self._now else "",
                WHAT: row.what,
                INCIDENT: row.name,
                WHO: row.who,
                ESCALATES: row.escalates,
            }[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color(self._tone(row, index.column()))
        return None

    def _tone(self, row: Due, column: int) -> str:
        if column == ESCALATES:
            return "muted"
        if column != DUE or self._now is None or self._now < row.warn_at:
            return "text"
        return "critical" if self._now > row.when else "high"


class DueNext(Panel):
    """The table. Double click or Enter opens the incident."""

    opened = Signal(object)  # incident id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Deadline", "Due next"), translate("Deadline", "everything with a clock, soonest first"), parent
        )
        self._viewer = viewer
        self.model = DueModel(self)
        self.table = DueTable()
        self.table.setModel(self.model)
        self.table.dress()
        self.table.doubleClicked.connect(self._open)
        self.table.entered_row.connect(self._open)
        self._empty = Label(
            translate("Deadline", "Nothing is owed. Clocks start with a report and with each step of a response."),
            tone="muted",
            wrap=True,
        )
        self._empty.setContentsMargins(12, 10, 12, 10)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)

    def show_incidents(self, incidents: Iterable[Incident], mine: bool = False) -> None:
        """Show what is owed in these incidents, by everybody or by the viewer alone."""
        rows = due_rows(incidents, self._viewer, mine)
        self.model.show_rows(rows)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))

    def tick(self, now: datetime) -> None:
        """Move the times left."""
        self.model.tick(now)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.due(index.row()).incident)


class DueDelegate(QStyledItemDelegate):
    """Text stands under its heading, a hairline under each row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, look.color("hover"))
        painter.setPen(look.color("line_soft"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(12, 0, -4, 0)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class DueTable(QTableView):
    """Rows of 31 px, no grid; Enter opens."""

    entered_row = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Deadline", "Due next"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(DueDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(31)

    def dress(self) -> None:
        """Set the columns' widths, once there is a model."""
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStyleSheet("QHeaderView::section { padding-left: 12px; }")
        head.setFixedHeight(30)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
