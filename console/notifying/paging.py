"""Calls people: states the page, asks the channel, states the answer. A page is never sent twice."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from console.acts.acts import Acts
from console.acts.operations import Operations
from console.acts.outcome_notices import notice_of
from console.acts.outcomes import Done, Failed, Outcome, Request
from console.notifying.notifier import Message, Notifier, Recipient, Reply
from console.notifying.page_texts import page_words
from console.state import State
from incidents.board import Board
from incidents.incident import Incident
from incidents.kinds import RUNNING
from incidents.roles import Role
from incidents.team.calls import Answered, PageChannel
from incidents.team.commands import NotePage, PageHolder
from incidents.team.paging import unanswered
from resources.entry import CONSOLE, Who
from widgets.incidents.names import IncidentNames
from widgets.toast import Notice
from widgets.viewer import Viewer

translate = QCoreApplication.translate

Called = tuple[str, str, str]  # role, person, contact


@dataclass(frozen=True, slots=True)
class Way:
    """By which channel somebody is reached, and where."""

    notifier: Notifier
    to: Recipient
    address: str


class Paging(QObject):
    """`automatic`: whoever is given a role is called at once, by every way but the telephone that reaches them.

    What this console has not asked a channel itself, and what was left without an answer, was on its way when a console
    ended: nobody knows whether it went out, and that is what the log then says.
    """

    noticed = Signal(object)  # widgets.toast.Notice

    def __init__(
        self,
        acts: Acts,
        operations: Operations,
        state: State,
        viewer: Viewer,
        notifiers: Sequence[Notifier],
        *,
        automatic: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._operations, self._state, self._viewer = acts, operations, state, viewer
        self._notifiers, self._automatic = tuple(notifiers), automatic
        self._mine: set[UUID] = set()  # pages that this console has asked for
        self._replies: dict[UUID, tuple[UUID, Reply]] = {}  # not stored yet: page → incident, reply
        self._seen: dict[UUID, Incident] = {}
        state.board_changed.connect(self._show)

    def page(self, incident: UUID, role: str = "") -> None:
        """Call the holder of a role, or without one everybody who has not answered, in the name of the person here."""
        known = (self._state.board or Board()).get(incident)
        if known is None:
            return
        called = [one for one in _called(known) if one[0] == role] if role else list(_silent(known))
        others = [one for one in called if one[1] != self._acts.who.person]
        for one in others[:1] if role else others:  # the commander before whoever is offered command
            for way in self._ways(one, by_hand=True):
                self._state_page(known, one, way, uuid4())

    @property
    def notifiers(self) -> tuple[Notifier, ...]:
        """The ways of this desk."""
        return self._notifiers

    def close(self) -> None:
        """Wait for what is on its way."""
        for notifier in self._notifiers:
            notifier.close()

    @Slot(object)
    def _show(self, board: Board) -> None:
        for incident in board:
            if self._seen.get(incident.id) is not incident:
                self._seen[incident.id] = incident
                self._settle(incident)
                if self._automatic and incident.state in RUNNING:
                    self._call_the_new(incident)
        for page, (key, reply) in tuple(self._replies.items()):
            self._note(key, page, reply)

    def _settle(self, incident: Incident) -> None:
        """Pages of a console that ended before the channel had answered are told, not repeated."""
        for page in unanswered(incident):
            if page.id not in self._mine:
                self._mine.add(page.id)
                self._note(incident.id, page.id, Reply(Answered.UNKNOWN, ""))

    def _call_the_new(self, incident: Incident) -> None:
        for called in _silent(incident):
            since = _since(incident, called)
            holder = called[1] or called[2]
            if incident.calls.pages_of(called[0], holder, since) or called[1] == self._acts.who.person:
                continue
            for way in self._ways(called, by_hand=False):
                page = uuid5(incident.id, f"page:{called[0]}:{holder}:{since.isoformat()}:{way.notifier.channel}")
                if page not in self._mine:
                    self._state_page(incident, called, way, page, CONSOLE)

    def _ways(self, called: Called, *, by_hand: bool) -> Iterator[Way]:
        """Every way that reaches them; the telephone only where a person asks and nothing else is left."""
        to = self._recipient(called)
        found = [Way(one, to, address) for one in self._notifiers if (address := one.address(to))]
        silent = [way for way in found if way.notifier.channel is not PageChannel.CALL]
        yield from silent or (found if by_hand else ())

    def _recipient(self, called: Called) -> Recipient:
        _, person, contact = called
        wanted = person or contact
        for one in self._viewer.people if person else self._viewer.directory:
            if one.id == wanted:
                return Recipient(one.id, one.name, one.email, one.phone)
        return Recipient(wanted, wanted)

    def _state_page(self, incident: Incident, called: Called, way: Way, page: UUID, by: Who | None = None) -> None:
        """Put the page into the log, in the name of the person at this desk if `by` says nobody else."""
        role, person, contact = called
        who = by or self._acts.who
        subject, text = page_words(incident, role, person, who.person, self._viewer)
        digest = hashlib.sha256(f"{subject}\n{text}".encode()).hexdigest()
        command = PageHolder(incident.id, page, role, person, contact, way.notifier.channel, way.address, digest)
        self._mine.add(page)
        message = Message(page, way.to, subject, text)
        request = Request(page, command, who, self._acts.desk)
        self._operations.run(request, partial(self._stated, incident, way, message))

    def _stated(self, incident: Incident, way: Way, message: Message, outcome: Outcome) -> None:
        """Only what this very act has put into the log is sent."""
        notice = notice_of(outcome, self._viewer, IncidentNames(incident, self._viewer))
        if notice is not None:
            self.noticed.emit(notice)
        if isinstance(outcome, Failed):
            self._mine.discard(message.id)
        if not isinstance(outcome, Done) or outcome.repeated or not outcome.entries:
            return
        if way.notifier.channel is PageChannel.CALL:
            words = translate("Page", "Ring {name} up: {address}. Then say in the team panel what came of it.")
            self.noticed.emit(Notice(words.format(name=message.to.name, address=way.address)))
        way.notifier.notify(message, partial(self._note, incident.id, message.id))

    def _note(self, incident: UUID, page: UUID, reply: Reply) -> None:
        self._replies[page] = (incident, reply)
        command = NotePage(incident, page, reply.answer, reply.words)
        request = Request(uuid5(page, "answer"), command, CONSOLE, self._acts.desk)
        self._operations.run(request, partial(self._noted, page))

    def _noted(self, page: UUID, outcome: Outcome) -> None:
        """What the store could not take is stated again when the board next grows."""
        if not isinstance(outcome, Failed):
            self._replies.pop(page, None)


def _called(incident: Incident) -> Iterator[Called]:
    """Everybody who can be called: the holders, and whoever is offered command."""
    for held in incident.team.values():
        yield held.role, held.person, held.contact
    if incident.calls.offer is not None:
        yield str(Role.INCIDENT_COMMANDER), incident.calls.offer.person, ""


def _silent(incident: Incident) -> Iterator[Called]:
    """Those who owe an answer."""
    for held in incident.team.values():
        if held.accepted_at is None and not held.declined:
            yield held.role, held.person, held.contact
    if incident.calls.offer is not None:
        yield str(Role.INCIDENT_COMMANDER), incident.calls.offer.person, ""


def _since(incident: Incident, called: Called) -> datetime:
    """Since when they owe it."""
    offer = incident.calls.offer
    if offer is not None and called[0] == Role.INCIDENT_COMMANDER and called[1] == offer.person:
        return offer.at
    return incident.team[called[0]].assigned_at
