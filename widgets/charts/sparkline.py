"""A trace without axes, small enough for a table cell: the shape of the last 30 minutes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

LEAST_TOP = 6.0  # a trace between 0 and 1 is calm: it must not fill the whole height


def draw_sparkline(painter: QPainter, area: QRectF, values: Sequence[float], color: QColor, slots: int = 60) -> None:
    """Paint `values` from the right edge, newest last; `slots` values fill the width; the bottom edge is zero."""
    points = sparkline_points(area, values, slots)
    if len(points) > 1:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.4))
        painter.drawPolyline(QPolygonF(points))
        painter.restore()


def sparkline_points(area: QRectF, values: Sequence[float], slots: int = 60) -> list[QPointF]:
    """Where the values lie inside `area`."""
    shown = values[-slots:]
    top = max(LEAST_TOP, *shown) if shown else LEAST_TOP
    step = area.width() / max(1, slots - 1)
    first = area.right() - step * (len(shown) - 1)
    return [QPointF(first + i * step, area.bottom() - v / top * area.height()) for i, v in enumerate(shown)]
