"""Folds what happens to contacts: who waits, rings, talks, and what is counted of it."""

from collections import deque
from typing import NamedTuple

from resources.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactTransferred,
    ContactWaiting,
    OfferMissed,
    ServerStopping,
)
from resources.line import Line, Waiting
from resources.lines import Lines
from resources.presence import Presence, Talk
from resources.roster import Roster
from resources.tally import (
    ABANDONED,
    ANSWERED,
    AT_SHUTDOWN,
    COMPLETED,
    EXIT_TIMEOUT,
    OFFERED,
    TALKED_S,
    WAITED_S,
    WITHIN,
    WRAPPED_S,
    Counted,
)

OVERLAP_S = 5.0  # for so long events may still arrive that a snapshot already reflects
SHUTDOWN_S = 2.0  # abandons within these seconds before a server's stop are its own doing
MOST_WAITING = 20_000  # in one queue
KEPT = 20_000  # ended contacts and conversations remembered


class _Unanswered(NamedTuple):
    at: float
    line: Line
    counted: Counted


class Calls:
    """The contacts of all queues. Every event may come twice, or late, or for something unknown."""

    def __init__(self, lines: Lines, roster: Roster) -> None:
        self._lines = lines
        self._roster = roster
        self._talks: dict[str, Talk] = {}  # by leg
        self._ended: dict[str, None] = {}  # legs
        self._unanswered: dict[str, _Unanswered] = {}  # the last queue each contact left so
        self._overtaken: dict[tuple[str, str], float] = {}  # left before their join was heard of
        self._vanished: dict[tuple[str, str], float] = {}  # counted, not in the snapshot, their leave not heard of yet
        self._latest: deque[_Unanswered] = deque()
        self._snapshot_at = float("-inf")
        self._stopping_at: float | None = None

    def joined(self, event: ContactJoined) -> None:
        """Count the join once, even if a snapshot already showed the contact."""
        at, queue, contact = event[:3]
        line = self._lines.line(queue)
        waiting = line.waiting.get(contact)
        if waiting is not None:
            if not waiting.counted:
                waiting.counted = True
                line.tallies.add(at, OFFERED)
            return
        if (queue, contact) in self._vanished:
            return
        line.tallies.add(at, OFFERED)
        unanswered = self._unanswered.pop(contact, None)
        if unanswered is not None:  # who joins again did not hang up: it was an overflow
            unanswered.line.tallies.move(unanswered.counted, ABANDONED, EXIT_TIMEOUT)
        left = self._overtaken.pop((queue, contact), None)
        if (left is None or at - left > OVERLAP_S) and len(line.waiting) < MOST_WAITING:
            line.waiting[contact] = Waiting(at, True)

    def abandoned(self, event: ContactAbandoned) -> None:
        """Count a contact that left unanswered, once for each time it waited."""
        at, queue, contact = event
        line = self._lines.line(queue)
        waiting = line.waiting.get(contact)
        if waiting is None:
            before = self._unanswered.get(contact)
            if before is not None and before.line is line:
                return
        elif waiting.left is not None:
            return
        counted = line.tallies.add(at, ABANDONED)
        if waiting is not None:
            waiting.left = counted
            self._silence(waiting, queue, contact, at)
        self._note(contact, _Unanswered(at, line, counted))

    def left(self, event: ContactLeft) -> None:
        """Take a contact out of its queue; an unknown one left before its join was heard of."""
        at, queue, contact = event
        waiting = self._lines.line(queue).waiting.pop(contact, None)
        if waiting is not None:
            self._silence(waiting, queue, contact, at)
        elif self._vanished.pop((queue, contact), None) is not None:
            return
        if waiting is None or (not waiting.counted and at - self._snapshot_at < OVERLAP_S):
            self._overtaken[queue, contact] = at
            _limit(self._overtaken)

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
        at, queue, contact, agent = event
        presence = self._roster.known.get(agent)
        if presence is not None and (queue, contact) in presence.offers:
            presence.offers.discard((queue, contact))
            self._roster.touch(presence, at)

    def answered(self, event: ContactAnswered) -> None:
        """Count the answer once for each conversation; the contact no longer waits."""
        at, queue, contact, agent, leg, waited_s = event
        line = self._lines.line(queue)
        waiting = line.waiting.pop(contact, None)
        if waiting is not None:
            self._silence(waiting, queue, contact, at)
        if leg and (leg in self._talks or leg in self._ended):
            return
        self._count_answer(line, at, waited_s)
        presence = self._roster.presence(agent, at)
        self._drop_nameless(presence, queue)
        self._begin(Talk(queue, contact, agent, leg, at), presence)

    def completed(self, event: ContactCompleted) -> None:
        """Close a conversation by its leg, else by contact, else by queue and agent."""
        at, queue, contact, agent, leg, talked_s = event
        if leg in self._ended:
            return
        talk = self._find(queue, contact, agent, leg)
        line = self._lines.line(queue)
        wrap_s = self._wrap_s(line, agent)
        line.tallies.add(at, COMPLETED)
        line.tallies.add(at, TALKED_S, talked_s)
        line.tallies.add(at, WRAPPED_S, wrap_s)
        if talk is not None:
            self.close(talk, at)
        for name in {leg, talk.leg if talk is not None else ""} - {""}:
            self._remember(name)
        presence = self._roster.known.get(agent)
        if presence is not None and wrap_s:
            self._roster.wrap(presence, at + wrap_s)

    def transferred(self, event: ContactTransferred) -> None:
        """The conversation of the contact ends; what it lasted is counted when its end is told."""
        for talk in [talk for talk in self._talks.values() if talk.contact == event.contact]:
            self.close(talk, event.at)

    def stopping(self, event: ServerStopping) -> None:
        """Set the abandons of the server's last seconds apart."""
        self._stopping_at = event.at
        for unanswered in self._latest:
            if unanswered.at >= event.at - SHUTDOWN_S:
                unanswered.line.tallies.also(unanswered.counted, AT_SHUTDOWN)
        self._latest.clear()

    def drop(self, at: float) -> None:
        """Nothing is known any more of contacts and conversations; what was counted stays."""
        for line in self._lines.known.values():
            for contact, waiting in line.waiting.items():
                self._silence(waiting, line.settings.id, contact, at)
            line.waiting.clear()
        for presence in self._roster.known.values():
            for talk in list(presence.talks):
                self.close(talk, at)
        self._overtaken.clear()
        self._vanished.clear()
        self._unanswered.clear()
        self._stopping_at = None

    def show(self, waiting: tuple[ContactWaiting, ...], at: float) -> int:
        """Make the waiting contacts those of a snapshot; returns how many differed."""
        self._snapshot_at = at
        changes = 0
        shown: dict[str, dict[str, ContactWaiting]] = {}
        for contact in waiting:
            shown.setdefault(contact.queue, {})[contact.contact] = contact
            self._lines.line(contact.queue)
        for queue, line in self._lines.known.items():
            there = shown.get(queue, {})
            for contact_id in [c for c in line.waiting if c not in there]:
                self._vanish(line.waiting.pop(contact_id), queue, contact_id, at)
                changes += 1
            for contact_id, row in there.items():
                if contact_id not in line.waiting:
                    line.waiting[contact_id] = Waiting(at - row.waited_s, False)
                    changes += 1
        return changes

    def begin_nameless(self, queue: str, presence: Presence, at: float) -> None:
        """A conversation of which only the queue and the agent are known."""
        self._begin(Talk(queue, "", presence.agent, "", at), presence)

    def close(self, talk: Talk, at: float) -> None:
        """The agent no longer talks; what is counted of it comes with its completion."""
        presence = self._roster.known.get(talk.agent)
        if presence is not None and talk in presence.talks:
            presence.talks.remove(talk)
            self._lines.line(talk.queue).talking -= 1
            self._roster.touch(presence, at)
        self._talks.pop(talk.leg, None)

    def _count_answer(self, line: Line, at: float, waited_s: float) -> None:
        line.tallies.add(at, ANSWERED)
        line.tallies.add(at, WAITED_S, waited_s)
        if waited_s <= line.target_s:
            line.tallies.add(at, WITHIN)

    def _begin(self, talk: Talk, presence: Presence) -> None:
        presence.talks.append(talk)
        if talk.leg:
            self._talks[talk.leg] = talk
        self._lines.line(talk.queue).talking += 1
        self._roster.touch(presence, talk.since)

    def _drop_nameless(self, presence: Presence, queue: str) -> None:
        for talk in [talk for talk in presence.talks if not talk.contact and talk.queue == queue]:
            self.close(talk, talk.since)

    def _find(self, queue: str, contact: str, agent: str, leg: str) -> Talk | None:
        talk = self._talks.get(leg) if leg else None
        presence = self._roster.known.get(agent)
        if talk is not None or presence is None:
            return talk
        here = [talk for talk in presence.talks if talk.queue == queue]
        return next((talk for talk in here if contact and talk.contact == contact), here[0] if here else None)

    def _wrap_s(self, line: Line, agent: str) -> float:
        presence = self._roster.known.get(agent)
        row = presence.rows.get(line.settings.id) if presence is not None else None
        return (row.wrap_up_s if row is not None else 0.0) or line.settings.wrap_up_s

    def _silence(self, waiting: Waiting, queue: str, contact: str, at: float) -> None:
        for presence in waiting.ringing:
            if (queue, contact) in presence.offers:
                presence.offers.discard((queue, contact))
                self._roster.touch(presence, at)
        waiting.ringing.clear()

    def _vanish(self, waiting: Waiting, queue: str, contact: str, at: float) -> None:
        self._silence(waiting, queue, contact, at)
        if waiting.counted:
            self._vanished[queue, contact] = at
            _limit(self._vanished)

    def _note(self, contact: str, unanswered: _Unanswered) -> None:
        self._unanswered[contact] = unanswered
        _limit(self._unanswered)
        if self._stopping_at is not None:
            unanswered.line.tallies.also(unanswered.counted, AT_SHUTDOWN)
            return
        self._latest.append(unanswered)
        while self._latest[0].at < unanswered.at - SHUTDOWN_S:
            self._latest.popleft()

    def _remember(self, leg: str) -> None:
        self._ended[leg] = None
        _limit(self._ended)


def _limit(memory: dict[str, None] | dict[str, _Unanswered] | dict[tuple[str, str], float]) -> None:
    if len(memory) > KEPT:
        del memory[next(iter(memory))]  # type: ignore[arg-type]
