"""A figure in the head of a response: its name above it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.format import headed
from widgets.parts import Label


class Figure(QWidget):
    """A name over a figure."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.figure = Label(name, tone="muted"), Label(size="clock")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        for part in (self.name, self.figure):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            whole.addWidget(part)
        whole.insertStretch(0, 1)
        whole.addStretch(1)

    def show_figure(self, name: str, figure: str, tone: str) -> None:
        """Show another figure."""
        self.name.setText(name)
        self.figure.setText(figure)
        self.figure.set_tone(tone)
        self.setAccessibleName(headed(name, figure))
