"""The queue table: worst first, still under the pointer, copied as text, its columns chosen by the reader."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from resources.floor import Floor
from widgets.queues.queue_columns import COLUMNS
from widgets.queues.queue_model import QueueModel, View
from widgets.tables.cell_delegate import CellDelegate
from widgets.tables.live_table import LiveTable

translate = QCoreApplication.translate


class QueueTable(LiveTable):
    """Shows the queues of a floor. Tells which queue a person stands on, and which one is to get help."""

    queue_chosen = Signal(str)
    help_wanted = Signal(str)
    trace_chosen = Signal()  # of the queue that was chosen just before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.rows = QueueModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self.rows, COLUMNS, self))
        self.setAccessibleName(translate("QueueTable", "Queues"))
        self.set_up_columns()
        self.sort_wanted.connect(self._sort_by)
        self.rows.modelReset.connect(self._choose_first)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.clicked.connect(self._clicked)

    def show_floor(self, floor: Floor) -> None:
        """Show `floor`; rows keep their place while the pointer or the keyboard is on them."""
        self.rows.visible = self.rows_on_screen()
        self.rows.show_floor(floor, keep_order=self.held)

    def set_view(self, view: View) -> None:
        """Show another channel, window or order."""
        self.rows.set_view(view)

    def choose(self, queue: str) -> None:
        """Put the cursor on a queue, if it is shown."""
        row = self.rows.row_of(queue)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.rows.index(row, 0))

    def text_of(self, row: int, column: int) -> str:
        cell = self.rows.cell(row, column)
        return cell.words if COLUMNS[column].kind == "stack" else cell.text or cell.words

    def empty_words(self) -> str:
        return translate("QueueTable", "No queues yet. They appear as soon as the feed has said which there are.")

    def _sort_by(self, key: str) -> None:
        view = self.rows.view
        self.set_view(replace(view, sort=key, reverse=not view.reverse if view.sort == key else False))

    def row_menu(self, row: int) -> QMenu:
        """What can be done for the queue of a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        queue, name = self.rows.queue_at(row), self.rows.cell(row, 0).text
        words = translate("QueueTable", "Lend agents to {queue}…").format(queue=name).replace("&", "&&")
        menu.addAction(f"{words}\tL").triggered.connect(lambda: self.help_wanted.emit(queue))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_L and not event.modifiers() and self.currentIndex().isValid():
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

    def _choose_first(self) -> None:
        if self.rows.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    def _clicked(self, cell: QModelIndex) -> None:
        if COLUMNS[cell.column()].key == "trace":
            self.trace_chosen.emit()

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.queue_chosen.emit(self.rows.queue_at(now.row()))
