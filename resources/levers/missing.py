"""Who should be at work now by the roster and is not signed in: nobody builds a plan on them."""

from datetime import datetime

from resources.agents import AgentState
from resources.floor import Floor, Link
from resources.limits.ground import Ground

AWAY = (AgentState.UNAVAILABLE, AgentState.UNKNOWN)


def missing(ground: Ground, floor: Floor, now: datetime) -> frozenset[str]:
    """Personnel numbers of those on shift and in no activity whom the PBX shows as absent; none while it is silent."""
    if floor.link is not Link.UP or not floor.agents:
        return frozenset()
    return frozenset(
        agent.id
        for address, agent in ground.roster.by_address.items()
        if (figures := floor.agents.get(address)) is None or figures.state in AWAY
        if _is_due(ground, agent.id, now)
    )


def _is_due(ground: Ground, agent: str, now: datetime) -> bool:
    shift = ground.roster.shift_at(agent, now)
    return shift is not None and not any(one.start <= now < one.end for one in shift.activities)
