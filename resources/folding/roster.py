"""All agents of the floor, their figures kept until something changes them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from resources.agents import AgentState
from resources.events import MemberGone, MemberSeen
from resources.floor import AgentFigures
from resources.folding.headcount import Headcount, Staff
from resources.folding.presence import Presence

MOST_AGENTS = 20_000  # a server that names more is broken: what it says of them is not kept
NO_AGENTS: Mapping[str, AgentFigures] = MappingProxyType({})


class Roster:
    """The agents by address. `meet` is told the queue of every new membership."""

    def __init__(self, meet: Callable[[str], object]) -> None:
        self._meet = meet
        self.known: dict[str, Presence] = {}
        self._dirty: set[str] = set()
        self._wrapping: set[str] = set()
        self._stale: set[str] = set()  # settled, but not yet in the figures
        self._figures: Mapping[str, AgentFigures] = NO_AGENTS
        self._headcount = Headcount()

    def presence(self, agent: str, at: float) -> Presence:
        """The agent, made when met for the first time."""
        presence = self.known.get(agent)
        if presence is None:
            presence = Presence(agent, at)
            if len(self.known) < MOST_AGENTS:
                self.known[agent] = presence
        return presence

    def touch(self, presence: Presence, at: float) -> None:
        """Something happened that may change the agent's state."""
        presence.changed = at
        self._dirty.add(presence.agent)

    def noted(self, presence: Presence) -> None:
        """Something became known of the agent that is not of the state."""
        self._dirty.add(presence.agent)

    def seen(self, row: MemberSeen) -> bool:
        """Take in a membership; True when it says anything new about the agent's state or place."""
        # half of all events are this one, and most of them repeat what is known
        at, queue, agent, name, device, paused, _, _, wrap_up_s, last_contact_at, _, _, _ = row
        presence = self.known.get(agent) or self.presence(agent, at)
        old = presence.rows.get(queue)
        if wrap_up_s and last_contact_at and last_contact_at + wrap_up_s > presence.wrap_until:
            self.wrap(presence, last_contact_at + wrap_up_s)
        if old is None:
            self._meet(queue)
            presence.changed = at
        elif old[3:9] == row[3:9]:  # from the name to the wrap-up
            return False
        elif old[4] is not device:
            presence.changed = at
            if presence.offers and device is not AgentState.RINGING:
                presence.offers.clear()
        elif old[5] != paused:
            presence.changed = at
        presence.rows[queue] = row
        if name:
            presence.name = name
        self._dirty.add(agent)
        return True

    def gone(self, event: MemberGone) -> bool:
        """Take out a membership; True if there was one."""
        presence = self.known.get(event.agent)
        if presence is None or presence.rows.pop(event.queue, None) is None:
            return False
        self.touch(presence, event.at)
        return True

    def wrap(self, presence: Presence, until: float) -> None:
        """The agent is in after-call work until then."""
        if until > presence.wrap_until:
            presence.wrap_until = until
            self._wrapping.add(presence.agent)
            self._dirty.add(presence.agent)

    def settle(self, now: float) -> None:
        """Bring every agent's state up to `now`, so that a state that ends unseen ends at its time."""
        dirty = self._dirty
        if self._wrapping:
            over = {agent for agent in self._wrapping if agent not in self.known or self.known[agent].wrap_until <= now}
            self._wrapping -= over
            dirty |= over
        if not dirty:
            return
        self._dirty = set()
        for agent in dirty:
            presence = self.known.get(agent)
            if presence is not None:
                presence.settle(now)
        self._stale |= dirty

    def figures(self, now: float) -> Mapping[str, AgentFigures]:
        """All agents with a membership, as values at `now`; the same mapping while nothing changes."""
        self.settle(now)
        if self._stale:
            figures = dict(self._figures)
            for agent in sorted(self._stale):
                self._renew(figures, agent, now)
            self._figures, self._stale = MappingProxyType(figures), set()
        return self._figures

    def staff(self) -> Mapping[str, Staff]:
        """The agents of each queue, as of the last `figures`."""
        return self._headcount.staff()

    def _renew(self, figures: dict[str, AgentFigures], agent: str, now: float) -> None:
        presence, old = self.known.get(agent), figures.get(agent)
        if presence is not None and presence.rows:
            figures[agent] = new = presence.figures(now)
            self._headcount.replace(old, new)
            return
        self._headcount.replace(figures.pop(agent, None), None)
        if presence is not None and not presence.talks:
            del self.known[agent]
