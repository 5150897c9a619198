"""The keyboard's place on a grid of tiles: a frame to the eye; name, role and state of the tile to a screen reader."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from widgets.theme import current


class TileCursor(QAbstractButton):
    """Lies over the current tile and is checked when the tile is. Keys and clicks are left to the grid."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_tile(self, area: QRect, name: str, value: str, checked: bool) -> None:
        """Move over another tile, or say what is new of the same one."""
        self.setGeometry(area)
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        if self.accessibleDescription() != value:
            self.setAccessibleDescription(value)
        self.setChecked(checked)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "bar"), 2 if self.hasFocus() else 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
