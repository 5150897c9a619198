"""Parts that share their room as a person drags the edge between them."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from widgets.parts import GUTTER


def split(direction: Qt.Orientation, *parts: QWidget, sizes: tuple[int, ...]) -> QSplitter:
    """The parts, with room in the proportion of `sizes`; none can be dragged away wholly."""
    splitter = QSplitter(direction)
    splitter.setHandleWidth(GUTTER)
    splitter.setChildrenCollapsible(False)
    for place, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(place, sizes[place])
    splitter.setSizes([size * 10 for size in sizes])
    return splitter


class Sparing(QSplitter):
    """Two parts, one above the other: the upper has what the lower can spare, until somebody moves the border.

    `wanted` pixels for the upper one; before them come the `kept` ones of the lower.
    """

    def __init__(self, upper: QWidget, lower: QWidget, *, wanted: int, kept: int) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._wanted, self._kept, self._moved = wanted, kept, False
        self.setHandleWidth(GUTTER)
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(lower)
        self.splitterMoved.connect(self._hold)

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Where somebody has put the border before stays."""
        restored = super().restoreState(state)
        self._moved = self._moved or restored
        return restored

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            upper = min(self._wanted, self.height() - self._kept)
            self.setSizes([max(upper, 0), self.height() - upper])

    def _hold(self) -> None:
        self._moved = True
