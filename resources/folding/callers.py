"""Folds the waiting contacts: who joined, whose phone rings for whom, who left and how."""

from resources.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactWaiting,
    OfferMissed,
    ServerStopping,
)
from resources.folding.conversations import Conversations
from resources.folding.line import Line, Waiting
from resources.folding.lines import Lines
from resources.folding.memory import Memory
from resources.folding.roster import Roster
from resources.folding.unanswered import Unanswered

OVERLAP_S = 5.0  # for so long events may still arrive that a snapshot already reflects
MOST_WAITING = 20_000  # in one queue

Place = tuple[str, str]  # a contact in a queue


class Callers:
    """The contacts of all queues. Every event may come twice, or late, or for something unknown."""

    def __init__(self, lines: Lines, roster: Roster, conversations: Conversations) -> None:
        self._lines, self._roster, self._conversations = lines, roster, conversations
        self._unanswered = Unanswered()
        self._overtaken: Memory[Place, float] = Memory()  # left before their join was heard of
        self._vanished: Memory[Place, float] = Memory()  # counted, gone by a snapshot, their leave not heard of yet
        self._snapshot_at = float("-inf")

    def joined(self, event: ContactJoined) -> None:
        """Count the join once, even if a snapshot already showed the contact."""
        at, queue, contact, _, _ = event
        line = self._lines.line(queue)
        waiting = line.waiting.get(contact)
        if waiting is not None:
            if not waiting.counted:
                waiting.counted = True
                line.tallies.offered(at)
            return
        if self._vanished and (queue, contact) in self._vanished:
            return
        line.tallies.offered(at)
        self._unanswered.came_again(contact)
        left = self._overtaken.pop((queue, contact), None) if self._overtaken else None
        if (left is None or at - left > OVERLAP_S) and len(line.waiting) < MOST_WAITING:
            line.waiting[contact] = Waiting(at, True)

    def abandoned(self, event: ContactAbandoned) -> None:
        """Count a contact that left unanswered, once for each time it waited."""
        at, queue, contact = event
        line = self._lines.line(queue)
        waiting = line.waiting.get(contact)
        known = self._unanswered.knows(contact, line) if waiting is None else waiting.left is not None
        if known:
            return
        counted = self._unanswered.count(at, line, contact)
        if waiting is not None:
            waiting.left = counted
            self._silence(waiting, queue, contact, at)

    def left(self, event: ContactLeft) -> None:
        """Take a contact out of its queue; an unknown one left before its join was heard of."""
        at, queue, contact = event
        waiting = self._take(queue, contact, at)
        if waiting is not None and waiting.counted:
            return
        if waiting is None and self._vanished.pop((queue, contact), None) is not None:
            return
        if waiting is None or at - self._snapshot_at < OVERLAP_S:
            self._overtaken[queue, contact] = at

    def offered(self, event: ContactOffered) -> None:
        """A phone rings for a waiting contact."""
        at, queue, contact, agent = event
        waiting = self._lines.line(queue).waiting.get(contact)
        presence = self._roster.known.get(agent)
        if waiting is None or presence is None:
            return
        presence.offers.add((queue, contact))
        waiting.ringing.append(presence)
        self._roster.touch(presence, at)

    def missed(self, event: OfferMissed) -> None:
        """The phone has stopped ringing; the device may have said so before."""
        at, queue, contact, agent = event
        presence = self._roster.known.get(agent)
        if presence is None:
            return
        if presence.miss(contact, at):
            self._roster.noted(presence)
        if (queue, contact) in presence.offers:
            presence.offers.discard((queue, contact))
            self._roster.touch(presence, at)

    def answered(self, event: ContactAnswered) -> None:
        """The contact no longer waits but talks."""
        at, queue, contact, _, _, _ = event
        self._take(queue, contact, at)
        self._conversations.answered(event)

    def stopping(self, event: ServerStopping) -> None:
        self._unanswered.stopping(event.at)

    def drop(self, at: float) -> None:
        """Nothing is known any more of contacts and conversations; what was counted stays."""
        for queue, line in self._lines.known.items():
            for contact in list(line.waiting):
                self._take(queue, contact, at)
        self._conversations.drop(at)
        self._overtaken.clear()
        self._vanished.clear()
        self._unanswered.clear()

    def show(self, rows: tuple[ContactWaiting, ...], at: float) -> int:
        """Make the waiting contacts those of a snapshot; returns how many differed."""
        self._snapshot_at = at
        shown: dict[str, dict[str, ContactWaiting]] = {}
        for row in rows:
            self._lines.line(row.queue)
            shown.setdefault(row.queue, {})[row.contact] = row
        return sum(self._show(queue, line, shown.get(queue, {}), at) for queue, line in self._lines.known.items())

    def _show(self, queue: str, line: Line, shown: dict[str, ContactWaiting], at: float) -> int:
        gone = [contact for contact in line.waiting if contact not in shown]
        for contact in gone:
            waiting = self._take(queue, contact, at)
            if waiting is not None and waiting.counted:
                self._vanished[queue, contact] = at
        new = {contact: row for contact, row in shown.items() if contact not in line.waiting}
        for contact, row in new.items():
            line.waiting[contact] = Waiting(at - row.waited_s, False)
        return len(gone) + len(new)

    def _take(self, queue: str, contact: str, at: float) -> Waiting | None:
        waiting = self._lines.line(queue).waiting.pop(contact, None)
        if waiting is not None and waiting.ringing:
            self._silence(waiting, queue, contact, at)
        return waiting

    def _silence(self, waiting: Waiting, queue: str, contact: str, at: float) -> None:
        for presence in waiting.ringing:
            if (queue, contact) in presence.offers:
                presence.offers.discard((queue, contact))
                self._roster.touch(presence, at)
        waiting.ringing.clear()
