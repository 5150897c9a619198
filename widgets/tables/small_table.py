"""How the small tables of dialogs and strips are set up: whole rows, no grid, heads above where their cells begin."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

ROW_PX, HEAD_PX = 27, 26


def set_up(table: QTableView, widths: Mapping[int, int], last: int, mark_px: int = 0) -> None:
    """Set up `table`, which has its model; the column `last` takes the room that `widths` leave.

    `mark_px` is what the first column leaves for a mark before its words.
    """
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
    header.setStyleSheet(  # Qt leaves three pixels beside the words of a cell
        f"QHeaderView::section {{ padding: 0 3px; }} QHeaderView::section:first {{ padding-left: {3 + mark_px}px; }}"
    )
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
    for section, width in widths.items():
        table.setColumnWidth(section, width)
