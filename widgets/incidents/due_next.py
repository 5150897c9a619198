"""Everything with a clock over all incidents, the soonest first, and who is told when it runs out."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

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

from incidents.incident import Incident
from resources.alarms.alarms import Alarms
from resources.loans.loans import Loans
from resources.offers.offers import Offers
from resources.promises.promises import Promises
from widgets import theme
from widgets.buttons import ChipButton
from widgets.format import count, duration
from widgets.incidents.due_rows import (
    Due,
    DueGroup,
    alarm_rows,
    due_rows,
    in_order,
    loan_rows,
    offer_rows,
    promise_rows,
)
from widgets.parts import Label, Panel, restyle
from widgets.plain import escaped
from widgets.viewer import Viewer

translate = QCoreApplication.translate

DUE, WHAT, INCIDENT, WHO, ESCALATES = range(5)
_WIDTHS = {DUE: 104, INCIDENT: 150, WHO: 260, ESCALATES: 220}

Index = QModelIndex | QPersistentModelIndex


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
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped(row.origin)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color(self._tone(row, index.column()))
        return None

    def _tone(self, row: Due, column: int) -> str:
        if column == ESCALATES:
            return "muted"
        if column != DUE or self._now is None or self._now < row.warn_at:
            return "text"
        return "critical" if self._now >= (row.urgent_at or row.when) else "high"


class DueNext(Panel):
    """The table, and the views of it. Double click or Enter opens the incident."""

    opened = Signal(object)  # incident id

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Deadline", "Due next"), translate("Deadline", "everything with a clock, soonest first"), parent
        )
        self._viewer = viewer
        self._owed: tuple[Due, ...] = ()
        self._loans: tuple[Due, ...] = ()
        self._alarms: tuple[Due, ...] = ()
        self._offers: tuple[Due, ...] = ()
        self._promises: tuple[Due, ...] = ()
        self._group, self._mine = DueGroup.ALL, False
        self._now: datetime | None = None
        self.model = DueModel(self)
        self.table = DueTable()
        self.table.setModel(self.model)
        self.table.dress()
        self.table.doubleClicked.connect(self._open)
        self.table.entered_row.connect(self._open)
        self.chips = {group: self._chip(group) for group in DueGroup}
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
        self._owed, self._mine = due_rows(incidents, self._viewer, mine), mine
        self._show()

    def show_loans(self, loans: Loans) -> None:
        """Show when lent agents come back."""
        self._loans = loan_rows(loans, self._viewer)
        self._show()

    def show_offers(self, offers: Offers) -> None:
        """Show until when shift offers can be answered."""
        self._offers = offer_rows(offers, self._viewer)
        self._show()

    def show_promises(self, promises: Promises) -> None:
        """Show by when agents have promised something to customers."""
        self._promises = promise_rows(promises, self._viewer)
        self._show()

    def show_alarms(self, alarms: Alarms) -> None:
        """Show which alarms are passed on next."""
        self._alarms = alarm_rows(alarms, self._viewer)
        self._show()

    def choose(self, group: DueGroup) -> None:
        """Show one view of the rows."""
        self._group = group
        self._show()

    def tick(self, now: datetime) -> None:
        """Move the times left."""
        self._now = now
        self.model.tick(now)
        self._count()

    def _rows(self) -> tuple[Due, ...]:
        """With one's own alone, what nobody in particular owes is left out."""
        if self._mine:
            return self._owed
        return in_order((*self._owed, *self._loans, *self._alarms, *self._offers, *self._promises))

    def _show(self) -> None:
        rows = tuple(row for row in self._rows() if row.is_in(self._group, self._now))
        self.model.show_rows(rows)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._count()

    def _count(self) -> None:
        """Each view's number stays in sight, and is marked when something in it is late."""
        for group, chip in self.chips.items():
            rows = [row for row in self._rows() if row.is_in(group, self._now)]
            chip.setChecked(group is self._group)
            words = f"{_group_word(group)} {count(len(rows))}" if rows else _group_word(group)
            if chip.text() != words:
                chip.show_words(words)
            late = self._now is not None and any(row.when < self._now for row in rows)
            restyle(chip, "calling", late and group is not DueGroup.ALL)

    def _chip(self, group: DueGroup) -> ChipButton:
        chip = ChipButton(_group_word(group))
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self.choose(group))
        self.tools.addWidget(chip)
        return chip

    def _open(self, index: QModelIndex) -> None:
        incident = self.model.due(index.row()).incident
        if incident is not None:
            self.opened.emit(incident)


def _group_word(group: DueGroup) -> str:
    return {
        DueGroup.ALL: translate("Deadline", "All"),
        DueGroup.REGULATORS: translate("Deadline", "Regulators"),
        DueGroup.CASES: translate("Deadline", "Cases and days"),
        DueGroup.FLOOR: translate("Deadline", "Loans and alarms"),
    }[group]


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
