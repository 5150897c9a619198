"""Draws a curve of any number of evenly spaced values in the time that its pixels take, not its points.

With more values than pixels each column of pixels is one upright stroke from the lowest to the highest value in it, up
to its neighbour's: what a line through all points would cover. The strokes are set in memory and drawn as one image.
"""

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

Values = NDArray[np.float64]
Rows = NDArray[np.int16]
_memory: Any = VoidPtr  # its stub knows neither size nor writing


def draw_curve(painter: QPainter, area: QRectF, values: Values, top: float, color: QColor) -> None:
    """Paint values from the left to the right edge of `area`; its bottom is 0, its upper edge `top` (above 0).

    The curve is broken where a value is nan; what lies beyond the area is drawn on its edge.
    """
    dots = painter.device().devicePixelRatio()
    columns, rows = int(area.width() * dots), int(area.height() * dots)
    if columns < 1 or rows < 1 or not len(values):
        return
    if len(values) <= 2 * columns:
        _draw_line(painter, area, values, top, color)
        return
    pixels = strokes(*spans(values, top, columns, rows), rows, color)
    image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dots)
    painter.drawImage(area.topLeft(), image)


def spans(values: Values, top: float, columns: int, rows: int) -> tuple[Rows, Rows]:
    """The upper and the lower end of each column's stroke, as rows from above; no stroke where upper > lower."""
    starts = _starts(len(values), columns)
    high, low = np.fmax.reduceat(values, starts), np.fmin.reduceat(values, starts)
    known = np.isfinite(high)
    upper, lower = (_row(edge, top, rows) for edge in (high, low))
    own = upper[:-1].copy(), lower[:-1].copy()  # each stroke reaches as far as its left neighbour's
    both = known[1:] & known[:-1]
    np.minimum(upper[1:], own[1], out=upper[1:], where=both)
    np.maximum(lower[1:], own[0], out=lower[1:], where=both)
    upper[~known], lower[~known] = rows, -1
    return upper, lower


def strokes(upper: Rows, lower: Rows, rows: int, color: QColor) -> NDArray[np.uint32]:
    """The image: `color` from `upper` to `lower` in each column, nothing elsewhere. Shape (rows, columns)."""
    each = np.arange(rows, dtype=np.int16)[:, None]
    inside = (each >= upper) & (each <= lower)
    return inside.astype(np.uint32) * np.uint32(color.rgba())


@lru_cache(maxsize=64)
def _starts(count: int, columns: int) -> NDArray[np.intp]:
    """Where the values of each column begin."""
    return np.arange(columns, dtype=np.intp) * count // columns


def _row(values: Values, top: float, rows: int) -> Rows:
    share = np.clip(np.nan_to_num(values) / top, 0.0, 1.0)
    return ((1.0 - share) * (rows - 1) + 0.5).astype(np.int16)


def _draw_line(painter: QPainter, area: QRectF, values: Values, top: float, color: QColor) -> None:
    """Point by point: there are few."""
    xs = np.linspace(area.left(), area.right(), len(values)) if len(values) > 1 else np.array([area.right()])
    ys = area.bottom() - np.clip(values / top, 0.0, 1.0) * area.height()
    painter.setPen(QPen(color, 1))
    edges = np.flatnonzero(np.diff(np.concatenate(([False], np.isfinite(ys), [False])).astype(np.int8)))
    for begin, end in edges.reshape(-1, 2).tolist():
        if end - begin == 1:
            painter.drawPoint(round(xs[begin]), round(ys[begin]))
        else:
            painter.drawPolyline(polygon(xs[begin:end], ys[begin:end]))


def polygon(xs: Values, ys: Values) -> QPolygonF:
    """The points as Qt takes them, filled as one block of memory rather than point by point."""
    filled = QPolygonF()
    filled.resize(len(xs))
    view = np.frombuffer(_memory(filled.data(), len(xs) * 16, True), np.float64).reshape(-1, 2)
    view[:, 0], view[:, 1] = xs, ys
    return filled
