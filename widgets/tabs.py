"""Parts that share one place: a line of chips names them, one of them is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from widgets.buttons import ChipButton
from widgets.flow import FlowLayout
from widgets.format import count, headed
from widgets.parts import restyle


class Tabs(QWidget):
    """`chosen` carries the key of a part that a person brought up. With a single part there is nothing to choose."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, ChipButton] = {}
        self._titles: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._line = QWidget()
        self._line.setAccessibleName(name)
        self._chips = FlowLayout(self._line, 4)
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._line)
        whole.addWidget(self._stack, 1)
        self._line.hide()

    def add(self, key: str, title: str, part: QWidget) -> None:
        """One part more, after the others."""
        chip = ChipButton(title)
        chip.setCheckable(True)
        chip.setAccessibleName(headed(self._line.accessibleName(), title))
        chip.clicked.connect(lambda: self._choose(key))
        self._group.addButton(chip)
        self._chips.addWidget(chip)
        self._stack.addWidget(part)
        self.buttons[key], self._titles[key] = chip, title
        chip.setChecked(len(self.buttons) == 1)
        self._line.setVisible(len(self.buttons) > 1)

    def show_part(self, key: str) -> None:
        """Bring a part up."""
        self.buttons[key].setChecked(True)
        self._stack.setCurrentIndex(list(self.buttons).index(key))

    def show_calls(self, key: str, calls: int) -> None:
        """How many matters of a part wait for somebody; they stand beside its name."""
        chip = self.buttons[key]
        chip.show_words(f"{self._titles[key]} {count(calls)}" if calls else self._titles[key])
        restyle(chip, "calling", bool(calls))

    @property
    def shown(self) -> str:
        """The key of the part that is up; empty while there is none."""
        return next((key for key, chip in self.buttons.items() if chip.isChecked()), "")

    def _choose(self, key: str) -> None:
        self.show_part(key)
        self.chosen.emit(key)
