"""What a person does with loans: lends agents in the dialog, follows them in the strip, calls them back."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.actions import keys_of
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.loans.domain import OVER
from console.loans.lending import Lent
from console.pages.floor import FloorPage
from console.state import State
from console.window import Window
from incidents.board import Board
from incidents.incident import Incident
from incidents.kinds import Kind
from resources.floor import Freshness
from resources.loans.ghosts import Coming, balances, coming
from resources.loans.loan import Loan
from resources.loans.loans import Loans
from resources.loans.wish import LoanWish
from widgets.agents.agent_tile import Ghost
from widgets.alarms.alarm_texts import alarm_title
from widgets.format import count, day_time, sentences
from widgets.loans.lend_start import LendStart
from widgets.loans.loan_strip import LoanStrip
from widgets.loans.loan_table import state_text
from widgets.loans.loan_texts import loan_state_word, to_do_text
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from widgets.loans.lend_dialog import LendDialog

translate = QCoreApplication.translate


class Lends(Protocol):
    """What carries loans out; every call ends in what is journalled, never in the dialog."""

    def lend(self, wish: LoanWish, done: Callable[[tuple[Lent, ...]], None] | None = None) -> UUID: ...
    def bring_back(self, loan: UUID, done: Callable[[Outcome], None] | None = None) -> None: ...
    def extend(self, loan: UUID, by: timedelta, done: Callable[[Outcome], None] | None = None) -> None: ...
    def return_all(self, done: Callable[[Outcome], None] | None = None) -> int: ...


class LoanDesk(QObject):
    """One dialog and the strips of the pages it was given; both follow the journal, not what was asked for."""

    noticed = Signal(object)  # widgets.toast.Notice
    agent_wanted = Signal(str)

    def __init__(self, lending: Lends, state: State, viewer: Viewer, over: QWidget | None = None) -> None:
        super().__init__(over)
        self._lending, self._state, self._viewer, self._over = lending, state, viewer, over
        self._pages: dict[FloorPage, LoanStrip] = {}
        self.dialog: LendDialog | None = None
        self._trust: tuple[Freshness, float | None] = (Freshness.LOST, None)
        state.loans_changed.connect(self._show)
        state.ticked.connect(self._tick)
        state.aged.connect(self._age)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the table of actions leaves to it."""
        return {"lend": self.lend_here, "return_all": self.return_all}

    def connect_window(self, window: Window) -> None:
        """Take the Floor page, whether it was made before or is made later."""
        window.when_shown(FloorPage, self.take)

    def take(self, page: FloorPage) -> None:
        """Put the strip on this page and do what is asked there; a page taken before is not taken twice."""
        if page in self._pages:
            return
        strip = self._pages[page] = LoanStrip(self._viewer, keys_of("return_all"), page)
        page.strips.addWidget(strip)
        page.help_wanted.connect(self.help)
        page.lend_wanted.connect(lambda agents: self.lend(LendStart(agents=tuple(agents))))
        strip.return_all_wanted.connect(self.return_all)
        strip.return_wanted.connect(self._bring_back)
        strip.extend_wanted.connect(self._extend)
        strip.agent_chosen.connect(self.agent_wanted)
        self._show_on(page, strip)

    def lend(self, start: LendStart) -> None:
        """Open the dialog; what is not said is filled in from the floor and the open incidents."""
        if self.dialog is None:
            from widgets.loans.lend_dialog import LendDialog  # late: a start does not wait for it

            self.dialog = LendDialog(self._viewer, self._over)
            self.dialog.wanted.connect(self._order)
        dialog, incidents = self.dialog, self._incidents()
        dialog.show_freshness(*self._trust)
        dialog.show_lent({loan.agent: loan.to for loan in self._loans.engaged})
        incident = start.incident or (incidents[0].id if incidents else None)
        dialog.begin(replace(start, incident=incident, reasons=self._reasons()), self._state.floor, incidents)

    def help(self, queue: str) -> None:
        """Open the dialog for a queue that is to get help."""
        self.lend(LendStart(queue))

    def lend_for(self, incident: UUID) -> None:
        """Open the dialog for an incident, as a step of its playbook asks."""
        self.lend(LendStart(incident=incident))

    def lend_here(self) -> None:
        """Open the dialog for the queue that is chosen on the screen."""
        page = next((page for page in self._pages if page.isVisible()), None)
        self.lend(LendStart(page.by_queue.queue if page else ""))

    def return_all(self) -> None:
        """Call everybody back who is on loan."""
        later = len(self._loans.open) - len(self._loans.engaged)
        called = self._lending.return_all(self._tell)
        words = translate("LoanDesk", "{count} agents are called back.").format(count=count(called - later))
        if later:
            words = translate("LoanDesk", "{count} agents are called back, {later} loans for later are cancelled.")
            words = words.format(count=count(called - later), later=count(later))
        if not called:
            words = translate("LoanDesk", "Nobody is on loan.")
        self.noticed.emit(Notice(words))

    def show_troubled(self, loans: Iterable[Loan]) -> None:
        """Say which loans did not become what was ordered; the strip keeps them in sight."""
        for loan in loans:
            words = translate("LoanDesk", "The loan of {agent} to {queue}: {state}").format(
                agent=loan.name or loan.agent,
                queue=self._viewer.queue(loan.to),
                state=state_text(loan, self._viewer),
            )
            self.noticed.emit(Notice(words, "", to_do_text(loan, self._viewer.queue)))

    @property
    def _loans(self) -> Loans:
        return self._state.loans or Loans()

    def _incidents(self) -> list[Incident]:
        """Those in whose name somebody may be lent: surges first, then the most serious."""
        board = self._state.shown or Board()
        first = board.major()
        running = [one for one in board.open if one.state not in OVER and not one.drill]
        return sorted(running, key=lambda one: (one.kind is not Kind.TRAFFIC_SURGE, one is not first))

    def _reasons(self) -> dict[str, str]:
        """The worst standing alarm of each queue, in words: most likely that is why it needs help."""
        alarms = self._state.alarms
        standing = alarms.standing if alarms is not None else ()
        return {alarm.condition.queue: alarm_title(alarm, self._state.floor) for alarm in reversed(standing)}

    def _order(self, wish: LoanWish) -> None:
        self._lending.lend(wish, lambda lent: self._ordered(wish, lent))

    def _ordered(self, wish: LoanWish, lent: tuple[Lent, ...]) -> None:
        """Who was refused stays in the dialog with the reason; for the others the strip goes on."""
        dialog = self.dialog
        refused = [one for one in lent if not isinstance(one.outcome, Done)]
        notices = Counter(notice for one in refused if (notice := notice_of(one.outcome, self._viewer, None)))
        if dialog is not None and refused:
            dialog.show_saving(False)
            dialog.agents.choose([one.agent for one in refused])
            dialog.tell("\n".join(sentences((one.what, one.to_do)) for one in notices))
        elif dialog is not None:
            dialog.show_stored()
        if asked := len(lent) - len(refused):
            words = translate("LoanDesk", "{count} agents are asked for {queue}; the PBX confirms each.")
            self.noticed.emit(Notice(words.format(count=count(asked), queue=self._viewer.queue(wish.to))))

    def _bring_back(self, loans: tuple[UUID, ...]) -> None:
        for loan in loans:
            self._lending.bring_back(loan, self._tell)

    def _extend(self, loans: tuple[UUID, ...], by: timedelta) -> None:
        for loan in loans:
            self._lending.extend(loan, by, self._tell)

    def _tell(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._viewer, None)
        if notice is not None:
            self.noticed.emit(notice)

    def _show(self, loans: Loans) -> None:
        for page, strip in self._pages.items():
            self._show_on(page, strip)
        if self.dialog is not None:
            self.dialog.show_lent({loan.agent: loan.to for loan in loans.engaged})

    def _show_on(self, page: FloorPage, strip: LoanStrip) -> None:
        loans = self._loans
        strip.show_loans(tuple(loans), self._state.now())
        ghosts = [Ghost(one.agent, one.queue, self._word(one)) for one in coming(loans.open)]
        page.show_loans(balances(loans.open), ghosts)

    def _word(self, coming: Coming) -> str:
        if coming.begins is None:
            return loan_state_word(coming.state)
        time = day_time(coming.begins, self._viewer.zone, self._state.now())
        return translate("LoanDesk", "from {time}").format(time=time)

    def _tick(self, now: float) -> None:
        for strip in self._pages.values():
            strip.tick(now)
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_floor(self._state.floor)

    def _age(self, freshness: Freshness, age_s: float | None) -> None:
        self._trust = freshness, age_s
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_freshness(freshness, age_s)
