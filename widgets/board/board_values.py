"""What the day board knows: roster, need, loans and draft of a day, arranged in groups."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from resources.changes.change import Change
from resources.changes.staffed import Staffing
from resources.day import INTERVAL_S, Day
from resources.dayboard.attempt import Attempt
from resources.dayboard.groups import Grouping, Wanted, groups
from resources.dayboard.lane import Lane
from resources.dayboard.plan import DayPlan
from resources.dayboard.strip import Strip, need_rows, strip_of
from resources.limits.breach import Breach
from resources.loans.loans import Loans
from resources.priority import Priority
from resources.roster.adherence import Adherence, AgentAdherence
from resources.roster.roster import Roster
from resources.staffing.need import DayNeed
from widgets.board.board_area import BoardArea
from widgets.board.board_layout import BoardLayout, Folded
from widgets.viewer import Viewer

translate = QCoreApplication.translate

INDENT_PX = 20
Span = tuple[float, float]


class BoardValues(BoardArea):
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
        self._breaches: Mapping[Change, Sequence[Breach]] = {}
        self._marks: Mapping[Change | None, Priority] = {}
        self._out: Mapping[str, AgentAdherence] = {}  # who differs from the plan now
        self._plan: DayPlan | None = None
        self._arranged: Roster | None = None  # of which roster the rows are
        self._strips: dict[int, Strip] = {}
        self._staffed: Staffing | None = None
        self._needed: Staffing | None = None
        self._tried_for: frozenset[str] = frozenset()
        self._tried: dict[str, Lane] = {}
        self._placed = False  # whether the board has been put to its first hours
        self.setAccessibleName(translate("Board", "Day board"))
        self.cursor_cell.setAccessibleName(self.accessibleName())

    @property
    def plan(self) -> DayPlan:
        """The plan on screen, made now if it is not there yet."""
        if self._plan is not None and self._plan.roster is self._roster:
            return self._plan
        queues = self._queues()
        if self._plan is not None and self._plan.queues == queues:
            self._plan.show_roster(self._roster)
        else:
            self._plan = DayPlan(self._roster, self.day, queues, self._loans)
            self._plan.show_draft(self._changes)
        return self._plan

    def _queues(self) -> tuple[str, ...]:
        homes = {agent.home for agent in self._roster.agents.values() if agent.home}
        return tuple(dict.fromkeys(self.viewer.queues) | dict.fromkeys(sorted(homes)))

    def show_day(self, day: Day) -> None:
        """Show another day."""
        self.day, self.marked, self._placed, self._plan = day, None, False, None
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
            if self.wanted.only_changed:
                self._arrange()

    def show_time(self, now: float) -> None:
        """Move the line of now; epoch seconds."""
        before, cell, self.now = round(self.screen_x(self.now)), self._over(), now
        after = round(self.screen_x(now))
        if cell != self._over():  # another cell of every strip is over
            self.viewport().update()
        elif before != after:
            for x in (before, after):
                self.viewport().update(x - 2, 0, 5, self.viewport().height())

    def show_draft(self, changes: Sequence[Change]) -> None:
        """Show the changes that are tried, as ghosts."""
        self._changes = tuple(changes)
        if self._plan is not None:
            self._plan.show_draft(self._changes)
            self._forget_strips()
            if self.wanted.only_changed or self.folded:
                self._arrange()
            self.moved()

    def show_breaches(self, breaches: Mapping[Change, Sequence[Breach]]) -> None:
        """Mark the changes that break a limit with the shape that the list of limits has for it."""
        self._breaches = breaches
        worst: dict[Change | None, Priority] = {
            change: Priority.HIGH if any(one.hard for one in found) else Priority.MEDIUM
            for change, found in breaches.items()
            if found
        }
        if worst != self._marks:
            self._marks = worst
            self.viewport().update()
            self.moved()

    def show_adherence(self, adherence: Adherence) -> None:
        """Mark those who do not do now what the plan says."""
        out = {one.agent.id: one for one in adherence.out()}
        if out != self._out:
            self._out = out
            self.viewport().update()
            self.moved()

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
        """Show only the heads and what is tried, to see all strips at once; or everything again."""
        keys = frozenset(group.key for group in self.board.groups)
        self.show_folded(frozenset() if keys <= self.folded else keys)

    # what lies where

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

    def worst_first(self, span: Span) -> tuple[tuple[str, int], ...]:
        """The centre's queues with how many agents each misses at most in that time, the most first."""
        first, last = self.day.interval(span[0]), self.day.interval(span[1] - 1)
        staffed = self.plan.cover.staffed()
        needed = None if self._need is None else need_rows(self._need, self.plan.queues)
        found = []
        for queue in self.viewer.queues:
            strip = strip_of([self.plan.cover.row[queue]], staffed, needed)
            found.append((queue, round(float(strip.missing[first : last + 1].max()))))
        return tuple(sorted(found, key=lambda one: -one[1]))

    def show_attempt(self, attempt: Attempt | None, target: int | None = None) -> None:
        """Show what a hand is about to do; None: it does nothing any more."""
        if attempt is None or self.attempt is None or attempt.agents is not self.attempt.agents:
            self._tried_for = frozenset(attempt.agents) if attempt else frozenset()
        self.attempt, self.target = attempt, target
        self._tried = {}
        self._forget_strips(need=False)

    def _over(self) -> int:
        """How many intervals of the day are over."""
        return int(min(max(0.0, self.now - self.day.start), self.day.end - self.day.start) // INTERVAL_S)

    # arranging

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._arranged is not self._roster:
            self._arrange()

    def _renew(self) -> None:
        self._arranged = None
        self.show_attempt(None)
        if self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        plan, self._arranged = self.plan, self._roster
        found = groups(
            self._roster, plan.begins, plan.queues, self.wanted,
            titles=self.viewer.queues, served=plan.served, changed=plan.changed | plan.lent,
        )  # fmt: skip
        self._forget_strips()
        folded = Folded(self.folded, plan.changed | self.selected)  # what is tried or held stays in sight
        self.lay_out(BoardLayout(found if plan.begins else (), folded, self.day, self.hour_px))
        self.selected &= self.board.place_of.keys()  # nobody is moved who cannot be seen
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
