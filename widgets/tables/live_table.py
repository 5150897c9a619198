"""What every live table has: columns a person chooses, sorts by and copies; rows that rest under pointer and keys."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QByteArray, QElapsedTimer, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from resources.floor import Freshness
from widgets.freshness import mark
from widgets.theme import current

ROW_PX, COMPACT_PX, HEADER_PX = 32, 26, 30
HOLD_MS = 10_000  # after the last key


class Look(Protocol):
    """What the view itself needs of a column."""

    @property
    def key(self) -> str: ...

    @property
    def width(self) -> int: ...

    @property
    def title(self) -> Callable[[], str]: ...

    @property
    def hidden(self) -> bool: ...

    @property
    def share(self) -> float:
        """Of the room that is left in a wide table."""
        ...


class LiveTable(QTableView):
    """A table whose first column always stays. `sort_wanted` names the column whose head was pressed."""

    sort_wanted = Signal(str)

    def __init__(self, columns: Sequence[Look], parent: QWidget | None = None, row_px: int = ROW_PX) -> None:
        super().__init__(parent)
        self._columns, self._row_px = columns, row_px
        self._keyed = QElapsedTimer()
        self._dress()

    @property
    def held(self) -> bool:
        """Whether rows must stay where they are: the pointer is on them, or a key moved over them just now.

        The keyboard alone does not hold them: it stays here for hours while somebody only watches.
        """
        keyed = self._keyed.isValid() and self._keyed.elapsed() < HOLD_MS
        return self.viewport().underMouse() or (self.hasFocus() and keyed)

    def rows_on_screen(self) -> range:
        """The rows that can be seen, and perhaps one more."""
        first = max(0, self.rowAt(0))
        return range(first, first + self.viewport().height() // self._row_px + 2)

    def text_of(self, row: int, column: int) -> str:
        """What copying takes of a cell."""
        return str(self.model().data(self.model().index(row, column)) or "")

    def empty_words(self) -> str:
        """What is said where there is no row."""
        return ""

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the table with the age of its figures."""
        mark(self, freshness, age_s, top=HEADER_PX)

    def as_text(self) -> str:
        """The shown columns of all rows with their heads, separated by tabs: what copying puts on the clipboard."""
        shown = [number for number in range(len(self._columns)) if not self.isColumnHidden(number)]
        lines = ["\t".join(self._columns[number].title() for number in shown)]
        for row in range(self.model().rowCount()):
            lines.append("\t".join(self.text_of(row, number) for number in shown))
        return "\n".join(lines)

    def columns_state(self) -> bytes:
        """Which columns are shown, how wide and where; for `restore_columns`."""
        return bytes(self.horizontalHeader().saveState().data())

    def restore_columns(self, state: bytes) -> None:
        """Bring back what `columns_state` gave; anything else is ignored."""
        self.horizontalHeader().restoreState(QByteArray(state))

    def columns_menu(self) -> QMenu:
        """The menu to show and hide columns; the first one always stays."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self._columns[1:], 1):
            action = QAction(column.title(), menu, checkable=True, checked=not self.isColumnHidden(number))
            action.setData(number)
            menu.addAction(action)
        menu.triggered.connect(self._toggle_column)
        return menu

    def set_up_columns(self) -> None:
        """Give the columns their widths, once the model is set."""
        for number, column in enumerate(self._columns):
            self.setColumnWidth(number, column.width)
            self.setColumnHidden(number, column.hidden)
        self._fit()

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self._row_px)
        header.setFixedHeight(HEADER_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionClicked.connect(lambda section: self.sort_wanted.emit(self._columns[section].key))

    def _fit(self) -> None:
        """Columns that gain from width share what the others leave, so that the table fills its panel."""
        shown = [(n, column) for n, column in enumerate(self._columns) if not self.isColumnHidden(n)]
        elastic = [(n, column) for n, column in shown if column.share]
        fixed = sum(self.columnWidth(n) for n, column in shown if not column.share)
        spare = max(0, self.viewport().width() - fixed - sum(column.width for _, column in elastic))
        whole = sum(column.share for _, column in elastic)
        for number, column in elastic:
            self.setColumnWidth(number, int(column.width + spare * column.share / whole))

    def _offer_columns(self, at: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def _toggle_column(self, action: QAction) -> None:
        self.setColumnHidden(int(action.data()), not action.isChecked())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed.start()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(current().color("muted"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self.empty_words())
