"""The queue table: worst first, still under the pointer, copied as text, its columns chosen by the reader."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, QElapsedTimer, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from resources.floor import Floor, Freshness
from widgets.freshness import mark
from widgets.queue_columns import COLUMNS
from widgets.queue_delegate import QueueDelegate
from widgets.queue_model import QueueModel, View
from widgets.theme import current

translate = QCoreApplication.translate

ROW_PX, HEADER_PX = 32, 30
HOLD_MS = 10_000  # after the last key


class QueueTable(QTableView):
    """Shows the queues of a floor. Tells which queue a person stands on, and which one is to get help."""

    queue_chosen = Signal(str)
    help_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = QueueModel(self)
        self._keyed = QElapsedTimer()
        self.setModel(self.rows)
        self.setItemDelegate(QueueDelegate(self.rows, self))
        self.setAccessibleName(translate("QueueTable", "Queues"))
        self._dress()
        self._dress_header()
        self.rows.modelReset.connect(self._choose_first)
        self.selectionModel().currentRowChanged.connect(self._chosen)

    def show_floor(self, floor: Floor) -> None:
        """Show `floor`; rows keep their place while the pointer or the keyboard is on them."""
        first = self.rowAt(0)
        self.rows.visible = range(max(0, first), max(0, first) + self.viewport().height() // ROW_PX + 2)
        self.rows.show_floor(floor, keep_order=self.held)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Mark the table with the age of its figures."""
        mark(self, freshness, age_s, top=HEADER_PX)

    @property
    def held(self) -> bool:
        """Whether rows must stay where they are: the pointer is on them, or a key moved over them just now.

        The keyboard alone does not hold them: it stays here for hours while somebody only watches.
        """
        keyed = self._keyed.isValid() and self._keyed.elapsed() < HOLD_MS
        return self.viewport().underMouse() or (self.hasFocus() and keyed)

    def set_view(self, view: View) -> None:
        """Show another channel, window or order."""
        self.rows.set_view(view)

    def choose(self, queue: str) -> None:
        """Put the cursor on a queue, if it is shown."""
        row = self.rows.row_of(queue)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.rows.index(row, 0))

    def as_text(self) -> str:
        """The shown columns of all rows with their heads, separated by tabs: what copying puts on the clipboard."""
        shown = [number for number in range(len(COLUMNS)) if not self.isColumnHidden(number)]
        lines = ["\t".join(COLUMNS[number].title() for number in shown)]
        for row in range(self.rows.rowCount()):
            cells = [(COLUMNS[number].kind, self.rows.cell(row, number)) for number in shown]
            lines.append("\t".join(cell.words if kind == "stack" else cell.text or cell.words for kind, cell in cells))
        return "\n".join(lines)

    def columns_state(self) -> bytes:
        """Which columns are shown, how wide and where; for `restore_columns`."""
        return bytes(self.horizontalHeader().saveState().data())

    def restore_columns(self, state: bytes) -> None:
        """Bring back what `columns_state` gave; anything else is ignored."""
        self.horizontalHeader().restoreState(QByteArray(state))

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(ROW_PX)

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER_PX)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(40)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionClicked.connect(self._sort_by)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
            self.setColumnHidden(number, column.hidden)
        self._fit()

    def _fit(self) -> None:
        """Columns that gain from width share what the others leave, so that the table fills its panel."""
        shown = [(n, column) for n, column in enumerate(COLUMNS) if not self.isColumnHidden(n)]
        elastic = [(n, column) for n, column in shown if column.share]
        fixed = sum(self.columnWidth(n) for n, column in shown if not column.share)
        spare = max(0, self.viewport().width() - fixed - sum(column.width for _, column in elastic))
        whole = sum(column.share for _, column in elastic)
        for number, column in elastic:
            self.setColumnWidth(number, int(column.width + spare * column.share / whole))

    def _sort_by(self, section: int) -> None:
        view, key = self.rows.view, COLUMNS[section].key
        self.set_view(replace(view, sort=key, reverse=not view.reverse if view.sort == key else False))

    def _offer_columns(self, at: QPoint) -> None:
        self.columns_menu().popup(self.horizontalHeader().mapToGlobal(at))

    def columns_menu(self) -> QMenu:
        """The menu to show and hide columns; the name of the queue always stays."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(COLUMNS[1:], 1):
            action = QAction(column.title(), menu, checkable=True, checked=not self.isColumnHidden(number))
            action.setData(number)
            menu.addAction(action)
        menu.triggered.connect(self._toggle_column)
        return menu

    def _toggle_column(self, action: QAction) -> None:
        self.setColumnHidden(int(action.data()), not action.isChecked())
        self._fit()

    def row_menu(self, row: int) -> QMenu:
        """What can be done for the queue of a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        queue, name = self.rows.queue_at(row), self.rows.cell(row, 0).text
        words = translate("QueueTable", "Lend agents to {queue}…").format(queue=name).replace("&", "&&")
        menu.addAction(f"{words}\tL").triggered.connect(lambda: self.help_wanted.emit(queue))
        return menu

    def _choose_first(self) -> None:
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.queue_chosen.emit(self.rows.queue_at(now.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed.start()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        elif event.key() == Qt.Key.Key_L and not event.modifiers() and self.currentIndex().isValid():
            self.help_wanted.emit(self.rows.queue_at(self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.selectRow(index.row())
            self.row_menu(index.row()).popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(current().color("muted"))
            words = translate("QueueTable", "No queues yet. They appear as soon as the feed has said which there are.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
