"""Priorities to the eye and to the ear: a shape that needs no colour, and a word."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from resources.priority import Priority
from widgets.theme import current

translate = QCoreApplication.translate


def priority_word(priority: Priority) -> str:
    """The word of a priority."""
    return {
        Priority.CRITICAL: translate("Priority", "critical"),
        Priority.HIGH: translate("Priority", "high"),
        Priority.MEDIUM: translate("Priority", "medium"),
        Priority.LOW: translate("Priority", "low"),
    }[priority]


def draw_priority(
    painter: QPainter, area: QRectF, priority: Priority, color: QColor | None = None, outlined: bool = False
) -> None:
    """Paint the shape of a priority: readable without colour. `outlined`: only its edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = color or current().color(priority.value)
    painter.setPen(tone if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outlined else tone)
    painter.drawPolygon(QPolygonF(_shape(priority, area)))
    painter.restore()


def _shape(priority: Priority, area: QRectF) -> list[QPointF]:
    middle = area.center()
    top, right = QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y())
    bottom, left = QPointF(middle.x(), area.bottom()), QPointF(area.left(), middle.y())
    return {
        Priority.CRITICAL: [area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()],
        Priority.HIGH: [top, area.bottomRight(), area.bottomLeft()],
        Priority.MEDIUM: [area.topLeft(), area.topRight(), bottom],
        Priority.LOW: [top, right, bottom, left],
    }[priority]
