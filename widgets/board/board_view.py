"""What the day board shows: groups with their strips, rows with what lies in them, the keyboard's cell."""

from PySide6.QtCore import QEvent, QLine, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from resources.day import INTERVAL_S
from resources.dayboard.lane import Look, longest_free
from resources.priority import Priority
from widgets.board.board_layout import BAR_PX, HEAD_PX, NAME_PX, ROW_PX
from widgets.board.board_painter import BoardPainter
from widgets.board.board_said import BoardSaid
from widgets.board.cell_words import span_words
from widgets.board.strip_painter import STRIP_PX, Cells, StripPainter
from widgets.format import count, headed, listed
from widgets.plain import plain
from widgets.priority_shape import draw_priority
from widgets.roster.adherence_texts import PRIORITY_OF
from widgets.theme import current
from widgets.viewer import Viewer

INDENT_PX = 20


class BoardView(BoardSaid):
    """Paints what is on screen, and says what the keyboard stands on."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(viewer, parent)
        self._cells_key: object = None
        self._cells_there = Cells((), 0, range(0), ())
        self._dress()

    def paint_line(self, painter: QPainter, place: int, top: int) -> None:
        line, theme = self.board.lines[place], current()
        if not line.agent:
            if line.group == self.target:
                painter.fillRect(NAME_PX, top, self.viewport().width(), HEAD_PX, theme.color("accent_bg"))
            self._strip_painter.paint(painter, top + (HEAD_PX - STRIP_PX) // 2, self.strip(line.group), self._cells())
            return
        area = self.line_rect(place)
        if line.agent in self.selected:
            painter.fillRect(area, theme.color("accent_bg"))
        self._paint_pieces(painter, place, area)
        if self.marked is not None and line.agent in self.selected:
            left, right = (round(self.screen_x(moment)) for moment in self.marked)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRect(left, area.top(), right - left - 1, area.height() - 1)

    def _cells(self) -> Cells:
        """Where the cells of strips stand, the same for all of them as long as nothing is scrolled or zoomed."""
        over = self._over()
        key = self.left, self.hour_px, self.body.width(), over, self.day
        if self._cells_key != key:
            lefts = [round(self.screen_x(self.day.start + n * INTERVAL_S)) for n in range(self.day.intervals + 1)]
            seen = range(self.board.interval(self.left), self.board.interval(self.left + self.body.width()) + 1)
            gaps = [QLine(lefts[n + 1] - 1, 0, lefts[n + 1] - 1, STRIP_PX) for n in seen]
            self._cells_key, self._cells_there = key, Cells(lefts, over, seen, gaps)
        return self._cells_there

    def _paint_pieces(self, painter: QPainter, place: int, area: QRect) -> None:
        lane, top = self.lane(place), area.top() + (ROW_PX - BAR_PX) // 2
        left, right = self.body.left(), self.body.right()

        def box(start: float, end: float) -> QRect:
            begin = round(self.screen_x(start))
            return QRect(begin, top, max(2, round(self.screen_x(end)) - begin), BAR_PX)

        for piece in lane:
            where = box(piece.start, piece.end)
            if where.right() >= left and where.left() <= right:
                self._painter.paint_piece(painter, where, piece)
        for piece in lane:
            if piece.look in (Look.MOVE, Look.LOAN, Look.LOAN_AHEAD):  # only now, where no break lies on them
                self._painter.paint_where_to(painter, box(*longest_free(lane, piece)), piece)
            breach = self._marks.get(piece.change)
            if breach is not None and piece.look is not Look.MOVED_AWAY:
                self._painter.paint_breach(painter, box(piece.start, piece.end), breach)

    def paint_name(self, painter: QPainter, place: int, area: QRect) -> None:
        line, theme = self.board.lines[place], current()
        if not line.agent:
            self._paint_head(painter, line.group, area)
            return
        agent = self._roster.agents[line.agent]
        if line.agent in self.selected:
            painter.fillRect(area, theme.color("accent_bg"))
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.color("accent"))
        if self.out_words(agent.id):
            priority = PRIORITY_OF.get(self._out[agent.id].state, Priority.LOW)
            draw_priority(painter, QRectF(7, area.top() + 6, 9, 9), priority, outlined=priority is Priority.LOW)
        room = area.adjusted(INDENT_PX, 0, -6, 0)
        self._painter.paint_name(painter, room, plain(agent.name), self._skills(agent), quiet=False)

    def _paint_head(self, painter: QPainter, group: int, area: QRect) -> None:
        theme, key = current(), self.board.groups[group].key
        if group == self.target:
            painter.fillRect(area, theme.color("accent_bg"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._painter.small_font)
        painter.setPen(theme.color("faint"))
        painter.drawText(area.adjusted(6, 0, 0, 0), middle, "▸" if key in self.folded else "▾")
        called = len(self._called_in(group))
        shown = len(self.board.groups[group].agents)
        numbers = [count(shown)] if shown or not self.wanted.filters else []
        number = " + ".join((*numbers, *([count(called)] if called else [])))
        painter.drawText(area.adjusted(0, 0, -8, 0), middle | int(Qt.AlignmentFlag.AlignRight), number)
        painter.setFont(self._painter.head_font)
        painter.setPen(theme.color("text"))
        room = area.adjusted(INDENT_PX, 0, -14 - painter.fontMetrics().horizontalAdvance(number), 0)
        title = painter.fontMetrics().elidedText(self.group_title(group), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)

    def moved(self) -> None:
        if not self.board.lines:
            self.cursor_cell.show_tile(QRect(), self.accessibleName(), self.empty_words(), checked=False)
            return
        line, agent = self.board.lines[self.at], self.agent_of(self.at)
        begin, _ = self.board.cell(self.interval)
        said = self.words_at(self.at, begin).replace("\n", " / ")
        if agent is not None:
            said = headed(span_words(*self.board.cell(self.interval), self.zone), said)
            said = listed(filter(None, (said, self.out_words(agent.id))))
        name = plain(agent.name) if agent else self.group_title(line.group)
        self.cursor_cell.show_tile(self.cell_rect(), name, said, line.agent in self.selected)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self.viewport().update()

    def _dress(self) -> None:
        known = tuple(dict.fromkeys(self.viewer.queues))
        self._painter = BoardPainter(current(), known, self.viewer.queue)
        self._strip_painter = StripPainter(current())
