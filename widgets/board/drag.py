"""A drag on the day board: what it would do where the pointer is, shown while it goes on, asked for at its end."""

from datetime import datetime
from math import ceil, floor
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint

from resources.changes.change import Change, Move
from resources.changes.shift_after import shift_after
from resources.dayboard.attempt import Attempt, attempt, moved, reshaped, retimed, stretched
from resources.dayboard.groups import Grouping
from resources.dayboard.lane import Piece
from resources.roster.shift import ActivityKind
from widgets.board.board_layout import HOUR_S, snapped
from widgets.board.cell_words import activity_word, span_words
from widgets.board.edit_words import agents_words, move_name, move_words, retime_name, stretch_name
from widgets.board.hand import Grip, Held
from widgets.format import clock_time

if TYPE_CHECKING:
    from widgets.board.board_mouse import BoardMouse

translate = QCoreApplication.translate

GRID_S, FINE_S = 900.0, 300.0  # with Shift the fine one
SHORTEST_S = 3600.0  # a move dragged straight down lasts an hour
NEAR_PX = 2


class Drag:
    """Reckons anew only when the pointer has come to another queue or another time of the grid."""

    def __init__(self, board: "BoardMouse", held: Held) -> None:
        self._board, self._held, self._plan = board, held, board.plan
        self._agent = board.board.lines[held.place].agent
        self._agents = board.agents if self._agent in board.selected else (self._agent,)
        self._presence = self._plan.presence(self._agents) if held.grip is Grip.WORK else None
        self._names = board.names(self._agents)
        self._unskilled_of: dict[str, int] = {}
        self.point, self.words, self._name = held.point, "", ""
        self._done: object = None
        self._attempt: Attempt | None = None

    def to(self, point: QPoint, fine: bool) -> None:
        """The pointer is there now."""
        self.point = point
        grid = FINE_S if fine else GRID_S
        piece, grip = self._held.piece, self._held.grip
        if grip is Grip.WORK or piece is None:
            self._span(point, grid)
        elif grip in (Grip.GHOST, Grip.GHOST_START, Grip.GHOST_END) and isinstance(piece.change, Move):
            self._ghost(piece, piece.change, point, grid)
        elif grip is Grip.ACTIVITY and piece.shift is not None and piece.activity is not None:
            self._activity(piece, (piece.shift, piece.activity), point, grid)
        elif piece.shift is not None:
            self._edge(piece.shift, point, grid)
        self._board.viewport().update()

    def drop(self) -> None:
        """Ask for it."""
        if self._attempt is not None:
            self._board.perform(self._attempt, self._name)

    def _show(self, tried: Attempt | None, words: str, name: str, target: int | None = None) -> None:
        self._attempt, self.words, self._name = tried, words, name
        self._board.show_attempt(tried, target)

    def _is_new(self, *seen: object) -> bool:
        before, self._done = self._done, seen
        return before != seen

    def _moment(self, point: QPoint) -> float:
        return self._board.moment_at(point)

    def _shifted(self, point: QPoint) -> float:
        """How far the pointer has gone in time."""
        return self._moment(point) - self._held.moment

    # a stretch of work

    def _span(self, point: QPoint, grid: float) -> None:
        queue, group = self._target(point)
        span = self._board.marked if self._held.marked and self._board.marked else self._swept(point, grid)
        own = self._board.board.lines[self._held.place].group
        if not queue or group == own:
            if self._is_new("mark", span, group):
                self._show(None, span_words(*span, self._board.zone), "")
            if not self._held.marked:
                self._board.mark(span)
            return
        if not self._held.marked:
            self._board.mark(None)
        if self._is_new(queue, span):
            self._try_move(queue, span, group)

    def _try_move(self, queue: str, span: tuple[float, float], group: int | None) -> None:
        plan, presence = self._plan, self._presence
        cover = plan.cover.copy()
        if presence is not None:
            cover.moved(presence, queue, span)

        def after(agent: str) -> tuple[Change, ...]:
            return moved(plan, agent, queue, span)

        names, title = self._names, self._board.viewer.queue(queue)
        words = move_words(names, title, span, self._board.zone, self._unskilled(queue))
        self._show(Attempt(self._agents, after, cover), words, move_name(names, title), group)

    def _unskilled(self, queue: str) -> int:
        board = self._board
        if queue not in self._unskilled_of:
            today = datetime.fromtimestamp(board.day.start + 43_200, board.zone).date()
            agents = (self._plan.roster.agents[agent] for agent in self._agents)
            self._unskilled_of[queue] = sum(not agent.may_serve(queue, today) for agent in agents)
        return self._unskilled_of[queue]

    def _swept(self, point: QPoint, grid: float) -> tuple[float, float]:
        """From where the drag began to where it is, in whole steps, not before now; at least one step."""
        day, now = self._board.day, self._board.now
        one, other = sorted((self._held.moment, self._moment(point)))
        near = NEAR_PX / self._board.hour_px * HOUR_S  # a line of the grid is hit also from beside it
        start = day.start + floor((one - day.start + near) / grid) * grid
        end = day.start + ceil((other - day.start - near) / grid) * grid
        if day.start <= now < day.end:
            start = max(start, day.start + ceil((now - day.start) / grid) * grid)
        straight = other - one < grid / 2
        return start, min(max(end, start + (SHORTEST_S if straight else grid)), day.end)

    def _target(self, point: QPoint) -> tuple[str, int | None]:
        """The queue under the pointer and its group."""
        board = self._board
        if board.wanted.group is not Grouping.QUEUE:
            return "", None
        group = board.board.lines[board.board.near(point.y() - board.body.top() + board.top)].group
        return board.board.groups[group].key, group

    # a move that is tried

    def _ghost(self, piece: Piece, old: Move, point: QPoint, grid: float) -> None:
        board = self._board
        start, end = self._ghost_span(piece, point, grid)
        queue, group = old.to, None
        if self._held.grip is Grip.GHOST:
            over, there = self._target(point)
            if over and there != board.board.lines[self._held.place].group:
                queue, group = over, there
        if not self._is_new(queue, start, end):
            return
        agent, plan = self._agent, self._plan
        title, names = board.viewer.queue(queue), board.names([self._agent])
        tried = attempt(plan, [agent], lambda one: reshaped(plan, one, old, queue, (start, end)))
        unskilled = int(not plan.roster.agents[agent].may_serve(queue, old.start.date()))
        words = move_words(names, title, (start, end), board.zone, unskilled)
        self._show(tried, words, move_name(names, title), group)

    def _ghost_span(self, piece: Piece, point: QPoint, grid: float) -> tuple[float, float]:
        by, day = self._shifted(point), self._board.day
        if self._held.grip is Grip.GHOST_START:
            return min(snapped(piece.start + by, grid, day), piece.end - grid), piece.end
        if self._held.grip is Grip.GHOST_END:
            return piece.start, max(snapped(piece.end + by, grid, day), piece.start + grid)
        start = snapped(piece.start + by, grid, day)
        return start, start + piece.end - piece.start

    # an activity

    def _activity(self, piece: Piece, lies_in: tuple[UUID, UUID], point: QPoint, grid: float) -> None:
        plan, board, (shift, activity) = self._plan, self._board, lies_in
        start = snapped(piece.start + self._shifted(point), grid, board.day)
        if not self._is_new(start):
            return
        changes = retimed(plan, self._agent, shift, activity, start)
        kind = ActivityKind(str(piece.kind))
        if changes is None:
            words = translate("Board", "{what} does not fit there: something else lies in the way")
            self._show(None, words.format(what=activity_word(kind)), "")
            return
        lies = shift_after(plan.roster.shifts[shift], changes).activity(activity)
        begins = lies.start.timestamp() if lies else start
        words = f"{activity_word(kind)} {clock_time(begins, board.zone)}"
        name = retime_name(board.names([self._agent]), kind, begins, board.zone)
        self._show(attempt(plan, [self._agent], lambda _: changes), words, name)

    # an end of a shift

    def _edge(self, shift: UUID, point: QPoint, grid: float) -> None:
        """All selected agents go as much longer or shorter as the one that is held."""
        plan, board, ends = self._plan, self._board, self._held.grip is Grip.END
        now = shift_after(plan.roster.shifts[shift], plan.changes_of(self._agent))
        edge = (now.end if ends else now.start).timestamp()
        by = snapped(edge + self._shifted(point), grid, board.day) - edge
        if not self._is_new(by):
            return

        def after(agent: str) -> tuple[Change, ...]:
            own = next(
                (one for one in plan.roster.shifts_on(agent, board.day) if agent != self._agent or one.id == shift),
                None,
            )
            if own is None:
                return plan.changes_of(agent)
            lies = shift_after(own, plan.changes_of(agent))
            start, end = lies.start.timestamp(), lies.end.timestamp()
            return stretched(plan, agent, own.id, start + (0 if ends else by), end + (by if ends else 0))

        names = self._names
        wanted = shift_after(plan.roster.shifts[shift], after(self._agent))
        span = wanted.start.timestamp(), wanted.end.timestamp()
        name = stretch_name(names, *span, board.zone)
        self._show(attempt(plan, self._agents, after), f"{agents_words(names)} {span_words(*span, board.zone)}", name)
