"""The area on which the day board is painted: it scrolls under fixed names and hours; a cell has the keyboard."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from resources.day import Day
from widgets.agents.tile_cursor import TileCursor
from widgets.board.board_layout import HEAD_PX, HEADER_PX, NAME_PX, BoardLayout, Folded
from widgets.board.hour_marks import LABEL_PX, full_hours, paint_hours, paint_now
from widgets.plain import escaped
from widgets.theme import current, font
from widgets.viewer import Viewer

HOUR_PX, LEAST_HOUR, MOST_HOUR = 57.0, 24.0, 240.0


class BoardArea(QAbstractScrollArea):
    """Knows lines, hours and the keyboard's cell; what stands in a line is the business of who inherits."""

    zoomed = Signal(float)  # pixels an hour

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.zone = viewer, viewer.zone
        self.now = 0.0
        self.hour_px = HOUR_PX
        self.board = BoardLayout((), Folded(), Day.of(0.0, viewer.zone), self.hour_px)
        self.at, self.interval = 0, 0  # where the keyboard stands: a line and 15 minutes
        self._left: float | None = None  # the moment that is to stand at the left edge as far as there is room
        self._fits = False  # whether it is the room that moves the board, not a person
        self.setFrameShape(QFrame.Shape.NoFrame)
        corner = QWidget(autoFillBackground=True)
        corner.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCornerWidget(corner)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.cursor_cell = TileCursor(self.viewport())
        self.cursor_cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.cursor_cell)

    # where things lie

    @property
    def top(self) -> int:
        """How far it is scrolled down, in pixels."""
        return self.verticalScrollBar().value()

    @property
    def left(self) -> int:
        """How far it is scrolled to the right, in pixels."""
        return self.horizontalScrollBar().value()

    @property
    def body(self) -> QRect:
        """The part of the viewport that moves: without names and hours."""
        return self.viewport().rect().adjusted(NAME_PX, HEADER_PX, 0, 0)

    def screen_x(self, moment: float) -> float:
        """Where a moment stands in the viewport."""
        return NAME_PX - self.left + self.board.x(moment)

    def screen_y(self, place: int) -> int:
        """Where a line begins in the viewport."""
        return HEADER_PX - self.top + self.board.top(place)

    def moment_at(self, point: QPoint) -> float:
        """The moment under a point of the viewport."""
        return self.board.moment(point.x() - NAME_PX + self.left)

    def place_at(self, point: QPoint) -> int | None:
        """The line under a point of the viewport."""
        if HEADER_PX <= point.y() < HEADER_PX + HEAD_PX and (stuck := self.stuck()) is not None:
            return stuck
        return self.board.at(point.y() - HEADER_PX + self.top) if point.y() >= HEADER_PX else None

    def line_rect(self, place: int) -> QRect:
        """A line over the whole width of the viewport."""
        return QRect(0, self.screen_y(place), self.viewport().width(), self.board.height_of(place))

    def stuck(self) -> int | None:
        """The head that stands at the top because its own place is scrolled away; None: every head is in its place."""
        if not self.board.lines or self.top <= 0:
            return None
        head = self.board.head_of(self.board.near(self.top))
        return head if self.board.top(head) < self.top else None

    def seen(self) -> range:
        """The lines on screen."""
        return self.board.between(self.top, self.top + self.body.height())

    # how it lies

    def lay_out(self, board: BoardLayout) -> None:
        """Show other lines; the line at the top and the keyboard stay with what they were on, if it is still there."""
        before, self.board = self.board, board
        kept = before.lines[self.at] if self.at < len(before.lines) else None
        if kept is not None and kept.agent in board.place_of:
            self.at = board.place_of[kept.agent]
        self.at = min(self.at, max(0, len(board.lines) - 1))
        self._range()
        self.viewport().update()
        self.moved()

    def zoom(self, hour_px: float, around: float | None = None) -> None:
        """Make the hours wider or narrower; the moment `around` (else that in the middle) stays where it is."""
        hour_px = min(max(hour_px, LEAST_HOUR), MOST_HOUR)
        if hour_px == self.hour_px:
            return
        held = self.board.moment(self.left + self.body.width() / 2) if around is None else around
        place = self.screen_x(held)
        self.hour_px = hour_px
        self.board = self.board.zoomed(hour_px)
        self._range()
        self.horizontalScrollBar().setValue(round(NAME_PX + self.board.x(held) - place))
        self.viewport().update()
        self.moved()
        self.zoomed.emit(hour_px)

    def zoom_by(self, factor: float) -> None:
        """Make the hours wider or narrower around now, if it can be seen, else around the middle."""
        seen = self.body.left() <= self.screen_x(self.now) <= self.body.right()
        self.zoom(self.hour_px * factor, self.now if seen else None)

    def show_from(self, moment: float) -> None:
        """Put a moment at the left edge, now or as soon as there is room."""
        self._left = moment
        self._fit()

    def go(self, place: int, interval: int) -> None:
        """Put the keyboard on a cell and bring it on the screen."""
        if not self.board.lines:
            return
        self.at = min(max(place, 0), len(self.board.lines) - 1)
        self.interval = min(max(interval, 0), self.board.day.intervals - 1)
        top, page = self.board.top(self.at), self.body.height()
        bottom = top + self.board.height_of(self.at)
        covered = HEAD_PX if self.board.lines[self.at].agent else 0  # by the head that stays at the top
        self.verticalScrollBar().setValue(0 if self.at <= 1 else max(min(self.top, top - covered), bottom - page))
        begin, end = (round(self.board.x(moment)) for moment in self.board.cell(self.interval))
        self.horizontalScrollBar().setValue(max(min(self.left, begin), end - self.body.width()))
        self.moved()

    def moved(self) -> None:
        """The keyboard stands elsewhere, or other lines are on screen."""

    def cell_rect(self) -> QRect:
        """The keyboard's cell, as far as it is not under names and hours."""
        if not self.board.lines:
            return QRect()
        begin, end = (round(self.screen_x(moment)) for moment in self.board.cell(self.interval))
        line = self.line_rect(self.at)
        return QRect(begin, line.top(), end - begin, line.height()).intersected(self.body)

    def _fit(self) -> None:
        """The room is another one: keep the left edge where somebody has put it, as far as that goes."""
        self._fits = True
        self._range()
        if self._left is not None:
            self.horizontalScrollBar().setValue(round(self.board.x(self._left)))
        self._fits = False

    def _range(self) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, self.board.width - self.body.width()))
        across.setPageStep(max(1, self.body.width()))
        across.setSingleStep(round(self.hour_px / 2))
        down.setRange(0, max(0, self.board.height - self.body.height()))
        down.setPageStep(max(1, self.body.height()))
        down.setSingleStep(21)

    # painting

    def paint_line(self, painter: QPainter, place: int, top: int) -> None:
        """Paint what lies in a line, right of the names; it is clipped there."""

    def paint_name(self, painter: QPainter, place: int, area: QRect) -> None:
        """Paint what stands left of a line."""

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies above all lines."""

    def empty_words(self) -> str:
        """What is said where there is nothing to show."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, body = QPainter(self.viewport()), current(), self.body
        painter.fillRect(event.rect(), theme.color("surface"))
        if not self.board.lines:
            painter.setFont(font())
            painter.setPen(theme.color("muted"))
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), wrapped, self.empty_words())
            return
        hours = full_hours(self.board.day, self.zone, self.screen_x)
        rect = event.rect()
        first = self.top + max(0, rect.top() - HEADER_PX)
        places = self.board.between(first, self.top + rect.bottom() + 1 - HEADER_PX)
        painter.setClipRect(body.intersected(rect))
        painter.setPen(theme.color("line_soft"))
        bottom = min(body.bottom(), HEADER_PX - self.top + self.board.height)
        for x, _ in hours:
            painter.drawLine(x, body.top(), x, bottom)
        for place in places:
            self.paint_line(painter, place, self.screen_y(place))
        stuck = self.stuck()
        if stuck is not None:
            painter.fillRect(0, HEADER_PX, body.right() + 1, HEAD_PX, theme.color("surface"))
            self.paint_line(painter, stuck, body.top())
        now_x = round(self.screen_x(self.now)) if self.board.day.start <= self.now < self.board.day.end else None
        if now_x is not None:
            paint_now(painter, now_x, body.top(), bottom)
        self.paint_over(painter)
        if rect.left() < NAME_PX:
            painter.setClipRect(QRect(0, HEADER_PX, NAME_PX, body.height()).intersected(rect))
            for place in places:
                self.paint_name(painter, place, QRect(0, self.screen_y(place), NAME_PX, self.board.height_of(place)))
            if stuck is not None:
                painter.fillRect(0, HEADER_PX, NAME_PX, HEAD_PX, theme.color("surface"))
                self.paint_name(painter, stuck, QRect(0, HEADER_PX, NAME_PX, HEAD_PX))
        if rect.top() < HEADER_PX:
            painter.setClipRect(QRect(NAME_PX - 4, 0, body.width() + 4, HEADER_PX))
            paint_hours(painter, hours[:: 1 if self.hour_px >= LABEL_PX else 2], now_x)

    # what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.moved()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx and not self._fits:
            self._left = self.board.moment(self.left)
        self.viewport().update()
        self.moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom(self.hour_px * 1.15**steps, self.moment_at(event.position().toPoint()))
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            across = self.horizontalScrollBar()
            across.setValue(across.value() - round(event.angleDelta().y()))
            event.accept()
        else:
            super().wheelEvent(event)

    def tip(self, point: QPoint) -> str:
        """What the tooltip says at a point of the viewport, in lines."""
        return ""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = escaped(self.tip(event.pos())).replace("\n", "<br>") if self.board.lines else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._step(event):
            event.ignore()

    def _step(self, event: QKeyEvent) -> bool:
        key, page = Qt.Key(event.key()), max(1, self.body.height() // 21)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        last = len(self.board.lines) - 1
        steps = {
            Qt.Key.Key_Left: (self.at, self.interval - (4 if ctrl else 1)),
            Qt.Key.Key_Right: (self.at, self.interval + (4 if ctrl else 1)),
            Qt.Key.Key_Up: (self.at - 1, self.interval),
            Qt.Key.Key_Down: (self.at + 1, self.interval),
            Qt.Key.Key_PageUp: (self.at - page, self.interval),
            Qt.Key.Key_PageDown: (self.at + page, self.interval),
            Qt.Key.Key_Home: (0 if ctrl else self.at, self.interval if ctrl else 0),
            Qt.Key.Key_End: (last if ctrl else self.at, self.interval if ctrl else self.board.day.intervals),
        }
        if key not in steps or not self.board.lines:
            return False
        self.go(*steps[key])
        return True
