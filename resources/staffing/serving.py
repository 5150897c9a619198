"""For which queue each agent works now: everybody counts once, however many queues they serve."""

from collections import Counter
from collections.abc import Iterable, Mapping

from resources.floor import STAFFED, AgentFigures, Floor
from resources.lineup.lineup import home


def serves(agent: AgentFigures) -> str:
    """The queue of the agent's present contact, else home; empty for whoever takes no contacts now."""
    return (agent.queue or home(agent)) if agent.state in STAFFED else ""


def serving(floor: Floor) -> Mapping[str, int]:
    """How many agents work for each queue: fewer than its `staffed` where ready agents belong to several."""
    counted = Counter(serves(agent) for agent in floor.agents.values())
    del counted[""]
    return counted


def moved(floor: Floor, agents: Iterable[str], to: str) -> Mapping[str, int]:
    """How many agents each queue loses or gains when `agents` go to the queue `to`, which is always named first."""
    changes = Counter({to: 0})
    for name in agents:
        agent = floor.agents.get(name)
        source = serves(agent) if agent else ""
        if source and source != to:
            changes[source] -= 1
            changes[to] += 1
    return changes
