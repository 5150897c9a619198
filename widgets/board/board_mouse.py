"""The day board under a hand: who is selected, which time is marked, what is dragged where."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from resources.changes.change import Change
from resources.dayboard.attempt import Attempt, without
from widgets.board.board_layout import NAME_PX, ROW_PX
from widgets.board.board_values import Span
from widgets.board.board_view import BoardView
from widgets.board.drag import Drag
from widgets.board.edit_words import remove_name
from widgets.board.hand import CURSORS, EDGE_PX, Grip, Held, grip_at
from widgets.theme import current, font
from widgets.viewer import Viewer

translate = QCoreApplication.translate

_SCROLL_MS, _SCROLL_PX = 40, 24  # at the edges while something is dragged


class BoardMouse(BoardView):
    """Edits out: nothing changes before the board is shown another draft."""

    edited = Signal(object)  # resources.changes.draft.Edit
    selection_changed = Signal(object)  # frozenset of personnel numbers
    menu_wanted = Signal(QPoint)  # where on the screen, for the selected agents
    move_wanted = Signal()  # dialogs for the selected agents
    break_wanted = Signal()
    shift_wanted = Signal()

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(viewer, parent)
        self._held: Held | None = None
        self._drag: Drag | None = None
        self._band: QRect | None = None
        self._before: frozenset[str] = frozenset()  # who was selected when a band began
        self._anchor = 0
        self._scrolls = QTimer(self, interval=_SCROLL_MS)
        self._scrolls.timeout.connect(self._scroll_on)

    # whom it is about

    @property
    def agents(self) -> tuple[str, ...]:
        """Whom an act is about: the selected agents in the board's order, or the one under the keyboard."""
        if self.selected:
            return tuple(line.agent for line in self.board.lines if line.agent in self.selected) or tuple(self.selected)
        agent = self.board.lines[self.at].agent if self.board.lines else ""
        return (agent,) if agent else ()

    @property
    def chosen_span(self) -> Span:
        """The time an act is about: what is marked, or an hour from the keyboard's cell or from now on."""
        if self.marked is not None:
            return self.marked
        begin = self.board.cell(self.interval)[0]
        if begin < self.now < self.day.end:
            begin = self.board.cell(min(self.day.interval(self.now) + 1, self.day.intervals - 1))[0]
        return begin, min(begin + 3600, self.day.end)

    def names(self, agents: Iterable[str]) -> list[str]:
        """What people call them."""
        return [self.plan.roster.agents[agent].name for agent in agents]

    def select(self, agents: Iterable[str]) -> None:
        """Select these agents and no others."""
        chosen = frozenset(agents)
        if chosen != self.selected:
            self.selected = chosen
            if not chosen:
                self.marked = None
            self.viewport().update()
            self.moved()
            self.selection_changed.emit(chosen)

    def mark(self, span: Span | None) -> None:
        """Choose a time for the selected agents."""
        if span != self.marked:
            self.marked = span
            self.viewport().update()

    def perform(self, attempt: Attempt, name: str) -> None:
        """Ask for what was tried."""
        edit = attempt.edit(self.plan, name)
        if edit.gone or edit.new:
            self.edited.emit(edit)

    def drop(self, changes: Sequence[Change]) -> None:
        """Drop changes of the draft."""
        if not changes:
            return
        whom = tuple(
            dict.fromkeys(agent for agent in self.plan.changed if set(self.plan.changes_of(agent)) & set(changes))
        )
        gone = tuple(dict.fromkeys(changes))

        def after(agent: str) -> tuple[Change, ...]:
            return without(self.plan, agent, gone)

        self.perform(Attempt(whom, after, self.plan.cover), remove_name(len(gone), self.names(whom)))

    def _renew(self) -> None:
        self._let_go()  # what is held belongs to a plan that is over
        super()._renew()

    # the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.board.lines:
            return
        point = event.position().toPoint()
        place = self.place_at(point)
        self._before = self.selected
        self._held = self._hold(point, place)
        if place is None:
            return
        line = self.board.lines[place]
        if not line.agent:
            if point.x() < NAME_PX:
                self._held = None
                self.fold(line.group)
        else:
            self._choose(place, event.modifiers())
        if point.x() >= NAME_PX:
            self.go(place, self.board.interval(point.x() - NAME_PX + self.left))
        elif self.board.lines[min(place, len(self.board.lines) - 1)] == line:
            self.go(place, self.interval)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._held is None:
            self._hover(point)
        elif self._drag or self._band is not None or self._is_far(point):
            self._pull(self._held, point, event.modifiers())
            edge = self.body.adjusted(0, ROW_PX, 0, -ROW_PX)
            if edge.top() <= point.y() <= edge.bottom():
                self._scrolls.stop()
            elif not self._scrolls.isActive():
                self._scrolls.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, drag, banded = self._held, self._drag, self._band is not None
        self._let_go()
        if held is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if drag is not None:
            drag.drop()
        elif not banded:
            self._clicked(held, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is not None and self.board.lines[place].agent and event.position().x() >= NAME_PX:
            self._open(self._hold(event.position().toPoint(), place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            point = self.viewport().mapFromGlobal(event.globalPos())
            place = self.place_at(point)
            if place is not None and (agent := self.board.lines[place].agent):
                if agent not in self.selected:
                    self.select((agent,))
                self.go(place, self.board.interval(point.x() - NAME_PX + self.left))
        if self.agents:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            corner = self.viewport().mapToGlobal(self.cell_rect().bottomLeft())
            self.menu_wanted.emit(event.globalPos() if by_mouse else corner)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._let_go()

    def _hold(self, point: QPoint, place: int | None) -> Held:
        if place is None or not self.board.lines[place].agent or point.x() < NAME_PX:
            return Held(point, place if place is not None else self.board.near(point.y()), self.moment_at(point))
        moment = self.moment_at(point)
        grip, piece = grip_at(self.lane(place), moment, EDGE_PX / self.hour_px * 3600, self.now)
        chosen = self.marked is not None and self.marked[0] <= moment < self.marked[1]
        return Held(point, place, moment, grip, piece, chosen and self.board.lines[place].agent in self.selected)

    def _choose(self, place: int, modifiers: Qt.KeyboardModifier) -> None:
        agent = self.board.lines[place].agent
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.select(self.selected ^ {agent})
            self._anchor = place
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.select(self._between(self._anchor, place))
        else:
            self._anchor = place
            if agent not in self.selected:
                self.mark(None)
                self.select((agent,))

    def _between(self, one: int, other: int) -> set[str]:
        first, last = sorted((min(one, len(self.board.lines) - 1), other))
        return {line.agent for line in self.board.lines[first : last + 1] if line.agent}

    def _is_far(self, point: QPoint) -> bool:
        return self._held is not None and (
            (point - self._held.point).manhattanLength() >= QApplication.startDragDistance() // 2
        )

    def _pull(self, held: Held, point: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if held.grip is Grip.NOTHING:
            self._stretch_band(held.point, point)
            return
        if self._drag is None:
            self._drag = Drag(self, held)
        self._drag.to(point, fine=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))

    def _stretch_band(self, begin: QPoint, point: QPoint) -> None:
        self._band = QRect(begin, point).normalized()
        top, bottom = sorted((begin.y(), point.y()))
        first, last = (self.board.near(y - self.body.top() + self.top) for y in (top, bottom))
        self.select(self._before | self._between(first, last) if self._adds() else self._between(first, last))
        self.viewport().update()

    def _adds(self) -> bool:
        return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)

    def _clicked(self, held: Held, modifiers: Qt.KeyboardModifier) -> None:
        """A click without a drag: only this agent, or nobody."""
        plain_click = not modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain_click:
            agent = self.board.lines[held.place].agent if held.place < len(self.board.lines) else ""
            self.mark(None)
            self.select((agent,) if agent and self.line_rect(held.place).contains(held.point) else ())

    def _hover(self, point: QPoint) -> None:
        place, shape = self.place_at(point), Qt.CursorShape.ArrowCursor
        if place is not None and self.board.lines[place].agent and point.x() >= NAME_PX:
            shape = CURSORS.get(self._hold(point, place).grip, Qt.CursorShape.SizeHorCursor)
        elif place is not None and point.x() < NAME_PX and not self.board.lines[place].agent:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _let_go(self) -> None:
        self._scrolls.stop()
        drawn = self._drag is not None or self._band is not None
        self._held, self._drag, self._band = None, None, None
        if drawn:
            self.show_attempt(None)

    def _scroll_on(self) -> None:
        point = self.viewport().mapFromGlobal(self.cursor().pos())
        bar = self.verticalScrollBar()
        down = point.y() > self.body.center().y()
        bar.setValue(bar.value() + (_SCROLL_PX if down else -_SCROLL_PX))
        if self._drag is not None:
            self._drag.to(point, fine=False)

    # painting

    def paint_over(self, painter: QPainter) -> None:
        theme = current()
        if self._band is not None:
            painter.setPen(theme.color("accent"))
            ground = theme.color("accent")
            painter.drawRect(self._band)
            painter.setOpacity(0.12)
            painter.fillRect(self._band, ground)
            painter.setOpacity(1.0)
        if self._drag is not None and self._drag.words:
            self._paint_hint(painter, self._drag.words, self._drag.point)

    def _paint_hint(self, painter: QPainter, words: str, point: QPoint) -> None:
        theme = current()
        painter.setFont(font())
        metrics, room = painter.fontMetrics(), self.body
        box = QRect(0, 0, metrics.horizontalAdvance(words) + 20, 26)
        box.moveTopLeft(point + QPoint(14, 16))
        box.moveRight(min(box.right(), room.right() - 4))
        box.moveLeft(max(box.left(), room.left() + 4))
        box.moveBottom(min(box.bottom(), room.bottom() - 4))
        painter.fillRect(box, theme.color("raised"))
        painter.setPen(theme.color("accent"))
        painter.drawRect(box)
        painter.setPen(theme.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _open(self, held: Held) -> None:
        """The dialog for what stands there."""
        if self.board.lines[held.place].agent not in self.selected:
            self.select((self.board.lines[held.place].agent,))
        if held.grip is Grip.ACTIVITY:
            self.break_wanted.emit()
        elif held.grip in (Grip.START, Grip.END):
            self.shift_wanted.emit()
        else:
            if held.piece is not None and held.grip in (Grip.GHOST, Grip.GHOST_START, Grip.GHOST_END):
                self.mark((held.piece.start, held.piece.end))
            self.move_wanted.emit()
