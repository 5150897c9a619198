"""What can be done on the day board without a drag: by menu, and by dialogs with typed times."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from resources.changes.change import Change, Postpone
from resources.changes.draft import with_new
from resources.changes.shift_after import shift_after
from resources.dayboard.attempt import attempt, moved, retimed, stretched
from resources.roster.shift import POSTPONABLE, Activity, Shift
from widgets.act_dialog import ActDialog
from widgets.board.cell_words import activity_word, span_words
from widgets.board.change_dialogs import BreakDialog, MoveDialog, ShiftDialog
from widgets.board.day_board import DayBoard
from widgets.board.edit_words import move_name, postpone_name, retime_name, stretch_name
from widgets.format import count
from widgets.plain import plain

translate = QCoreApplication.translate


class BoardActs(QObject):
    """All of them are about the selected agents of a board, or the one under the keyboard."""

    def __init__(self, board: DayBoard) -> None:
        super().__init__(board)
        self._board = board
        board.menu_wanted.connect(lambda where: self.menu().popup(where))
        board.move_wanted.connect(self.ask_move)
        board.break_wanted.connect(self.ask_break)
        board.shift_wanted.connect(self.ask_shift)

    # at once

    def move(self, queue: str, span: tuple[float, float]) -> None:
        """They work for a queue in that time."""
        board, plan, agents = self._board, self._board.plan, self._board.agents
        tried = attempt(plan, agents, lambda agent: moved(plan, agent, queue, span))
        board.perform(tried, move_name(board.names(agents), board.viewer.queue(queue)))

    def postpone(self, agent: str, shift: Shift, activity: Activity) -> None:
        """An activity leaves the day."""
        board, plan = self._board, self._board.plan
        gone = Postpone(agent, shift.id, activity.id)
        tried = attempt(plan, [agent], lambda one: with_new(plan.changes_of(one), [gone]))
        board.perform(tried, postpone_name(board.names([agent]), activity.kind))

    def retime(self, agent: str, shift: Shift, activity: Activity, start: float) -> bool:
        """An activity begins at another time; False: something else lies there."""
        board, plan = self._board, self._board.plan
        changes = retimed(plan, agent, shift.id, activity.id, start)
        if changes is None:
            return False
        name = retime_name(board.names([agent]), activity.kind, start, board.zone)
        board.perform(attempt(plan, [agent], lambda _: changes), name)
        return True

    def stretch(self, span: tuple[float, float]) -> None:
        """Their shifts begin and end then."""
        board, plan, agents = self._board, self._board.plan, self._board.agents

        def after(agent: str) -> tuple[Change, ...]:
            shifts = plan.roster.shifts_on(agent, board.day)
            return stretched(plan, agent, shifts[0].id, *span) if shifts else plan.changes_of(agent)

        board.perform(attempt(plan, agents, after), stretch_name(board.names(agents), *span, board.zone))

    # with typed times

    def ask_move(self) -> None:
        """Ask to which queue, and when."""
        board = self._board
        if not board.agents:
            return
        dialog = MoveDialog(board.names(board.agents), board.viewer, board.day, board.chosen_span, board.window())
        homes = {board.plan.served.get(agent) for agent in board.agents}
        dialog.offer([queue for queue, _ in board.worst_first(board.chosen_span) if queue not in homes])

        def take() -> None:
            if span := dialog.span():
                dialog.accept()
                self.move(dialog.queue(), span)

        self._open(dialog, take)

    def ask_shift(self) -> None:
        """Ask when a shift begins and ends."""
        board = self._board
        first = next((shift for agent in board.agents for shift in self._shifts(agent)), None)
        if first is None:
            return
        span = first.start.timestamp(), first.end.timestamp()
        dialog = ShiftDialog(board.names(board.agents), board.viewer, board.day, span, board.window())

        def take() -> None:
            if span := dialog.span():
                dialog.accept()
                self.stretch(span)

        self._open(dialog, take)

    def ask_break(self) -> None:
        """Ask which activity begins when: of the agent under the keyboard."""
        board = self._board
        agent = board.board.lines[board.at].agent or next(iter(board.agents), "")
        ahead = [(shift, one) for shift in self._shifts(agent) for one in shift.activities if self._is_ahead(one)]
        if not ahead:
            return
        activities = [one for _, one in ahead]
        dialog = BreakDialog(board.names([agent])[0], board.viewer, board.day, activities, board.window())
        here = datetime.fromtimestamp(board.board.cell(board.interval)[0], UTC)
        dialog.activities.setCurrentIndex(
            next((place for place, one in enumerate(activities) if one.start <= here < one.end), 0)
        )

        def take() -> None:
            start, chosen = dialog.begins.moment(), dialog.activity()
            shift = next(shift for shift, one in ahead if one.id == chosen.id)
            if start is None or not self.retime(agent, shift, chosen, start):
                dialog.tell(translate("Board", "It does not fit there: something else lies in the way."))
            else:
                dialog.accept()

        self._open(dialog, take)

    # the menu

    def menu(self) -> QMenu:
        """What can be done with those it is about."""
        board, menu = self._board, QMenu(self._board)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        span = board.chosen_span
        times = span_words(*span, board.zone)
        to = menu.addMenu(translate("Board", "Move to, {span}").format(span=times))
        for queue, missing in board.worst_first(span):
            short = translate("Board", "{count} short").format(count=count(missing)) if missing else ""
            self._add(to, plain(board.viewer.queue(queue)), short, partial(self.move, queue, span))
        self._add(menu, translate("Board", "Move…"), "M", self.ask_move)
        self._add(menu, translate("Board", "Move a break…"), "B", self.ask_break)
        self._add(menu, translate("Board", "Begin and end of the shift…"), "E", self.ask_shift)
        self._add_postponable(menu)
        if any(board.plan.changes_of(agent) for agent in board.agents):
            menu.addSeparator()
            self._add(menu, translate("Board", "Remove what is tried"), translate("Board", "Del"), board.remove)
        return menu

    def _add_postponable(self, menu: QMenu) -> None:
        agents = self._board.agents
        if len(agents) != 1:
            return
        for shift in self._shifts(agents[0]):
            for one in shift.activities:
                if one.kind in POSTPONABLE and self._is_ahead(one):
                    words = translate("Board", "Postpone {what} to another day").format(what=activity_word(one.kind))
                    self._add(menu, words, "", partial(self.postpone, agents[0], shift, one))

    def _add(self, menu: QMenu, words: str, keys: str, act: Callable[[], object]) -> None:
        action = QAction(f"{words.replace('&', '&&')}\t{keys}" if keys else words.replace("&", "&&"), menu)
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)

    def _shifts(self, agent: str) -> tuple[Shift, ...]:
        plan = self._board.plan
        return tuple(shift_after(one, plan.changes_of(agent)) for one in plan.roster.shifts_on(agent, plan.day))

    def _is_ahead(self, activity: Activity) -> bool:
        return activity.start.timestamp() > self._board.now

    def _open(self, dialog: ActDialog, take: Callable[[], None]) -> None:
        dialog.confirmed.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._board.setFocus())
        dialog.open()
