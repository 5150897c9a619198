"""A list of parts that scrolls up and down, never sideways; the keyboard goes to the parts, not to the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


def scrolled(parts: QLayout) -> QScrollArea:
    """An area as wide as its place, around the `parts`."""
    inside = QWidget()
    inside.setLayout(parts)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
