"""What the simulator itself knows to be so: the yardstick for everything folded from its events."""

from collections.abc import Mapping
from dataclasses import dataclass

from resources.agents import AgentState
from resources.feeds.simulator.world import Agent, Line, World


@dataclass(frozen=True, slots=True)
class QueueTruth:
    """Counts since the start; `waiting` and `talking` are of this moment."""

    offered: int
    answered: int
    abandoned: int
    overflowed: int
    waiting: int
    talking: int


@dataclass(frozen=True, slots=True)
class Truth:
    """Queues by id; the state of every agent who is in some queue."""

    queues: Mapping[str, QueueTruth]
    agents: Mapping[str, AgentState]


def truth(world: World) -> Truth:
    """The world as it is at its moment."""
    agents = {agent.id: state_of(agent, world.now) for agent in world.agents.values() if agent.members}
    return Truth({line.id: _queue(line) for line in world.lines.values()}, agents)


def state_of(agent: Agent, now: float) -> AgentState:
    """A conversation wins over everything, a phone that is gone over what remains."""
    device = agent.device
    if device is not AgentState.READY:
        return device
    if all(member.paused for member in agent.members.values()):
        return AgentState.PAUSED
    return AgentState.WRAP_UP if now < agent.wrap_until else AgentState.READY


def _queue(line: Line) -> QueueTruth:
    return QueueTruth(line.offered, line.answered, line.abandoned, line.overflowed, line.waiting, line.talking)
