"""A figure that is tapped in: a large minus, the number, a large plus; + and − on the keyboard do the same."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from resources.hand_counts.facts import MOST
from widgets.buttons import PlainButton
from widgets.format import NONE, headed
from widgets.parts import row

translate = QCoreApplication.translate

_STEPS = {
    **dict.fromkeys((Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Space, Qt.Key.Key_Up), 1),
    **dict.fromkeys((Qt.Key.Key_Minus, Qt.Key.Key_Underscore, Qt.Key.Key_Down), -1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAP_PX = 34


class TallyField(QWidget):
    """`tapped` carries the new figure. Nothing counted yet is a dash, which is not the same as nought."""

    tapped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = _Number(name)
        self.fewer, self.more = PlainButton("−"), PlainButton("+")
        fewer, more = translate("HandCount", "one fewer"), translate("HandCount", "one more")
        for button, words in ((self.fewer, fewer), (self.more, more)):
            button.setFixedSize(_TAP_PX, _TAP_PX)
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number has the keyboard, and takes + and −
            button.setAccessibleName(headed(name, words))
        self.fewer.clicked.connect(lambda: self.number.step(-1))
        self.more.clicked.connect(lambda: self.number.step(1))
        self.number.changed.connect(self.tapped)
        self.setLayout(row(self.fewer, self.number, self.more, spacing=4))
        self.setFocusProxy(self.number)

    def figure(self) -> int | None:
        """What stands there; None: not counted."""
        return self.number.figure()

    def show_figure(self, figure: int | None) -> None:
        """Show another figure without a tap; the one being typed stays as it is."""
        if figure != self.figure():
            self.number.setText("" if figure is None else str(figure))


class _Number(QLineEdit):
    """A line of digits; empty shows a dash."""

    changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setValidator(QIntValidator(0, MOST, self))
        self.setPlaceholderText(NONE)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(66, _TAP_PX)
        self.textEdited.connect(lambda _: self._tell())

    def figure(self) -> int | None:
        return int(self.text()) if self.hasAcceptableInput() else None

    def step(self, by: int) -> None:
        """From nothing counted the first tap makes one, or nought."""
        self.setText(str(min(MOST, max(0, (self.figure() or 0) + by))))
        self._tell()

    def _tell(self) -> None:
        if (figure := self.figure()) is not None:
            self.changed.emit(figure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key in _ENTER:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
