"""Paints the course of a queue: four traces under one time axis, exact values where the pointer is."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from resources.measures.sample import SLOT_S
from widgets import format
from widgets.charts.curve import draw_curve
from widgets.charts.traces import Trace, Traces
from widgets.theme import current, font

translate = QCoreApplication.translate

NAMES_PX, SCALE_PX, AXIS_PX, APART_PX = 150, 46, 20, 10
STEPS_S = (300, 600, 900, 1800, 3600, 7200, 10_800, 21_600)
LABEL_PX = 70  # at least so far apart


class CourseChart(QWidget):
    """Takes `Traces`. The pointer, or Left and Right, choose a moment whose values stand beside the names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._traces = Traces()
        self._place: int | None = None  # of the chosen slot
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(120)

    def show_traces(self, traces: Traces) -> None:
        """Draw them."""
        if self._place is not None:  # the moment stays where it was on the clock
            self._place += round((self._traces.first - traces.first) / SLOT_S)
        self._traces = traces
        self._say()
        self.update()

    def choose(self, place: int | None) -> None:
        """Choose a slot, or none: then the newest values are shown."""
        self._place = None if place is None else min(max(0, place), max(0, self._traces.slots - 1))
        self._say()
        self.update()

    @property
    def shown(self) -> int:
        """The slot whose values stand beside the names."""
        return self._traces.newest if self._place is None else self._place

    def value_words(self) -> tuple[str, ...]:
        """The values beside the names, as they are written."""
        return tuple(trace.words(trace.at(self.shown)) for trace in self._traces.traces)

    def _say(self) -> None:
        self.setAccessibleName(self._traces.words())
        said = zip((trace.title for trace in self._traces.traces), self.value_words(), strict=True)
        chosen = "" if self._place is None else format.listed((self._traces.time(self._place), *map(" ".join, said)))
        self.setAccessibleDescription(chosen)

    def _stage(self) -> QRectF:
        return QRectF(self.rect()).adjusted(NAMES_PX, 8, -SCALE_PX, -AXIS_PX)

    def _strips(self) -> Iterator[tuple[Trace, QRectF]]:
        stage, count = self._stage(), max(1, len(self._traces.traces))
        height = (stage.height() - APART_PX * (count - 1)) / count
        for number, trace in enumerate(self._traces.traces):
            yield trace, QRectF(stage.left(), stage.top() + number * (height + APART_PX), stage.width(), height)

    def _x(self, at: float) -> float:
        stage, whole = self._stage(), max(1.0, self._traces.until - self._traces.first)
        return stage.left() + (at - self._traces.first) / whole * stage.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(11))
        self._paint_gaps(painter)
        self._paint_axis(painter)
        for trace, strip in self._strips():
            self._paint_frame(painter, trace, strip)
            self._paint_names(painter, trace, strip)
            self._paint_curve(painter, trace, strip)
        if self._place is not None:
            self._paint_moment(painter, self._place)
        if self.hasFocus():
            painter.setPen(QPen(current().color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_gaps(self, painter: QPainter) -> None:
        """Hatched: a time without figures must not look calm."""
        stage, brush = self._stage(), QBrush(current().color("line"), Qt.BrushStyle.BDiagPattern)
        for since, until, _ in self._traces.gaps:
            left = self._x(since)
            painter.fillRect(QRectF(left, stage.top(), max(1.0, self._x(until) - left), stage.height()), brush)

    def _paint_axis(self, painter: QPainter) -> None:
        theme, stage = current(), self._stage()
        for at in self._ticks():
            x = self._x(at)
            painter.setPen(theme.color("line_soft"))
            painter.drawLine(QPointF(x, stage.top()), QPointF(x, stage.bottom()))
            painter.setPen(theme.color("faint"))
            area = QRectF(x - 40, stage.bottom() + 3, 80, AXIS_PX - 3)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, format.clock_time(at, self._traces.zone))

    def _ticks(self) -> Iterator[float]:
        traces, room = self._traces, max(1.0, self._stage().width() / LABEL_PX)
        span = traces.until - traces.first
        if span <= 0:
            return
        step = next((step for step in STEPS_S if span / step <= room), STEPS_S[-1])
        shift = format.local(traces.first, traces.zone).utcoffset()
        offset = shift.total_seconds() if shift else 0.0
        at = ceil((traces.first + offset) / step) * step - offset
        while at <= traces.until:
            yield at
            at += step

    def _paint_frame(self, painter: QPainter, trace: Trace, strip: QRectF) -> None:
        theme = current()
        painter.setPen(theme.color("line"))
        painter.drawLine(strip.bottomLeft(), strip.bottomRight())
        painter.setPen(theme.color("faint"))
        scale = QRectF(strip.right() + 6, strip.top() - 6, SCALE_PX - 6, 14)
        painter.drawText(scale, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, trace.words(trace.top))
        if trace.goal:
            y = strip.bottom() - trace.goal / trace.top * strip.height()
            painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y))

    def _paint_names(self, painter: QPainter, trace: Trace, strip: QRectF) -> None:
        theme, area = current(), QRectF(12, strip.top() - 4, NAMES_PX - 24, strip.height() + 8)
        painter.setPen(theme.color("muted"))
        painter.setFont(font(12))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, trace.title)
        painter.setPen(theme.color("text"))
        painter.setFont(font(13, font().Weight.DemiBold))
        words = trace.words(trace.at(self.shown))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(font(11))

    def _paint_curve(self, painter: QPainter, trace: Trace, strip: QRectF) -> None:
        draw_curve(painter, strip, trace.values, trace.top, current().color("text"))

    def _paint_moment(self, painter: QPainter, place: int) -> None:
        theme, stage = current(), self._stage()
        x = self._x(self._traces.first + place * SLOT_S)
        painter.setPen(theme.color("bar_strong"))
        painter.drawLine(QPointF(x, stage.top()), QPointF(x, stage.bottom()))
        words = self._traces.time(place)
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        left = min(max(stage.left(), x - width / 2), stage.right() - width)
        box = QRectF(left, stage.bottom() + 2, width, AXIS_PX - 3)
        painter.setBrush(theme.color("raised"))
        painter.drawRect(box)
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        stage = self._stage()
        inside = stage.left() <= event.position().x() <= stage.right() and self._traces.slots
        share = (event.position().x() - stage.left()) / max(1.0, stage.width())
        self.choose(int(share * self._traces.slots) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move by a slot, with Ctrl by a minute; Escape goes back to now."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._traces.slots:
            far = 60 // SLOT_S if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            self.choose(max(0, self.shown) + steps[Qt.Key(event.key())] * far)
        elif event.key() == Qt.Key.Key_Escape and self._place is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
