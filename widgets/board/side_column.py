"""The column of panels beside the day board; as long as nobody has put one there, it takes no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from widgets.parts import GUTTER, column

LEAST_PX = 270


class SideColumn(QScrollArea):
    """Panels below each other; scrolls where they need more room than there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(LEAST_PX)
        inside = QWidget()
        self._panels = column(None, spacing=GUTTER)
        inside.setLayout(self._panels)
        self.setWidget(inside)
        self._last: QWidget | None = None  # a panel that stays below all others
        self.hide()

    def put(self, panel: QWidget, first: bool) -> None:
        """Put a panel of the column before all others, or after them."""
        self._last = None if first else panel
        place = 0 if first else self._end() - 1
        if self._panels.indexOf(panel) != place:
            self._panels.removeWidget(panel)
            self._panels.insertWidget(place, panel)

    def addWidget(self, panel: QWidget) -> None:
        """Put a panel below those that are there."""
        self._panels.insertWidget(self._end() - (self._last is not None), panel)
        self.show()

    def _end(self) -> int:
        return self._panels.count() - 1  # a stretch is last
