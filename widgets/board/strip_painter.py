"""Paints need against staffed: grey where it is met, filled from below the higher the more agents are missing."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLine, QRect, Qt
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

    lefts: Sequence[int]
    over: int
    seen: range
    gaps: Sequence[QLine]  # between those seen, from the top of a strip


class StripPainter:
    """Made anew for another theme."""

    def __init__(self, theme: Theme) -> None:
        self._cells, self._text, self._surface = (theme.color(role) for role in ("line", "text", "surface"))
        self._levels = tuple(theme.color(role) for role in ("line", "medium", "high", "critical"))
        self._font = font(SMALL_PX - 1)

    def paint(self, painter: QPainter, top: int, strip: Strip, cells: Cells) -> None:
        """The cells on screen; the grey ones and the gaps at once, which is most of them."""
        first, stop = cells.lefts[cells.seen.start], cells.lefts[cells.seen.stop]
        unknown = strip.level[0] == UNKNOWN
        high = 2 if unknown else STRIP_PX
        painter.fillRect(first, top + STRIP_PX - high, stop - first, high, self._cells)
        if not unknown:
            for interval in np.flatnonzero(strip.level[cells.seen.start : cells.seen.stop]).tolist():
                self._short(painter, top, strip, cells, interval + cells.seen.start)
        painter.translate(0, top)
        painter.setPen(self._surface)
        painter.drawLines(cells.gaps)
        painter.translate(0, -top)

    def _short(self, painter: QPainter, top: int, strip: Strip, cells: Cells, interval: int) -> None:
        left, over, level = cells.lefts[interval], interval < cells.over, int(strip.level[interval])
        area = QRect(left, top, cells.lefts[interval + 1] - left - 1, STRIP_PX)
        if over:
            painter.setOpacity(_PAST)
        painter.fillRect(area.adjusted(0, STRIP_PX - _FILL[level], 0, 0), self._levels[level])
        painter.setOpacity(1.0)
        if area.width() >= _COUNT_PX and not over:
            self._count(painter, area, strip.missing[interval], level)

    def _count(self, painter: QPainter, area: QRect, missing: float, level: int) -> None:
        painter.setFont(self._font)
        painter.setPen(ink(self._levels[level].rgb()) if _FILL[level] > STRIP_PX // 2 else self._text)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), f"{max(1, round(missing))}")
