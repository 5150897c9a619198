"""How the small tables of dialogs and strips are set up: whole rows, no grid, heads above where their cells begin."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

ROW_PX, HEAD_PX = 27, 26


def set_up(table: QTableView, widths: Mapping[int, int], last: int) -> None:
    """Set up `table`, which has its model; the column `last` takes the room that `widths` leave."""
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    vertical, header = table.verticalHeader(), table.horizontalHeader()
    vertical.hide()
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    vertical.setDefaultSectionSize(ROW_PX)
    header.setHighlightSections(False)
    header.setFixedHeight(HEAD_PX)
    header.setStyleSheet("QHeaderView::section { padding: 0 3px; }")  # what Qt leaves beside the words of a cell
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
    for section, width in widths.items():
        table.setColumnWidth(section, width)
