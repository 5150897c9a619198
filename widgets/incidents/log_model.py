"""The lines of a log as a list model, newest first; growing inserts rows and leaves the others where they are."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from widgets.incidents.log_lines import Line

translate = QCoreApplication.translate

LINE_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractListModel):
    """Rows are `Line` values; the display text of a row is the whole line, for copying and for screen readers."""

    def __init__(self, clock_text: Callable[[datetime], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock_text = clock_text
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Lines oldest first; only what changed is touched."""
        newest_first = tuple(reversed(lines))
        added = len(newest_first) - len(self._lines)
        if added < 0 or not _same_entries(newest_first[added:], self._lines):
            self.beginResetModel()
            self._lines = newest_first
            self.endResetModel()
            return
        before, self_lines = self._lines, newest_first
        if added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._lines = self_lines
            self.endInsertRows()
        self._lines = self_lines
        for row, old in enumerate(before, start=added):
            if old != self_lines[row]:
                self.dataChanged.emit(self.index(row), self.index(row))

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


def _same_entries(one: tuple[Line, ...], other: tuple[Line, ...]) -> bool:
    return all(left.entry == right.entry for left, right in zip(one, other, strict=True))
