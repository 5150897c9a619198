"""What the day board shows: groups with their strips, rows with what lies in them, the marks of a hand over both."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLine, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from resources.changes.change import Change
from resources.changes.staffed import Staffing
from resources.day import INTERVAL_S, Day
from resources.dayboard.attempt import Attempt
from resources.dayboard.groups import Grouping, Wanted, groups
from resources.dayboard.lane import Lane
from resources.dayboard.plan import DayPlan
from resources.dayboard.strip import Strip, need_rows, strip_of
from resources.loans.loans import Loans
from resources.priority import Priority
from resources.roster.agent import Agent
from resources.roster.roster import Roster
from resources.staffing.need import DayNeed
from widgets.board.board_area import BoardArea
from widgets.board.board_layout import HEAD_PX, NAME_PX, BoardLayout
from widgets.board.board_painter import BoardPainter
from widgets.board.cell_words import piece_words, span_words, strip_words
from widgets.board.strip_painter import STRIP_PX, Cells, StripPainter
from widgets.format import count, listed
from widgets.plain import plain
from widgets.theme import current
from widgets.viewer import Viewer

translate = QCoreApplication.translate

INDENT_PX = 20
Span = tuple[float, float]


class BoardView(BoardArea):
    """Values in. Roster and day are arranged when the board is on screen, all else at once."""

    def __init__(self, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(viewer, parent)
        self.day = self.board.day
        self.wanted = Wanted()
        self.selected: frozenset[str] = frozenset()
        self.marked: Span | None = None  # a time chosen for the selected agents
        self.folded: frozenset[str] = frozenset()
        self.attempt: Attempt | None = None
        self.target: int | None = None  # the group over which a hand is
        self._roster, self._loans = Roster(), Loans()
        self._need: DayNeed | None = None
        self._changes: tuple[Change, ...] = ()
        self._breaches: Mapping[Change, Priority] = {}
        self._plan: DayPlan | None = None
        self._strips: dict[int, Strip] = {}
        self._cells_key: object = None
        self._cells_there = Cells((), 0, range(0), ())
        self._staffed: Staffing | None = None
        self._needed: Staffing | None = None
        self._tried_for: frozenset[str] = frozenset()
        self._tried: dict[str, Lane] = {}
        self._placed = False  # whether the board has been put to its first hours
        self._dress()
        self.setAccessibleName(translate("Board", "Day board"))
        self.cursor_cell.setAccessibleName(self.accessibleName())

    @property
    def plan(self) -> DayPlan:
        """The plan on screen, made now if it is not there yet."""
        if self._plan is None:
            queues = dict.fromkeys(self.viewer.queues)
            homes = (agent.home for agent in self._roster.agents.values() if agent.home)
            self._plan = DayPlan(self._roster, self.day, tuple(queues | dict.fromkeys(sorted(homes))), self._loans)
            self._plan.show_draft(self._changes)
        return self._plan

    def show_day(self, day: Day) -> None:
        """Show another day."""
        self.day, self.marked, self._placed = day, None, False
        self._renew()

    def show_roster(self, roster: Roster) -> None:
        """Show the agents and shifts as they stand now."""
        self._roster = roster
        self._renew()

    def show_need(self, need: DayNeed | None) -> None:
        """Show what the day needs; None: nobody has forecast it."""
        self._need = need
        self._forget_strips()

    def show_loans(self, loans: Loans) -> None:
        """Show who is lent where."""
        self._loans = loans
        if self._plan is not None and self._plan.show_loans(loans):
            self._forget_strips()

    def show_time(self, now: float) -> None:
        """Move the line of now; epoch seconds."""
        before, self.now = round(self.screen_x(self.now)), now
        after = round(self.screen_x(now))
        if before != after:
            for x in (before, after):
                self.viewport().update(x - 2, 0, 5, self.viewport().height())

    def show_draft(self, changes: Sequence[Change]) -> None:
        """Show the changes that are tried, as ghosts."""
        self._changes = tuple(changes)
        if self._plan is not None:
            self._plan.show_draft(self._changes)
            self._forget_strips()
            if self.wanted.only_changed:
                self._arrange()
            self.moved()

    def show_breaches(self, breaches: Mapping[Change, Sequence[Any]]) -> None:
        """Mark the changes that break a limit: a square where one must not be broken, else a triangle."""
        worst = {
            change: Priority.CRITICAL if any(one.hard for one in found) else Priority.MEDIUM
            for change, found in breaches.items()
            if found
        }
        if worst != self._breaches:
            self._breaches = worst
            self.viewport().update()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show other agents, or the same in other groups."""
        if wanted.group is not self.wanted.group:
            self.folded = frozenset()
        self.wanted = wanted
        if self._plan is not None:
            self._arrange()

    def fold(self, group: int) -> None:
        """Show only the head of a group, or all of it again."""
        self.show_folded(self.folded ^ {self.board.groups[group].key})

    def show_folded(self, folded: frozenset[str]) -> None:
        """Show only the heads of these groups."""
        self.folded = folded
        if self._plan is not None:
            self._arrange()

    def fold_all(self) -> None:
        """Show only the heads, to see all strips at once; or everything again."""
        keys = frozenset(group.key for group in self.board.groups)
        self.show_folded(frozenset() if keys <= self.folded else keys)

    # words

    def agent_of(self, place: int) -> Agent | None:
        """Whose row it is; None for a head."""
        return self._roster.agents.get(self.board.lines[place].agent)

    def group_title(self, group: int) -> str:
        """What people call a group."""
        key = self.board.groups[group].key
        if self.wanted.group is Grouping.QUEUE:
            return plain(self.viewer.queue(key)) if key else translate("Board", "No queue")
        if self.wanted.group is Grouping.NONE:
            return translate("Board", "All queues")
        none = translate("Board", "No team") if self.wanted.group is Grouping.TEAM else translate("Board", "No site")
        return plain(key) or none

    def empty_words(self) -> str:
        if not self._roster.agents:
            return translate("Board", "There is no roster yet. Import a roster on People.")
        if self.wanted.filters:
            return translate("Board", "Nobody fits. Use fewer words, or another filter.")
        return translate("Board", "Nobody has a shift on this day. Import its roster on People, or choose another day.")

    def words_at(self, place: int, moment: float) -> str:
        """What stands at a place: of a head the strip, of a row what lies there."""
        if not self.board.lines[place].agent:
            interval = self.day.interval(moment)
            words = strip_words(self.strip(self.board.lines[place].group), interval)
            return f"{span_words(*self.board.cell(interval), self.zone)}: {words}"
        there = [piece for piece in reversed(self.lane(place)) if piece.start <= moment < piece.end]
        if not there:
            return translate("Board", "not on shift")
        return "\n".join(piece_words(piece, self.viewer.queue(piece.queue), self.zone) for piece in there)

    def tip(self, point: QPoint) -> str:
        place = self.place_at(point)
        if place is None:
            return ""
        agent, title = self.agent_of(place), self.group_title(self.board.lines[place].group)
        if point.x() < NAME_PX:
            return f"{agent.name} · {agent.id}\n{self._skills(agent)}" if agent else title
        return f"{agent.name if agent else title}\n{self.words_at(place, self.moment_at(point))}"

    # painting

    def lane(self, place: int) -> Lane:
        """What lies in a row, with what a hand is about to do."""
        agent = self.board.lines[place].agent
        if self.attempt is None or agent not in self._tried_for:
            return self.plan.lane(agent)
        if agent not in self._tried:
            self._tried[agent] = self.plan.tried_lane(agent, self.attempt.after(agent))
        return self._tried[agent]

    def strip(self, group: int) -> Strip:
        """Need against staffed of a group, with what a hand is about to do."""
        if group not in self._strips:
            if self._staffed is None:
                self._staffed = (self.attempt.cover if self.attempt else self.plan.cover).staffed()
            if self._needed is None and self._need is not None:
                self._needed = need_rows(self._need, self.plan.queues)
            self._strips[group] = strip_of(self._rows(group), self._staffed, self._needed)
        return self._strips[group]

    def show_attempt(self, attempt: Attempt | None, target: int | None = None) -> None:
        """Show what a hand is about to do; None: it does nothing any more."""
        if attempt is None or self.attempt is None or attempt.agents is not self.attempt.agents:
            self._tried_for = frozenset(attempt.agents) if attempt else frozenset()
        self.attempt, self.target = attempt, target
        self._tried = {}
        self._forget_strips(need=False)

    def paint_line(self, painter: QPainter, place: int, top: int) -> None:
        line, theme = self.board.lines[place], current()
        if not line.agent:
            ground = "accent_bg" if line.group == self.target else "surface"  # a head that stays lies over rows
            painter.fillRect(NAME_PX, top, self.viewport().width(), HEAD_PX, theme.color(ground))
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
        over = int(min(max(0.0, self.now - self.day.start), self.day.end - self.day.start) // INTERVAL_S)
        key = self.left, self.hour_px, self.body.width(), over, self.day
        if self._cells_key != key:
            lefts = [round(self.screen_x(self.day.start + n * INTERVAL_S)) for n in range(self.day.intervals + 1)]
            seen = range(self.board.interval(self.left), self.board.interval(self.left + self.body.width()) + 1)
            gaps = [QLine(lefts[n + 1] - 1, 0, lefts[n + 1] - 1, STRIP_PX) for n in seen]
            self._cells_key, self._cells_there = key, Cells(lefts, over, seen, gaps)
        return self._cells_there

    def _paint_pieces(self, painter: QPainter, place: int, area: QRect) -> None:
        left, right = self.body.left(), self.body.right()
        bar = area.top() + 3
        for piece in self.lane(place):
            start, end = round(self.screen_x(piece.start)), round(self.screen_x(piece.end))
            if end > left and start <= right:
                box = QRect(start, bar, max(2, end - start), 15)
                self._painter.paint_piece(painter, box, piece, self._breaches.get(piece.change))  # type: ignore[arg-type]

    def paint_name(self, painter: QPainter, place: int, area: QRect) -> None:
        line, theme = self.board.lines[place], current()
        if not line.agent:
            self._paint_head(painter, line.group, area)
            return
        agent = self._roster.agents[line.agent]
        if line.agent in self.selected:
            painter.fillRect(area, theme.color("accent_bg"))
            painter.fillRect(area.left(), area.top(), 3, area.height(), theme.color("accent"))
        room = area.adjusted(INDENT_PX, 0, -6, 0)
        self._painter.paint_name(painter, room, plain(agent.name), self._skills(agent), quiet=False)

    def _paint_head(self, painter: QPainter, group: int, area: QRect) -> None:
        theme, key = current(), self.board.groups[group].key
        painter.fillRect(area, theme.color("accent_bg" if group == self.target else "surface"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._painter.small_font)
        painter.setPen(theme.color("faint"))
        painter.drawText(area.adjusted(6, 0, 0, 0), middle, "▸" if key in self.folded else "▾")
        number = count(len(self.board.groups[group].agents))
        painter.drawText(area.adjusted(0, 0, -8, 0), middle | int(Qt.AlignmentFlag.AlignRight), number)
        painter.setFont(self._painter.head_font)
        painter.setPen(theme.color("text"))
        room = area.adjusted(INDENT_PX, 0, -14 - painter.fontMetrics().horizontalAdvance(number), 0)
        title = painter.fontMetrics().elidedText(self.group_title(group), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)

    # the keyboard's cell

    def moved(self) -> None:
        if not self.board.lines:
            self.cursor_cell.show_tile(QRect(), self.accessibleName(), self.empty_words(), checked=False)
            return
        line, agent = self.board.lines[self.at], self.agent_of(self.at)
        begin, _ = self.board.cell(self.interval)
        said = self.words_at(self.at, begin).replace("\n", " / ")
        if agent is not None:
            said = f"{span_words(*self.board.cell(self.interval), self.zone)}: {said}"
        name = plain(agent.name) if agent else self.group_title(line.group)
        self.cursor_cell.show_tile(self.cell_rect(), name, said, line.agent in self.selected)

    # arranging

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._plan is None:
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self.viewport().update()

    def _dress(self) -> None:
        known = tuple(dict.fromkeys(self.viewer.queues))
        self._painter = BoardPainter(current(), known, self.viewer.queue)
        self._strip_painter = StripPainter(current())

    def _renew(self) -> None:
        self._plan = None
        self.show_attempt(None)
        if self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        plan = self.plan
        found = groups(
            self._roster, plan.begins, plan.queues, self.wanted,
            titles=self.viewer.queues, served=plan.served, changed=plan.changed,
        )  # fmt: skip
        self.selected &= plan.begins.keys()
        self._forget_strips()
        self.lay_out(BoardLayout(found if plan.begins else (), self.folded, self.day, self.hour_px))
        if plan.begins and not self._placed:
            self._placed = True
            QTimer.singleShot(0, self, self._place)  # when the page has found its size

    def _place(self) -> None:
        """Begin where the day does, or so that now can be seen."""
        if not self.plan.begins:
            return
        first = min(self.plan.begins.values())
        start = max(self.day.start, first // 3600 * 3600)
        if self.day.start <= self.now < self.day.end and self.body.width() > 0:
            room = self.body.width() / self.hour_px * 3600
            if self.now > start + 0.8 * room:
                start = self.now - room / 3
        self.interval = self.day.interval(self.now if self.day.start <= self.now < self.day.end else first)
        self.show_from(start)
        self.moved()

    def _forget_strips(self, need: bool = True) -> None:
        self._strips, self._staffed = {}, None
        if need:
            self._needed = None
        self.viewport().update()

    def _rows(self, group: int) -> list[int]:
        row = self.plan.cover.row
        one = self.board.groups[group]
        if self.wanted.group is Grouping.QUEUE:
            return [row[one.key]] if one.key in row else []
        if self.wanted.group is Grouping.NONE:
            return list(row.values())
        return sorted({row[queue] for agent in one.agents if (queue := self.plan.served[agent]) in row})

    def _skills(self, agent: Agent) -> str:
        """What somebody may serve beside the queue they work for."""
        served = self.plan.served.get(agent.id, agent.home)
        today = datetime.fromtimestamp(self.day.start + 43_200, self.zone).date()
        others = (one.queue for one in agent.skills if one.queue != served and one.holds(today))
        return listed(plain(self.viewer.queue(queue)) for queue in others)
