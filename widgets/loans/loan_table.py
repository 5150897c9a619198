"""The loans one by one: who, from where, to where, since, until, how far, and what to do."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from resources.loans.ghosts import home_of
from resources.loans.loan import Loan
from widgets import theme
from widgets.agents.agent_words import called
from widgets.format import count, day_time
from widgets.loans.loan_texts import loan_priority, loan_state_word, shown_state, to_do_text, trouble_text
from widgets.plain import escaped, plain
from widgets.priority_shape import draw_priority, priority_word
from widgets.tables.small_table import HEAD_PX, ROW_PX, set_up
from widgets.viewer import Viewer

translate = QCoreApplication.translate

WHO, FROM, TO, SINCE, UNTIL, STATE, TO_DO = range(7)
MOST_ROWS, MARK_PX = 6, 20
_WIDTHS = {WHO: 190, FROM: 116, TO: 116, SINCE: 84, UNTIL: 112, STATE: 300}
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class LoanModel(QAbstractTableModel):
    """Rows of loans, those with trouble first."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._now = viewer, 0.0
        self._rows: tuple[Loan, ...] = ()

    def show_loans(self, loans: Sequence[Loan], now: float) -> None:
        """Show these at `now` (epoch seconds); the same rows in the same order are only painted again."""
        rows = tuple(sorted(loans, key=_urgency))
        same = [loan.id for loan in rows] == [loan.id for loan in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._now = rows, now
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, TO_DO))

    def loan(self, row: int) -> Loan:
        """The loan of a row."""
        return self._rows[row]

    def rows_of(self, ids: Sequence[UUID]) -> list[int]:
        """Where these loans stand."""
        return [row for row, loan in enumerate(self._rows) if loan.id in ids]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else TO_DO + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            WHO: translate("Loans", "Agent"),
            FROM: translate("Loans", "From"),
            TO: translate("Loans", "To"),
            SINCE: translate("Loans", "Since"),
            UNTIL: translate("Loans", "Until"),
            STATE: translate("Loans", "State"),
            TO_DO: translate("Loans", "What to do"),
        }[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        loan = self._rows[index.row()]
        if role == Role.DisplayRole:
            return self._text(loan, index.column())
        if role == Role.AccessibleTextRole:
            priority = loan_priority(loan)
            word = priority_word(priority) if priority and index.column() == WHO else ""
            return " ".join(filter(None, (word, self._text(loan, index.column()))))
        if role == Role.ToolTipRole:
            text = loan.reason if index.column() == WHO else self._text(loan, index.column())
            return escaped(text) if text else None
        if role == Role.ForegroundRole:
            return theme.current().color(_tone(loan, index.column()))
        return None

    def _text(self, loan: Loan, column: int) -> str:
        viewer = self._viewer
        made: dict[int, Callable[[], str]] = {
            WHO: lambda: called(loan.agent, loan.name),
            FROM: lambda: viewer.queue(home_of(loan)),
            TO: lambda: viewer.queue(loan.to),
            SINCE: lambda: self._since(loan),
            UNTIL: lambda: self._until(loan),
            STATE: lambda: state_text(loan, viewer),
            TO_DO: lambda: to_do_text(loan, viewer.queue),
        }
        return plain(made[column]())

    def _since(self, loan: Loan) -> str:
        if loan.engages or not loan.is_open:
            return day_time(loan.confirmed_at or loan.planned_at, self._viewer.zone, self._now)
        return translate("Loans", "from {time}").format(time=day_time(loan.span[0], self._viewer.zone, self._now))

    def _until(self, loan: Loan) -> str:
        until = day_time(loan.until, self._viewer.zone, self._now)
        left = round((loan.until.timestamp() - self._now) / 60)
        if not loan.is_open or left < 0:
            return until
        return translate("Loans", "{time}, {minutes} min").format(time=until, minutes=count(left))


class LoanTable(QTableView):
    """As high as its rows, up to a few. Tells whose card is wanted and which loans are chosen."""

    agent_chosen = Signal(str)
    chosen_changed = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LoanModel(viewer, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self.rows, self))
        self.setAccessibleName(translate("Loans", "Agents on loan"))
        set_up(self, _WIDTHS, last=TO_DO, mark_px=MARK_PX)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(self._tell_agent)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def show_loans(self, loans: Sequence[Loan], now: float) -> None:
        """Show these; who was chosen stays chosen."""
        before = self.chosen()
        self.rows.show_loans(loans, now)
        if before != self.chosen():
            for row in self.rows.rows_of([loan.id for loan in before]):
                self.selectionModel().select(
                    self.rows.index(row, 0),
                    self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows,
                )
        self.setFixedHeight(HEAD_PX + ROW_PX * max(1, min(MOST_ROWS, self.rows.rowCount())) + 2)

    def chosen(self) -> tuple[Loan, ...]:
        """The loans of the selected rows, from the top."""
        return tuple(self.rows.loan(index.row()) for index in sorted(self.selectionModel().selectedRows()))

    def _tell_agent(self, index: QModelIndex) -> None:
        self.agent_chosen.emit(self.rows.loan(index.row()).agent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._tell_agent(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """The mark of what stands out, before the agent."""

    def __init__(self, rows: LoanModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == WHO:
            option.rect.adjust(MARK_PX, 0, 0, 0)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row shows it
        super().paint(painter, option, index)
        priority = loan_priority(self._rows.loan(index.row()))
        if index.column() == WHO and priority:
            area = QRectF(option.rect.left() - 15, option.rect.center().y() - 4, 9, 9)
            draw_priority(painter, area, priority)


def state_text(loan: Loan, viewer: Viewer) -> str:
    """How far it has come, and what went wrong."""
    word = loan_state_word(shown_state(loan))
    if loan.trouble is None:
        return word
    return translate("Loans", "{state}: {trouble}").format(state=word, trouble=trouble_text(loan.trouble, viewer.queue))


def _urgency(loan: Loan) -> tuple[int, object, str]:
    priority = loan_priority(loan)
    return (priority.rank if priority else 9), loan.until, loan.name


def _tone(loan: Loan, column: int) -> str:
    priority = loan_priority(loan)
    if column == STATE:
        return priority.value if priority else "muted"
    return "text" if column in (WHO, TO_DO) else "muted"
