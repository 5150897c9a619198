"""Every entry of the journal that is wanted, newest first; lines are read when they come on the screen."""

from bisect import bisect_left
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
PAGE, KEPT = 100, 4000
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


class EntryModel(QAbstractTableModel):
    """Knows where the wanted entries stand; `wanted` carries the positions of a page that is to be read."""

    wanted = Signal(object)  # tuple[int, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.positions: Sequence[int] = ()
        self._lines: OrderedDict[int, EntryLine] = OrderedDict()
        self._asked: set[int] = set()

    def show_positions(self, positions: Sequence[int]) -> None:
        """Show the entries at these positions, newest first; lines that were read before are not read again."""
        self.beginResetModel()
        self.positions = positions
        self._asked.clear()
        self.endResetModel()

    def show_lines(self, lines: Iterable[EntryLine]) -> None:
        """Lines that were wanted; the oldest of too many are forgotten."""
        found = {line.position: line for line in lines}
        self._lines.update(found)
        while len(self._lines) > KEPT:
            self._lines.popitem(last=False)
        self._asked = {page for page in self._asked if not found.keys() & set(self._page(page)[:1])}
        if self.positions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.positions) - 1, WHO))

    def line(self, row: int) -> EntryLine | None:
        """The line of a row, if it was read; else its page is asked for."""
        known, page = self._lines.get(self.positions[row]), row // PAGE
        if known is None and page not in self._asked:
            self._asked.add(page)
            self.wanted.emit(self._page(page))
        return known

    def row_of(self, position: int) -> int:
        """Where an entry stands, or would."""
        return bisect_left(self.positions, -position, key=lambda one: -one)

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
        """Show these; who has scrolled down stays at what is being read, although new ones come on top."""
        top = self.rowAt(1)
        reads = self._model.positions[top] if top > 0 else None
        self._model.show_positions(positions)
        if reads is None:
            self.scrollToTop()
        else:
            at = self._model.index(min(self._model.row_of(reads), len(positions) - 1), 0)
            self.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtTop)

    def show_lines(self, lines: Iterable[EntryLine]) -> None:
        """Lines that were wanted."""
        self._model.show_lines(lines)
