"""What happens to the agents: shifts, breaks with their reasons, absences, phones that vanish and come back."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any

from resources.feeds.simulator.contacts import Contacts
from resources.feeds.simulator.day_plan import AgentDay, days_of
from resources.feeds.simulator.plan import DAY_S
from resources.feeds.simulator.world import Agent, Member, World

GOING_HOME = "End of shift"


class Staff:
    """The agents' day. A pause begins at once, even in a conversation; its time runs from when the agent is free.

    `days` has by midnight what was drawn for the days that are planned.
    """

    def __init__(self, world: World, contacts: Contacts, seed: int) -> None:
        self._world = world
        self._contacts = contacts
        self._seed = seed
        self.days: dict[float, tuple[AgentDay, ...]] = {}
        self._due: dict[Hashable, float] = {}  # of what is armed: a timer set for another moment is void
        contacts.freed = self.freed

    def install(self, agent: Agent) -> None:
        """Put a fixed member where the server's configuration has him, on shift or not."""
        for skill in agent.plan.skills:
            if skill.static:
                agent.members[skill.queue] = Member(self._world.lines[skill.queue], skill.penalty, dynamic=False)

    def plan_day(self, midnight: float) -> None:
        """Arm all shifts and pauses of the agents whose shift begins on that day, and the next day's plan."""
        world = self._world
        plans = (agent.plan for agent in world.agents.values())
        days = self.days[midnight] = tuple(days_of(plans, self._seed, midnight))
        self.days.pop(midnight - 2 * DAY_S, None)
        for day, agent in zip(days, world.agents.values(), strict=True):
            if day.end <= world.now:
                continue
            self.arm_shift(agent, midnight, day.begin, day.end)
            for place, pause in enumerate(day.pauses):
                if pause.moment > world.now:
                    self.arm_pause(agent, (agent.id, midnight, place), pause.reason, pause.moment, pause.length)
        world.at(midnight + DAY_S, self.plan_day, midnight + DAY_S)

    def arm_shift(self, agent: Agent, key: Hashable, begin: float, end: float) -> None:
        """The agent is there from `begin` to `end`; `key` tells the agent's shifts apart."""
        world = self._world
        if agent.shift == key and agent.shift_ends:  # it has begun
            agent.shift_ends = end
            if end > world.now and not agent.on_shift:
                self._sign_on(agent)
            elif end > world.now and agent.leaving:
                agent.leaving = False
                self.unpause(agent, GOING_HOME)
        else:
            self._arm((agent.id, key, "begin"), max(begin, world.now), self._begin_shift, agent, key, end)
        self._arm((agent.id, key, "end"), max(end, world.now), self._end_shift, agent)

    def disarm_shift(self, agent: Agent, key: Hashable) -> None:
        """A shift that has not begun will not be."""
        for what in ("begin", "end"):
            self.disarm((agent.id, key, what))

    def arm_pause(self, agent: Agent, key: Hashable, reason: str, moment: float, length: float) -> None:
        """The agent pauses at `moment`, and not when this pause was due before."""
        self._arm(key, max(moment, self._world.now), self.pause, agent, reason, length)

    def disarm(self, key: Hashable) -> None:
        """What was armed under that key does not happen."""
        self._due.pop(key, None)

    def _arm(self, key: Hashable, moment: float, act: Callable[..., None], *args: Any) -> None:
        self._due[key] = moment
        self._world.at(moment, self._if_due, key, moment, act, args)

    def _if_due(self, key: Hashable, moment: float, act: Callable[..., None], args: tuple[Any, ...]) -> None:
        if self._due.get(key) == moment:
            del self._due[key]
            act(*args)

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

    def _begin_shift(self, agent: Agent, key: Hashable, end: float) -> None:
        agent.shift, agent.shift_ends = key, end
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
