"""A figure month by month as bars; the month that still goes on is marked."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from widgets.plain import escaped
from widgets.theme import current, font

_EDGE, _BELOW, _ABOVE, _APART = 14, 22, 22, 4


class MonthBar(NamedTuple):
    """`value` decides the height, `words` stand over it, `tip` says all of it; None: nothing happened."""

    label: str
    value: float | None
    words: str
    tip: str


class MonthBars(QWidget):
    """Takes bars, the last of which is the month of now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[MonthBar, ...] = ()
        self._name = name
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def show_bars(self, bars: Sequence[MonthBar]) -> None:
        """Draw these."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(bar.tip for bar in self._bars))
        self.update()

    def _places(self) -> list[QRectF]:
        area = QRectF(self.rect()).adjusted(_EDGE, _ABOVE, -_EDGE, -_BELOW)
        top = max((bar.value or 0.0 for bar in self._bars), default=0.0) or 1.0
        wide = area.width() / max(1, len(self._bars))
        made = []
        for number, bar in enumerate(self._bars):
            high = (bar.value or 0.0) / top * area.height()
            made.append(QRectF(area.left() + number * wide, area.bottom() - high, wide - _APART, high))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current()
        painter.setFont(font(11))
        last = len(self._bars) - 1
        for number, (bar, place) in enumerate(zip(self._bars, self._places(), strict=True)):
            painter.fillRect(place, theme.color("accent" if number == last else "bar"))
            painter.setPen(theme.color("muted"))
            over = QRectF(place.left() - 10, place.top() - 18, place.width() + 20, 16)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, bar.words)
            painter.setPen(theme.color("faint"))
            below = QRectF(place.left() - 6, self.height() - _BELOW + 3, place.width() + 12, _BELOW - 4)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), escaped(self._tip(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def _tip(self, at: QPointF) -> str:
        places = zip(self._bars, self._places(), strict=True)
        return next((bar.tip for bar, place in places if place.left() <= at.x() <= place.right()), "")
