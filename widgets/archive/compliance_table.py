"""How the rules were followed, a line per person and month; a chosen line shows its clocks below."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from incidents.archive.compliance import Followed
from widgets import format
from widgets.plain import plain
from widgets.tables.small_table import HEAD_PX, ROW_PX, set_up
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

MONTH, WHO, KEPT, MISSED, SHARE, LONGEST = range(6)
_ROWS = 5  # seen at once


class ComplianceTable(QTableWidget):
    """`chosen` carries the line under the cursor, None once no line is chosen any more."""

    chosen = Signal(object)  # incidents.archive.compliance.Followed or None

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(0, LONGEST + 1, parent)
        self._viewer = viewer
        self._lines: tuple[Followed, ...] = ()
        self.setAccessibleName(translate("Archive", "Clocks by person and month"))
        self.setHorizontalHeaderLabels(list(compliance_heads().values()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_up(self, {MONTH: 92, KEPT: 80, MISSED: 80, SHARE: 80, LONGEST: 150}, last=WHO)
        self.setFixedHeight(HEAD_PX + _ROWS * ROW_PX + 4)
        self.itemSelectionChanged.connect(self._choose)

    def show_lines(self, lines: Sequence[Followed]) -> None:
        """Show these; whoever was chosen stays so, if still in them."""
        before = self.line
        self.blockSignals(True)
        self._lines = tuple(lines)
        self.setRowCount(len(self._lines))
        for place, line in enumerate(self._lines):
            for cell, words in enumerate(self._cells(line)):
                item = QTableWidgetItem(plain(words))
                if cell in (MISSED, LONGEST) and line.missed:
                    item.setForeground(current().color("critical"))
                self.setItem(place, cell, item)
        self.clearSelection()
        places = [place for place, line in enumerate(self._lines) if before and line[:2] == before[:2]]
        if places:
            self.selectRow(places[0])
        self.blockSignals(False)

    @property
    def line(self) -> Followed | None:
        """The chosen line."""
        rows = self.selectionModel().selectedRows()
        return self._lines[rows[0].row()] if rows else None

    def _choose(self) -> None:
        self.chosen.emit(self.line)

    def _cells(self, line: Followed) -> tuple[str, ...]:
        who = self._viewer.name(line.person) if line.person else translate("Archive", "nobody was named")
        share = format.level(line.kept / (line.kept + line.missed))
        longest = format.duration(line.longest.total_seconds()) if line.missed else format.NONE
        return f"{line.month:%Y-%m}", who, format.count(line.kept), format.count(line.missed), share, longest


def compliance_heads() -> dict[int, str]:
    """The words over the columns."""
    return {
        MONTH: translate("Archive", "Month"),
        WHO: translate("Archive", "Who had to keep them"),
        KEPT: translate("Archive", "Kept"),
        MISSED: translate("Archive", "Missed"),
        SHARE: translate("Archive", "Share"),
        LONGEST: translate("Archive", "Longest late"),
    }
