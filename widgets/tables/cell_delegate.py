"""How a cell of a live table is painted: marks, bars with a tick, stacks of agents, traces."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets.charts.sparkline import draw_sparkline
from widgets.priority_shape import draw_priority
from widgets.tables.cell import Cell
from widgets.theme import current, font

PAD, BAR_HEIGHT, TIME_WIDTH = 9, 6, 52
_STACK = ("bar_strong", "bar", "ok")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft | _MIDDLE, Qt.AlignmentFlag.AlignRight | _MIDDLE
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value


class HasCells(Protocol):
    """A model that says what a cell shows."""

    def cell(self, row: int, column: int) -> Cell: ...


class Drawn(Protocol):
    """A column: `kind` is how its cells are painted (name, text, bar, stack, counts or spark)."""

    @property
    def kind(self) -> str: ...

    @property
    def width(self) -> int: ...

    @property
    def right(self) -> bool: ...


class CellDelegate(QStyledItemDelegate):
    """Paints each kind of column; reads the model's cells directly, which is cheaper than roles."""

    def __init__(self, model: HasCells, columns: Sequence[Drawn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._columns = model, columns
        self._paint = {
            "name": _paint_name,
            "text": _paint_text,
            "bar": _paint_bar,
            "stack": _paint_stack,
            "counts": _paint_counts,
            "spark": _paint_trace,
        }

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell, column = self._model.cell(index.row(), index.column()), self._columns[index.column()]
        area, theme = QRectF(option.rect), current()
        state = option.state.value  # Qt's own flags are enums, which Python combines slowly
        painter.save()
        if state & _SELECTED:
            painter.fillRect(area, theme.color("raised"))
        hairline = QRectF(area.left(), area.bottom() - 1, area.width(), 1)  # inside: cells are painted one by one
        painter.fillRect(hairline, theme.color("line_soft"))
        painter.setFont(_font(cell.strong))
        self._paint[column.kind](painter, area.adjusted(PAD, 0, -PAD, -1), cell, column.right)
        if state & _FOCUSED:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._columns[index.column()].width, 32)


def _paint_text(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    painter.setPen(current().color(cell.tone))
    painter.drawText(area, _RIGHT if right else _LEFT, _elided(cell.text, int(area.width()) + 1, cell.strong))


@lru_cache(maxsize=8192)
def _elided(text: str, width: int, strong: bool) -> str:
    """The text as it fits; the same few texts are asked for again and again."""
    return QFontMetrics(_font(strong)).elidedText(text, Qt.TextElideMode.ElideRight, width)


@cache
def _font(strong: bool) -> QFont:
    return font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal)


def _paint_name(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    if cell.priority:
        draw_priority(painter, QRectF(area.left(), area.center().y() - 4.5, 9, 9), cell.priority)
    area = area.adjusted(17, 0, 0, 0)
    if cell.badge:
        area = area.adjusted(0, 0, -_paint_badge(painter, area, cell.badge), 0)
    _paint_text(painter, area, cell, right)


def _paint_badge(painter: QPainter, area: QRectF, words: str) -> float:
    """A framed word at the right end; how much room it takes."""
    painter.save()
    painter.setFont(_font(strong=False))
    width = painter.fontMetrics().horizontalAdvance(words) + 10.0
    frame = QRectF(area.right() - width, area.center().y() - 9, width, 18)
    painter.setPen(current().color("muted"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return width + 6


def _paint_bar(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    theme, (share, tick) = current(), cell.parts
    groove = QRectF(area.left(), area.center().y() - BAR_HEIGHT / 2, area.width() - TIME_WIDTH, BAR_HEIGHT)
    painter.fillRect(groove, theme.color("line"))
    tone = "bar_strong" if cell.tone == "text" else cell.tone
    painter.fillRect(
        QRectF(groove.topLeft(), groove.size()).adjusted(0, 0, (share - 1) * groove.width(), 0), theme.color(tone)
    )
    x = round(groove.left() + tick * groove.width())
    painter.fillRect(QRectF(x, groove.top() - 3, 1.5, BAR_HEIGHT + 6), theme.color("muted"))
    _paint_text(painter, area, cell._replace(tone="text"), right)


def _paint_stack(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    theme, whole = current(), sum(cell.parts)
    if cell.text:
        _paint_text(painter, area, cell, right=True)
        area = area.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(cell.text) - 6, 0)
    x, unit = area.left(), area.width() / whole if whole else 0.0
    top = area.center().y() - 4
    for part, role in zip(cell.parts, (*_STACK, "paused"), strict=True):
        width = part * unit
        if part and role == "paused":
            painter.setPen(QPen(theme.color("bar"), 1))
            painter.drawRect(QRectF(x + 0.5, top + 0.5, max(1.0, width - 1.5), 7))
        elif part:
            painter.fillRect(QRectF(x, top, max(1.0, width - 1), 8), theme.color(role))
        x += width


def _paint_counts(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    """The ready agents stand out; the rest is muted."""
    head, _, tail = cell.text.partition(" ")
    theme, metrics = current(), painter.fontMetrics()
    painter.setPen(theme.color("text"))
    painter.drawText(area, _MIDDLE, head)
    painter.setPen(theme.color("faint"))
    painter.drawText(area.adjusted(metrics.horizontalAdvance(head + " "), 0, 0, 0), _MIDDLE, tail)


def _paint_trace(painter: QPainter, area: QRectF, cell: Cell, right: bool) -> None:
    draw_sparkline(painter, area.adjusted(0, 8, 0, -9), cell.parts, current().color(cell.tone))
