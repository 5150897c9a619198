"""One line of the playbook: mark, title, who, and when it was done or is due."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from widgets import theme
from widgets.focus_frame import FocusFrame
from widgets.format import duration, short_day_time
from widgets.incidents.step_rows import Look, StepRow
from widgets.parts import Chip, Label
from widgets.viewer import Viewer

translate = QCoreApplication.translate

ROW_HEIGHT, WHO_WIDTH, TIME_WIDTH = 30, 150, 120


class StepMark(QWidget):
    """The box before a step: empty, ticked, struck, dotted while undecided, with three dots while being saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(18, 18))
        self._look, self._repeats, self._current = Look.OPEN, False, False

    def show_look(self, look: Look, repeats: bool = False, current: bool = False) -> None:
        """Show another state."""
        if (look, repeats, current) != (self._look, self._repeats, self._current):
            self._look, self._repeats, self._current = look, repeats, current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self._current else "bar" if self._look is not Look.OPEN else "bar_strong"
        pen = QPen(look.color(edge), 1.2)
        if self._look is Look.UNDECIDED:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        self._paint_inside(painter, look)

    def _paint_inside(self, painter: QPainter, look: theme.Theme) -> None:
        if self._look is Look.DONE:
            painter.setPen(QPen(look.color("ok"), 1.6))
            painter.drawPolyline(QPolygonF([QPointF(5, 9.5), QPointF(8, 12.5), QPointF(13, 6)]))
        elif self._look is Look.SKIPPED:
            painter.setPen(QPen(look.color("high"), 1.6))
            painter.drawLine(QPointF(5, 9), QPointF(13, 9))
        elif self._look is Look.SAVING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            for x in (5.5, 9.0, 12.5):
                painter.drawEllipse(QPointF(x, 9), 1.2, 1.2)
        elif self._repeats:
            painter.setPen(QPen(look.color("muted"), 1.3))
            painter.drawArc(QRectF(5, 5, 8, 8), 40 * 16, 280 * 16)
            painter.drawPolyline(QPolygonF([QPointF(12.5, 3.5), QPointF(12.6, 6.8), QPointF(9.4, 6.6)]))


class StepItem(FocusFrame):
    """A step in one line. Click, Enter or Space opens it."""

    opened = Signal(str)

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewer, self._row = viewer, None
        self.setFixedHeight(ROW_HEIGHT)
        self.mark = StepMark()
        self.title = Label(elide=True)
        self.deviation = Chip(tone="high")
        self.who = Label(tone="muted", elide=True)
        self.who.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.who.setFixedWidth(WHO_WIDTH)
        self.time = Label(tone="muted")
        self.time.setFixedWidth(TIME_WIDTH)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 0, 14, 0)
        across.setSpacing(10)
        across.addWidget(self.mark)
        across.addWidget(self.title, 1)
        for part in (self.deviation, self.who, self.time):
            across.addWidget(part)

    _row: StepRow | None

    @property
    def settled(self) -> bool:
        """Whether the step is done or skipped."""
        return self._row is not None and self._row.settled

    def show_row(self, row: StepRow) -> None:
        """Show a step; the same one costs nothing."""
        if row == self._row:
            return
        self._row = row
        dimmed = row.settled or row.look is Look.UNDECIDED
        self.mark.show_look(row.look, row.repeats)
        note = row.condition or row.note
        self.title.setText(f"{row.title} · {note}" if note else row.title)
        self.title.set_tone("faint" if row.look is Look.UNDECIDED else "muted" if dimmed else "text")
        self.deviation.setVisible(row.deviation)
        if row.deviation:
            self.deviation.show_text(_deviation_text(row), tone="high")
        self.who.setText(row.who)
        self.who.set_tone("faint" if row.look is Look.UNDECIDED else "muted")
        self._show_time(None)
        self.setAccessibleName(f"{row.title}, {_look_text(row.look)}, {row.who}")

    def tick(self, now: datetime) -> None:
        """Let the due time of an open step come nearer, and the time of a settled one become yesterday's."""
        if self._row is not None and (self._row.at or (self._row.due and self._row.look is Look.OPEN)):
            self._show_time(now)

    def _show_time(self, now: datetime | None) -> None:
        text, tone = time_text(self._row, self._viewer, now) if self._row else ("", "muted")
        self.time.setText(text)
        self.time.set_tone(tone)

    def _open(self) -> None:
        if self._row is not None and self._row.look is not Look.UNDECIDED:
            self.opened.emit(self._row.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            look = theme.current()
            painter.fillRect(self.rect(), look.color("raised"))
            if self.hasFocus():
                painter.setPen(look.color("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def is_near(warn_at: datetime | None, now: datetime | None) -> bool:
    """Whether most of the time given is over."""
    return warn_at is not None and now is not None and now >= warn_at


def time_text(row: StepRow, viewer: Viewer, now: datetime | None) -> tuple[str, str]:
    """When the step was done or is due, and the tone: amber when near, red when overdue."""
    if row.look is Look.SAVING:
        return translate("Playbook", "saving…"), "accent"
    if row.at is not None:
        return short_day_time(row.at, viewer.zone, now, seconds=True), "muted"
    if row.due is None or row.look is not Look.OPEN:
        return "", "muted"
    if now is not None and now > row.due:
        late = (now - row.due).total_seconds()
        return translate("Playbook", "overdue {time}").format(time=duration(late)), "critical"
    return translate("Playbook", "due {time}").format(time=short_day_time(row.due, viewer.zone, now)), (
        "high" if is_near(row.warn_at, now) else "muted"
    )


def _deviation_text(row: StepRow) -> str:
    return translate("Playbook", "added") if row.added else translate("Playbook", "skipped")


def _look_text(look: Look) -> str:
    return {
        Look.OPEN: translate("Playbook", "open"),
        Look.DONE: translate("Playbook", "done"),
        Look.SKIPPED: translate("Playbook", "skipped"),
        Look.SAVING: translate("Playbook", "saving…"),
        Look.UNDECIDED: translate("Playbook", "not decided yet"),
    }[look]
