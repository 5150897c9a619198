"""Draws a line of the log: time, tag in a box, wrapped words, who; struck words where they were put right."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from widgets import theme
from widgets.incidents.log_lines import Line
from widgets.incidents.log_model import LINE_ROLE, Index

translate = QCoreApplication.translate

PAD_X, PAD_Y, GAP = 12, 8, 10
TIME_WIDTH, TAG_WIDTH = 44, 66


class LogDelegate(QStyledItemDelegate):
    """Heights are kept per entry and width, so a log of thousands scrolls without measuring again."""

    def __init__(self, clock_text: Callable[[datetime], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock_text = clock_text
        self._heights: dict[tuple[UUID, bool], int] = {}
        self._width = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        look = theme.current()
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, option, rect, look)
        top = rect.top() + PAD_Y
        painter.setFont(theme.font())
        painter.setPen(look.color("muted"))
        self._paint_time(painter, rect.left() + PAD_X, top, self._clock_text(line.happened))
        self._paint_tag(painter, rect.left() + PAD_X + TIME_WIDTH, top, line, look)
        left, y = rect.left() + _words_left(), float(top)
        for text, font, color in self._paragraphs(line, look):
            painter.setPen(color)
            layout = _laid_out(text, font, rect.width() - _words_left() - PAD_X)
            layout.draw(painter, QPointF(left, y))
            y += layout.boundingRect().height()
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = self._view_width(option)
        if width != self._width:
            self._width, self._heights = width, {}
        key = (line.entry, line.corrected)
        if key not in self._heights:
            self._heights[key] = self._height(line, width)
        return QSize(width, self._heights[key])

    def _height(self, line: Line, width: int) -> int:
        room = width - _words_left() - PAD_X
        paragraphs = self._paragraphs(line, theme.current())
        return 2 * PAD_Y + round(
            sum(_laid_out(text, font, room).boundingRect().height() for text, font, _ in paragraphs)
        )

    def _paragraphs(self, line: Line, look: theme.Theme) -> list[tuple[str, QFont, QColor]]:
        small, plain = theme.font(theme.SMALL_PX), theme.font()
        struck = theme.font()
        struck.setStrikeOut(True)
        words = [(line.struck, struck, look.color("muted"))] if line.struck else []
        words.append(
            (line.words, struck, look.color("muted")) if line.corrected else (line.words, plain, look.color("text"))
        )
        return [*words, (self._who(line), small, look.color("muted"))]

    def _who(self, line: Line) -> str:
        if line.recorded is None:
            return line.who
        return translate("Log", "{who} · written down {time}").format(
            who=line.who, time=self._clock_text(line.recorded)
        )

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect, look: theme.Theme) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.color("accent"))
        painter.setPen(look.color("line_soft"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    @staticmethod
    def _paint_time(painter: QPainter, left: int, top: int, text: str) -> None:
        """The time of day; of another day month and day below it."""
        date, _, clock = text.rpartition(" ")
        painter.drawText(left, top + _ascent(painter.font()), clock)
        if date:
            below = top + QFontMetrics(painter.font()).height()
            painter.setFont(theme.font(theme.SMALL_PX))
            painter.drawText(left, below + _ascent(painter.font()), date[-5:])

    @staticmethod
    def _paint_tag(painter: QPainter, left: int, top: int, line: Line, look: theme.Theme) -> None:
        font = theme.font(theme.SMALL_PX - 1)
        metrics = QFontMetrics(font)
        box = QRectF(left + 0.5, top + 0.5, TAG_WIDTH - 1, metrics.height() + 2)
        painter.setFont(font)
        painter.setPen(QPen(look.color("line")))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(look.color("muted"))
        tag = metrics.elidedText(line.tag, Qt.TextElideMode.ElideRight, TAG_WIDTH - 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)

    @staticmethod
    def _view_width(option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else 360


def _words_left() -> int:
    return PAD_X + TIME_WIDTH + TAG_WIDTH + GAP


def _ascent(font: QFont) -> int:
    return QFontMetrics(font).ascent()


def _laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
