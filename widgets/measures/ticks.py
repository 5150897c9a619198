"""Several values to tick, side by side."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from widgets.buttons import ChipButton
from widgets.flow import FlowLayout

Value = TypeVar("Value")


class Ticks(QWidget, Generic[Value]):
    """Any number of them may be on."""

    def __init__(self, options: Sequence[tuple[Value, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Value, ChipButton] = {}
        flow = FlowLayout(self, 6)
        for value, words in options:
            chip = self.chips[value] = ChipButton(words)
            chip.setCheckable(True)
            flow.addWidget(chip)

    def chosen(self) -> tuple[Value, ...]:
        """Those that are on, in their order."""
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def choose(self, values: Sequence[Value]) -> None:
        """Switch these on and all others off."""
        for value, chip in self.chips.items():
            chip.setChecked(value in values)
