"""The lines of a log as a list model, newest first; growing inserts rows and leaves the others where they are."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from widgets.incidents.log_lines import Line

translate = QCoreApplication.translate

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
BATCH = 100  # rows at a time: a view measures every row it is given

Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractListModel):
    """Rows are `Line` values, the newest hundred until the view asks for more. The display text of a row is the whole
    line, for copying and for screen readers."""

    def __init__(self, clock_text: Callable[[datetime], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock_text = clock_text
        self._all: tuple[Line, ...] = ()  # oldest first
        self._lines: tuple[Line, ...] = ()  # the rows: the newest of them, newest first

    def show(self, lines: tuple[Line, ...]) -> None:
        """Lines oldest first; only what changed is touched."""
        added = len(lines) - len(self._all)
        rows = _newest(lines, len(self._lines) + added)
        known, self._all = len(self._all), lines
        if added < 0 or not known or not _same_entries(rows[added:], self._lines):
            self.beginResetModel()
            self._lines = _newest(lines, BATCH)
            self.endResetModel()
            return
        before = self._lines
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._lines = rows
            self.endInsertRows()
        self._lines = rows
        for row, old in enumerate(before, start=added):
            if old is not rows[row] and old != rows[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._lines) < len(self._all)

    def fetchMore(self, parent: Index) -> None:
        """The view has come to the last row: some older ones."""
        rows = _newest(self._all, len(self._lines) + BATCH)
        self.beginInsertRows(QModelIndex(), len(self._lines), len(rows) - 1)
        self._lines = rows
        self.endInsertRows()

    def line(self, index: Index) -> Line:
        """The line in a row."""
        return self._lines[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join((self._clock_text(line.happened), line.tag, line.words, line.who))
        if role == Qt.ItemDataRole.ToolTipRole and line.correctable:
            return translate("Log", "Enter or a double click puts this line right; Ctrl+C copies it.")
        return None


def _newest(lines: tuple[Line, ...], count: int) -> tuple[Line, ...]:
    return tuple(reversed(lines[max(0, len(lines) - count) :]))


def _same_entries(one: tuple[Line, ...], other: tuple[Line, ...]) -> bool:
    return len(one) == len(other) and all(
        left is right or left.entry == right.entry for left, right in zip(one, other, strict=True)
    )
