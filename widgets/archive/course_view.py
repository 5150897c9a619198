"""One incident as it happened, on one time axis: load, states, steps, updates, alarms, moves; a scrubber across."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from incidents.archive.course import Course
from incidents.kinds import Column
from resources.measures.history import History
from widgets import format
from widgets.archive import course_texts as texts
from widgets.charts.curve import draw_curve
from widgets.incidents.names import IncidentNames
from widgets.plain import escaped
from widgets.texts import column_word
from widgets.theme import current, font
from widgets.viewer import Viewer

translate = QCoreApplication.translate

NAMES_PX, RIGHT_PX, AXIS_PX, TOP_PX = 104, 46, 22, 8
BAR_PX, DOT_PX, NEAR_PX = 12, 9, 7
_STEPS_S = (60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400)
_LABEL_PX = 84
_SHOWN = (Column.REPORTED, Column.RESPONDING, Column.WATCHING)
_LOAD_SHARE = 2.6  # as high as so many of the other lanes


class AlarmBar(NamedTuple):
    """An alarm while it stood; None: it still does."""

    words: str
    since: datetime
    until: datetime | None


class _Mark(NamedTuple):
    """Something drawn, for the pointer."""

    area: QRectF
    tip: str


class CourseView(QWidget):
    """Takes a `Course`, the load and the alarms of its time. `moment_chosen` carries the scrubber's moment, or None."""

    moment_chosen = Signal(object)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._course: Course | None = None
        self._load: History | None = None
        self._load_name = ""
        self._alarms: tuple[AlarmBar, ...] = ()
        self._marks: list[_Mark] = []
        self.moment: datetime | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(420, 230))
        self.setAccessibleName(translate("Course", "As it happened"))

    def show_course(self, course: Course | None) -> None:
        """Draw this; another incident begins without load, alarms and scrubber."""
        before = self._course and self._course.incident.id
        if course is None or course.incident.id != before:
            self._load, self._alarms = None, ()
            self.choose(None)
        self._course = course
        self._say()
        self.update()

    def show_load(self, load: History | None, name: str) -> None:
        """Who waited in the queue `name` over the time of the course."""
        self._load, self._load_name = load, name
        self.update()

    def show_alarms(self, alarms: Sequence[AlarmBar]) -> None:
        """The alarms that stood in that time."""
        self._alarms = tuple(alarms)
        self.update()

    def choose(self, moment: datetime | None) -> None:
        """Put the scrubber on a moment within the axis, or take it away."""
        if moment is not None and self._course is not None:
            moment = min(max(moment, self._course.since), self._course.until)
        if moment != self.moment:
            self.moment = moment
            self._say()
            self.moment_chosen.emit(moment)
            self.update()

    def standing(self) -> str:
        """How everything stood at the scrubber's moment, in words; empty without one."""
        if self._course is None or self.moment is None:
            return ""
        words = texts.standing_words(self._course.at(self.moment), self.moment, self._viewer)
        waiting = self._waiting_at(self.moment)
        if waiting is None:
            return words
        told = translate("Course", "{count} waiting in {queue}").format(count=waiting, queue=self._load_name)
        return f"{words} · {told}"

    def _waiting_at(self, moment: datetime) -> str | None:
        if self._load is None or not len(self._load):
            return None
        place = bisect_right(self._load.times, moment.timestamp()) - 1
        values = self._load.figure("waiting")
        return format.count(int(values[place])) if place >= 0 and np.isfinite(values[place]) else None

    def _say(self) -> None:
        self.setAccessibleDescription(self.standing())

    def _stage(self) -> QRectF:
        return QRectF(self.rect()).adjusted(NAMES_PX, TOP_PX, -RIGHT_PX, -AXIS_PX)

    def _x(self, at: datetime) -> float:
        stage = self._stage()
        if self._course is None:
            return stage.left()
        share = (at - self._course.since) / (self._course.until - self._course.since)
        return stage.left() + min(max(share, 0.0), 1.0) * stage.width()

    def _moment_at(self, x: float) -> datetime | None:
        stage = self._stage()
        if self._course is None or stage.width() <= 0:
            return None
        share = min(max((x - stage.left()) / stage.width(), 0.0), 1.0)
        return self._course.since + share * (self._course.until - self._course.since)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        self._marks = []
        course = self._course
        if course is None:
            painter.setPen(current().color("muted"))
            empty = translate("Course", "Choose an incident above to see it as it happened.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, empty)
            return
        self._paint_axis(painter, course)
        lanes = list(self._lanes(course))
        stage = self._stage()
        each = stage.height() / (sum(share for _, share, _ in lanes) or 1.0)
        top = stage.top()
        for name, share, paint in lanes:
            lane = QRectF(stage.left(), top, stage.width(), each * share)
            painter.setPen(current().color("muted"))
            label = QRectF(0, lane.top(), NAMES_PX - 8, min(lane.height(), 24))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                label, side, painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
            )
            paint(painter, lane)
            top += lane.height()
        self._paint_scrubber(painter)

    def _lanes(self, course: Course) -> Iterator[tuple[str, float, Callable[[QPainter, QRectF], None]]]:
        """Name, share of the height and painter of each lane, from above; those without content are left out."""
        yield translate("Course", "Waiting"), _LOAD_SHARE, self._paint_load
        for column in _SHOWN:
            yield column_word(column), 1.0, partial(self._paint_column, column)
        yield translate("Course", "Steps"), 1.0, self._paint_steps
        late = any(update.late for update in course.updates)
        yield translate("Course", "Updates"), 1.5 if late else 1.0, self._paint_updates
        if course.missed:
            yield translate("Course", "Overdue"), 1.0, self._paint_missed
        if self._alarms:
            yield translate("Course", "Alarms"), 1.0, self._paint_alarms
        yield translate("Course", "Moves"), 1.2, self._paint_moves

    def _paint_axis(self, painter: QPainter, course: Course) -> None:
        stage, theme = self._stage(), current()
        long = course.until - course.since > timedelta(days=1)
        for at in self._ticks(course):
            x = self._x(at)
            painter.setPen(theme.color("line_soft"))
            painter.drawLine(QPointF(x, stage.top()), QPointF(x, stage.bottom()))
            painter.setPen(theme.color("faint"))
            there = format.local(at, self._viewer.zone)
            words = f"{there:%m-%d %H:%M}" if long else f"{there:%H:%M}"
            painter.drawText(QRectF(x - 45, stage.bottom() + 3, 90, AXIS_PX - 3), Qt.AlignmentFlag.AlignCenter, words)

    def _ticks(self, course: Course) -> Iterator[datetime]:
        span = (course.until - course.since).total_seconds()
        room = max(1.0, self._stage().width() / _LABEL_PX)
        step = next((step for step in _STEPS_S if span / step <= room), span / room)
        shift = format.local(course.since, self._viewer.zone).utcoffset() or timedelta()
        at = -(-(course.since.timestamp() + shift.total_seconds()) // step) * step - shift.total_seconds()
        while at <= course.until.timestamp():
            yield datetime.fromtimestamp(at, UTC)
            at += step

    def _paint_load(self, painter: QPainter, lane: QRectF) -> None:
        theme, course = current(), self._course
        area = lane.adjusted(0, 4, 0, -8)
        painter.setPen(theme.color("line_soft"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if course is None or self._load is None or not len(self._load) or not self._load.measured.any():
            painter.setPen(theme.color("faint"))
            words = translate("Course", "no floor on record for this time")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
            return
        values = self._load.figure("waiting")
        top = max(1.0, float(np.nanmax(values)))
        first, last = (datetime.fromtimestamp(float(self._load.times[place]), UTC) for place in (0, -1))
        inside = QRectF(self._x(first), area.top(), self._x(last) - self._x(first), area.height())
        draw_curve(painter, inside, values, top, theme.color("high"))
        painter.setPen(theme.color("faint"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(area.right() + 6, area.top() - 8, RIGHT_PX - 6, 16), side, format.count(int(top)))
        painter.drawText(QRectF(0, lane.top() + 20, NAMES_PX - 8, 18), side, self._load_name)

    def _paint_column(self, column: Column, painter: QPainter, lane: QRectF) -> None:
        for bar in self._course.bars if self._course else ():
            if bar.column is column:
                area = self._between(lane, bar.since, bar.until)
                painter.fillRect(area, current().color("bar"))
                self._marks.append(_Mark(area, texts.bar_tip(bar, self._viewer)))

    def _paint_steps(self, painter: QPainter, lane: QRectF) -> None:
        if self._course is None:
            return
        names = IncidentNames(self._course.incident, self._viewer)
        for mark in self._course.steps:
            tone = current().color("bar_strong")
            painter.setPen(QPen(tone, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if mark.skipped else tone)
            self._dot(painter, lane, mark.at, texts.step_tip(mark, names, self._viewer))

    def _paint_updates(self, painter: QPainter, lane: QRectF) -> None:
        for update in self._course.updates if self._course else ():
            tone = current().color("critical" if update.late else "accent")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            dots = QRectF(lane.left(), lane.top(), lane.width(), 24 if lane.height() > 30 else lane.height())
            self._dot(painter, dots, update.at, texts.update_tip(update, self._viewer))
            if update.late:
                painter.setPen(tone)
                below = QRectF(self._x(update.at) - 90, dots.bottom() - 3, 180, 16)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, texts.late_words(update.late))

    def _paint_missed(self, painter: QPainter, lane: QRectF) -> None:
        if self._course is None:
            return
        names = IncidentNames(self._course.incident, self._viewer)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("high"))
        for missed in self._course.missed:
            x, y = self._x(missed.at), lane.center().y()
            painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5, y + 4), QPointF(x - 5, y + 4)]))
            self._marks.append(_Mark(QRectF(x - 6, y - 6, 12, 12), texts.missed_tip(missed, names, self._viewer)))

    def _paint_alarms(self, painter: QPainter, lane: QRectF) -> None:
        course, theme = self._course, current()
        if course is None:
            return
        rows = _stack([(alarm.since, alarm.until or course.end) for alarm in self._alarms])
        high = min(BAR_PX, lane.height() / (max(rows) + 1))
        painter.setPen(theme.color("high"))
        painter.setBrush(theme.color("high_bg"))
        for place, alarm in zip(rows, self._alarms, strict=True):
            own = QRectF(lane.left(), lane.top() + 4 + place * high, lane.width(), high)
            area = self._between(own, alarm.since, alarm.until or course.end, max(2.0, high - 3))
            painter.drawRect(area)
            self._marks.append(_Mark(area, texts.alarm_tip(alarm.words, alarm.since, alarm.until, self._viewer)))

    def _paint_moves(self, painter: QPainter, lane: QRectF) -> None:
        course, theme = self._course, current()
        if course is None:
            return
        if not course.moves:
            painter.setPen(theme.color("faint"))
            painter.drawText(lane, Qt.AlignmentFlag.AlignVCenter, translate("Course", "no agents were lent"))
            return
        rows = _stack([(move.since, move.until or course.end) for move in course.moves])
        high = min(18.0, lane.height() / (max(rows) + 1))
        for place, move in zip(rows, course.moves, strict=True):
            own = QRectF(lane.left(), lane.top() + place * high, lane.width(), high)
            area = self._between(own, move.since, move.until or course.end, high - 2)
            painter.setPen(theme.color("accent"))
            painter.setBrush(theme.color("accent_bg"))
            painter.drawRect(area)
            painter.setPen(theme.color("text"))
            words = texts.move_words(move, self._viewer)
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(area.left() + 6, area.top(), self.width() - area.left(), area.height()), side, words
            )
            self._marks.append(_Mark(area, texts.move_tip(move, self._viewer)))

    def _paint_scrubber(self, painter: QPainter) -> None:
        stage, theme = self._stage(), current()
        if self.moment is not None:
            x = self._x(self.moment)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawLine(QPointF(x, stage.top() - 4), QPointF(x, stage.bottom() + 2))
            painter.setBrush(theme.color("accent"))
            painter.drawPolygon(QPolygonF([QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, 7)]))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _between(self, lane: QRectF, since: datetime, until: datetime, high: float = BAR_PX) -> QRectF:
        left, right = self._x(since), self._x(until)
        return QRectF(left, lane.center().y() - high / 2, max(2.0, right - left), high)

    def _dot(self, painter: QPainter, lane: QRectF, at: datetime, tip: str) -> None:
        area = QRectF(self._x(at) - DOT_PX / 2, lane.center().y() - DOT_PX / 2, DOT_PX, DOT_PX)
        painter.drawEllipse(area)
        self._marks.append(_Mark(area, tip))

    # pointer and keys

    def tip_at(self, at: QPointF) -> str:
        """What stands under the pointer, with its exact times; else how many waited then."""
        near = QRectF(at.x() - NEAR_PX, at.y() - NEAR_PX, 2 * NEAR_PX, 2 * NEAR_PX)
        found = [mark.tip for mark in reversed(self._marks) if mark.area.intersects(near)]
        if found:
            return "\n".join(found[:4])
        moment = self._moment_at(at.x()) if self._stage().contains(at) else None
        waiting = self._waiting_at(moment) if moment else None
        if moment is None or waiting is None:
            return ""
        time = format.clock_time(moment, self._viewer.zone, seconds=True)
        told = translate("Course", "{count} waiting in {queue}").format(count=waiting, queue=self._load_name)
        return f"{time} {told}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(self._moment_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.choose(self._moment_at(event.position().x()))
        tip = self.tip_at(event.position())
        QToolTip.showText(event.globalPosition().toPoint(), escaped(tip) if tip else "", self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = self._course.stops() if self._course else ()
        place = bisect_left(stops, self.moment) if self.moment and stops else 0
        on = bool(stops) and place < len(stops) and stops[place] == self.moment
        to = {
            Qt.Key.Key_Right: (place + 1 if on else place) if self.moment else 0,
            Qt.Key.Key_Left: place - 1 if self.moment else len(stops) - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self.moment is not None:
            self.choose(None)
        elif to is not None and stops:
            self.choose(stops[min(max(0, to), len(stops) - 1)])
        else:
            super().keyPressEvent(event)


def _stack(spans: Iterable[tuple[datetime, datetime]]) -> list[int]:
    """A row for each, so that none covers another."""
    ends: list[datetime] = []
    rows: list[int] = []
    for since, until in spans:
        row = next((number for number, end in enumerate(ends) if end <= since), len(ends))
        ends[row : row + 1] = [until]
        rows.append(row)
    return rows
