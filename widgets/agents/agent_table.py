"""Every agent as a row: thousands of them, sorted as the floor moves, copied as text, columns chosen by the reader."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from resources.lineup.lineup import Lineup
from resources.lineup.order import Grouping, Wanted
from widgets.agents import agent_words
from widgets.agents.agent_columns import COLUMNS
from widgets.agents.agent_model import AgentModel
from widgets.tables.cell_delegate import CellDelegate
from widgets.tables.live_table import COMPACT_PX, LiveTable

translate = QCoreApplication.translate


class AgentTable(LiveTable):
    """Shows a lineup. Tells whose card is wanted, and which of the selected agents are to be lent."""

    agent_chosen = Signal(str)
    lend_wanted = Signal(object)  # tuple of agents' addresses
    marks_changed = Signal(int)  # how many agents are selected

    def __init__(self, lineup: Lineup, parent: QWidget | None = None) -> None:
        super().__init__(COLUMNS, parent, row_px=COMPACT_PX)
        self._lineup = lineup
        self.rows = AgentModel(lineup, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self.rows, COLUMNS, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(translate("AgentTable", "Agents"))
        self.set_up_columns()
        self.sort_wanted.connect(self._sort_by)
        self.doubleClicked.connect(lambda index: self.agent_chosen.emit(self.rows.agent_at(index.row())))
        self.selectionModel().selectionChanged.connect(lambda: self.marks_changed.emit(self._count_marks()))

    @property
    def rests(self) -> bool:
        """Whether rows are kept where they are although the floor may have moved them."""
        return self.rows.out_of_order and self.held

    def refresh(self, changed: set[str]) -> None:
        """The lineup has taken in a floor, in which these agents changed."""
        self.rows.visible = self.rows_on_screen()
        self.rows.refresh(changed, keep_order=self.held)

    def set_wanted(self, wanted: Wanted) -> None:
        """Show the agents of these filters, in the order of the table's own heads."""
        mine = self.rows.wanted
        self.rows.visible = self.rows_on_screen()
        self.rows.set_wanted(replace(wanted, group=Grouping.NONE, sort=mine.sort, reverse=mine.reverse))

    def lend(self) -> None:
        """Ask for a loan of the selected agents."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        agents = tuple(name for row in rows if (name := self.rows.agent_at(row)) in self._lineup.row_of)
        if agents:
            self.lend_wanted.emit(agents)

    def clear_marks(self) -> None:
        """No agent is selected any more."""
        self.clearSelection()

    def empty_words(self) -> str:
        return agent_words.empty(self._lineup)

    def _count_marks(self) -> int:
        return len(self.selectionModel().selectedRows())

    def _sort_by(self, key: str) -> None:
        column = next(column for column in COLUMNS if column.key == key)
        wanted = self.rows.wanted
        again = column.sort is wanted.sort
        self.rows.set_wanted(replace(wanted, sort=column.sort, reverse=not wanted.reverse if again else False))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain_key and self.currentIndex().isValid():
            self.agent_chosen.emit(self.rows.agent_at(self.currentIndex().row()))
        elif event.key() == Qt.Key.Key_L and plain_key:
            self.lend()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clear_marks()
        else:
            super().keyPressEvent(event)
