"""The button with which a chart is copied: as a picture or as its values."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from widgets.buttons import ChipButton

translate = QCoreApplication.translate


class CopyChip(ChipButton):
    """Offers both ways; whoever owns the chart carries them out."""

    picture_wanted = Signal()
    values_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CopyChip", "Copy"), parent=parent)
        self.setToolTip(translate("CopyChip", "Copy the chart as a picture or as values"))
        self.clicked.connect(self._pop_up)

    def menu_of_ways(self) -> QMenu:
        """The menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ways = (
            (translate("CopyChip", "As a picture"), self.picture_wanted),
            (translate("CopyChip", "As values, for a spreadsheet"), self.values_wanted),
        )
        for words, wanted in ways:
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, wanted=wanted: wanted.emit())
            menu.addAction(action)
        return menu

    def _pop_up(self) -> None:
        self.menu_of_ways().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


def copy_picture(widget: QWidget) -> None:
    """Put the widget as it looks now on the clipboard."""
    QGuiApplication.clipboard().setPixmap(widget.grab())


def copy_rows(rows: Iterable[Sequence[str]]) -> None:
    """Put a table on the clipboard, its cells apart by tabs; a cell never begins a formula."""
    QGuiApplication.clipboard().setText("\n".join("\t".join(map(_cell, row)) for row in rows))


def _cell(text: str) -> str:
    plain = " ".join(text.split())
    return f"'{plain}" if plain[:1] in ("=", "+", "@") else plain
