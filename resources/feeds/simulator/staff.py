"""What happens to the agents: shifts, breaks with their reasons, absences, phones that vanish and come back."""

from collections.abc import Iterable, Iterator
from random import Random

from resources.feeds.simulator.contacts import Contacts
from resources.feeds.simulator.plan import DAY_S
from resources.feeds.simulator.world import Agent, Member, World

BREAK, LUNCH, TRAINING, COACHING, GOING_HOME = "Break", "Lunch", "Training", "Coaching", "End of shift"
HOUR_S = 3600.0
TRAINED, COACHED = 0.05, 0.06  # shares of the agents, each day


class Staff:
    """The agents' day. A pause begins at once, even in a conversation; its time runs from when the agent is free."""

    def __init__(self, world: World, contacts: Contacts, seed: int) -> None:
        self._world = world
        self._contacts = contacts
        self._seed = seed
        contacts.freed = self.freed

    def install(self, agent: Agent) -> None:
        """Put a fixed member where the server's configuration has him, on shift or not."""
        for skill in agent.plan.skills:
            if skill.static:
                agent.members[skill.queue] = Member(self._world.lines[skill.queue], skill.penalty, dynamic=False)

    def plan_day(self, midnight: float) -> None:
        """Arm all shifts and pauses of the agents whose shift begins on that day, and the next day's plan."""
        world = self._world
        rng = Random(f"pauses/{self._seed}/{midnight:.0f}")
        for agent in world.agents.values():
            begin, end = midnight + agent.plan.begins_h * HOUR_S, midnight + agent.plan.ends_h * HOUR_S
            pauses = [(begin + share * (end - begin), reason, length) for share, reason, length in _pauses(rng)]
            if end <= world.now:
                continue
            world.at(max(begin, world.now), self._begin_shift, agent, end)
            world.at(end, self._end_shift, agent)
            for moment, reason, length in pauses:
                if moment > world.now:
                    world.at(moment, self.pause, agent, reason, length)
        world.at(midnight + DAY_S, self.plan_day, midnight + DAY_S)

    def freed(self, agent: Agent) -> None:
        """The agent has room for something: the shift's end and a pause that is due come before contacts."""
        if self._world.is_idle(agent):
            if agent.leaving:
                self._sign_off(agent)
                return
            if agent.pause_due:
                reason, length = agent.pause_due
                agent.pause_due = None
                self._world.at(self._world.now + length, self.unpause, agent, reason)
        self._contacts.seek(agent)

    def pause(self, agent: Agent, reason: str, length: float) -> None:
        """Pause the agent in all queues for `length` seconds, unless paused in all of them already."""
        if not agent.on_shift or agent.leaving or all(member.paused for member in agent.members.values()):
            return
        agent.pause_due = (reason, length)
        self._pause_everywhere(agent, reason)
        self.freed(agent)

    def unpause(self, agent: Agent, reason: str) -> None:
        """End the pauses of that reason; those for another reason stay."""
        mine = [member for member in agent.members.values() if member.paused and member.reason == reason]
        for member in mine:
            member.paused, member.reason = False, ""
        if mine:
            self._world.show(agent)
            self._contacts.seek(agent)

    def lose_phones(self, agents: Iterable[Agent]) -> None:
        for agent in agents:
            agent.lost_phone += 1
            self._contacts.cut(agent)
            self._world.show(agent)

    def find_phones(self, agents: Iterable[Agent]) -> None:
        for agent in agents:
            agent.lost_phone -= 1
            self._world.show(agent)
            self._contacts.seek(agent)

    def send_home(self, agents: Iterable[Agent]) -> None:
        """They finish what they have begun and sign off."""
        for agent in agents:
            agent.absences += 1
            self._leave(agent)

    def call_back(self, agents: Iterable[Agent]) -> None:
        """Those whose shift still runs sign on again."""
        for agent in agents:
            agent.absences -= 1
            if agent.shift_ends > self._world.now:
                self._sign_on(agent)

    def _begin_shift(self, agent: Agent, end: float) -> None:
        agent.shift_ends = end
        self._sign_on(agent)

    def _end_shift(self, agent: Agent) -> None:
        if agent.shift_ends <= self._world.now:
            self._leave(agent)

    def _sign_on(self, agent: Agent) -> None:
        if agent.absences:
            return
        world = self._world
        if agent.leaving:  # still there, finishing
            agent.leaving = False
            self.unpause(agent, GOING_HOME)
        elif not agent.on_shift:
            agent.on_shift = True
            agent.idle_since = world.now
            for skill in agent.plan.skills:
                if skill.queue not in agent.members:
                    agent.members[skill.queue] = Member(world.lines[skill.queue], skill.penalty, not skill.static)
            world.show(agent)
            self._contacts.seek(agent)

    def _leave(self, agent: Agent) -> None:
        if not agent.on_shift or agent.leaving:
            return
        agent.leaving, agent.pause_due = True, None
        if not self._world.is_idle(agent):
            self._pause_everywhere(agent, GOING_HOME)
        self.freed(agent)

    def _sign_off(self, agent: Agent) -> None:
        world = self._world
        agent.on_shift = agent.leaving = False
        for member in list(agent.members.values()):
            member.paused, member.reason = False, ""
            if member.dynamic:
                world.drop(agent, member)
        world.show(agent)

    def _pause_everywhere(self, agent: Agent, reason: str) -> None:
        for member in agent.members.values():
            member.paused, member.reason = True, reason
        self._world.show(agent)


def _pauses(rng: Random) -> Iterator[tuple[float, str, float]]:
    """The pauses of one shift: when, as a share of the shift; why; for how many seconds."""
    yield rng.uniform(0.15, 0.30), BREAK, rng.uniform(480.0, 720.0)
    yield rng.uniform(0.35, 0.60), LUNCH, rng.uniform(1500.0, 2100.0)
    yield rng.uniform(0.72, 0.88), BREAK, rng.uniform(480.0, 720.0)
    if rng.random() < TRAINED:
        yield rng.uniform(0.30, 0.90), TRAINING, rng.uniform(1500.0, 2400.0)
    if rng.random() < COACHED:
        yield rng.uniform(0.30, 0.90), COACHING, rng.uniform(600.0, 1200.0)
