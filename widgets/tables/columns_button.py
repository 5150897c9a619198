"""The small button that opens a table's menu of columns."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtWidgets import QMenu, QWidget

from widgets.buttons import ChipButton
from widgets.icons import icon

translate = QCoreApplication.translate


class ColumnsButton(ChipButton):
    """Asks `menu` for the menu each time it is pressed."""

    def __init__(self, menu: Callable[[], QMenu], parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._menu = menu
        self.setIconSize(QSize(14, 14))
        self.setToolTip(translate("QueuePanel", "Choose columns"))
        self.setAccessibleName(translate("QueuePanel", "Choose columns"))
        self.clicked.connect(self._open)
        self._draw()

    def _open(self) -> None:
        self._menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _draw(self) -> None:
        self.setIcon(icon("columns", "muted", 14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
