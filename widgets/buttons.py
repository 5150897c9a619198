"""Buttons that show their key beside their words: plain, primary, links, chips; and key caps.

Imported before the first paint, as widgets.parts.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from widgets.plain import escaped, plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionButton

translate = QCoreApplication.translate


class Key(QLabel):
    """A key cap, such as Ctrl K."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(keys, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "key")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class PlainButton(QPushButton):
    """A button that shows its shortcut beside its words, fainter. The words are shown literally."""

    kind = ""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(plain(text).replace("&", "&&"), parent)
        self._hint = hint
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(plain(text))
        if hint:
            self.setAccessibleDescription(hint)

    def show_words(self, text: str) -> None:
        """Other words, shown as literally."""
        self.setText(plain(text).replace("&", "&&"))
        self.setAccessibleName(plain(text))

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter presses the button that has the keyboard, as Space does; held down it presses once."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._hint_width(), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _hint_width(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self._hint) + 8 if self._hint else 0

    def initStyleOption(self, option: "QStyleOptionButton") -> None:
        super().initStyleOption(option)
        if self._hint:
            option.text = ""  # words and hint are painted apart

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hint:
            return
        painter, words = QPainter(self), self.text().replace("&&", "&")
        width = painter.fontMetrics().horizontalAdvance(words)
        area = QRectF(self.rect())
        area.setLeft((area.width() - width - self._hint_width()) / 2)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        area.setLeft(area.left() + width + 8)
        painter.setOpacity(0.75)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._hint)


class PrimaryButton(PlainButton):
    """The one button a page wants pressed next."""

    kind = "primary"


class LinkButton(PlainButton):
    """A quiet button inside text."""

    kind = "link"


class FoldButton(PlainButton):
    """A quiet line that opens or closes what is behind it; shortened to its place, the whole of it as tooltip."""

    kind = "fold"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_line(self, words: str, unfolded: bool) -> None:
        """Show other words behind the sign of open or closed."""
        self._whole = f"{'▾' if unfolded else '▸'} {plain(words)}"
        self.setAccessibleName(plain(words))
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 10))
        self.setText(shown.replace("&", "&&"))
        self.setToolTip("" if shown == self._whole else escaped(self._whole))

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._fit()


class ChipButton(PlainButton):
    """A small button for filters; checkable ones show that they are on."""

    kind = "chip"
