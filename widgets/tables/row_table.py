"""A table of values: columns say what each shows of a row and by what it sorts; rows stand first as they are given."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from widgets.plain import escaped
from widgets.tables.cell import Cell
from widgets.tables.cell_delegate import CellDelegate
from widgets.tables.cell_model import CellModel
from widgets.tables.live_table import COMPACT_PX, LiveTable


@dataclass(frozen=True, slots=True)
class RowColumn:
    """One column. `sort` gives what rows are ordered by, None for a row that has nothing there: it stands last."""

    key: str
    width: int
    title: Callable[[], str]
    cell: Callable[[Any], Cell]
    sort: Callable[[Any], Any]
    about: Callable[[], str] = str
    kind: str = "text"
    right: bool = False
    hidden: bool = False
    share: float = 0.0


class RowModel(CellModel):
    """Rows by name. Until a head is pressed they stand in the order in which they were given."""

    def __init__(self, columns: Sequence[RowColumn], parent: QObject | None = None) -> None:
        super().__init__(len(columns), parent)
        self._looks = columns
        self._rows: Mapping[str, Any] = {}
        self.sorting: tuple[str, bool] = ("", False)  # key of a column, whether backwards

    def show_rows(self, rows: Mapping[str, Any]) -> None:
        """Show these; where they are the same rows as before, only changed ones are painted again."""
        before, self._rows = self._rows, rows
        if before.keys() == rows.keys():
            self._refresh(before)
            return
        self.beginResetModel()
        self._cells = {}
        self._order = self._sorted()
        self.endResetModel()

    def sort_by(self, key: str) -> None:
        """By this column; pressed again the other way round, then as they were given."""
        was, backwards = self.sorting
        self.sorting = (key, False) if was != key else ("", False) if backwards else (key, True)
        self._permute(self._sorted())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._looks) - 1)

    def redraw(self, names: Iterable[str]) -> None:
        """What these rows show beside their own value has changed."""
        for name in names:
            if self._cells.pop(name, None) is not None:
                place = self._order.index(name)
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._looks) - 1))

    def name(self, place: int) -> str:
        """The name of the row at a place; empty where there is none."""
        return self._order[place] if 0 <= place < len(self._order) else ""

    def row(self, name: str) -> Any:
        """The value behind a name. Raises KeyError."""
        return self._rows[name]

    def place(self, name: str) -> int | None:
        """Where a row stands."""
        return self._order.index(name) if name in self._rows else None

    def cell(self, row: int, column: int) -> Cell:
        name = self._order[row]
        if name not in self._cells:
            self._cells[name] = self._made(name)
        return self._cells[name][column]

    def _refresh(self, before: Mapping[str, Any]) -> None:
        changed = [name for name, row in self._rows.items() if row is not before[name] and row != before[name]]
        for name in changed:
            self._cells.pop(name, None)
        self._permute(self._sorted())
        if changed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self._looks) - 1))

    def _sorted(self) -> list[str]:
        key, backwards = self.sorting
        look = next((one for one in self._looks if one.key == key), None)
        if look is None:
            return list(self._rows)
        keyed = [(look.sort(row), name) for name, row in self._rows.items()]
        full = sorted((pair for pair in keyed if pair[0] is not None), key=lambda pair: pair[0], reverse=backwards)
        return [name for _, name in full] + [name for value, name in keyed if value is None]

    def _made(self, name: str) -> tuple[Cell, ...]:
        row = self._rows[name]
        return tuple(look.cell(row) for look in self._looks)

    def _tip(self, row: int, column: int) -> str | None:
        cell = self.cell(row, column)
        return escaped(cell.words or cell.text) or None

    def _head(self, section: int) -> tuple[str, str, bool]:
        look = self._looks[section]
        return look.title(), look.about(), look.right

    def _arrow(self, section: int) -> str:
        key, backwards = self.sorting
        return "" if self._looks[section].key != key else "↓" if backwards else "↑"


class RowTable(LiveTable):
    """`chosen` names the row under the cursor, `opened` the one on which Enter or the mouse asked for more."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, columns: Sequence[RowColumn], name: str, empty: str, parent: QWidget | None = None, *, many: bool = False
    ) -> None:
        super().__init__(columns, parent, row_px=COMPACT_PX)
        self._looks, self._empty, self._told = columns, empty, ""
        self.rows = RowModel(columns, self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self.rows, columns, self))
        if many:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(name)
        self.set_up_columns()
        self.sort_wanted.connect(self.rows.sort_by)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.name(index.row())))
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())

    @property
    def current(self) -> str:
        """The name of the row under the cursor; empty: none."""
        return self.rows.name(self.currentIndex().row())

    @property
    def selected(self) -> tuple[str, ...]:
        """The names of the selected rows, from top to bottom."""
        return tuple(self.rows.name(row) for row in sorted(one.row() for one in self.selectionModel().selectedRows()))

    def show_rows(self, rows: Mapping[str, Any]) -> None:
        """Show these; the cursor stays on its row, or goes to the first."""
        was = self.current
        self.rows.show_rows(rows)
        self._restore(was)

    def choose(self, name: str) -> None:
        """Put the cursor on a row; one that is not there is ignored."""
        place = self.rows.place(name)
        if place is not None:
            self.setCurrentIndex(self.rows.index(place, 0))

    def show_empty(self, words: str) -> None:
        """What is said from now on where there is no row."""
        self._empty = words
        self.viewport().update()

    def as_rows(self) -> list[list[str]]:
        """Heads and all rows of the shown columns, for an export."""
        return [line.split("\t") for line in self.as_text().split("\n")]

    def empty_words(self) -> str:
        return self._empty

    def _restore(self, was: str) -> None:
        if self.rows.rowCount() and (not was or self.current != was):
            place = self.rows.place(was)
            self.setCurrentIndex(self.rows.index(place or 0, 0))
        self._tell()

    def _tell(self) -> None:
        """Once for each row that comes under the cursor."""
        if self.current != self._told:
            self._told = self.current
            self.chosen.emit(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain_key and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)
