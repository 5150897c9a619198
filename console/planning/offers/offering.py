"""Shift offers at a desk: made in a dialog, sent by the centre's channels, replies on record, ended at their time."""

from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from console.acts.operations import Operations
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Failed, Outcome, Request
from console.clocks.schedule import Schedule
from console.notifying.notifier import Message, Notifier, Recipient, Reply
from console.planning.applying.applying import Judge
from console.state import State
from incidents.team.calls import PageChannel
from resources.changes.change import Stretch
from resources.entry import CONSOLE
from resources.limits.breach import Breach
from resources.offers import commands as c
from resources.offers.offer import Invited, Offer, Response, Sent, Way
from resources.offers.offers import Offers
from resources.roster.roster import Roster
from widgets.format import clock_time, sentences
from widgets.offers.offer_texts import offer_kind_word
from widgets.toast import Notice
from widgets.viewer import Viewer

if TYPE_CHECKING:
    from console.pages.shifts import ShiftsPage
    from widgets.offers.offer_dialog import OfferDialog
    from widgets.offers.offer_panel import OfferPanel

translate = QCoreApplication.translate

MOMENT = timedelta(microseconds=1)

RETRY = timedelta(seconds=30)  # when the store could not take it


class Runs(Protocol):
    """Who acts at the desk."""

    desk: str

    def run(self, command: object, done: Callable[[Outcome], None] | None = None) -> None: ...


class Offering(QObject):
    """Nothing counts as sent before its channel has answered; what a console left on its way is unknown."""

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        acts: Runs,
        operations: Operations,
        schedule: Schedule,
        state: State,
        viewer: Viewer,
        *,
        notifiers: Sequence[Notifier] = (),
        judge: Judge = lambda _changes: {},
        over: QWidget | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._operations, self._schedule = acts, operations, schedule
        self._state, self._viewer = state, viewer
        self._notifiers, self._judge, self._over = tuple(notifiers), judge, over
        self.offers = Offers()
        self._mine: set[UUID] = set()  # offers that this console has made
        self._sent: set[UUID] = set()  # those it has sent
        self._page: ShiftsPage | None = None
        self.panel: OfferPanel | None = None
        self.dialog: OfferDialog | None = None
        schedule.due.connect(self._wake)

    def take(self, page: "ShiftsPage") -> None:
        """Put the panel beside the board of this page; one taken before is not taken twice."""
        from widgets.offers.offer_panel import OfferPanel  # late: a start does not wait for it

        if page is self._page:
            return
        self._page, self.panel = page, OfferPanel(self._viewer)
        self.panel.make_wanted.connect(self.ask)
        self.panel.answered.connect(self.answer)
        self.panel.called.connect(self._called)
        self.panel.cancel_wanted.connect(lambda offer: self._run(c.CancelOffer(offer)))
        page.side.addWidget(self.panel)
        self._show()

    def show(self, offers: Offers) -> None:
        """The journal as it stands; deadlines are armed, also those of a console that was closed."""
        before, self.offers = self.offers, offers
        for offer in offers:
            if before.get(offer.id) is not offer:
                self._schedule.wait_for((Offering, offer.id), [offer.deadline] if offer.is_open else [])
                self._settle(offer)
        self._end_what_is_over()
        self._show()

    def ask(self) -> None:
        """Open the dialog for a new offer."""
        from widgets.offers.offer_dialog import Candidate, OfferDialog

        if self.dialog is not None:
            return
        now = self._now()

        @cache
        def judged(change: Stretch) -> tuple[Breach, ...]:
            return tuple(self._judge([change]).get(change, ()))

        people = [
            Candidate(agent, shift, judged)
            for shift in sorted(self._roster.between(now, now + MOMENT), key=lambda one: one.end)
            if (agent := self._roster.agents.get(shift.agent)) is not None and agent.active
        ]
        dialog = self.dialog = OfferDialog(people, now, self._viewer, self._over)
        dialog.confirmed.connect(self._make)
        dialog.finished.connect(self._forget)
        dialog.open()

    def answer(self, offer: UUID, agents: Sequence[str], response: Response) -> None:
        """Put on record what these people have said; each is decided by itself, the first ones get the places."""
        known = self.offers.get(offer)
        for agent in agents:
            one = known.of(agent) if known is not None else None
            if one is None:
                continue
            broken = self._broken(one.change) if response is Response.ACCEPTED else ""
            if broken:
                self.noticed.emit(Notice(broken, translate("Offering", "Nothing was changed.")))
                continue
            self._run(c.AnswerOffer(offer, agent, response, self._day_of(one)))

    def _broken(self, change: Stretch) -> str:
        """A hard rule that the shift would break by now; empty: none."""
        from widgets.limits.breach_texts import breach_text

        hard = [one for one in self._judge([change]).get(change, ()) if one.hard]
        return breach_text(hard[0], self._viewer) if hard else ""

    def _make(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        command = c.MakeOffer(
            dialog.offer, dialog.sort, dialog.what_for.text(), dialog.places.number() or 0, dialog.until(),
            dialog.invited(),
        )  # fmt: skip
        self._mine.add(command.offer)
        dialog.show_saving(True)

        def home(outcome: Outcome) -> None:
            notice = notice_of(outcome, self._viewer, None)
            if self.dialog is dialog:
                dialog.show_saving(False)
                if isinstance(outcome, Done):
                    dialog.accept()
                elif notice is not None:
                    dialog.tell(sentences((notice.what, notice.to_do)))
            if isinstance(outcome, Done) and command.offer not in self._sent:
                self._send(command)

        self._acts.run(command, home)

    def _send(self, command: c.MakeOffer) -> None:
        """By the first way that reaches each; the telephone is a person's, and stays to be done."""
        self._sent.add(command.offer)
        for one in command.invited:
            to = self._recipient(one)
            ways = [way for way in self._notifiers if way.address(to) and way.channel is not PageChannel.CALL]
            if not ways:
                self._state_sent(c.NoteSent(command.offer, one.agent, Way.CALL, None, to.phone))
                continue
            way = Way(ways[0].channel.value)
            self._state_sent(c.NoteSent(command.offer, one.agent, way, None))
            message = Message(uuid4(), to, self._subject(command), self._text(command, one))
            ways[0].notify(message, partial(self._told, command.offer, one.agent, way))

    def _told(self, offer: UUID, agent: str, way: Way, reply: Reply) -> None:
        self._state_sent(c.NoteSent(offer, agent, way, Sent(reply.answer.value), reply.words))

    def _settle(self, offer: Offer) -> None:
        """What a console that ended had asked a channel for is told as unknown, not sent again; of whom it had not
        said anything by then, a person is to ring them up.
        """
        if offer.id in self._mine:
            return
        self._mine.add(offer.id)
        for agent, told in offer.deliveries.items():
            if told.sent is None and told.way is not Way.CALL:
                self._state_sent(c.NoteSent(offer.id, agent, told.way, Sent.UNKNOWN))
        for one in offer.invited if offer.is_open else ():
            if one.agent not in offer.deliveries:
                self._state_sent(c.NoteSent(offer.id, one.agent, Way.CALL, None, self._recipient(one).phone))

    def _state_sent(self, command: c.NoteSent) -> None:
        id_ = uuid5(command.offer, f"{command.agent}/{command.way}/{command.sent}")
        self._operations.run(Request(id_, command, CONSOLE, self._acts.desk), lambda _outcome: None)

    def _called(self, offer: UUID, agents: Sequence[str], sent: Sent) -> None:
        """A person rang them up and says what came of it."""
        for agent in agents:
            self._run(c.NoteSent(offer, agent, Way.CALL, sent))

    def _wake(self, owners: tuple[Hashable, ...]) -> None:
        if any(isinstance(owner, tuple) and owner[0] is Offering for owner in owners):
            self._end_what_is_over()

    def _end_what_is_over(self) -> None:
        now = self._now()
        for offer in self.offers.open:
            if offer.deadline <= now:
                request = Request(uuid5(offer.id, "expired"), c.ExpireOffer(offer.id), CONSOLE, self._acts.desk)
                self._operations.run(request, partial(self._ended, offer.id))

    def _ended(self, offer: UUID, outcome: Outcome) -> None:
        if isinstance(outcome, Failed):
            self._schedule.wait_for((Offering, offer), [self._now() + RETRY])

    def _run(self, command: Any) -> None:
        self._acts.run(command, self._tell)

    def _tell(self, outcome: Outcome) -> None:
        notice = notice_of(outcome, self._viewer, None)
        if notice is not None:
            self.noticed.emit(notice)

    def _recipient(self, one: Invited) -> Recipient:
        """As the centre's list knows the person; agents are often not on it, and are rung up."""
        known = next((person for person in self._viewer.people if person.id == one.agent), None)
        return Recipient(one.agent, one.name, known.email if known else "", known.phone if known else "")

    def _subject(self, command: c.MakeOffer) -> str:
        return translate("Offering", "{kind}: {what}").format(
            kind=offer_kind_word(command.kind), what=command.what_for.strip()
        )

    def _text(self, command: c.MakeOffer, one: Invited) -> str:
        zone = self._viewer.zone
        words = translate(
            "Offering",
            "Your shift today would be {start} to {end} instead of {was_start} to {was_end}. {places} places; the "
            "first who accept get them. Please answer your supervisor by {deadline}.",
        )
        return words.format(
            start=clock_time(one.start, zone), end=clock_time(one.end, zone),
            was_start=clock_time(one.was_start, zone), was_end=clock_time(one.was_end, zone),
            places=command.places, deadline=clock_time(command.deadline, zone),
        )  # fmt: skip

    def _day_of(self, one: Invited) -> date:
        """The centre's day on which the shift begins as the roster has it now."""
        shift = self._roster.shifts.get(one.shift)
        return (shift.start if shift is not None else one.was_start).astimezone(self._viewer.zone).date()

    @property
    def _roster(self) -> Roster:
        return self._state.roster or Roster()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._state.now(), UTC)

    def _show(self) -> None:
        if self.panel is not None:
            self.panel.show_offers(tuple(self.offers), self._state.now())

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
