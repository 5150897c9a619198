"""Paints need against staffed: grey where it is met, filled from below the higher the more agents are missing."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from resources.dayboard.strip import UNKNOWN, Strip
from widgets.board.hues import ink
from widgets.theme import SMALL_PX, Theme, font

STRIP_PX = 11
_FILL = (0, 5, 8, STRIP_PX)  # how much of a cell is filled at each level: the eye needs no colour for it
_PAST = 0.5  # opacity of what is over
_COUNT_PX = 22  # cells as wide as this say how many are missing


class Cells(NamedTuple):
    """Where they stand: `lefts` are the places of the borders of all, those before the number `over` are over."""

    top: int
    lefts: Sequence[int]
    over: int
    seen: range


class StripPainter:
    """Made anew for another theme."""

    def __init__(self, theme: Theme) -> None:
        self._cells, self._text = theme.color("line"), theme.color("text")
        self._levels = tuple(theme.color(role) for role in ("line", "medium", "high", "critical"))
        self._font = font(SMALL_PX - 1)

    def paint(self, painter: QPainter, strip: Strip, cells: Cells) -> None:
        """The cells on screen."""
        levels = strip.level.tolist()
        for interval in cells.seen:
            left = cells.lefts[interval]
            area = QRect(left, cells.top, cells.lefts[interval + 1] - left - 1, STRIP_PX)
            level, over = levels[interval], interval < cells.over
            if level == UNKNOWN:
                painter.fillRect(area.adjusted(0, STRIP_PX - 2, 0, 0), self._cells)
                continue
            painter.fillRect(area, self._cells)
            if level:
                painter.setOpacity(_PAST if over else 1.0)
                painter.fillRect(area.adjusted(0, STRIP_PX - _FILL[level], 0, 0), self._levels[level])
                painter.setOpacity(1.0)
                if area.width() >= _COUNT_PX and not over:
                    self._count(painter, area, strip.missing[interval], level)

    def _count(self, painter: QPainter, area: QRect, missing: float, level: int) -> None:
        painter.setFont(self._font)
        painter.setPen(ink(self._levels[level].rgb()) if _FILL[level] > STRIP_PX // 2 else self._text)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), f"{max(1, round(missing))}")
