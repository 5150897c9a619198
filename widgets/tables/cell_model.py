"""What the models of live tables share: named rows in an order, cells made only for the rows on screen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from widgets.tables.cell import Cell

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CellModel(QAbstractTableModel):
    """Subclasses make the cells of a row by its name and say what stands over each column."""

    def __init__(self, columns: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.visible = range(0, 100)  # the rows on screen; others are made when they are asked for
        self._columns = columns
        self._order: list[str] = []
        self._cells: dict[str, tuple[Cell, ...]] = {}

    def cell(self, row: int, column: int) -> Cell:
        """What is shown in one cell."""
        name = self._order[row]
        cells = self._cells.get(name)
        return (cells or self._made(name))[column]

    def _made(self, name: str) -> tuple[Cell, ...]:
        """The cells of a row as they are now."""
        raise NotImplementedError

    def _tip(self, row: int, column: int) -> str | None:
        """What the pointer is told over a cell, escaped."""
        raise NotImplementedError

    def _head(self, section: int) -> tuple[str, str, bool]:
        """The title of a column, what it is about, and whether its figures stand at the right."""
        raise NotImplementedError

    def _arrow(self, section: int) -> str:
        """An arrow over the column by which rows are sorted, else nothing."""
        raise NotImplementedError

    def _permute(self, order: list[str]) -> None:
        """The same rows in another order; the selection goes with them."""
        if order == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        names = {self._order[one.row()] for one in before}
        places = {name: place for place, name in enumerate(order) if name in names}
        after = [self.index(places[self._order[one.row()]], one.column()) for one in before]
        self._order = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _say_changed(self, row: int, before: Sequence[Cell], now: Sequence[Cell]) -> None:
        """One change per changed cell: a bounding rectangle would repaint everything."""
        for column, cell in enumerate(now):
            if column >= len(before) or before[column] != cell:
                index = self.index(row, column)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Role.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            return cell.words or cell.text
        return self._tip(index.row(), index.column()) if role == Role.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return f"{self._head(section)[0]} {self._arrow(section)}".rstrip()
        if role == Role.ToolTipRole:
            return self._head(section)[1]
        if role == Role.TextAlignmentRole:
            return (Qt.AlignmentFlag.AlignRight if self._head(section)[2] else Qt.AlignmentFlag.AlignLeft) | MIDDLE
        return None
