"""One incident as it happened, on one time axis: load, states, steps, updates, alarms, moves; a scrubber across."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from incidents.archive.course import Course
from widgets import format
from widgets.archive import course_texts as texts
from widgets.archive.course_axis import Axis
from widgets.archive.course_lanes import AlarmBar, Lanes, Mark
from widgets.archive.course_load import Load, waiting_words
from widgets.plain import escaped
from widgets.theme import current, font
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_NEAR_PX = 7


class CourseView(QWidget):
    """Takes a `Course`, the load and the alarms of its time. `moment_chosen` carries the scrubber's moment, or None."""

    moment_chosen = Signal(object)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._course: Course | None = None
        self._load = Load()
        self._alarms: tuple[AlarmBar, ...] = ()
        self._marks: list[Mark] = []
        self.moment: datetime | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(420, 230))
        self.setAccessibleName(translate("Course", "As it happened"))

    def show_course(self, course: Course | None) -> None:
        """Draw this; another incident begins without load, alarms and scrubber."""
        before = self._course and self._course.incident.id
        if course is None or course.incident.id != before:
            self._load, self._alarms = Load(), ()
            self.choose(None)
        self._course = course
        self._say()
        self.update()

    def show_load(self, load: Load) -> None:
        """Who waited in the incident's queues over the time of the course."""
        self._load = load
        self._say()
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
        waiting = waiting_words(self._load, self.moment, self._viewer)
        return f"{words} · {waiting}" if waiting else words

    def _say(self) -> None:
        self.setAccessibleDescription(self.standing())

    def _axis(self) -> Axis | None:
        course = self._course
        return Axis.within(QRectF(self.rect()), course.since, course.until) if course else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(12))
        self._marks = []
        course, axis = self._course, self._axis()
        if course is None or axis is None:
            painter.setPen(current().color("muted"))
            empty = translate("Course", "Choose an incident above to see it as it happened.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, empty)
            return
        axis.paint(painter, self._viewer.zone)
        lanes = Lanes(course, axis, self._load, self._alarms, self._viewer)
        lanes.paint(painter)
        self._marks = lanes.marks
        self._paint_scrubber(painter, axis)

    def _paint_scrubber(self, painter: QPainter, axis: Axis) -> None:
        stage, theme = axis.stage, current()
        if self.moment is not None:
            x = axis.x(self.moment)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.drawLine(QPointF(x, stage.top() - 4), QPointF(x, stage.bottom() + 2))
            painter.setBrush(theme.color("accent"))
            painter.drawPolygon(QPolygonF([QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, 7)]))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def tip_at(self, at: QPointF) -> str:
        """What stands under the pointer, with its exact times; else how many waited then."""
        near = QRectF(at.x() - _NEAR_PX, at.y() - _NEAR_PX, 2 * _NEAR_PX, 2 * _NEAR_PX)
        found = [mark.tip for mark in reversed(self._marks) if mark.area.intersects(near)]
        if found:
            return "\n".join(found[:4])
        axis = self._axis()
        moment = axis.moment(at.x()) if axis is not None and axis.stage.contains(at) else None
        waiting = waiting_words(self._load, moment, self._viewer) if moment else ""
        return f"{format.clock_time(moment, self._viewer.zone, seconds=True)} {waiting}" if waiting else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        axis = self._axis()
        self.choose(axis.moment(event.position().x()) if axis else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.mousePressEvent(event)
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
