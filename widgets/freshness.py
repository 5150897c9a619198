"""How old a figure is, shown on the figure itself: stale is grey, hatched and says its age; lost is the word BLIND."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from resources.floor import Freshness
from widgets import format
from widgets.freshness_chip import TONES
from widgets.theme import current, font

translate = QCoreApplication.translate

_SMALL_PX = 60
_VEILED = (Freshness.STALE, Freshness.LOST)


def mark(widget: QWidget, freshness: Freshness, age_s: float | None, over: QWidget | None = None, top: int = 0) -> None:
    """Mark a live widget: its property `freshness` says it to tests and screen readers, a veil to the eye.

    The veil lies over `over`, a part of the widget that has the figures (default: all of it), below its first `top`
    pixels.
    """
    if widget.property("freshness") != freshness.value:
        widget.setProperty("freshness", freshness.value)
    place = over or widget
    veil = place.findChild(Veil, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if veil is None and freshness in _VEILED:
        veil = Veil(place, top)
    if veil is not None:
        veil.show_freshness(freshness, age_s)


def age_words(freshness: Freshness, age_s: float | None) -> str:
    """Such as 12 s ago; BLIND once the feed counts as lost. `age_s` None: nothing was heard yet."""
    if age_s is None:
        return translate("Freshness", "No feed yet")
    if freshness is Freshness.LOST:
        return translate("Freshness", "BLIND {age}").format(age=format.age(age_s, tenths=False))
    return translate("Freshness", "{age} ago").format(age=format.age(age_s, tenths=False))


class Veil(QWidget):
    """A grey wash with hatching over a widget whose figures are old, and the words that say how old."""

    def __init__(self, over: QWidget, top: int = 0) -> None:
        super().__init__(over)
        self._top = top
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._freshness, self._words = Freshness.FRESH, ""
        over.installEventFilter(self)
        self._cover(over)

    def show_freshness(self, freshness: Freshness, age_s: float | None) -> None:
        """Cover the widget while its figures are stale or lost, and uncover it when they are fresh again."""
        words = age_words(freshness, age_s) if freshness in _VEILED else ""
        if (freshness, words) == (self._freshness, self._words):
            return
        self._freshness, self._words = freshness, words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Resize:
            self._cover(watched)
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def _cover(self, over: QWidget) -> None:
        self.setGeometry(over.rect().adjusted(1, self._top + 1, -1, -1))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        wash = QColor(theme.color("surface"))
        wash.setAlpha(120)
        painter.fillRect(self.rect(), wash)
        painter.fillRect(self.rect(), QBrush(theme.color("line"), Qt.BrushStyle.BDiagPattern))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(font(12, font().Weight.DemiBold))
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(self._words) + 12, metrics.height() + 4)
        room = QRectF(self.rect()).adjusted(0, 5, -6, -6)
        if self.height() < 2 * _SMALL_PX:
            box.moveBottomRight(room.bottomRight())  # a small widget has its figure on top
        else:
            box.moveTopRight(room.topRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[self._freshness.value]
        painter.setPen(theme.color(tone))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
