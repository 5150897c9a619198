"""The chips with which a page changes between its views, side by side; one of them is always on."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from widgets.buttons import ChipButton
from widgets.format import headed
from widgets.parts import row


class ViewEntry(NamedTuple):
    """One view; `keys` is its shortcut, shown in the tooltip."""

    view: str
    title: str
    keys: str = ""


class ViewSwitch(QWidget):
    """Chooses a view. `chosen` carries its name, once for each change that a person makes."""

    chosen = Signal(str)

    def __init__(self, name: str, entries: tuple[ViewEntry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons = {entry.view: _chip(name, entry) for entry in entries}
        one_of_them = QButtonGroup(self)
        for view, button in self.buttons.items():
            one_of_them.addButton(button)
            button.clicked.connect(lambda _=False, view=view: self.chosen.emit(view))
        self.setLayout(row(*self.buttons.values()))

    def show_view(self, view: str) -> None:
        """Mark the view that is shown."""
        self.buttons[view].setChecked(True)


def _chip(name: str, entry: ViewEntry) -> ChipButton:
    chip = ChipButton(entry.title)
    chip.setCheckable(True)
    chip.setToolTip(entry.keys)
    chip.setAccessibleName(headed(name, entry.title))
    chip.setAccessibleDescription(entry.keys)
    return chip
