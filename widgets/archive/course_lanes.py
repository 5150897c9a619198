"""The lanes of an incident as it happened: states, steps, updates, alarms, measures and loans on one time axis."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from incidents.archive.course import Course
from incidents.kinds import Column
from incidents.measures.measure import Measure, MeasureKind
from widgets.archive import course_texts as texts
from widgets.archive.course_axis import BAR_PX, DOT_PX, NAMES_PX, Axis, stacked
from widgets.archive.course_load import Load, paint_load
from widgets.incidents.names import IncidentNames
from widgets.texts import column_word
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_SHOWN = (Column.REPORTED, Column.RESPONDING, Column.WATCHING)
_LOAD_SHARE = 2.6  # as high as so many of the other lanes
_SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AlarmBar(NamedTuple):
    """An alarm while it stood; None: it still does."""

    words: str
    since: datetime
    until: datetime | None


class Mark(NamedTuple):
    """Something drawn, for the pointer."""

    area: QRectF
    tip: str


class Lanes:
    """Paints a course once; afterwards `marks` are what was drawn."""

    def __init__(self, course: Course, axis: Axis, load: Load, alarms: Sequence[AlarmBar], viewer: Viewer) -> None:
        self._course, self._axis, self._load, self._alarms = course, axis, load, alarms
        self._viewer = viewer
        self._names = IncidentNames(course.incident, viewer)
        self.marks: list[Mark] = []

    def paint(self, painter: QPainter) -> None:
        """All lanes from above, each with its name."""
        lanes, stage = list(self._lanes()), self._axis.stage
        each = stage.height() / (sum(share for _, share, _ in lanes) or 1.0)
        top = stage.top()
        for name, share, paint in lanes:
            lane = QRectF(stage.left(), top, stage.width(), each * share)
            painter.setPen(current().color("muted"))
            label = QRectF(0, lane.top(), NAMES_PX - 8, min(lane.height(), 24))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
            painter.drawText(label, _SIDE, words)
            paint(painter, lane)
            top += lane.height()

    def _lanes(self) -> Iterator[tuple[str, float, Callable[[QPainter, QRectF], None]]]:
        """Name, share of the height and painter of each lane; those without content are left out."""
        course = self._course
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
        taken = course.incident.measures.taken
        degraded = [one for one in taken if one.what is MeasureKind.DEGRADED]
        others = [one for one in taken if one.what is not MeasureKind.DEGRADED]
        if others:
            yield translate("Course", "Measures"), 1.2, partial(self._paint_measures, others)
        if degraded:
            yield translate("MeasureKind", "Degraded mode"), 1.0, partial(self._paint_measures, degraded)
        yield translate("Course", "Moves"), 1.2, self._paint_moves

    def _paint_load(self, painter: QPainter, lane: QRectF) -> None:
        bands = paint_load(painter, self._axis, lane, self._load, self._viewer)
        self.marks += [Mark(area, tip) for area, tip in bands]

    def _paint_column(self, column: Column, painter: QPainter, lane: QRectF) -> None:
        for bar in self._course.bars:
            if bar.column is column:
                area = self._axis.between(lane, bar.since, bar.until)
                painter.fillRect(area, current().color("bar"))
                self.marks.append(Mark(area, texts.bar_tip(bar, self._viewer)))

    def _paint_steps(self, painter: QPainter, lane: QRectF) -> None:
        for mark in self._course.steps:
            tone = current().color("bar_strong")
            painter.setPen(QPen(tone, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if mark.skipped else tone)
            self._dot(painter, lane, mark.at, texts.step_tip(mark, self._names, self._viewer))

    def _paint_updates(self, painter: QPainter, lane: QRectF) -> None:
        for update in self._course.updates:
            tone = current().color("critical" if update.late else "accent")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            dots = QRectF(
                lane.left(),
                lane.top(),
                lane.width(),
                min(24.0, lane.height() - 13) if lane.height() > 24 else lane.height(),
            )
            self._dot(painter, dots, update.at, texts.update_tip(update, self._viewer))
            if update.late:
                painter.setPen(tone)
                below = QRectF(self._axis.x(update.at) - 90, dots.bottom() - 2, 180, 14)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, texts.late_words(update.late))

    def _paint_missed(self, painter: QPainter, lane: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("high"))
        for missed in self._course.missed:
            x, y = self._axis.x(missed.at), lane.center().y()
            painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5, y + 4), QPointF(x - 5, y + 4)]))
            self.marks.append(Mark(QRectF(x - 6, y - 6, 12, 12), texts.missed_tip(missed, self._names, self._viewer)))

    def _paint_alarms(self, painter: QPainter, lane: QRectF) -> None:
        """A diamond where an alarm was raised, and a thin line for as long as it stood."""
        course, theme = self._course, current()
        rows = stacked([(alarm.since, alarm.until or course.end) for alarm in self._alarms])
        high = min(BAR_PX, lane.height() / (max(rows) + 1))
        for place, alarm in zip(rows, self._alarms, strict=True):
            own = QRectF(lane.left(), lane.top() + 4 + place * high, lane.width(), high)
            area = self._axis.between(own, alarm.since, alarm.until or course.end, 2.0)
            painter.fillRect(area, theme.color("high"))
            x, y, half = area.left(), own.center().y(), min(5.0, high / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("high"))
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
            )
            tip = texts.alarm_tip(alarm.words, alarm.since, alarm.until, self._viewer)
            self.marks.append(Mark(area.adjusted(-half, -half, half, half), tip))

    def _paint_measures(self, measures: Sequence[Measure], painter: QPainter, lane: QRectF) -> None:
        """Filled from when somebody said that it was in force; before that only an outline."""
        end, theme = self._course.end, current()
        rows = stacked([(one.started, one.reverted or max(end, one.started)) for one in measures])
        high = min(BAR_PX + 3.0, lane.height() / (max(rows) + 1))
        for place, one in zip(rows, measures, strict=True):
            own = QRectF(lane.left(), lane.top() + place * high, lane.width(), high)
            area = self._axis.between(own, one.started, one.reverted or end, high - 3)
            painter.setPen(QPen(theme.color("bar_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
            if one.in_force is not None:
                inside = self._axis.between(own, one.in_force, one.reverted or end, high - 3)
                painter.fillRect(inside, theme.color("bar_strong"))
            self.marks.append(Mark(area, texts.measure_tip(one, self._viewer)))

    def _paint_moves(self, painter: QPainter, lane: QRectF) -> None:
        course, theme = self._course, current()
        if not course.moves:
            painter.setPen(theme.color("faint"))
            painter.drawText(lane, Qt.AlignmentFlag.AlignVCenter, translate("Course", "no agents were lent"))
            return
        rows = stacked([(move.since, move.until or course.end) for move in course.moves])
        high = min(18.0, lane.height() / (max(rows) + 1))
        for place, move in zip(rows, course.moves, strict=True):
            own = QRectF(lane.left(), lane.top() + place * high, lane.width(), high)
            area = self._axis.between(own, move.since, move.until or course.end, high - 2)
            painter.setPen(theme.color("accent"))
            painter.setBrush(theme.color("accent_bg"))
            painter.drawRect(area)
            painter.setPen(theme.color("text"))
            words = QRectF(area.left() + 6, area.top(), lane.right() - area.left(), area.height())
            painter.drawText(words, _SIDE, texts.move_words(move, self._viewer))
            self.marks.append(Mark(area, texts.move_tip(move, self._viewer)))

    def _dot(self, painter: QPainter, lane: QRectF, at: datetime, tip: str) -> None:
        area = QRectF(self._axis.x(at) - DOT_PX / 2, lane.center().y() - DOT_PX / 2, DOT_PX, DOT_PX)
        painter.drawEllipse(area)
        self.marks.append(Mark(area, tip))
