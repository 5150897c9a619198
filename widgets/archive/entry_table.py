"""Every entry of the journal that is wanted, newest first; lines are read when they come on the screen."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from widgets import format, theme
from widgets.archive.entry_texts import EntryLine
from widgets.plain import escaped
from widgets.tables.small_table import set_up

translate = QCoreApplication.translate

NUMBER, WHEN, WHERE, TAG, WORDS, WHO = range(6)
_WIDTHS = {NUMBER: 76, WHEN: 166, WHERE: 92, TAG: 92, WHO: 150}
PAGE, KEPT_PAGES = 100, 40
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class EntryModel(QAbstractTableModel):
    """Knows where the wanted entries stand; `wanted` carries the positions of a page that is to be read."""

    wanted = Signal(object)  # tuple[int, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.positions: Sequence[int] = ()
        self._lines: OrderedDict[int, dict[int, EntryLine]] = OrderedDict()
        self._asked: set[int] = set()

    def show_positions(self, positions: Sequence[int]) -> None:
        """Show the entries at these positions; their lines come later."""
        self.beginResetModel()
        self.positions = positions
        self._lines.clear()
        self._asked.clear()
        self.endResetModel()

    def show_lines(self, lines: Iterable[EntryLine]) -> None:
        """Lines that were wanted; those that are not any more are dropped."""
        found = {line.position: line for line in lines}
        for page in sorted(self._asked):
            here = self._page(page)
            if here and here[0] in found:
                self._asked.discard(page)
                self._lines[page] = {position: found[position] for position in here if position in found}
                first = page * PAGE
                self.dataChanged.emit(self.index(first, 0), self.index(first + len(here) - 1, WHO))
        while len(self._lines) > KEPT_PAGES:
            self._lines.popitem(last=False)

    def line(self, row: int) -> EntryLine | None:
        """The line of a row, if it was read; else it is asked for."""
        page = row // PAGE
        known = self._lines.get(page)
        if known is not None:
            self._lines.move_to_end(page)
            return known.get(self.positions[row])
        if page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(self._page(page))
        return None

    def _page(self, page: int) -> tuple[int, ...]:
        return tuple(self.positions[page * PAGE : (page + 1) * PAGE])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.positions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else WHO + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            NUMBER: translate("Archive", "No."),
            WHEN: translate("Archive", "When"),
            WHERE: translate("Archive", "Where"),
            TAG: translate("Archive", "Sort"),
            WORDS: translate("Archive", "What"),
            WHO: translate("Archive", "Who"),
        }[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column = index.column()
        if role == Role.ForegroundRole:
            return theme.current().color("text" if column == WORDS else "muted")
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if column == NUMBER:
            return format.count(self.positions[index.row()])
        line = self.line(index.row())
        if line is None:
            return "…" if column == WORDS and role == Role.DisplayRole else None
        text = {WHEN: line.when, WHERE: line.where, TAG: line.tag, WORDS: line.words, WHO: line.who}[column]
        return text if role == Role.DisplayRole else escaped(text)


class EntryTable(QTableView):
    """The table of entries; `wanted` carries positions to be read."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntryModel(self)
        self._model.wanted.connect(self.wanted)
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_up(self, _WIDTHS, WORDS)
        self.setAccessibleName(translate("Archive", "Entries"))

    @property
    def positions(self) -> Sequence[int]:
        """Where the shown entries stand."""
        return self._model.positions

    def show_positions(self, positions: Sequence[int]) -> None:
        """Show these from the first on."""
        self._model.show_positions(positions)
        self.scrollToTop()

    def show_lines(self, lines: Iterable[EntryLine]) -> None:
        """Lines that were wanted."""
        self._model.show_lines(lines)
