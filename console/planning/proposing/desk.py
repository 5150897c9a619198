"""The proposal of a desk: asked for, solved beside the window, shown as ghosts, un-ticked, adjusted, solved again."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from console.acts.worker import Worker
from console.planning.board_desk import BoardDesk
from console.planning.proposing.asking import Asked, Solver, proposed
from console.planning.proposing.basis import Basis
from resources.changes.change import Change
from resources.levers.proposal import Left, Proposal, Wish
from widgets.format import listed
from widgets.toast import Notice

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.shifts import ShiftsPage
    from console.planning.proposing.panels import Panels
    from console.planning.proposing.trying import Trying, Verdict
    from resources.changes.effect import DraftEffect
    from resources.levers.ladder import Case
    from widgets.proposal.adjust_dialog import AdjustDialog

translate = QCoreApplication.translate


class ProposingDesk(QObject):
    """Hangs its panels into the Shifts page when that is made. What a person tries by hand stays beside a proposal."""

    noticed = Signal(object)  # widgets.toast.Notice
    hand_over_wanted = Signal(object)  # personnel numbers

    def __init__(self, desk: "Desk", board: BoardDesk, parent: QObject, solver: Solver | None = None) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self._solver: Solver | None = solver  # a child process, begun with the first proposal
        self.basis = Basis(desk.state, desk.watched)
        self._judging, self._solving = Worker("trying", self), Worker("proposing", self)
        self.trying: Trying | None = None
        self.dialog: AdjustDialog | None = None
        self._page: ShiftsPage | None = None
        self._panels: Panels | None = None
        self._asked: Asked | None = None
        self._wish: Wish | None = None
        self._verdict: Verdict | None = None  # the newest on the screen
        self._minute = 0
        self._short: tuple[Left, ...] | None = None
        self.acts: dict[str, Callable[[], None]] = {"propose": self.propose}
        self._show_page: Callable[[], None] = lambda: None
        self._solving.faulted.connect(self._fail)
        board.when_made(self.take)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being solved or judged."""
        return self._asked is None and (self.trying is None or self.trying.is_settled)

    def reach(self, show_page: Callable[[], None]) -> None:
        """How the Shifts page is brought to the front."""
        self._show_page = show_page

    def take(self, page: "ShiftsPage") -> None:
        """Hang the panels into the page and judge what is tried on it."""
        from console.planning.proposing.panels import Panels  # late: a start does not wait for them
        from console.planning.proposing.trying import Trying

        state, now = self._desk.state, self._desk.watched.clock.now
        self.trying = Trying(lambda: self.basis.ground, lambda: state.floor, now, self._judging, self)
        self._page, self._panels = page, Panels(page, self._desk.viewer)
        panel = self._panels.proposal
        panel.propose_wanted.connect(self.propose)
        panel.adjust_wanted.connect(self.adjust)
        panel.cancel_wanted.connect(self.cancel)
        panel.apply_wanted.connect(page.apply)
        panel.ticked.connect(self._tick)
        self._panels.limits.hand_over_wanted.connect(self.hand_over_wanted)
        page.draft_changed.connect(self._drafted)
        page.day_changed.connect(self._look_again)
        state.ticked.connect(self._tick_minute)
        for changed in (state.roster_changed, state.need_changed, state.loans_changed, state.promises_changed):
            changed.connect(self._look_again)
        self.trying.judged.connect(self._show_verdict)
        self._look_again()

    def propose(self, wish: Wish | None = None) -> None:
        """Look for the cheapest levers; without a wish for what is short in the next two hours."""
        self._show_page()
        page, panels = self._board.page(), self._panels
        if panels is None:
            return
        asked_for = wish if isinstance(wish, Wish) else None
        self._wish = asked_for or self._wish
        self._refresh()
        case = self._case(asked_for)
        if case is None:
            panels.proposal.show_unknown()
            words = translate("Proposing", "Nothing can be proposed: there is no roster or no forecast of that day.")
            to_do = translate("Proposing", "Import a roster on the People page; a forecast needs recorded days.")
            self.noticed.emit(Notice(words, "", to_do))
            return
        self.cancel()
        asked = self._asked = Asked()
        self._wish = case.wish
        if panels.proposal.proposal is not None:
            page.take_draft(case.tried, translate("Proposing", "take the proposal back"))
        panels.proposal.show_working()
        solver, floor = self._warm_solver(), self._desk.state.floor
        self._solving.do(lambda: proposed(case, floor, asked, solver), lambda made: self._show(asked, made))

    def effect_of(self, changes: Sequence[Change]) -> "DraftEffect | None":
        """What the board shows of these changes; of a part of what is on it, worked out in the same way."""
        from console.planning.proposing.trying import judge  # late, as the panels

        shown, ground = self._verdict, self.basis.ground
        if shown is not None and frozenset(shown.changes) == frozenset(changes):
            return shown.effect
        if ground is None:
            return None
        return judge(tuple(changes), ground, self._desk.state.floor, self._desk.watched.clock.now()).effect

    def cancel(self) -> None:
        """Wait for the proposal no longer."""
        if self._asked is not None:
            self._asked.is_cancelled = True
            self._asked = None
            self._show_short()

    def adjust(self) -> None:
        """Open what a person may decide beforehand."""
        from widgets.proposal.adjust_dialog import AdjustDialog, AdjustStart  # late, as the panels

        ground, case = self.basis.ground, self._case(self._wish)
        if ground is None or case is None or self._page is None:
            return
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        there = {shift.agent for shift in ground.roster.between(case.wish.start, case.wish.until)}
        agents = [agent for agent in ground.roster.agents.values() if agent.id in there]
        start = AdjustStart(case.wish, sorted(case.need.queues), agents)
        dialog = self.dialog = AdjustDialog(start, self._desk.viewer, self._page)
        dialog.wanted.connect(self._adjusted)
        dialog.finished.connect(lambda _result: self._forget())
        dialog.show()
        dialog.activateWindow()

    def close(self) -> None:
        """End both threads."""
        if self._asked is not None:
            self._asked.is_cancelled = True
        if self.trying is not None:
            self.trying.stop()
        if self._solver is not None:
            self._solver.close()
        self._judging.close()
        self._solving.close()

    def _adjusted(self, wish: Wish) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.propose(wish)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _refresh(self) -> None:
        if self._page is not None:
            self.basis.refresh(self._page.day, self._wish)

    def _case(self, wish: Wish | None) -> "Case | None":
        return self.basis.case(wish, self._by_hand()) if self._page is not None else None

    def _by_hand(self) -> tuple[Change, ...]:
        """What is on the board beside the proposal."""
        page, panels = self._page, self._panels
        if page is None or panels is None:
            return ()
        made = panels.proposal.proposal
        proposed = frozenset(made.changes) if made is not None else frozenset()
        return tuple(change for change in page.changes if change not in proposed)

    def _warm_solver(self) -> Solver:
        if self._solver is None:
            from console.planning.proposing.solving import Solving  # late: a start does not wait for it

            self._solver = Solving()
        return self._solver

    def _show(self, asked: Asked, made: Proposal | str | None) -> None:
        if asked is not self._asked or self._page is None or self._panels is None or made is None:
            return
        self._asked = None
        if isinstance(made, str):
            self._panels.proposal.show_failed(made)
            return
        by_hand = self._page.changes
        ground = self.basis.ground
        if ground is None:
            return
        self._panels.show_proposal(made, ground.rules)
        queues = listed(self._desk.viewer.queue(one.queue) for one in made.short)
        name = translate("Proposing", "proposal for {queues}").format(queues=queues)
        self._page.take_draft((*by_hand, *made.changes), name)
        if made.changes:
            self._page.show_changed()

    def _tick(self, kept: tuple[Change, ...]) -> None:
        if self._page is not None:
            name = translate("Proposing", "steps of the proposal")
            self._page.take_draft((*self._by_hand(), *kept), name)

    def _drafted(self, changes: tuple[Change, ...]) -> None:
        """A proposal of which nothing is on the board any more was applied or undone."""
        if self.trying is not None:
            self.trying.show_draft(changes)
        panels = self._panels
        if panels is not None and panels.proposal.proposal is not None:
            kept = frozenset(panels.proposal.kept())
            if kept and not kept & frozenset(changes):
                panels.show_no_proposal(self._short or ())

    def _tick_minute(self, now: float) -> None:
        """Once a minute the floor is asked again how much presses."""
        if int(now // 60) != self._minute and self._page is not None and self._page.isVisible():
            self._minute = int(now // 60)
            self._look_again()

    def _look_again(self) -> None:
        self._refresh()
        if self.trying is not None:
            self.trying.look_again()
        case = self._case(None)
        if case is not None:
            self._judging.do(lambda: case.work().before, self._know_short)
        elif self._panels is not None and self._asked is None:
            self._short = None
            self._panels.proposal.show_unknown()

    def _know_short(self, short: tuple[Left, ...]) -> None:
        self._short = short
        self._show_short()

    def _show_short(self) -> None:
        panels = self._panels
        if panels is None or self._asked is not None or panels.proposal.proposal is not None:
            return
        panels.proposal.show_short(self._short or ())

    def _show_verdict(self, verdict: "Verdict") -> None:
        ground = self.basis.ground
        if self._page is not None and self._panels is not None and ground is not None:
            self._verdict = verdict
            self._page.show_breaches(verdict.breaches)
            self._page.foot.apply.setEnabled(not verdict.is_blocked)
            self._panels.show_verdict(verdict, ground)

    def _fail(self, _fault: object) -> None:
        """A defect: the window goes on without a proposal."""
        if self._panels is not None and self._asked is not None:
            self._asked = None
            words = translate("Proposing", "The proposal could not be made; nothing was changed.")
            self._panels.proposal.show_failed(words)
