"""Parts that share their room as a person drags the edge between them."""

from PySide6.QtCore import Qt
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
