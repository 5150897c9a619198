"""What is tried on the day board, in one line under it, with the two ways out: carry it out, or drop it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from resources.changes.change import Change
from widgets.buttons import PlainButton
from widgets.format import count
from widgets.parts import GUTTER, Label, row

translate = QCoreApplication.translate

HEIGHT_PX = 44


class DraftFoot(QWidget):
    """While nothing is tried it says what hand and keyboard can do; it keeps its place, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(tone="muted", elide=True)
        self.discard = PlainButton(translate("Board", "Discard"))
        self.apply = PlainButton("")
        across = row(self.words, self.discard, self.apply)
        across.setStretch(0, 1)
        across.setContentsMargins(GUTTER, 0, 10, 0)
        self.setLayout(across)
        self.setFixedHeight(HEIGHT_PX)
        self.show_changes(())

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Say how many changes are tried."""
        number = len(changes)
        one = translate("Board", "1 change is tried; nothing of it has happened.")
        many = translate("Board", "{count} changes are tried; nothing of them has happened.")
        tried = (one if number == 1 else many).format(count=count(number))
        self.words.setText(tried if number else _keys())
        self.words.set_tone("muted" if number else "faint")
        one, many = translate("Board", "Apply 1 change"), translate("Board", "Apply {count} changes")
        self.apply.show_words((one if number == 1 else many).format(count=count(number)))
        for button in (self.discard, self.apply):
            button.setVisible(number > 0)


def _keys() -> str:
    return translate("Board", "Drag work to a queue · Space: select · M: move · B: break · E: shift · Enter: open")
