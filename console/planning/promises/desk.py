"""Promises of the first contact at a desk: dialogs, commands out of them, and where the open ones are listed."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Outcome
from console.planning.people.desk import rights
from resources.promises import commands as c
from resources.promises.promises import Promises
from resources.roster.roster import Roster
from widgets.format import sentences

if TYPE_CHECKING:
    from console.desk import Desk
    from console.pages.incidents import IncidentsPage
    from console.pages.people import PeoplePage
    from console.window import Window
    from widgets.act_dialog import ActDialog
    from widgets.promises.promise_dialogs import PromisesDialog


class PromiseDesk(QObject):
    """A dialog stays open with everything typed until its act is stored."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.dialog: ActDialog | None = None  # one to fill in
        self.listing: PromisesDialog | None = None
        desk.state.promises_changed.connect(lambda _promises: self._show_listing())

    def connect_window(self, window: "Window") -> None:
        """What is promised by when stands on Due next."""
        from console.pages.incidents import IncidentsPage

        window.when_shown(IncidentsPage, self._take_due)

    def connect_people(self, page: "PeoplePage") -> None:
        """The open promises of the agent on the People page."""
        detail, state = page.agents.detail, self._desk.state
        detail.promise_wanted.connect(self.make)
        detail.hand_over_wanted.connect(self.hand_over)
        detail.promise_answered.connect(self.answer)
        detail.promise_kept.connect(self.keep)
        state.promises_changed.connect(page.show_promises)
        page.show_promises(self._promises)

    def make(self, agent: str) -> None:
        """Put on record what an agent has promised."""
        from widgets.promises.promise_dialogs import MakePromiseDialog  # late: few starts need it

        known = self._roster.agents.get(agent)
        if known is not None and self.dialog is None:
            dialog = MakePromiseDialog(known, self._now, self._desk.viewer, self._over)

            def command() -> list[c.PromiseCommand]:
                due = dialog.by.moment() or self._now
                return [c.MakePromise(dialog.promise, known.id, dialog.customer.text(), dialog.what.text(), due)]

            self._open(dialog, command)

    def hand_over(self, promises: Sequence[UUID]) -> None:
        """Ask somebody to take these over; they are one agent's."""
        from widgets.promises.promise_dialogs import HandOverDialog  # late, as above

        found = [one for one in map(self._promises.get, promises) if one is not None and one.is_open]
        if found and self.dialog is None:
            agents = self._roster.agents.values()
            dialog = HandOverDialog(found, agents, self._now, self._desk.viewer, self._over)

            def commands() -> list[c.PromiseCommand]:
                to = dialog.successor.agent()
                return [c.OfferPromise(one.id, dialog.owner, to) for one in dialog.promises]

            self._open(dialog, commands)

    def answer(self, promise: UUID, to: str, accepted: bool) -> None:
        """Put on record what the successor has said."""
        self._desk.acts.run(c.AnswerPromise(promise, to, accepted), self._tell)

    def keep(self, promise: UUID) -> None:
        """The customer has got what was promised."""
        self._desk.acts.run(c.KeepPromise(promise), self._tell)

    def show_of(self, agents: Iterable[str]) -> None:
        """List all open promises of these agents, to be handed over before they are moved."""
        from widgets.promises.promise_dialogs import PromisesDialog  # late, as above

        if self.listing is not None:
            self.listing.activateWindow()
            return
        dialog = self.listing = PromisesDialog(agents, self._desk.viewer, self._over)
        dialog.hand_over_wanted.connect(self.hand_over)
        dialog.answered.connect(self.answer)
        dialog.kept.connect(self.keep)
        dialog.finished.connect(lambda _: self._forget_listing())
        self._show_listing()
        dialog.open()

    def _show_listing(self) -> None:
        if self.listing is not None:
            self.listing.show_promises(self._promises.open, self._now, rights(self._desk.acts))

    def _take_due(self, page: "IncidentsPage") -> None:
        self._desk.state.promises_changed.connect(page.due.show_promises)
        page.due.show_promises(self._promises)

    def _open(self, dialog: "ActDialog", commands: Callable[[], list[c.PromiseCommand]]) -> None:
        self.dialog = dialog
        dialog.confirmed.connect(lambda: self._run(dialog, commands()))
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()

    def _run(self, dialog: "ActDialog", commands: list[c.PromiseCommand]) -> None:
        """One after the other; the first that is refused keeps the dialog open and says why."""
        dialog.show_saving(True)
        command, rest = commands[0], commands[1:]

        def home(outcome: Outcome) -> None:
            if isinstance(outcome, Done) and rest:
                self._run(dialog, rest)
            else:
                self._ran(dialog, outcome)

        self._desk.acts.run(command, home)

    def _ran(self, dialog: "ActDialog", outcome: Outcome) -> None:
        if dialog is not self.dialog:  # left meanwhile
            self._tell(outcome)
            return
        dialog.show_saving(False)
        notice = notice_of(outcome, self._desk.viewer, None)
        if isinstance(outcome, Done):
            dialog.accept()
        elif notice is not None:
            dialog.tell(sentences((notice.what, notice.safe, notice.to_do)))

    def _tell(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._desk.viewer, None)
        if notice is None:
            return
        if self.listing is not None:  # it lies over whatever else would tell it
            self.listing.tell(sentences((notice.what, notice.to_do)))
        else:
            self.noticed.emit(notice)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _forget_listing(self) -> None:
        if self.listing is not None:
            self.listing.deleteLater()
        self.listing = None

    @property
    def _over(self) -> QWidget | None:
        """A dialog that is open lies below the next one, else the window."""
        over = QApplication.activeModalWidget() or self._desk.parent()
        return over if isinstance(over, QWidget) else None

    @property
    def _promises(self) -> Promises:
        return self._desk.state.promises or Promises()

    @property
    def _roster(self) -> Roster:
        return self._desk.state.roster or Roster()

    @property
    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._desk.state.now(), UTC)
