"""Folds the conversations: who talks to whom, and what is counted at the answer and at the end."""

from resources.events import ContactAnswered, ContactCompleted, ContactTransferred
from resources.folding.line import Line
from resources.folding.lines import Lines
from resources.folding.memory import Memory
from resources.folding.presence import Presence, Talk
from resources.folding.roster import Roster


class Conversations:
    """Conversations by leg. An end may lack the leg, come twice, or come for one that was never known."""

    def __init__(self, lines: Lines, roster: Roster) -> None:
        self._lines = lines
        self._roster = roster
        self._talks: dict[str, Talk] = {}
        self._ended: Memory[str, None] = Memory()

    def answered(self, event: ContactAnswered) -> None:
        """Count the answer once for each leg."""
        at, queue, contact, agent, leg, waited_s = event
        if leg and (leg in self._talks or leg in self._ended):
            return
        line = self._lines.line(queue)
        line.tallies.answered(at, waited_s, waited_s <= line.target_s)
        presence = self._roster.presence(agent, at)
        if presence.talks:
            for talk in [talk for talk in presence.talks if not talk.contact and talk.queue == queue]:
                self.close(talk, talk.since)  # a snapshot had shown it without its name
        self._begin(Talk(queue, contact, agent, leg, at), presence)

    def completed(self, event: ContactCompleted) -> None:
        """Close a conversation by its leg, else by contact, else by queue and agent."""
        at, queue, contact, agent, leg, talked_s = event
        if leg in self._ended:
            return
        talk = self._find(queue, contact, agent, leg)
        line = self._lines.line(queue)
        presence = self._roster.known.get(agent)
        wrap_s = _wrap_s(line, presence)
        line.tallies.completed(at, talked_s, wrap_s)
        if leg:
            self._ended[leg] = None
        if talk is not None:
            self.close(talk, at)
            if talk.leg and talk.leg != leg:
                self._ended[talk.leg] = None
        if presence is not None and wrap_s:
            self._roster.wrap(presence, at + wrap_s)

    def transferred(self, event: ContactTransferred) -> None:
        """The conversation of the contact ends; what it lasted is counted when its completion is told."""
        for talk in [talk for talk in self._talks.values() if talk.contact == event.contact]:
            self.close(talk, event.at)

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

    def drop(self, at: float) -> None:
        """Nothing is known of any conversation any more."""
        for presence in self._roster.known.values():
            for talk in list(presence.talks):
                self.close(talk, at)

    def _begin(self, talk: Talk, presence: Presence) -> None:
        presence.answer(talk)
        if talk.leg:
            self._talks[talk.leg] = talk
        self._lines.line(talk.queue).talking += 1
        self._roster.touch(presence, talk.since)

    def _find(self, queue: str, contact: str, agent: str, leg: str) -> Talk | None:
        talk = self._talks.get(leg) if leg else None
        presence = self._roster.known.get(agent)
        if talk is not None or presence is None:
            return talk
        here = [talk for talk in presence.talks if talk.queue == queue]
        return next((talk for talk in here if contact and talk.contact == contact), here[0] if here else None)


def _wrap_s(line: Line, presence: Presence | None) -> float:
    row = presence.rows.get(line.settings.id) if presence is not None else None
    return (row.wrap_up_s if row is not None else 0.0) or line.settings.wrap_up_s
