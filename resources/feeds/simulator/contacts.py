"""What happens to a contact: it joins, waits, is offered, answered, completed, transferred, or leaves unanswered."""

from collections.abc import Callable
from itertools import count
from math import log

from resources.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactCompleted,
    ContactJoined,
    ContactLeft,
    ContactOffered,
    ContactTransferred,
    OfferMissed,
)
from resources.feeds.simulator.inject import Outage
from resources.feeds.simulator.world import Agent, Contact, Line, World

RING_S = (1.5, 5.5)  # how fast a phone is answered
MISSED_SHARE, MISSED_S = 0.02, 15.0  # offers that nobody takes, and how long they ring
TALK_SIGMA = 0.65  # of the lognormal distribution: a coefficient of variation of 0.73
TRANSFER_SHARE = 0.03


class Contacts:
    """The routing: lowest penalty first, then longest idle; the longest-waiting contact first.

    `freed` is told of an agent who has room for something.
    """

    def __init__(self, world: World, prefix: str) -> None:
        self._world = world
        self._prefix = prefix
        self.freed: Callable[[Agent], None] = self.seek
        self._numbers = count(1)

    def arrive(self, line: Line) -> None:
        """A contact reaches the centre, unless an outage or a lull keeps it away."""
        for keep in line.damping:
            if line.rng.random() >= keep:
                if line.redialling:
                    self._try_again(line, line.redialling[-1])
                return
        self._join(Contact(f"{self._prefix}.{next(self._numbers)}", line, self._world.now), line)

    def _try_again(self, line: Line, outage: Outage) -> None:
        """Who was kept away calls again when it works, or does not."""
        if line.rng.random() < outage.redial:
            self._world.at(outage.end + line.rng.expovariate(1.0 / outage.redial_s), self.arrive, line)

    def seek(self, agent: Agent) -> None:
        """Offer a free agent what has waited longest in the queue that is nearest to him."""
        found: tuple[tuple[int, float, str], Contact] | None = None
        for member in agent.members.values():
            line = member.line
            if line.unserved and agent in line.free:
                first = next(iter(line.unserved))
                key = (member.penalty, first.joined, line.id)
                if found is None or key < found[0]:
                    found = (key, first)
        if found:
            self._ring(found[1], agent)

    def cut(self, agent: Agent) -> None:
        """The agent's phone vanished: what rang goes back to the queue, what was talked ends."""
        for contact in list(agent.contacts):
            self._end(contact, agent)
        if agent.ringing:
            self._miss(agent.ringing, agent)

    def _join(self, contact: Contact, line: Line) -> None:
        world = self._world
        contact.line, contact.joined, contact.left = line, world.now, False
        contact.stay += 1
        line.offered += 1
        line.waiting += 1
        world.events.append(ContactJoined(world.now, line.id, contact.id))
        world.at(world.now + line.rng.expovariate(1.0 / line.plan.patience_s), self._abandon, contact, contact.stay)
        if line.plan.overflow and not contact.overflowed:
            world.at(world.now + line.plan.overflow[0], self._overflow, contact, contact.stay)
        line.unserved[contact] = None
        self._serve(line)

    def _serve(self, line: Line) -> None:
        while line.unserved and line.free:
            self._ring(next(iter(line.unserved)), min(line.free.values())[-1])

    def _ring(self, contact: Contact, agent: Agent) -> None:
        world, line = self._world, contact.line
        del line.unserved[contact]
        contact.rings += 1
        contact.ringing, agent.ringing = agent, contact
        world.events.append(ContactOffered(world.now, line.id, contact.id, agent.id))
        world.show(agent)
        if line.rng.random() < MISSED_SHARE:
            world.at(world.now + MISSED_S, self._ring_out, contact, agent, contact.rings)
        else:
            world.at(world.now + line.rng.uniform(*RING_S), self._answer, contact, agent, contact.rings)

    def _ring_out(self, contact: Contact, agent: Agent, ring: int) -> None:
        if contact.ringing is agent and contact.rings == ring:
            self._miss(contact, agent)

    def _miss(self, contact: Contact, agent: Agent) -> None:
        world, line = self._world, contact.line
        contact.ringing, agent.ringing = None, None
        agent.idle_since = world.now
        world.events.append(OfferMissed(world.now, line.id, contact.id, agent.id))
        world.show(agent)
        line.unserved = dict.fromkeys(sorted((contact, *line.unserved), key=_joined))
        self._serve(line)
        self.freed(agent)

    def _answer(self, contact: Contact, agent: Agent, ring: int) -> None:
        if contact.ringing is not agent or contact.rings != ring:
            return
        world, line = self._world, contact.line
        self._leave(contact)
        line.answered += 1
        line.talking += 1
        contact.agent, contact.began = agent, world.now
        contact.leg = f"{contact.id}/{ring}"
        agent.contacts.append(contact)
        agent.wrap_s = line.rng.uniform(0.5, 1.5) * line.plan.wrap_s  # stated before the conversation ends
        waited = world.now - contact.joined
        world.events.append(ContactAnswered(world.now, line.id, contact.id, agent.id, contact.leg, waited))
        world.show(agent)
        world.at(world.now + self._talk_s(line), self._complete, contact, agent, contact.leg)
        self.seek(agent)

    def _complete(self, contact: Contact, agent: Agent, leg: str) -> None:
        if contact.agent is not agent or contact.leg != leg:
            return
        target = self._transfer_target(contact.line)
        if target:
            self._world.events.append(ContactTransferred(self._world.now, contact.id))
        self._end(contact, agent)
        if target:
            self._join(contact, target)

    def _end(self, contact: Contact, agent: Agent) -> None:
        world, line = self._world, contact.line
        line.talking -= 1
        agent.contacts.remove(contact)
        contact.agent = None
        talked = world.now - contact.began
        world.events.append(ContactCompleted(world.now, line.id, contact.id, agent.id, contact.leg, talked))
        agent.last_contact_at = agent.idle_since = world.now
        agent.wrap_until = world.now + agent.wrap_s
        world.show(agent)
        world.at(agent.wrap_until, self._wrapped_up, agent, agent.wrap_until)

    def _wrapped_up(self, agent: Agent, until: float) -> None:
        if agent.wrap_until == until:
            self._world.place(agent)
            self.freed(agent)

    def _abandon(self, contact: Contact, stay: int) -> None:
        if contact.stay == stay and not contact.left:
            contact.line.abandoned += 1
            self._leave_unanswered(contact)

    def _overflow(self, contact: Contact, stay: int) -> None:
        if contact.stay != stay or contact.left or contact.ringing or not contact.line.plan.overflow:
            return
        contact.overflowed = True
        contact.line.overflowed += 1
        self._leave_unanswered(contact)
        self._join(contact, self._world.lines[contact.line.plan.overflow[1]])

    def _leave_unanswered(self, contact: Contact) -> None:
        world, agent = self._world, contact.ringing
        world.events.append(ContactAbandoned(world.now, contact.line.id, contact.id))
        self._leave(contact)
        if agent:
            world.show(agent)
            self.freed(agent)

    def _leave(self, contact: Contact) -> None:
        line = contact.line
        contact.left = True
        line.waiting -= 1
        line.unserved.pop(contact, None)
        if contact.ringing:
            contact.ringing.ringing = None
            contact.ringing = None
        self._world.events.append(ContactLeft(self._world.now, line.id, contact.id))

    def _talk_s(self, line: Line) -> float:
        mean = line.plan.talk_s
        for factor in line.slowdown:
            mean *= factor
        return line.rng.lognormvariate(log(mean) - TALK_SIGMA**2 / 2.0, TALK_SIGMA)

    def _transfer_target(self, line: Line) -> Line | None:
        if line.is_chat or line.rng.random() >= TRANSFER_SHARE:
            return None
        others = [one for one in self._world.lines.values() if one.free and not one.is_chat and one is not line]
        return line.rng.choice(others) if others else None


def _joined(contact: Contact) -> tuple[float, str]:
    return contact.joined, contact.id
